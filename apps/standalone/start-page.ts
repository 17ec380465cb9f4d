import type { IncomingMessage, ServerResponse } from 'node:http';
import { escapeMarkup, type Locale, negotiateLocale } from '#kernel';

const WORDS: Record<
  Locale,
  { title: string; intro: string; sites: string; none: string; api: string; health: string }
> = {
  en: {
    title: 'Teahorse is running',
    intro:
      'Storefronts for small firms. Agencies put them online from a sheet; visitors find them at the addresses below.',
    sites: 'Demo sites',
    none: 'Put your first firms online with: npx teahorse provision <agency> <file>',
    api: 'API reference',
    health: 'Health',
  },
  'zh-Hans': {
    title: 'Teahorse 正在运行',
    intro: '面向小企业的网上店面。服务机构用一张表格即可让企业上线，访客可在以下地址浏览。',
    sites: '演示网站',
    none: '用以下命令让第一批企业上线：npx teahorse provision <agency> <file>',
    api: 'API 参考',
    health: '运行状况',
  },
  th: {
    title: 'Teahorse กำลังทำงาน',
    intro: 'หน้าร้านออนไลน์สำหรับธุรกิจขนาดเล็ก หน่วยงานนำธุรกิจขึ้นออนไลน์จากตารางเดียว และผู้เยี่ยมชมเข้าดูได้ตามที่อยู่ด้านล่าง',
    sites: 'เว็บไซต์ตัวอย่าง',
    none: 'นำธุรกิจแรกขึ้นออนไลน์ด้วยคำสั่ง: npx teahorse provision <agency> <file>',
    api: 'คู่มือ API',
    health: 'สถานะระบบ',
  },
  vi: {
    title: 'Teahorse đang chạy',
    intro:
      'Gian hàng trực tuyến cho doanh nghiệp nhỏ. Cơ quan hỗ trợ đưa doanh nghiệp lên mạng từ một bảng tính; khách truy cập theo các địa chỉ dưới đây.',
    sites: 'Trang mẫu',
    none: 'Đưa những doanh nghiệp đầu tiên lên mạng bằng lệnh: npx teahorse provision <agency> <file>',
    api: 'Tài liệu API',
    health: 'Tình trạng',
  },
  km: {
    title: 'Teahorse កំពុងដំណើរការ',
    intro: 'ហាងអនឡាញសម្រាប់សហគ្រាសតូចៗ។ ស្ថាប័នដាក់សហគ្រាសឱ្យមានលើអ៊ីនធឺណិតពីតារាងមួយ ហើយអ្នកទស្សនារកឃើញតាមអាសយដ្ឋានខាងក្រោម។',
    sites: 'គេហទំព័រគំរូ',
    none: 'ដាក់សហគ្រាសដំបូងលើអ៊ីនធឺណិតដោយពាក្យបញ្ជា៖ npx teahorse provision <agency> <file>',
    api: 'ឯកសារ API',
    health: 'ស្ថានភាព',
  },
  lo: {
    title: 'Teahorse ກຳລັງເຮັດວຽກ',
    intro: 'ໜ້າຮ້ານອອນລາຍສຳລັບທຸລະກິດຂະໜາດນ້ອຍ. ໜ່ວຍງານນຳທຸລະກິດຂຶ້ນອອນລາຍຈາກຕາຕະລາງດຽວ ແລະ ຜູ້ເຂົ້າຊົມເບິ່ງໄດ້ຕາມທີ່ຢູ່ລຸ່ມນີ້.',
    sites: 'ເວັບໄຊຕົວຢ່າງ',
    none: 'ນຳທຸລະກິດທຳອິດຂຶ້ນອອນລາຍດ້ວຍຄຳສັ່ງ: npx teahorse provision <agency> <file>',
    api: 'ຄູ່ມື API',
    health: 'ສະຖານະ',
  },
  my: {
    title: 'Teahorse အလုပ်လုပ်နေသည်',
    intro:
      'လုပ်ငန်းငယ်များအတွက် အွန်လိုင်းဆိုင်များ။ အေဂျင်စီများက စာရင်းဇယားတစ်ခုမှ လုပ်ငန်းများကို အွန်လိုင်းတင်ပေးပြီး လာရောက်သူများက အောက်ပါလိပ်စာများတွင် ကြည့်နိုင်သည်။',
    sites: 'နမူနာဆိုဒ်များ',
    none: 'ပထမဆုံးလုပ်ငန်းများကို အွန်လိုင်းတင်ရန်- npx teahorse provision <agency> <file>',
    api: 'API လမ်းညွှန်',
    health: 'အခြေအနေ',
  },
};

const STYLE = `body{font:1.05rem/1.75 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem;color:#1d1b16;background:#fbf8f1}
h1{font-size:1.7rem}h2{font-size:1.15rem;margin-top:2rem}a{color:#2f5d3a}li{margin:.3rem 0}code{overflow-wrap:anywhere}
@media (prefers-color-scheme:dark){body{color:#efe9dc;background:#191813}a{color:#9fd0a8}}`;

/** A site that the start page points to. */
export interface ListedSite {
  name: string;
  locale: string;
  url: string;
}

/** Answers `GET /` of the console's address: what this is, the demo's sites, and where to go on. */
export function answerStartPage(
  request: IncomingMessage,
  response: ServerResponse,
  sites: readonly ListedSite[],
): void {
  const locale = negotiateLocale(request.headers['accept-language']);
  const words = WORDS[locale];
  const list = sites.map(
    ({ name, locale: lang, url }) => `<li><a href="${escapeMarkup(url)}" lang="${lang}">${escapeMarkup(name)}</a></li>`,
  );
  const body = `<!DOCTYPE html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title><style>${STYLE}</style></head><body><main><h1>${words.title}</h1><p>${words.intro}</p>
${list.length > 0 ? `<h2>${words.sites}</h2><ul>${list.join('')}</ul>` : `<p><code>${escapeMarkup(words.none)}</code></p>`}
<p><a href="/api/v1/docs">${words.api}</a> · <a href="/health/ready">${words.health}</a></p></main></body></html>
`;
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Language',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
