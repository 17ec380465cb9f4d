import type { Dictionary } from '#platform/sheets';

/** What a sheet of employees may say of a person. */
export type EmployeeField =
  | 'code'
  | 'name'
  | 'latin_name'
  | 'title'
  | 'department'
  | 'email'
  | 'phone'
  | 'languages'
  | 'bio'
  | 'public'
  | 'consent'
  | 'consent_until';

/** Headers that firms of the region give these columns; Vietnamese ones also as programs write them, without accents. */
export const EMPLOYEE_COLUMNS: Dictionary<EmployeeField> = {
  code: {
    names: {
      en: [
        'employee number',
        'employee no',
        'employee code',
        'employee id',
        'staff number',
        'staff no',
        'staff id',
        'no',
      ],
      'zh-Hans': ['工号', '员工编号', '员工号', '编号', '职工编号', '员工代码'],
      th: ['รหัส', 'รหัสพนักงาน', 'เลขที่พนักงาน', 'เลขประจำตัวพนักงาน'],
      vi: ['mã', 'mã nhân viên', 'mã nv', 'mã số nhân viên', 'ma nhan vien', 'ma nv', 'msnv'],
      km: ['លេខកូដ', 'លេខបុគ្គលិក', 'អត្តលេខបុគ្គលិក', 'អត្តលេខ'],
      lo: ['ລະຫັດ', 'ລະຫັດພະນັກງານ', 'ເລກທີພະນັກງານ'],
      my: ['ကုဒ်', 'ဝန်ထမ်းနံပါတ်', 'ဝန်ထမ်းကုဒ်', 'ဝန်ထမ်းအမှတ်'],
    },
  },
  name: {
    localized: true,
    names: {
      en: ['full name', 'employee name', 'staff name', 'employee', 'person', 'name and surname'],
      'zh-Hans': ['姓名', '名字', '员工姓名', '职工姓名', '名称'],
      th: ['ชื่อ', 'ชื่อ-นามสกุล', 'ชื่อ นามสกุล', 'ชื่อ - นามสกุล', 'ชื่อและนามสกุล', 'ชื่อพนักงาน', 'ชื่อ-สกุล'],
      vi: ['tên', 'họ tên', 'họ và tên', 'tên nhân viên', 'ten', 'ho ten', 'ho va ten', 'ten nhan vien'],
      km: ['ឈ្មោះ', 'ឈ្មោះបុគ្គលិក', 'គោត្តនាម និងនាម', 'នាមត្រកូល និងនាម', 'ឈ្មោះពេញ'],
      lo: ['ຊື່', 'ຊື່ ແລະ ນາມສະກຸນ', 'ຊື່ແລະນາມສະກຸນ', 'ຊື່ພະນັກງານ'],
      my: ['အမည်', 'ဝန်ထမ်းအမည်', 'အမည်အပြည့်အစုံ', 'နာမည်'],
    },
  },
  latin_name: {
    names: {
      en: ['name in latin letters', 'name latin', 'name (latin)', 'romanised name', 'romanized name', 'passport name'],
      'zh-Hans': ['拼音', '姓名拼音', '拼音姓名', '拉丁姓名', '护照姓名'],
      th: ['ชื่ออักษรโรมัน', 'ชื่ออักษรละติน', 'ชื่อตามหนังสือเดินทาง'],
      vi: ['tên không dấu', 'họ tên không dấu', 'tên theo hộ chiếu', 'ten khong dau', 'ten latinh', 'tên latinh'],
      km: ['ឈ្មោះឡាតាំង', 'ឈ្មោះជាអក្សរឡាតាំង', 'អក្សរឡាតាំង'],
      lo: ['ຊື່ລາຕິນ', 'ຊື່ອັກສອນລາຕິນ'],
      my: ['လက်တင်အမည်', 'ရောမအက္ခရာအမည်'],
    },
  },
  title: {
    localized: true,
    names: {
      en: ['position', 'job title', 'job', 'role', 'post', 'job position'],
      'zh-Hans': ['职位', '职务', '岗位', '职称'],
      th: ['ตำแหน่ง', 'ตำแหน่งงาน', 'หน้าที่'],
      vi: ['chức vụ', 'chức danh', 'vị trí', 'chuc vu', 'chuc danh', 'vi tri'],
      km: ['តួនាទី', 'មុខតំណែង', 'មុខងារ'],
      lo: ['ຕຳແໜ່ງ', 'ຕໍາແໜ່ງ', 'ໜ້າທີ່'],
      my: ['ရာထူး', 'တာဝန်'],
    },
  },
  department: {
    localized: true,
    names: {
      en: ['dept', 'division', 'team', 'unit', 'section', 'department name'],
      'zh-Hans': ['部门', '所属部门', '科室', '部门名称'],
      th: ['แผนก', 'ฝ่าย', 'หน่วยงาน', 'ส่วนงาน'],
      vi: ['phòng ban', 'bộ phận', 'phòng', 'phong ban', 'bo phan'],
      km: ['នាយកដ្ឋាន', 'ផ្នែក', 'ការិយាល័យ'],
      lo: ['ພະແນກ', 'ຝ່າຍ', 'ໜ່ວຍງານ'],
      my: ['ဌာန', 'ဌာနခွဲ'],
    },
  },
  email: {
    names: {
      en: ['email', 'e-mail', 'mail', 'email address', 'e-mail address', 'work email'],
      'zh-Hans': ['邮箱', '电子邮箱', '电子邮件', '邮件', '邮箱地址', '电邮'],
      th: ['อีเมล', 'อีเมล์', 'ที่อยู่อีเมล'],
      vi: ['thư điện tử', 'hộp thư', 'địa chỉ email', 'thu dien tu', 'dia chi email'],
      km: ['អ៊ីមែល', 'អុីមែល', 'អាសយដ្ឋានអ៊ីមែល'],
      lo: ['ອີເມວ', 'ອີເມລ', 'ທີ່ຢູ່ອີເມວ'],
      my: ['အီးမေးလ်', 'အီးမေးလ်လိပ်စာ'],
    },
  },
  phone: {
    names: {
      en: [
        'telephone',
        'tel',
        'mobile',
        'phone number',
        'telephone number',
        'mobile number',
        'mobile phone',
        'work phone',
      ],
      'zh-Hans': ['电话', '联系电话', '手机', '手机号', '手机号码', '电话号码'],
      th: ['โทรศัพท์', 'เบอร์โทร', 'เบอร์โทรศัพท์', 'หมายเลขโทรศัพท์', 'มือถือ', 'เบอร์มือถือ'],
      vi: ['điện thoại', 'số điện thoại', 'sđt', 'di động', 'đt', 'dien thoai', 'so dien thoai', 'sdt'],
      km: ['ទូរស័ព្ទ', 'លេខទូរស័ព្ទ', 'ទូរសព្ទ', 'លេខទូរសព្ទ'],
      lo: ['ໂທລະສັບ', 'ເບີໂທ', 'ເບີໂທລະສັບ', 'ມືຖື'],
      my: ['ဖုန်း', 'ဖုန်းနံပါတ်', 'ဖုန်း နံပါတ်', 'တယ်လီဖုန်း'],
    },
  },
  languages: {
    names: {
      en: ['language', 'spoken languages', 'language skills', 'languages spoken', 'speaks'],
      'zh-Hans': ['语言', '语言能力', '外语', '掌握语言'],
      th: ['ภาษา', 'ภาษาที่พูด', 'ความสามารถทางภาษา'],
      vi: ['ngôn ngữ', 'ngoại ngữ', 'ngon ngu', 'ngoai ngu'],
      km: ['ភាសា', 'ចំណេះដឹងភាសា'],
      lo: ['ພາສາ', 'ພາສາທີ່ເວົ້າໄດ້'],
      my: ['ဘာသာစကား', 'ဘာသာစကားများ'],
    },
  },
  bio: {
    localized: true,
    names: {
      en: ['biography', 'profile', 'about', 'introduction', 'short biography'],
      'zh-Hans': ['简介', '个人简介', '介绍', '履历'],
      th: ['ประวัติ', 'ประวัติย่อ', 'แนะนำตัว'],
      vi: ['tiểu sử', 'giới thiệu', 'tieu su', 'gioi thieu'],
      km: ['ជីវប្រវត្តិ', 'ប្រវត្តិរូប'],
      lo: ['ປະຫວັດ', 'ຊີວະປະຫວັດ'],
      my: ['ကိုယ်ရေးအကျဉ်း', 'အတ္ထုပ္ပတ္တိ'],
    },
  },
  public: {
    names: {
      en: ['show', 'show on website', 'on website', 'is public', 'visible', 'published'],
      'zh-Hans': ['公开', '是否公开', '网站显示', '网上公开'],
      th: ['เผยแพร่', 'แสดงบนเว็บไซต์', 'สาธารณะ'],
      vi: ['công khai', 'hiển thị', 'hiện trên trang web', 'cong khai', 'hien thi'],
      km: ['សាធារណៈ', 'បង្ហាញលើគេហទំព័រ', 'បង្ហាញជាសាធារណៈ'],
      lo: ['ເຜີຍແຜ່', 'ສະແດງໃນເວັບໄຊ', 'ສາທາລະນະ'],
      my: ['အများမြင်', 'ဝဘ်ဆိုက်တွင်ပြရန်', 'ဖော်ပြရန်'],
    },
  },
  consent: {
    names: {
      en: ['consented', 'agrees', 'consent to', 'consent given', 'consent fields'],
      'zh-Hans': ['同意', '本人同意', '同意公开', '授权'],
      th: ['ความยินยอม', 'ยินยอม', 'ให้ความยินยอม'],
      vi: ['đồng ý', 'sự đồng ý', 'chấp thuận', 'dong y'],
      km: ['ការយល់ព្រម', 'យល់ព្រម', 'ការព្រមព្រៀង'],
      lo: ['ການຍິນຍອມ', 'ຍິນຍອມ'],
      my: ['သဘောတူညီချက်', 'သဘောတူ'],
    },
  },
  consent_until: {
    names: {
      en: ['consent expires', 'consent expiry', 'consent valid until', 'consent end'],
      'zh-Hans': ['同意截止日期', '同意有效期', '同意到期', '授权截止日期'],
      th: ['ยินยอมถึง', 'ยินยอมถึงวันที่', 'ความยินยอมถึง', 'วันหมดอายุความยินยอม'],
      vi: ['đồng ý đến', 'đồng ý đến ngày', 'hết hạn đồng ý', 'dong y den', 'dong y den ngay'],
      km: ['យល់ព្រមដល់', 'យល់ព្រមរហូតដល់', 'ការយល់ព្រមរហូតដល់'],
      lo: ['ຍິນຍອມຮອດ', 'ຍິນຍອມຮອດວັນທີ', 'ການຍິນຍອມຮອດ'],
      my: ['သဘောတူညီချက်ကုန်ဆုံးရက်', 'သဘောတူသည့်ကာလ'],
    },
  },
};
