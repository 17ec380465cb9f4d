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
});
