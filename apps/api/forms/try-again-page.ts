import { looksLikeZawgyi, zawgyiToUnicode } from '#platform/burmese';
import { HONEYPOT } from '#features/inquiries';
import { escapeMarkup, type Locale } from '#kernel';

const WORDS: Record<Locale, { title: string; send: string; back: string; labels: Record<string, string> }> = {
  en: {
    title: 'Your message was not sent yet',
    send: 'Send again',
    back: 'Back',
    labels: {
      name: 'Name',
      company: 'Company',
      country: 'Country',
      email: 'E-mail',
      phone: 'Phone',
      quantity: 'Quantity',
      message: 'Message',
    },
  },
  'zh-Hans': {
    title: '您的留言尚未发送',
    send: '重新发送',
    back: '返回',
    labels: {
      name: '姓名',
      company: '公司',
      country: '国家',
      email: '电子邮件',
      phone: '电话',
      quantity: '数量',
      message: '留言',
    },
  },
  th: {
    title: 'ข้อความของคุณยังไม่ได้ส่ง',
    send: 'ส่งอีกครั้ง',
    back: 'กลับ',
    labels: {
      name: 'ชื่อ',
      company: 'บริษัท',
      country: 'ประเทศ',
      email: 'อีเมล',
      phone: 'โทรศัพท์',
      quantity: 'จำนวน',
      message: 'ข้อความ',
    },
  },
  vi: {
    title: 'Tin nhắn của bạn chưa được gửi',
    send: 'Gửi lại',
    back: 'Quay lại',
    labels: {
      name: 'Tên',
      company: 'Công ty',
      country: 'Quốc gia',
      email: 'E-mail',
      phone: 'Điện thoại',
      quantity: 'Số lượng',
      message: 'Nội dung',
    },
  },
  km: {
    title: 'សាររបស់អ្នកមិនទាន់បានផ្ញើទេ',
    send: 'ផ្ញើម្ដងទៀត',
    back: 'ត្រឡប់',
    labels: {
      name: 'ឈ្មោះ',
      company: 'ក្រុមហ៊ុន',
      country: 'ប្រទេស',
      email: 'អ៊ីមែល',
      phone: 'ទូរស័ព្ទ',
      quantity: 'បរិមាណ',
      message: 'សារ',
    },
  },
  lo: {
    title: 'ຂໍ້ຄວາມຂອງທ່ານຍັງບໍ່ໄດ້ສົ່ງ',
    send: 'ສົ່ງອີກຄັ້ງ',
    back: 'ກັບຄືນ',
    labels: {
      name: 'ຊື່',
      company: 'ບໍລິສັດ',
      country: 'ປະເທດ',
      email: 'ອີເມວ',
      phone: 'ໂທລະສັບ',
      quantity: 'ຈຳນວນ',
      message: 'ຂໍ້ຄວາມ',
    },
  },
  my: {
    title: 'သင့်စာကို မပို့ရသေးပါ',
    send: 'ထပ်ပို့ရန်',
    back: 'နောက်သို့',
    labels: {
      name: 'အမည်',
      company: 'ကုမ္ပဏီ',
      country: 'နိုင်ငံ',
      email: 'အီးမေးလ်',
      phone: 'ဖုန်း',
      quantity: 'အရေအတွက်',
      message: 'စာ',
    },
  },
};

const STYLE = `body{font:1.05rem/1.7 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem;color:#1d1b16;background:#fbf8f1}
h1{font-size:1.4rem}[role=alert]{border-inline-start:.3rem solid #a33;padding:.3rem .9rem;background:#fff}
label{display:block;margin-top:.9rem}input,textarea{font:inherit;width:100%;box-sizing:border-box;padding:.5rem;border:1px solid #6b6455}
button{font:inherit;margin-top:1.2rem;padding:.6rem 1.4rem;border:0;background:#2f5d3a;color:#fff}
.away{position:absolute;left:-9999px}`;

const SHOWN = ['name', 'company', 'country', 'email', 'phone', 'quantity', 'message'];
const HIDDEN = ['locale', 'return', 'product', 'person', 'zawgyi'];

/**
 * The form with its Burmese turned from Zawgyi into Unicode, for the visitor to look at, or undefined when there is
 * nothing to ask. The second time it is taken as it comes.
 */
export function inUnicode(form: Record<string, string>): Record<string, string> | undefined {
  if (form['zawgyi'] || !SHOWN.some((name) => looksLikeZawgyi(form[name] ?? ''))) return undefined;
  const fields = Object.entries(form).map(([name, value]) => [
    name,
    SHOWN.includes(name) && looksLikeZawgyi(value) ? zawgyiToUnicode(value) : value,
  ]);
  return { ...Object.fromEntries(fields), zawgyi: 'seen' };
}

/** Where a form is sent. */
export type FormAddress = '/_forms/inquiry' | '/_forms/access';

/**
 * The page that answers a form that could not be taken: why, and the form again with all that was written, so that
 * nothing is lost. Works without script.
 * @param backPath checked path of the page that the form came from
 */
export function tryAgainPage(
  action: FormAddress,
  locale: Locale,
  reason: string,
  form: Record<string, string>,
  backPath: string,
): string {
  const messageRequired = action === '/_forms/inquiry' ? ' required' : '';
  const words = WORDS[locale];
  const fields = SHOWN.filter((name) => name in form || ['name', 'email', 'message'].includes(name)).map((name) => {
    const value = escapeMarkup(form[name] ?? '');
    const input =
      name === 'message'
        ? `<textarea id="f-${name}" name="${name}" rows="8" maxlength="5000"${messageRequired}>${value}</textarea>`
        : `<input id="f-${name}" name="${name}" value="${value}"${name === 'name' ? ' required' : ''}>`;
    return `<label for="f-${name}">${words.labels[name]}</label>${input}`;
  });
  const hidden = HIDDEN.filter((name) => form[name]).map(
    (name) => `<input type="hidden" name="${name}" value="${escapeMarkup(form[name]!)}">`,
  );
  return `<!DOCTYPE html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${words.title}</title><style>${STYLE}</style></head>
<body><main><h1>${words.title}</h1><p role="alert">${escapeMarkup(reason)}</p>
<form method="post" action="${action}">${hidden.join('')}${fields.join('\n')}
<p class="away" aria-hidden="true"><label>${HONEYPOT}<input name="${HONEYPOT}" tabindex="-1" autocomplete="off"></label></p>
<button>${words.send}</button></form><p><a href="${escapeMarkup(backPath)}">${words.back}</a></p></main></body></html>
`;
}
