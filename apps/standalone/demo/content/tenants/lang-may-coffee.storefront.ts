import type { DemoStorefront } from '../storefront-types';
import { langMayCoffeeFacts } from './lang-may-coffee.facts';
import { langMayCoffeeAbout, langMayCoffeeHome } from './lang-may-coffee.home';
import { langMayCoffeeNews } from './lang-may-coffee.news';
import { langMayCoffeePages } from './lang-may-coffee.pages';

/** What the farm's site says besides products and people. */
export const langMayCoffeeStorefront: DemoStorefront = {
  hours: {
    days: [
      { days: [1, 2, 3, 4, 5], opens: '07:00', closes: '11:30' },
      { days: [1, 2, 3, 4, 5], opens: '13:00', closes: '17:00' },
      { days: [6], opens: '07:00', closes: '11:30' },
    ],
    note: {
      vi: 'Mùa hái (tháng 11 đến tháng 1) sân phơi mở cả Chủ nhật; xin gọi trước khi đến.',
      en: 'During the harvest (November to January) the drying yard is open on Sundays too; please ring before you come.',
      'zh-Hans': '采收季（11 月至 1 月）晒场周日也开，来前请先打电话。',
    },
  },
  channels: [
    { kind: 'zalo', value: '+84 905 550 142' },
    { kind: 'whatsapp', value: '+84 905 550 142' },
    { kind: 'facebook', value: 'nongtrailangmay.demo' },
  ],
  location: { latitude: 12.955, longitude: 108.021 },
  bios: {
    'tran-van-khoi': {
      vi: '<p>Lớn lên trên đất này, học nông học ở Buôn Ma Thuột rồi về. Lo hợp đồng xuất khẩu và là người cuối cùng nếm mỗi lô.</p>',
      en: '<p>He grew up on this land, studied agronomy in Buôn Ma Thuột and came back. He looks after export contracts and is the last to cup each lot.</p>',
      'zh-Hans': '<p>在这片地上长大，到邦美蜀学农学后回乡。负责出口合同，每批豆子由他最后杯测。</p>',
    },
    hmyan: {
      vi: '<p>Người Ê Đê ở buôn kế bên, rang cà phê mười một năm. Mẻ nào không ưng thì chị uống ở nhà, không bán.</p>',
      en: '<p>She is Ê Đê, from the next village, and has roasted for eleven years. A batch she does not like is drunk at home, not sold.</p>',
      'zh-Hans': '<p>邻寨的埃地族人，烘豆十一年。不满意的那炉留着自家喝，不卖。</p>',
    },
    'le-thi-dao': {
      vi: '<p>Phụ trách tiêu và hàng đóng gói, nói được tiếng Trung nhờ sáu năm làm ở cửa khẩu Móng Cái. Trả lời thư trong ngày.</p>',
      en: '<p>She looks after pepper and packed goods, and learned her Chinese in six years at the Móng Cái border. She answers the same day.</p>',
      'zh-Hans': '<p>负责胡椒和包装产品，在芒街口岸工作六年学会了中文。当天回信。</p>',
    },
  },
  emails: {
    'tran-van-khoi': 'khoi.langmay@example.com',
    hmyan: 'hmyan.langmay@example.com',
    'le-thi-dao': 'dao.langmay@example.com',
  },
  facts: langMayCoffeeFacts,
  pictures: {
    hills: {
      kind: 'terraces',
      variant: 'coffee',
      palette: ['#55702f'],
      alt: { vi: 'Đồi cà phê lúc bình minh', en: 'Coffee hills at dawn', 'zh-Hans': '清晨的咖啡山坡' },
    },
    pulper: {
      kind: 'hopper-machine',
      variant: 'pulper',
      alt: { vi: 'Máy xát vỏ đầy trái chín đỏ', en: 'The pulper, full of red cherry', 'zh-Hans': '装满红果的脱皮机' },
    },
    cup: {
      kind: 'coffee-cup',
      alt: { vi: 'Một tách cà phê nóng', en: 'A cup of hot coffee', 'zh-Hans': '一杯热咖啡' },
    },
  },
  posts: langMayCoffeeNews,
  pages: langMayCoffeePages,
  home: langMayCoffeeHome,
  about: langMayCoffeeAbout,
};
