import type { DemoSection } from '../storefront-types';
import type { Text } from '../types';

/** Words that read the same in every language. */
function same(text: string): Text {
  return { 'zh-Hans': text, en: text, th: text, vi: text, km: text, lo: text, my: text };
}

/** What the tea house counts. */
export const caravanTeaFigures: DemoSection = {
  type: 'figures',
  settings: {
    items: [
      {
        figure: { words: same('62') },
        label: {
          words: {
            'zh-Hans': '户茶农',
            en: 'families who pick',
            th: 'ครอบครัวที่เก็บชา',
            vi: 'hộ hái trà',
            km: 'គ្រួសារបេះតែ',
            lo: 'ຄອບຄົວທີ່ເກັບຊາ',
            my: 'မိသားစုများ ခူးသည်',
          },
        },
      },
      {
        figure: { words: same('4') },
        label: {
          words: {
            'zh-Hans': '个寨子',
            en: 'villages',
            th: 'หมู่บ้าน',
            vi: 'bản',
            km: 'ភូមិ',
            lo: 'ບ້ານ',
            my: 'ရွာ',
          },
        },
      },
      {
        figure: { words: same('9') },
        label: {
          words: {
            'zh-Hans': '个人做茶',
            en: 'people at the stoves',
            th: 'คนทำชา',
            vi: 'người làm trà',
            km: 'នាក់ធ្វើតែ',
            lo: 'ຄົນເຮັດຊາ',
            my: 'ဦး လက်ဖက်လုပ်သည်',
          },
        },
      },
      {
        figure: { words: same('357 g') },
        label: {
          words: {
            'zh-Hans': '一饼的分量，七饼一提',
            en: 'a cake, seven to a stack',
            th: 'ต่อแผ่น เจ็ดแผ่นต่อมัด',
            vi: 'một bánh, bảy bánh một bó',
            km: 'មួយដុំ ប្រាំពីរដុំមួយបាច់',
            lo: 'ຕໍ່ແຜ່ນ ເຈັດແຜ່ນຕໍ່ມັດ',
            my: 'တစ်ချပ်၊ ခုနစ်ချပ်တစ်စည်း',
          },
        },
      },
    ],
  },
};

/** What others certify of it. */
export const caravanTeaCertificates: DemoSection = {
  type: 'certificates',
  settings: {
    items: [
      {
        name: {
          words: {
            'zh-Hans': '食品生产许可（SC）',
            en: 'Food production licence (SC)',
            th: 'ใบอนุญาตผลิตอาหาร (SC)',
            vi: 'Giấy phép sản xuất thực phẩm (SC)',
            km: 'អាជ្ញាបណ្ណផលិតអាហារ (SC)',
            lo: 'ໃບອະນຸຍາດຜະລິດອາຫານ (SC)',
            my: 'အစားအစာ ထုတ်လုပ်ခွင့် (SC)',
          },
        },
        issuer: {
          words: {
            'zh-Hans': '西双版纳州市场监督管理局',
            en: 'Xishuangbanna Market Supervision',
            th: 'สำนักกำกับตลาดสิบสองปันนา',
            vi: 'Cục Quản lý thị trường Tây Song Bản Nạp',
            km: 'រដ្ឋបាលទីផ្សារស៊ីបសងប៉ាន់ណា',
            lo: 'ຫ້ອງການຄຸ້ມຄອງຕະຫຼາດ ສິບສອງພັນນາ',
            my: 'စစ်ဆောင်ပန္နား ဈေးကွက်ကြီးကြပ်ရေးရုံး',
          },
        },
        number: { words: same('SC114532800417') },
        validUntil: { words: same('2028-03') },
      },
      {
        name: {
          words: {
            'zh-Hans': '普洱茶地理标志',
            en: 'Geographical indication Pu’er tea',
            th: 'สิ่งบ่งชี้ทางภูมิศาสตร์ ชาผู่เอ๋อร์',
            vi: 'Chỉ dẫn địa lý trà Phổ Nhĩ',
            km: 'ម៉ាកសម្គាល់ភូមិសាស្ត្រ តែភូអ័រ',
            lo: 'ເຄື່ອງໝາຍພູມສາດ ຊາຜູ່ເອີ',
            my: 'ပူအာလက်ဖက် ပထဝီညွှန်းတံဆိပ်',
          },
        },
        issuer: { words: same('GB/T 22111') },
        number: { words: same('GI-PE-0268') },
      },
      {
        name: {
          words: {
            'zh-Hans': '有机产品认证（麻黑茶园）',
            en: 'Organic, Mahei gardens',
            th: 'อินทรีย์ สวนชาหมาเฮย',
            vi: 'Hữu cơ, vườn Ma Hắc',
            km: 'សរីរាង្គ ចម្ការម៉ាហី',
            lo: 'ອິນຊີ ສວນໝາເຮີຍ',
            my: 'အော်ဂဲနစ်၊ မာဟေးခြံများ',
          },
        },
        issuer: { words: same('GB/T 19630') },
        number: { words: same('132OP2400081') },
        validUntil: { words: same('2027-09') },
      },
    ],
  },
};

