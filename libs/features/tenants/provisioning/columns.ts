import type { Dictionary } from '#platform/sheets';

/** What a provisioning sheet may say of a firm. */
export type ProvisioningField =
  | 'name'
  | 'subdomain'
  | 'locale'
  | 'sector'
  | 'email'
  | 'phone'
  | 'address'
  | 'country'
  | 'currency'
  | 'registration'
  | 'contact'
  | 'tagline'
  | 'description';

/** Headers that agencies and registries of the region give these columns. `registration` is what tells two firms apart. */
export const PROVISIONING_COLUMNS: Dictionary<ProvisioningField> = {
  name: {
    localized: true,
    names: {
      en: [
        'company', 'company name', 'firm', 'firm name', 'business name', 'enterprise', 'enterprise name', 'tenant',
        'tenant name', 'trading name', 'legal name', 'organisation', 'organization', 'organisation name',
        'organization name', 'name of company', 'name of firm', 'name of enterprise', 'shop name', 'store name',
        'sme name', 'juristic person name', 'cooperative',
      ],
      'zh-Hans': [
        '名称', '名字', '企业', '企业名称', '企业名', '公司', '公司名称', '公司名', '单位名称', '商号', '字号', '商家名称', '店铺名称',
        '店名', '机构名称', '合作社名称', '厂名', '商户名称',
      ],
      th: [
        'ชื่อ', 'ชื่อบริษัท', 'ชื่อนิติบุคคล', 'ชื่อกิจการ', 'ชื่อธุรกิจ', 'ชื่อร้าน', 'ชื่อร้านค้า', 'ชื่อผู้ประกอบการ', 'ชื่อสถานประกอบการ',
        'บริษัท', 'กิจการ', 'นิติบุคคล', 'ชื่อวิสาหกิจ', 'ชื่อสหกรณ์', 'ชื่อหน่วยงาน', 'ชื่อโรงงาน',
      ],
      vi: [
        'tên', 'tên công ty', 'tên doanh nghiệp', 'tên đơn vị', 'tên cơ sở', 'tên cửa hàng', 'tên hợp tác xã', 'tên tổ chức',
        'công ty', 'doanh nghiệp', 'tên hộ kinh doanh', 'tên thương mại',
      ],
      km: [
        'ឈ្មោះ', 'ឈ្មោះក្រុមហ៊ុន', 'ឈ្មោះសហគ្រាស', 'ឈ្មោះអាជីវកម្ម', 'ឈ្មោះហាង', 'ក្រុមហ៊ុន', 'សហគ្រាស', 'ឈ្មោះគ្រឹះស្ថាន', 'ឈ្មោះសហករណ៍',
        'នាមករណ៍',
      ],
      lo: [
        'ຊື່', 'ຊື່ບໍລິສັດ', 'ຊື່ວິສາຫະກິດ', 'ຊື່ທຸລະກິດ', 'ຊື່ຮ້ານ', 'ຊື່ກິດຈະການ', 'ຊື່ຫົວໜ່ວຍທຸລະກິດ', 'ບໍລິສັດ', 'ວິສາຫະກິດ', 'ຊື່ນິຕິບຸກຄົນ',
        'ຊື່ສະຫະກອນ',
      ],
      my: [
        'အမည်', 'ကုမ္ပဏီအမည်', 'ကုမ္ပဏီ အမည်', 'လုပ်ငန်းအမည်', 'လုပ်ငန်း အမည်', 'ဆိုင်အမည်', 'ကုမ္ပဏီ', 'လုပ်ငန်း', 'အဖွဲ့အစည်းအမည်',
        'စီးပွားရေးလုပ်ငန်းအမည်',
      ],
    },
  },
  registration: {
    names: {
      en: [
        'registration number', 'registration no', 'registration', 'reg no', 'reg number', 'company number',
        'company registration number', 'business registration number', 'enterprise code', 'business licence number',
        'business license number', 'tax id', 'tax code', 'tax number', 'tin', 'vat number', 'juristic id',
        'juristic person id', 'unified social credit code', 'licence number', 'license number', 'registration code',
      ],
      'zh-Hans': ['统一社会信用代码', '社会信用代码', '信用代码', '注册号', '登记号', '工商注册号', '营业执照号', '纳税人识别号', '税号', '企业代码'],
      th: ['เลขทะเบียน', 'เลขทะเบียนนิติบุคคล', 'ทะเบียนนิติบุคคล', 'เลขนิติบุคคล', 'เลขที่ทะเบียน', 'เลขประจำตัวผู้เสียภาษี', 'เลขผู้เสียภาษี', 'เลขทะเบียนพาณิชย์'],
      vi: ['mã số thuế', 'mst', 'mã số doanh nghiệp', 'mã doanh nghiệp', 'msdn', 'số đăng ký', 'số đăng ký kinh doanh', 'số đkkd', 'giấy phép kinh doanh'],
      km: ['លេខចុះបញ្ជី', 'លេខបញ្ជីពាណិជ្ជកម្ម', 'លេខអត្តសញ្ញាណកម្មសារពើពន្ធ', 'លេខពន្ធ', 'លេខចុះបញ្ជីពាណិជ្ជកម្ម', 'លេខអាជ្ញាប័ណ្ណ'],
      lo: ['ເລກທະບຽນ', 'ເລກທະບຽນວິສາຫະກິດ', 'ເລກປະຈຳຕົວຜູ້ເສຍອາກອນ', 'ເລກອາກອນ', 'ເລກທີທະບຽນ', 'ເລກໃບອະນຸຍາດ'],
      my: ['မှတ်ပုံတင်အမှတ်', 'ကုမ္ပဏီမှတ်ပုံတင်အမှတ်', 'မှတ်ပုံတင် အမှတ်', 'အခွန်အမှတ်', 'လိုင်စင်အမှတ်', 'လုပ်ငန်းမှတ်ပုံတင်အမှတ်'],
    },
  },
  subdomain: {
    names: {
      en: ['subdomain', 'sub domain', 'site name', 'site address', 'web name', 'handle', 'slug', 'site', 'web address'],
      'zh-Hans': ['子域名', '二级域名', '域名', '网站名称', '网站地址', '网址名'],
      th: ['ซับโดเมน', 'โดเมนย่อย', 'ชื่อเว็บไซต์', 'ชื่อเว็บ', 'ที่อยู่เว็บไซต์'],
      vi: ['tên miền phụ', 'tên miền con', 'tên miền', 'tên trang', 'địa chỉ trang'],
      km: ['ដែនរង', 'ឈ្មោះដែនរង', 'ឈ្មោះគេហទំព័រ', 'អាសយដ្ឋានគេហទំព័រ'],
      lo: ['ໂດເມນຍ່ອຍ', 'ຊັບໂດເມນ', 'ຊື່ເວັບໄຊ', 'ທີ່ຢູ່ເວັບໄຊ'],
      my: ['ဒိုမိန်းခွဲ', 'ဆပ်ဒိုမိန်း', 'ဝက်ဘ်ဆိုက်အမည်', 'ဝက်ဘ်ဆိုက်လိပ်စာ'],
    },
  },
  locale: {
    names: {
      en: ['locale', 'locales', 'locale(s)', 'language', 'languages', 'lang', 'site language', 'site languages'],
      'zh-Hans': ['语言', '语种', '网站语言'],
      th: ['ภาษา', 'ภาษาเว็บไซต์', 'ภาษาของเว็บไซต์'],
      vi: ['ngôn ngữ', 'tiếng', 'ngôn ngữ trang'],
      km: ['ភាសា', 'ភាសាគេហទំព័រ'],
      lo: ['ພາສາ', 'ພາສາເວັບໄຊ'],
      my: ['ဘာသာစကား', 'ဝက်ဘ်ဆိုက်ဘာသာစကား'],
    },
  },
  sector: {
    names: {
      en: [
        'sector', 'industry', 'business type', 'type of business', 'business sector', 'line of business', 'branch',
        'business category', 'industry sector',
      ],
      'zh-Hans': ['行业', '所属行业', '产业', '行业类别', '行业分类', '企业类型', '经营类别'],
      th: ['สาขา', 'สาขาธุรกิจ', 'ประเภทธุรกิจ', 'ประเภทกิจการ', 'อุตสาหกรรม', 'หมวดธุรกิจ', 'กลุ่มธุรกิจ'],
      vi: ['ngành', 'ngành nghề', 'lĩnh vực', 'ngành nghề kinh doanh', 'loại hình kinh doanh', 'ngành hàng'],
      km: ['វិស័យ', 'ប្រភេទអាជីវកម្ម', 'ឧស្សាហកម្ម', 'មុខជំនួញ'],
      lo: ['ຂະແໜງ', 'ຂະແໜງການ', 'ປະເພດທຸລະກິດ', 'ອຸດສາຫະກຳ', 'ຂະແໜງທຸລະກິດ'],
      my: ['ကဏ္ဍ', 'လုပ်ငန်းအမျိုးအစား', 'လုပ်ငန်း အမျိုးအစား', 'စက်မှုလုပ်ငန်း'],
    },
  },
  email: {
    names: {
      en: ['email', 'e-mail', 'mail', 'email address', 'e-mail address', 'contact email', 'owner email', 'company email'],
      'zh-Hans': ['邮箱', '电子邮箱', '电子邮件', '邮件', '邮箱地址', '联系邮箱', '电邮'],
      th: ['อีเมล', 'อีเมล์', 'ที่อยู่อีเมล', 'ไปรษณีย์อิเล็กทรอนิกส์'],
      vi: ['thư điện tử', 'hộp thư', 'địa chỉ email', 'địa chỉ e-mail', 'email liên hệ'],
      km: ['អ៊ីមែល', 'អុីមែល', 'អាសយដ្ឋានអ៊ីមែល', 'សារអេឡិចត្រូនិច'],
      lo: ['ອີເມວ', 'ອີເມລ', 'ອີເມວ໌', 'ທີ່ຢູ່ອີເມວ'],
      my: ['အီးမေးလ်', 'အီးမေးလ်လိပ်စာ', 'အီးမေး'],
    },
  },
  phone: {
    names: {
      en: [
        'phone', 'telephone', 'tel', 'mobile', 'phone number', 'telephone number', 'mobile number', 'contact number', 'tel no',
        'mobile phone', 'contact phone', 'cell phone', 'hotline',
      ],
      'zh-Hans': ['电话', '联系电话', '手机', '手机号', '手机号码', '电话号码', '联系方式', '固定电话', '座机'],
      th: ['โทรศัพท์', 'เบอร์โทร', 'เบอร์โทรศัพท์', 'หมายเลขโทรศัพท์', 'โทร', 'มือถือ', 'เบอร์มือถือ', 'เบอร์ติดต่อ', 'โทรศัพท์มือถือ'],
      vi: ['điện thoại', 'số điện thoại', 'sđt', 'di động', 'số di động', 'đt', 'điện thoại liên hệ', 'điện thoại di động'],
      km: ['ទូរស័ព្ទ', 'លេខទូរស័ព្ទ', 'ទូរសព្ទ', 'លេខទូរសព្ទ', 'លេខទំនាក់ទំនង'],
      lo: ['ໂທລະສັບ', 'ເບີໂທ', 'ເບີໂທລະສັບ', 'ໝາຍເລກໂທລະສັບ', 'ມືຖື', 'ເບີຕິດຕໍ່'],
      my: ['ဖုန်း', 'ဖုန်းနံပါတ်', 'ဖုန်း နံပါတ်', 'တယ်လီဖုန်း', 'ဆက်သွယ်ရန်ဖုန်း', 'မိုဘိုင်းဖုန်း'],
    },
  },
  address: {
    localized: true,
    names: {
      en: ['address', 'head office', 'head office address', 'registered address', 'office address', 'location', 'business address', 'street address'],
      'zh-Hans': ['地址', '住所', '注册地址', '办公地址', '经营地址', '企业地址', '公司地址', '联系地址', '通讯地址', '详细地址'],
      th: ['ที่อยู่', 'ที่ตั้ง', 'ที่ตั้งสำนักงานใหญ่', 'ที่ตั้งสำนักงาน', 'สถานที่ตั้ง', 'ที่อยู่บริษัท', 'ที่อยู่สำนักงาน'],
      vi: ['địa chỉ', 'địa chỉ trụ sở', 'địa chỉ trụ sở chính', 'trụ sở', 'trụ sở chính', 'địa chỉ công ty', 'địa chỉ liên hệ'],
      km: ['អាសយដ្ឋាន', 'អាស័យដ្ឋាន', 'ទីតាំង', 'ទីស្នាក់ការ', 'ទីស្នាក់ការកណ្ដាល', 'អាសយដ្ឋានក្រុមហ៊ុន'],
      lo: ['ທີ່ຢູ່', 'ທີ່ຕັ້ງ', 'ທີ່ຕັ້ງສຳນັກງານ', 'ສຳນັກງານໃຫຍ່', 'ທີ່ຕັ້ງສຳນັກງານໃຫຍ່', 'ສະຖານທີ່ຕັ້ງ'],
      my: ['လိပ်စာ', 'နေရပ်လိပ်စာ', 'ရုံးလိပ်စာ', 'ရုံးချုပ်လိပ်စာ', 'တည်နေရာ'],
    },
  },
  country: {
    names: {
      en: ['country', 'country code', 'nation'],
      'zh-Hans': ['国家', '国别', '国家或地区', '国家/地区'],
      th: ['ประเทศ', 'รหัสประเทศ'],
      vi: ['quốc gia', 'nước', 'mã quốc gia'],
      km: ['ប្រទេស', 'កូដប្រទេស'],
      lo: ['ປະເທດ', 'ລະຫັດປະເທດ'],
      my: ['နိုင်ငံ', 'နိုင်ငံကုဒ်'],
    },
  },
  currency: {
    names: {
      en: ['currency', 'currency code'],
      'zh-Hans': ['货币', '币种', '货币代码'],
      th: ['สกุลเงิน', 'เงินตรา'],
      vi: ['tiền tệ', 'đơn vị tiền tệ', 'loại tiền'],
      km: ['រូបិយប័ណ្ណ', 'រូបិយវត្ថុ'],
      lo: ['ສະກຸນເງິນ', 'ເງິນຕາ'],
      my: ['ငွေကြေး', 'ငွေကြေးအမျိုးအစား'],
    },
  },
  contact: {
    names: {
      en: ['contact', 'contact person', 'contact name', 'owner', 'owner name', 'director', 'manager'],
      'zh-Hans': ['联系人', '负责人', '法人', '法定代表人', '经营者', '联系人姓名'],
      th: ['ผู้ติดต่อ', 'ชื่อผู้ติดต่อ', 'เจ้าของ', 'กรรมการ', 'ผู้จัดการ', 'เจ้าของกิจการ'],
      vi: ['người liên hệ', 'chủ doanh nghiệp', 'người đại diện', 'giám đốc', 'chủ sở hữu'],
      km: ['អ្នកទំនាក់ទំនង', 'ម្ចាស់', 'នាយក', 'ឈ្មោះអ្នកទំនាក់ទំនង', 'ម្ចាស់អាជីវកម្ម'],
      lo: ['ຜູ້ຕິດຕໍ່', 'ເຈົ້າຂອງ', 'ຜູ້ອຳນວຍການ', 'ຊື່ຜູ້ຕິດຕໍ່'],
      my: ['ဆက်သွယ်ရမည့်သူ', 'ပိုင်ရှင်', 'ပိုင်ရှင်အမည်', 'ဒါရိုက်တာ'],
    },
  },
  tagline: {
    localized: true,
    names: {
      en: ['tagline', 'slogan', 'motto'],
      'zh-Hans': ['标语', '口号', '广告语', '宣传语'],
      th: ['สโลแกน', 'คำขวัญ', 'คำโปรย'],
      vi: ['khẩu hiệu', 'slogan công ty'],
      km: ['ពាក្យស្លោក', 'បាវចនា'],
      lo: ['ຄຳຂວັນ', 'ສະໂລແກນ'],
      my: ['ဆောင်ပုဒ်', 'ကြွေးကြော်သံ'],
    },
  },
  description: {
    localized: true,
    names: {
      en: [
        'description', 'about', 'about us', 'profile', 'company profile', 'story', 'objective', 'objectives', 'business objectives',
        'main products', 'introduction', 'business description',
      ],
      'zh-Hans': ['描述', '简介', '企业简介', '公司简介', '介绍', '经营范围', '主营业务', '主营产品', '企业介绍', '主要产品'],
      th: ['รายละเอียด', 'คำอธิบาย', 'รายละเอียดวัตถุประสงค์', 'วัตถุประสงค์', 'เกี่ยวกับเรา', 'ประวัติบริษัท', 'ข้อมูลบริษัท', 'สินค้าหลัก'],
      vi: ['mô tả', 'giới thiệu', 'mục tiêu', 'giới thiệu công ty', 'mô tả doanh nghiệp', 'sản phẩm chính'],
      km: ['ការពិពណ៌នា', 'សេចក្ដីពិពណ៌នា', 'អំពីយើង', 'គោលបំណង', 'ផលិតផលសំខាន់'],
      lo: ['ລາຍລະອຽດ', 'ຄຳອະທິບາຍ', 'ກ່ຽວກັບພວກເຮົາ', 'ຈຸດປະສົງ', 'ຂໍ້ມູນບໍລິສັດ'],
      my: ['ဖော်ပြချက်', 'အကြောင်းအရာ', 'ကျွန်ုပ်တို့အကြောင်း', 'ရည်ရွယ်ချက်', 'အဓိကထုတ်ကုန်'],
    },
  },
};
