import type { Text } from './types';

/** Names of facts and choices that several firms share. */
export const TERMS = {
  origin: { 'zh-Hans': '产地', en: 'Origin', th: 'แหล่งที่มา', vi: 'Xuất xứ', km: 'ប្រភពដើម', lo: 'ແຫຼ່ງກຳເນີດ', my: 'ထွက်ရှိရာဒေသ' },
  material: { 'zh-Hans': '材质', en: 'Material', th: 'วัสดุ', vi: 'Chất liệu', km: 'សម្ភារៈ', lo: 'ວັດສະດຸ', my: 'ကုန်ကြမ်း' },
  size: { 'zh-Hans': '尺寸', en: 'Size', th: 'ขนาด', vi: 'Kích thước', km: 'ទំហំ', lo: 'ຂະໜາດ', my: 'အရွယ်အစား' },
  weight: { 'zh-Hans': '重量', en: 'Weight', th: 'น้ำหนัก', vi: 'Trọng lượng', km: 'ទម្ងន់', lo: 'ນ້ຳໜັກ', my: 'အလေးချိန်' },
  year: { 'zh-Hans': '年份', en: 'Year', th: 'ปีที่ผลิต', vi: 'Năm', km: 'ឆ្នាំ', lo: 'ປີ', my: 'ခုနှစ်' },
  colour: { 'zh-Hans': '颜色', en: 'Colour', th: 'สี', vi: 'Màu sắc', km: 'ពណ៌', lo: 'ສີ', my: 'အရောင်' },
  grade: { 'zh-Hans': '等级', en: 'Grade', th: 'เกรด', vi: 'Hạng', km: 'កម្រិត', lo: 'ຊັ້ນ', my: 'အဆင့်' },
  duration: { 'zh-Hans': '时长', en: 'Duration', th: 'ระยะเวลา', vi: 'Thời lượng', km: 'រយៈពេល', lo: 'ໄລຍະເວລາ', my: 'ကြာချိန်' },
} as const satisfies Record<string, Text>;

/** Units that things are sold by. */
export const UNITS = {
  kg: { 'zh-Hans': '公斤', en: 'kg', th: 'กิโลกรัม', vi: 'kg', km: 'គីឡូក្រាម', lo: 'ກິໂລກຣາມ', my: 'ကီလိုဂရမ်' },
  piece: { 'zh-Hans': '件', en: 'piece', th: 'ชิ้น', vi: 'chiếc', km: 'ឯកតា', lo: 'ຊິ້ນ', my: 'ခု' },
  cake: { 'zh-Hans': '饼', en: 'cake', th: 'แผ่น', vi: 'bánh', km: 'ដុំ', lo: 'ແຜ່ນ', my: 'ချပ်' },
  set: { 'zh-Hans': '套', en: 'set', th: 'ชุด', vi: 'bộ', km: 'ឈុត', lo: 'ຊຸດ', my: 'စုံ' },
  box: { 'zh-Hans': '盒', en: 'box', th: 'กล่อง', vi: 'hộp', km: 'ប្រអប់', lo: 'ກ່ອງ', my: 'ဘူး' },
  jar: { 'zh-Hans': '瓶', en: 'jar', th: 'ขวด', vi: 'lọ', km: 'ដប', lo: 'ຂວດ', my: 'ပုလင်း' },
  bag: { 'zh-Hans': '袋', en: 'bag', th: 'ถุง', vi: 'túi', km: 'ថង់', lo: 'ຖົງ', my: 'ထုပ်' },
  metre: { 'zh-Hans': '米', en: 'metre', th: 'เมตร', vi: 'mét', km: 'ម៉ែត្រ', lo: 'ແມັດ', my: 'မီတာ' },
  person: { 'zh-Hans': '人', en: 'person', th: 'คน', vi: 'người', km: 'នាក់', lo: 'ຄົນ', my: 'ဦး' },
  month: { 'zh-Hans': '月', en: 'month', th: 'เดือน', vi: 'tháng', km: 'ខែ', lo: 'ເດືອນ', my: 'လ' },
  project: { 'zh-Hans': '项目', en: 'project', th: 'โครงการ', vi: 'dự án', km: 'គម្រោង', lo: 'ໂຄງການ', my: 'ပရောဂျက်' },
} as const satisfies Record<string, Text>;

