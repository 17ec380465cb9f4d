import { defineErrors } from '../define';

/** Why a visitor's question was not taken. */
export const inquiryErrors = defineErrors({
  inquiry_incomplete: {
    status: 422,
    message: {
      en: 'Please give your name, a message, and an e-mail address or phone number where we can reach you.',
      'zh-Hans': '请填写您的姓名、留言，以及可以联系到您的电子邮件或电话。',
      th: 'โปรดระบุชื่อ ข้อความ และอีเมลหรือเบอร์โทรที่ติดต่อได้',
      vi: 'Vui lòng cho biết tên, nội dung và e-mail hoặc số điện thoại để liên hệ.',
      km: 'សូមបំពេញឈ្មោះ សារ និងអ៊ីមែល ឬលេខទូរស័ព្ទដែលអាចទាក់ទងអ្នកបាន។',
      lo: 'ກະລຸນາໃສ່ຊື່, ຂໍ້ຄວາມ ແລະ ອີເມວ ຫຼື ເບີໂທທີ່ຕິດຕໍ່ໄດ້.',
      my: 'အမည်၊ စာနှင့် ဆက်သွယ်နိုင်သော အီးမေးလ် သို့မဟုတ် ဖုန်းနံပါတ် ဖြည့်ပါ။',
    },
  },
});
