import { tiers } from '../prices';
import { TERMS, UNITS } from '../terms';
import type { DemoProduct, Text } from '../types';

const POWER: Text = { 'zh-Hans': '功率', en: 'Power', vi: 'Công suất' };
const HEAD: Text = { 'zh-Hans': '扬程', en: 'Head', vi: 'Cột áp' };
const RATE: Text = { 'zh-Hans': '产能', en: 'Throughput', vi: 'Năng suất' };
const IRON: Text = { 'zh-Hans': '球墨铸铁', en: 'Ductile iron', vi: 'Gang cầu' };

/** What the works makes. */
export const dianquanMachinesProducts: readonly DemoProduct[] = [
  {
    handle: 'hill-pump',
    category: 'pumps',
    contact: 'yang-xue',
    name: { 'zh-Hans': '山地离心泵', en: 'Hill centrifugal pump', vi: 'Bơm ly tâm vùng núi' },
    summary: {
      'zh-Hans': '扬程最高 80 米，三相或单相。',
      en: 'Lifts up to 80 m; three-phase or single-phase.',
      vi: 'Cột áp tới 80 m, ba pha hoặc một pha.',
    },
    description: {
      'zh-Hans': '<p>机械密封为<strong>自制碳化硅</strong>，含砂水可用。</p><ul><li>随机附密封、轴承各一套</li></ul>',
      en: '<p><strong>Silicon carbide seals of our own make</strong>; sandy water is no trouble.</p><ul><li>One spare seal and bearing set in the box</li></ul>',
    },
    attributes: [
      { name: TERMS.material, value: IRON },
      { name: HEAD, value: '80 m' },
    ],
    options: [
      {
        code: 'power',
        name: POWER,
        values: [
          { code: '2k2', name: '2.2 kW' },
          { code: '5k5', name: '5.5 kW' },
        ],
      },
    ],
    variants: [
      { sku: 'DQ-HP-2K2', options: { power: '2k2' }, prices: tiers('CNY', ['1', 186000], ['10', 164000]), stock: 85 },
      { sku: 'DQ-HP-5K5', options: { power: '5k5' }, prices: tiers('CNY', ['1', 342000], ['10', 305000]), stock: 40 },
    ],
    unit: UNITS.piece,
    minimumOrder: '1',
    incoterm: 'FCA',
    port: 'Hekou',
    leadTimeDays: 15,
    pictures: [
      { kind: 'motor', variant: 'pump' },
      { kind: 'motor', variant: 'pump', palette: ['#24506b', '#5b6670'], zoom: 1.2 },
    ],
  },
  {
    handle: 'gate-valve',
    category: 'water',
    contact: 'nong-yuexia',
    name: { 'zh-Hans': '法兰闸阀', en: 'Flanged gate valve', vi: 'Van cổng mặt bích' },
    summary: {
      'zh-Hans': 'PN16，软密封，内外环氧涂层。',
      en: 'PN16, resilient seat, epoxy inside and out.',
      vi: 'PN16, đệm mềm, sơn epoxy trong ngoài.',
    },
    description: {
      'zh-Hans': '<p>逐台 24 公斤试压，报告随货。</p>',
      en: '<p>Each tested at 24 bar, with its report.</p>',
    },
    attributes: [{ name: TERMS.material, value: IRON }],
    options: [
      {
        code: 'size',
        name: TERMS.size,
        values: [
          { code: '50', name: 'DN50' },
          { code: '100', name: 'DN100' },
        ],
      },
    ],
    variants: [
      { sku: 'DQ-GV-50', options: { size: '50' }, prices: tiers('CNY', ['1', 21800], ['50', 17600]), stock: 600 },
      { sku: 'DQ-GV-100', options: { size: '100' }, prices: tiers('CNY', ['1', 41800], ['50', 34900]), stock: 320 },
    ],
    unit: UNITS.piece,
    minimumOrder: '5',
    incoterm: 'FCA',
    port: 'Hekou',
    leadTimeDays: 10,
    pictures: [{ kind: 'valve' }, { kind: 'valve', zoom: 1.12 }],
  },
  {
    handle: 'pipe-fittings',
    category: 'water',
    contact: 'nong-yuexia',
    name: { 'zh-Hans': '滴灌管件套装', en: 'Drip irrigation fittings kit', vi: 'Bộ phụ kiện tưới nhỏ giọt' },
    summary: {
      'zh-Hans': '一亩坡地一套，含三通、弯头与接头。',
      en: 'One kit for 670 m² of slope: tees, elbows, couplings.',
      vi: 'Một bộ cho 670 m² đất dốc: chữ T, co, nối.',
    },
    description: {
      'zh-Hans': '<p>耐紫外线，五年质保。</p>',
      en: '<p>Stabilised against sunlight, five years’ guarantee.</p>',
    },
    attributes: [{ name: TERMS.material, value: 'PE' }],
    variants: [{ sku: 'DQ-DK-01', prices: tiers('CNY', ['1', 38600], ['20', 31500]), stock: 240 }],
    unit: UNITS.set,
    pricePolicy: 'public',
    leadTimeDays: 5,
    pictures: [{ kind: 'pipe-fittings' }],
  },
  {
    handle: 'tea-roller',
    category: 'farm',
    contact: 'yang-xue',
    name: { 'zh-Hans': '茶叶揉捻机', en: 'Tea rolling machine', vi: 'Máy vò chè' },
    summary: {
      'zh-Hans': '木盘铜筋，一次 12 公斤。',
      en: 'Wooden table, brass battens, 12 kg a charge.',
      vi: 'Mâm gỗ gân đồng, mỗi mẻ 12 kg.',
    },
    description: {
      'zh-Hans': '<p>转速无级可调，嫩叶老叶都合适。</p>',
      en: '<p>Stepless speed, gentle enough for buds.</p>',
    },
    attributes: [
      { name: POWER, value: '0.75 kW' },
      { name: RATE, value: '12 kg' },
    ],
    variants: [{ sku: 'DQ-TR-12', prices: tiers('CNY', ['1', 460000], ['5', 418000]), stock: 14 }],
    unit: UNITS.piece,
    incoterm: 'FCA',
    port: 'Mohan',
    leadTimeDays: 25,
    pictures: [{ kind: 'hopper-machine', variant: 'roller' }],
  },
  {
    handle: 'coffee-pulper',
    category: 'farm',
    contact: 'nong-yuexia',
    name: { 'zh-Hans': '咖啡鲜果脱皮机', en: 'Coffee pulper', vi: 'Máy xát vỏ cà phê' },
    summary: {
      'zh-Hans': '每小时 500 公斤，可手摇可电动。',
      en: '500 kg an hour, by motor or by hand.',
      vi: '500 kg mỗi giờ, chạy điện hoặc quay tay.',
    },
    description: {
      'zh-Hans': '<p>停电不停工：卸下皮带，装上摇把。</p>',
      en: '<p>When the power fails, slip off the belt and fit the crank.</p>',
    },
    attributes: [
      { name: POWER, value: '1.1 kW' },
      { name: RATE, value: '500 kg/h' },
    ],
    variants: [{ sku: 'DQ-CP-500', prices: tiers('CNY', ['1', 328000], ['5', 296000]), stock: 22 }],
    unit: UNITS.piece,
    incoterm: 'FCA',
    port: 'Hekou',
    leadTimeDays: 20,
    pictures: [
      { kind: 'hopper-machine', variant: 'pulper' },
      { kind: 'hopper-machine', variant: 'pulper', zoom: 1.12 },
    ],
  },
  {
    handle: 'rice-mill',
    category: 'farm',
    contact: 'yang-xue',
    name: { 'zh-Hans': '小型碾米机', en: 'Small rice mill', vi: 'Máy xay gạo nhỏ' },
    summary: {
      'zh-Hans': '家用电即可，碎米率低于 8%。',
      en: 'Runs on household current, under 8% broken.',
      vi: 'Dùng điện gia đình, tấm dưới 8%.',
    },
    description: {
      'zh-Hans': '<p>糠粉分离，噪音低。</p>',
      en: '<p>Bran comes out apart, and you can talk beside it.</p>',
    },
    attributes: [
      { name: POWER, value: '2.2 kW' },
      { name: RATE, value: '150 kg/h' },
    ],
    variants: [{ sku: 'DQ-RM-150', prices: tiers('CNY', ['1', 138000], ['10', 119000]), stock: 60 }],
    unit: UNITS.piece,
    leadTimeDays: 12,
    pictures: [{ kind: 'hopper-machine', variant: 'mill', palette: ['#b5482f'] }],
  },
  {
    handle: 'motor',
    category: 'parts',
    contact: 'duan-zhiyuan',
    name: { 'zh-Hans': '三相异步电动机', en: 'Three-phase motor', vi: 'Động cơ ba pha' },
    summary: {
      'zh-Hans': 'IE3，高原型，海拔 2500 米不降容。',
      en: 'IE3, rated for 2,500 m altitude.',
      vi: 'IE3, dùng ở độ cao 2.500 m.',
    },
    description: {
      'zh-Hans': '<p>绕组加强绝缘，适应高原稀薄空气。</p>',
      en: '<p>Extra insulation for the thin air of the plateau.</p>',
    },
    attributes: [{ name: POWER, value: '4 kW' }],
    variants: [{ sku: 'DQ-MT-4K', prices: tiers('CNY', ['1', 98000], ['20', 86000]), stock: 130 }],
    unit: UNITS.piece,
    leadTimeDays: 8,
    pictures: [{ kind: 'motor', palette: ['#3d6f9c'] }],
  },
  {
    handle: 'gear-set',
    category: 'parts',
    contact: 'duan-zhiyuan',
    name: { 'zh-Hans': '齿轮副', en: 'Gear pair', vi: 'Cặp bánh răng' },
    summary: {
      'zh-Hans': '渗碳淬火，来图定做。',
      en: 'Case-hardened, cut to your drawing.',
      vi: 'Thấm các bon, gia công theo bản vẽ.',
    },
    description: { 'zh-Hans': '<p>模数 1 至 8，精度 7 级。</p>', en: '<p>Module 1 to 8, accuracy grade 7.</p>' },
    attributes: [{ name: TERMS.material, value: '20CrMnTi' }],
    variants: [{ sku: 'DQ-GR-M4', prices: tiers('CNY', ['1', 56000], ['50', 38000]), stock: 45 }],
    unit: UNITS.set,
    pricePolicy: 'on_request',
    leadTimeDays: 18,
    pictures: [{ kind: 'gear' }],
  },
  {
    handle: 'bearing-unit',
    category: 'parts',
    contact: 'duan-zhiyuan',
    name: { 'zh-Hans': '水泵轴承', en: 'Pump bearing', vi: 'Vòng bi bơm' },
    summary: {
      'zh-Hans': '双面密封，免加油。',
      en: 'Sealed on both sides, greased for life.',
      vi: 'Phớt hai mặt, không cần tra mỡ.',
    },
    description: { 'zh-Hans': '<p>与本厂各型水泵通用。</p>', en: '<p>Fits every pump we have made since 1998.</p>' },
    attributes: [{ name: TERMS.size, value: '6306-2RS' }],
    variants: [{ sku: 'DQ-BR-6306', prices: tiers('CNY', ['1', 3800], ['100', 2600]), stock: 2400 }],
    unit: UNITS.piece,
    pricePolicy: 'range',
    pictures: [{ kind: 'bearing' }],
  },
  {
    handle: 'pump-panel',
    category: 'parts',
    contact: 'duan-zhiyuan',
    name: { 'zh-Hans': '水泵控制柜', en: 'Pump control panel', vi: 'Tủ điều khiển bơm' },
    summary: {
      'zh-Hans': '缺水、缺相自动停机，短信报警。',
      en: 'Stops when dry or a phase is lost, and sends a text.',
      vi: 'Tự dừng khi cạn nước hay mất pha, báo tin nhắn.',
    },
    description: {
      'zh-Hans': '<p>面板可选中、英、越三种文字。</p>',
      en: '<p>Labels in Chinese, English or Vietnamese.</p>',
    },
    attributes: [{ name: POWER, value: '≤ 15 kW' }],
    variants: [{ sku: 'DQ-CP-15', prices: tiers('CNY', ['1', 268000]), stock: 18 }],
    unit: UNITS.piece,
    leadTimeDays: 12,
    pictures: [{ kind: 'electric-panel' }],
  },
];
