import type { Locale } from '#kernel';

/** Words of the pages on which a mailed link lets somebody choose a password. */
export interface PasswordWords {
  invitation: string;
  reset: string;
  password: string;
  hint: string;
  save: string;
  done: string;
  noScript: string;
  noLink: string;
}

/** In each language. `{min}` is the least number of characters. */
export const PASSWORD_WORDS: Readonly<Record<Locale, PasswordWords>> = {
  en: {
    invitation: 'Welcome. Choose your password',
    reset: 'Choose a new password',
    password: 'New password',
    hint: 'At least {min} characters. A sentence is easier to remember than a word.',
    save: 'Save',
    done: 'Your password is saved. You can sign in now.',
    noScript: 'This page needs JavaScript, so that the secret of your link is never sent to a log.',
    noLink: 'This address is not complete. Open the link in the mail again.',
  },
  'zh-Hans': {
    invitation: '欢迎。请设置您的密码',
    reset: '设置新密码',
    password: '新密码',
    hint: '至少 {min} 个字符。一句话比一个词更容易记住。',
    save: '保存',
    done: '密码已保存。您现在可以登录。',
    noScript: '此页面需要 JavaScript，以确保链接中的密钥不会写入日志。',
    noLink: '此地址不完整。请重新打开邮件中的链接。',
  },
  th: {
    invitation: 'ยินดีต้อนรับ โปรดตั้งรหัสผ่าน',
    reset: 'ตั้งรหัสผ่านใหม่',
    password: 'รหัสผ่านใหม่',
    hint: 'อย่างน้อย {min} ตัวอักษร ประโยคจำง่ายกว่าคำเดียว',
    save: 'บันทึก',
    done: 'บันทึกรหัสผ่านแล้ว คุณเข้าสู่ระบบได้แล้ว',
    noScript: 'หน้านี้ต้องใช้ JavaScript เพื่อไม่ให้รหัสลับของลิงก์ถูกบันทึกไว้',
    noLink: 'ที่อยู่นี้ไม่ครบ โปรดเปิดลิงก์ในอีเมลอีกครั้ง',
  },
  vi: {
    invitation: 'Chào mừng. Hãy chọn mật khẩu',
    reset: 'Chọn mật khẩu mới',
    password: 'Mật khẩu mới',
    hint: 'Ít nhất {min} ký tự. Một câu dễ nhớ hơn một từ.',
    save: 'Lưu',
    done: 'Đã lưu mật khẩu. Bây giờ bạn có thể đăng nhập.',
    noScript: 'Trang này cần JavaScript để mã bí mật trong liên kết không bị ghi vào nhật ký.',
    noLink: 'Địa chỉ này chưa đầy đủ. Hãy mở lại liên kết trong thư.',
  },
  km: {
    invitation: 'សូមស្វាគមន៍។ សូមជ្រើសពាក្យសម្ងាត់',
    reset: 'ជ្រើសពាក្យសម្ងាត់ថ្មី',
    password: 'ពាក្យសម្ងាត់ថ្មី',
    hint: 'យ៉ាងតិច {min} តួអក្សរ។ ប្រយោគងាយចាំជាងពាក្យមួយ។',
    save: 'រក្សាទុក',
    done: 'ពាក្យសម្ងាត់ត្រូវបានរក្សាទុក។ ឥឡូវអ្នកអាចចូលបាន។',
    noScript: 'ទំព័រនេះត្រូវការ JavaScript ដើម្បីកុំឱ្យលេខសម្ងាត់ក្នុងតំណត្រូវបានកត់ត្រា។',
    noLink: 'អាសយដ្ឋាននេះមិនពេញលេញ។ សូមបើកតំណក្នុងអ៊ីមែលម្ដងទៀត។',
  },
  lo: {
    invitation: 'ຍິນດີຕ້ອນຮັບ. ກະລຸນາຕັ້ງລະຫັດຜ່ານ',
    reset: 'ຕັ້ງລະຫັດຜ່ານໃໝ່',
    password: 'ລະຫັດຜ່ານໃໝ່',
    hint: 'ຢ່າງໜ້ອຍ {min} ຕົວອັກສອນ. ປະໂຫຍກຈື່ງ່າຍກວ່າຄຳດຽວ.',
    save: 'ບັນທຶກ',
    done: 'ບັນທຶກລະຫັດຜ່ານແລ້ວ. ທ່ານເຂົ້າສູ່ລະບົບໄດ້ແລ້ວ.',
    noScript: 'ໜ້ານີ້ຕ້ອງໃຊ້ JavaScript ເພື່ອບໍ່ໃຫ້ລະຫັດລັບຂອງລິ້ງຖືກບັນທຶກໄວ້.',
    noLink: 'ທີ່ຢູ່ນີ້ບໍ່ຄົບ. ກະລຸນາເປີດລິ້ງໃນອີເມວອີກຄັ້ງ.',
  },
  my: {
    invitation: 'ကြိုဆိုပါသည်။ စကားဝှက် ရွေးပါ',
    reset: 'စကားဝှက်အသစ် ရွေးပါ',
    password: 'စကားဝှက်အသစ်',
    hint: 'အနည်းဆုံး စာလုံး {min} လုံး။ ဝါကျတစ်ကြောင်းသည် စကားလုံးတစ်လုံးထက် မှတ်မိလွယ်သည်။',
    save: 'သိမ်းရန်',
    done: 'စကားဝှက် သိမ်းပြီးပါပြီ။ ယခု ဝင်ရောက်နိုင်ပါပြီ။',
    noScript: 'လင့်ခ်၏ လျှို့ဝှက်ကုဒ် မှတ်တမ်းမဝင်စေရန် ဤစာမျက်နှာသည် JavaScript လိုအပ်သည်။',
    noLink: 'ဤလိပ်စာ မပြည့်စုံပါ။ အီးမေးလ်ထဲရှိ လင့်ခ်ကို ပြန်ဖွင့်ပါ။',
  },
};
