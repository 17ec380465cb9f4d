import type { Locale } from '#kernel';

const WORDS: Readonly<Record<Locale, string>> = {
  'zh-Hans': '此网站已停用。',
  en: 'This site is no longer here.',
  th: 'เว็บไซต์นี้ปิดให้บริการแล้ว',
  vi: 'Trang web này không còn hoạt động.',
  km: 'គេហទំព័រនេះលែងដំណើរការហើយ។',
  lo: 'ເວັບໄຊນີ້ປິດບໍລິການແລ້ວ.',
  my: 'ဤဝဘ်ဆိုက် မရှိတော့ပါ။',
};

/** What visitors of a suspended or deleted firm see, with status 410, in the languages that the site had. */
export function withdrawnPage(locales: readonly Locale[]): string {
  const first = locales[0] ?? 'en';
  const lines = locales.map((locale) => `<p lang="${locale}">${WORDS[locale]}</p>`).join('');
  return (
    `<!doctype html><html lang="${first}"><head><meta charset="utf-8"><title>${WORDS[first]}</title>` +
    '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"></head>' +
    `<body><main>${lines}</main></body></html>\n`
  );
}
