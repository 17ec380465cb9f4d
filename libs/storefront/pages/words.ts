import type { Locale } from '#kernel';

/** Words that stand in menus, titles and breadcrumbs rather than in a theme's templates. */
export type Word = 'home' | 'products' | 'about' | 'team' | 'careers' | 'contact' | 'notFound' | 'page';

const WORDS: Readonly<Record<Locale, Readonly<Record<Word, string>>>> = {
  'zh-Hans': {
    home: '首页',
    products: '产品',
    about: '关于我们',
    team: '团队',
    careers: '招聘',
    contact: '联系我们',
    notFound: '页面不存在',
    page: '第 {page} 页',
  },
  en: {
    home: 'Home',
    products: 'Products',
    about: 'About us',
    team: 'Team',
    careers: 'Careers',
    contact: 'Contact',
    notFound: 'Page not found',
    page: 'page {page}',
  },
  th: {
    home: 'หน้าแรก',
    products: 'สินค้า',
    about: 'เกี่ยวกับเรา',
    team: 'ทีมงาน',
    careers: 'ร่วมงานกับเรา',
    contact: 'ติดต่อเรา',
    notFound: 'ไม่พบหน้านี้',
    page: 'หน้า {page}',
  },
  vi: {
    home: 'Trang chủ',
    products: 'Sản phẩm',
    about: 'Giới thiệu',
    team: 'Đội ngũ',
    careers: 'Tuyển dụng',
    contact: 'Liên hệ',
    notFound: 'Không tìm thấy trang',
    page: 'trang {page}',
  },
  km: {
    home: 'ទំព័រដើម',
    products: 'ផលិតផល',
    about: 'អំពីយើង',
    team: 'ក្រុមការងារ',
    careers: 'ឱកាសការងារ',
    contact: 'ទំនាក់ទំនង',
    notFound: 'រកមិនឃើញទំព័រ',
    page: 'ទំព័រទី {page}',
  },
  lo: {
    home: 'ໜ້າຫຼັກ',
    products: 'ສິນຄ້າ',
    about: 'ກ່ຽວກັບພວກເຮົາ',
    team: 'ທີມງານ',
    careers: 'ຮ່ວມງານກັບພວກເຮົາ',
    contact: 'ຕິດຕໍ່',
    notFound: 'ບໍ່ພົບໜ້ານີ້',
    page: 'ໜ້າ {page}',
  },
  my: {
    home: 'ပင်မစာမျက်နှာ',
    products: 'ထုတ်ကုန်များ',
    about: 'ကျွန်ုပ်တို့အကြောင်း',
    team: 'ဝန်ထမ်းများ',
    careers: 'အလုပ်အကိုင်',
    contact: 'ဆက်သွယ်ရန်',
    notFound: 'စာမျက်နှာ ရှာမတွေ့ပါ',
    page: 'စာမျက်နှာ {page}',
  },
};

/** The word in a language. */
export function word(locale: Locale, name: Word): string {
  return WORDS[locale][name];
}

/** "Products – page 2"; the title alone for the first page. */
export function pagedTitle(locale: Locale, title: string, page: number): string {
  if (page === 1) return title;
  const number = new Intl.NumberFormat(locale).format(page);
  return `${title} – ${word(locale, 'page').replace('{page}', number)}`;
}
