import type { DemoSection } from '../storefront-types';
import { langMayCoffeeCertificates, langMayCoffeeFigures, langMayCoffeeTestimonials } from './lang-may-coffee.proofs';

/** The home page: what is ripe first, who grows it last. */
export const langMayCoffeeHome: readonly DemoSection[] = [
  {
    type: 'hero',
    settings: {
      heading: {
        words: {
          vi: 'Cà phê hái chín, hồ tiêu phơi nắng',
          en: 'Coffee picked ripe, pepper dried in the sun',
          'zh-Hans': '红果咖啡，日晒胡椒',
        },
      },
      text: {
        words: {
          vi: 'Ba mươi hai hộ ở Ea Kiết, Đắk Lắk, bán thẳng cho nhà rang và người nhập.',
          en: 'Thirty-two families in Ea Kiết, Đắk Lắk, selling straight to roasters and importers.',
          'zh-Hans': '多乐省埃杰乡三十二户农家，直供烘焙商与进口商。',
        },
      },
    },
  },
  { type: 'season' },
  { type: 'product-grid' },
  langMayCoffeeFigures,
  { type: 'story' },
  {
    type: 'featured-product',
    settings: {
      product: { product: 'robusta-honey' },
      eyebrow: { words: { vi: 'Lô nhỏ vụ này', en: 'This season’s small lot', 'zh-Hans': '本季小批次' } },
    },
  },
  {
    type: 'steps',
    settings: {
      heading: { words: { vi: 'Từ cành đến bao', en: 'From the branch to the bag', 'zh-Hans': '从枝头到麻袋' } },
      items: [
        {
          title: { words: { vi: 'Hái', en: 'Pick', 'zh-Hans': '采' } },
          text: {
            words: {
              vi: 'Ba đợt mỗi vườn, chỉ trái đỏ, giao trước năm giờ chiều.',
              en: 'Three rounds in each garden, red fruit only, delivered before five in the afternoon.',
              'zh-Hans': '每园采三轮，只采红果，下午五点前交货。',
            },
          },
        },
        {
          title: { words: { vi: 'Cân và ghi', en: 'Weigh and note', 'zh-Hans': '称重登记' } },
          text: {
            words: {
              vi: 'Mỗi giỏ ghi tên hộ và ngày. Sổ này đi theo lô hàng đến cảng.',
              en: 'Each basket is entered with family and day. The book follows the lot to the port.',
              'zh-Hans': '每筐记下农户与日期，记录随批次到港口。',
            },
          },
        },
        {
          title: { words: { vi: 'Phơi', en: 'Dry', 'zh-Hans': '晒' } },
          text: {
            words: {
              vi: 'Trên giàn cao một mét, đậy lại khi có sương.',
              en: 'On beds a metre high, covered when the dew falls.',
              'zh-Hans': '一米高的晒架，起露就盖上。',
            },
          },
        },
        {
          title: { words: { vi: 'Nếm rồi mới bán', en: 'Cup, then sell', 'zh-Hans': '先杯测再卖' } },
          text: {
            words: {
              vi: 'Lô nào dưới 80 điểm không xuất.',
              en: 'No lot below 80 points is exported.',
              'zh-Hans': '不到 80 分的批次不出口。',
            },
          },
        },
      ],
    },
  },
  langMayCoffeeCertificates,
  {
    type: 'gallery',
    settings: {
      heading: { words: { vi: 'Quanh vườn', en: 'Around the farm', 'zh-Hans': '园子里外' } },
      items: [
        {
          picture: { picture: 'extra/hills' },
          caption: {
            words: {
              vi: 'Vườn nhìn từ thôn 4, sáng sớm',
              en: 'From Hamlet 4, early morning',
              'zh-Hans': '清晨，从四村望去',
            },
          },
        },
        {
          picture: { picture: 'extra/pulper' },
          caption: { words: { vi: 'Máy xát vỏ dùng chung', en: 'The pulper we share', 'zh-Hans': '合用的脱皮机' } },
        },
        {
          picture: { picture: 'products/fine-robusta-natural/1' },
          caption: { words: { vi: 'Nhân khô, sàng 18', en: 'Natural, screen 18', 'zh-Hans': '日晒，18 目' } },
        },
        {
          picture: { picture: 'products/black-pepper/2' },
          caption: { words: { vi: 'Tiêu đen 570 g/l', en: 'Black pepper, 570 g/l', 'zh-Hans': '黑胡椒 570 克/升' } },
        },
        {
          picture: { picture: 'products/avocado-crate/1' },
          caption: { words: { vi: 'Bơ sáp tháng sáu', en: 'Butter avocado in June', 'zh-Hans': '六月的牛油果' } },
        },
        {
          picture: { picture: 'extra/cup' },
          caption: { words: { vi: 'Nếm thử mỗi thứ tư', en: 'We cup every Wednesday', 'zh-Hans': '每周三杯测' } },
        },
      ],
    },
  },
  { type: 'team' },
  langMayCoffeeTestimonials,
  { type: 'news' },
  {
    type: 'faq',
    settings: {
      items: [
        {
          question: {
            words: { vi: 'Tôi xin mẫu được không?', en: 'Can I have a sample?', 'zh-Hans': '可以要样品吗？' },
          },
          answer: {
            html: {
              vi: '<p>Được. 300 g cà phê nhân hoặc 100 g tiêu mỗi lô, miễn phí; quý khách trả phí chuyển phát nhanh.</p>',
              en: '<p>Yes: 300 g of green coffee or 100 g of pepper from each lot, free. You pay the courier.</p>',
              'zh-Hans': '<p>可以。每批生豆 300 克或胡椒 100 克免费，快递费自付。</p>',
            },
          },
        },
        {
          question: {
            words: { vi: 'Đặt ít nhất bao nhiêu?', en: 'What is the smallest order?', 'zh-Hans': '最少订多少？' },
          },
          answer: {
            html: {
              vi: '<p>Một bao: 60 kg cà phê khô, 30 kg mật ong, 25 kg tiêu. Hàng đóng túi không có mức tối thiểu.</p>',
              en: '<p>One bag: 60 kg natural, 30 kg honey, 25 kg pepper. Packed goods have no minimum.</p>',
              'zh-Hans': '<p>一袋：日晒 60 公斤，蜜处理 30 公斤，胡椒 25 公斤。小包装不限。</p>',
            },
          },
        },
        {
          question: {
            words: {
              vi: 'Vì sao không thấy giá cà phê nhân?',
              en: 'Why is there no price for green coffee?',
              'zh-Hans': '为什么生豆没有标价？',
            },
          },
          answer: {
            html: {
              vi: '<p>Giá hợp đồng thay đổi theo sàn London, nên chỉ khách mua sỉ đã xác nhận mới thấy. Gửi tên công ty cho chúng tôi, hai ngày là xong.</p>',
              en: '<p>Contract prices follow the London market, so only confirmed wholesale buyers see them. Send us your company’s name; it takes two days.</p>',
              'zh-Hans': '<p>合同价随伦敦行情变动，只有已确认的批发客户能看到。告诉我们公司名，两天即可。</p>',
            },
          },
        },
        {
          question: { words: { vi: 'Thanh toán thế nào?', en: 'How do I pay?', 'zh-Hans': '怎么付款？' } },
          answer: {
            html: {
              vi: '<p>Xuất khẩu: 30% đặt cọc, 70% khi có bản sao vận đơn, hoặc L/C trả ngay từ một container. Trong nước: chuyển khoản hoặc khi nhận hàng.</p>',
              en: '<p>Export: 30% in advance and 70% against a copy of the bill of lading, or a letter of credit at sight from one container. In Vietnam: by transfer or on delivery.</p>',
              'zh-Hans': '<p>出口：预付 30%，见提单副本付 70%；整柜起可用即期信用证。越南境内：转账或货到付款。</p>',
            },
          },
        },
        {
          question: {
            words: { vi: 'Vụ mới có hàng khi nào?', en: 'When does the new crop ship?', 'zh-Hans': '新产季何时发货？' },
          },
          answer: {
            html: {
              vi: '<p>Cà phê: từ tháng ba, sau hai tháng để nghỉ. Tiêu: từ tháng năm. Bơ: trong ngày hái, tháng năm đến tháng tám.</p>',
              en: '<p>Coffee from March, after two months of rest. Pepper from May. Avocado the day it is picked, May to August.</p>',
              'zh-Hans': '<p>咖啡静置两个月后，三月起发货；胡椒五月起；牛油果五月到八月，当天采当天发。</p>',
            },
          },
        },
      ],
    },
  },
  { type: 'map' },
  { type: 'opening-hours' },
  { type: 'call-to-action' },
];

