import type { DemoPage } from '../storefront-types';

/** Pages of the works' own. */
export const dianquanMachinesPages: readonly DemoPage[] = [
  {
    slug: 'how-to-order',
    kind: 'custom',
    title: { en: 'How to order', 'zh-Hans': '订购说明', vi: 'Cách đặt hàng' },
    sections: [
      {
        type: 'rich-text',
        settings: {
          heading: { words: { en: 'What we need to know', 'zh-Hans': '需要您告诉我们', vi: 'Chúng tôi cần biết' } },
          body: {
            html: {
              en: '<ul><li><strong>Pumps:</strong> litres per hour, metres of lift, length of pipe, single-phase or three-phase</li><li><strong>Farm machines:</strong> kilos a day in the busiest week, and the height above sea level</li><li><strong>Parts:</strong> the number on the plate, or a photograph with a ruler</li><li><strong>To drawing:</strong> PDF or STEP, material, quantity, the tolerances that matter</li></ul><p>If you know only half of it, write all the same. We ask.</p>',
              'zh-Hans':
                '<ul><li><strong>水泵：</strong>每小时流量、提升高度、管长、单相或三相</li><li><strong>农机：</strong>最忙一周每天多少公斤、当地海拔</li><li><strong>零件：</strong>铭牌编号，或旁边放尺子的照片</li><li><strong>来图加工：</strong>PDF 或 STEP、材料、数量、关键公差</li></ul><p>只知道一半也没关系，先写来，我们再问。</p>',
              vi: '<ul><li><strong>Bơm:</strong> lưu lượng mỗi giờ, độ cao cần đẩy, chiều dài ống, điện một pha hay ba pha</li><li><strong>Máy nông sản:</strong> bao nhiêu kilô mỗi ngày vào tuần bận nhất, độ cao so với mặt biển</li><li><strong>Phụ tùng:</strong> số trên nhãn máy, hoặc ảnh chụp cạnh thước</li><li><strong>Theo bản vẽ:</strong> PDF hoặc STEP, vật liệu, số lượng, dung sai quan trọng</li></ul><p>Chỉ biết một nửa cũng cứ viết, chúng tôi sẽ hỏi thêm.</p>',
            },
          },
        },
      },
      {
        type: 'services',
        settings: {
          heading: { words: { en: 'Three ways to buy', 'zh-Hans': '三种采购方式', vi: 'Ba cách mua' } },
          items: [
            {
              title: { words: { en: 'From stock', 'zh-Hans': '现货', vi: 'Hàng có sẵn' } },
              text: {
                html: {
                  en: '<p>Valves, motors, bearings and kits leave Anning within five working days of payment.</p>',
                  'zh-Hans': '<p>阀门、电机、轴承和管件套装，付款后五个工作日内从安宁发货。</p>',
                  vi: '<p>Van, động cơ, vòng bi và bộ phụ kiện rời An Ninh trong năm ngày làm việc sau khi thanh toán.</p>',
                },
              },
              picture: { picture: 'products/gate-valve/1' },
            },
            {
              title: { words: { en: 'Built to order', 'zh-Hans': '按单生产', vi: 'Sản xuất theo đơn' } },
              text: {
                html: {
                  en: '<p>Pumps and farm machines in your voltage and, from 20 pieces, in your colour: 12 to 25 days.</p>',
                  'zh-Hans': '<p>水泵和农机可按电压生产，二十台起可定颜色，12 至 25 天。</p>',
                  vi: '<p>Bơm và máy nông sản theo điện áp, từ 20 máy theo màu sơn của bạn: 12–25 ngày.</p>',
                },
              },
              picture: { picture: 'products/coffee-pulper/1' },
            },
            {
              title: { words: { en: 'To your drawing', 'zh-Hans': '来图加工', vi: 'Theo bản vẽ' } },
              text: {
                html: {
                  en: '<p>Castings, shafts and gears from one piece. Mr Duan tells you first what he would change.</p>',
                  'zh-Hans': '<p>铸件、轴、齿轮，一件起做。段工会先告诉您哪里可以改。</p>',
                  vi: '<p>Vật đúc, trục, bánh răng từ một chiếc. Anh Đoàn sẽ nói trước chỗ nào nên sửa.</p>',
                },
              },
              picture: { picture: 'products/gear-set/1' },
            },
          ],
        },
      },
      {
        type: 'rich-text',
        settings: {
          heading: { words: { en: 'Papers that come with the goods', 'zh-Hans': '随货单证', vi: 'Chứng từ đi kèm' } },
          body: {
            html: {
              en: '<ul><li>Commercial invoice and packing list in English</li><li>Certificate of origin, Form E for ASEAN, which lowers the duty</li><li>Pressure-test report and measured curve of each unit</li><li>Fumigation mark (ISPM 15) on wooden cases</li><li>Manual and parts list in your language</li></ul>',
              'zh-Hans':
                '<ul><li>英文商业发票与装箱单</li><li>原产地证，东盟用 Form E，可享优惠关税</li><li>逐台试压报告与实测曲线</li><li>木箱 ISPM 15 熏蒸标识</li><li>说明书与零件表</li></ul>',
              vi: '<ul><li>Hóa đơn thương mại và phiếu đóng gói tiếng Anh</li><li>Giấy chứng nhận xuất xứ, Form E để được giảm thuế trong ASEAN</li><li>Biên bản thử áp và đường đặc tính của từng máy</li><li>Dấu khử trùng ISPM 15 trên thùng gỗ</li><li>Hướng dẫn và danh mục phụ tùng tiếng Việt</li></ul>',
            },
          },
        },
      },
      { type: 'contact-person' },
      { type: 'inquiry-form' },
    ],
  },
  {
    slug: 'privacy',
    kind: 'legal',
    title: { en: 'Privacy', 'zh-Hans': '隐私说明', vi: 'Quyền riêng tư' },
    sections: [
      {
        type: 'rich-text',
        settings: {
          body: {
            html: {
              en: '<p>This site sets no tracking cookies and carries no advertising.</p><p>From an inquiry we keep your name, company, contact and message, and any drawing you send. They are read by the sales desk and, where needed, the engineer. <strong>Drawings stay yours</strong>: we use them to quote and to make your parts, show them to nobody else, and delete them on request.</p><p>Inquiries without an order are deleted after two years; papers of an order are kept for ten, as the law asks. Questions, corrections, deletion: dianquan@example.com.</p>',
              'zh-Hans':
                '<p>本网站没有跟踪 Cookie，也没有广告。</p><p>询价时，我们保存您的姓名、公司、联系方式、留言和图纸，仅由销售和必要时的工程师查看。<strong>图纸归您所有</strong>：只用于报价和加工，不给他人看，可随时要求删除。</p><p>未成交的询价两年后删除；订单单据依法保存十年。查询、更正或删除请联系 dianquan@example.com。</p>',
              vi: '<p>Trang này không có cookie theo dõi và không có quảng cáo.</p><p>Khi bạn hỏi giá, chúng tôi lưu tên, công ty, liên hệ, nội dung và bản vẽ bạn gửi; chỉ bộ phận kinh doanh và kỹ sư khi cần được đọc. <strong>Bản vẽ vẫn là của bạn</strong>: chỉ dùng để báo giá và gia công, không cho ai khác xem, xóa khi bạn yêu cầu.</p><p>Yêu cầu không thành đơn hàng xóa sau hai năm; chứng từ đơn hàng lưu mười năm theo luật. Muốn hỏi, sửa hoặc xóa: dianquan@example.com.</p>',
            },
          },
        },
      },
    ],
  },
  {
    slug: 'terms',
    kind: 'legal',
    title: { en: 'Terms of sale', 'zh-Hans': '销售条款', vi: 'Điều khoản bán hàng' },
    sections: [
      {
        type: 'rich-text',
        settings: {
          heading: {
            words: { en: 'Price, payment, delivery', 'zh-Hans': '价格、付款、交货', vi: 'Giá, thanh toán, giao hàng' },
          },
          body: {
            html: {
              en: '<p>Quotations hold for thirty days. Payment: 30% with the order, 70% before dispatch; letter of credit at sight from 200,000 yuan. Goods go FCA Hekou or Mohan (Incoterms 2020) unless we agree otherwise, and pass to you when they are paid for.</p><p>If we are late by more than 15 days for reasons of our own, you may cancel and have the deposit back.</p>',
              'zh-Hans':
                '<p>报价三十天有效。付款：下单 30%，发货前 70%；20 万元以上可用即期信用证。除另有约定，按 FCA 河口或磨憨（Incoterms 2020）交货，货款付清后所有权转移。</p><p>因我方原因逾期超过 15 天，您可取消订单并收回定金。</p>',
              vi: '<p>Báo giá có hiệu lực ba mươi ngày. Thanh toán: 30% khi đặt, 70% trước khi gửi; từ 200.000 tệ nhận thư tín dụng trả ngay. Giao FCA Hà Khẩu hoặc Mohan (Incoterms 2020) nếu không thỏa thuận khác; hàng thuộc về bạn khi đã trả đủ.</p><p>Nếu chúng tôi trễ quá 15 ngày do lỗi của mình, bạn có thể hủy và nhận lại tiền cọc.</p>',
            },
          },
        },
      },
      {
        type: 'rich-text',
        settings: {
          heading: { words: { en: 'Guarantee', 'zh-Hans': '质保', vi: 'Bảo hành' } },
          body: {
            html: {
              en: '<p>Eighteen months from dispatch or twelve from first use, whichever ends first; five years on pipe fittings. We send the part or mend the machine. Wear, dry running and the wrong voltage are not covered, and our test report tells them apart.</p><p>Chinese law applies; disputes go to the Kunming Arbitration Commission.</p>',
              'zh-Hans':
                '<p>发货后十八个月或使用后十二个月，先到为准；管件五年。我们寄件或维修。正常磨损、干转、电压错误不在质保内，可凭测试报告判断。</p><p>适用中国法律，争议提交昆明仲裁委员会。</p>',
              vi: '<p>Mười tám tháng kể từ khi gửi hoặc mười hai tháng kể từ khi dùng, tùy hạn nào đến trước; phụ kiện ống năm năm. Chúng tôi gửi phụ tùng hoặc sửa máy. Không bảo hành hao mòn, chạy khô và sai điện áp; biên bản thử cho biết nguyên nhân.</p><p>Áp dụng luật Trung Quốc; tranh chấp do Ủy ban Trọng tài Côn Minh giải quyết.</p>',
            },
          },
        },
      },
    ],
  },
];
