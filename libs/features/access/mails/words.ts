import type { Locale } from '#kernel';

/** Words of one mail: `{name}`, `{place}`, `{link}` and `{limit}` are filled in. */
export interface MailWords {
  subject: string;
  body: string;
}

type InEveryLanguage = Readonly<Record<Locale, MailWords>>;

/** To somebody who has no password yet. */
export const INVITATION: InEveryLanguage = {
  en: {
    subject: 'You are invited to {place}',
    body: 'Hello {name},\n\nyou are invited to take part in {place} on Teahorse. Choose your password here:\n\n{link}\n\nThe link works once, within {limit} days. If you did not expect this mail, you need not do anything.',
  },
  'zh-Hans': {
    subject: '邀请您加入{place}',
    body: '{name}，您好：\n\n您受邀在 Teahorse 上加入{place}。请在此设置密码：\n\n{link}\n\n该链接只能使用一次，{limit} 天内有效。如果您没有预料到此邮件，无需任何操作。',
  },
  th: {
    subject: 'คุณได้รับเชิญเข้าร่วม {place}',
    body: 'สวัสดี {name}\n\nคุณได้รับเชิญเข้าร่วม {place} บน Teahorse ตั้งรหัสผ่านของคุณที่นี่:\n\n{link}\n\nลิงก์ใช้ได้ครั้งเดียวภายใน {limit} วัน หากคุณไม่ได้คาดว่าจะได้รับอีเมลนี้ ไม่ต้องทำอะไร',
  },
  vi: {
    subject: 'Bạn được mời tham gia {place}',
    body: 'Xin chào {name},\n\nbạn được mời tham gia {place} trên Teahorse. Hãy đặt mật khẩu tại đây:\n\n{link}\n\nLiên kết dùng được một lần, trong {limit} ngày. Nếu bạn không chờ thư này, bạn không cần làm gì.',
  },
  km: {
    subject: 'អ្នកត្រូវបានអញ្ជើញចូលរួម {place}',
    body: 'សួស្ដី {name}\n\nអ្នកត្រូវបានអញ្ជើញចូលរួម {place} លើ Teahorse។ សូមកំណត់ពាក្យសម្ងាត់នៅទីនេះ៖\n\n{link}\n\nតំណនេះប្រើបានម្ដង ក្នុងរយៈពេល {limit} ថ្ងៃ។ បើអ្នកមិនបានរំពឹងអ៊ីមែលនេះ អ្នកមិនបាច់ធ្វើអ្វីទេ។',
  },
  lo: {
    subject: 'ທ່ານໄດ້ຮັບເຊີນເຂົ້າຮ່ວມ {place}',
    body: 'ສະບາຍດີ {name}\n\nທ່ານໄດ້ຮັບເຊີນເຂົ້າຮ່ວມ {place} ໃນ Teahorse. ຕັ້ງລະຫັດຜ່ານຂອງທ່ານທີ່ນີ້:\n\n{link}\n\nລິ້ງໃຊ້ໄດ້ຄັ້ງດຽວ ພາຍໃນ {limit} ວັນ. ຖ້າທ່ານບໍ່ໄດ້ຄາດໝາຍອີເມວນີ້ ກໍບໍ່ຕ້ອງເຮັດຫຍັງ.',
  },
  my: {
    subject: '{place} သို့ သင့်ကို ဖိတ်ခေါ်ထားသည်',
    body: 'မင်္ဂလာပါ {name}\n\nTeahorse ရှိ {place} တွင် ပါဝင်ရန် သင့်ကို ဖိတ်ခေါ်ထားသည်။ သင့်စကားဝှက်ကို ဤနေရာတွင် သတ်မှတ်ပါ -\n\n{link}\n\nလင့်ခ်ကို {limit} ရက်အတွင်း တစ်ကြိမ်သာ သုံးနိုင်သည်။ ဤမေးလ်ကို မမျှော်လင့်ထားပါက ဘာမှ လုပ်ရန် မလိုပါ။',
  },
};

