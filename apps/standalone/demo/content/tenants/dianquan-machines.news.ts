import type { DemoPost } from '../storefront-types';

/** News of the works. */
export const dianquanMachinesPosts: readonly DemoPost[] = [
  {
    slug: 'spares-at-hekou',
    daysAgo: 19,
    author: 'nong-yuexia',
    picture: 'products/bearing-unit/1',
    title: {
      en: 'Spare parts now lie at Hekou',
      'zh-Hans': '备件库设到河口',
      vi: 'Phụ tùng nay có sẵn ở Hà Khẩu',
    },
    summary: {
      en: 'Seals, bearings and impellers for all current pumps, one day from Lào Cai.',
      'zh-Hans': '现有各型水泵的密封、轴承和叶轮，一天可到老街。',
      vi: 'Phớt, vòng bi, cánh bơm cho mọi dòng đang bán, cách Lào Cai một ngày.',
    },
    body: {
      en: '<p>Until now a seal for a pump in Lào Cai or Yên Bái came from Anning, with papers of its own: nine days on average. A pump that stands for nine days in March is a lost field.</p><p>We have rented forty square metres beside the crossing and keep 160 parts there. Ordered before noon, they go over with the afternoon’s small-trade clearance and are in Lào Cai the next day.</p><p>The list is with Ms Nong. Motors and castings still come from the works.</p>',
      'zh-Hans':
        '<p>过去老街、安沛的水泵要换密封，得从安宁单独发货报关，平均九天。三月里停九天，一块地就荒了。</p><p>我们在口岸旁租了四十平方米，常备 160 种零件。中午前下单，下午随边民互市过关，次日到老街。</p><p>清单请向农月霞索取。电机和铸件仍从厂里发。</p>',
      vi: '<p>Trước đây phớt bơm cho Lào Cai, Yên Bái phải gửi từ An Ninh kèm bộ giấy tờ riêng, trung bình chín ngày. Tháng Ba mà bơm nằm chín ngày thì mất cả thửa ruộng.</p><p>Chúng tôi đã thuê bốn mươi mét vuông cạnh cửa khẩu, giữ sẵn 160 loại phụ tùng. Đặt trước buổi trưa, chiều qua cửa khẩu, hôm sau tới Lào Cai.</p><p>Danh sách xin hỏi chị Nông. Động cơ và vật đúc vẫn gửi từ nhà máy.</p>',
    },
  },
  {
    slug: 'new-test-bench',
    daysAgo: 58,
    author: 'duan-zhiyuan',
    picture: 'products/pump-panel/1',
    title: {
      en: 'A test bench up to 15 kW',
      'zh-Hans': '15 千瓦测试台投入使用',
      vi: 'Bệ thử tới 15 kW',
    },
    summary: {
      en: 'Every pump now leaves with its own measured curve, no longer that of its type.',
      'zh-Hans': '每台泵附自己的实测曲线，不再是型号曲线。',
      vi: 'Mỗi bơm kèm đường đặc tính đo riêng, không còn dùng chung theo loại.',
    },
    body: {
      en: '<p>Our old bench ended at 5.5 kW; above that we tested one pump in ten at an institute in Kunming. Since last month everything up to 15 kW runs in house.</p><p>Flow is measured to 0.5%, head to 0.3%. The curve is printed with the serial number and stays on file for ten years: give us the number, and we can tell you what your pump did when it was new.</p>',
      'zh-Hans':
        '<p>旧测试台最大 5.5 千瓦，再大的只能十台抽一台送昆明检测。从上个月起，15 千瓦以下全部在厂内测试。</p><p>流量精度 0.5%，扬程 0.3%。曲线按出厂编号打印，存档十年：报上编号，就能查到您那台泵新出厂时的性能。</p>',
      vi: '<p>Bệ cũ chỉ tới 5,5 kW; lớn hơn thì mười máy mới gửi thử một ở Côn Minh. Từ tháng trước, tất cả tới 15 kW đều thử tại xưởng.</p><p>Lưu lượng chính xác 0,5%, cột áp 0,3%. Đường đặc tính in theo số máy và lưu mười năm: cho chúng tôi số máy, chúng tôi biết khi mới bơm chạy ra sao.</p>',
    },
  },
  {
    slug: 'a-pump-from-1998',
    daysAgo: 112,
    author: 'pu-dashan',
    picture: 'products/hill-pump/2',
    title: {
      en: 'A pump from 1998 comes home',
      'zh-Hans': '1998 年的泵回厂了',
      vi: 'Chiếc bơm năm 1998 trở về',
    },
    summary: {
      en: 'More than twenty-five seasons in Yuanyang, two sets of bearings, one new impeller.',
      'zh-Hans': '在元阳用了二十五季有余，换过两副轴承、一个叶轮。',
      vi: 'Hơn hai mươi lăm vụ ở Nguyên Dương, hai bộ vòng bi, một cánh bơm mới.',
    },
    body: {
      en: '<p>A farmer brought it on the back of a tractor and asked whether it was worth mending. It was: the casing had lost less than a millimetre.</p><p>Bearing and seal of today’s pump fit, because the dimensions have not changed since. The repair came to 214 yuan. We kept the old impeller; it hangs above the foreman’s desk, for the apprentices to look at.</p>',
      'zh-Hans':
        '<p>一位农户用拖拉机把泵拉来，问还值不值得修。值得：泵壳磨损不到一毫米。</p><p>尺寸从那时起没变过，今天的轴承和密封装上就能用，修理费 214 元。旧叶轮我们留下了，挂在工段长桌子上方，给学徒看。</p>',
      vi: '<p>Một bác nông dân chở nó tới sau máy kéo, hỏi còn đáng sửa không. Còn: vỏ bơm mòn chưa đến một milimét.</p><p>Vòng bi và phớt bây giờ lắp vừa, vì kích thước không đổi từ đó. Tiền sửa 214 tệ. Cánh cũ chúng tôi giữ lại, treo trên bàn tổ trưởng cho thợ học việc xem.</p>',
    },
  },
];
