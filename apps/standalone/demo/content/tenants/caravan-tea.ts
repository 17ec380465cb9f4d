import { DEPARTMENTS, POSITIONS } from '../terms';
import type { DemoTenant } from '../types';
import { caravanTeaProducts } from './caravan-tea.products';
import { caravanTeaStorefront } from './caravan-tea.storefront';

/** A tea house on the old road: publishes all seven languages and shows its prices to everyone. */
export const caravanTea: DemoTenant = {
  subdomain: 'mabang-tea',
  agency: 'yunnan-banna',
  name: {
    'zh-Hans': '马帮驿茶庄',
    en: 'Mabang Stage Tea House',
    th: 'โรงชาหม่าปาง',
    vi: 'Trà quán Mã Bang',
    km: 'ហាងតែម៉ាបាង',
    lo: 'ຮ້ານຊາມ້າປາງ',
    my: 'မာပန်းလက်ဖက်ရည်အိမ်',
  },
  sector: 'general',
  country: 'CN',
  currency: 'CNY',
  source: 'zh-Hans',
  locales: ['zh-Hans', 'en', 'th', 'vi', 'km', 'lo', 'my'],
  tagline: {
    'zh-Hans': '易武山里的手工普洱，一家三代人做茶',
    en: 'Hand-made pu-erh from the Yiwu hills, three generations at one stove',
    th: 'ชาผู่เอ๋อร์ทำมือจากเขาอี้อู่ สืบทอดสามรุ่น',
    vi: 'Trà Phổ Nhĩ làm thủ công từ núi Dịch Vũ, ba đời một bếp',
    km: 'តែភូអ័រធ្វើដោយដៃពីភ្នំយីវូ បីជំនាន់ក្នុងគ្រួសារតែមួយ',
    lo: 'ຊາຜູ່ເອີເຮັດດ້ວຍມືຈາກພູອີ້ວູ ສືບທອດສາມລຸ້ນຄົນ',
    my: 'ယိဝူတောင်မှ လက်လုပ်ပူအာလက်ဖက်၊ မိသားစုသုံးဆက်',
  },
  story: {
    'zh-Hans':
      '<p>我们的院子在易武老街尽头，门前的石板上还留着马蹄磨出的凹印。祖父赶过马帮，把茶驮到老挝丰沙里，回程带盐和布。路通了卡车以后，他把马卖了，留下一口铁锅。</p>' +
      '<p>今天我们向四个寨子的六十二户人家收鲜叶，当天采，当晚炒。<strong>每一饼茶都写着寨子和采摘的日子</strong>，买茶的人可以问到是谁采的。</p>' +
      '<p>茶庄只有九个人。石模压饼，日光晒干，竹箬包装。下雨的年份我们做得少，也照实告诉您。</p>',
    en:
      '<p>Our courtyard stands at the end of the old street in Yiwu, where the paving stones are still dished by mule shoes. Grandfather drove a caravan: tea to Phongsaly, salt and cloth on the way back. When lorries took the road he sold the mules and kept one iron wok.</p>' +
      '<p>Today we buy fresh leaf from sixty-two families in four villages, picked in the day and fired the same night. <strong>Every cake names its village and the day of picking</strong>, and if you ask us who picked it, we can usually tell you.</p>' +
      '<p>There are nine of us. We press under stone, dry in the sun and wrap in bamboo bark. In wet years we make less, and we say so.</p>',
    th: '<p>บ้านของเราอยู่สุดถนนเก่าเมืองอี้อู่ หินปูทางยังมีรอยเกือกม้าลึกเป็นแอ่ง คุณปู่เคยคุมกองคาราวานนำชาไปส่งถึงพงสาลี</p><p>ทุกวันนี้เรารับใบชาสดจากหกสิบสองครอบครัวในสี่หมู่บ้าน เก็บกลางวัน คั่วคืนเดียวกัน <strong>ชาทุกแผ่นบอกชื่อหมู่บ้านและวันที่เก็บ</strong></p>',
    vi: '<p>Sân nhà chúng tôi ở cuối con phố cổ Dịch Vũ, phiến đá trước cửa vẫn còn lõm dấu móng ngựa. Ông nội từng dẫn đoàn ngựa thồ chở trà sang Phongsaly rồi mang muối và vải trở về.</p><p>Hôm nay chúng tôi mua lá tươi của sáu mươi hai hộ ở bốn bản, hái ban ngày, sao ngay trong đêm. <strong>Mỗi bánh trà đều ghi tên bản và ngày hái.</strong></p>',
    km: '<p>ផ្ទះរបស់យើងនៅចុងផ្លូវចាស់ក្នុងភូមិយីវូ។ ជីតាធ្លាប់ដឹកតែដោយសេះទៅដល់ផុងសាលី ហើយដឹកអំបិល និងក្រណាត់មកវិញ។</p><p>សព្វថ្ងៃ យើងទិញស្លឹកតែស្រស់ពីគ្រួសារហុកសិបពីរក្នុងភូមិបួន បេះពេលថ្ងៃ ហើយលីងនៅយប់ដដែល។ <strong>តែគ្រប់ដុំមានសរសេរឈ្មោះភូមិ និងថ្ងៃបេះ។</strong></p>',
    lo: '<p>ເຮືອນຂອງພວກເຮົາຢູ່ສຸດຖະໜົນເກົ່າເມືອງອີ້ວູ. ພໍ່ເຖົ້າເຄີຍຂົນຊາດ້ວຍມ້າໄປຮອດຜົ້ງສາລີ ແລ້ວຂົນເກືອກັບຜ້າກັບຄືນມາ.</p><p>ທຸກມື້ນີ້ພວກເຮົາຊື້ໃບຊາສົດຈາກຫົກສິບສອງຄອບຄົວໃນສີ່ບ້ານ ເກັບຕອນເວັນ ຂົ້ວໃນຄືນດຽວກັນ. <strong>ຊາທຸກແຜ່ນບອກຊື່ບ້ານ ແລະ ວັນທີເກັບ.</strong></p>',
    my: '<p>ကျွန်ုပ်တို့အိမ်သည် ယိဝူမြို့ဟောင်းလမ်းအဆုံးတွင် ရှိသည်။ အဘိုးသည် မြင်းလားများဖြင့် ဖုန်ဆာလီအထိ လက်ဖက်ပို့ခဲ့ပြီး အပြန်တွင် ဆားနှင့် အထည်များ သယ်လာခဲ့သည်။</p><p>ယနေ့ ရွာလေးရွာမှ မိသားစုခြောက်ဆယ့်နှစ်စုထံက ရွက်စိမ်းကို ဝယ်ယူပြီး ထိုညတွင်ပင် လှော်သည်။ <strong>လက်ဖက်ချပ်တိုင်းတွင် ရွာအမည်နှင့် ခူးသည့်နေ့ကို ဖော်ပြထားသည်။</strong></p>',
  },
  address: {
    'zh-Hans': '云南省西双版纳州勐腊县易武镇老街 18 号',
    en: '18 Old Street, Yiwu, Mengla County, Xishuangbanna, Yunnan, China',
  },
  phone: '+866915550118',
  email: 'chazhuang@example.com',
  pricePolicy: 'public',
  studio: 'teahouse',
  logo: { variant: 'seal:MB', palette: ['#6e2c22', '#f4e8d2', '#d2a955'] },
  hero: { kind: 'terraces', variant: 'tea' },
  categories: [
    { handle: 'tea', name: { 'zh-Hans': '茶叶', en: 'Tea', th: 'ชา', vi: 'Trà', km: 'តែ', lo: 'ຊາ', my: 'လက်ဖက်' } },
    {
      handle: 'raw',
      parent: 'tea',
      name: {
        'zh-Hans': '生茶',
        en: 'Raw pu-erh',
        th: 'ชาผู่เอ๋อร์ดิบ',
        vi: 'Phổ Nhĩ sống',
        km: 'តែភូអ័រឆៅ',
        lo: 'ຊາຜູ່ເອີດິບ',
        my: 'ပူအာအစိမ်း',
      },
    },
    {
      handle: 'ripe',
      parent: 'tea',
      name: {
        'zh-Hans': '熟茶',
        en: 'Ripe pu-erh',
        th: 'ชาผู่เอ๋อร์สุก',
        vi: 'Phổ Nhĩ chín',
        km: 'តែភូអ័រទុំ',
        lo: 'ຊາຜູ່ເອີສຸກ',
        my: 'ပူအာအကျက်',
      },
    },
    {
      handle: 'ware',
      name: {
        'zh-Hans': '茶具与山货',
        en: 'Teaware and hill goods',
        th: 'อุปกรณ์ชงชาและของป่า',
        vi: 'Trà cụ và sản vật núi',
        km: 'ឧបករណ៍ឆុងតែ និងផលព្រៃភ្នំ',
        lo: 'ເຄື່ອງຊົງຊາ ແລະ ຂອງປ່າ',
        my: 'လက်ဖက်ရည်အသုံးအဆောင်နှင့် တောင်ထွက်ပစ္စည်း',
      },
    },
  ],
  products: caravanTeaProducts,
  departments: [
    { code: 'office', name: DEPARTMENTS.office },
    { code: 'workshop', name: DEPARTMENTS.workshop },
    { code: 'sales', name: DEPARTMENTS.sales },
  ],
  employees: [
    {
      code: 'he-wenbo',
      name: '何文博',
      latinName: 'He Wenbo',
      department: 'office',
      position: POSITIONS.owner,
      languages: [
        { locale: 'zh-Hans', level: 'native' },
        { locale: 'lo', level: 'working' },
      ],
      public: true,
      consent: true,
      portrait: { variant: 'man-elder', palette: ['#2f3a4a'] },
    },
    {
      code: 'yu-kanla',
      name: '玉康腊',
      latinName: 'Yu Kanla',
      department: 'workshop',
      position: POSITIONS.teaMaster,
      languages: [
        { locale: 'zh-Hans', level: 'fluent' },
        { locale: 'th', level: 'working' },
      ],
      public: true,
      consent: true,
      portrait: { variant: 'woman-apron', palette: ['#7d2f38'] },
    },
    {
      code: 'li-suqin',
      name: '李素琴',
      latinName: 'Li Suqin',
      department: 'sales',
      position: POSITIONS.sales,
      languages: [
        { locale: 'zh-Hans', level: 'native' },
        { locale: 'en', level: 'fluent' },
        { locale: 'vi', level: 'working' },
      ],
      public: true,
      consent: true,
      portrait: { variant: 'woman-glasses', palette: ['#e6dccb'] },
    },
    {
      code: 'yan-zhuang',
      name: '岩庄',
      latinName: 'Yan Zhuang',
      department: 'workshop',
      position: POSITIONS.teaMaster,
      languages: [{ locale: 'zh-Hans', level: 'fluent' }],
      public: true,
      consent: true,
      portrait: { variant: 'man-apron', palette: ['#3f6348'] },
    },
    {
      code: 'zhao-min',
      name: '赵敏华',
      latinName: 'Zhao Minhua',
      department: 'office',
      position: POSITIONS.accountant,
      languages: [{ locale: 'zh-Hans', level: 'native' }],
      public: false,
      consent: false,
    },
  ],
  vacancies: [
    {
      code: 'spring-firing',
      department: 'workshop',
      closesInDays: 45,
      title: {
        'zh-Hans': '春茶季炒茶工',
        en: 'Tea firer for the spring season',
        th: 'คนคั่วชาประจำฤดูใบไม้ผลิ',
        vi: 'Thợ sao trà vụ xuân',
        km: 'អ្នកលីងតែសម្រាប់រដូវផ្ការីក',
        lo: 'ຄົນຂົ້ວຊາລະດູໃບໄມ້ປົ່ງ',
        my: 'နွေဦးရာသီ လက်ဖက်လှော်သမား',
      },
      description: {
        'zh-Hans': '<p>三月到五月，包吃住。会看火、手稳的优先，没做过的由师傅带。</p>',
        en: '<p>March to May, with board and lodging. A steady hand and an eye for the fire matter more than experience; our makers teach the rest.</p>',
        th: '<p>มีนาคมถึงพฤษภาคม มีที่พักและอาหาร ไม่มีประสบการณ์เราสอนให้</p>',
        vi: '<p>Từ tháng ba đến tháng năm, bao ăn ở. Chưa có kinh nghiệm sẽ được thợ cả hướng dẫn.</p>',
        km: '<p>ពីខែមីនាដល់ខែឧសភា មានអាហារ និងកន្លែងស្នាក់នៅ។ អ្នកមិនទាន់មានបទពិសោធន៍ យើងបង្រៀនឱ្យ។</p>',
        lo: '<p>ເດືອນມີນາຫາເດືອນພຶດສະພາ ມີອາຫານ ແລະ ທີ່ພັກ. ບໍ່ມີປະສົບການພວກເຮົາສອນໃຫ້.</p>',
        my: '<p>မတ်လမှ မေလအထိ၊ အစားအသောက်နှင့် နေရာထိုင်ခင်း ပေးသည်။ အတွေ့အကြုံမရှိပါက သင်ပေးမည်။</p>',
      },
    },
  ],
  storefront: caravanTeaStorefront,
};
