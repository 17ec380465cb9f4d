import type { DemoSection } from '../storefront-types';

/** What dealers ask before they order. */
export const dianquanMachinesQuestions: DemoSection = {
  type: 'faq',
  settings: {
    items: [
      {
        question: { words: { en: 'Who sees your prices?', 'zh-Hans': '谁能看到价格？', vi: 'Ai xem được giá?' } },
        answer: {
          html: {
            en: '<p>Dealers and cooperatives whom we have checked once. Ask for access with your company’s name and country; it takes one working day.</p>',
            'zh-Hans': '<p>经核实的经销商和合作社。请用公司名称和国家申请，一个工作日内开通。</p>',
            vi: '<p>Đại lý và hợp tác xã đã được xác minh. Gửi tên công ty và quốc gia, một ngày làm việc là có quyền xem.</p>',
          },
        },
      },
      {
        question: {
          words: { en: 'Is there a minimum order?', 'zh-Hans': '起订量是多少？', vi: 'Đặt tối thiểu bao nhiêu?' },
        },
        answer: {
          html: {
            en: '<p>One machine, five valves. For your own colour or nameplate: 20 machines.</p>',
            'zh-Hans': '<p>整机一台，阀门五只。自定颜色或铭牌：二十台起。</p>',
            vi: '<p>Một máy, năm van. Màu sơn hoặc nhãn riêng: từ 20 máy.</p>',
          },
        },
      },
      {
        question: {
          words: { en: 'Can we try one first?', 'zh-Hans': '可以先试用吗？', vi: 'Có được dùng thử không?' },
        },
        answer: {
          html: {
            en: '<p>Yes. The first machine of a type comes at the price for ten, and you may return it within 60 days if it does not suit your field.</p>',
            'zh-Hans': '<p>可以。每个型号的第一台按十台价，60 天内不适用可退。</p>',
            vi: '<p>Được. Chiếc đầu tiên của mỗi loại tính giá mười chiếc, không hợp thì trả lại trong 60 ngày.</p>',
          },
        },
      },
      {
        question: {
          words: {
            en: 'How long do spare parts last?',
            'zh-Hans': '备件供应多久？',
            vi: 'Phụ tùng cung cấp bao lâu?',
          },
        },
        answer: {
          html: {
            en: '<p>Fifteen years from the last machine of a type. Wearing parts lie in Anning and Hekou.</p>',
            'zh-Hans': '<p>停产后十五年。易损件在安宁和河口有库存。</p>',
            vi: '<p>Mười lăm năm kể từ máy cuối cùng của loại đó. Phụ tùng hao mòn có sẵn ở An Ninh và Hà Khẩu.</p>',
          },
        },
      },
      {
        question: {
          words: {
            en: 'Which languages are the manuals in?',
            'zh-Hans': '说明书有哪些语言？',
            vi: 'Hướng dẫn bằng tiếng gì?',
          },
        },
        answer: {
          html: {
            en: '<p>English, Chinese and Vietnamese, mostly in pictures. Lao and Burmese as a PDF.</p>',
            'zh-Hans': '<p>中、英、越三种，以图为主；另有老挝文和缅文 PDF。</p>',
            vi: '<p>Tiếng Việt, Anh, Trung, phần lớn bằng hình. Tiếng Lào và Miến có bản PDF.</p>',
          },
        },
      },
    ],
  },
};
