import { DEPARTMENTS, POSITIONS } from '../terms';
import type { DemoTenant } from '../types';
import { langMayCoffeeProducts } from './lang-may-coffee.products';
import { langMayCoffeeStorefront } from './lang-may-coffee.storefront';

/** A coffee and pepper farm: its contract prices are for verified buyers, its shop prices for all. */
export const langMayCoffee: DemoTenant = {
  subdomain: 'langmay',
  agency: 'yunnan-kunming',
  name: { vi: 'Nông trại Làng Mây', en: 'Cloud Village Farm', 'zh-Hans': '云村农庄' },
  sector: 'food',
  country: 'VN',
  currency: 'VND',
  source: 'vi',
  locales: ['vi', 'en', 'zh-Hans'],
  tagline: {
    vi: 'Cà phê và hồ tiêu trên đất đỏ bazan Đắk Lắk',
    en: 'Coffee and pepper from the red basalt of Đắk Lắk',
    'zh-Hans': '多乐红土高原的咖啡与胡椒',
  },
  story: {
    vi: '<p>Năm 1994 ba má tôi lên Cư M’gar với hai bao giống và một con bò. Mười năm đầu bán cà phê xô cho thương lái, được giá thì vui, mất giá thì chặt bớt cây.</p><p>Năm 2012 chúng tôi bắt đầu hái chín và phơi trên giàn. Công hái tăng gấp rưỡi, nhưng lô đầu tiên bán được gấp đôi. <strong>Nay ba mươi hai hộ trong làng cùng làm một cách</strong>, dùng chung sân phơi và máy xát.</p><p>Hồ tiêu leo trên cây muồng, che bóng cho cà phê. Vườn có tiếng chim nên chúng tôi không phun thuốc cỏ.</p>',
    en: '<p>In 1994 my parents came up to Cư M’gar with two sacks of seedlings and one cow. For ten years they sold unsorted cherry to traders: glad when the price was up, cutting trees when it was down.</p><p>In 2012 we began to pick only the ripe fruit and to dry it on raised beds. Picking cost half as much again, and the first lot sold for double. <strong>Thirty-two families now work the same way</strong> and share the drying yard and the pulper.</p><p>Pepper climbs the cassia trees that shade the coffee. There are birds in it, so we do not spray weedkiller.</p>',
    'zh-Hans':
      '<p>1994 年，父母带着两袋树苗和一头牛来到多乐。头十年卖统货，价好时高兴，价跌时砍树。</p><p>2012 年起我们只采红果，上架晾晒。<strong>如今村里三十二户用同一种方法</strong>，合用晒场和脱皮机。胡椒攀在遮荫树上，园里有鸟，所以不打除草剂。</p>',
  },
  address: {
    vi: 'Thôn 4, xã Ea Kiết, huyện Cư M’gar, tỉnh Đắk Lắk',
    en: 'Hamlet 4, Ea Kiết, Cư M’gar District, Đắk Lắk, Vietnam',
    'zh-Hans': '越南多乐省古姆嘎县埃杰乡四村',
  },
  phone: '+842623555019',
  email: 'langmay@example.com',
  pricePolicy: 'verified_buyers',
  studio: 'highland',
  logo: { variant: 'leaf:L', palette: ['#2f5a3c', '#f6efdd', '#d9a441'] },
  hero: { kind: 'terraces', variant: 'coffee', palette: ['#3f6b35'] },
  categories: [
    { handle: 'coffee', name: { vi: 'Cà phê', en: 'Coffee', 'zh-Hans': '咖啡' } },
    { handle: 'green', parent: 'coffee', name: { vi: 'Cà phê nhân', en: 'Green coffee', 'zh-Hans': '生豆' } },
    { handle: 'pepper', name: { vi: 'Hồ tiêu', en: 'Pepper', 'zh-Hans': '胡椒' } },
    { handle: 'garden', name: { vi: 'Vườn nhà', en: 'From the garden', 'zh-Hans': '园中出产' } },
  ],
  products: langMayCoffeeProducts,
  departments: [
    { code: 'workshop', name: DEPARTMENTS.workshop },
    { code: 'sales', name: DEPARTMENTS.sales },
  ],
  employees: [
    {
      code: 'tran-van-khoi',
      name: 'Trần Văn Khôi',
      latinName: 'Tran Van Khoi',
      department: 'sales',
      position: POSITIONS.manager,
      languages: [
        { locale: 'vi', level: 'native' },
        { locale: 'en', level: 'fluent' },
      ],
      public: true,
      consent: true,
      portrait: { variant: 'man', palette: ['#3f6348'] },
    },
    {
      code: 'hmyan',
      name: 'H’Myan Niê',
      latinName: 'H’Myan Nie',
      department: 'workshop',
      position: POSITIONS.roaster,
      languages: [{ locale: 'vi', level: 'fluent' }],
      public: true,
      consent: true,
      portrait: { variant: 'woman-apron', palette: ['#7d2f38'] },
    },
    {
      code: 'le-thi-dao',
      name: 'Lê Thị Đào',
      latinName: 'Le Thi Dao',
      department: 'sales',
      position: POSITIONS.sales,
      languages: [
        { locale: 'vi', level: 'native' },
        { locale: 'zh-Hans', level: 'working' },
        { locale: 'en', level: 'working' },
      ],
      public: true,
      consent: true,
      portrait: { variant: 'woman-glasses', palette: ['#b0702c'] },
    },
    {
      code: 'pham-quoc',
      name: 'Phạm Quốc Lộc',
      latinName: 'Pham Quoc Loc',
      department: 'workshop',
      position: POSITIONS.engineer,
      languages: [{ locale: 'vi', level: 'native' }],
      public: false,
      consent: false,
    },
  ],
  vacancies: [],
  storefront: langMayCoffeeStorefront,
};