/** What people do. */
export const POSITIONS = {
  owner: { 'zh-Hans': '创办人', en: 'Founder', th: 'ผู้ก่อตั้ง', vi: 'Người sáng lập', km: 'ស្ថាបនិក', lo: 'ຜູ້ກໍ່ຕັ້ງ', my: 'တည်ထောင်သူ' },
  manager: { 'zh-Hans': '经理', en: 'Manager', th: 'ผู้จัดการ', vi: 'Quản lý', km: 'អ្នកគ្រប់គ្រង', lo: 'ຜູ້ຈັດການ', my: 'မန်နေဂျာ' },
  sales: { 'zh-Hans': '外贸销售', en: 'Export sales', th: 'ฝ่ายขายต่างประเทศ', vi: 'Kinh doanh xuất khẩu', km: 'ផ្នែកលក់', lo: 'ຝ່າຍຂາຍຕ່າງປະເທດ', my: 'နိုင်ငံခြားအရောင်း' },
  teaMaster: { 'zh-Hans': '制茶师', en: 'Tea maker', th: 'ช่างทำชา', vi: 'Nghệ nhân làm trà', km: 'អ្នកផលិតតែ', lo: 'ຊ່າງເຮັດຊາ', my: 'လက်ဖက်ချက်ပညာရှင်' },
  weaver: { 'zh-Hans': '织造师傅', en: 'Master weaver', th: 'ช่างทอผ้า', vi: 'Thợ dệt', km: 'អ្នកតម្បាញ', lo: 'ຊ່າງຕ່ຳຫູກ', my: 'ယက်ကန်းဆရာ' },
  dyer: { 'zh-Hans': '染色师傅', en: 'Dyer', th: 'ช่างย้อม', vi: 'Thợ nhuộm', km: 'អ្នកជ្រលក់ពណ៌', lo: 'ຊ່າງຍ້ອມສີ', my: 'ဆေးဆိုးဆရာ' },
  guide: { 'zh-Hans': '导游', en: 'Guide', th: 'มัคคุเทศก์', vi: 'Hướng dẫn viên', km: 'មគ្គុទ្ទេសក៍', lo: 'ຜູ້ນຳທ່ຽວ', my: 'ဧည့်လမ်းညွှန်' },
  cook: { 'zh-Hans': '厨师', en: 'Cook', th: 'แม่ครัว', vi: 'Đầu bếp', km: 'ចុងភៅ', lo: 'ແມ່ຄົວ', my: 'စားဖိုမှူး' },
  engineer: { 'zh-Hans': '工程师', en: 'Engineer', th: 'วิศวกร', vi: 'Kỹ sư', km: 'វិស្វករ', lo: 'ວິສະວະກອນ', my: 'အင်ဂျင်နီယာ' },
  roaster: { 'zh-Hans': '烘焙师', en: 'Roaster', th: 'นักคั่วกาแฟ', vi: 'Thợ rang', km: 'អ្នកលីង', lo: 'ຜູ້ຂົ້ວກາເຟ', my: 'ကော်ဖီလှော်သူ' },
  accountant: { 'zh-Hans': '会计', en: 'Accountant', th: 'นักบัญชี', vi: 'Kế toán', km: 'គណនេយ្យករ', lo: 'ນັກບັນຊີ', my: 'စာရင်းကိုင်' },
  support: { 'zh-Hans': '客户支持', en: 'Customer support', th: 'ดูแลลูกค้า', vi: 'Hỗ trợ khách hàng', km: 'ផ្នែកជំនួយអតិថិជន', lo: 'ບໍລິການລູກຄ້າ', my: 'ဖောက်သည်ဝန်ဆောင်မှု' },
} as const satisfies Record<string, Text>;

/** Where they do it. */
export const DEPARTMENTS = {
  office: { 'zh-Hans': '办公室', en: 'Office', th: 'สำนักงาน', vi: 'Văn phòng', km: 'ការិយាល័យ', lo: 'ຫ້ອງການ', my: 'ရုံးခန်း' },
  workshop: { 'zh-Hans': '工坊', en: 'Workshop', th: 'โรงงาน', vi: 'Xưởng', km: 'រោងជាង', lo: 'ໂຮງງານ', my: 'အလုပ်ရုံ' },
  sales: { 'zh-Hans': '销售部', en: 'Sales', th: 'ฝ่ายขาย', vi: 'Phòng kinh doanh', km: 'ផ្នែកលក់', lo: 'ພະແນກຂາຍ', my: 'အရောင်းဌာန' },
  field: { 'zh-Hans': '户外组', en: 'On the road', th: 'ภาคสนาม', vi: 'Đội thực địa', km: 'ក្រុមចុះមូលដ្ឋាន', lo: 'ທີມພາກສະໜາມ', my: 'ကွင်းဆင်းအဖွဲ့' },
} as const satisfies Record<string, Text>;
