import { defineErrors } from '../define';

/** Errors that any route can answer with. */
export const generalErrors = defineErrors({
  not_found: {
    status: 404,
    message: {
      en: 'There is nothing here, or it is not yours to see. Check the address.',
      'zh-Hans': '此处没有内容，或您无权查看。请检查地址。',
      th: 'ไม่พบข้อมูล หรือคุณไม่มีสิทธิ์ดู โปรดตรวจสอบที่อยู่',
      vi: 'Không có gì ở đây hoặc bạn không có quyền xem. Hãy kiểm tra địa chỉ.',
      km: 'គ្មានអ្វីនៅទីនេះទេ ឬអ្នកគ្មានសិទ្ធិមើល។ សូមពិនិត្យអាសយដ្ឋាន។',
      lo: 'ບໍ່ພົບຂໍ້ມູນ ຫຼື ທ່ານບໍ່ມີສິດເບິ່ງ. ກະລຸນາກວດທີ່ຢູ່.',
      my: 'ဤနေရာတွင် ဘာမှမရှိပါ သို့မဟုတ် ကြည့်ခွင့်မရှိပါ။ လိပ်စာကို စစ်ဆေးပါ။',
    },
  },
  invalid_request: {
    status: 400,
    message: {
      en: 'Some fields are missing or wrong. Correct them and send again.',
      'zh-Hans': '有些字段缺失或有误。请更正后重新提交。',
      th: 'บางช่องขาดหายหรือไม่ถูกต้อง โปรดแก้ไขแล้วส่งใหม่',
      vi: 'Một số trường bị thiếu hoặc sai. Hãy sửa rồi gửi lại.',
      km: 'វាលខ្លះខ្វះ ឬមិនត្រឹមត្រូវ។ សូមកែ រួចផ្ញើម្ដងទៀត។',
      lo: 'ບາງຊ່ອງຂາດ ຫຼື ບໍ່ຖືກຕ້ອງ. ກະລຸນາແກ້ໄຂແລ້ວສົ່ງໃໝ່.',
      my: 'အချို့အကွက်များ လိုအပ်နေသည် သို့မဟုတ် မှားနေသည်။ ပြင်ပြီး ပြန်ပို့ပါ။',
    },
  },
  text_zawgyi: {
    status: 422,
    message: {
      en: 'Some Burmese text seems to be written in Zawgyi. Check its Unicode reading, then send again with the header “Zawgyi: convert”, or “Zawgyi: keep” if it is right as it is.',
      'zh-Hans':
        '部分缅甸文似乎使用 Zawgyi 编码。请核对其 Unicode 写法，然后带上“Zawgyi: convert”标头重新提交；若原文无误，请用“Zawgyi: keep”。',
      th: 'ข้อความภาษาพม่าบางส่วนดูเหมือนเขียนด้วย Zawgyi โปรดตรวจข้อความแบบ Unicode แล้วส่งใหม่พร้อมส่วนหัว “Zawgyi: convert” หรือ “Zawgyi: keep” หากข้อความเดิมถูกต้อง',
      vi: 'Một số chữ Miến Điện có vẻ viết bằng Zawgyi. Hãy kiểm tra bản Unicode rồi gửi lại với tiêu đề “Zawgyi: convert”, hoặc “Zawgyi: keep” nếu bản gốc đã đúng.',
      km: 'អក្សរភូមាខ្លះហាក់ដូចជាសរសេរជា Zawgyi។ សូមពិនិត្យអត្ថបទ Unicode រួចផ្ញើម្ដងទៀតជាមួយបឋមកថា “Zawgyi: convert” ឬ “Zawgyi: keep” ប្រសិនបើអត្ថបទដើមត្រឹមត្រូវ។',
      lo: 'ຂໍ້ຄວາມພາສາມຽນມາບາງສ່ວນຄືຈະຂຽນດ້ວຍ Zawgyi. ກະລຸນາກວດຂໍ້ຄວາມ Unicode ແລ້ວສົ່ງໃໝ່ພ້ອມຫົວ “Zawgyi: convert” ຫຼື “Zawgyi: keep” ຖ້າຂໍ້ຄວາມເດີມຖືກຕ້ອງ.',
      my: 'အချို့မြန်မာစာများကို ဇော်ဂျီဖြင့် ရေးထားပုံရသည်။ ယူနီကုဒ်စာကို စစ်ဆေးပြီး “Zawgyi: convert” ခေါင်းစီးဖြင့် ပြန်ပို့ပါ။ မူရင်းမှန်ပါက “Zawgyi: keep” ဖြင့် ပို့ပါ။',
    },
  },
  conflict: {
    status: 412,
    message: {
      en: 'Someone else changed this in the meantime. Load it again and repeat your change.',
      'zh-Hans': '其他人已在此期间更改了此内容。请重新加载后再次修改。',
      th: 'มีคนอื่นแก้ไขข้อมูลนี้ไปแล้ว โปรดโหลดใหม่แล้วแก้ไขอีกครั้ง',
      vi: 'Người khác vừa thay đổi mục này. Hãy tải lại rồi sửa lần nữa.',
      km: 'មានអ្នកផ្សេងបានកែវារួចហើយ។ សូមផ្ទុកឡើងវិញ រួចកែម្ដងទៀត។',
      lo: 'ມີຄົນອື່ນແກ້ໄຂແລ້ວ. ກະລຸນາໂຫຼດໃໝ່ແລ້ວແກ້ໄຂອີກຄັ້ງ.',
      my: 'အခြားသူတစ်ဦး ပြောင်းလဲပြီးဖြစ်သည်။ ပြန်ဖွင့်ပြီး ထပ်ပြင်ပါ။',
    },
  },
  idempotency_mismatch: {
    status: 422,
    message: {
      en: 'This Idempotency-Key was already used with another request. Use a new key.',
      'zh-Hans': '此 Idempotency-Key 已用于另一请求。请使用新的键。',
      th: 'Idempotency-Key นี้ถูกใช้กับคำขออื่นแล้ว โปรดใช้คีย์ใหม่',
      vi: 'Idempotency-Key này đã dùng cho yêu cầu khác. Hãy dùng khóa mới.',
      km: 'Idempotency-Key នេះបានប្រើជាមួយសំណើផ្សេងហើយ។ សូមប្រើកូនសោថ្មី។',
      lo: 'Idempotency-Key ນີ້ຖືກໃຊ້ກັບຄຳຂໍອື່ນແລ້ວ. ກະລຸນາໃຊ້ຄີໃໝ່.',
      my: 'ဤ Idempotency-Key ကို အခြားတောင်းဆိုမှုတွင် သုံးပြီးဖြစ်သည်။ ကီးအသစ်သုံးပါ။',
    },
  },
  too_many_requests: {
    status: 429,
    message: {
      en: 'Too many tries. Wait {seconds} seconds and try again.',
      'zh-Hans': '尝试次数过多。请等待 {seconds} 秒后再试。',
      th: 'ลองหลายครั้งเกินไป โปรดรอ {seconds} วินาทีแล้วลองใหม่',
      vi: 'Thử quá nhiều lần. Hãy chờ {seconds} giây rồi thử lại.',
      km: 'ព្យាយាមច្រើនពេក។ សូមរង់ចាំ {seconds} វិនាទី រួចព្យាយាមម្ដងទៀត។',
      lo: 'ລອງຫຼາຍເທື່ອເກີນໄປ. ກະລຸນາລໍຖ້າ {seconds} ວິນາທີແລ້ວລອງໃໝ່.',
      my: 'ကြိုးစားမှု များလွန်းသည်။ {seconds} စက္ကန့် စောင့်ပြီး ထပ်ကြိုးစားပါ။',
    },
  },
  payload_too_large: {
    status: 413,
    message: {
      en: 'This is too large. The limit is {limit}.',
      'zh-Hans': '内容过大。上限为 {limit}。',
      th: 'ข้อมูลใหญ่เกินไป ขีดจำกัดคือ {limit}',
      vi: 'Quá lớn. Giới hạn là {limit}.',
      km: 'ធំពេក។ កម្រិតគឺ {limit}។',
      lo: 'ໃຫຍ່ເກີນໄປ. ຂີດຈຳກັດແມ່ນ {limit}.',
      my: 'ကြီးလွန်းသည်။ ကန့်သတ်ချက်မှာ {limit} ဖြစ်သည်။',
    },
  },
  internal: {
    status: 500,
    message: {
      en: 'Something went wrong on our side. Nothing was lost; please try again.',
      'zh-Hans': '我们这边出了问题。没有数据丢失，请重试。',
      th: 'เกิดข้อผิดพลาดทางเรา ข้อมูลไม่สูญหาย โปรดลองใหม่',
      vi: 'Đã có lỗi từ phía chúng tôi. Không mất dữ liệu; xin thử lại.',
      km: 'មានបញ្ហាខាងយើង។ គ្មានអ្វីបាត់ទេ សូមព្យាយាមម្ដងទៀត។',
      lo: 'ເກີດຂໍ້ຜິດພາດທາງເຮົາ. ບໍ່ມີຂໍ້ມູນສູນຫາຍ; ກະລຸນາລອງໃໝ່.',
      my: 'ကျွန်ုပ်တို့ဘက်တွင် ပြဿနာဖြစ်သည်။ ဘာမှမပျောက်ပါ။ ထပ်ကြိုးစားပါ။',
    },
  },
});
