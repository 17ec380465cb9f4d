import { DEPARTMENTS, POSITIONS } from '../terms';
import type { DemoTenant } from '../types';
import { dianquanMachinesProducts } from './dianquan-machines.products';
import { dianquanMachinesStorefront } from './dianquan-machines.storefront';

/** A Kunming maker of pumps and farm machines that writes in English first, for its dealers abroad; they see prices. */
export const dianquanMachines: DemoTenant = {
  subdomain: 'dianquan',
  agency: 'yunnan-kunming',
  name: { 'zh-Hans': '滇泉机械厂', en: 'Dianquan Machine Works', vi: 'Nhà máy cơ khí Điền Tuyền' },
  sector: 'manufacturing',
  country: 'CN',
  currency: 'CNY',
  source: 'en',
  locales: ['en', 'zh-Hans', 'vi'],
  tagline: {
    'zh-Hans': '山地用的水泵、阀门和茶咖机械',
    en: 'Pumps, valves and tea and coffee machines for hill farms',
    vi: 'Bơm, van và máy chè, cà phê cho vùng đồi núi',
  },
  story: {
    'zh-Hans':
      '<p>1987 年，厂里只有三台车床，修的是滇池边的抽水机。坏得最多的是密封，于是我们先学会了做密封，再做泵。</p><p>山地用户离县城远，<strong>每台机器都能用一把活动扳手和两把内六角拆开</strong>，易损件随机附带一套。</p><p>现有工人四十六名，图纸、铸造、加工、测试都在安宁厂区，出厂前逐台试压，报告随货。</p>',
    en: '<p>In 1987 we had three lathes and mended irrigation pumps around Dianchi lake. What failed most was the seal, so we learned to make seals before we made pumps.</p><p>Hill farms are far from a workshop. <strong>Every machine comes apart with one adjustable spanner and two hex keys</strong>, and a set of wearing parts is in the box.</p><p>Forty-six of us draw, cast, machine and test in Anning. Each unit is pressure-tested, and its report travels with it.</p>',
    vi: '<p>Năm 1987 xưởng chỉ có ba máy tiện, chuyên sửa bơm quanh hồ Điền Trì. Phớt hay hỏng nhất nên chúng tôi học làm phớt trước rồi mới làm bơm.</p><p><strong>Máy nào cũng tháo được bằng một mỏ lết và hai khóa lục giác.</strong> Bộ phụ tùng hao mòn kèm trong thùng.</p>',
  },
  address: {
    'zh-Hans': '云南省昆明市安宁工业园区麒麟路 66 号',
    en: '66 Qilin Road, Anning Industrial Park, Kunming, Yunnan, China',
    vi: '66 đường Kỳ Lân, khu công nghiệp An Ninh, Côn Minh, Trung Quốc',
  },
  phone: '+8687155550166',
  email: 'dianquan@example.com',
  pricePolicy: 'verified_buyers',
  studio: 'factory',
  logo: { variant: 'hexagon:DQ', palette: ['#24506b', '#f2f5f6', '#e0a92e'] },
  hero: { kind: 'workshop' },
  categories: [
    { handle: 'water', name: { 'zh-Hans': '水机械', en: 'Water', vi: 'Cấp nước' } },
    { handle: 'pumps', parent: 'water', name: { 'zh-Hans': '水泵', en: 'Pumps', vi: 'Bơm' } },
    { handle: 'farm', name: { 'zh-Hans': '农产加工机械', en: 'Farm machines', vi: 'Máy nông sản' } },
    { handle: 'parts', name: { 'zh-Hans': '零部件与电控', en: 'Parts and control', vi: 'Phụ tùng và điện' } },
  ],
  products: dianquanMachinesProducts,
  departments: [
    { code: 'workshop', name: DEPARTMENTS.workshop },
    { code: 'sales', name: DEPARTMENTS.sales },
  ],
  employees: [
    {
      code: 'duan-zhiyuan',
      name: '段志远',
      latinName: 'Duan Zhiyuan',
      department: 'workshop',
      position: POSITIONS.engineer,
      languages: [
        { locale: 'zh-Hans', level: 'native' },
        { locale: 'en', level: 'working' },
      ],
      public: true,
      consent: true,
      portrait: { variant: 'man-glasses', palette: ['#24506b'] },
    },
    {
      code: 'yang-xue',
      name: '杨雪萍',
      latinName: 'Yang Xueping',
      department: 'sales',
      position: POSITIONS.sales,
      languages: [
        { locale: 'zh-Hans', level: 'native' },
        { locale: 'en', level: 'fluent' },
      ],
      public: true,
      consent: true,
      portrait: { variant: 'woman', palette: ['#2f3a4a'] },
    },
    {
      code: 'nong-yuexia',
      name: '农月霞',
      latinName: 'Nong Yuexia',
      department: 'sales',
      position: POSITIONS.sales,
      languages: [
        { locale: 'zh-Hans', level: 'native' },
        { locale: 'vi', level: 'fluent' },
      ],
      public: true,
      consent: true,
      portrait: { variant: 'woman', palette: ['#8c4a34'] },
    },
    {
      code: 'pu-dashan',
      name: '普大山',
      latinName: 'Pu Dashan',
      department: 'workshop',
      position: POSITIONS.manager,
      languages: [{ locale: 'zh-Hans', level: 'native' }],
      public: true,
      consent: true,
      portrait: { variant: 'man-elder', palette: ['#4a3a63'] },
    },
    {
      code: 'liu-qiang',
      name: '刘志强',
      latinName: 'Liu Zhiqiang',
      department: 'workshop',
      position: POSITIONS.engineer,
      languages: [{ locale: 'zh-Hans', level: 'native' }],
      public: false,
      consent: false,
    },
  ],
  vacancies: [
    {
      code: 'cnc-operator',
      department: 'workshop',
      closesInDays: 40,
      title: { 'zh-Hans': '数控车工', en: 'CNC turner', vi: 'Thợ tiện CNC' },
      description: {
        'zh-Hans': '<p>会看图、会换刀、会说“这个公差做不到”。五险一金，厂里有食堂。</p>',
        en: '<p>Reads drawings, sets tools, and says so when a tolerance cannot be held. Full insurance, and a canteen.</p>',
        vi: '<p>Đọc được bản vẽ, thay dao, biết nói khi dung sai không đạt. Có bảo hiểm và bếp ăn.</p>',
      },
    },
  ],
  storefront: dianquanMachinesStorefront,
};
