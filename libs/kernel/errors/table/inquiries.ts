import { defineErrors } from '../define';

/** Why a visitor's question was not taken. */
export const inquiryErrors = defineErrors({
  form_zawgyi: {
    status: 422,
    message: {
      en: 'Your Burmese seems to be typed in Zawgyi. Here it stands in Unicode: check it, correct it if need be, and send it again.',
      'zh-Hans': '您输入的缅甸文似乎是 Zawgyi 编码。下面已转换为 Unicode：请核对，必要时更正，然后重新发送。',
      th: 'ข้อความภาษาพม่าของคุณดูเหมือนพิมพ์ด้วย Zawgyi ด้านล่างคือข้อความแบบ Unicode โปรดตรวจ แก้ไขหากจำเป็น แล้วส่งอีกครั้ง',
      vi: 'Chữ Miến Điện của bạn có vẻ gõ bằng Zawgyi. Dưới đây là bản Unicode: hãy kiểm tra, sửa nếu cần rồi gửi lại.',
      km: 'អក្សរភូមារបស់អ្នកហាក់ដូចជាវាយជា Zawgyi។ ខាងក្រោមនេះជា Unicode៖ សូមពិនិត្យ កែបើត្រូវការ រួចផ្ញើម្ដងទៀត។',
      lo: 'ຂໍ້ຄວາມພາສາມຽນມາຂອງທ່ານຄືຈະພິມດ້ວຍ Zawgyi. ລຸ່ມນີ້ແມ່ນ Unicode: ກະລຸນາກວດ ແກ້ໄຂຖ້າຈຳເປັນ ແລ້ວສົ່ງອີກຄັ້ງ.',
      my: 'သင့်မြန်မာစာကို ဇော်ဂျီဖြင့် ရိုက်ထားပုံရသည်။ အောက်တွင် ယူနီကုဒ်ဖြင့် ပြထားသည်။ စစ်ဆေးပြီး လိုအပ်ပါက ပြင်ကာ ပြန်ပို့ပါ။',
    },
  },
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
