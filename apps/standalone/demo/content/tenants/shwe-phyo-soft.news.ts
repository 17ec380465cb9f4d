import type { DemoPost } from '../storefront-types';

/** What happened at the software house. */
export const shwePhyoSoftNews: readonly DemoPost[] = [
  {
    slug: 'credit-book-reminders',
    daysAgo: 12,
    author: 'thiri',
    picture: 'extra/counter',
    title: {
      my: 'အကြွေးစာရင်းတွင် သတိပေးချက် ပါလာပြီ',
      en: 'The credit book now reminds you',
      'zh-Hans': '赊账本会提醒了',
    },
    summary: {
      my: 'ဆိုင်ရှင် ၁၄ ဦး တောင်းဆိုခဲ့သော အရာ။ ကောင်တာစနစ်တွင် အခမဲ့ ပါဝင်သည်။',
      en: 'Fourteen shopkeepers asked for it. It is part of Counter, at no extra cost.',
      'zh-Hans': '十四位店主提过的要求，柜台系统免费更新。',
    },
    body: {
      my: '<p>အကြွေးပေးရသည်မှာ မခက်၊ ပြန်တောင်းရသည်မှာ ခက်သည်ဟု ဆိုင်ရှင်များ ပြောကြသည်။ ယခုမှစ၍ ကောင်တာစနစ်သည် ရက်စေ့သော အကြွေးများကို မနက်တိုင်း စာရင်းထုတ်ပေးသည်။</p><p>ဖောက်သည်ထံ ပို့ရန် <strong>ယဉ်ကျေးသော စာသုံးမျိုး</strong> ပါသည်။ သင်နှိပ်မှသာ ပို့ပါသည်။ စက်က အလိုအလျောက် မပို့ပါ။</p><p>ဗားရှင်း ၄.၆ တွင် ပါဝင်သည်။ အင်တာနက်ရသည့်အချိန်တွင် တစ်မိနစ်ခန့်ဖြင့် အလိုအလျောက် အသစ်ဖြစ်သွားမည်။</p>',
      en: '<p>Giving credit is easy, shopkeepers tell us; asking for it back is hard. From now on Counter lists each morning what has fallen due.</p><p>There are <strong>three polite messages</strong> to send to the customer. They go out only when you press the button, never by themselves.</p><p>It comes with version 4.6, which installs itself in about a minute when there is a network.</p>',
      'zh-Hans':
        '<p>店主们说，赊账容易，开口要钱难。现在，柜台系统每天早上会列出到期的赊账。</p><p>备有<strong>三种客气的催款短信</strong>，您按下按钮才发，系统不会自己发。</p><p>随 4.6 版提供，有网络时约一分钟自动更新。</p>',
    },
  },
  {
    slug: 'two-days-without-power',
    daysAgo: 51,
    author: 'minkhant',
    picture: 'products/hosting/1',
    title: {
      my: 'မီးပျက်သည့် နှစ်ရက်တွင် ဘာဖြစ်ခဲ့သလဲ',
      en: 'Two days without power: what happened',
      'zh-Hans': '停电两天，发生了什么',
    },
    summary: {
      my: 'ဆာဗာများ မရပ်ခဲ့ပါ။ သို့သော် အမှားတစ်ခု တွေ့ခဲ့ပြီး ပြင်လိုက်ပါပြီ။',
      en: 'The servers stayed up. We found one mistake, and mended it.',
      'zh-Hans': '服务器没有停，但我们发现并改正了一处疏忽。',
    },
    body: {
      my: '<p>ပြီးခဲ့သောလက ၄၆ နာရီ မီးပျက်ခဲ့သည်။ ဆိုလာနှင့် ဘက်ထရီဖြင့် ဆာဗာများ ဆက်လည်ပတ်ခဲ့ပြီး <strong>ဖောက်သည် ဝဘ်ဆိုက်တစ်ခုမျှ မရပ်ခဲ့ပါ</strong>။</p><p>အမှားမှာ ကျွန်ုပ်တို့၏ ဖုန်းလိုင်းဖြစ်သည်။ ရုံးရှိ ဖုန်းစက် ပိတ်သွားသဖြင့် နာရီဝက်ခန့် ဖုန်းဆက်မရခဲ့ပါ။ တောင်းပန်ပါသည်။</p><p>ယခု ရုံးဖုန်းသည် မီးပျက်လျှင် ဝန်ထမ်းနှစ်ဦး၏ လက်ကိုင်ဖုန်းသို့ အလိုအလျောက် လွှဲသွားမည်။ နှစ်ကြိမ် စမ်းပြီးပါပြီ။</p>',
      en: '<p>Last month the power was off for 46 hours. The servers ran on from sun and batteries, and <strong>not one customer’s site went down</strong>.</p><p>The mistake was our own telephone. The exchange in the office switched off, and for half an hour nobody could reach us. We are sorry.</p><p>When the power fails now, the office number rings on two of our mobile telephones. We have tried it twice.</p>',
      'zh-Hans':
        '<p>上个月停电 46 小时。服务器靠太阳能和电池继续运行，<strong>客户的网站一个也没断</strong>。</p><p>疏忽出在我们自己的电话上：办公室总机断电，有半小时打不进来。对不起。</p><p>现在一停电，办公室号码会自动转到两位同事的手机。我们已经试过两次。</p>',
    },
  },
  {
    slug: 'free-saturday-class',
    daysAgo: 104,
    author: 'susu',
    picture: 'extra/market',
    title: {
      my: 'စနေနေ့ အခမဲ့ သင်တန်း',
      en: 'A free class on Saturdays',
      'zh-Hans': '周六免费课',
    },
    summary: {
      my: 'ဈေးချိုအနီးတွင် တစ်လနှစ်ကြိမ်။ ကျွန်ုပ်တို့ဆော့ဖ်ဝဲ မသုံးသူများလည်း လာနိုင်သည်။',
      en: 'Twice a month near Zegyo, also for those who do not use our software.',
      'zh-Hans': '每月两次，在泽久市场旁，不用我们软件的也欢迎。',
    },
    body: {
      my: '<p>လတိုင်း ပထမနှင့် တတိယ စနေနေ့ နံနက် ၇ နာရီမှ ၉ နာရီအထိ၊ ဈေးမဖွင့်မီ သင်ပါသည်။</p><ul><li>ဖုန်းဖြင့် နေ့စဉ်စာရင်း မှတ်နည်း</li><li>ပစ္စည်းဓာတ်ပုံ ရိုက်နည်း</li><li>ဇော်ဂျီနှင့် ယူနီကုဒ် ခွဲခြားနည်း</li></ul><p>တစ်ကြိမ်လျှင် <strong>လူ ၁၂ ဦးသာ</strong> လက်ခံသည်။ စုစုထံ ဖုန်းဆက်၍ စာရင်းပေးပါ။</p>',
      en: '<p>On the first and third Saturday of the month, from seven to nine in the morning, before the market opens.</p><ul><li>Keeping the day’s accounts on a telephone</li><li>Photographing goods</li><li>Telling Zawgyi from Unicode</li></ul><p>There is room for <strong>twelve at a time</strong>. Ring Su Su to put your name down.</p>',
      'zh-Hans':
        '<p>每月第一和第三个周六，早上七点到九点，市场开门之前。</p><ul><li>用手机记每天的账</li><li>给商品拍照</li><li>分清 Zawgyi 与 Unicode</li></ul><p>每次<strong>只收十二人</strong>，请打电话给素素报名。</p>',
    },
  },
];