/** To somebody who signs in already and was given a further role. */
export const ADDED: InEveryLanguage = {
  en: {
    subject: 'You now have access to {place}',
    body: 'Hello {name},\n\nyou were added to {place} on Teahorse. Sign in as you always do:\n\n{link}',
  },
  'zh-Hans': {
    subject: '您现在可以访问{place}',
    body: '{name}，您好：\n\n您已被添加到 Teahorse 上的{place}。请照常登录：\n\n{link}',
  },
  th: {
    subject: 'คุณเข้าใช้ {place} ได้แล้ว',
    body: 'สวัสดี {name}\n\nคุณถูกเพิ่มใน {place} บน Teahorse ลงชื่อเข้าใช้ตามปกติ:\n\n{link}',
  },
  vi: {
    subject: 'Bạn đã có quyền truy cập {place}',
    body: 'Xin chào {name},\n\nbạn đã được thêm vào {place} trên Teahorse. Hãy đăng nhập như thường lệ:\n\n{link}',
  },
  km: {
    subject: 'ឥឡូវអ្នកអាចចូលប្រើ {place}',
    body: 'សួស្ដី {name}\n\nអ្នកត្រូវបានបន្ថែមទៅ {place} លើ Teahorse។ សូមចូលគណនីដូចធម្មតា៖\n\n{link}',
  },
  lo: {
    subject: 'ດຽວນີ້ທ່ານເຂົ້າໃຊ້ {place} ໄດ້ແລ້ວ',
    body: 'ສະບາຍດີ {name}\n\nທ່ານຖືກເພີ່ມເຂົ້າ {place} ໃນ Teahorse. ເຂົ້າສູ່ລະບົບຕາມປົກກະຕິ:\n\n{link}',
  },
  my: {
    subject: '{place} ကို ယခု ဝင်ရောက်နိုင်ပါပြီ',
    body: 'မင်္ဂလာပါ {name}\n\nTeahorse ရှိ {place} သို့ သင့်ကို ထည့်သွင်းပြီးပါပြီ။ ပုံမှန်အတိုင်း ဝင်ရောက်ပါ -\n\n{link}',
  },
};

/** To somebody who forgot the password. */
export const PASSWORD_RESET: InEveryLanguage = {
  en: {
    subject: 'Choose a new password',
    body: 'Hello {name},\n\nhere you can choose a new password for Teahorse:\n\n{link}\n\nThe link works once, within {limit} minutes. If you did not ask for it, you need not do anything: your password stays as it is.',
  },
  'zh-Hans': {
    subject: '设置新密码',
    body: '{name}，您好：\n\n您可以在此设置新的 Teahorse 密码：\n\n{link}\n\n该链接只能使用一次，{limit} 分钟内有效。如果不是您本人申请，无需任何操作，密码保持不变。',
  },
  th: {
    subject: 'ตั้งรหัสผ่านใหม่',
    body: 'สวัสดี {name}\n\nคุณตั้งรหัสผ่านใหม่สำหรับ Teahorse ได้ที่นี่:\n\n{link}\n\nลิงก์ใช้ได้ครั้งเดียวภายใน {limit} นาที หากคุณไม่ได้ขอ ไม่ต้องทำอะไร รหัสผ่านเดิมยังใช้ได้',
  },
  vi: {
    subject: 'Đặt mật khẩu mới',
    body: 'Xin chào {name},\n\nbạn có thể đặt mật khẩu Teahorse mới tại đây:\n\n{link}\n\nLiên kết dùng được một lần, trong {limit} phút. Nếu bạn không yêu cầu, bạn không cần làm gì: mật khẩu vẫn như cũ.',
  },
  km: {
    subject: 'កំណត់ពាក្យសម្ងាត់ថ្មី',
    body: 'សួស្ដី {name}\n\nអ្នកអាចកំណត់ពាក្យសម្ងាត់ថ្មីសម្រាប់ Teahorse នៅទីនេះ៖\n\n{link}\n\nតំណនេះប្រើបានម្ដង ក្នុងរយៈពេល {limit} នាទី។ បើអ្នកមិនបានស្នើ អ្នកមិនបាច់ធ្វើអ្វីទេ ពាក្យសម្ងាត់នៅដដែល។',
  },
  lo: {
    subject: 'ຕັ້ງລະຫັດຜ່ານໃໝ່',
    body: 'ສະບາຍດີ {name}\n\nທ່ານຕັ້ງລະຫັດຜ່ານໃໝ່ສຳລັບ Teahorse ໄດ້ທີ່ນີ້:\n\n{link}\n\nລິ້ງໃຊ້ໄດ້ຄັ້ງດຽວ ພາຍໃນ {limit} ນາທີ. ຖ້າທ່ານບໍ່ໄດ້ຂໍ ກໍບໍ່ຕ້ອງເຮັດຫຍັງ: ລະຫັດຜ່ານຍັງຄືເກົ່າ.',
  },
  my: {
    subject: 'စကားဝှက်အသစ် သတ်မှတ်ပါ',
    body: 'မင်္ဂလာပါ {name}\n\nTeahorse အတွက် စကားဝှက်အသစ်ကို ဤနေရာတွင် သတ်မှတ်နိုင်သည် -\n\n{link}\n\nလင့်ခ်ကို {limit} မိနစ်အတွင်း တစ်ကြိမ်သာ သုံးနိုင်သည်။ သင် မတောင်းခဲ့ပါက ဘာမှ လုပ်ရန် မလိုပါ။ စကားဝှက်သည် မူလအတိုင်း ရှိနေမည်။',
  },
};
