import { defineErrors } from '../define';

/** Why a buyer was not taken or let in. */
export const buyerErrors = defineErrors({
  access_incomplete: {
    status: 422,
    message: {
      en: 'Please give your name and an e-mail address to which we can send you a link.',
      'zh-Hans': '请填写您的姓名和电子邮件地址，以便我们向您发送链接。',
      th: 'โปรดระบุชื่อและอีเมลที่เราส่งลิงก์ให้คุณได้',
      vi: 'Vui lòng cho biết tên và địa chỉ e-mail để chúng tôi gửi liên kết cho bạn.',
      km: 'សូមបំពេញឈ្មោះ និងអាសយដ្ឋានអ៊ីមែល ដើម្បីឱ្យយើងផ្ញើតំណជូនអ្នក។',
      lo: 'ກະລຸນາໃສ່ຊື່ ແລະ ອີເມວທີ່ພວກເຮົາສົ່ງລິ້ງໃຫ້ທ່ານໄດ້.',
      my: 'သင့်အမည်နှင့် လင့်ခ်ပို့ပေးနိုင်မည့် အီးမေးလ်လိပ်စာကို ဖြည့်ပါ။',
    },
  },
  buyer_not_approved: {
    status: 409,
    message: {
      en: 'This buyer has no access now. Approve the buyer; the link is then sent.',
      'zh-Hans': '该买家目前没有访问权限。请先批准，系统随后会发送链接。',
      th: 'ผู้ซื้อรายนี้ยังไม่มีสิทธิ์เข้าดู โปรดอนุมัติก่อน แล้วระบบจะส่งลิงก์ให้',
      vi: 'Người mua này hiện không có quyền xem. Hãy duyệt người mua; liên kết sẽ được gửi ngay sau đó.',
      km: 'អ្នកទិញនេះមិនមានសិទ្ធិចូលមើលទេនៅពេលនេះ។ សូមអនុម័តជាមុនសិន រួចតំណនឹងត្រូវបានផ្ញើ។',
      lo: 'ຜູ້ຊື້ນີ້ຍັງບໍ່ມີສິດເຂົ້າເບິ່ງ. ກະລຸນາອະນຸມັດກ່ອນ ແລ້ວລະບົບຈະສົ່ງລິ້ງໃຫ້.',
      my: 'ဤဝယ်သူတွင် ယခု ကြည့်ရှုခွင့် မရှိပါ။ ဝယ်သူကို အတည်ပြုပါ၊ ထို့နောက် လင့်ခ်ကို ပို့ပါမည်။',
    },
  },
});
