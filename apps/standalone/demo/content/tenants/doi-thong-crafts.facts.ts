import type { DemoFacts } from '../storefront-types';
import type { Text } from '../types';

const SAN_KAMPHAENG: Text = {
  th: 'อำเภอสันกำแพง เชียงใหม่',
  en: 'San Kamphaeng, Chiang Mai',
  'zh-Hans': '清迈府山甘烹县',
};

/** Where each piece comes from and how it is made. */
export const doiThongCraftsFacts: Readonly<Record<string, DemoFacts>> = {
  'mudmee-length': {
    origin: SAN_KAMPHAENG,
    materials: {
      th: 'ไหมแท้ 100% เส้นยืนและเส้นพุ่ง ย้อมครั่งหรือคราม',
      en: '100% silk, warp and weft, dyed with lac or indigo',
      'zh-Hans': '100% 真丝，经纬皆丝，紫胶或蓝靛染色',
    },
    duration: { th: 'มัดสิบวัน ทอแปดวัน', en: 'Ten days to tie, eight to weave', 'zh-Hans': '扎线十天，织造八天' },
    steps: [
      {
        title: { th: 'มัดลาย', en: 'Tying', 'zh-Hans': '扎线' },
        text: {
          th: 'ขึงเส้นพุ่งบนโฮง แล้วมัดส่วนที่ไม่ให้สีเข้าทีละลำ',
          en: 'The weft is stretched on a frame and bound, bundle by bundle, wherever no colour may go.',
          'zh-Hans': '纬线绷在架上，不上色的地方一束一束扎紧。',
        },
      },
      {
        title: { th: 'ย้อม', en: 'Dyeing', 'zh-Hans': '染色' },
        text: {
          th: 'ต้มกับครั่งสองครั้ง หรือจุ่มครามเก้าครั้ง พักข้ามคืนระหว่างรอบ',
          en: 'Twice boiled in lac or nine times dipped in indigo, with a night’s rest between.',
          'zh-Hans': '紫胶煮染两遍，或蓝靛浸染九遍，每遍之间静置一夜。',
        },
      },
      {
        title: { th: 'แก้มัดและกรอเส้น', en: 'Untying and winding', 'zh-Hans': '拆扎与绕线' },
        text: {
          th: 'แก้เชือกทีละปม แล้วกรอใส่หลอดตามลำดับ สลับหลอดเดียวลายก็เพี้ยน',
          en: 'The knots come off one by one and the thread is wound in order; one bobbin astray and the diamonds break.',
          'zh-Hans': '逐个解开线结，按顺序绕到纬管上；错一管，菱纹就断了。',
        },
      },
      {
        title: { th: 'ทอ', en: 'Weaving', 'zh-Hans': '织造' },
        text: {
          th: 'ทอได้วันละสามสิบเซนติเมตร จัดลายให้ตรงทุกเส้น',
          en: 'Thirty centimetres a day, every thread nudged into line.',
          'zh-Hans': '一天织三十厘米，每一根线都要对齐花纹。',
        },
      },
    ],
  },
  'silk-scarf': {
    origin: SAN_KAMPHAENG,
    materials: {
      th: 'ไหมแท้เส้นเล็ก 100% ย้อมใบไม้และคราม',
      en: '100% fine silk, dyed with leaves and indigo',
      'zh-Hans': '100% 细丝，植物叶与蓝靛染色',
    },
    duration: { th: 'ทอสองวันต่อผืน', en: 'Two days on the loom', 'zh-Hans': '每条织两天' },
  },
  'cushion-cover': {
    origin: SAN_KAMPHAENG,
    materials: {
      th: 'ฝ้ายทอมือ ย้อมเปลือกประดู่และมะเกลือ ซิปซ่อน',
      en: 'Hand-woven cotton dyed with padauk bark and ebony fruit; hidden zip',
      'zh-Hans': '手织棉布，紫檀树皮与乌木果染色，隐形拉链',
    },
    duration: { th: 'วันละสองใบ', en: 'Two a day', 'zh-Hans': '每天两个' },
  },
  'market-tote': {
    origin: SAN_KAMPHAENG,
    materials: {
      th: 'ฝ้ายทอลายนาค ซับผ้าดิบ หูหนังวัวฟอกฝาด',
      en: 'Naga-pattern cotton, calico lining, vegetable-tanned cowhide handles',
      'zh-Hans': '龙纹棉布、坯布内衬、植鞣牛皮提手',
    },
    duration: { th: 'เย็บครึ่งวันต่อใบ', en: 'Half a day to sew', 'zh-Hans': '缝制半天' },
  },
  'paper-umbrella': {
    origin: { th: 'บ้านบ่อสร้าง อำเภอสันกำแพง', en: 'Bo Sang village, San Kamphaeng', 'zh-Hans': '山甘烹县博桑村' },
    materials: {
      th: 'ไม้ไผ่ กระดาษสา น้ำยางตะโก น้ำมันตังอิ๊ว',
      en: 'Bamboo, mulberry paper, persimmon sap, tung oil',
      'zh-Hans': '竹、桑皮纸、柿漆、桐油',
    },
    duration: { th: 'แปดวัน ขึ้นกับแดด', en: 'Eight days, if the sun helps', 'zh-Hans': '八天，看天晴不晴' },
    steps: [
      {
        title: { th: 'เหลาซี่', en: 'Splitting the ribs', 'zh-Hans': '劈伞骨' },
        text: {
          th: 'ไม้ไผ่สามปีผ่าเป็นซี่ แช่น้ำกันมอด แล้วตากให้แห้ง',
          en: 'Three-year-old bamboo is split, soaked against beetles and dried.',
          'zh-Hans': '三年生的竹子劈成骨条，泡水防蛀，再晒干。',
        },
      },
      {
        title: { th: 'ขึ้นโครง', en: 'Stringing the frame', 'zh-Hans': '穿伞架' },
        text: {
          th: 'ร้อยซี่เข้ากับหัวร่มด้วยด้าย กางหุบลองสิบครั้งก่อนหุ้ม',
          en: 'The ribs are threaded to the crown; it is opened and shut ten times before it is covered.',
          'zh-Hans': '用线把伞骨穿到伞头上，先试开合十次再糊纸。',
        },
      },
      {
        title: { th: 'หุ้มกระดาษ', en: 'Covering', 'zh-Hans': '糊纸' },
        text: {
          th: 'ปิดกระดาษสาสามชั้นด้วยน้ำยางตะโก ทิ้งให้แห้งสนิททุกชั้น',
          en: 'Three layers of mulberry paper, glued with persimmon sap, each left to dry.',
          'zh-Hans': '用柿漆糊三层桑皮纸，每层都要干透。',
        },
      },
      {
        title: { th: 'ทาน้ำมันและเขียนลาย', en: 'Oiling and painting', 'zh-Hans': '上油彩绘' },
        text: {
          th: 'ทาน้ำมันตังอิ๊ว ตากสองแดด แล้วเขียนดอกไม้ด้วยพู่กัน',
          en: 'Tung oil, two days in the sun, then flowers by brush.',
          'zh-Hans': '刷桐油，晒两天，再用毛笔画花。',
        },
      },
    ],
  },
  'lacquer-bowl': {
    origin: { th: 'บ้านศรีปันครัว เชียงใหม่', en: 'Ban Sri Pan Khrua, Chiang Mai', 'zh-Hans': '清迈西盼科村' },
    materials: {
      th: 'ไม้ไผ่สาน ยางรัก ชาด ทองคำเปลว',
      en: 'Woven bamboo, lacquer sap, cinnabar, gold leaf',
      'zh-Hans': '竹编、生漆、朱砂、金箔',
    },
    duration: { th: 'สองเดือน', en: 'Two months', 'zh-Hans': '两个月' },
    steps: [
      {
        title: { th: 'สานโครง', en: 'Weaving the body', 'zh-Hans': '编胎' },
        text: {
          th: 'สานตอกไม้ไผ่บางเท่ากระดาษบนหุ่นไม้',
          en: 'Bamboo strips as thin as card are woven over a wooden form.',
          'zh-Hans': '薄如纸板的竹篾，在木模上编成碗胎。',
        },
      },
      {
        title: { th: 'ลงรักเจ็ดชั้น', en: 'Seven coats', 'zh-Hans': '髹漆七道' },
        text: {
          th: 'แต่ละชั้นแห้งในห้องชื้นหนึ่งสัปดาห์ แล้วขัดด้วยถ่านกับน้ำ',
          en: 'Each cures for a week in the damp room and is rubbed back with charcoal and water.',
          'zh-Hans': '每道在荫房里干一周，再用木炭蘸水打磨。',
        },
      },
      {
        title: { th: 'เดินลายทอง', en: 'The gold line', 'zh-Hans': '描金' },
        text: {
          th: 'เขียนลายด้วยรัก แล้วปิดทองคำเปลวก่อนรักแห้ง',
          en: 'The pattern is drawn in lacquer and gilded before it dries.',
          'zh-Hans': '用漆画纹，趁未干贴上金箔。',
        },
      },
    ],
  },
  'celadon-vase': {
    origin: SAN_KAMPHAENG,
    materials: {
      th: 'ดินดำสันกำแพง เคลือบขี้เถ้าไม้รกฟ้า',
      en: 'Dark San Kamphaeng clay, wood-ash glaze',
      'zh-Hans': '山甘烹黑土、草木灰釉',
    },
    duration: {
      th: 'สามสัปดาห์ เผาเดือนละครั้ง',
      en: 'Three weeks; the kiln burns once a month',
      'zh-Hans': '三周，每月烧一窑',
    },
  },
  'yipeng-lantern': {
    origin: SAN_KAMPHAENG,
    materials: { th: 'กระดาษสา โครงไม้ไผ่', en: 'Mulberry paper on bamboo', 'zh-Hans': '桑皮纸、竹架' },
    duration: { th: 'วันละสี่ดวงต่อคน', en: 'Four a day for each maker', 'zh-Hans': '每人每天四盏' },
  },
  'silver-earrings': {
    origin: { th: 'ถนนวัวลาย เชียงใหม่', en: 'Wualai Road, Chiang Mai', 'zh-Hans': '清迈乌莱路' },
    materials: {
      th: 'เงิน 92.5% ก้านหูเงินแท้ ไม่ชุบนิกเกิล',
      en: '925 silver, silver posts, no nickel',
      'zh-Hans': '925 银，纯银耳针，不含镍',
    },
    duration: { th: 'หนึ่งวันต่อคู่', en: 'A day for a pair', 'zh-Hans': '一天一对' },
  },
};