const QUOTES: readonly { quote: Text; name: Text; role: Text }[] = [
  {
    quote: {
      'zh-Hans': '2019 年那批我存了三提，每年开一饼，都对得起价钱。',
      en: 'I put away three stacks of the 2019. I open a cake a year, and each was worth its price.',
      th: 'ฉันเก็บปี 2019 ไว้สามมัด เปิดปีละแผ่น คุ้มราคาทุกแผ่น',
      vi: 'Lô 2019 tôi cất ba bó, mỗi năm mở một bánh, bánh nào cũng đáng tiền.',
      km: 'ខ្ញុំទុកឆ្នាំ 2019 បីបាច់ បើកមួយដុំក្នុងមួយឆ្នាំ សមតម្លៃទាំងអស់។',
      lo: 'ຂ້ອຍເກັບປີ 2019 ໄວ້ສາມມັດ ເປີດປີລະແຜ່ນ ຄຸ້ມລາຄາທຸກແຜ່ນ.',
      my: '၂၀၁၉ ကို သုံးစည်း သိမ်းထားပြီး တစ်နှစ်တစ်ချပ် ဖွင့်သည်။ အားလုံး တန်ပါသည်။',
    },
    name: { 'zh-Hans': '颂猜', en: 'Somchai', th: 'สมชัย', vi: 'Somchai', km: 'សុមចៃ', lo: 'ສົມໄຊ', my: 'ဆွမ်ချိုင်' },
    role: {
      'zh-Hans': '茶馆主，泰国清迈',
      en: 'Tea shop owner, Chiang Mai, Thailand',
      th: 'เจ้าของร้านชา เชียงใหม่',
      vi: 'Chủ quán trà, Chiang Mai, Thái Lan',
      km: 'ម្ចាស់ហាងតែ ឈៀងម៉ៃ ថៃ',
      lo: 'ເຈົ້າຂອງຮ້ານຊາ ຊຽງໃໝ່ ປະເທດໄທ',
      my: 'လက်ဖက်ရည်ဆိုင်ပိုင်ရှင်၊ ချင်းမိုင်၊ ထိုင်း',
    },
  },
  {
    quote: {
      'zh-Hans': '雨水多的那年，他们写信劝我少订一点。',
      en: 'In the wet year they wrote and advised me to order less.',
      th: 'ปีที่ฝนมาก เขาเขียนมาบอกให้ฉันสั่งน้อยลง',
      vi: 'Năm mưa nhiều, họ viết thư khuyên tôi đặt ít lại.',
      km: 'ឆ្នាំភ្លៀងច្រើន គេសរសេរមកណែនាំខ្ញុំឱ្យកុម្ម៉ង់តិច។',
      lo: 'ປີທີ່ຝົນຫຼາຍ ເຂົາເຈົ້າຂຽນມາແນະນຳໃຫ້ຂ້ອຍສັ່ງໜ້ອຍລົງ.',
      my: 'မိုးများသည့်နှစ်က သူတို့သည် လျှော့မှာရန် စာရေး၍ အကြံပေးခဲ့သည်။',
    },
    name: { 'zh-Hans': '玛蒂尔德', en: 'Mathilde', th: 'มาติลด์', vi: 'Mathilde', km: 'ម៉ាទីល', lo: 'ມາຕິນ', my: 'မာသီးလ်' },
    role: {
      'zh-Hans': '进口商，法国里昂',
      en: 'Importer, Lyon, France',
      th: 'ผู้นำเข้า ลียง ฝรั่งเศส',
      vi: 'Nhà nhập khẩu, Lyon, Pháp',
      km: 'អ្នកនាំចូល លីយ៉ុង បារាំង',
      lo: 'ຜູ້ນຳເຂົ້າ ລີຢົງ ຝຣັ່ງ',
      my: 'တင်သွင်းသူ၊ လီယွန်၊ ပြင်သစ်',
    },
  },
  {
    quote: {
      'zh-Hans': '包裹写着老挝文，外婆自己会看。',
      en: 'The label is in Lao too, so my grandmother reads it herself.',
      th: 'ฉลากมีภาษาลาวด้วย คุณยายอ่านเองได้',
      vi: 'Nhãn có cả tiếng Lào nên bà tôi tự đọc được.',
      km: 'ស្លាកមានភាសាឡាវដែរ ជីដូនខ្ញុំអានដោយខ្លួនឯងបាន។',
      lo: 'ສະຫຼາກມີພາສາລາວ ແມ່ເຖົ້າອ່ານເອງໄດ້.',
      my: 'တံဆိပ်တွင် လာအိုစာပါ၍ အဘွားကိုယ်တိုင် ဖတ်နိုင်သည်။',
    },
    name: { 'zh-Hans': '坎菲', en: 'Khamphay', th: 'คำไพ', vi: 'Khamphay', km: 'ខាំផៃ', lo: 'ຄຳໄພ', my: 'ခမ်းဖိုင်' },
    role: {
      'zh-Hans': '杂货店主，老挝万象',
      en: 'Grocer, Vientiane, Laos',
      th: 'ร้านของชำ เวียงจันทน์ ลาว',
      vi: 'Chủ tiệm tạp hóa, Viêng Chăn, Lào',
      km: 'ម្ចាស់ហាងទំនិញ វៀងចន្ទន៍ ឡាវ',
      lo: 'ຮ້ານຂາຍເຄື່ອງ ວຽງຈັນ',
      my: 'ကုန်စုံဆိုင်၊ ဗီယင်ကျန်း၊ လာအို',
    },
  },
];

/** What its buyers say. */
export const caravanTeaTestimonials: DemoSection = {
  type: 'testimonials',
  settings: {
    items: QUOTES.map(({ quote, name, role }) => ({
      quote: { words: quote },
      name: { words: name },
      role: { words: role },
    })),
  },
};
