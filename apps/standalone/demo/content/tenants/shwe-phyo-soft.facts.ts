import type { DemoFacts } from '../storefront-types';
import type { Text } from '../types';

const BY_THE_MONTH: Text = {
  my: 'လစဉ်; လကုန်တိုင်း ရပ်နိုင်သည်',
  en: 'By the month; you may stop at the end of any',
  'zh-Hans': '按月，任何月底可停',
};

/** How long the software house's work takes, and how it goes. */
export const shwePhyoSoftFacts: Readonly<Record<string, DemoFacts>> = {
  'counter-pos': {
    duration: BY_THE_MONTH,
    steps: [
      {
        title: { my: 'ဆိုင်သို့ လာကြည့်သည်', en: 'We visit', 'zh-Hans': '上门看店' },
        text: {
          my: 'ပစ္စည်းစာရင်းနှင့် အကြွေးစာအုပ်ကို ကြည့်ပြီး ဓာတ်ပုံရိုက်ယူသည်။',
          en: 'We look at your price list and your credit book, and photograph both.',
          'zh-Hans': '看价目表和赊账本，拍照带回。',
        },
      },
      {
        title: { my: 'စာရင်းသွင်းပေးသည်', en: 'We enter your stock', 'zh-Hans': '录入商品' },
        text: {
          my: 'ပထမ ပစ္စည်း ၃၀၀ ကို အခမဲ့ သွင်းပေးသည်။',
          en: 'The first 300 articles are entered free.',
          'zh-Hans': '前 300 种商品免费录入。',
        },
      },
      {
        title: { my: 'တစ်ရက် အတူရောင်းသည်', en: 'We sell with you for a day', 'zh-Hans': '陪卖一天' },
        text: {
          my: 'ဝန်ထမ်းတစ်ဦး ဆိုင်ဖွင့်မှ ဆိုင်ပိတ်အထိ ဘေးတွင် ရှိနေမည်။',
          en: 'One of us stands beside you from opening to closing.',
          'zh-Hans': '从开店到关店，我们一人在旁边。',
        },
      },
      {
        title: { my: 'ရက်သုံးဆယ်ပြည့် စစ်ဆေးသည်', en: 'We check after thirty days', 'zh-Hans': '三十天后回访' },
        text: {
          my: 'မကြိုက်ပါက ပထမလခ ပြန်အမ်းသည်။',
          en: 'If you do not like it, the first month is refunded.',
          'zh-Hans': '不满意，退还首月费用。',
        },
      },
    ],
  },
  ledger: {
    duration: BY_THE_MONTH,
    steps: [
      {
        title: { my: 'ယခင်လစာရင်း ယူလာပါ', en: 'Bring last month’s book', 'zh-Hans': '带上上月账本' },
        text: {
          my: 'စာအုပ်၊ ဓာတ်ပုံ၊ Excel ဘာဖြစ်ဖြစ် ရသည်။',
          en: 'Paper, photographs or a spreadsheet will do.',
          'zh-Hans': '纸本、照片、表格都行。',
        },
      },
      {
        title: { my: 'အတူတူ သွင်းကြည့်သည်', en: 'We enter it together', 'zh-Hans': '一起录入' },
        text: {
          my: 'တစ်နာရီခွဲခန့် ကြာသည်။ ပြီးလျှင် ကိုယ်တိုင် ဆက်သွင်းနိုင်ပြီ။',
          en: 'It takes about an hour and a half. After that you can go on alone.',
          'zh-Hans': '大约一个半小时，之后您就能自己记。',
        },
      },
      {
        title: { my: 'လကုန်စာရင်း စစ်ပေးသည်', en: 'We read your first closing', 'zh-Hans': '核对首次月结' },
        text: {
          my: 'ပထမလကုန်တွင် စုစု ဖုန်းဆက်ပြီး ကိန်းဂဏန်းများကို အတူစစ်သည်။',
          en: 'At the end of the first month Su Su rings and goes through the figures with you.',
          'zh-Hans': '第一个月底，素素打电话和您一起核对数字。',
        },
      },
    ],
  },
  'order-app': {
    duration: { my: 'ရက် ၄၅ ခန့်', en: 'About 45 days', 'zh-Hans': '约 45 天' },
    steps: [
      {
        title: { my: 'ပထမပတ် – ဆွေးနွေး', en: 'Week 1: talk', 'zh-Hans': '第 1 周：面谈' },
        text: {
          my: 'ဖောက်သည် ဘယ်လိုမှာသလဲ ကြည့်ပြီး စာမျက်နှာများကို စက္ကူပေါ်တွင် ဆွဲပြသည်။',
          en: 'We watch how your customers order and draw the screens on paper.',
          'zh-Hans': '看您的顾客怎么下单，把界面画在纸上。',
        },
      },
      {
        title: { my: '၂–၄ ပတ် – ရေး', en: 'Weeks 2–4: build', 'zh-Hans': '第 2–4 周：开发' },
        text: {
          my: 'သောကြာနေ့တိုင်း သင့်ဖုန်းတွင် စမ်းကြည့်နိုင်သည်။',
          en: 'Every Friday you can try it on your own telephone.',
          'zh-Hans': '每周五可在您手机上试用。',
        },
      },
      {
        title: { my: 'ပဉ္စမပတ် – စမ်း', en: 'Week 5: try', 'zh-Hans': '第 5 周：试用' },
        text: {
          my: 'ဖောက်သည်ဆယ်ယောက်ဖြင့် အော်ဒါအမှန် စမ်းသည်။',
          en: 'Ten of your customers place real orders.',
          'zh-Hans': '请十位老顾客真实下单。',
        },
      },
      {
        title: { my: 'ဆဋ္ဌမပတ် – တင်', en: 'Week 6: publish', 'zh-Hans': '第 6 周：上架' },
        text: {
          my: 'အက်ပ်စတိုးတွင် သင့်အမည်ဖြင့် တင်ပေးသည်။ ကုဒ်သည် သင့်ပိုင်ဖြစ်သည်။',
          en: 'It goes to the app store under your name. The code is yours.',
          'zh-Hans': '以您的名义上架，代码归您。',
        },
      },
    ],
  },
  'chat-desk': {
    duration: BY_THE_MONTH,
    steps: [
      {
        title: { my: 'အကောင့်များ ချိတ်ဆက်', en: 'Connect your accounts', 'zh-Hans': '接入账号' },
        text: {
          my: 'Facebook၊ Viber၊ Telegram ကို နာရီဝက်အတွင်း ချိတ်ပေးသည်။',
          en: 'Facebook, Viber and Telegram, in half an hour.',
          'zh-Hans': '半小时接好 Facebook、Viber、Telegram。',
        },
      },
      {
        title: { my: 'အဖြေပုံစံ ရေး', en: 'Write the ready answers', 'zh-Hans': '写好常用回复' },
        text: {
          my: 'အမေးများသော မေးခွန်းနှစ်ဆယ်ကို သင့်စကားဖြင့် အတူရေးသည်။',
          en: 'The twenty questions you hear most, in your own words.',
          'zh-Hans': '二十个最常见的问题，用您自己的话来答。',
        },
      },
      {
        title: { my: 'နှစ်ပတ် စောင့်ကြည့်', en: 'Two weeks of watching', 'zh-Hans': '跟看两周' },
        text: {
          my: 'မဖြေရသေးသော စာများကို ကျွန်ုပ်တို့က သတိပေးသည်။',
          en: 'We remind you of messages nobody has answered.',
          'zh-Hans': '有没回的消息，我们提醒您。',
        },
      },
    ],
  },
  'web-shop': {
    duration: { my: 'ရက် ၃၀ ခန့်', en: 'About 30 days', 'zh-Hans': '约 30 天' },
    steps: [
      {
        title: { my: 'ဓာတ်ပုံရိုက်', en: 'Photographs', 'zh-Hans': '拍照' },
        text: {
          my: 'ဆိုင်တွင် တစ်ရက် ရိုက်သည်။ ပစ္စည်းငါးဆယ်အထိ ပါဝင်သည်။',
          en: 'A day in your shop, up to fifty products.',
          'zh-Hans': '到店拍一天，最多五十件。',
        },
      },
      {
        title: { my: 'တည်ဆောက်', en: 'Building', 'zh-Hans': '搭建' },
        text: {
          my: 'နှစ်ပတ်အတွင်း ပထမပုံစံကို ပြသည်။ နှစ်ကြိမ် ပြင်ခွင့်ရှိသည်။',
          en: 'You see the first version in two weeks and have two rounds of changes.',
          'zh-Hans': '两周看到初版，可改两轮。',
        },
      },
      {
        title: { my: 'ငွေပေးချေမှု', en: 'Payment', 'zh-Hans': '接入支付' },
        text: {
          my: 'KBZPay၊ Wave Money နှင့် ပစ္စည်းရောက်ငွေချေ။',
          en: 'KBZPay, Wave Money and cash on delivery.',
          'zh-Hans': 'KBZPay、Wave Money 和货到付款。',
        },
      },
      {
        title: { my: 'လွှဲပြောင်း', en: 'Handing over', 'zh-Hans': '交付' },
        text: {
          my: 'ပစ္စည်းအသစ် ကိုယ်တိုင်တင်တတ်သည်အထိ သင်ပေးသည်။',
          en: 'We teach you until you can add products yourself.',
          'zh-Hans': '教到您会自己上新为止。',
        },
      },
    ],
  },
  'unicode-conversion': {
    duration: {
      my: 'စာကြောင်း တစ်သိန်းအထိ ၁၀ ရက်',
      en: '10 days for up to 100,000 rows',
      'zh-Hans': '十万行以内 10 天',
    },
    steps: [
      {
        title: { my: 'နမူနာ တစ်ရာ', en: 'A hundred rows', 'zh-Hans': '一百行样本' },
        text: {
          my: 'အခမဲ့ ပြောင်းပြသည်။ အမှားရှိလျှင် သင်တွေ့ရမည်။',
          en: 'Converted free, so that you can look for mistakes.',
          'zh-Hans': '免费转换，请您挑错。',
        },
      },
      {
        title: { my: 'မိတ္တူပေါ်တွင် ပြောင်း', en: 'On a copy', 'zh-Hans': '在副本上转换' },
        text: {
          my: 'မူရင်းကို မထိပါ။ မသေချာသော စာကြောင်းများကို လူက ဖတ်စစ်သည်။',
          en: 'The original is not touched. Doubtful rows are read by a person.',
          'zh-Hans': '不动原件。拿不准的行由人逐条看。',
        },
      },
      {
        title: { my: 'ညဘက် လဲလှယ်', en: 'Changed overnight', 'zh-Hans': '夜间切换' },
        text: {
          my: 'ဆိုင်ပိတ်ချိန်တွင် လဲပြီး မနက်တွင် သုံးနိုင်ပြီ။ မူရင်းကို သုံးလ သိမ်းထားသည်။',
          en: 'We change over after closing; it is there in the morning. The original is kept three months.',
          'zh-Hans': '关店后切换，早上即可用，原件保留三个月。',
        },
      },
    ],
  },
  hosting: {
    duration: BY_THE_MONTH,
    steps: [
      {
        title: { my: 'ရွှေ့ပြောင်း', en: 'Moving in', 'zh-Hans': '搬迁' },
        text: {
          my: 'သင့်ဝဘ်ဆိုက်ကို ညဘက် ရွှေ့ပေးသည်။ အခကြေးငွေ မယူပါ။',
          en: 'We move your site at night, free of charge.',
          'zh-Hans': '夜间搬迁，不收费。',
        },
      },
      {
        title: { my: 'နေ့စဉ် အရန်သိမ်း', en: 'Daily backups', 'zh-Hans': '每日备份' },
        text: {
          my: 'မန္တလေးနှင့် စင်ကာပူ နှစ်နေရာတွင် သိမ်းသည်။',
          en: 'Kept in two places, Mandalay and Singapore.',
          'zh-Hans': '曼德勒与新加坡两地保存。',
        },
      },
      {
        title: { my: 'သုံးလတစ်ကြိမ် ပြန်ထုတ်စမ်း', en: 'Restored every quarter', 'zh-Hans': '每季恢复演练' },
        text: {
          my: 'အရန်သိမ်းထားသည်များ အမှန်တကယ် သုံး၍ရကြောင်း စစ်ပြီး ရလဒ်ပို့သည်။',
          en: 'We try whether the backups really work and send you the result.',
          'zh-Hans': '验证备份真的可用，并把结果发给您。',
        },
      },
    ],
  },
  'owner-dashboard': {
    duration: BY_THE_MONTH,
    steps: [
      {
        title: { my: 'ဆိုင်ခွဲများ ချိတ်', en: 'Connect the branches', 'zh-Hans': '接入分店' },
        text: {
          my: 'ကောင်တာစနစ်ရှိပြီးသားဆိုင်အတွက် တစ်ရက်သာ ကြာသည်။',
          en: 'One day, when the branches have Counter already.',
          'zh-Hans': '分店已用柜台系统的，一天接好。',
        },
      },
      {
        title: { my: 'ဂဏန်းငါးခု ရွေး', en: 'Choose five figures', 'zh-Hans': '选五个数字' },
        text: {
          my: 'ညစဉ် ကြည့်ချင်သော ဂဏန်းငါးခုကို သင်ရွေးသည်။ ကျန်တာ မပြပါ။',
          en: 'You pick the five that you want to see each evening; the rest stays out of sight.',
          'zh-Hans': '选出每晚想看的五个数字，其余不显示。',
        },
      },
      {
        title: { my: 'ည ၈ နာရီ', en: 'Eight in the evening', 'zh-Hans': '晚上八点' },
        text: {
          my: 'Telegram သို့မဟုတ် ဖုန်းမက်ဆေ့ခ်ျဖြင့် ရောက်လာမည်။',
          en: 'They reach you by Telegram or text message.',
          'zh-Hans': '通过 Telegram 或短信送达。',
        },
      },
    ],
  },
};
