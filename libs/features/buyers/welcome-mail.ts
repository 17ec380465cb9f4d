import type { Locale } from '#kernel';
import type { Tenant } from '#features/tenants';
import type { Buyer } from './entities';

/** Words of the mail to the buyer, in the buyer's language. */
const WORDS: Record<Locale, { subject: string; hello: string; intro: string; until: string; own: string }> = {
  en: {
    subject: 'Prices of {firm}',
    hello: 'Hello {name},',
    intro: '{firm} has opened its prices to you. Follow this link to see them:',
    until: 'The link works until {date}.',
    own: 'It is meant for you alone: please do not pass it on.',
  },
  'zh-Hans': {
    subject: '{firm} 的价格',
    hello: '{name}，您好！',
    intro: '{firm} 已向您开放价格。请打开以下链接查看：',
    until: '链接有效期至 {date}。',
    own: '此链接仅供您本人使用，请勿转发。',
  },
  th: {
    subject: 'ราคาของ {firm}',
    hello: 'สวัสดีคุณ {name}',
    intro: '{firm} เปิดให้คุณดูราคาแล้ว เปิดลิงก์นี้เพื่อดูราคา:',
    until: 'ลิงก์นี้ใช้ได้ถึง {date}',
    own: 'ลิงก์นี้สำหรับคุณเท่านั้น โปรดอย่าส่งต่อ',
  },
  vi: {
    subject: 'Giá của {firm}',
    hello: 'Xin chào {name},',
    intro: '{firm} đã cho bạn xem giá. Hãy mở liên kết này để xem:',
    until: 'Liên kết có hiệu lực đến {date}.',
    own: 'Liên kết chỉ dành cho bạn: vui lòng không chuyển cho người khác.',
  },
  km: {
    subject: 'តម្លៃរបស់ {firm}',
    hello: 'សួស្ដី {name}',
    intro: '{firm} បានបើកឱ្យអ្នកមើលតម្លៃហើយ។ សូមបើកតំណនេះដើម្បីមើល៖',
    until: 'តំណនេះប្រើបានរហូតដល់ {date}។',
    own: 'តំណនេះសម្រាប់តែអ្នកប៉ុណ្ណោះ សូមកុំផ្ញើបន្តទៅអ្នកដទៃ។',
  },
  lo: {
    subject: 'ລາຄາຂອງ {firm}',
    hello: 'ສະບາຍດີ {name}',
    intro: '{firm} ເປີດໃຫ້ທ່ານເບິ່ງລາຄາແລ້ວ. ເປີດລິ້ງນີ້ເພື່ອເບິ່ງລາຄາ:',
    until: 'ລິ້ງນີ້ໃຊ້ໄດ້ຮອດ {date}.',
    own: 'ລິ້ງນີ້ສຳລັບທ່ານຜູ້ດຽວ, ກະລຸນາຢ່າສົ່ງຕໍ່.',
  },
  my: {
    subject: '{firm} ၏ ဈေးနှုန်းများ',
    hello: 'မင်္ဂလာပါ {name}',
    intro: '{firm} က သင့်အား ဈေးနှုန်းများကို ကြည့်ခွင့်ပေးလိုက်ပါပြီ။ ကြည့်ရန် ဤလင့်ခ်ကို ဖွင့်ပါ-',
    until: 'ဤလင့်ခ်ကို {date} အထိ အသုံးပြုနိုင်သည်။',
    own: 'ဤလင့်ခ်သည် သင့်အတွက်သာ ဖြစ်သည်။ တခြားသူများသို့ မပို့ပါနှင့်။',
  },
};

/** Subject and plain-text body of the mail that lets a buyer in. `link` holds the secret: it goes nowhere else. */
export function welcomeMail(
  { name, names, locale: ownLocale }: Pick<Tenant, 'name' | 'names' | 'locale'>,
  buyer: Pick<Buyer, 'name' | 'locale'>,
  link: string,
  expiresAt: Date,
): { subject: string; body: string } {
  const words = WORDS[buyer.locale];
  const firm = (buyer.locale === ownLocale ? name : names.text[buyer.locale]) ?? name;
  const date = new Intl.DateTimeFormat(buyer.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(expiresAt);
  const values: Record<string, string> = { firm, name: buyer.name, date };
  const filled = (text: string): string => text.replace(/\{(\w+)\}/g, (_, key: string) => values[key]!);
  const { subject, hello, intro, until, own } = words;
  return {
    subject: filled(subject),
    body: [filled(hello), '', filled(intro), '', link, '', filled(until), own, ''].join('\n'),
  };
}
