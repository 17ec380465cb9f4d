import type { DemoFacts } from '../storefront-types';
import type { Text } from '../types';

const EA_KIET: Text = {
  vi: 'Xã Ea Kiết, Cư M’gar, Đắk Lắk; đất đỏ bazan, cao 550–620 m',
  en: 'Ea Kiết, Cư M’gar, Đắk Lắk; red basalt at 550–620 m',
  'zh-Hans': '越南多乐省古姆嘎县埃杰乡，玄武岩红土，海拔 550–620 米',
};
const PEPPER_SHELF: Text = {
  vi: '24 tháng, nơi khô mát',
  en: '24 months in a cool, dry place',
  'zh-Hans': '阴凉干燥处 24 个月',
};
const ALL_YEAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Where the farm's products come from and when. */
export const langMayCoffeeFacts: Readonly<Record<string, DemoFacts>> = {
  'fine-robusta-natural': {
    origin: EA_KIET,
    packing: {
      vi: 'Bao đay 60 kg, lót túi GrainPro; 320 bao một container 20 feet',
      en: '60 kg jute bags with GrainPro liner; 320 bags to a 20 ft container',
      'zh-Hans': '60 公斤麻袋，内衬 GrainPro；20 尺柜装 320 袋',
    },
    duration: {
      vi: '12 tháng trong túi GrainPro chưa mở',
      en: '12 months in the unopened liner',
      'zh-Hans': '内衬袋未开封 12 个月',
    },
    months: [11, 12, 1],
    steps: [
      {
        title: { vi: 'Hái chín', en: 'Picked ripe', 'zh-Hans': '采红果' },
        text: {
          vi: 'Mỗi vườn hái ba đợt, cách nhau khoảng hai tuần. Dưới 95% trái chín thì chúng tôi không nhận.',
          en: 'Each garden is picked three times, about two weeks apart. We turn away cherry that is less than 95% ripe.',
          'zh-Hans': '每片园分三次采，间隔约两周。红果不足 95% 的，我们不收。',
        },
      },
      {
        title: { vi: 'Thả nước, vớt trái nổi', en: 'Floated', 'zh-Hans': '水选' },
        text: {
          vi: 'Trái nổi là trái lép, bán riêng làm hàng xô.',
          en: 'What floats is hollow and is sold apart, as ordinary grade.',
          'zh-Hans': '浮起的是空果，另作统货出售。',
        },
      },
      {
        title: { vi: 'Phơi giàn', en: 'Dried on beds', 'zh-Hans': '架晒' },
        text: {
          vi: '22–28 ngày, đảo sáu lần mỗi ngày, đậy bạt ban đêm, đến khi độ ẩm còn 12%.',
          en: '22–28 days, turned six times a day and covered at night, down to 12% moisture.',
          'zh-Hans': '22 至 28 天，每天翻六次，夜里盖布，直到水分 12%。',
        },
      },
      {
        title: { vi: 'Nghỉ, xát, sàng', en: 'Rested, hulled, graded', 'zh-Hans': '静置、脱壳、分筛' },
        text: {
          vi: 'Để nguyên vỏ hai tháng rồi mới xát. Sàng 18, nhặt tay lần cuối.',
          en: 'Two months in the husk before hulling. Screen 18, and a last sorting by hand.',
          'zh-Hans': '带壳静置两个月再脱壳，过 18 目筛，最后手选。',
        },
      },
    ],
  },
  'robusta-honey': {
    origin: EA_KIET,
    packing: {
      vi: 'Bao đay 30 kg, lót túi GrainPro',
      en: '30 kg jute bags with GrainPro liner',
      'zh-Hans': '30 公斤麻袋，内衬 GrainPro',
    },
    duration: {
      vi: '12 tháng trong túi GrainPro chưa mở',
      en: '12 months in the unopened liner',
      'zh-Hans': '内衬袋未开封 12 个月',
    },
    months: [12, 1],
    steps: [
      {
        title: { vi: 'Xát vỏ trong ngày hái', en: 'Pulped the day it is picked', 'zh-Hans': '当天脱皮' },
        text: {
          vi: 'Chỉ bóc vỏ, giữ lại lớp nhớt ngọt.',
          en: 'Only the skin comes off; the sweet mucilage stays on.',
          'zh-Hans': '只去果皮，留住甜的果胶。',
        },
      },
      {
        title: { vi: 'Phơi chậm mười tám ngày', en: 'Eighteen slow days', 'zh-Hans': '慢晒十八天' },
        text: {
          vi: 'Ba ngày đầu đảo mỗi giờ cho khỏi chua, sau đó phơi dưới lưới che.',
          en: 'Turned every hour for three days so that it does not sour, then dried under shade net.',
          'zh-Hans': '头三天每小时翻一次，以免发酸，之后在遮阳网下晒。',
        },
      },
      {
        title: { vi: 'Nếm thử từng mẻ', en: 'Every batch cupped', 'zh-Hans': '逐批杯测' },
        text: {
          vi: 'Mẻ nào có mùi men thì bán trong nước, không xuất.',
          en: 'A batch that tastes of ferment is sold at home, not exported.',
          'zh-Hans': '有发酵味的批次只在国内卖，不出口。',
        },
      },
    ],
  },
  'roasted-house-blend': {
    origin: {
      vi: 'Robusta Ea Kiết, arabica Cầu Đất (Lâm Đồng)',
      en: 'Robusta from Ea Kiết, arabica from Cầu Đất (Lâm Đồng)',
      'zh-Hans': '埃杰罗布斯塔，林同省求德阿拉比卡',
    },
    materials: {
      vi: '100% cà phê, không bơ, không hương liệu',
      en: '100% coffee; no butter, no flavouring',
      'zh-Hans': '100% 咖啡豆，不加黄油和香精',
    },
    packing: {
      vi: 'Túi van một chiều 250 g (40 túi một thùng) hoặc 1 kg (12 túi)',
      en: 'Valve bags of 250 g (40 to a carton) or 1 kg (12)',
      'zh-Hans': '单向阀袋 250 克（每箱 40 袋）或 1 公斤（12 袋）',
    },
    duration: {
      vi: '9 tháng; ngon nhất trong 6 tuần đầu',
      en: '9 months; at its best in the first six weeks',
      'zh-Hans': '9 个月，前六周风味最好',
    },
    months: ALL_YEAR,
  },
  'phin-set': {
    origin: {
      vi: 'Nhôm dập tại Buôn Ma Thuột',
      en: 'Aluminium, pressed in Buôn Ma Thuột',
      'zh-Hans': '铝制，邦美蜀冲压',
    },
    packing: { vi: 'Hộp giấy, 24 bộ một thùng', en: 'Paper box, 24 sets to a carton', 'zh-Hans': '纸盒，每箱 24 套' },
  },
  'black-pepper': {
    origin: EA_KIET,
    packing: {
      vi: 'Bao PP 25 kg hoặc 50 kg, lót PE',
      en: '25 kg or 50 kg woven bags with PE liner',
      'zh-Hans': '25 或 50 公斤编织袋，内衬 PE',
    },
    duration: PEPPER_SHELF,
    months: [2, 3, 4],
    steps: [
      {
        title: { vi: 'Hái khi chùm có trái đỏ', en: 'Picked when the first berry turns', 'zh-Hans': '穗上见红即采' },
        text: {
          vi: 'Hái cả chùm bằng tay, leo thang ba chân.',
          en: 'Whole spikes by hand, from three-legged ladders.',
          'zh-Hans': '踩三脚梯，整穗手采。',
        },
      },
      {
        title: { vi: 'Phơi bạt bốn nắng', en: 'Four days of sun', 'zh-Hans': '晒四个太阳' },
        text: {
          vi: 'Phơi trên bạt sạch, không phơi đường nhựa. Độ ẩm còn 12%.',
          en: 'On clean sheets, never on the road. Down to 12% moisture.',
          'zh-Hans': '铺在干净的布上晒，不晒马路。水分 12%。',
        },
      },
      {
        title: { vi: 'Sàng, thổi, kiểm dư lượng', en: 'Sieved, winnowed, tested', 'zh-Hans': '筛、风选、检测' },
        text: {
          vi: 'Mỗi lô gửi mẫu kiểm ở TP. Hồ Chí Minh, kết quả kèm theo hàng.',
          en: 'A sample of each lot is tested in Ho Chi Minh City; the result travels with the goods.',
          'zh-Hans': '每批取样送胡志明市检测，报告随货。',
        },
      },
    ],
  },
  'white-pepper': {
    origin: EA_KIET,
    packing: { vi: 'Bao PP 25 kg, lót PE', en: '25 kg woven bags with PE liner', 'zh-Hans': '25 公斤编织袋，内衬 PE' },
    duration: PEPPER_SHELF,
    months: [3, 4, 5],
  },
  'red-pepper': {
    origin: EA_KIET,
    packing: {
      vi: 'Lọ thủy tinh 100 g, 24 lọ một thùng',
      en: '100 g glass jars, 24 to a carton',
      'zh-Hans': '100 克玻璃瓶，每箱 24 瓶',
    },
    duration: { vi: '18 tháng', en: '18 months', 'zh-Hans': '18 个月' },
    months: [3, 4],
  },
  'dried-mango': {
    origin: {
      vi: 'Vườn nhà ở Ea Kiết và vườn cô Sáu ở Ea Súp',
      en: 'Our own trees in Ea Kiết and Aunt Sáu’s in Ea Súp',
      'zh-Hans': '埃杰自家果园与埃苏六姨家果园',
    },
    materials: { vi: 'Xoài cát, không thêm đường', en: 'Cát mango, no added sugar', 'zh-Hans': '沙芒果，不加糖' },
    packing: {
      vi: 'Túi zip 200 g, 50 túi một thùng',
      en: '200 g resealable bags, 50 to a carton',
      'zh-Hans': '200 克自封袋，每箱 50 袋',
    },
    duration: { vi: '8 tháng', en: '8 months', 'zh-Hans': '8 个月' },
    months: [4, 5, 6],
  },
  'avocado-crate': {
    origin: EA_KIET,
    packing: {
      vi: 'Thùng giấy 10 kg, hai lớp, lót rơm giấy',
      en: '10 kg cartons, two layers in paper straw',
      'zh-Hans': '10 公斤纸箱，两层，纸丝垫底',
    },
    duration: {
      vi: 'Chín sau bốn ngày, để tủ lạnh thêm một tuần',
      en: 'Ripe in four days; a week more in the refrigerator',
      'zh-Hans': '四天后熟，冷藏可再放一周',
    },
    months: [5, 6, 7, 8],
  },
};
