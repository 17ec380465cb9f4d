import type { DemoSection } from '../storefront-types';
import { doiThongCraftsCertificates, doiThongCraftsFigures } from './doi-thong-crafts.proofs';

/** The makers first, then what they make. */
export const doiThongCraftsHome: readonly DemoSection[] = [
  {
    type: 'hero',
    settings: {
      caption: {
        words: {
          th: 'ร่มกระดาษสาบ่อสร้าง เขียนลายโดยป้าคำแปง',
          en: 'A Bo Sang paper umbrella, painted by Auntie Khampaeng',
          'zh-Hans': '博桑纸伞，堪萍阿姨绘',
        },
      },
    },
  },
  {
    type: 'story',
    settings: {
      heading: {
        words: {
          th: 'จากใต้ถุนบ้านป้าคำแปง',
          en: 'From under Auntie Khampaeng’s house',
          'zh-Hans': '从堪萍阿姨的高脚屋下开始',
        },
      },
      picture: { picture: 'extra/loom' },
    },
  },
  { type: 'team' },
  { type: 'product-grid' },
  doiThongCraftsFigures,
  {
    type: 'steps',
    settings: {
      heading: { words: { th: 'สั่งทำกับเราเป็นอย่างไร', en: 'How a commission goes', 'zh-Hans': '定做流程' } },
      items: [
        {
          title: { words: { th: 'เล่าให้เราฟัง', en: 'Tell us', 'zh-Hans': '告诉我们' } },
          text: {
            words: {
              th: 'ส่งรูป ขนาด จำนวน และวันที่ต้องใช้ ณัฐญาตอบภายในหนึ่งวันทำการ',
              en: 'Send a picture, the size, the number and the day you need it. Nattaya answers within a working day.',
              'zh-Hans': '发来图片、尺寸、数量和需要的日期，娜塔雅一个工作日内回复。',
            },
          },
        },
        {
          title: { words: { th: 'ดูตัวอย่างสีและลาย', en: 'See cuttings', 'zh-Hans': '看色样' } },
          text: {
            words: {
              th: 'เราส่งตัวอย่างผ้าหรือกระดาษไปให้ถึงบ้าน ก่อนตกลงราคา',
              en: 'We post cuttings of cloth or paper before a price is agreed.',
              'zh-Hans': '谈定价格之前，我们把布样或纸样寄给您。',
            },
          },
        },
        {
          title: { words: { th: 'ลงมือทำ', en: 'The making', 'zh-Hans': '制作' } },
          text: {
            words: {
              th: 'มัดจำ 40% แล้วเริ่มงาน ส่งรูปทุกสัปดาห์ ถ้าช้าเราบอกก่อน',
              en: 'We start on a 40% deposit and send pictures every week. If we run late, you hear it first.',
              'zh-Hans': '收 40% 定金后开工，每周发照片。若要延期，一定先告诉您。',
            },
          },
        },
        {
          title: { words: { th: 'ส่งถึงมือ', en: 'On its way', 'zh-Hans': '发货' } },
          text: {
            words: {
              th: 'แพ็กโดยคนทำเอง พร้อมชื่อช่างและวิธีดูแลสามภาษา',
              en: 'Packed by the maker, with the maker’s name and care notes in three languages.',
              'zh-Hans': '由匠人亲手包装，附匠人姓名和三种语言的保养说明。',
            },
          },
        },
      ],
    },
  },
  {
    type: 'featured-product',
    settings: {
      product: { product: 'lacquer-bowl' },
      eyebrow: { words: { th: 'งานที่ใช้เวลานานที่สุด', en: 'The slowest thing we make', 'zh-Hans': '我们做得最慢的一件' } },
    },
  },
  {
    type: 'gallery',
    settings: {
      heading: { words: { th: 'ในบ้านช่าง', en: 'In the makers’ houses', 'zh-Hans': '匠人家中' } },
      items: [
        {
          picture: { picture: 'extra/yarn' },
          caption: { words: { th: 'ไหมย้อมสีธรรมชาติ', en: 'Silk in natural colours', 'zh-Hans': '植物染的丝线' } },
        },
        {
          picture: { picture: 'products/mudmee-length/3' },
          caption: { words: { th: 'ลายข้าวหลามตัดใกล้ ๆ', en: 'The diamond, close up', 'zh-Hans': '菱纹细部' } },
        },
        {
          picture: { picture: 'extra/umbrellas' },
          caption: { words: { th: 'ร่มตากแดดสองวัน', en: 'Two days in the sun', 'zh-Hans': '要晒两天' } },
        },
        {
          picture: { picture: 'products/lacquer-bowl/2' },
          caption: { words: { th: 'ลายทองบนรัก', en: 'Gold line on lacquer', 'zh-Hans': '漆上描金' } },
        },
        {
          picture: { picture: 'products/celadon-vase/2' },
          caption: { words: { th: 'ศิลาดลจากเตาเดือนนี้', en: 'From this month’s kiln', 'zh-Hans': '这个月出窑的青瓷' } },
        },
      ],
    },
  },
  {
    type: 'testimonials',
    settings: {
      items: [
        {
          quote: {
            words: {
              th: 'ร่มสี่สิบคันสีตรงตามที่คุยกันทุกคัน ช้าไปสองวัน แต่เขาบอกเราล่วงหน้า',
              en: 'Forty umbrellas, every one in the colour we had agreed. They were two days late, and had told us so.',
              'zh-Hans': '四十把伞，颜色和约定的一模一样。晚了两天，但提前告诉了我们。',
            },
          },
          name: { words: { th: 'แคลร์', en: 'Claire', 'zh-Hans': '克莱尔' } },
          role: { words: { th: 'นักจัดงานแต่งงาน ฝรั่งเศส', en: 'wedding planner, France', 'zh-Hans': '婚礼策划，法国' } },
        },
        {
          quote: {
            words: {
              th: 'ลูกค้าที่ร้านชอบพลิกดูชื่อคนทำด้านหลัง แล้วถามว่าเขาเป็นใคร',
              en: 'In our shop people turn a piece over, read the name and ask who she is.',
              'zh-Hans': '店里的客人总会翻到背面看名字，问她是谁。',
            },
          },
          name: { words: { th: 'คุณหลิน', en: 'Ms Lin', 'zh-Hans': '林女士' } },
          role: {
            words: {
              th: 'เจ้าของร้านของขวัญ เฉิงตู จีน',
              en: 'gift shop owner, Chengdu, China',
              'zh-Hans': '礼品店店主，中国成都',
            },
          },
        },
        {
          quote: {
            words: {
              th: 'ปลอกหมอนใช้ในห้องพักมาสองปี ซักทุกสัปดาห์ สียังอยู่',
              en: 'The cushion covers have been in our rooms for two years, washed weekly. The colour has stayed.',
              'zh-Hans': '靠垫套在客房用了两年，每周都洗，颜色还在。',
            },
          },
          name: { words: { th: 'อรุณี', en: 'Arunee', 'zh-Hans': '阿鲁妮' } },
          role: {
            words: {
              th: 'ผู้จัดการโรงแรม เชียงราย',
              en: 'hotel manager, Chiang Rai, Thailand',
              'zh-Hans': '酒店经理，泰国清莱',
            },
          },
        },
      ],
    },
  },
  doiThongCraftsCertificates,
  { type: 'news' },
  {
    type: 'faq',
    settings: {
      items: [
        {
          question: { words: { th: 'ขอตัวอย่างได้ไหม', en: 'Can we have samples?', 'zh-Hans': '可以要样品吗？' } },
          answer: {
            html: {
              th: '<p>ตัวอย่างผ้าและกระดาษส่งให้ฟรี ชิ้นงานจริงคิดราคาปลีก และหักคืนเมื่อสั่งตั้งแต่ยี่สิบชิ้นขึ้นไป</p>',
              en: '<p>Cuttings of cloth and paper are free. A finished piece is charged at the shop price, which we take off an order of twenty or more.</p>',
              'zh-Hans': '<p>布样和纸样免费。成品样按零售价，订购二十件以上时从货款中扣除。</p>',
            },
          },
        },
        {
          question: { words: { th: 'สั่งขั้นต่ำเท่าไร', en: 'What is the smallest order?', 'zh-Hans': '最少订多少？' } },
          answer: {
            html: {
              th: '<p>งานในร้านสั่งหนึ่งชิ้นก็ได้ ผ้าไหมเริ่มที่สองเมตร ถ้าเป็นสีหรือลายของคุณเอง ร่มเริ่มที่สามสิบคัน โคมเริ่มที่หนึ่งร้อยดวง</p>',
              en: '<p>One piece of what is in the shop; silk from two metres. In your own colour or pattern: thirty umbrellas or a hundred lanterns.</p>',
              'zh-Hans': '<p>店里的作品一件起订，丝绸两米起。按您的颜色或图案定做：纸伞三十把起，灯笼一百盏起。</p>',
            },
          },
        },
        {
          question: { words: { th: 'จ่ายเงินอย่างไร', en: 'How do we pay?', 'zh-Hans': '如何付款？' } },
          answer: {
            html: {
              th: '<p>โอนผ่านธนาคาร เป็นบาทหรือดอลลาร์สหรัฐ งานสั่งทำมัดจำ 40% ที่เหลือจ่ายเมื่อเห็นรูปงานเสร็จแล้ว ก่อนส่ง</p>',
              en: '<p>By bank transfer, in baht or US dollars. Commissions take a 40% deposit; the rest is due when you have seen pictures of the finished work, before we ship.</p>',
              'zh-Hans': '<p>银行转账，泰铢或美元均可。定做先付 40% 定金，看过成品照片后、发货前付清余款。</p>',
            },
          },
        },
        {
          question: {
            words: { th: 'ส่งไปต่างประเทศกี่วัน', en: 'How long does shipping take?', 'zh-Hans': '寄到国外要多久？' },
          },
          answer: {
            html: {
              th: '<p>ไปรษณีย์ด่วนระหว่างประเทศเจ็ดถึงสิบสองวัน ทางรถไปคุนหมิงหกวัน ทางเรือจากแหลมฉบังยี่สิบถึงสามสิบห้าวัน</p>',
              en: '<p>Seven to twelve days by express post, six by road to Kunming, twenty to thirty-five by sea from Laem Chabang.</p>',
              'zh-Hans': '<p>国际快递七到十二天；陆运到昆明六天；从林查班港海运二十到三十五天。</p>',
            },
          },
        },
        {
          question: {
            words: { th: 'คุยภาษาอะไรได้บ้าง', en: 'Which languages can we write in?', 'zh-Hans': '可以用什么语言联系？' },
          },
          answer: {
            html: {
              th: '<p>ไทย อังกฤษ และจีน ณัฐญาเป็นคนตอบเอง</p>',
              en: '<p>Thai, English and Chinese. It is Nattaya herself who answers.</p>',
              'zh-Hans': '<p>泰语、英语和中文都可以，由娜塔雅本人回复。</p>',
            },
          },
        },
      ],
    },
  },
  { type: 'vacancies' },
  { type: 'call-to-action' },
];

/** Who is behind the name, and what stands for it. */
export const doiThongCraftsAbout: readonly DemoSection[] = [
  { type: 'story' },
  doiThongCraftsFigures,
  { type: 'team' },
  doiThongCraftsCertificates,
  { type: 'opening-hours' },
  { type: 'map' },
  { type: 'call-to-action' },
];
