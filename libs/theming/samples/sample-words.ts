import type { Locale } from '#kernel';

/** The words of a made-up tea firm, in one language. */
export interface SampleWords {
  name: string;
  tagline: string;
  heading: string;
  lead: string;
  story: string;
  categories: string[];
  products: string[];
  summary: string;
  people: string[];
  position: string;
  vacancy: string;
  address: string;
  unit: string;
}

/** The sample firm in every language of the product; names and lengths are those of real shops. */
export const SAMPLE_WORDS: Readonly<Record<Locale, SampleWords>> = {
  'zh-Hans': {
    name: '云岭古树茶',
    tagline: '普洱景迈山，三代制茶人',
    heading: '来自景迈古茶山的一杯清香',
    lead: '我们在海拔一千四百米的古茶林里手工采摘、石磨压制，直接发往世界各地的茶馆与经销商。',
    story:
      '1987年，祖父在寨子里支起第一口炒茶锅。如今，四十二户茶农与我们一起守护这片千年古茶林，不施农药，不催芽头，每一饼茶都能追溯到采摘的那一棵树。',
    categories: ['普洱生茶', '普洱熟茶', '白茶与花茶', '茶器'],
    products: ['景迈古树生普饼茶 357克', '蜜香月光白', '陈年熟普小方砖', '建水紫陶盖碗', '茉莉银针', '竹筒香茶礼盒'],
    summary: '春季头采，花蜜香明显，回甘持久。',
    people: ['岩温', '李秀兰', '玉香', '陈国栋'],
    position: '外贸经理',
    vacancy: '外贸跟单员（英语或泰语）',
    address: '云南省普洱市澜沧县\n惠民镇景迈村 18 号',
    unit: '饼',
  },
  en: {
    name: 'Cloud Ridge Tea',
    tagline: 'Three generations of tea on Jingmai mountain',
    heading: 'Old-tree tea, picked by the people who look after the trees',
    lead: 'We pick by hand at 1,400 metres, press on stone and ship from Yunnan to tea rooms and importers around the world.',
    story:
      'In 1987 our grandfather set up the first wok in the village. Today forty-two families tend the old forest with us. No pesticides, no forced buds, and every cake can be traced to the slope it came from.',
    categories: ['Raw pu-erh', 'Ripe pu-erh', 'White and flower teas', 'Teaware'],
    products: [
      'Jingmai old-tree raw pu-erh cake, 357 g',
      'Moonlight white',
      'Aged ripe pu-erh mini bricks',
      'Jianshui purple-clay gaiwan',
      'Jasmine silver needle',
      'Bamboo-roasted tea gift box',
    ],
    summary: 'First spring picking, with honey on the nose and a long finish.',
    people: ['Ai Wen', 'Li Xiulan', 'Yu Xiang', 'Chen Guodong'],
    position: 'Export manager',
    vacancy: 'Export coordinator (English or Thai)',
    address: '18 Jingmai Village, Huimin\nLancang, Pu’er, Yunnan, China',
    unit: 'cake',
  },
  th: {
    name: 'ชาดอยแม่สลอง',
    tagline: 'ชาภูเขาสามรุ่น จากเชียงราย',
    heading: 'ชาภูเขาแท้ เก็บด้วยมือจากดอยแม่สลอง',
    lead: 'เราปลูกและคั่วชาที่ความสูง 1,300 เมตร ส่งตรงจากไร่ถึงร้านชาและผู้นำเข้าทั่วโลก',
    story:
      'คุณปู่เริ่มคั่วชากระทะแรกเมื่อปี 2530 วันนี้เกษตรกรสี่สิบสองครัวเรือนดูแลไร่ชาร่วมกับเรา ไม่ใช้สารเคมี ไม่เร่งยอด และชาทุกห่อตรวจสอบย้อนกลับได้ถึงแปลงที่เก็บ',
    categories: ['ชาอู่หลง', 'ชาเขียว', 'ชาดอกไม้', 'อุปกรณ์ชงชา'],
    products: [
      'ชาอู่หลงก้านอ่อน ดอยแม่สลอง 250 กรัม',
      'ชาเขียวมะลิ',
      'ชาอัสสัมป่าโบราณ',
      'กาน้ำชาดินเผาเชียงราย',
      'ชาดอกเก๊กฮวยภูเขา',
      'ชุดของขวัญกล่องไม้ไผ่',
    ],
    summary: 'เก็บต้นฤดูหนาว หอมดอกไม้และน้ำผึ้ง ชุ่มคอยาวนาน',
    people: ['สมหญิง ใจดี', 'อนุชา แซ่ลี', 'พิมพ์ชนก ศรีสุวรรณ', 'ธีรพงษ์ แก้วมณี'],
    position: 'ผู้จัดการฝ่ายส่งออก',
    vacancy: 'เจ้าหน้าที่ประสานงานส่งออก (ภาษาอังกฤษหรือจีน)',
    address: '18 หมู่ 1 ตำบลแม่สลองนอก\nอำเภอแม่ฟ้าหลวง เชียงราย 57110',
    unit: 'ห่อ',
  },
  vi: {
    name: 'Trà Suối Giàng',
    tagline: 'Ba đời làm trà Shan tuyết',
    heading: 'Trà Shan tuyết cổ thụ, hái tay trên núi Suối Giàng',
    lead: 'Chúng tôi hái tay ở độ cao 1.400 mét, sao bằng chảo gang và gửi thẳng tới quán trà và nhà nhập khẩu khắp thế giới.',
    story:
      'Năm 1987 ông nội tôi dựng chiếc chảo sao trà đầu tiên trong bản. Ngày nay bốn mươi hai gia đình cùng chúng tôi gìn giữ rừng trà cổ thụ, không thuốc trừ sâu, không ép chồi.',
    categories: ['Trà xanh', 'Hồng trà', 'Trà ướp hoa', 'Ấm chén'],
    products: [
      'Trà Shan tuyết cổ thụ hộp thiếc 200 g',
      'Bạch trà một tôm',
      'Hồng trà mật ong',
      'Ấm gốm Bát Tràng',
      'Trà sen Tây Hồ',
      'Hộp quà tre đan',
    ],
    summary: 'Vụ xuân đầu, thơm mật ong, hậu ngọt dài.',
    people: ['Nguyễn Thị Hoa', 'Lý A Sình', 'Trần Minh Đức', 'Vàng Thị Mỷ'],
    position: 'Trưởng phòng xuất khẩu',
    vacancy: 'Nhân viên chứng từ xuất khẩu (tiếng Anh)',
    address: 'Bản Giàng B, xã Suối Giàng\nVăn Chấn, Yên Bái',
    unit: 'hộp',
  },
  km: {
    name: 'តែភ្នំមណ្ឌលគិរី',
    tagline: 'តែភ្នំពីភូមិប៊ូស្រា',
    heading: 'តែភ្នំសុទ្ធ បេះដោយដៃពីខ្ពង់រាបមណ្ឌលគិរី',
    lead: 'យើងដាំ និងលីងតែនៅកម្ពស់ ៨០០ ម៉ែត្រ ហើយផ្ញើផ្ទាល់ទៅហាងតែ និងអ្នកនាំចូលជុំវិញពិភពលោក។',
    story:
      'ជីតារបស់យើងបានចាប់ផ្ដើមលីងតែខ្ទះដំបូងនៅឆ្នាំ ១៩៨៧។ សព្វថ្ងៃ គ្រួសារចំនួនសែសិបពីរថែទាំចម្ការតែជាមួយយើង ដោយមិនប្រើថ្នាំគីមី និងមិនបង្ខំពន្លក។',
    categories: ['តែបៃតង', 'តែក្រហម', 'តែផ្កា', 'ឧបករណ៍ឆុងតែ'],
    products: ['តែបៃតងមណ្ឌលគិរី ២០០ ក្រាម', 'តែផ្កាម្លិះ', 'តែក្រហមទឹកឃ្មុំ', 'ប៉ាន់តែដីដុតកំពង់ឆ្នាំង', 'តែស្លឹកគ្រៃ', 'ប្រអប់អំណោយឫស្សី'],
    summary: 'បេះដើមរដូវ ក្លិនឈ្ងុយដូចទឹកឃ្មុំ និងរសជាតិផ្អែមយូរ។',
    people: ['សុខ សុភា', 'ចាន់ ដារ៉ា', 'លី ស្រីមុំ', 'កែវ វិសាល'],
    position: 'អ្នកគ្រប់គ្រងការនាំចេញ',
    vacancy: 'បុគ្គលិកសម្របសម្រួលការនាំចេញ (ភាសាអង់គ្លេស)',
    address: 'ភូមិប៊ូស្រា ឃុំប៊ូស្រា\nស្រុកពេជ្រាដា ខេត្តមណ្ឌលគិរី',
    unit: 'កញ្ចប់',
  },
  lo: {
    name: 'ຊາພູສັນ',
    tagline: 'ຊາປ່າບູຮານຈາກຊຽງຂວາງ',
    heading: 'ຊາປ່າບູຮານ ເກັບດ້ວຍມືຈາກພູສັນ',
    lead: 'ພວກເຮົາເກັບ ແລະ ຄົ່ວຊາຢູ່ຄວາມສູງ 1,400 ແມັດ ສົ່ງກົງຈາກສວນຫາຮ້ານຊາ ແລະ ຜູ້ນຳເຂົ້າທົ່ວໂລກ.',
    story: 'ພໍ່ຕູ້ເລີ່ມຄົ່ວຊາໝໍ້ທຳອິດໃນປີ 1987. ປັດຈຸບັນ ສີ່ສິບສອງຄອບຄົວດູແລປ່າຊາຮ່ວມກັບພວກເຮົາ ໂດຍບໍ່ໃຊ້ສານເຄມີ ແລະ ບໍ່ເລັ່ງຍອດ.',
    categories: ['ຊາຂຽວ', 'ຊາແດງ', 'ຊາດອກໄມ້', 'ອຸປະກອນຊົງຊາ'],
    products: ['ຊາປ່າພູສັນ 200 ກຣາມ', 'ຊາຂຽວດອກມະລິ', 'ຊາແດງນ້ຳເຜິ້ງ', 'ກາຊາດິນເຜົາ', 'ຊາດອກເກັກຮວຍ', 'ກັບຂອງຂວັນໄມ້ໄຜ່'],
    summary: 'ເກັບຕົ້ນລະດູ ຫອມດອກໄມ້ ແລະ ນ້ຳເຜິ້ງ.',
    people: ['ບຸນມີ ສີສະຫວາດ', 'ແສງດາວ ວົງສາ', 'ຄຳພອນ ແກ້ວມະນີ', 'ນາງ ຈັນທາ'],
    position: 'ຜູ້ຈັດການຝ່າຍສົ່ງອອກ',
    vacancy: 'ພະນັກງານປະສານງານສົ່ງອອກ (ພາສາອັງກິດ)',
    address: 'ບ້ານໂພນສະຫວັນ ເມືອງແປກ\nແຂວງຊຽງຂວາງ',
    unit: 'ຊອງ',
  },
  my: {
    name: 'နမ့်ဆန် တောင်တန်းလက်ဖက်',
    tagline: 'ပလောင်တောင်တန်းမှ မျိုးဆက်သုံးဆက် လက်ဖက်',
    heading: 'နမ့်ဆန်တောင်ပေါ်မှ လက်ဖြင့်ခူးသော လက်ဖက်ခြောက်',
    lead: 'ပေ ၅,၀၀၀ အမြင့်ရှိ လက်ဖက်ခင်းများမှ လက်ဖြင့်ခူး၍ ကမ္ဘာတစ်ဝန်းရှိ လက်ဖက်ရည်ဆိုင်များနှင့် တင်သွင်းသူများထံ တိုက်ရိုက်ပို့ပါသည်။',
    story: '၁၉၈၇ ခုနှစ်တွင် ကျွန်ုပ်တို့၏ အဘိုးသည် ရွာ၌ ပထမဆုံး လက်ဖက်လှော်အိုးကို စတင်တည်ခဲ့သည်။ ယနေ့ အိမ်ထောင်စု ၄၂ စုက ကျွန်ုပ်တို့နှင့်အတူ လက်ဖက်ခင်းများကို ပြုစုနေပါသည်။',
    categories: ['လက်ဖက်စိမ်း', 'လက်ဖက်နီ', 'ပန်းလက်ဖက်', 'လက်ဖက်ရည်အသုံးအဆောင်'],
    products: ['ရွှေဖီဦး လက်ဖက်ခြောက် ၂၀၀ ဂရမ်', 'စံပယ်လက်ဖက်စိမ်း', 'ပျားရည်နံ့ လက်ဖက်နီ', 'မြေရေနွေးအိုး', 'လက်ဖက်သုပ်အဆာစုံ', 'ဝါးလက်ဆောင်ဘူး'],
    summary: 'နွေဦးပထမခူး၊ ပျားရည်နံ့သင်းပြီး အချိုဓာတ်ကြာရှည်သည်။',
    people: ['ဒေါ်ခင်မာလာ', 'ဦးအောင်မိုး', 'မသီတာ', 'ကိုဇော်ဝင်း'],
    position: 'ပို့ကုန်မန်နေဂျာ',
    vacancy: 'ပို့ကုန်ညှိနှိုင်းရေးဝန်ထမ်း (အင်္ဂလိပ်စာ)',
    address: 'အမှတ် ၁၈၊ နမ့်ဆန်မြို့\nရှမ်းပြည်နယ် မြောက်ပိုင်း',
    unit: 'ထုပ်',
  },
};
