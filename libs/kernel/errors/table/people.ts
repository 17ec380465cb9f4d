import { defineErrors } from '../define';

/** Errors of employees, departments and vacancies. */
export const peopleErrors = defineErrors({
  employee_code_taken: {
    status: 409,
    message: {
      en: 'Another employee already has the number {code}. Choose another one.',
      'zh-Hans': '编号 {code} 已被其他员工使用。请换一个。',
      th: 'มีพนักงานคนอื่นใช้รหัส {code} แล้ว โปรดใช้รหัสอื่น',
      vi: 'Nhân viên khác đã có mã {code}. Hãy chọn mã khác.',
      km: 'បុគ្គលិកផ្សេងមានលេខ {code} រួចហើយ។ សូមជ្រើសលេខផ្សេង។',
      lo: 'ມີພະນັກງານອື່ນໃຊ້ລະຫັດ {code} ແລ້ວ. ກະລຸນາເລືອກລະຫັດອື່ນ.',
      my: 'အခြားဝန်ထမ်းတွင် နံပါတ် {code} ရှိပြီးဖြစ်သည်။ အခြားတစ်ခု ရွေးပါ။',
    },
  },
  department_cycle: {
    status: 422,
    message: {
      en: 'A department cannot lie within itself. Choose another parent.',
      'zh-Hans': '部门不能隶属于自身。请选择其他上级部门。',
      th: 'แผนกไม่สามารถอยู่ภายใต้ตัวเองได้ โปรดเลือกแผนกแม่อื่น',
      vi: 'Phòng ban không thể nằm trong chính nó. Hãy chọn phòng ban cấp trên khác.',
      km: 'នាយកដ្ឋានមិនអាចស្ថិតក្នុងខ្លួនវាទេ។ សូមជ្រើសនាយកដ្ឋានមេផ្សេង។',
      lo: 'ພະແນກບໍ່ສາມາດຢູ່ພາຍໃຕ້ຕົວເອງໄດ້. ກະລຸນາເລືອກພະແນກແມ່ອື່ນ.',
      my: 'ဌာနတစ်ခုသည် မိမိအောက်တွင် မရှိနိုင်ပါ။ အခြားအထက်ဌာန ရွေးပါ။',
    },
  },
  employee_email_invalid: {
    status: 422,
    message: {
      en: 'This is not an e-mail address and was left out. Write it like name@example.com.',
      'zh-Hans': '这不是电子邮箱地址，已略过。请写成 name@example.com 这样的形式。',
      th: 'นี่ไม่ใช่ที่อยู่อีเมล จึงข้ามไป โปรดเขียนในรูปแบบ name@example.com',
      vi: 'Đây không phải là địa chỉ email nên đã bị bỏ qua. Hãy viết như name@example.com.',
      km: 'នេះមិនមែនជាអាសយដ្ឋានអ៊ីមែលទេ ហើយត្រូវបានរំលង។ សូមសរសេរដូច name@example.com។',
      lo: 'ນີ້ບໍ່ແມ່ນທີ່ຢູ່ອີເມວ ຈຶ່ງຂ້າມໄປ. ກະລຸນາຂຽນແບບ name@example.com.',
      my: 'ဤသည်မှာ အီးမေးလ်လိပ်စာ မဟုတ်သဖြင့် ချန်ထားခဲ့သည်။ name@example.com ကဲ့သို့ ရေးပါ။',
    },
  },
  employee_phone_invalid: {
    status: 422,
    message: {
      en: 'This is not a phone number and was left out. Write it with the country code, like +66 81 234 5678.',
      'zh-Hans': '这不是电话号码，已略过。请加上国家代码，例如 +66 81 234 5678。',
      th: 'นี่ไม่ใช่หมายเลขโทรศัพท์ จึงข้ามไป โปรดเขียนพร้อมรหัสประเทศ เช่น +66 81 234 5678',
      vi: 'Đây không phải là số điện thoại nên đã bị bỏ qua. Hãy viết kèm mã quốc gia, ví dụ +66 81 234 5678.',
      km: 'នេះមិនមែនជាលេខទូរស័ព្ទទេ ហើយត្រូវបានរំលង។ សូមសរសេរជាមួយលេខកូដប្រទេស ដូច +66 81 234 5678។',
      lo: 'ນີ້ບໍ່ແມ່ນເບີໂທ ຈຶ່ງຂ້າມໄປ. ກະລຸນາຂຽນພ້ອມລະຫັດປະເທດ ເຊັ່ນ +66 81 234 5678.',
      my: 'ဤသည်မှာ ဖုန်းနံပါတ် မဟုတ်သဖြင့် ချန်ထားခဲ့သည်။ +66 81 234 5678 ကဲ့သို့ နိုင်ငံကုဒ်နှင့် ရေးပါ။',
    },
  },
  employee_language_unknown: {
    status: 422,
    message: {
      en: 'Entry {entry} of this cell names no language that we know and was left out. Write it like en:C1 or English:C1.',
      'zh-Hans': '此单元格的第 {entry} 项不是我们认识的语言，已略过。请写成 en:C1 或 英语:C1。',
      th: 'รายการที่ {entry} ของเซลล์นี้ไม่ใช่ภาษาที่เรารู้จัก จึงข้ามไป โปรดเขียนในรูปแบบ en:C1 หรือ อังกฤษ:C1',
      vi: 'Mục {entry} trong ô này không phải là ngôn ngữ mà chúng tôi biết nên đã bị bỏ qua. Hãy viết như en:C1 hoặc tiếng Anh:C1.',
      km: 'ធាតុទី {entry} ក្នុងក្រឡានេះមិនមែនជាភាសាដែលយើងស្គាល់ទេ ហើយត្រូវបានរំលង។ សូមសរសេរដូច en:C1 ឬ អង់គ្លេស:C1។',
      lo: 'ລາຍການທີ {entry} ຂອງຫ້ອງນີ້ບໍ່ແມ່ນພາສາທີ່ພວກເຮົາຮູ້ຈັກ ຈຶ່ງຂ້າມໄປ. ກະລຸນາຂຽນແບບ en:C1 ຫຼື ອັງກິດ:C1.',
      my: 'ဤအကွက်၏ အမှတ်စဉ် {entry} သည် ကျွန်ုပ်တို့သိသော ဘာသာစကား မဟုတ်သဖြင့် ချန်ထားခဲ့သည်။ en:C1 သို့မဟုတ် အင်္ဂလိပ်:C1 ကဲ့သို့ ရေးပါ။',
    },
  },
  employee_level_unknown: {
    status: 422,
    message: {
      en: 'Entry {entry} of this cell has a level that we do not know. Use A1, A2, B1, B2, C1, C2 or native.',
      'zh-Hans': '此单元格第 {entry} 项的水平我们不认识。请使用 A1、A2、B1、B2、C1、C2 或 母语。',
      th: 'รายการที่ {entry} ของเซลล์นี้มีระดับที่เราไม่รู้จัก โปรดใช้ A1, A2, B1, B2, C1, C2 หรือ ภาษาแม่',
      vi: 'Mục {entry} trong ô này có trình độ mà chúng tôi không biết. Hãy dùng A1, A2, B1, B2, C1, C2 hoặc tiếng mẹ đẻ.',
      km: 'ធាតុទី {entry} ក្នុងក្រឡានេះមានកម្រិតដែលយើងមិនស្គាល់។ សូមប្រើ A1, A2, B1, B2, C1, C2 ឬ ភាសាកំណើត។',
      lo: 'ລາຍການທີ {entry} ຂອງຫ້ອງນີ້ມີລະດັບທີ່ພວກເຮົາບໍ່ຮູ້ຈັກ. ກະລຸນາໃຊ້ A1, A2, B1, B2, C1, C2 ຫຼື ພາສາແມ່.',
      my: 'ဤအကွက်၏ အမှတ်စဉ် {entry} တွင် ကျွန်ုပ်တို့မသိသော အဆင့် ပါသည်။ A1, A2, B1, B2, C1, C2 သို့မဟုတ် မိခင်ဘာသာ ကို သုံးပါ။',
    },
  },
  employee_level_missing: {
    status: 422,
    message: {
      en: 'Entry {entry} of this cell has no level; {used} was taken. Add the level, like en:C1.',
      'zh-Hans': '此单元格第 {entry} 项没有水平，已按 {used} 处理。请补充水平，例如 en:C1。',
      th: 'รายการที่ {entry} ของเซลล์นี้ไม่มีระดับ จึงใช้ {used} โปรดเพิ่มระดับ เช่น en:C1',
      vi: 'Mục {entry} trong ô này không có trình độ; đã dùng {used}. Hãy thêm trình độ, ví dụ en:C1.',
      km: 'ធាតុទី {entry} ក្នុងក្រឡានេះគ្មានកម្រិតទេ ហើយ {used} ត្រូវបានប្រើ។ សូមបន្ថែមកម្រិត ដូច en:C1។',
      lo: 'ລາຍການທີ {entry} ຂອງຫ້ອງນີ້ບໍ່ມີລະດັບ ຈຶ່ງໃຊ້ {used}. ກະລຸນາເພີ່ມລະດັບ ເຊັ່ນ en:C1.',
      my: 'ဤအကွက်၏ အမှတ်စဉ် {entry} တွင် အဆင့် မပါသဖြင့် {used} ကို သုံးထားသည်။ en:C1 ကဲ့သို့ အဆင့် ထည့်ပါ။',
    },
  },
  employee_answer_unclear: {
    status: 422,
    message: {
      en: 'This cell says neither yes nor no and was left out. Write yes or no.',
      'zh-Hans': '此单元格既不是“是”也不是“否”，已略过。请填写“是”或“否”。',
      th: 'เซลล์นี้ไม่ได้บอกว่าใช่หรือไม่ จึงข้ามไป โปรดเขียน ใช่ หรือ ไม่',
      vi: 'Ô này không ghi có hay không nên đã bị bỏ qua. Hãy ghi có hoặc không.',
      km: 'ក្រឡានេះមិនបញ្ជាក់ថាបាទ/ចាស ឬទេ ហើយត្រូវបានរំលង។ សូមសរសេរ បាទ/ចាស ឬ ទេ។',
      lo: 'ຫ້ອງນີ້ບໍ່ໄດ້ບອກວ່າແມ່ນ ຫຼື ບໍ່ ຈຶ່ງຂ້າມໄປ. ກະລຸນາຂຽນ ແມ່ນ ຫຼື ບໍ່.',
      my: 'ဤအကွက်တွင် ဟုတ်သည် မဟုတ်သည် မဖော်ပြထားသဖြင့် ချန်ထားခဲ့သည်။ ဟုတ် သို့မဟုတ် မဟုတ် ဟု ရေးပါ။',
    },
  },
  employee_consent_unclear: {
    status: 422,
    message: {
      en: 'Entry {entry} of this cell is no field to consent to and was left out. Write yes, no, or fields: name, photo, position, department, bio, languages, email, phone.',
      'zh-Hans':
        '此单元格的第 {entry} 项不是可同意公开的字段，已略过。请填写“是”“否”，或字段：姓名、照片、职位、部门、简介、语言、邮箱、电话。',
      th: 'รายการที่ {entry} ของเซลล์นี้ไม่ใช่ข้อมูลที่ให้ความยินยอมได้ จึงข้ามไป โปรดเขียน ใช่ ไม่ หรือรายการ: ชื่อ รูป ตำแหน่ง แผนก ประวัติ ภาษา อีเมล โทรศัพท์ คั่นด้วยจุลภาค',
      vi: 'Mục {entry} trong ô này không phải là mục có thể đồng ý nên đã bị bỏ qua. Hãy ghi có, không, hoặc các mục: tên, ảnh, chức vụ, phòng ban, tiểu sử, ngôn ngữ, email, điện thoại.',
      km: 'ធាតុទី {entry} ក្នុងក្រឡានេះមិនមែនជាព័ត៌មានដែលអាចយល់ព្រមបានទេ ហើយត្រូវបានរំលង។ សូមសរសេរ បាទ ទេ ឬ៖ ឈ្មោះ, រូបថត, តួនាទី, នាយកដ្ឋាន, ជីវប្រវត្តិ, ភាសា, អ៊ីមែល, ទូរស័ព្ទ។',
      lo: 'ລາຍການທີ {entry} ຂອງຫ້ອງນີ້ບໍ່ແມ່ນຂໍ້ມູນທີ່ຍິນຍອມໄດ້ ຈຶ່ງຂ້າມໄປ. ກະລຸນາຂຽນ ແມ່ນ, ບໍ່ ຫຼື: ຊື່, ຮູບ, ຕຳແໜ່ງ, ພະແນກ, ປະຫວັດ, ພາສາ, ອີເມວ, ໂທລະສັບ.',
      my: 'ဤအကွက်၏ အမှတ်စဉ် {entry} သည် သဘောတူနိုင်သော အချက် မဟုတ်သဖြင့် ချန်ထားခဲ့သည်။ ဟုတ်၊ မဟုတ် သို့မဟုတ် အမည်၊ ဓာတ်ပုံ၊ ရာထူး၊ ဌာန၊ ကိုယ်ရေးအကျဉ်း၊ ဘာသာစကား၊ အီးမေးလ်၊ ဖုန်း ဟု ရေးပါ။',
    },
  },
  employee_date_invalid: {
    status: 422,
    message: {
      en: 'This is not a date, so no consent was taken from this row. Write it like 2026-03-31.',
      'zh-Hans': '这不是日期，因此未记录此行的同意。请写成 2026-03-31 这样的形式。',
      th: 'นี่ไม่ใช่วันที่ จึงไม่ได้บันทึกความยินยอมจากแถวนี้ โปรดเขียนในรูปแบบ 2026-03-31',
      vi: 'Đây không phải là ngày nên không ghi nhận sự đồng ý từ dòng này. Hãy viết như 2026-03-31.',
      km: 'នេះមិនមែនជាកាលបរិច្ឆេទទេ ដូច្នេះការយល់ព្រមក្នុងជួរនេះមិនត្រូវបានកត់ត្រា។ សូមសរសេរដូច 2026-03-31។',
      lo: 'ນີ້ບໍ່ແມ່ນວັນທີ ຈຶ່ງບໍ່ໄດ້ບັນທຶກການຍິນຍອມຈາກແຖວນີ້. ກະລຸນາຂຽນແບບ 2026-03-31.',
      my: 'ဤသည်မှာ ရက်စွဲ မဟုတ်သဖြင့် ဤအတန်းမှ သဘောတူညီချက်ကို မမှတ်ထားပါ။ 2026-03-31 ကဲ့သို့ ရေးပါ။',
    },
  },
  employee_consent_withdrawn: {
    status: 422,
    message: {
      en: 'This person has withdrawn the consent, and a sheet does not bring it back. Ask the person, then record it in the console.',
      'zh-Hans': '此人已撤回同意，表格不能恢复。请先征得本人同意，再在控制台中记录。',
      th: 'บุคคลนี้ถอนความยินยอมแล้ว และตารางไม่สามารถนำกลับมาได้ โปรดสอบถามเจ้าตัว แล้วบันทึกในระบบจัดการ',
      vi: 'Người này đã rút lại sự đồng ý và bảng tính không khôi phục được. Hãy hỏi người đó rồi ghi nhận trong bảng điều khiển.',
      km: 'បុគ្គលនេះបានដកការយល់ព្រមវិញ ហើយតារាងមិនអាចយកមកវិញបានទេ។ សូមសួរគាត់ រួចកត់ត្រាក្នុងផ្ទាំងគ្រប់គ្រង។',
      lo: 'ບຸກຄົນນີ້ໄດ້ຖອນການຍິນຍອມແລ້ວ ແລະ ຕາຕະລາງບໍ່ສາມາດນຳກັບມາໄດ້. ກະລຸນາຖາມເຈົ້າຕົວ ແລ້ວບັນທຶກໃນໜ້າຈັດການ.',
      my: 'ဤသူသည် သဘောတူညီချက်ကို ရုပ်သိမ်းထားပြီး ဇယားဖြင့် ပြန်မရနိုင်ပါ။ သူ့ကိုမေးပြီးမှ စီမံခန့်ခွဲမှုစာမျက်နှာတွင် မှတ်တမ်းတင်ပါ။',
    },
  },
  employee_public_without_consent: {
    status: 422,
    message: {
      en: 'This person is to be public but has not consented, and stays hidden. Ask for consent and put it into the sheet.',
      'zh-Hans': '此人被标为公开但尚未同意，因此仍不显示。请征得本人同意并填入表格。',
      th: 'บุคคลนี้ถูกกำหนดให้เผยแพร่แต่ยังไม่ได้ให้ความยินยอม จึงยังซ่อนอยู่ โปรดขอความยินยอมแล้วใส่ในตาราง',
      vi: 'Người này được đánh dấu công khai nhưng chưa đồng ý nên vẫn bị ẩn. Hãy xin sự đồng ý và ghi vào bảng.',
      km: 'បុគ្គលនេះត្រូវបង្ហាញជាសាធារណៈ ប៉ុន្តែមិនទាន់យល់ព្រម ដូច្នេះនៅលាក់។ សូមសុំការយល់ព្រម ហើយដាក់ក្នុងតារាង។',
      lo: 'ບຸກຄົນນີ້ຖືກກຳນົດໃຫ້ເຜີຍແຜ່ແຕ່ຍັງບໍ່ໄດ້ຍິນຍອມ ຈຶ່ງຍັງເຊື່ອງໄວ້. ກະລຸນາຂໍການຍິນຍອມ ແລ້ວໃສ່ໃນຕາຕະລາງ.',
      my: 'ဤသူကို အများမြင်ရန် သတ်မှတ်ထားသော်လည်း သဘောမတူရသေးသဖြင့် ဝှက်ထားဆဲဖြစ်သည်။ သဘောတူညီချက်တောင်းပြီး ဇယားတွင် ထည့်ပါ။',
    },
  },
  employee_name_ambiguous: {
    status: 422,
    message: {
      en: '{count} employees have this name. Write the number of the one you mean.',
      'zh-Hans': '有 {count} 名员工叫这个名字。请填写您所指的员工编号。',
      th: 'มีพนักงาน {count} คนที่ใช้ชื่อนี้ โปรดระบุรหัสของคนที่หมายถึง',
      vi: 'Có {count} nhân viên mang tên này. Hãy ghi mã của người bạn muốn nói.',
      km: 'មានបុគ្គលិក {count} នាក់មានឈ្មោះនេះ។ សូមសរសេរលេខរបស់អ្នកដែលអ្នកចង់និយាយ។',
      lo: 'ມີພະນັກງານ {count} ຄົນໃຊ້ຊື່ນີ້. ກະລຸນາລະບຸລະຫັດຂອງຄົນທີ່ໝາຍເຖິງ.',
      my: 'ဝန်ထမ်း {count} ဦးတွင် ဤအမည် ရှိသည်။ ဆိုလိုသူ၏ နံပါတ်ကို ရေးပါ။',
    },
  },
  employee_name_doubled: {
    status: 422,
    message: {
      en: 'Row {first} has the same name. Delete one of the two, or give both people their numbers.',
      'zh-Hans': '第 {first} 行有相同的姓名。请删除其中一行，或为两人都填写编号。',
      th: 'แถวที่ {first} มีชื่อเดียวกัน โปรดลบหนึ่งแถว หรือใส่รหัสให้ทั้งสองคน',
      vi: 'Dòng {first} có cùng tên. Hãy xóa một trong hai dòng hoặc ghi mã cho cả hai người.',
      km: 'ជួរទី {first} មានឈ្មោះដូចគ្នា។ សូមលុបមួយ ឬដាក់លេខឱ្យទាំងពីរនាក់។',
      lo: 'ແຖວທີ {first} ມີຊື່ດຽວກັນ. ກະລຸນາລຶບແຖວໜຶ່ງ ຫຼື ໃສ່ລະຫັດໃຫ້ທັງສອງຄົນ.',
      my: 'အတန်း {first} တွင် တူညီသော အမည် ရှိသည်။ တစ်ခုကို ဖျက်ပါ သို့မဟုတ် နှစ်ဦးလုံး၏ နံပါတ်ကို ထည့်ပါ။',
    },
  },
});
