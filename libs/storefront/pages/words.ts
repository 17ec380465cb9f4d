import type { Locale } from '#kernel';

/** Words that stand in menus, titles and breadcrumbs rather than in a theme's templates. */
export type Word =
  | 'home'
  | 'products'
  | 'about'
  | 'team'
  | 'news'
  | 'careers'
  | 'contact'
  | 'search'
  | 'buyers'
  | 'notFound'
  | 'page'
  | 'allYear'
  | 'website';

const WORDS: Readonly<Record<Locale, Readonly<Record<Word, string>>>> = {
  'zh-Hans': {
    home: '首页',
    products: '产品',
    about: '关于我们',
    team: '团队',
    news: '新闻',
    careers: '招聘',
    contact: '联系我们',
    search: '搜索',
    buyers: '认证买家价格',
    notFound: '页面不存在',
    page: '第 {page} 页',
    allYear: '全年',
    website: '网站',
  },
  en: {
    home: 'Home',
    products: 'Products',
    about: 'About us',
    team: 'Team',
    news: 'News',
    careers: 'Careers',
    contact: 'Contact',
    search: 'Search',
    buyers: 'Prices for verified buyers',
    notFound: 'Page not found',
    page: 'page {page}',
    allYear: 'All year',
    website: 'Website',
  },
  th: {
    home: 'หน้าแรก',
    products: 'สินค้า',
    about: 'เกี่ยวกับเรา',
    team: 'ทีมงาน',
    news: 'ข่าวสาร',
    careers: 'ร่วมงานกับเรา',
    contact: 'ติดต่อเรา',
    search: 'ค้นหา',
    buyers: 'ราคาสำหรับผู้ซื้อที่ยืนยันแล้ว',
    notFound: 'ไม่พบหน้านี้',
    page: 'หน้า {page}',
    allYear: 'ตลอดปี',
    website: 'เว็บไซต์',
  },
  vi: {
    home: 'Trang chủ',
    products: 'Sản phẩm',
    about: 'Giới thiệu',
    team: 'Đội ngũ',
    news: 'Tin tức',
    careers: 'Tuyển dụng',
    contact: 'Liên hệ',
    search: 'Tìm kiếm',
    buyers: 'Giá cho người mua đã xác minh',
    notFound: 'Không tìm thấy trang',
    page: 'trang {page}',
    allYear: 'Quanh năm',
    website: 'Trang web',
  },
  km: {
    home: 'ទំព័រដើម',
    products: 'ផលិតផល',
    about: 'អំពីយើង',
    team: 'ក្រុមការងារ',
    news: 'ព័ត៌មាន',
    careers: 'ឱកាសការងារ',
    contact: 'ទំនាក់ទំនង',
    search: 'ស្វែងរក',
    buyers: 'តម្លៃសម្រាប់អ្នកទិញដែលបានផ្ទៀងផ្ទាត់',
    notFound: 'រកមិនឃើញទំព័រ',
    page: 'ទំព័រទី {page}',
    allYear: 'ពេញមួយឆ្នាំ',
    website: 'គេហទំព័រ',
  },
  lo: {
    home: 'ໜ້າຫຼັກ',
    products: 'ສິນຄ້າ',
    about: 'ກ່ຽວກັບພວກເຮົາ',
    team: 'ທີມງານ',
    news: 'ຂ່າວສານ',
    careers: 'ຮ່ວມງານກັບພວກເຮົາ',
    contact: 'ຕິດຕໍ່',
    search: 'ຄົ້ນຫາ',
    buyers: 'ລາຄາສຳລັບຜູ້ຊື້ທີ່ຢືນຢັນແລ້ວ',
    notFound: 'ບໍ່ພົບໜ້ານີ້',
    page: 'ໜ້າ {page}',
    allYear: 'ຕະຫຼອດປີ',
    website: 'ເວັບໄຊ',
  },
  my: {
    home: 'ပင်မစာမျက်နှာ',
    products: 'ထုတ်ကုန်များ',
    about: 'ကျွန်ုပ်တို့အကြောင်း',
    team: 'ဝန်ထမ်းများ',
    news: 'သတင်းများ',
    careers: 'အလုပ်အကိုင်',
    contact: 'ဆက်သွယ်ရန်',
    search: 'ရှာဖွေရန်',
    buyers: 'အတည်ပြုထားသော ဝယ်သူများအတွက် ဈေးနှုန်း',
    notFound: 'စာမျက်နှာ ရှာမတွေ့ပါ',
    page: 'စာမျက်နှာ {page}',
    allYear: 'တစ်နှစ်ပတ်လုံး',
    website: 'ဝဘ်ဆိုက်',
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
