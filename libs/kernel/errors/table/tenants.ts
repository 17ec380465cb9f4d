import { defineErrors } from '../define';

/**
 * Errors of tenants, their sites' names, and provisioning. `row_…` and `tenant_…` are of one row of a sheet, whose
 * number and column are kept beside the code.
 */
export const tenantErrors = defineErrors({
  subdomain_taken: {
    status: 409,
    message: {
      en: 'The address "{subdomain}" belongs to another site, or once did. Choose another.',
      'zh-Hans': '地址“{subdomain}”已被或曾被其他网站使用。请另选一个。',
      th: 'ที่อยู่ "{subdomain}" เป็นหรือเคยเป็นของเว็บไซต์อื่น โปรดเลือกชื่ออื่น',
      vi: 'Địa chỉ "{subdomain}" đang hoặc đã từng thuộc trang khác. Hãy chọn tên khác.',
      km: 'អាសយដ្ឋាន "{subdomain}" ជារបស់គេហទំព័រផ្សេង ឬធ្លាប់ជារបស់គេ។ សូមជ្រើសឈ្មោះផ្សេង។',
      lo: 'ທີ່ຢູ່ "{subdomain}" ເປັນ ຫຼື ເຄີຍເປັນຂອງເວັບໄຊອື່ນ. ກະລຸນາເລືອກຊື່ອື່ນ.',
      my: 'လိပ်စာ "{subdomain}" ကို အခြားဆိုက်က သုံးနေသည် သို့မဟုတ် သုံးခဲ့ဖူးသည်။ အခြားအမည် ရွေးပါ။',
    },
  },
  subdomain_changes_exhausted: {
    status: 409,
    message: {
      en: 'This site has had {limit} addresses already. Go back to one of them, or ask your agency for help.',
      'zh-Hans': '此网站已用过 {limit} 个地址。请改回其中之一，或向服务机构求助。',
      th: 'เว็บไซต์นี้เคยใช้ที่อยู่ครบ {limit} ชื่อแล้ว โปรดกลับไปใช้ชื่อเดิม หรือขอความช่วยเหลือจากหน่วยงานของคุณ',
      vi: 'Trang này đã dùng {limit} địa chỉ. Hãy dùng lại một trong số đó hoặc nhờ cơ quan hỗ trợ.',
      km: 'គេហទំព័រនេះធ្លាប់មានអាសយដ្ឋាន {limit} រួចហើយ។ សូមប្រើឈ្មោះចាស់ណាមួយ ឬសុំជំនួយពីភ្នាក់ងាររបស់អ្នក។',
      lo: 'ເວັບໄຊນີ້ເຄີຍໃຊ້ທີ່ຢູ່ຄົບ {limit} ຊື່ແລ້ວ. ກະລຸນາກັບໄປໃຊ້ຊື່ເກົ່າ ຫຼື ຂໍຄວາມຊ່ວຍເຫຼືອຈາກໜ່ວຍງານຂອງທ່ານ.',
      my: 'ဤဆိုက်သည် လိပ်စာ {limit} ခု သုံးခဲ့ပြီးဖြစ်သည်။ ယခင်လိပ်စာတစ်ခု ပြန်သုံးပါ သို့မဟုတ် သင့်အေဂျင်စီထံ အကူအညီတောင်းပါ။',
    },
  },
  site_locales_empty: {
    status: 422,
    message: {
      en: 'A site needs at least one language. Choose one.',
      'zh-Hans': '网站至少需要一种语言。请选择一种。',
      th: 'เว็บไซต์ต้องมีอย่างน้อยหนึ่งภาษา โปรดเลือกภาษา',
      vi: 'Trang cần ít nhất một ngôn ngữ. Hãy chọn một.',
      km: 'គេហទំព័រត្រូវការភាសាយ៉ាងតិចមួយ។ សូមជ្រើសភាសាមួយ។',
      lo: 'ເວັບໄຊຕ້ອງມີຢ່າງໜ້ອຍໜຶ່ງພາສາ. ກະລຸນາເລືອກພາສາ.',
      my: 'ဆိုက်တွင် အနည်းဆုံး ဘာသာစကားတစ်ခု လိုသည်။ တစ်ခုရွေးပါ။',
    },
  },
  redirect_path_invalid: {
    status: 422,
    message: {
      en: '"{path}" is not an address within the site. Write it like /products/green-tea.',
      'zh-Hans': '“{path}”不是网站内的地址。请写成 /products/green-tea 的形式。',
      th: '"{path}" ไม่ใช่ที่อยู่ในเว็บไซต์ โปรดเขียนเช่น /products/green-tea',
      vi: '"{path}" không phải địa chỉ trong trang. Hãy viết như /products/green-tea.',
      km: '"{path}" មិនមែនជាអាសយដ្ឋានក្នុងគេហទំព័រទេ។ សូមសរសេរដូច /products/green-tea។',
      lo: '"{path}" ບໍ່ແມ່ນທີ່ຢູ່ໃນເວັບໄຊ. ກະລຸນາຂຽນເຊັ່ນ /products/green-tea.',
      my: '"{path}" သည် ဆိုက်အတွင်းရှိ လိပ်စာ မဟုတ်ပါ။ /products/green-tea ကဲ့သို့ ရေးပါ။',
    },
  },
  row_language_unknown: {
    status: 422,
    message: {
      en: '"{value}" is not one of the languages and was left out. Use zh-Hans, en, th, vi, km, lo or my.',
      'zh-Hans': '“{value}”不是支持的语言，已忽略。请使用 zh-Hans、en、th、vi、km、lo 或 my。',
      th: '"{value}" ไม่ใช่ภาษาที่รองรับ จึงข้ามไป โปรดใช้ zh-Hans, en, th, vi, km, lo หรือ my',
      vi: '"{value}" không phải ngôn ngữ được hỗ trợ nên bị bỏ qua. Hãy dùng zh-Hans, en, th, vi, km, lo hoặc my.',
      km: '"{value}" មិនមែនជាភាសាដែលមានទេ ហើយត្រូវបានរំលង។ សូមប្រើ zh-Hans, en, th, vi, km, lo ឬ my។',
      lo: '"{value}" ບໍ່ແມ່ນພາສາທີ່ຮອງຮັບ ຈຶ່ງຂ້າມໄປ. ກະລຸນາໃຊ້ zh-Hans, en, th, vi, km, lo ຫຼື my.',
      my: '"{value}" သည် ရနိုင်သော ဘာသာစကား မဟုတ်၍ ချန်ထားသည်။ zh-Hans, en, th, vi, km, lo သို့မဟုတ် my သုံးပါ။',
    },
  },
  row_country_unknown: {
    status: 422,
    message: {
      en: 'There is no country "{value}"; {used} was taken instead. Write its two-letter code, such as TH.',
      'zh-Hans': '没有国家或地区“{value}”，已改用 {used}。请写两位代码，如 TH。',
      th: 'ไม่มีประเทศ "{value}" จึงใช้ {used} แทน โปรดเขียนรหัสสองตัวอักษร เช่น TH',
      vi: 'Không có nước "{value}"; đã dùng {used}. Hãy viết mã hai chữ cái, như TH.',
      km: 'គ្មានប្រទេស "{value}" ទេ បានប្រើ {used} ជំនួស។ សូមសរសេរកូដពីរអក្សរ ដូចជា TH។',
      lo: 'ບໍ່ມີປະເທດ "{value}" ຈຶ່ງໃຊ້ {used} ແທນ. ກະລຸນາຂຽນລະຫັດສອງຕົວອັກສອນ ເຊັ່ນ TH.',
      my: 'နိုင်ငံ "{value}" မရှိပါ၊ {used} ကို သုံးထားသည်။ TH ကဲ့သို့ စာလုံးနှစ်လုံးကုဒ် ရေးပါ။',
    },
  },
  row_currency_unknown: {
    status: 422,
    message: {
      en: 'There is no currency "{value}"; {used} was taken instead. Write its three-letter code, such as THB.',
      'zh-Hans': '没有货币“{value}”，已改用 {used}。请写三位代码，如 THB。',
      th: 'ไม่มีสกุลเงิน "{value}" จึงใช้ {used} แทน โปรดเขียนรหัสสามตัวอักษร เช่น THB',
      vi: 'Không có đơn vị tiền "{value}"; đã dùng {used}. Hãy viết mã ba chữ cái, như THB.',
      km: 'គ្មានរូបិយប័ណ្ណ "{value}" ទេ បានប្រើ {used} ជំនួស។ សូមសរសេរកូដបីអក្សរ ដូចជា THB។',
      lo: 'ບໍ່ມີສະກຸນເງິນ "{value}" ຈຶ່ງໃຊ້ {used} ແທນ. ກະລຸນາຂຽນລະຫັດສາມຕົວອັກສອນ ເຊັ່ນ THB.',
      my: 'ငွေကြေး "{value}" မရှိပါ၊ {used} ကို သုံးထားသည်။ THB ကဲ့သို့ စာလုံးသုံးလုံးကုဒ် ရေးပါ။',
    },
  },
  row_sector_unknown: {
    status: 422,
    message: {
      en: '"{value}" is not one of the sectors; "general" was taken. Use handicrafts, tourism, manufacturing, it_services, food or general.',
      'zh-Hans':
        '“{value}”不是可选行业，已归入 general。请使用 handicrafts、tourism、manufacturing、it_services、food 或 general。',
      th: '"{value}" ไม่ใช่สาขาธุรกิจที่มี จึงใช้ general โปรดใช้ handicrafts, tourism, manufacturing, it_services, food หรือ general',
      vi: '"{value}" không phải ngành có sẵn; đã dùng general. Hãy dùng handicrafts, tourism, manufacturing, it_services, food hoặc general.',
      km: '"{value}" មិនមែនជាវិស័យដែលមានទេ បានប្រើ general។ សូមប្រើ handicrafts, tourism, manufacturing, it_services, food ឬ general។',
      lo: '"{value}" ບໍ່ແມ່ນຂະແໜງທີ່ມີ ຈຶ່ງໃຊ້ general. ກະລຸນາໃຊ້ handicrafts, tourism, manufacturing, it_services, food ຫຼື general.',
      my: '"{value}" သည် ရှိသော ကဏ္ဍ မဟုတ်၍ general ကို သုံးထားသည်။ handicrafts, tourism, manufacturing, it_services, food သို့မဟုတ် general သုံးပါ။',
    },
  },
  row_registration_reused: {
    status: 422,
    message: {
      en: 'The registration number "{value}" stands in row {first} with another name. Correct the number or the name.',
      'zh-Hans': '登记号“{value}”在第 {first} 行属于另一名称。请更正号码或名称。',
      th: 'เลขทะเบียน "{value}" อยู่ในแถวที่ {first} กับชื่ออื่น โปรดแก้เลขหรือชื่อ',
      vi: 'Số đăng ký "{value}" ở dòng {first} thuộc tên khác. Hãy sửa số hoặc tên.',
      km: 'លេខចុះបញ្ជី "{value}" នៅជួរ {first} មានឈ្មោះផ្សេង។ សូមកែលេខ ឬឈ្មោះ។',
      lo: 'ເລກທະບຽນ "{value}" ຢູ່ແຖວ {first} ກັບຊື່ອື່ນ. ກະລຸນາແກ້ເລກ ຫຼື ຊື່.',
      my: 'မှတ်ပုံတင်အမှတ် "{value}" သည် အတန်း {first} တွင် အခြားအမည်ဖြင့် ရှိသည်။ အမှတ် သို့မဟုတ် အမည် ပြင်ပါ။',
    },
  },
  tenant_differs: {
    status: 409,
    message: {
      en: 'This firm is already here and its own data was kept. The sheet says otherwise in: {columns}.',
      'zh-Hans': '该企业已存在，保留其现有资料。表格中以下列不同：{columns}。',
      th: 'มีกิจการนี้อยู่แล้ว จึงคงข้อมูลเดิมไว้ คอลัมน์ที่ต่างกันในแผ่นงาน: {columns}',
      vi: 'Doanh nghiệp này đã có và dữ liệu của họ được giữ nguyên. Bảng khác ở các cột: {columns}.',
      km: 'សហគ្រាសនេះមានរួចហើយ ហើយទិន្នន័យរបស់គេត្រូវបានរក្សា។ ជួរឈរដែលខុស៖ {columns}។',
      lo: 'ມີວິສາຫະກິດນີ້ແລ້ວ ຈຶ່ງຮັກສາຂໍ້ມູນເດີມ. ຖັນທີ່ຕ່າງກັນ: {columns}.',
      my: 'ဤလုပ်ငန်း ရှိပြီးဖြစ်၍ ၎င်း၏ အချက်အလက်ကို ထားရှိသည်။ ဇယားတွင် ကွဲပြားသော ကော်လံများ- {columns}။',
    },
  },
  channel_invalid: {
    status: 422,
    message: {
      en: '"{value}" does not lead to you on {kind}. Write it like {example}.',
      'zh-Hans': '“{value}”不是有效的 {kind} 联系方式。请写成 {example} 这样的形式。',
      th: '"{value}" ใช้ติดต่อทาง {kind} ไม่ได้ โปรดเขียนเช่น {example}',
      vi: '"{value}" không dùng được cho {kind}. Hãy viết như {example}.',
      km: '"{value}" មិនអាចប្រើសម្រាប់ {kind} បានទេ។ សូមសរសេរដូច {example}។',
      lo: '"{value}" ໃຊ້ຕິດຕໍ່ທາງ {kind} ບໍ່ໄດ້. ກະລຸນາຂຽນແບບ {example}.',
      my: '"{value}" ကို {kind} အတွက် အသုံးပြု၍ မရပါ။ {example} ကဲ့သို့ ရေးပါ။',
    },
  },
  hours_overlap: {
    status: 422,
    message: {
      en: 'The opening times {first} and {second} overlap. Change one of them, or make one of the two.',
      'zh-Hans': '营业时间 {first} 与 {second} 重叠。请修改其中一个，或合并为一个。',
      th: 'เวลาทำการ {first} และ {second} ซ้อนกัน โปรดแก้ไขช่วงใดช่วงหนึ่ง หรือรวมเป็นช่วงเดียว',
      vi: 'Giờ mở cửa {first} và {second} trùng nhau. Hãy sửa một trong hai hoặc gộp lại làm một.',
      km: 'ម៉ោងបើក {first} និង {second} ជាន់គ្នា។ សូមកែម៉ោងណាមួយ ឬបញ្ចូលគ្នាជាមួយ។',
      lo: 'ເວລາເປີດ {first} ແລະ {second} ຊ້ອນກັນ. ກະລຸນາແກ້ໄຂຊ່ວງໃດໜຶ່ງ ຫຼື ລວມເປັນຊ່ວງດຽວ.',
      my: 'ဖွင့်ချိန် {first} နှင့် {second} ထပ်နေသည်။ တစ်ခုကို ပြင်ပါ သို့မဟုတ် တစ်ခုတည်း ပေါင်းပါ။',
    },
  },
  tenant_deleted: {
    status: 409,
    message: {
      en: 'This firm was here and has been deleted. Restore it rather than provision it again.',
      'zh-Hans': '该企业曾存在但已被删除。请恢复它，而不要重新开通。',
      th: 'กิจการนี้เคยมีและถูกลบแล้ว โปรดกู้คืนแทนการสร้างใหม่',
      vi: 'Doanh nghiệp này từng có và đã bị xóa. Hãy khôi phục thay vì tạo lại.',
      km: 'សហគ្រាសនេះធ្លាប់មាន ហើយត្រូវបានលុប។ សូមស្ដារវាឡើងវិញ ជំនួសឱ្យការបង្កើតថ្មី។',
      lo: 'ວິສາຫະກິດນີ້ເຄີຍມີ ແລະ ຖືກລຶບແລ້ວ. ກະລຸນາກູ້ຄືນ ແທນການສ້າງໃໝ່.',
      my: 'ဤလုပ်ငန်း ရှိခဲ့ပြီး ဖျက်ထားသည်။ အသစ်ဖန်တီးမည့်အစား ပြန်လည်ရယူပါ။',
    },
  },
});
