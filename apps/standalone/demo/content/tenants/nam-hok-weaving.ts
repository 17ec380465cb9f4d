import { DEPARTMENTS, POSITIONS } from '../terms';
import type { DemoTenant } from '../types';
import { namHokWeavingProducts } from './nam-hok-weaving.products';
import { namHokWeavingStorefront } from './nam-hok-weaving.storefront';

/** Weavers of Luang Prabang: prices on request, since most orders are woven to measure. */
export const namHokWeaving: DemoTenant = {
  subdomain: 'namhok',
  agency: 'yunnan-banna',
  name: { lo: 'ກຸ່ມຕ່ຳຫູກນ້ຳຮອກ', en: 'Nam Hok Weavers', th: 'กลุ่มทอผ้าน้ำฮอก' },
  sector: 'handicrafts',
  country: 'LA',
  currency: 'LAK',
  source: 'lo',
  locales: ['lo', 'en', 'th'],
  tagline: {
    lo: 'ຜ້າຝ້າຍ ແລະ ຜ້າໄໝ ຍ້ອມສີທຳມະຊາດ ຈາກຫຼວງພະບາງ',
    en: 'Naturally dyed cotton and silk from Luang Prabang',
    th: 'ผ้าฝ้ายและผ้าไหมย้อมสีธรรมชาติจากหลวงพระบาง',
  },
  story: {
    lo: '<p>ແມ່ຄຳໃສປູກຄາມໄວ້ຫຼັງເຮືອນຫ້າແຖວ. ຫຼານສາວເວົ້າວ່າສີຟ້ານີ້ບໍ່ຄວນຢູ່ແຕ່ໃນບ້ານ ຈຶ່ງຊວນເພື່ອນແປດຄົນມາຕັ້ງກີ່ຮ່ວມກັນ.</p><p>ດຽວນີ້ພວກເຮົາມີກີ່ຊາວສອງຫຼັງ. <strong>ສີທັງໝົດມາຈາກຕົ້ນໄມ້ ໃບໄມ້ ແລະ ຄັ່ງ</strong>. ຜ້າຜືນໃຫຍ່ໃຊ້ເວລາສາມເດືອນ ພວກເຮົາບໍ່ຟ້າວ.</p>',
    en: '<p>Mother Khamsai kept five rows of indigo behind the house. Her granddaughter thought so good a blue should travel, and asked eight friends to set up their looms side by side.</p><p>There are twenty-two looms now. <strong>All our colour comes from bark, leaf and lac.</strong> A large hanging takes three months, and we do not hurry it.</p>',
    th: '<p>แม่คำใสปลูกครามไว้หลังบ้านห้าแถว หลานสาวเห็นว่าสีฟ้านี้ควรได้เดินทาง จึงชวนเพื่อนแปดคนมาตั้งกี่ด้วยกัน</p><p>วันนี้เรามียี่สิบสองกี่ <strong>สีทั้งหมดมาจากเปลือกไม้ ใบไม้ และครั่ง</strong></p>',
  },
  address: {
    lo: 'ບ້ານຊ່າງຄ້ອງ ນະຄອນຫຼວງພະບາງ ແຂວງຫຼວງພະບາງ',
    en: 'Ban Xangkhong, Luang Prabang, Lao PDR',
    th: 'บ้านซ่างค้อง หลวงพระบาง สปป.ลาว',
  },
  phone: '+85671255017',
  email: 'namhok@example.com',
  pricePolicy: 'on_request',
  studio: 'indigo',
  logo: { variant: 'diamond:N', palette: ['#24407a', '#f3eddf', '#c7872c'] },
  hero: { kind: 'loom', palette: ['#24407a', '#d9a441', '#f1e3c4', '#7d2f38'] },
  categories: [
    { handle: 'cloth', name: { lo: 'ຜ້າຕ່ຳມື', en: 'Cloth', th: 'ผ้าทอมือ' } },
    { handle: 'wear', parent: 'cloth', name: { lo: 'ເຄື່ອງນຸ່ງ', en: 'To wear', th: 'เครื่องแต่งกาย' } },
    { handle: 'house', name: { lo: 'ຂອງໃຊ້ໃນເຮືອນ', en: 'For the house', th: 'ของใช้ในบ้าน' } },
  ],
  products: namHokWeavingProducts,
  departments: [
    { code: 'workshop', name: DEPARTMENTS.workshop },
    { code: 'sales', name: DEPARTMENTS.sales },
  ],
  employees: [
    {
      code: 'khamsai',
      name: 'ຄຳໃສ ວົງສະຫວັນ',
      latinName: 'Khamsai Vongsavan',
      department: 'workshop',
      position: POSITIONS.dyer,
      languages: [{ locale: 'lo', level: 'native' }],
      public: true,
      consent: true,
      portrait: { variant: 'woman-elder-sash', palette: ['#24506b'] },
    },
    {
      code: 'manivone',
      name: 'ມະນີວອນ ວົງສະຫວັນ',
      latinName: 'Manivone Vongsavan',
      department: 'sales',
      position: POSITIONS.owner,
      languages: [
        { locale: 'lo', level: 'native' },
        { locale: 'en', level: 'fluent' },
        { locale: 'th', level: 'fluent' },
      ],
      public: true,
      consent: true,
      portrait: { variant: 'woman', palette: ['#7d2f38'] },
    },
    {
      code: 'bounmy',
      name: 'ບຸນມີ ແກ້ວມະນີ',
      latinName: 'Bounmy Keomany',
      department: 'workshop',
      position: POSITIONS.weaver,
      languages: [{ locale: 'lo', level: 'native' }],
      public: true,
      consent: true,
      portrait: { variant: 'man', palette: ['#e6dccb'] },
    },
    {
      code: 'daovy',
      name: 'ດາວວີ ພົມມະຈັນ',
      latinName: 'Daovy Phommachan',
      department: 'workshop',
      position: POSITIONS.weaver,
      languages: [{ locale: 'lo', level: 'native' }],
      public: false,
      consent: false,
    },
  ],
  vacancies: [],
  storefront: namHokWeavingStorefront,
};
