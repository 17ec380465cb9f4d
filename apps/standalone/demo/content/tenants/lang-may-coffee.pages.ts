import type { DemoPage } from '../storefront-types';

/** Pages that the farm made itself. */
export const langMayCoffeePages: readonly DemoPage[] = [
  {
    slug: 'how-to-order',
    kind: 'custom',
    title: { vi: 'Cách đặt hàng', en: 'How to order', 'zh-Hans': '订货流程' },
    sections: [
      {
        type: 'rich-text',
        settings: {
          body: {
            html: {
              vi: '<p>Túi cà phê rang, lọ tiêu đỏ, xoài sấy và bộ phin có giá ghi sẵn: nhắn số lượng, chúng tôi báo phí gửi trong ngày.</p><p>Cà phê nhân và tiêu bán theo hợp đồng, <strong>giá dành cho khách mua sỉ đã xác nhận</strong>. Gửi cho chúng tôi tên công ty, nước nhập và sản lượng dự kiến; chị Đào xác nhận trong hai ngày làm việc.</p>',
              en: '<p>Roasted coffee, red pepper, dried mango and filter sets have their prices on the page: tell us how many and we answer with the postage the same day.</p><p>Green coffee and pepper are sold by contract, <strong>at prices for confirmed wholesale buyers</strong>. Send us your company’s name, the country of import and the volume you have in mind; Đào confirms within two working days.</p>',
              'zh-Hans':
                '<p>烘焙豆、红胡椒、芒果干和滴滤壶都有标价：告诉我们数量，当天回复运费。</p><p>生豆和胡椒按合同销售，<strong>价格只给已确认的批发客户</strong>。请告知公司名、进口国和预计数量，阿桃会在两个工作日内确认。</p>',
            },
          },
        },
      },
      {
        type: 'steps',
        settings: {
          heading: { words: { vi: 'Từ mẫu đến cảng', en: 'From the sample to the port', 'zh-Hans': '从样品到港口' } },
          items: [
            {
              title: { words: { vi: 'Mẫu', en: 'Sample', 'zh-Hans': '样品' } },
              text: {
                words: {
                  vi: '300 g mỗi lô, miễn phí. Khách trả phí chuyển phát nhanh.',
                  en: '300 g of each lot, free. You pay the courier.',
                  'zh-Hans': '每批 300 克免费，快递费由客户付。',
                },
              },
            },
            {
              title: { words: { vi: 'Hợp đồng', en: 'Contract', 'zh-Hans': '合同' } },
              text: {
                words: {
                  vi: 'Hai trang, tiếng Anh và tiếng Việt: số lô, ẩm độ, lỗi, giá, ngày giao.',
                  en: 'Two pages in English and Vietnamese: lot, moisture, defects, price, date.',
                  'zh-Hans': '英越双语两页：批号、水分、瑕疵、价格、交期。',
                },
              },
            },
            {
              title: { words: { vi: 'Đặt cọc 30%', en: '30% deposit', 'zh-Hans': '定金 30%' } },
              text: {
                words: {
                  vi: 'Chuyển khoản. Phần còn lại khi có bản sao vận đơn.',
                  en: 'By bank transfer. The rest against a copy of the bill of lading.',
                  'zh-Hans': '银行电汇，余款见提单副本付。',
                },
              },
            },
            {
              title: { words: { vi: 'Mẫu trước khi giao', en: 'Pre-shipment sample', 'zh-Hans': '装船前样' } },
              text: {
                words: {
                  vi: 'Lấy từ chính lô hàng. Quý khách đồng ý thì chúng tôi mới đóng container.',
                  en: 'Drawn from your very lot. We load only when you have approved it.',
                  'zh-Hans': '从该批货中抽取，客户认可后才装柜。',
                },
              },
            },
            {
              title: { words: { vi: 'FOB Cát Lái', en: 'FOB Cat Lai', 'zh-Hans': 'FOB 吉莱港' } },
              text: {
                words: {
                  vi: 'Kèm kiểm dịch thực vật, hun trùng, C/O và kết quả kiểm dư lượng.',
                  en: 'With phytosanitary and fumigation papers, certificate of origin and residue test.',
                  'zh-Hans': '附植检、熏蒸、原产地证和农残报告。',
                },
              },
            },
          ],
        },
      },
      {
        type: 'capabilities',
        settings: {
          heading: { words: { vi: 'Số lượng và thời gian', en: 'Quantities and times', 'zh-Hans': '数量与时间' } },
          items: [
            {
              name: { words: { vi: 'Cà phê nhân, mỗi vụ', en: 'Green coffee, a season', 'zh-Hans': '生豆，每季' } },
              value: { words: { vi: 'Khoảng 110 tấn', en: 'About 110 tonnes', 'zh-Hans': '约 110 吨' } },
            },
            {
              name: { words: { vi: 'Tiêu đen, mỗi vụ', en: 'Black pepper, a season', 'zh-Hans': '黑胡椒，每季' } },
              value: { words: { vi: 'Khoảng 28 tấn', en: 'About 28 tonnes', 'zh-Hans': '约 28 吨' } },
            },
            {
              name: { words: { vi: 'Đặt ít nhất', en: 'Smallest order', 'zh-Hans': '最小订量' } },
              value: {
                words: {
                  vi: 'Một bao (30 hoặc 60 kg); tiêu 25 kg',
                  en: 'One bag (30 or 60 kg); pepper 25 kg',
                  'zh-Hans': '一袋（30 或 60 公斤），胡椒 25 公斤',
                },
              },
            },
            {
              name: { words: { vi: 'Từ đặt cọc đến cảng', en: 'From deposit to port', 'zh-Hans': '定金到装港' } },
              value: {
                words: {
                  vi: 'Cà phê 21 ngày, tiêu 14 ngày',
                  en: 'Coffee 21 days, pepper 14 days',
                  'zh-Hans': '咖啡 21 天，胡椒 14 天',
                },
              },
            },
          ],
        },
      },
      {
        type: 'contact-person',
        settings: {
          heading: {
            words: { vi: 'Người trả lời đơn hàng', en: 'Who answers your order', 'zh-Hans': '由谁答复您的订单' },
          },
        },
      },
      { type: 'inquiry-form' },
    ],
  },
  {
    slug: 'privacy',
    kind: 'legal',
    title: { vi: 'Quyền riêng tư', en: 'Privacy', 'zh-Hans': '隐私说明' },
    sections: [
      {
        type: 'rich-text',
        settings: {
          heading: { words: { vi: 'Chúng tôi giữ gì', en: 'What we keep', 'zh-Hans': '我们保存什么' } },
          body: {
            html: {
              vi: '<p>Khi quý khách gửi yêu cầu, chúng tôi nhận tên, công ty, cách liên lạc và lời nhắn. Chúng tôi dùng chúng để trả lời và làm hợp đồng, không dùng việc khác.</p><ul><li>Không bán, không cho ai mượn</li><li>Không theo dõi quý khách qua các trang web</li></ul>',
              en: '<p>When you write to us we receive your name, company, how to reach you and your message. We use them to answer and to draw up a contract, and for nothing else.</p><ul><li>We do not sell or lend them</li><li>We do not follow you across websites</li></ul>',
              'zh-Hans':
                '<p>您来信时，我们会收到您的姓名、公司、联系方式和留言，只用于回复和签订合同，不作他用。</p><ul><li>不出售，不转借</li><li>不跨网站追踪您</li></ul>',
            },
          },
        },
      },
      {
        type: 'rich-text',
        settings: {
          heading: { words: { vi: 'Bao lâu', en: 'How long', 'zh-Hans': '保存多久' } },
          body: {
            html: {
              vi: '<p>Thư không thành đơn hàng được xóa sau một năm. Hợp đồng và hóa đơn giữ mười năm theo luật kế toán Việt Nam.</p><p>Muốn xem, sửa hay xóa thông tin của mình, xin viết cho chúng tôi. Chúng tôi làm trong mười ngày.</p>',
              en: '<p>Messages that lead to no order are deleted after a year. Contracts and invoices are kept for ten years, as Vietnamese accounting law asks.</p><p>To see, correct or delete what we hold about you, write to us. We do it within ten days.</p>',
              'zh-Hans':
                '<p>没有成交的来信一年后删除。合同与发票按越南会计法保存十年。</p><p>想查看、更正或删除自己的资料，请来信，我们十天内办好。</p>',
            },
          },
        },
      },
    ],
  },
  {
    slug: 'terms-of-sale',
    kind: 'legal',
    title: { vi: 'Điều kiện bán hàng', en: 'Terms of sale', 'zh-Hans': '销售条款' },
    sections: [
      {
        type: 'rich-text',
        settings: {
          heading: { words: { vi: 'Bán lẻ trong nước', en: 'Retail in Vietnam', 'zh-Hans': '越南境内零售' } },
          body: {
            html: {
              vi: '<p>Giá đã gồm thuế. Thanh toán khi nhận hàng hoặc chuyển khoản trước. Giao hai đến năm ngày.</p><p>Hàng hư hỏng khi đến nơi: gửi một tấm ảnh trong ba ngày, chúng tôi gửi lại hoặc trả tiền.</p>',
              en: '<p>Prices include tax. Pay on delivery or by transfer beforehand. Delivery takes two to five days.</p><p>If something arrives damaged, send a photograph within three days and we replace or refund it.</p>',
              'zh-Hans':
                '<p>价格含税，货到付款或先转账，两至五天送达。</p><p>到货若有损坏，三天内发一张照片，我们补寄或退款。</p>',
            },
          },
        },
      },
      {
        type: 'rich-text',
        settings: {
          heading: { words: { vi: 'Bán sỉ và xuất khẩu', en: 'Wholesale and export', 'zh-Hans': '批发与出口' } },
          body: {
            html: {
              vi: '<ul><li>Theo hợp đồng từng lô và Incoterms 2020, thường là FOB Cát Lái</li><li>Chất lượng theo mẫu trước khi giao; khiếu nại trong ba mươi ngày sau khi hàng cập cảng</li><li>Nếu hai bên không đồng ý về chất lượng, mẫu lưu niêm phong được gửi đến phòng kiểm do hai bên chọn</li></ul><p>Năm mất mùa chúng tôi chia đều phần thiếu cho các khách đã ký và báo trước khi vào vụ.</p>',
              en: '<ul><li>By contract for each lot and Incoterms 2020, usually FOB Cat Lai</li><li>Quality by the pre-shipment sample; claims within thirty days of arrival</li><li>If we disagree about quality, the sealed sample goes to a laboratory that both of us choose</li></ul><p>In a poor year we share the shortfall evenly among those who have signed, and tell you before the harvest begins.</p>',
              'zh-Hans':
                '<ul><li>按批签合同，适用 Incoterms 2020，一般为 FOB 吉莱港</li><li>品质以装船前样为准，到港三十天内可提出异议</li><li>若对品质有分歧，封存样送双方选定的实验室</li></ul><p>歉收的年份，缺额在已签约客户中平均分摊，并在开采前通知。</p>',
            },
          },
        },
      },
    ],
  },
];
