import { defineErrors } from '../define';

/** What can keep a site from being published or rolled back. */
export const publishingErrors = defineErrors({
  publish_path_twice: {
    status: 422,
    message: {
      en: 'Two pages would have the same address {path}. Change the handle or slug of one of them.',
      'zh-Hans': '两个页面的地址相同：{path}。请更改其中一个的网址标识。',
      th: 'มีสองหน้าที่ใช้ที่อยู่เดียวกัน {path} โปรดเปลี่ยนชื่อในที่อยู่ของหน้าใดหน้าหนึ่ง',
      vi: 'Hai trang có cùng địa chỉ {path}. Hãy đổi tên trong địa chỉ của một trang.',
      km: 'ទំព័រពីរមានអាសយដ្ឋានដូចគ្នា {path}។ សូមប្ដូរឈ្មោះអាសយដ្ឋានរបស់ទំព័រមួយ។',
      lo: 'ມີສອງໜ້າໃຊ້ທີ່ຢູ່ດຽວກັນ {path}. ກະລຸນາປ່ຽນຊື່ໃນທີ່ຢູ່ຂອງໜ້າໃດໜຶ່ງ.',
      my: 'စာမျက်နှာနှစ်ခု၏ လိပ်စာ {path} တူနေသည်။ တစ်ခု၏ လိပ်စာအမည်ကို ပြောင်းပါ။',
    },
  },
  publish_path_invalid: {
    status: 422,
    message: {
      en: 'A page cannot have the address {path}. Give it a shorter handle or slug without slashes.',
      'zh-Hans': '页面不能使用地址 {path}。请使用更短且不含斜杠的网址标识。',
      th: 'หน้าใช้ที่อยู่ {path} ไม่ได้ โปรดตั้งชื่อในที่อยู่ให้สั้นลงและไม่มีเครื่องหมายทับ',
      vi: 'Trang không thể có địa chỉ {path}. Hãy đặt tên trong địa chỉ ngắn hơn và không có dấu gạch chéo.',
      km: 'ទំព័រមិនអាចមានអាសយដ្ឋាន {path} បានទេ។ សូមដាក់ឈ្មោះអាសយដ្ឋានខ្លីជាងនេះ ដោយគ្មានសញ្ញា /។',
      lo: 'ໜ້າໃຊ້ທີ່ຢູ່ {path} ບໍ່ໄດ້. ກະລຸນາຕັ້ງຊື່ໃນທີ່ຢູ່ໃຫ້ສັ້ນລົງ ແລະ ບໍ່ມີເຄື່ອງໝາຍ /.',
      my: 'စာမျက်နှာသည် {path} လိပ်စာကို မသုံးနိုင်ပါ။ မျဉ်းစောင်းမပါသော ပိုတိုသည့် လိပ်စာအမည် ပေးပါ။',
    },
  },
  publish_theme_missing: {
    status: 422,
    message: {
      en: 'The theme {theme} is not installed. Choose another theme for the site.',
      'zh-Hans': '主题 {theme} 未安装。请为网站选择其他主题。',
      th: 'ยังไม่ได้ติดตั้งธีม {theme} โปรดเลือกธีมอื่นให้เว็บไซต์',
      vi: 'Giao diện {theme} chưa được cài đặt. Hãy chọn giao diện khác cho trang web.',
      km: 'មិនបានដំឡើងស្បែក {theme} ទេ។ សូមជ្រើសស្បែកផ្សេងសម្រាប់គេហទំព័រ។',
      lo: 'ຍັງບໍ່ໄດ້ຕິດຕັ້ງທີມ {theme}. ກະລຸນາເລືອກທີມອື່ນໃຫ້ເວັບໄຊ.',
      my: '{theme} ဒီဇိုင်းကို ထည့်သွင်းမထားပါ။ ဝဘ်ဆိုက်အတွက် အခြားဒီဇိုင်း ရွေးပါ။',
    },
  },
  publish_file_missing: {
    status: 500,
    message: {
      en: 'A picture or document of a page is missing on the server ({file}). Upload it again.',
      'zh-Hans': '服务器上缺少页面的图片或文件（{file}）。请重新上传。',
      th: 'รูปภาพหรือเอกสารของหน้าหายไปจากเซิร์ฟเวอร์ ({file}) โปรดอัปโหลดใหม่',
      vi: 'Thiếu ảnh hoặc tài liệu của trang trên máy chủ ({file}). Hãy tải lên lại.',
      km: 'បាត់រូបភាព ឬឯកសាររបស់ទំព័រនៅលើម៉ាស៊ីនមេ ({file})។ សូមផ្ទុកឡើងម្ដងទៀត។',
      lo: 'ຮູບ ຫຼື ເອກະສານຂອງໜ້າຫາຍໄປຈາກເຊີບເວີ ({file}). ກະລຸນາອັບໂຫຼດໃໝ່.',
      my: 'စာမျက်နှာ၏ ပုံ သို့မဟုတ် စာရွက်စာတမ်း ({file}) ဆာဗာတွင် ပျောက်နေသည်။ ပြန်တင်ပါ။',
    },
  },
  publish_failed: {
    status: 500,
    message: {
      en: 'The site could not be published; the last published state stays online. It is tried again by itself. If this lasts, tell your agency.',
      'zh-Hans': '网站未能发布，上次发布的内容仍在线。系统会自动重试。如持续失败，请联系您的服务机构。',
      th: 'เผยแพร่เว็บไซต์ไม่สำเร็จ เนื้อหาที่เผยแพร่ล่าสุดยังออนไลน์อยู่ ระบบจะลองใหม่เอง หากยังไม่ได้โปรดแจ้งหน่วยงานของคุณ',
      vi: 'Không xuất bản được trang web; bản xuất bản gần nhất vẫn hoạt động. Hệ thống sẽ tự thử lại. Nếu kéo dài, hãy báo cơ quan hỗ trợ.',
      km: 'មិនអាចបោះពុម្ពគេហទំព័របានទេ សភាពចុងក្រោយនៅតែដំណើរការ។ ប្រព័ន្ធនឹងព្យាយាមម្ដងទៀតដោយខ្លួនឯង។ បើនៅតែមាន សូមប្រាប់ភ្នាក់ងាររបស់អ្នក។',
      lo: 'ເຜີຍແຜ່ເວັບໄຊບໍ່ສຳເລັດ ເນື້ອຫາຫຼ້າສຸດຍັງອອນລາຍຢູ່. ລະບົບຈະລອງໃໝ່ເອງ. ຖ້າຍັງເປັນຢູ່ ກະລຸນາແຈ້ງໜ່ວຍງານຂອງທ່ານ.',
      my: 'ဝဘ်ဆိုက်ကို ထုတ်ဝေ၍မရပါ။ နောက်ဆုံးထုတ်ဝေထားသည်မှာ ဆက်ရှိနေသည်။ အလိုအလျောက် ထပ်ကြိုးစားပါမည်။ ဆက်ဖြစ်နေလျှင် သင့်အေဂျင်စီသို့ ပြောပါ။',
    },
  },
  publish_busy: {
    status: 503,
    message: {
      en: 'The site is being published by another process. Wait a moment and try again.',
      'zh-Hans': '另一个进程正在发布该网站。请稍候再试。',
      th: 'เว็บไซต์กำลังถูกเผยแพร่โดยอีกกระบวนการหนึ่ง โปรดรอสักครู่แล้วลองใหม่',
      vi: 'Trang web đang được một tiến trình khác xuất bản. Hãy chờ một lát rồi thử lại.',
      km: 'គេហទំព័រកំពុងត្រូវបានបោះពុម្ពដោយដំណើរការផ្សេង។ សូមរង់ចាំបន្តិច រួចព្យាយាមម្ដងទៀត។',
      lo: 'ເວັບໄຊກຳລັງຖືກເຜີຍແຜ່ໂດຍຂະບວນການອື່ນ. ກະລຸນາລໍຖ້າແລ້ວລອງໃໝ່.',
      my: 'ဝဘ်ဆိုက်ကို အခြားလုပ်ငန်းစဉ်က ထုတ်ဝေနေသည်။ ခဏစောင့်ပြီး ထပ်ကြိုးစားပါ။',
    },
  },
  release_not_found: {
    status: 404,
    message: {
      en: 'There is no such release any more. List the releases and choose one of them.',
      'zh-Hans': '该发布版本已不存在。请列出发布版本并从中选择。',
      th: 'ไม่มีรุ่นเผยแพร่นี้แล้ว โปรดดูรายการรุ่นแล้วเลือกใหม่',
      vi: 'Bản phát hành này không còn nữa. Hãy xem danh sách và chọn một bản.',
      km: 'លែងមានកំណែនេះទៀតហើយ។ សូមមើលបញ្ជីកំណែ រួចជ្រើសមួយ។',
      lo: 'ບໍ່ມີລຸ້ນນີ້ອີກແລ້ວ. ກະລຸນາເບິ່ງລາຍການລຸ້ນແລ້ວເລືອກ.',
      my: 'ဤထုတ်ဝေမှု မရှိတော့ပါ။ ထုတ်ဝေမှုများကို ကြည့်ပြီး တစ်ခုရွေးပါ။',
    },
  },
});
