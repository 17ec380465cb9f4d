import type { DemoFacts } from '../storefront-types';
import type { Text } from '../types';

const ANNING: Text = { en: 'Anning, Kunming, China', 'zh-Hans': '中国昆明安宁', vi: 'An Ninh, Côn Minh, Trung Quốc' };

/** Where each machine comes from, how it travels, and how the main ones are made. */
export const dianquanMachinesFacts: Readonly<Record<string, DemoFacts>> = {
  'hill-pump': {
    origin: ANNING,
    packing: {
      en: 'Plywood case, one each; 38 or 64 kg gross',
      'zh-Hans': '胶合板箱，一台一箱，毛重 38 或 64 公斤',
      vi: 'Thùng gỗ dán, mỗi máy một thùng; cả bì 38 hoặc 64 kg',
    },
    steps: [
      {
        title: { en: 'Casting', 'zh-Hans': '铸造', vi: 'Đúc' },
        text: {
          en: 'Casing and impeller are cast here; a test bar goes with every heat.',
          'zh-Hans': '泵壳和叶轮自铸，每炉留试棒。',
          vi: 'Vỏ bơm và cánh đúc tại xưởng, mỗi mẻ giữ một thanh thử.',
        },
      },
      {
        title: { en: 'Machining', 'zh-Hans': '机加工', vi: 'Gia công' },
        text: {
          en: 'Bores to IT7 in one clamping, so that shaft and seal run true.',
          'zh-Hans': '一次装夹镗孔，精度 IT7，轴与密封同心。',
          vi: 'Tiện lỗ một lần gá, cấp IT7, để trục và phớt đồng tâm.',
        },
      },
      {
        title: { en: 'Balancing and assembly', 'zh-Hans': '动平衡与装配', vi: 'Cân bằng và lắp' },
        text: {
          en: 'The impeller is balanced to G6.3; one fitter builds the pump and signs for it.',
          'zh-Hans': '叶轮动平衡 G6.3，一人装到底并签字。',
          vi: 'Cánh bơm cân bằng cấp G6.3; một thợ lắp trọn máy và ký tên.',
        },
      },
      {
        title: { en: 'Test', 'zh-Hans': '测试', vi: 'Thử' },
        text: {
          en: 'Ten minutes at 1.5 times the working pressure, then the curve is measured. The report is in the case.',
          'zh-Hans': '1.5 倍工作压力保压十分钟，再测性能曲线，报告放在箱内。',
          vi: 'Giữ áp 1,5 lần trong mười phút, rồi đo đường đặc tính. Biên bản nằm trong thùng.',
        },
      },
    ],
  },
  'gate-valve': {
    origin: ANNING,
    packing: {
      en: 'Pallet: 60 of DN50 or 24 of DN100, flanges capped',
      'zh-Hans': '托盘：DN50 六十只或 DN100 二十四只，法兰加盖',
      vi: 'Pallet: 60 van DN50 hoặc 24 van DN100, mặt bích có nắp che',
    },
  },
  'pipe-fittings': {
    origin: ANNING,
    packing: {
      en: 'Carton, 11 kg; 40 to a pallet',
      'zh-Hans': '纸箱 11 公斤，每托 40 箱',
      vi: 'Thùng giấy 11 kg, 40 thùng một pallet',
    },
  },
  'tea-roller': {
    origin: ANNING,
    packing: {
      en: 'Wooden case 98 × 98 × 125 cm, 186 kg; legs taken off',
      'zh-Hans': '木箱 98 × 98 × 125 厘米，186 公斤，机脚拆下',
      vi: 'Thùng gỗ 98 × 98 × 125 cm, 186 kg, tháo chân máy',
    },
  },
  'coffee-pulper': {
    origin: ANNING,
    packing: {
      en: 'Wooden case 90 × 70 × 110 cm, 112 kg; crank and spare rubber inside',
      'zh-Hans': '木箱 90 × 70 × 110 厘米，112 公斤，内附摇把和备用胶板',
      vi: 'Thùng gỗ 90 × 70 × 110 cm, 112 kg, kèm tay quay và cao su dự phòng',
    },
  },
  'rice-mill': {
    origin: ANNING,
    packing: {
      en: 'Carton on a wooden base, 58 kg; one spare sieve',
      'zh-Hans': '纸箱木底，58 公斤，附备用米筛一张',
      vi: 'Thùng giấy đế gỗ, 58 kg, kèm một sàng dự phòng',
    },
  },
  motor: {
    origin: ANNING,
    packing: {
      en: 'Carton on a pallet, 34 kg; 12 to a pallet',
      'zh-Hans': '纸箱加托盘，34 公斤，每托 12 台',
      vi: 'Thùng giấy trên pallet, 34 kg, 12 máy một pallet',
    },
  },
  'gear-set': {
    origin: ANNING,
    packing: {
      en: 'Oiled, in sealed foil; matched pairs in one box',
      'zh-Hans': '涂油密封袋，配对装盒',
      vi: 'Bôi dầu, túi kín; cặp khớp nhau chung một hộp',
    },
    steps: [
      {
        title: { en: 'Blank', 'zh-Hans': '毛坯', vi: 'Phôi' },
        text: {
          en: 'Forged and normalised; the mill certificate is on file.',
          'zh-Hans': '锻造正火，材质单存档。',
          vi: 'Rèn và thường hóa, lưu chứng chỉ vật liệu.',
        },
      },
      {
        title: { en: 'Hobbing', 'zh-Hans': '滚齿', vi: 'Phay lăn' },
        text: {
          en: 'Module 1 to 8, up to 320 mm across. The first piece is measured before the rest are cut.',
          'zh-Hans': '模数 1 至 8，最大直径 320 毫米，首件检测后再批量。',
          vi: 'Mô đun 1 đến 8, đường kính tới 320 mm. Đo chiếc đầu rồi mới cắt loạt.',
        },
      },
      {
        title: { en: 'Hardening and grinding', 'zh-Hans': '淬火与磨齿', vi: 'Tôi và mài' },
        text: {
          en: 'Case depth 0.8 to 1.2 mm, 58 to 62 HRC, ground to grade 7.',
          'zh-Hans': '渗层 0.8 至 1.2 毫米，58 至 62 HRC，磨至 7 级。',
          vi: 'Lớp thấm 0,8–1,2 mm, 58–62 HRC, mài đạt cấp 7.',
        },
      },
    ],
  },
  'bearing-unit': {
    origin: {
      en: 'Made to our drawing in Zhejiang, China',
      'zh-Hans': '按本厂图纸在浙江制造',
      vi: 'Sản xuất theo bản vẽ của chúng tôi tại Chiết Giang, Trung Quốc',
    },
    packing: {
      en: 'Box of 10, carton of 200',
      'zh-Hans': '每盒 10 只，每箱 200 只',
      vi: 'Hộp 10 chiếc, thùng 200 chiếc',
    },
  },
  'pump-panel': {
    origin: ANNING,
    packing: { en: 'Carton with foam, 16 kg', 'zh-Hans': '泡沫纸箱，16 公斤', vi: 'Thùng giấy lót xốp, 16 kg' },
  },
};
