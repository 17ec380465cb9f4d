import { DEPARTMENTS, POSITIONS } from '../terms';
import type { DemoTenant } from '../types';
import { doiThongCraftsProducts } from './doi-thong-crafts.products';
import { doiThongCraftsStorefront } from './doi-thong-crafts.storefront';

/** A craft house of Chiang Mai: visitors see price ranges, because its designs are copied fast enough already. */
export const doiThongCrafts: DemoTenant = {
  subdomain: 'doithong',
  agency: 'yunnan-banna',
  name: { th: 'ดอยทองหัตถศิลป์', en: 'Doi Thong Craft House', 'zh-Hans': '金山手工坊' },
  sector: 'handicrafts',
  country: 'TH',
  currency: 'THB',
  source: 'th',
  locales: ['th', 'en', 'zh-Hans'],
  tagline: {
    th: 'ผ้าไหม ร่มกระดาษ และเครื่องเขิน จากช่างสิบสี่บ้านในสันกำแพง',
    en: 'Silk, paper umbrellas and lacquer from fourteen households in San Kamphaeng',
    'zh-Hans': '清迈山甘烹十四户匠人的丝绸、纸伞与漆器',
  },
  story: {
    th: '<p>เริ่มจากใต้ถุนบ้านของป้าคำแปง ที่เพื่อนบ้านเอางานค้างมานั่งทำด้วยกันหลังเกี่ยวข้าว ใครทอผ้าก็ทอ ใครหุ้มร่มก็หุ้ม พอมีคนมาถามซื้อ เราจึงรวมกลุ่มกัน</p><p>วันนี้มีช่างสิบสี่บ้าน แต่ละชิ้นมีชื่อคนทำเย็บหรือเขียนไว้ด้านหลัง <strong>ครึ่งหนึ่งของราคาหน้าร้านเป็นของช่าง</strong> ส่วนที่เหลือเป็นค่าไหม ค่าสี และค่าไฟ</p><p>งานสั่งทำใช้เวลา เราบอกวันส่งจริงตั้งแต่แรก และส่งรูปให้ดูระหว่างทาง</p>',
    en: '<p>It began under Auntie Khampaeng’s stilt house, where neighbours brought unfinished work after the rice harvest: some wove, some covered umbrellas. When people stopped to ask the price, we became a group.</p><p>Today there are fourteen households, and every piece carries its maker’s name on the back. <strong>Half of the shop price is the maker’s</strong>; the rest pays for silk, dye and the electricity.</p><p>Made-to-order work takes time. We give the true date at the start and send pictures on the way.</p>',
    'zh-Hans':
      '<p>最初是在堪萍阿姨的高脚屋下：收完稻子，邻居们带着没做完的活计来，一边织布糊伞，一边聊天。问价的人多了，大家便合成一个作坊。</p><p>如今有十四户匠人，<strong>每件作品背面都有制作者的名字，售价的一半归匠人</strong>。定做需要时间，我们一开始就告诉您真实的交期。</p>',
  },
  address: {
    th: '77 หมู่ 3 ถนนสันกำแพง อำเภอสันกำแพง จังหวัดเชียงใหม่ 50130',
    en: '77 Moo 3, San Kamphaeng Road, Chiang Mai 50130, Thailand',
    'zh-Hans': '泰国清迈府山甘烹县 3 村 77 号，邮编 50130',
  },
  phone: '+6653555017',
  email: 'doithong@example.com',
  pricePolicy: 'range',
  studio: 'gallery',
  logo: { variant: 'diamond:D', palette: ['#a8412f', '#fbf1e2', '#e3b95c'] },
  hero: { kind: 'umbrella', palette: ['#c2402f', '#f0d28a', '#f6e3cf'], zoom: 1.15 },
  categories: [
    { handle: 'textiles', name: { th: 'ผ้าทอ', en: 'Textiles', 'zh-Hans': '织物' } },
    { handle: 'silk', parent: 'textiles', name: { th: 'ผ้าไหม', en: 'Silk', 'zh-Hans': '丝绸' } },
    { handle: 'home', name: { th: 'ของแต่งบ้าน', en: 'For the home', 'zh-Hans': '家居' } },
    { handle: 'jewellery', name: { th: 'เครื่องเงิน', en: 'Silver', 'zh-Hans': '银饰' } },
  ],
  products: doiThongCraftsProducts,
  departments: [
    { code: 'workshop', name: DEPARTMENTS.workshop },
    { code: 'sales', name: DEPARTMENTS.sales },
  ],
  employees: [
    {
      code: 'khampaeng',
      name: 'คำแปง ใจดวง',
      latinName: 'Khampaeng Chaiduang',
      department: 'workshop',
      position: POSITIONS.owner,
      languages: [{ locale: 'th', level: 'native' }],
      public: true,
      consent: true,
      portrait: { variant: 'woman-elder', palette: ['#7d2f38'] },
    },
    {
      code: 'nattaya',
      name: 'ณัฐญา ศรีมูล',
      latinName: 'Nattaya Srimoon',
      department: 'sales',
      position: POSITIONS.sales,
      languages: [
        { locale: 'th', level: 'native' },
        { locale: 'en', level: 'fluent' },
        { locale: 'zh-Hans', level: 'working' },
      ],
      public: true,
      consent: true,
      portrait: { variant: 'woman', palette: ['#24506b'] },
    },
    {
      code: 'bunma',
      name: 'บุญมา แก้วคำ',
      latinName: 'Bunma Kaewkham',
      department: 'workshop',
      position: POSITIONS.weaver,
      languages: [{ locale: 'th', level: 'native' }],
      public: true,
      consent: true,
      portrait: { variant: 'man-glasses', palette: ['#3f6348'] },
    },
    {
      code: 'saengdao',
      name: 'แสงดาว อินต๊ะ',
      latinName: 'Saengdao Inta',
      department: 'workshop',
      position: POSITIONS.dyer,
      languages: [
        { locale: 'th', level: 'native' },
        { locale: 'lo', level: 'working' },
      ],
      public: false,
      consent: false,
    },
  ],
  vacancies: [
    {
      code: 'umbrella-painter',
      department: 'workshop',
      closesInDays: 30,
      title: { th: 'ช่างเขียนลายร่ม', en: 'Umbrella painter', 'zh-Hans': '纸伞画师' },
      description: {
        th: '<p>ทำที่บ้านได้ จ่ายเป็นชิ้น มีผลงานดอกไม้หรือนกมาให้ดูสักห้าใบ</p>',
        en: '<p>Work from home, paid by the piece. Show us five flowers or birds you have painted.</p>',
        'zh-Hans': '<p>可在家工作，按件计酬。请带五幅花鸟画来。</p>',
      },
    },
  ],
  storefront: doiThongCraftsStorefront,
};
