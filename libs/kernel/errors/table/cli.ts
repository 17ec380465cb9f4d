import { defineErrors } from '../define';

/** Errors that only the command line has. */
export const cliErrors = defineErrors({
  subdomain_unknown: {
    status: 404,
    message: {
      en: 'No site has the subdomain {subdomain}. List them with: teahorse sites',
      'zh-Hans': '没有子域名为 {subdomain} 的网站。可用 teahorse sites 列出所有网站。',
      th: 'ไม่มีเว็บไซต์ที่ใช้โดเมนย่อย {subdomain} ดูรายการด้วยคำสั่ง teahorse sites',
      vi: 'Không có trang nào có tên miền phụ {subdomain}. Xem danh sách bằng lệnh: teahorse sites',
      km: 'គ្មានគេហទំព័រណាមានដែនរង {subdomain} ទេ។ មើលបញ្ជីដោយពាក្យបញ្ជា teahorse sites',
      lo: 'ບໍ່ມີເວັບໄຊທີ່ໃຊ້ໂດເມນຍ່ອຍ {subdomain}. ເບິ່ງລາຍການດ້ວຍຄຳສັ່ງ teahorse sites',
      my: 'ဆပ်ဒိုမိန်း {subdomain} ရှိသော ဆိုဒ် မရှိပါ။ စာရင်းကြည့်ရန်- teahorse sites',
    },
  },
});
