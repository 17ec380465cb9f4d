import type { Locale } from '#kernel';
import type { Inquiry } from './entities';

/** Words of the mail to the firm, in its own language. */
const WORDS: Record<
  Locale,
  {
    subject: string;
    intro: string;
    product: string;
    person: string;
    name: string;
    company: string;
    country: string;
    email: string;
    phone: string;
    quantity: string;
    language: string;
    hint: string;
  }
> = {
  en: {
    subject: 'New inquiry from {name}',
    intro: 'A visitor of your website has a question:',
    product: 'Product',
    person: 'Person asked',
    name: 'Name',
    company: 'Company',
    country: 'Country',
    email: 'E-mail',
    phone: 'Phone',
    quantity: 'Quantity',
    language: 'Language',
    hint: 'Reply to this mail to answer the visitor directly.',
  },
  'zh-Hans': {
    subject: '来自 {name} 的新询盘',
    intro: '您网站的一位访客提出了询问：',
    product: '产品',
    person: '询问对象',
    name: '姓名',
    company: '公司',
    country: '国家',
    email: '电子邮件',
    phone: '电话',
    quantity: '数量',
    language: '语言',
    hint: '直接回复此邮件即可答复访客。',
  },
  th: {
    subject: 'คำถามใหม่จาก {name}',
    intro: 'ผู้เยี่ยมชมเว็บไซต์ของคุณมีคำถาม:',
    product: 'สินค้า',
    person: 'ถามถึง',
    name: 'ชื่อ',
    company: 'บริษัท',
    country: 'ประเทศ',
    email: 'อีเมล',
    phone: 'โทรศัพท์',
    quantity: 'จำนวน',
    language: 'ภาษา',
    hint: 'ตอบกลับอีเมลนี้เพื่อตอบผู้เยี่ยมชมโดยตรง',
  },
  vi: {
    subject: 'Yêu cầu mới từ {name}',
    intro: 'Một khách truy cập trang web của bạn có câu hỏi:',
    product: 'Sản phẩm',
    person: 'Người được hỏi',
    name: 'Tên',
    company: 'Công ty',
    country: 'Quốc gia',
    email: 'E-mail',
    phone: 'Điện thoại',
    quantity: 'Số lượng',
    language: 'Ngôn ngữ',
    hint: 'Trả lời thư này để trả lời trực tiếp cho khách.',
  },
  km: {
    subject: 'សំណួរថ្មីពី {name}',
    intro: 'អ្នកទស្សនាគេហទំព័ររបស់អ្នកមានសំណួរ៖',
    product: 'ផលិតផល',
    person: 'សួរទៅ',
    name: 'ឈ្មោះ',
    company: 'ក្រុមហ៊ុន',
    country: 'ប្រទេស',
    email: 'អ៊ីមែល',
    phone: 'ទូរស័ព្ទ',
    quantity: 'បរិមាណ',
    language: 'ភាសា',
    hint: 'ឆ្លើយតបអ៊ីមែលនេះ ដើម្បីឆ្លើយទៅអ្នកទស្សនាដោយផ្ទាល់។',
  },
  lo: {
    subject: 'ຄຳຖາມໃໝ່ຈາກ {name}',
    intro: 'ຜູ້ເຂົ້າຊົມເວັບໄຊຂອງທ່ານມີຄຳຖາມ:',
    product: 'ສິນຄ້າ',
    person: 'ຖາມເຖິງ',
    name: 'ຊື່',
    company: 'ບໍລິສັດ',
    country: 'ປະເທດ',
    email: 'ອີເມວ',
    phone: 'ໂທລະສັບ',
    quantity: 'ຈຳນວນ',
    language: 'ພາສາ',
    hint: 'ຕອບກັບອີເມວນີ້ເພື່ອຕອບຜູ້ເຂົ້າຊົມໂດຍກົງ.',
  },
  my: {
    subject: '{name} ထံမှ စုံစမ်းမှုအသစ်',
    intro: 'သင့်ဝဘ်ဆိုက်သို့ လာရောက်သူတစ်ဦး မေးမြန်းထားသည်-',
    product: 'ကုန်ပစ္စည်း',
    person: 'မေးမြန်းသူထံ',
    name: 'အမည်',
    company: 'ကုမ္ပဏီ',
    country: 'နိုင်ငံ',
    email: 'အီးမေးလ်',
    phone: 'ဖုန်း',
    quantity: 'အရေအတွက်',
    language: 'ဘာသာစကား',
    hint: 'ဤအီးမေးလ်ကို ပြန်ကြားခြင်းဖြင့် လာရောက်သူကို တိုက်ရိုက် ဖြေနိုင်သည်။',
  },
};

/**
 * Subject and plain-text body of the mail that tells the firm of an inquiry, and whom and which product it is about, in
 * its language.
 */
export function inquiryMail(
  inquiry: Inquiry,
  locale: Locale,
  about: { product?: string; person?: string },
): { subject: string; body: string } {
  const words = WORDS[locale];
  const language = new Intl.DisplayNames([locale], { type: 'language' }).of(inquiry.locale);
  const facts: Array<[string, string | null | undefined]> = [
    [words.product, about.product],
    [words.person, about.person],
    [words.quantity, inquiry.quantity],
    [words.name, inquiry.name],
    [words.company, inquiry.company],
    [words.country, inquiry.country],
    [words.email, inquiry.email],
    [words.phone, inquiry.phone],
    [words.language, language],
  ];
  const lines = facts.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
  return {
    subject: words.subject.replace('{name}', () => [...inquiry.name].slice(0, 150).join('')),
    body: [words.intro, '', inquiry.message, '', ...lines, '', words.hint, ''].join('\n'),
  };
}
