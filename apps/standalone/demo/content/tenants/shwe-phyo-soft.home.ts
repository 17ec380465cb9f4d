import type { DemoSection } from '../storefront-types';
import { shwePhyoSoftCertificates, shwePhyoSoftFigures, shwePhyoSoftTestimonials } from './shwe-phyo-soft.proofs';

/** The home page: what is offered, what it did for others, then the packages. */
export const shwePhyoSoftHome: readonly DemoSection[] = [
  {
    type: 'hero',
    settings: {
      heading: {
        words: {
          my: 'စာရင်းသုံးအုပ်ကို ဖုန်းတစ်လုံးတည်းနှင့်',
          en: 'Three account books, one telephone',
          'zh-Hans': '三本账，一部手机',
        },
      },
      text: {
        words: {
          my: 'အရောင်း၊ အကြွေးနှင့် စာရင်းချုပ်ကို မြန်မာဘာသာဖြင့်။ အင်တာနက်မရလည်း အလုပ်လုပ်ပြီး ဖုန်းဆက်လျှင် လူက ဖြေပါသည်။',
          en: 'Sales, credit and the day’s closing in Burmese. It works without a network, and when you ring, a person answers.',
          'zh-Hans': '缅文收银、赊账、日结。断网照常用，打电话有人接。',
        },
      },
    },
  },
  {
    type: 'services',
    settings: {
      items: [
        {
          title: { words: { my: 'ဆိုင်သုံး ဆော့ဖ်ဝဲ', en: 'Software for the counter', 'zh-Hans': '店铺软件' } },
          text: {
            html: {
              my: '<p>အရောင်းကောင်တာ၊ အကြွေးစာအုပ်၊ လကုန်စာရင်း။ လစဉ်ကြေးဖြင့် သုံးနိုင်သည်။</p>',
              en: '<p>Till, credit book and monthly accounts, paid by the month.</p>',
              'zh-Hans': '<p>收银、赊账、月账，按月付费。</p>',
            },
          },
        },
        {
          title: { words: { my: 'အက်ပ်နှင့် ဝဘ်ဆိုင်', en: 'Apps and web shops', 'zh-Hans': '应用与网店' } },
          text: {
            html: {
              my: '<p>သင့်အမည်ဖြင့် ရေးပေးသည်။ ကုဒ်သည် သင့်ပိုင်ဖြစ်သည်။</p>',
              en: '<p>Made under your name. The code is yours.</p>',
              'zh-Hans': '<p>以您的名义开发，代码归您。</p>',
            },
          },
        },
        {
          title: { words: { my: 'ယူနီကုဒ် ပြောင်းခြင်း', en: 'Unicode conversion', 'zh-Hans': '缅文编码转换' } },
          text: {
            html: {
              my: '<p>ဇော်ဂျီစာရင်းဟောင်းများကို စာလုံးမပျောက်ဘဲ ပြောင်းပေးသည်။</p>',
              en: '<p>Old Zawgyi records, converted without losing a letter.</p>',
              'zh-Hans': '<p>Zawgyi 旧资料无损转换。</p>',
            },
          },
        },
        {
          title: { words: { my: 'ဆာဗာနှင့် အရန်သိမ်း', en: 'Servers and backups', 'zh-Hans': '服务器与备份' } },
          text: {
            html: {
              my: '<p>မီးပျက်ချိန်တွင် ဆိုလာဖြင့် ဆက်လည်ပတ်သည်။</p>',
              en: '<p>They run on through power cuts, from the sun.</p>',
              'zh-Hans': '<p>停电时靠太阳能继续运行。</p>',
            },
          },
        },
      ],
    },
  },
  shwePhyoSoftFigures,
  {
    type: 'cases',
    settings: {
      items: [
        {
          title: {
            words: { my: 'အထည်ဆိုင် ကောင်တာ ငါးခု', en: 'Five counters of a draper', 'zh-Hans': '布店的五个柜台' },
          },
          client: {
            words: { my: 'ဒေါ်ခင်မာ အထည်၊ မန္တလေး', en: 'Daw Khin Mar Textiles, Mandalay', 'zh-Hans': '钦玛布店，曼德勒' },
          },
          text: {
            words: {
              my: 'ပစ္စည်း ၂,၄၀၀ ကို ကိုက်နှင့် လိပ် နှစ်မျိုးဖြင့် ရောင်းသည်။ အကြွေးစာအုပ် ဆယ်နှစ်စာကို ထည့်သွင်းပေးခဲ့သည်။',
              en: '2,400 cloths, sold by the yard and by the roll. We entered ten years of the credit book.',
              'zh-Hans': '2400 种布，按码或按卷卖。我们录入了十年的赊账。',
            },
          },
          result: {
            words: {
              my: 'လကုန်စာရင်း – သုံးရက်မှ တစ်နာရီသို့',
              en: 'Monthly closing: from three days to one hour',
              'zh-Hans': '月结从三天缩到一小时',
            },
          },
          picture: { picture: 'extra/counter' },
        },
        {
          title: { words: { my: 'လက်ဖက်ခြောက် မှာယူသည့် အက်ပ်', en: 'An app for ordering tea', 'zh-Hans': '茶叶订货应用' } },
          client: { words: { my: 'မိုးကုတ်လမ်း လက်ဖက်၊ လားရှိုး', en: 'Mogok Road Tea, Lashio', 'zh-Hans': '抹谷路茶行，腊戌' } },
          text: {
            words: {
              my: 'လက်ဖက်ရည်ဆိုင် ၁၆၀ က ဖုန်းဖြင့် မှာသည်။ အင်တာနက် နှေးသောနေရာတွင် မက်ဆေ့ခ်ျဖြင့် မှာနိုင်သည်။',
              en: '160 tea shops order by telephone; where the network is slow the order goes as a text message.',
              'zh-Hans': '160 家茶馆用手机下单，网慢的地方自动改发短信。',
            },
          },
          result: {
            words: {
              my: 'မှားပို့သော အော်ဒါ – တစ်လ ၃၀ မှ ၄ ခုသို့',
              en: 'Wrong deliveries: from 30 a month to 4',
              'zh-Hans': '送错的单从每月 30 笔降到 4 笔',
            },
          },
          picture: { picture: 'products/order-app/1' },
        },
        {
          title: {
            words: {
              my: 'ဆေးခန်း လူနာမှတ်တမ်း ယူနီကုဒ်ပြောင်းခြင်း',
              en: 'A clinic’s records in Unicode',
              'zh-Hans': '诊所病历转码',
            },
          },
          client: { words: { my: 'ဆေးခန်းတစ်ခု၊ စစ်ကိုင်း', en: 'A clinic in Sagaing', 'zh-Hans': '实皆某诊所' } },
          text: {
            words: {
              my: 'လူနာအမည် ၈၆,၀၀၀။ မသေချာသော ၃၁၂ ခုကို ဆေးခန်းဝန်ထမ်းနှင့် အတူ ဖတ်စစ်ခဲ့သည်။',
              en: '86,000 patients’ names. The 312 doubtful ones we read together with the clinic’s staff.',
              'zh-Hans': '86000 个病人姓名，拿不准的 312 个与诊所员工一起核对。',
            },
          },
          result: {
            words: {
              my: 'တစ်ညတည်း ပြီး၊ ပိတ်ရက် မလို',
              en: 'Done in one night, without a day’s closing',
              'zh-Hans': '一夜完成，没有停诊',
            },
          },
          picture: { picture: 'products/unicode-conversion/1' },
        },
      ],
    },
  },
  { type: 'product-grid' },
  {
    type: 'steps',
    settings: {
      items: [
        {
          title: { words: { my: 'နားထောင်', en: 'Listen', 'zh-Hans': '先听' } },
          text: {
            words: {
              my: 'ဆိုင်ကို လာကြည့်သည်။ အခမဲ့။',
              en: 'We come and look at your shop. Free.',
              'zh-Hans': '上门看店，免费。',
            },
          },
        },
        {
          title: { words: { my: 'ရေး', en: 'Write it down', 'zh-Hans': '写下来' } },
          text: {
            words: {
              my: 'ဈေးနှုန်းနှင့် ရက်စွဲ စာရွက်တစ်ရွက်။',
              en: 'One sheet with the price and the date.',
              'zh-Hans': '一张纸：价格和日期。',
            },
          },
        },
        {
          title: { words: { my: 'ပြ', en: 'Show', 'zh-Hans': '给您看' } },
          text: {
            words: {
              my: 'သောကြာနေ့တိုင်း စမ်းကြည့်နိုင်သည်။',
              en: 'Something to try every Friday.',
              'zh-Hans': '每周五都有东西可试。',
            },
          },
        },
        {
          title: { words: { my: 'ဘေးမှာ ရှိ', en: 'Stay', 'zh-Hans': '陪着用' } },
          text: {
            words: {
              my: 'ပထမသုံးလ အကူအညီ အခမဲ့။',
              en: 'Three months of help included.',
              'zh-Hans': '前三个月免费支持。',
            },
          },
        },
      ],
    },
  },
  { type: 'story' },
  shwePhyoSoftTestimonials,
  { type: 'team' },
  {
    type: 'faq',
    settings: {
      items: [
        {
          question: { words: { my: 'စမ်းသုံးလို့ရပါသလား။', en: 'Can I try it first?', 'zh-Hans': '可以先试用吗？' } },
          answer: {
            html: {
              my: '<p>ရပါသည်။ ကောင်တာစနစ်နှင့် စာရင်းစာအုပ်ကို ရက် ၃၀ သုံးကြည့်ပြီး မကြိုက်လျှင် ငွေပြန်အမ်းသည်။</p>',
              en: '<p>Yes. Use Counter or Ledger for thirty days; if you do not like it, you get your money back.</p>',
              'zh-Hans': '<p>可以。柜台系统和记账本试用三十天，不满意退款。</p>',
            },
          },
        },
        {
          question: {
            words: { my: 'ဘယ်လိုစက် လိုပါသလဲ။', en: 'What equipment do I need?', 'zh-Hans': '需要什么设备？' },
          },
          answer: {
            html: {
              my: '<p>Android ဖုန်း သို့မဟုတ် တက်ဘလက် တစ်လုံး။ ဘောင်ချာထုတ်လိုလျှင် ပရင်တာကို ကျွန်ုပ်တို့ထံမှ ငှားနိုင်သည်။</p>',
              en: '<p>One Android telephone or tablet. If you want printed receipts, you can rent the printer from us.</p>',
              'zh-Hans': '<p>一部安卓手机或平板。要打小票，可向我们租打印机。</p>',
            },
          },
        },
        {
          question: {
            words: {
              my: 'အင်တာနက် ဘယ်လောက်ကြာ မရဘဲ သုံးနိုင်သလဲ။',
              en: 'How long can it work offline?',
              'zh-Hans': '断网能用多久？',
            },
          },
          answer: {
            html: {
              my: '<p>ကန့်သတ်မထားပါ။ အင်တာနက်ပြန်ရသည့်အခါ အရန်သိမ်းပေးသည်။ တစ်ပတ်တစ်ခါ ချိတ်ရန် အကြံပြုပါသည်။</p>',
              en: '<p>As long as you like. It backs up when the network returns; we advise once a week.</p>',
              'zh-Hans': '<p>不限。恢复网络时自动备份，建议每周连一次。</p>',
            },
          },
        },
        {
          question: { words: { my: 'ဘယ်လို ငွေချေရပါသလဲ။', en: 'How do I pay?', 'zh-Hans': '怎么付款？' } },
          answer: {
            html: {
              my: '<p>KBZPay၊ Wave Money၊ ဘဏ်လွှဲ သို့မဟုတ် ရုံးတွင် ငွေသား။ နှစ်ချုပ်ပေးလျှင် လျှော့ဈေးရှိသည်။</p>',
              en: '<p>KBZPay, Wave Money, bank transfer, or cash at the office. Paying for a year costs less.</p>',
              'zh-Hans': '<p>KBZPay、Wave Money、银行转账或到办公室付现金。按年付有优惠。</p>',
            },
          },
        },
        {
          question: {
            words: { my: 'ဘယ်ဘာသာစကားနဲ့ ကူညီပါသလဲ။', en: 'In which languages do you help?', 'zh-Hans': '支持用什么语言？' },
          },
          answer: {
            html: {
              my: '<p>မြန်မာ၊ အင်္ဂလိပ်နှင့် တရုတ်။ ဆော့ဖ်ဝဲတွင်လည်း သုံးဘာသာ ရွေးနိုင်သည်။</p>',
              en: '<p>Burmese, English and Chinese. The software can be set to any of the three.</p>',
              'zh-Hans': '<p>缅文、英文和中文，软件也有这三种语言。</p>',
            },
          },
        },
      ],
    },
  },
  { type: 'news' },
  { type: 'vacancies' },
  { type: 'call-to-action' },
];

