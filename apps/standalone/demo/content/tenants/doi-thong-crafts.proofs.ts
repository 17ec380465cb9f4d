import type { DemoSection } from '../storefront-types';

/** The craft house in numbers. */
export const doiThongCraftsFigures: DemoSection = {
  type: 'figures',
  settings: {
    items: [
      {
        figure: { words: { th: '14', en: '14', 'zh-Hans': '14' } },
        label: { words: { th: 'บ้านช่างในสันกำแพง', en: 'households in San Kamphaeng', 'zh-Hans': '户山甘烹匠人' } },
      },
      {
        figure: { words: { th: '50%', en: '50%', 'zh-Hans': '50%' } },
        label: {
          words: { th: 'ของราคาหน้าร้านเป็นของช่าง', en: 'of the shop price goes to the maker', 'zh-Hans': '售价归匠人' },
        },
      },
      {
        figure: { words: { th: '6', en: '6', 'zh-Hans': '6' } },
        label: { words: { th: 'คู่มือต่อร่มหนึ่งคัน', en: 'pairs of hands to an umbrella', 'zh-Hans': '双手做成一把伞' } },
      },
      {
        figure: { words: { th: '9', en: '9', 'zh-Hans': '9' } },
        label: {
          words: { th: 'ประเทศที่งานของเราไปถึง', en: 'countries our work has reached', 'zh-Hans': '个国家有我们的作品' },
        },
      },
    ],
  },
};

/** What others attest. */
export const doiThongCraftsCertificates: DemoSection = {
  type: 'certificates',
  settings: {
    items: [
      {
        name: { words: { th: 'OTOP 4 ดาว', en: 'OTOP four stars', 'zh-Hans': 'OTOP 四星' } },
        issuer: {
          words: { th: 'กรมการพัฒนาชุมชน', en: 'Community Development Department', 'zh-Hans': '泰国社区发展厅' },
        },
        number: { words: { th: '5013-00177', en: '5013-00177', 'zh-Hans': '5013-00177' } },
      },
      {
        name: {
          words: {
            th: 'ตรานกยูงพระราชทาน สีเงิน',
            en: 'Royal Thai Silk, silver peacock',
            'zh-Hans': '泰国皇家丝绸银孔雀标志',
          },
        },
        issuer: {
          words: { th: 'กรมหม่อนไหม', en: 'Queen Sirikit Department of Sericulture', 'zh-Hans': '诗丽吉王后蚕丝厅' },
        },
        number: { words: { th: 'S-2204177', en: 'S-2204177', 'zh-Hans': 'S-2204177' } },
        validUntil: { words: { th: 'ธันวาคม 2571', en: 'December 2028', 'zh-Hans': '2028 年 12 月' } },
      },
    ],
  },
};
