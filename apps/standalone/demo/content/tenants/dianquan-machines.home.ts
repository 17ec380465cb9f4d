import type { DemoSection } from '../storefront-types';
import {
  dianquanMachinesCapabilities,
  dianquanMachinesCases,
  dianquanMachinesCertificates,
  dianquanMachinesFigures,
} from './dianquan-machines.proofs';
import { dianquanMachinesQuestions } from './dianquan-machines.questions';

/** What a buyer checks, in the order that he checks it. */
export const dianquanMachinesHome: readonly DemoSection[] = [
  {
    type: 'hero',
    settings: {
      heading: {
        words: {
          en: 'Pumps that lift water to hill farms, and the machines around them',
          'zh-Hans': '把水送上山的泵，和山上用的机器',
          vi: 'Bơm đưa nước lên đồi, và máy móc cho nương rẫy',
        },
      },
      text: {
        words: {
          en: 'Designed, cast, machined and tested in one works near Kunming, for dealers and cooperatives in six countries.',
          'zh-Hans': '设计、铸造、加工、测试都在昆明附近的一个厂区，供应六个国家的经销商与合作社。',
          vi: 'Thiết kế, đúc, gia công và thử tại một nhà máy gần Côn Minh, cho đại lý và hợp tác xã ở sáu nước.',
        },
      },
    },
  },
  dianquanMachinesFigures,
  { type: 'category-list' },
  { type: 'product-grid' },
  dianquanMachinesCapabilities,
  dianquanMachinesCertificates,
  {
    type: 'steps',
    settings: {
      heading: { words: { en: 'From inquiry to delivery', 'zh-Hans': '从询价到交货', vi: 'Từ hỏi giá đến giao hàng' } },
      items: [
        {
          title: { words: { en: 'Inquiry', 'zh-Hans': '询价', vi: 'Hỏi giá' } },
          text: {
            words: {
              en: 'Flow, head, current and place; or a drawing. You have a quotation within one working day.',
              'zh-Hans': '告知流量、扬程、电源和使用地点，或发来图纸，一个工作日内报价。',
              vi: 'Cho biết lưu lượng, cột áp, nguồn điện, nơi dùng; hoặc bản vẽ. Báo giá trong một ngày làm việc.',
            },
          },
        },
        {
          title: {
            words: { en: 'Proforma and deposit', 'zh-Hans': '形式发票与定金', vi: 'Hóa đơn chiếu lệ và đặt cọc' },
          },
          text: {
            words: {
              en: '30% by bank transfer, in yuan or US dollars. Price and date are then fixed.',
              'zh-Hans': '30% 定金电汇，人民币或美元，价格与交期随即锁定。',
              vi: 'Chuyển khoản 30%, nhân dân tệ hoặc đô la Mỹ. Giá và ngày giao từ đó không đổi.',
            },
          },
        },
        {
          title: { words: { en: 'Making and test', 'zh-Hans': '生产与测试', vi: 'Sản xuất và thử' } },
          text: {
            words: {
              en: 'Eight to twenty-five days. You may watch the test by video or in person.',
              'zh-Hans': '八到二十五天，可视频或到厂见证测试。',
              vi: 'Tám đến hai mươi lăm ngày. Có thể xem thử máy qua video hoặc tại xưởng.',
            },
          },
        },
        {
          title: { words: { en: 'Papers and shipping', 'zh-Hans': '单证与发运', vi: 'Chứng từ và giao hàng' } },
          text: {
            words: {
              en: 'FCA Hekou or Mohan, with invoice, packing list, Form E and test reports.',
              'zh-Hans': 'FCA 河口或磨憨，附发票、装箱单、Form E 和测试报告。',
              vi: 'FCA Hà Khẩu hoặc Mohan, kèm hóa đơn, phiếu đóng gói, Form E và biên bản thử.',
            },
          },
        },
      ],
    },
  },
  dianquanMachinesCases,
  { type: 'story', settings: { picture: { picture: 'products/hill-pump/2' } } },
  {
    type: 'testimonials',
    settings: {
      items: [
        {
          quote: {
            words: {
              en: 'The spare seal was in the case, as promised. We needed it in the second year.',
              'zh-Hans': '箱里真有备用密封，第二年就用上了。',
              vi: 'Phớt dự phòng có sẵn trong thùng, năm thứ hai chúng tôi dùng tới.',
            },
          },
          name: { words: { en: 'Thắng', 'zh-Hans': '阿胜', vi: 'Anh Thắng' } },
          role: {
            words: {
              en: 'pump dealer, Lào Cai, Viet Nam',
              'zh-Hans': '水泵经销商，越南老街',
              vi: 'đại lý bơm, Lào Cai',
            },
          },
        },
        {
          quote: {
            words: {
              en: 'They told us the smaller mill was enough for our village. It is.',
              'zh-Hans': '他们说我们村用小的那台就够，确实够。',
              vi: 'Họ bảo làng tôi chỉ cần máy nhỏ. Đúng là đủ.',
            },
          },
          name: { words: { en: 'Somchit', 'zh-Hans': '宋吉', vi: 'Chị Somchit' } },
          role: {
            words: {
              en: 'rice cooperative, Luang Namtha, Laos',
              'zh-Hans': '稻米合作社，老挝琅南塔',
              vi: 'hợp tác xã lúa gạo, Luang Namtha, Lào',
            },
          },
        },
        {
          quote: {
            words: {
              en: 'One flange was drilled wrong. A new one came in six days, and nobody argued.',
              'zh-Hans': '有一片法兰钻错了孔，六天换新，没有扯皮。',
              vi: 'Một mặt bích khoan sai lỗ. Sáu ngày sau có cái mới, không ai cãi.',
            },
          },
          name: { words: { en: 'Engineer Li', 'zh-Hans': '李工', vi: 'Kỹ sư Lý' } },
          role: {
            words: {
              en: 'water company, Lincang, China',
              'zh-Hans': '水务公司，中国临沧',
              vi: 'công ty nước, Lâm Thương, Trung Quốc',
            },
          },
        },
      ],
    },
  },
  { type: 'team' },
  { type: 'news' },
  dianquanMachinesQuestions,
  { type: 'vacancies' },
  { type: 'call-to-action' },
];

/** What the works is and can do. */
export const dianquanMachinesAbout: readonly DemoSection[] = [
  { type: 'story' },
  dianquanMachinesFigures,
  dianquanMachinesCapabilities,
  dianquanMachinesCertificates,
  {
    type: 'gallery',
    settings: {
      items: [
        {
          picture: { picture: 'extra/floor' },
          caption: { words: { en: 'Machine shop', 'zh-Hans': '机加工车间', vi: 'Xưởng gia công' } },
        },
        {
          picture: { picture: 'extra/gears' },
          caption: { words: { en: 'Before grinding', 'zh-Hans': '磨齿之前', vi: 'Trước khi mài' } },
        },
        {
          picture: { picture: 'products/gate-valve/2' },
          caption: { words: { en: 'After 24 bar', 'zh-Hans': '24 公斤试压之后', vi: 'Sau khi thử 24 bar' } },
        },
        {
          picture: { picture: 'products/coffee-pulper/2' },
          caption: { words: { en: 'Pulper, motor side', 'zh-Hans': '脱皮机电机侧', vi: 'Máy xát, phía động cơ' } },
        },
      ],
    },
  },
  { type: 'team' },
  { type: 'map' },
  { type: 'call-to-action' },
];