/** About the firm. */
export const shwePhyoSoftAbout: readonly DemoSection[] = [
  { type: 'story' },
  shwePhyoSoftFigures,
  {
    type: 'story',
    settings: {
      heading: { words: { my: 'ဈေးထဲမှာ သင်ယူသည်', en: 'Learnt at the market', 'zh-Hans': '在市场里学' } },
      picture: { picture: 'extra/market' },
      body: {
        html: {
          my: '<p>ဝန်ထမ်းအသစ်တိုင်း ပထမတစ်ပတ်ကို <strong>ဈေးဆိုင်တစ်ဆိုင်တွင် ရောင်းရင်း</strong> ကုန်ဆုံးသည်။ ဖောက်သည်က စောင့်နေချိန် ခလုတ်တစ်ချက် ပိုနှိပ်ရသည်မှာ ဘယ်လောက်ကြာသည်ကို ထိုနေရာတွင် သိလာသည်။</p><p>ကျွန်ုပ်တို့တွင် လူခုနစ်ဦး ရှိသည်။ ပိုကြီးရန် မလိုပါ။ ဖုန်းတိုင်းကို ဖြေနိုင်ရန်သာ လိုပါသည်။</p>',
          en: '<p>Everyone who joins us spends the first week <strong>selling at a market stall</strong>. There one learns how long an extra tap takes while a customer waits.</p><p>We are seven. We do not need to be more, as long as we can answer every call.</p>',
          'zh-Hans':
            '<p>每位新同事头一周都在<strong>市场摊位上卖货</strong>。顾客等着的时候，多按一下有多久，在那里才知道。</p><p>我们七个人，不求更大，只求每个电话都接得住。</p>',
        },
      },
    },
  },
  { type: 'team' },
  shwePhyoSoftCertificates,
  { type: 'map' },
  { type: 'call-to-action' },
];
