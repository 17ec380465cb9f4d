import type { DemoSection } from '../storefront-types';

/** What the software house counts. */
export const shwePhyoSoftFigures: DemoSection = {
  type: 'figures',
  settings: {
    items: [
      {
        figure: { words: { my: '၃၁၄', en: '314', 'zh-Hans': '314' } },
        label: { words: { my: 'ဆိုင် နေ့စဉ် သုံးနေသည်', en: 'shops use it every day', 'zh-Hans': '家店每天在用' } },
      },
      {
        figure: { words: { my: '၁၁', en: '11', 'zh-Hans': '11' } },
        label: { words: { my: 'မြို့', en: 'towns', 'zh-Hans': '个城镇' } },
      },
      {
        figure: { words: { my: '၄ စက္ကန့်', en: '4 s', 'zh-Hans': '4 秒' } },
        label: { words: { my: 'တစ်ကြိမ်ရောင်းချိန်', en: 'to ring up a sale', 'zh-Hans': '完成一笔收银' } },
      },
      {
        figure: { words: { my: '၉၇%', en: '97%', 'zh-Hans': '97%' } },
        label: {
          words: { my: 'ဖုန်းကို လူကိုယ်တိုင် ဖြေသည်', en: 'of calls answered by a person at once', 'zh-Hans': '来电即时有人接' },
        },
      },
    ],
  },
};

/** What its customers say. */
export const shwePhyoSoftTestimonials: DemoSection = {
  type: 'testimonials',
  settings: {
    items: [
      {
        quote: {
          words: {
            my: 'လကုန်တိုင်း ညဉ့်နက်အထိ စာရင်းချုပ်ရတာ မရှိတော့ဘူး။',
            en: 'I no longer sit up at night at the end of the month.',
            'zh-Hans': '月底再也不用熬夜对账了。',
          },
        },
        name: { words: { my: 'ဒေါ်ခင်မာ', en: 'Daw Khin Mar', 'zh-Hans': '杜钦玛' } },
        role: {
          words: { my: 'အထည်ဆိုင်၊ မန္တလေး', en: 'Draper, Mandalay, Myanmar', 'zh-Hans': '布店，缅甸曼德勒' },
        },
      },
      {
        quote: {
          words: {
            my: 'မီးပျက်လည်း ရောင်းလို့ရတယ်။ ဒါပဲ လိုချင်တာ။',
            en: 'It sells when the power is off. That is what I needed.',
            'zh-Hans': '停电也能卖，我要的就是这个。',
          },
        },
        name: { words: { my: 'ကိုအောင်မျိုး', en: 'Ko Aung Myo', 'zh-Hans': '哥昂谬' } },
        role: {
          words: { my: 'ဆေးဆိုင်၊ ပြင်ဦးလွင်', en: 'Pharmacist, Pyin Oo Lwin, Myanmar', 'zh-Hans': '药店，缅甸彬乌伦' },
        },
      },
      {
        quote: {
          words: {
            my: 'ဘောင်ချာကို မြန်မာလိုရော တရုတ်လိုရော တစ်ခါတည်း ထုတ်လို့ရတယ်။ တစ်ခါတစ်လေ နှေးပေမယ့် ဖုန်းဆက်ရင် ရှင်းပြတယ်။',
            en: 'Invoices come out in Burmese and Chinese at once. It is slow at times, but when I ring they explain.',
            'zh-Hans': '缅文和中文单据一次出。有时慢一点，但打电话会讲明白。',
          },
        },
        name: { words: { my: 'ဦးဝမ်', en: 'Mr Wang', 'zh-Hans': '王先生' } },
        role: {
          words: { my: 'သံထည်ပစ္စည်းကုန်သည်၊ ရွှေလီ၊ တရုတ်', en: 'Hardware trader, Ruili, China', 'zh-Hans': '五金商，中国瑞丽' },
        },
      },
    ],
  },
};

/** What others certify of it. */
export const shwePhyoSoftCertificates: DemoSection = {
  type: 'certificates',
  settings: {
    items: [
      {
        name: {
          words: {
            my: 'မြန်မာနိုင်ငံ ကွန်ပျူတာလုပ်ငန်းရှင်များအသင်း',
            en: 'Myanmar Computer Industry Association',
            'zh-Hans': '缅甸计算机行业协会',
          },
        },
        issuer: { words: { my: 'အသင်းဝင်၊ မန္တလေး', en: 'Member, Mandalay', 'zh-Hans': '会员，曼德勒' } },
        number: { words: { my: 'MDY-0412', en: 'MDY-0412', 'zh-Hans': 'MDY-0412' } },
      },
      {
        name: { words: { my: 'ISO 9001:2015', en: 'ISO 9001:2015', 'zh-Hans': 'ISO 9001:2015' } },
        issuer: {
          words: {
            my: 'ဆော့ဖ်ဝဲ ရေးသားခြင်းနှင့် အကူအညီ',
            en: 'Software development and support',
            'zh-Hans': '软件开发与支持',
          },
        },
        number: { words: { my: 'QMS-MM-20931', en: 'QMS-MM-20931', 'zh-Hans': 'QMS-MM-20931' } },
        validUntil: { words: { my: '၂၀၂၇ ဇွန်', en: 'June 2027', 'zh-Hans': '2027 年 6 月' } },
      },
    ],
  },
};
