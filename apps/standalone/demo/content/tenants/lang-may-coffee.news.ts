import type { DemoPost } from '../storefront-types';

/** What happened on the farm. */
export const langMayCoffeeNews: readonly DemoPost[] = [
  {
    slug: 'new-drying-beds',
    daysAgo: 9,
    author: 'tran-van-khoi',
    picture: 'extra/pulper',
    title: {
      vi: 'Thêm bốn mươi giàn phơi trước vụ mới',
      en: 'Forty more drying beds before the harvest',
      'zh-Hans': '新产季前添了四十张晒架',
    },
    summary: {
      vi: 'Vụ trước có ba ngày phải từ chối trái chín vì hết chỗ phơi. Năm nay không để vậy nữa.',
      en: 'Last season we turned ripe cherry away for three days because the beds were full. Not this year.',
      'zh-Hans': '上一季因晒架不够，有三天拒收了红果。今年不会了。',
    },
    body: {
      vi: '<p>Giữa tháng mười hai năm ngoái, sân phơi đầy. Ba ngày liền chúng tôi phải nhắn các hộ đừng hái. Trái chín không chờ được, bà con đem bán xô cho thương lái.</p><p>Hè này cả làng góp công đóng thêm <strong>bốn mươi giàn, mỗi giàn mười hai mét</strong>. Khung sắt do anh Y Bhiu trong buôn hàn, lưới mua ở Buôn Ma Thuột. Tổng diện tích phơi tăng từ 1.100 lên 1.900 mét vuông.</p><p>Ai muốn đặt lô của mình từ đầu vụ thì nhắn trước cuối tháng mười, chúng tôi dành giàn riêng.</p>',
      en: '<p>In the middle of last December the yard was full. For three days we had to ask the families not to pick. Ripe cherry does not wait, so they sold it unsorted to traders.</p><p>This summer the village built <strong>forty more beds of twelve metres each</strong>. Y Bhiu welded the frames, the net came from Buôn Ma Thuột. The drying area has grown from 1,100 to 1,900 square metres.</p><p>If you would like a lot of your own from the start of the season, write before the end of October and we will keep beds for it.</p>',
      'zh-Hans':
        '<p>去年十二月中旬，晒场满了，我们连续三天请各家先别采。红果等不了，大家只好当统货卖给商贩。</p><p>今年夏天，全村出工添了<strong>四十张晒架，每张十二米</strong>。铁架由寨里的伊布焊接，网从邦美蜀买来。晒场面积从 1100 平方米增加到 1900 平方米。</p><p>想从产季开始就留一批货的客人，请在十月底前来信，我们为您留架。</p>',
    },
  },
  {
    slug: 'lot-results',
    daysAgo: 47,
    author: 'hmyan',
    picture: 'extra/cup',
    title: {
      vi: 'Kết quả nếm thử các lô vụ này',
      en: 'How this season’s lots cupped',
      'zh-Hans': '本季各批次的杯测结果',
    },
    summary: {
      vi: 'Mười một lô, chín lô trên 80 điểm. Hai lô còn lại bán trong nước.',
      en: 'Eleven lots, nine of them above 80. The other two are sold at home.',
      'zh-Hans': '十一批中九批过 80 分，另外两批在国内卖。',
    },
    body: {
      vi: '<p>Tuần rồi chúng tôi nếm mười một lô robusta cùng một người nếm ngoài làng, theo thang điểm của CQI cho fine robusta.</p><ul><li>Chế biến khô: sáu lô, 80,5 đến 82,75</li><li>Mật ong: ba lô, 81 đến 83,5</li><li>Hai lô phơi trúng mưa đầu tháng một: 77 và 78,5</li></ul><p>Hai lô dưới 80 có mùi đất nhẹ. <strong>Chúng tôi không trộn chúng vào hàng xuất</strong>, mà rang bán cho các quán ở Buôn Ma Thuột, giá thấp hơn và nói rõ lý do.</p>',
      en: '<p>Last week we cupped eleven lots of robusta with a taster from outside the village, on the CQI form for fine robusta.</p><ul><li>Natural: six lots, 80.5 to 82.75</li><li>Honey: three lots, 81 to 83.5</li><li>Two lots that met rain in early January: 77 and 78.5</li></ul><p>The two below 80 taste slightly of earth. <strong>We do not blend them into the export lots</strong>; we roast them for cafés in Buôn Ma Thuột, for less, and say why.</p>',
      'zh-Hans':
        '<p>上周我们请了一位村外的杯测师，按 CQI 精品罗布斯塔评分表，测了十一批豆子。</p><ul><li>日晒：六批，80.5 至 82.75 分</li><li>蜜处理：三批，81 至 83.5 分</li><li>一月初晒时遇雨的两批：77 与 78.5 分</li></ul><p>不到 80 分的两批有轻微土味。<strong>我们不把它们拼进出口批次</strong>，而是烘好低价卖给邦美蜀的咖啡馆，并说明原因。</p>',
    },
  },
  {
    slug: 'pepper-without-weedkiller',
    daysAgo: 96,
    author: 'le-thi-dao',
    picture: 'products/black-pepper/1',
    title: {
      vi: 'Năm thứ tư không phun thuốc cỏ',
      en: 'Our fourth year without weedkiller',
      'zh-Hans': '第四年不打除草剂',
    },
    summary: {
      vi: 'Công phát cỏ tăng, bệnh chết nhanh giảm. Đây là các con số.',
      en: 'More days with the scythe, fewer dying vines. Here are the numbers.',
      'zh-Hans': '割草的工多了，枯死的藤少了，数字如下。',
    },
    body: {
      vi: '<p>Bốn năm trước chúng tôi bỏ thuốc cỏ trong vườn tiêu, để lạc dại phủ đất. Năm đầu ai cũng lo: mỗi héc-ta tốn thêm mười sáu công phát cỏ một năm.</p><p>Đến vụ này, số trụ bị bệnh chết nhanh <strong>giảm từ 7 xuống 3 trên một trăm trụ</strong>. Đất giữ ẩm hơn, mùa khô bớt được hai lần tưới.</p><p>Kết quả kiểm dư lượng của sáu lô tiêu đen vừa rồi đều đạt mức của châu Âu. Khách mua sỉ cần kết quả của lô nào, chúng tôi gửi lô đó.</p>',
      en: '<p>Four years ago we gave up weedkiller under the pepper and let wild peanut cover the ground. Everybody worried the first year: it costs sixteen more days of cutting per hectare.</p><p>By this harvest, vines lost to quick wilt had <strong>fallen from 7 to 3 in a hundred</strong>. The soil holds its water, and the dry season needs two waterings fewer.</p><p>The last six lots of black pepper all met the European residue limits. Wholesale buyers may ask us for the report of any lot.</p>',
      'zh-Hans':
        '<p>四年前，我们停用胡椒园的除草剂，让野花生覆盖地面。头一年大家都担心：每公顷一年要多割十六个工的草。</p><p>到这一季，得速衰病的藤<strong>由每百株 7 株降到 3 株</strong>。土壤更保水，旱季可以少浇两次。</p><p>最近六批黑胡椒的农残都符合欧盟限量。批发客人可以向我们索取任何一批的报告。</p>',
    },
  },
];
