import type { DemoStorefront } from '../storefront-types';
import { dianquanMachinesFacts } from './dianquan-machines.facts';
import { dianquanMachinesAbout, dianquanMachinesHome } from './dianquan-machines.home';
import { dianquanMachinesPosts } from './dianquan-machines.news';
import { dianquanMachinesPages } from './dianquan-machines.pages';

/** What the works tells its dealers besides its data sheets. */
export const dianquanMachinesStorefront: DemoStorefront = {
  hours: {
    days: [
      { days: [1, 2, 3, 4, 5], opens: '08:30', closes: '17:30' },
      { days: [6], opens: '09:00', closes: '12:00' },
    ],
    note: {
      en: 'China Standard Time. Visits to the shop floor by appointment.',
      'zh-Hans': '北京时间。参观车间请预约。',
      vi: 'Giờ Trung Quốc. Thăm xưởng xin hẹn trước.',
    },
  },
  channels: [
    { kind: 'whatsapp', value: '+8613855550166' },
    { kind: 'wechat', value: 'dianquan_example' },
    { kind: 'telegram', value: '@dianquan_example' },
  ],
  location: { latitude: 24.9213, longitude: 102.4785 },
  bios: {
    'duan-zhiyuan': {
      en: '<p>Duan draws the pumps and answers for every drawing that leaves the house. Send him a worn part in a photograph with a ruler beside it, and he will usually know it.</p>',
      'zh-Hans': '<p>段工负责水泵设计，出厂的每张图都由他签字。磨损件旁边放把尺子拍张照，他多半认得出。</p>',
      vi: '<p>Anh Đoàn thiết kế bơm và ký từng bản vẽ xuất xưởng. Chụp chi tiết mòn cạnh cây thước gửi anh, thường anh nhận ra ngay.</p>',
    },
    'yang-xue': {
      en: '<p>Yang Xueping looks after dealers who write in English or Chinese. She quotes within a working day, and tells you when a cheaper model would do.</p>',
      'zh-Hans': '<p>杨雪萍负责中文和英文客户，一个工作日内报价。便宜的型号够用时，她会直说。</p>',
      vi: '<p>Chị Dương phụ trách đại lý dùng tiếng Anh và tiếng Trung, báo giá trong một ngày làm việc. Máy rẻ hơn mà đủ dùng, chị sẽ nói thẳng.</p>',
    },
    'nong-yuexia': {
      en: '<p>Nong Yuexia grew up on the border at Hekou and speaks Vietnamese as at home. She is at the crossing every other Thursday, when our lorry goes through.</p>',
      'zh-Hans': '<p>农月霞在河口边境长大，越南语如同母语。每隔一周的星期四货车过关，她都在口岸。</p>',
      vi: '<p>Chị Nông lớn lên ở cửa khẩu Hà Khẩu, nói tiếng Việt như ở nhà. Cứ cách tuần vào thứ Năm, xe hàng qua cửa khẩu là chị có mặt.</p>',
    },
    'pu-dashan': {
      en: '<p>Pu Dashan runs the shop floor. He began here as an apprentice founder in 1994, and still taps a casting to hear whether it is sound.</p>',
      'zh-Hans': '<p>普大山管车间。1994 年进厂学铸造，如今还是习惯敲一敲铸件，听声音好不好。</p>',
      vi: '<p>Anh Phổ quản lý xưởng. Vào nghề đúc năm 1994, đến giờ anh vẫn gõ vật đúc để nghe tiếng.</p>',
    },
  },
  emails: {
    'duan-zhiyuan': 'duan@example.com',
    'yang-xue': 'yang@example.com',
    'nong-yuexia': 'nong@example.com',
    'pu-dashan': 'pu@example.com',
  },
  facts: dianquanMachinesFacts,
  pictures: {
    floor: {
      kind: 'workshop',
      alt: { en: 'The machine shop in Anning', 'zh-Hans': '安宁厂区机加工车间', vi: 'Xưởng gia công ở An Ninh' },
    },
    gears: {
      kind: 'gear',
      zoom: 1.2,
      alt: {
        en: 'Gears after hardening, before they are ground',
        'zh-Hans': '淬火后、磨齿前的齿轮',
        vi: 'Bánh răng sau khi tôi, trước khi mài',
      },
    },
    slopes: {
      kind: 'terraces',
      variant: 'tea',
      alt: {
        en: 'Tea terraces, where the water has to be lifted',
        'zh-Hans': '要靠水泵提水的茶山梯田',
        vi: 'Ruộng chè bậc thang, nơi nước phải bơm lên',
      },
    },
  },
  posts: dianquanMachinesPosts,
  pages: dianquanMachinesPages,
  home: dianquanMachinesHome,
  about: dianquanMachinesAbout,
};
