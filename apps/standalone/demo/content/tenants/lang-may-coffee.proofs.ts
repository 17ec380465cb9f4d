import type { DemoSection } from '../storefront-types';

/** What the farm counts. */
export const langMayCoffeeFigures: DemoSection = {
  type: 'figures',
  settings: {
    items: [
      {
        figure: { words: { vi: '32', en: '32', 'zh-Hans': '32' } },
        label: { words: { vi: 'hộ cùng một cách làm', en: 'families, one way of working', 'zh-Hans': '户同一种做法' } },
      },
      {
        figure: { words: { vi: '68 ha', en: '68 ha', 'zh-Hans': '68 公顷' } },
        label: {
          words: {
            vi: 'cà phê xen tiêu và cây bóng',
            en: 'of coffee under pepper and shade',
            'zh-Hans': '咖啡、胡椒与遮荫树',
          },
        },
      },
      {
        figure: { words: { vi: '95%', en: '95%', 'zh-Hans': '95%' } },
        label: {
          words: { vi: 'trái chín khi nhận', en: 'ripe fruit, or we turn it away', 'zh-Hans': '红果率，不足不收' },
        },
      },
      {
        figure: { words: { vi: '4', en: '4', 'zh-Hans': '4' } },
        label: { words: { vi: 'năm không thuốc cỏ', en: 'years without weedkiller', 'zh-Hans': '年不用除草剂' } },
      },
    ],
  },
};

/** What others certify of it. */
export const langMayCoffeeCertificates: DemoSection = {
  type: 'certificates',
  settings: {
    items: [
      {
        name: { words: { vi: 'OCOP 4 sao', en: 'OCOP, four stars', 'zh-Hans': 'OCOP 四星' } },
        issuer: {
          words: {
            vi: 'UBND tỉnh Đắk Lắk, cho cà phê rang Làng Mây',
            en: 'Đắk Lắk Province, for Cloud Village roast',
            'zh-Hans': '多乐省人民委员会，云村烘焙咖啡',
          },
        },
        number: { words: { vi: 'OCOP-47-0231', en: 'OCOP-47-0231', 'zh-Hans': 'OCOP-47-0231' } },
        validUntil: { words: { vi: '05/2027', en: 'May 2027', 'zh-Hans': '2027 年 5 月' } },
      },
      {
        name: { words: { vi: '4C', en: '4C', 'zh-Hans': '4C' } },
        issuer: {
          words: {
            vi: 'Nhóm 32 hộ, cà phê nhân',
            en: 'Group of 32 farms, green coffee',
            'zh-Hans': '32 户小组，咖啡生豆',
          },
        },
        number: { words: { vi: '4C-VN-118-3076', en: '4C-VN-118-3076', 'zh-Hans': '4C-VN-118-3076' } },
        validUntil: { words: { vi: '02/2028', en: 'February 2028', 'zh-Hans': '2028 年 2 月' } },
      },
      {
        name: { words: { vi: 'VietGAP trồng trọt', en: 'VietGAP crops', 'zh-Hans': 'VietGAP 种植' } },
        issuer: {
          words: { vi: 'Hồ tiêu và bơ, 21 ha', en: 'Pepper and avocado, 21 ha', 'zh-Hans': '胡椒与牛油果，21 公顷' },
        },
        number: { words: { vi: 'VG-TT-47-0094', en: 'VG-TT-47-0094', 'zh-Hans': 'VG-TT-47-0094' } },
        validUntil: { words: { vi: '11/2027', en: 'November 2027', 'zh-Hans': '2027 年 11 月' } },
      },
    ],
  },
};

/** What its buyers say. */
export const langMayCoffeeTestimonials: DemoSection = {
  type: 'testimonials',
  settings: {
    items: [
      {
        quote: {
          words: {
            vi: 'Lô năm nay giống mẫu đã gửi. Với tôi vậy là đủ.',
            en: 'The lot tasted like the sample. That is all I ask.',
            'zh-Hans': '到货和样品一个味道，这就够了。',
          },
        },
        name: { words: { vi: 'Ingrid', en: 'Ingrid', 'zh-Hans': '英格丽德' } },
        role: { words: { vi: 'Nhà rang, Na Uy', en: 'Roaster, Norway', 'zh-Hans': '烘焙师，挪威' } },
      },
      {
        quote: {
          words: {
            vi: 'Tháng một mưa, họ báo trước là giao trễ chín ngày, và đúng chín ngày.',
            en: 'It rained in January. They told us nine days late, and it was nine days.',
            'zh-Hans': '一月下雨，他们提前说要晚九天，果然就是九天。',
          },
        },
        name: { words: { vi: 'Anh Trần', en: 'Mr Chen', 'zh-Hans': '陈先生' } },
        role: {
          words: { vi: 'Nhập khẩu gia vị, Trung Quốc', en: 'Spice importer, China', 'zh-Hans': '香料进口商，中国' },
        },
      },
      {
        quote: {
          words: {
            vi: 'Khách quán tôi hỏi cà phê của ai. Tôi chỉ tên hộ trên bao.',
            en: 'My guests ask whose coffee it is. I show them the family’s name on the bag.',
            'zh-Hans': '客人问是谁家的咖啡，我指给他们看袋上的名字。',
          },
        },
        name: { words: { vi: 'Chị Hạnh', en: 'Hạnh', 'zh-Hans': '阿幸' } },
        role: {
          words: {
            vi: 'Chủ quán, Đà Nẵng, Việt Nam',
            en: 'Café owner, Đà Nẵng, Vietnam',
            'zh-Hans': '咖啡馆主，越南岘港',
          },
        },
      },
    ],
  },
};