/** About the farm. */
export const langMayCoffeeAbout: readonly DemoSection[] = [
  { type: 'story' },
  langMayCoffeeFigures,
  {
    type: 'story',
    settings: {
      heading: { words: { vi: 'Chia tiền ra sao', en: 'How the money is shared', 'zh-Hans': '钱怎么分' } },
      picture: { picture: 'extra/pulper' },
      body: {
        html: {
          vi: '<p>Các hộ được trả ngay khi giao trái, theo giá ngày của Buôn Ma Thuột cộng thêm 15% cho trái chín. Sau khi bán xong vụ, <strong>sáu mươi phần trăm tiền lời chia theo số ký</strong>, phần còn lại để sửa giàn và mua máy.</p><p>Sổ thu chi dán ở nhà cân, ai cũng xem được.</p>',
          en: '<p>Families are paid on delivery, at the day’s price in Buôn Ma Thuột and 15% more for ripe fruit. When the season is sold, <strong>sixty per cent of the surplus is shared by the kilo</strong>; the rest mends beds and buys machines.</p><p>The accounts hang in the weighing shed for anyone to read.</p>',
          'zh-Hans':
            '<p>农户交果时当场付款，按邦美蜀当日价，红果另加 15%。一季卖完后，<strong>盈余的六成按公斤数分给各户</strong>，其余用来修晒架、买机器。</p><p>账目贴在称重房，谁都可以看。</p>',
        },
      },
    },
  },
  langMayCoffeeCertificates,
  { type: 'team' },
  { type: 'call-to-action' },
];
