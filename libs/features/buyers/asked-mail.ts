import type { Locale } from '#kernel';
import type { Buyer } from './entities';

/** Words of the mail to the firm, in its own language. */
const WORDS: Record<
  Locale,
  {
    subject: string;
    intro: string;
    name: string;
    company: string;
    country: string;
    email: string;
    language: string;
    hint: string;
  }
> = {
  en: {
    subject: '{name} asks to see your prices',
    intro: 'A visitor of your website asks to see the prices that you keep for verified buyers:',
    name: 'Name',
    company: 'Company',
    country: 'Country',
    email: 'E-mail',
    language: 'Language',
    hint: 'Approve or refuse this buyer in the console. Nobody sees a price before you have approved. Reply to this mail to ask the buyer more.',
  },
  'zh-Hans': {
    subject: '{name} 申请查看您的价格',
    intro: '您网站的一位访客申请查看仅向认证买家开放的价格：',
    name: '姓名',
    company: '公司',
    country: '国家',
    email: '电子邮件',
    language: '语言',
    hint: '请在控制台中批准或拒绝该买家。在您批准之前，任何人都看不到价格。直接回复此邮件即可向买家进一步了解情况。',
  },
  th: {
    subject: '{name} ขอดูราคาของคุณ',
    intro: 'ผู้เยี่ยมชมเว็บไซต์ของคุณขอดูราคาที่คุณเปิดให้เฉพาะผู้ซื้อที่ยืนยันแล้ว:',
    name: 'ชื่อ',
    company: 'บริษัท',
    country: 'ประเทศ',
    email: 'อีเมล',
    language: 'ภาษา',
    hint: 'โปรดอนุมัติหรือปฏิเสธผู้ซื้อรายนี้ในหน้าจัดการ จะไม่มีใครเห็นราคาจนกว่าคุณจะอนุมัติ ตอบกลับอีเมลนี้หากต้องการถามผู้ซื้อเพิ่มเติม',
  },
  vi: {
    subject: '{name} xin xem giá của bạn',
    intro: 'Một khách truy cập trang web của bạn xin xem giá dành riêng cho người mua đã xác minh:',
    name: 'Tên',
    company: 'Công ty',
    country: 'Quốc gia',
    email: 'E-mail',
    language: 'Ngôn ngữ',
    hint: 'Hãy duyệt hoặc từ chối người mua này trong bảng điều khiển. Không ai thấy giá trước khi bạn duyệt. Trả lời thư này nếu bạn muốn hỏi thêm người mua.',
  },
  km: {
    subject: '{name} ស្នើសុំមើលតម្លៃរបស់អ្នក',
    intro: 'អ្នកទស្សនាគេហទំព័ររបស់អ្នកស្នើសុំមើលតម្លៃដែលអ្នកទុកសម្រាប់តែអ្នកទិញដែលបានផ្ទៀងផ្ទាត់៖',
    name: 'ឈ្មោះ',
    company: 'ក្រុមហ៊ុន',
    country: 'ប្រទេស',
    email: 'អ៊ីមែល',
    language: 'ភាសា',
    hint: 'សូមអនុម័ត ឬបដិសេធអ្នកទិញនេះក្នុងផ្ទាំងគ្រប់គ្រង។ គ្មាននរណាឃើញតម្លៃទេ មុនពេលអ្នកអនុម័ត។ សូមឆ្លើយតបអ៊ីមែលនេះ ប្រសិនបើចង់សួរអ្នកទិញបន្ថែម។',
  },
  lo: {
    subject: '{name} ຂໍເບິ່ງລາຄາຂອງທ່ານ',
    intro: 'ຜູ້ເຂົ້າຊົມເວັບໄຊຂອງທ່ານຂໍເບິ່ງລາຄາທີ່ທ່ານເປີດໃຫ້ສະເພາະຜູ້ຊື້ທີ່ຢືນຢັນແລ້ວ:',
    name: 'ຊື່',
    company: 'ບໍລິສັດ',
    country: 'ປະເທດ',
    email: 'ອີເມວ',
    language: 'ພາສາ',
    hint: 'ກະລຸນາອະນຸມັດ ຫຼື ປະຕິເສດຜູ້ຊື້ນີ້ໃນໜ້າຈັດການ. ບໍ່ມີໃຜເຫັນລາຄາກ່ອນທ່ານອະນຸມັດ. ຕອບກັບອີເມວນີ້ ຖ້າຕ້ອງການຖາມຜູ້ຊື້ເພີ່ມເຕີມ.',
  },
  my: {
    subject: '{name} က သင့်ဈေးနှုန်းများကို ကြည့်ခွင့်တောင်းထားသည်',
    intro: 'သင့်ဝဘ်ဆိုက်သို့ လာရောက်သူတစ်ဦးက အတည်ပြုထားသော ဝယ်သူများအတွက်သာ ထားရှိသည့် ဈေးနှုန်းများကို ကြည့်ခွင့်တောင်းထားသည်-',
    name: 'အမည်',
    company: 'ကုမ္ပဏီ',
    country: 'နိုင်ငံ',
    email: 'အီးမေးလ်',
    language: 'ဘာသာစကား',
    hint: 'စီမံခန့်ခွဲမှုစာမျက်နှာတွင် ဤဝယ်သူကို အတည်ပြုပါ သို့မဟုတ် ငြင်းပယ်ပါ။ သင် အတည်မပြုမီ မည်သူမျှ ဈေးနှုန်းကို မမြင်ရပါ။ ဝယ်သူကို ထပ်မံမေးမြန်းလိုပါက ဤအီးမေးလ်ကို ပြန်ကြားပါ။',
  },
};

/** Subject and plain-text body of the mail that tells the firm who wants to see its prices. */
export function askedMail(buyer: Buyer, locale: Locale): { subject: string; body: string } {
  const words = WORDS[locale];
  const language = new Intl.DisplayNames([locale], { type: 'language' }).of(buyer.locale);
  const facts: Array<[string, string | null | undefined]> = [
    [words.name, buyer.name],
    [words.company, buyer.company],
    [words.country, buyer.country],
    [words.email, buyer.email],
    [words.language, language],
  ];
  const lines = facts.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
  const message = buyer.message ? [buyer.message, ''] : [];
  return {
    subject: words.subject.replace('{name}', () => [...buyer.name].slice(0, 150).join('')),
    body: [words.intro, '', ...lines, '', ...message, words.hint, ''].join('\n'),
  };
}
