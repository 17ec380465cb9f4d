import { defineErrors } from '../define';

/** Errors of the pages that owners make and arrange. `section` and `setting` are ids, as the page's sections have them. */
export const pageErrors = defineErrors({
  page_asset_unknown: {
    status: 422,
    message: {
      en: 'The file chosen for “{setting}” in the section “{section}” is not there any more. Choose another one.',
      'zh-Hans': '区块“{section}”中为“{setting}”选择的文件已不存在。请另选一个。',
      th: 'ไฟล์ที่เลือกสำหรับ “{setting}” ในส่วน “{section}” ไม่มีอยู่แล้ว โปรดเลือกไฟล์อื่น',
      vi: 'Tệp đã chọn cho “{setting}” trong phần “{section}” không còn nữa. Hãy chọn tệp khác.',
      km: 'ឯកសារដែលបានជ្រើសសម្រាប់ “{setting}” ក្នុងផ្នែក “{section}” លែងមានទៀតហើយ។ សូមជ្រើសឯកសារផ្សេង។',
      lo: 'ໄຟລ໌ທີ່ເລືອກໄວ້ສຳລັບ “{setting}” ໃນສ່ວນ “{section}” ບໍ່ມີແລ້ວ. ກະລຸນາເລືອກໄຟລ໌ອື່ນ.',
      my: '“{section}” အပိုင်းရှိ “{setting}” အတွက် ရွေးထားသော ဖိုင် မရှိတော့ပါ။ အခြားဖိုင် ရွေးပါ။',
    },
  },
  page_product_unknown: {
    status: 422,
    message: {
      en: 'The product chosen for “{setting}” in the section “{section}” is not there any more. Choose another one.',
      'zh-Hans': '区块“{section}”中为“{setting}”选择的产品已不存在。请另选一个。',
      th: 'สินค้าที่เลือกสำหรับ “{setting}” ในส่วน “{section}” ไม่มีอยู่แล้ว โปรดเลือกสินค้าอื่น',
      vi: 'Sản phẩm đã chọn cho “{setting}” trong phần “{section}” không còn nữa. Hãy chọn sản phẩm khác.',
      km: 'ផលិតផលដែលបានជ្រើសសម្រាប់ “{setting}” ក្នុងផ្នែក “{section}” លែងមានទៀតហើយ។ សូមជ្រើសផលិតផលផ្សេង។',
      lo: 'ສິນຄ້າທີ່ເລືອກໄວ້ສຳລັບ “{setting}” ໃນສ່ວນ “{section}” ບໍ່ມີແລ້ວ. ກະລຸນາເລືອກສິນຄ້າອື່ນ.',
      my: '“{section}” အပိုင်းရှိ “{setting}” အတွက် ရွေးထားသော ကုန်ပစ္စည်း မရှိတော့ပါ။ အခြားကုန်ပစ္စည်း ရွေးပါ။',
    },
  },
  site_pages_too_many: {
    status: 422,
    message: {
      en: 'A site can have {limit} pages of your own. Delete one that you no longer need, then add the new one.',
      'zh-Hans': '一个网站最多可有 {limit} 个自建页面。请先删除不再需要的页面，再添加新页面。',
      th: 'เว็บไซต์หนึ่งมีหน้าที่สร้างเองได้ไม่เกิน {limit} หน้า โปรดลบหน้าที่ไม่ใช้แล้วก่อนเพิ่มหน้าใหม่',
      vi: 'Một trang web có tối đa {limit} trang do bạn tự tạo. Hãy xóa trang không còn cần rồi thêm trang mới.',
      km: 'គេហទំព័រមួយអាចមានទំព័រដែលអ្នកបង្កើតដោយខ្លួនឯងបានច្រើនបំផុត {limit}។ សូមលុបទំព័រដែលលែងត្រូវការ រួចបន្ថែមទំព័រថ្មី។',
      lo: 'ເວັບໄຊໜຶ່ງມີໜ້າທີ່ສ້າງເອງໄດ້ບໍ່ເກີນ {limit} ໜ້າ. ກະລຸນາລຶບໜ້າທີ່ບໍ່ໃຊ້ແລ້ວກ່ອນ ຈຶ່ງເພີ່ມໜ້າໃໝ່.',
      my: 'ဝဘ်ဆိုက်တစ်ခုတွင် ကိုယ်တိုင်ပြုလုပ်သော စာမျက်နှာ {limit} ခုအထိ ရှိနိုင်သည်။ မလိုတော့သော စာမျက်နှာကို ဖျက်ပြီးမှ အသစ်ထည့်ပါ။',
    },
  },
});
