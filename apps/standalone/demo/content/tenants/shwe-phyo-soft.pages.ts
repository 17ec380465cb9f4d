import type { DemoPage } from '../storefront-types';

/** Pages that the software house made itself. */
export const shwePhyoSoftPages: readonly DemoPage[] = [
  {
    slug: 'how-we-work',
    kind: 'custom',
    title: { my: 'အလုပ်လုပ်ပုံ', en: 'How we work', 'zh-Hans': '合作方式' },
    sections: [
      {
        type: 'rich-text',
        settings: {
          body: {
            html: {
              my: '<p>ဆိုင်ရှင်အများစုသည် ဆော့ဖ်ဝဲ တစ်ခါမျှ မမှာဖူးကြပါ။ ထို့ကြောင့် <strong>ဘာလုပ်ပေးမည်၊ ဘယ်လောက်ကျမည်၊ ဘယ်တော့ပြီးမည်</strong> ကို စာရွက်တစ်ရွက်တည်းဖြင့် ရေးပေးပါသည်။ စာရွက်တွင် မပါသော ငွေကို မတောင်းပါ။</p>',
              en: '<p>Most shopkeepers have never ordered software before. So we write on one sheet of paper <strong>what we will do, what it costs and when it is ready</strong>. We ask for no money that is not on that sheet.</p>',
              'zh-Hans':
                '<p>大多数店主从没订过软件。所以我们只用一张纸写清<strong>做什么、多少钱、何时完成</strong>，纸上没写的钱不收。</p>',
            },
          },
        },
      },
      {
        type: 'steps',
        settings: {
          items: [
            {
              title: { words: { my: 'ပထမ တွေ့ဆုံမှု', en: 'First meeting', 'zh-Hans': '第一次见面' } },
              text: {
                words: {
                  my: 'သင့်ဆိုင်တွင် သို့မဟုတ် ဖုန်းဖြင့်။ အခမဲ့။',
                  en: 'In your shop or by telephone. Free.',
                  'zh-Hans': '在您店里或打电话，免费。',
                },
              },
            },
            {
              title: { words: { my: 'စာရွက်တစ်ရွက်', en: 'One sheet of paper', 'zh-Hans': '一张纸' } },
              text: {
                words: {
                  my: 'ငါးရက်အတွင်း ဈေးနှုန်းနှင့် ရက်စွဲ ပေးသည်။',
                  en: 'Price and date within five days.',
                  'zh-Hans': '五天内给出价格和日期。',
                },
              },
            },
            {
              title: { words: { my: 'သောကြာနေ့တိုင်း ပြသ', en: 'Shown every Friday', 'zh-Hans': '每周五演示' } },
              text: {
                words: {
                  my: 'မကြိုက်သည်ကို ပြောပါ။ စောစောပြောလျှင် ပြင်ရလွယ်သည်။',
                  en: 'Tell us what you do not like. Early is easy to change.',
                  'zh-Hans': '不满意就说，说得早，改起来容易。',
                },
              },
            },
            {
              title: { words: { my: 'လွှဲပြောင်းခြင်း', en: 'Handing over', 'zh-Hans': '交付' } },
              text: {
                words: {
                  my: 'သင်တန်း၊ မြန်မာဘာသာ လမ်းညွှန်၊ ကုဒ်နှင့် လျှို့ဝှက်နံပါတ်များ။',
                  en: 'Training, a guide in Burmese, the code and the passwords.',
                  'zh-Hans': '培训、缅文手册、代码和密码。',
                },
              },
            },
            {
              title: { words: { my: 'ပထမ သုံးလ', en: 'The first three months', 'zh-Hans': '头三个月' } },
              text: {
                words: {
                  my: 'အမှားပြင်ခြင်းနှင့် ဖုန်းဖြင့်ကူညီခြင်း ပါဝင်ပြီးသား။',
                  en: 'Mending faults and help by telephone are included.',
                  'zh-Hans': '修正错误与电话支持已包含在内。',
                },
              },
            },
          ],
        },
      },
      {
        type: 'capabilities',
        settings: {
          heading: { words: { my: 'ကတိများ', en: 'What we promise', 'zh-Hans': '我们的承诺' } },
          items: [
            {
              name: { words: { my: 'ဖုန်းဖြေချိန်', en: 'Telephone', 'zh-Hans': '电话' } },
              value: {
                words: {
                  my: 'နေ့စဉ် ၉ နာရီမှ ၂၁ နာရီ၊ မြည်သံ ငါးချက်အတွင်း',
                  en: 'Daily 9:00 to 21:00, within five rings',
                  'zh-Hans': '每天 9:00–21:00，响五声内接听',
                },
              },
            },
            {
              name: { words: { my: 'အရေးပေါ်', en: 'When the till stops', 'zh-Hans': '收银停了' } },
              value: {
                words: {
                  my: 'မန္တလေးမြို့တွင်း နှစ်နာရီအတွင်း ရောက်သည်',
                  en: 'With you in two hours in Mandalay',
                  'zh-Hans': '曼德勒市内两小时到店',
                },
              },
            },
            {
              name: { words: { my: 'အရန်သိမ်း', en: 'Backups', 'zh-Hans': '备份' } },
              value: {
                words: {
                  my: 'နေ့စဉ်၊ နှစ်နေရာ၊ ရက် ၃၀',
                  en: 'Daily, in two places, for 30 days',
                  'zh-Hans': '每日，两地，保存 30 天',
                },
              },
            },
            {
              name: { words: { my: 'ငွေချေပုံ', en: 'Payment', 'zh-Hans': '付款' } },
              value: {
                words: {
                  my: 'ပရောဂျက်: စတင်ချိန် ၃၀%၊ စမ်းသုံးချိန် ၄၀%၊ ပြီးချိန် ၃၀%',
                  en: 'Projects: 30% to begin, 40% at the trial, 30% when done',
                  'zh-Hans': '项目：开工 30%，试用 40%，完成 30%',
                },
              },
            },
          ],
        },
      },
      { type: 'contact-person' },
      { type: 'inquiry-form' },
    ],
  },
  {
    slug: 'privacy',
    kind: 'legal',
    title: { my: 'ကိုယ်ရေးအချက်အလက်', en: 'Privacy', 'zh-Hans': '隐私说明' },
    sections: [
      {
        type: 'rich-text',
        settings: {
          heading: { words: { my: 'ဤဝဘ်ဆိုက်တွင်', en: 'On this site', 'zh-Hans': '在本网站' } },
          body: {
            html: {
              my: '<p>သင်ရေးပို့သော အမည်၊ ဖုန်းနံပါတ်နှင့် စာကို ပြန်ဖြေရန်သာ သုံးပါသည်။ တစ်နှစ်ကြာလျှင် ဖျက်ပါသည်။ ကြော်ငြာ ခြေရာခံစနစ် မသုံးပါ။</p>',
              en: '<p>We use the name, number and message that you send only to answer you, and delete them after a year. There is no advertising and no tracking.</p>',
              'zh-Hans': '<p>您发来的姓名、电话和留言只用于回复，一年后删除。本站没有广告追踪。</p>',
            },
          },
        },
      },
      {
        type: 'rich-text',
        settings: {
          heading: { words: { my: 'ဆော့ဖ်ဝဲတွင်း ဒေတာ', en: 'In our software', 'zh-Hans': '在软件里' } },
          body: {
            html: {
              my: '<p>သင့်ဆိုင်၏ စာရင်းသည် <strong>သင့်ပိုင်ဖြစ်သည်</strong>။</p><ul><li>သင်ခွင့်ပြုမှသာ ဝန်ထမ်းက ဖွင့်ကြည့်ပြီး ကြည့်သည့်အချိန်ကို မှတ်တမ်းတင်သည်</li><li>မည်သူ့ကိုမျှ မရောင်း၊ မပေးပါ</li><li>ရပ်လိုသည့်အခါ ဒေတာအားလုံးကို Excel ဖိုင်ဖြင့် ပြန်ပေးပြီး ရက်သုံးဆယ်အကြာတွင် ဖျက်သည်</li></ul>',
              en: '<p>Your shop’s accounts <strong>belong to you</strong>.</p><ul><li>Our people open them only when you allow it, and each time is recorded</li><li>We sell them and give them to nobody</li><li>When you stop, you get everything as a spreadsheet, and we delete it after thirty days</li></ul>',
              'zh-Hans':
                '<p>您店里的账<strong>属于您</strong>。</p><ul><li>经您同意，我们的人才会打开，每次都有记录</li><li>不卖，不给任何人</li><li>停用时，全部数据以表格交还，三十天后删除</li></ul>',
            },
          },
        },
      },
    ],
  },
  {
    slug: 'terms',
    kind: 'legal',
    title: { my: 'ဝန်ဆောင်မှု စည်းကမ်းချက်', en: 'Terms of service', 'zh-Hans': '服务条款' },
    sections: [
      {
        type: 'rich-text',
        settings: {
          heading: { words: { my: 'လစဉ် ဝန်ဆောင်မှု', en: 'Monthly services', 'zh-Hans': '按月服务' } },
          body: {
            html: {
              my: '<p>လဆန်းတွင် ပေးချေပြီး လကုန်တိုင်း ရပ်နိုင်သည်။ ဈေးနှုန်းပြောင်းလျှင် နှစ်လ ကြိုတင် အသိပေးသည်။ ငွေချေရန် နောက်ကျလျှင် ဆယ်ရက် စောင့်ပြီးမှ ရပ်သည်။ ဒေတာကို မဖျက်ပါ။</p>',
              en: '<p>Paid at the beginning of the month; you may stop at the end of any. We announce a change of price two months ahead. When a payment is late we wait ten days before we pause the service, and delete nothing.</p>',
              'zh-Hans': '<p>月初付费，任何月底可停。调价提前两个月通知。逾期十天后才暂停服务，数据不删。</p>',
            },
          },
        },
      },
      {
        type: 'rich-text',
        settings: {
          heading: { words: { my: 'ပရောဂျက်များ', en: 'Projects', 'zh-Hans': '项目' } },
          body: {
            html: {
              my: '<ul><li>စာရွက်တွင် ရေးထားသည့်အတိုင်း လုပ်သည်။ ပြောင်းလိုလျှင် ဈေးနှုန်းကို အရင်ပြောသည်</li><li>ငွေအားလုံး ချေပြီးသည့်အခါ ကုဒ်သည် သင့်ပိုင်ဖြစ်သည်</li><li>ကျွန်ုပ်တို့ နောက်ကျလျှင် တစ်ပတ်လျှင် ၂% လျှော့ပေးသည်၊ အများဆုံး ၁၀%</li><li>ပြီးပြီး သုံးလအတွင်း တွေ့သော အမှားကို အခမဲ့ ပြင်သည်</li></ul>',
              en: '<ul><li>We do what the sheet says. For changes we name the price first</li><li>When all is paid, the code is yours</li><li>If we are late, we take off 2% a week, up to 10%</li><li>Faults found within three months are mended free</li></ul>',
              'zh-Hans':
                '<ul><li>按纸上写的做，要改动先报价</li><li>款项付清后，代码归您</li><li>我们若延误，每周减 2%，最多 10%</li><li>完成后三个月内发现的错误免费修正</li></ul>',
            },
          },
        },
      },
    ],
  },
];
