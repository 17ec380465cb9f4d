import type { DemoStorefront } from '../storefront-types';
import { shwePhyoSoftFacts } from './shwe-phyo-soft.facts';
import { shwePhyoSoftAbout, shwePhyoSoftHome } from './shwe-phyo-soft.home';
import { shwePhyoSoftNews } from './shwe-phyo-soft.news';
import { shwePhyoSoftPages } from './shwe-phyo-soft.pages';

/** What the software house's site says besides products and people. */
export const shwePhyoSoftStorefront: DemoStorefront = {
  hours: {
    days: [{ days: [1, 2, 3, 4, 5, 6], opens: '09:00', closes: '18:00' }],
    note: {
      my: 'ဖုန်းဖြင့် အကူအညီကို နေ့စဉ် ည ၉ နာရီအထိ ပေးသည်။',
      en: 'Help by telephone until nine in the evening, every day.',
      'zh-Hans': '电话支持每天到晚上九点。',
    },
  },
  channels: [
    { kind: 'facebook', value: 'shwephyosoft.demo' },
    { kind: 'telegram', value: '@shwephyo_demo' },
    { kind: 'wechat', value: 'shwephyo_demo' },
  ],
  location: { latitude: 21.9753, longitude: 96.0836 },
  bios: {
    thiri: {
      my: '<p>ဈေးချိုရှိ မိခင်ဆိုင်အတွက် ပထမဆုံး ပရိုဂရမ်ကို ရေးခဲ့သူ။ ယခုလည်း တစ်လတစ်ရက် ဆိုင်တွင် ကိုယ်တိုင် ရောင်းသည်။</p>',
      en: '<p>She wrote the first program for her mother’s stall at Zegyo. One day a month she still sells there herself.</p>',
      'zh-Hans': '<p>为母亲在泽久市场的摊位写了第一个程序。现在每月仍有一天亲自守摊。</p>',
    },
    minkhant: {
      my: '<p>အက်ပ်နှင့် ဝဘ်ဆိုင်များကို တာဝန်ယူသည်။ နှေးသော ဖုန်းဟောင်းတွင် အရင်စမ်းပြီးမှ ကောင်းသည်ဟု ပြောတတ်သူ။</p>',
      en: '<p>He is responsible for apps and web shops. Nothing is good until it has run on his slowest old telephone.</p>',
      'zh-Hans': '<p>负责应用和网店。总要先在最慢的旧手机上试过，才说行。</p>',
    },
    susu: {
      my: '<p>ဖုန်းဖြေသူ။ ရွှေလီတွင် ခြောက်နှစ်နေခဲ့၍ တရုတ်ကုန်သည်များကိုလည်း ကူညီနိုင်သည်။</p>',
      en: '<p>It is she who answers the telephone. Six years in Ruili mean that she can help Chinese traders too.</p>',
      'zh-Hans': '<p>接电话的人就是她。在瑞丽住过六年，也能帮中国商户。</p>',
    },
  },
  emails: {
    thiri: 'thiri.shwephyo@example.com',
    minkhant: 'minkhant.shwephyo@example.com',
    susu: 'susu.shwephyo@example.com',
  },
  facts: shwePhyoSoftFacts,
  pictures: {
    market: {
      kind: 'night-market',
      alt: { my: 'မန္တလေး ညဈေးတန်း', en: 'An evening market in Mandalay', 'zh-Hans': '曼德勒的夜市' },
    },
    counter: {
      kind: 'tablet',
      variant: 'shop',
      zoom: 1.3,
      alt: {
        my: 'ဆိုင်ကောင်တာပေါ်ရှိ တက်ဘလက်နှင့် ပရင်တာ',
        en: 'Tablet and printer on a counter',
        'zh-Hans': '柜台上的平板和打印机',
      },
    },
  },
  posts: shwePhyoSoftNews,
  pages: shwePhyoSoftPages,
  home: shwePhyoSoftHome,
  about: shwePhyoSoftAbout,
};
