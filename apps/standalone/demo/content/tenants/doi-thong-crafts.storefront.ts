import type { DemoStorefront } from '../storefront-types';
import { doiThongCraftsFacts } from './doi-thong-crafts.facts';
import { doiThongCraftsAbout, doiThongCraftsHome } from './doi-thong-crafts.home';
import { doiThongCraftsPosts } from './doi-thong-crafts.news';
import { doiThongCraftsPages } from './doi-thong-crafts.pages';

/** What the craft house says besides its products: it is the makers that come first. */
export const doiThongCraftsStorefront: DemoStorefront = {
  hours: {
    days: [{ days: [1, 2, 3, 4, 5, 6], opens: '09:00', closes: '17:30' }],
    note: {
      th: 'หยุดวันสงกรานต์ และช่วงเกี่ยวข้าวปลายเดือนพฤศจิกายน โทรถามก่อนมาได้',
      en: 'Closed at Songkran and for the rice harvest in late November; ring before you come.',
      'zh-Hans': '泼水节与十一月下旬收稻期间休息，来前请先打电话。',
    },
  },
  channels: [
    { kind: 'line', value: '@doithong-example' },
    { kind: 'whatsapp', value: '+66815550177' },
    { kind: 'facebook', value: 'doithong.example' },
  ],
  location: { latitude: 18.7455, longitude: 99.1204 },
  bios: {
    khampaeng: {
      th: '<p>ป้าคำแปงทอผ้าตั้งแต่อายุสิบสอง และยังขึงเส้นยืนเองทุกหัว ใครมาถึงบ้านตอนเที่ยงจะได้กินข้าวด้วยกัน</p>',
      en: '<p>Auntie Khampaeng has woven since she was twelve and still sets up every warp herself. Whoever arrives at noon stays for lunch.</p>',
      'zh-Hans': '<p>堪萍阿姨十二岁开始织布，至今每一轴经线都亲手上机。中午到访的人，都会被留下吃饭。</p>',
    },
    nattaya: {
      th: '<p>ณัฐญารับออร์เดอร์ ถ่ายรูปงานระหว่างทาง และดูแลการส่งออก เคยทำงานโรงแรมเจ็ดปี จึงรู้ว่าคำว่า “ด่วน” ของลูกค้าแปลว่าอะไร</p>',
      en: '<p>Nattaya takes the orders, photographs the work on its way and sees to export. Seven years in a hotel taught her what a customer means by “urgent”.</p>',
      'zh-Hans': '<p>娜塔雅负责接单、拍摄制作过程和出口事务。她在酒店工作过七年，明白客人说的“急”是多急。</p>',
    },
    bunma: {
      th: '<p>บุญมาทอผ้าและลงรัก เป็นผู้ชายคนเดียวในหมู่บ้านที่นั่งกี่ ลูกศิษย์สามคนของเขาตอนนี้เลี้ยงตัวได้แล้ว</p>',
      en: '<p>Bunma weaves and lacquers; he is the only man in the village who sits at a loom. Three of his pupils now live from the craft.</p>',
      'zh-Hans': '<p>本玛会织布，也会髹漆，是村里唯一坐在织机前的男人。他带出的三个徒弟，如今已能靠手艺养家。</p>',
    },
  },
  emails: { khampaeng: 'khampaeng@example.com', nattaya: 'nattaya@example.com', bunma: 'bunma@example.com' },
  facts: doiThongCraftsFacts,
  pictures: {
    loom: {
      kind: 'loom',
      palette: ['#8a2f3c', '#e3b95c', '#f6ead2', '#3f5a46'],
      alt: {
        th: 'ผ้าไหมสีแดงครั่งบนกี่ใต้ถุนบ้าน',
        en: 'Lac-red silk on a loom under the stilt house',
        'zh-Hans': '高脚屋下织机上的紫胶红丝绸',
      },
    },
    yarn: {
      kind: 'yarn',
      palette: ['#a8412f', '#1f3157', '#e3b95c', '#6d7a3a', '#f1e3c4'],
      alt: {
        th: 'ไหมย้อมครั่ง คราม และเปลือกไม้ ก่อนขึ้นกี่',
        en: 'Silk dyed with lac, indigo and bark, before it goes on the loom',
        'zh-Hans': '用紫胶、蓝靛和树皮染好、待上机的丝线',
      },
    },
    umbrellas: {
      kind: 'umbrella',
      palette: ['#3f6f63', '#f3e3b0', '#f7efe2'],
      alt: {
        th: 'ร่มกระดาษสาสีเขียวตากแดดหลังทาน้ำมัน',
        en: 'A green paper umbrella drying in the sun after oiling',
        'zh-Hans': '刷过桐油、正在晒干的绿色纸伞',
      },
    },
  },
  posts: doiThongCraftsPosts,
  pages: doiThongCraftsPages,
  home: doiThongCraftsHome,
  about: doiThongCraftsAbout,
};
