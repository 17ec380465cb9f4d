import { tiers } from '../prices';
import { TERMS, UNITS } from '../terms';
import type { DemoProduct } from '../types';

/** What the craft house sells. */
export const doiThongCraftsProducts: readonly DemoProduct[] = [
  {
    handle: 'mudmee-length',
    category: 'silk',
    contact: 'nattaya',
    name: { th: 'ผ้าไหมมัดหมี่ลายข้าวหลามตัด', en: 'Mudmee silk length, diamond', 'zh-Hans': '菱纹扎染丝绸布料' },
    summary: {
      th: 'มัดและย้อมทีละลำก่อนทอ หน้ากว้าง 100 ซม.',
      en: 'Tied and dyed thread by thread before weaving; 100 cm wide.',
      'zh-Hans': '先扎染纱线再织造，幅宽 100 厘米。',
    },
    description: {
      th: '<p>มัดหมี่หนึ่งหัวใช้เวลาสิบวัน ทออีกแปดวัน <strong>ไม่มีผืนไหนเหมือนกัน</strong></p><ul><li>ซักมือด้วยน้ำเย็น</li><li>ตากในร่ม</li></ul>',
      en: '<p>Ten days to tie one warp and eight more to weave it. <strong>No two lengths are alike.</strong></p><ul><li>Wash by hand in cold water</li><li>Dry in the shade</li></ul>',
    },
    attributes: [{ name: TERMS.size, value: { th: 'หน้ากว้าง 100 ซม.', en: '100 cm wide', 'zh-Hans': '幅宽 100 厘米' } }],
    options: [
      {
        code: 'colour',
        name: TERMS.colour,
        values: [
          { code: 'lac', name: { th: 'แดงครั่ง', en: 'Lac red', 'zh-Hans': '紫胶红' } },
          { code: 'indigo', name: { th: 'คราม', en: 'Indigo', 'zh-Hans': '靛蓝' } },
        ],
      },
    ],
    variants: [
      { sku: 'DT-MM-LAC', options: { colour: 'lac' }, prices: tiers('THB', ['1', 240000], ['10', 210000]), stock: 38 },
      {
        sku: 'DT-MM-IND',
        options: { colour: 'indigo' },
        prices: tiers('THB', ['1', 255000], ['10', 220000]),
        stock: 21,
      },
    ],
    unit: UNITS.metre,
    minimumOrder: '2',
    leadTimeDays: 20,
    pictures: [
      { kind: 'textile-hanging', variant: 'diamond' },
      { kind: 'textile-hanging', variant: 'diamond', palette: ['#1f3157', '#c9d4de', '#7f9dbd', '#d8b25e'] },
      { kind: 'textile-hanging', variant: 'diamond', zoom: 1.6 },
    ],
  },
  {
    handle: 'silk-scarf',
    category: 'silk',
    contact: 'nattaya',
    name: { th: 'ผ้าพันคอไหมลายน้ำไหล', en: 'Flowing-water silk scarf', 'zh-Hans': '流水纹丝巾' },
    summary: {
      th: 'เนื้อบาง พลิ้ว น้ำหนักเพียง 60 กรัม',
      en: 'Fine and light: 60 grams in the hand.',
      'zh-Hans': '轻薄飘逸，仅重 60 克。',
    },
    description: {
      th: '<p>ลายน้ำไหลของเมืองน่าน ทอด้วยไหมเส้นเล็ก</p>',
      en: '<p>Nan’s flowing-water pattern in our finest thread.</p>',
    },
    attributes: [
      { name: TERMS.size, value: '180 × 45 cm' },
      { name: TERMS.weight, value: '60 g' },
    ],
    variants: [{ sku: 'DT-SC-01', prices: tiers('THB', ['1', 165000], ['20', 128000]), stock: 64 }],
    unit: UNITS.piece,
    leadTimeDays: 7,
    incoterm: 'FCA',
    port: 'Chiang Mai',
    pictures: [{ kind: 'scarf', variant: 'zigzag', palette: ['#2f6f6b', '#dfeae2', '#8fbcae', '#e2c48b'] }],
  },
  {
    handle: 'cushion-cover',
    category: 'textiles',
    contact: 'nattaya',
    name: { th: 'ปลอกหมอนอิงลายดาว', en: 'Star cushion cover', 'zh-Hans': '星纹靠垫套' },
    summary: {
      th: 'ฝ้ายทอมือ ซิปซ่อน ขนาด 45 ซม.',
      en: 'Hand-woven cotton with a hidden zip, 45 cm.',
      'zh-Hans': '手织棉布，隐形拉链，45 厘米。',
    },
    description: {
      th: '<p>ย้อมด้วยประดู่และมะเกลือ ซักเครื่องได้ในถุงซัก</p>',
      en: '<p>Dyed with padauk bark and ebony fruit; machine washable in a bag.</p>',
    },
    attributes: [{ name: TERMS.size, value: '45 × 45 cm' }],
    variants: [{ sku: 'DT-CU-45', prices: tiers('THB', ['1', 59000], ['50', 42000]), stock: 140 }],
    unit: UNITS.piece,
    pictures: [{ kind: 'cushion', variant: 'star', palette: ['#8a4a2c', '#e3b95c', '#f4e4c8', '#3f2a20'] }],
  },
  {
    handle: 'market-tote',
    category: 'textiles',
    name: { th: 'กระเป๋าผ้าลายนาค', en: 'Naga market bag', 'zh-Hans': '龙纹布提包' },
    summary: {
      th: 'ผ้าทอซับในหนา หูหนังฟอกฝาด',
      en: 'Lined hand-woven cloth with vegetable-tanned handles.',
      'zh-Hans': '手织布加厚内衬，植鞣皮提手。',
    },
    description: {
      th: '<p>ใส่ผักได้ห้ากิโล หรือโน้ตบุ๊กสิบสี่นิ้ว</p>',
      en: '<p>Holds five kilos of vegetables or a fourteen-inch laptop.</p>',
    },
    attributes: [{ name: TERMS.size, value: '40 × 36 × 12 cm' }],
    variants: [{ sku: 'DT-TB-01', prices: tiers('THB', ['1', 129000], ['20', 99000]), stock: 33 }],
    unit: UNITS.piece,
    pictures: [{ kind: 'tote-bag' }],
    contact: 'nattaya',
  },
  {
    handle: 'paper-umbrella',
    category: 'home',
    contact: 'khampaeng',
    name: { th: 'ร่มกระดาษสาบ่อสร้าง', en: 'Bo Sang paper umbrella', 'zh-Hans': '博桑桑皮纸伞' },
    summary: {
      th: 'โครงไม้ไผ่ ทาน้ำมันตังอิ๊ว กันฝนได้จริง',
      en: 'Bamboo frame, oiled mulberry paper; it really keeps off rain.',
      'zh-Hans': '竹骨桑皮纸，刷桐油，真能挡雨。',
    },
    description: {
      th: '<p>หนึ่งคันผ่านมือหกคน ตั้งแต่เหลาซี่จนถึงเขียนดอก <strong>เลือกสีและลายได้</strong></p>',
      en: '<p>Six pairs of hands from splitting the ribs to painting the flowers. <strong>Choose your colour and motif.</strong></p>',
    },
    attributes: [{ name: TERMS.weight, value: '0.4–0.7 kg' }],
    options: [
      {
        code: 'size',
        name: TERMS.size,
        values: [
          { code: '60', name: '60 cm' },
          { code: '90', name: '90 cm' },
        ],
      },
    ],
    variants: [
      { sku: 'DT-UM-60', options: { size: '60' }, prices: tiers('THB', ['1', 45000], ['50', 32000]), stock: 200 },
      { sku: 'DT-UM-90', options: { size: '90' }, prices: tiers('THB', ['1', 85000], ['50', 64000]), stock: 88 },
    ],
    unit: UNITS.piece,
    minimumOrder: '1',
    leadTimeDays: 14,
    incoterm: 'FOB',
    port: 'Laem Chabang',
    pictures: [{ kind: 'umbrella' }, { kind: 'umbrella', palette: ['#2f6f8a', '#f3e3b0', '#f7efe2'] }],
  },
  {
    handle: 'lacquer-bowl',
    category: 'home',
    name: { th: 'ขันเครื่องเขินลายคำ', en: 'Gold-line lacquer bowl', 'zh-Hans': '描金漆碗' },
    summary: {
      th: 'โครงไม้ไผ่สาน ลงรักเจ็ดชั้น',
      en: 'Woven bamboo under seven coats of lacquer.',
      'zh-Hans': '竹编胎，髹漆七道。',
    },
    description: {
      th: '<p>แต่ละชั้นทิ้งให้แห้งในห้องชื้นหนึ่งสัปดาห์ แล้วขัดด้วยถ่าน</p>',
      en: '<p>Each coat cures for a week in a damp room and is rubbed back with charcoal.</p>',
    },
    attributes: [{ name: TERMS.size, value: 'Ø 22 cm' }],
    variants: [{ sku: 'DT-LQ-22', prices: tiers('THB', ['1', 390000]), stock: 9 }],
    unit: UNITS.piece,
    leadTimeDays: 60,
    pricePolicy: 'on_request',
    pictures: [{ kind: 'lacquer-bowl' }, { kind: 'lacquer-bowl', zoom: 1.4 }],
    contact: 'bunma',
  },
  {
    handle: 'celadon-vase',
    category: 'home',
    name: { th: 'แจกันศิลาดล', en: 'Celadon vase', 'zh-Hans': '青瓷花瓶' },
    summary: {
      th: 'เคลือบขี้เถ้าไม้ ผิวแตกลายงา',
      en: 'Wood-ash glaze with a fine crackle.',
      'zh-Hans': '草木灰釉，细开片。',
    },
    description: {
      th: '<p>เผาเตาฟืนที่ 1,260 องศา สีไม่ซ้ำกันทุกรอบ</p>',
      en: '<p>Fired with wood at 1,260 °C; each kiln gives its own green.</p>',
    },
    attributes: [{ name: TERMS.size, value: '32 cm' }],
    variants: [{ sku: 'DT-CV-32', prices: tiers('THB', ['1', 185000], ['10', 150000]), stock: 27 }],
    unit: UNITS.piece,
    pictures: [
      { kind: 'ceramic-vase', variant: 'round' },
      { kind: 'ceramic-vase', variant: 'tall', palette: ['#86a892'] },
    ],
    contact: 'nattaya',
  },
  {
    handle: 'yipeng-lantern',
    category: 'home',
    name: { th: 'โคมยี่เป็งกระดาษสา', en: 'Yi Peng paper lantern', 'zh-Hans': '水灯节纸灯笼' },
    summary: {
      th: 'พับเก็บแบนได้ ใช้หลอดแอลอีดี',
      en: 'Folds flat; made for an LED bulb.',
      'zh-Hans': '可折叠收纳，适用 LED 灯泡。',
    },
    description: {
      th: '<p>ตัดลายด้วยมือ มีขนาดสั่งทำสำหรับโรงแรม</p>',
      en: '<p>Cut by hand; larger sizes to order for hotels.</p>',
    },
    attributes: [{ name: TERMS.size, value: 'Ø 30 cm' }],
    variants: [{ sku: 'DT-LN-30', prices: tiers('THB', ['1', 28000], ['100', 18000]), stock: 340 }],
    unit: UNITS.piece,
    pricePolicy: 'public',
    pictures: [{ kind: 'paper-lantern' }],
    contact: 'nattaya',
  },
  {
    handle: 'silver-earrings',
    category: 'jewellery',
    name: { th: 'ต่างหูเงินวัวลาย', en: 'Wualai silver earrings', 'zh-Hans': '乌莱银耳环' },
    summary: { th: 'เงิน 92.5 ตีลายด้วยมือ', en: 'Sterling silver, chased by hand.', 'zh-Hans': '925 银，手工錾花。' },
    description: {
      th: '<p>ช่างถนนวัวลายตีทีละคู่ มีใบรับรองเนื้อเงิน</p>',
      en: '<p>Made pair by pair on Wualai Road, with an assay note.</p>',
    },
    attributes: [{ name: TERMS.weight, value: '9 g' }],
    variants: [{ sku: 'DT-SE-01', prices: tiers('THB', ['1', 220000]), stock: 16 }],
    unit: UNITS.set,
    pictures: [{ kind: 'silver', variant: 'earrings' }],
    contact: 'nattaya',
  },
];
