import type { DemoStorefront } from '../storefront-types';
import { namHokWeavingFacts } from './nam-hok-weaving.facts';
import { namHokWeavingAbout, namHokWeavingHome } from './nam-hok-weaving.home';
import { namHokWeavingPosts } from './nam-hok-weaving.news';
import { namHokWeavingPages } from './nam-hok-weaving.pages';

/** What the weavers say besides their cloth: it is the cloth that comes first. */
export const namHokWeavingStorefront: DemoStorefront = {
  hours: {
    days: [
      { days: [1, 2, 3, 4, 5], opens: '08:00', closes: '17:00' },
      { days: [6], opens: '08:00', closes: '12:00' },
    ],
    note: {
      lo: 'ປິດຊ່ວງບຸນປີໃໝ່ລາວ ແລະ ບຸນຊ່ວງເຮືອ.',
      en: 'Closed for Lao New Year and the boat racing festival.',
      th: 'หยุดช่วงปีใหม่ลาวและงานบุญแข่งเรือ',
    },
  },
  channels: [
    { kind: 'whatsapp', value: '+8562055501717' },
    { kind: 'facebook', value: 'namhok.example' },
    { kind: 'line', value: '@namhok-example' },
  ],
  location: { latitude: 19.9027, longitude: 102.1554 },
  bios: {
    khamsai: {
      lo: '<p>ແມ່ຄຳໃສຍ້ອມຄາມມາສີ່ສິບປີ ແລະ ຊີມນ້ຳຄາມທຸກເຊົ້າ ເພື່ອຮູ້ວ່າໝໍ້ຍັງດີຢູ່ບໍ່. ລາວສອນຫຼານສາວທຸກຢ່າງ ຍົກເວັ້ນສູດຍ້ອມຄັ່ງ.</p>',
      en: '<p>Mother Khamsai has dyed with indigo for forty years and tastes the vat each morning to know how it is. She has taught her granddaughter everything but the lac recipe.</p>',
      th: '<p>แม่คำใสย้อมครามมาสี่สิบปี และชิมน้ำครามทุกเช้าเพื่อดูว่าหม้อยังดีอยู่ไหม สอนหลานสาวทุกอย่าง ยกเว้นสูตรย้อมครั่ง</p>',
    },
    manivone: {
      lo: '<p>ມະນີວອນຮຽນບັນຊີຢູ່ວຽງຈັນ ແລ້ວກັບບ້ານມາຕັ້ງກຸ່ມ. ລາວຕອບຂໍ້ຄວາມທຸກສະບັບ ແລະ ແຕ້ມແບບໃຫ້ເບິ່ງກ່ອນຂຶ້ນກີ່.</p>',
      en: '<p>Manivone studied accounting in Vientiane and came home to start the group. She answers every message and draws each commission before the warp goes on.</p>',
      th: '<p>มะนีวอนเรียนบัญชีที่เวียงจันทน์ แล้วกลับบ้านมาตั้งกลุ่ม ตอบทุกข้อความเอง และวาดแบบให้ดูก่อนขึ้นกี่</p>',
    },
    bounmy: {
      lo: '<p>ບຸນມີເຮັດກີ່ ສ້ອມກີ່ ແລະ ຕ່ຳຜ້າຫົ່ມ. ກະຕ່າທີ່ພວກເຮົາຂາຍແມ່ນພໍ່ຂອງລາວສານ.</p>',
      en: '<p>Bounmy builds the looms, mends them and weaves the blankets. The baskets we sell are his father’s.</p>',
      th: '<p>บุนมีทำกี่ ซ่อมกี่ และทอผ้าห่ม ตะกร้าที่เราขายพ่อของเขาเป็นคนสาน</p>',
    },
  },
  emails: { manivone: 'manivone@example.com', khamsai: 'khamsai@example.com', bounmy: 'bounmy@example.com' },
  facts: namHokWeavingFacts,
  pictures: {
    skeins: {
      kind: 'yarn',
      palette: ['#1f3a6b', '#8fb0d0', '#c7872c', '#7d2f38', '#efe6d2'],
      alt: {
        lo: 'ໄຈຝ້າຍຍ້ອມຄາມ ຂີ້ໝິ້ນ ແລະ ຄັ່ງ',
        en: 'Skeins dyed with indigo, turmeric and lac',
        th: 'ไจฝ้ายย้อมคราม ขมิ้น และครั่ง',
      },
    },
    bolt: {
      kind: 'textile-folded',
      variant: 'star',
      palette: ['#24407a', '#e6dac2', '#d9b25e', '#8fb0d0'],
      alt: {
        lo: 'ຜ້າຝ້າຍຄາມລາຍດາວ ພັບໄວ້ກ່ອນສົ່ງ',
        en: 'Indigo cotton with a star pattern, folded for the post',
        th: 'ผ้าฝ้ายครามลายดาว พับรอส่ง',
      },
    },
    ferry: {
      kind: 'river-boat',
      variant: 'dawn',
      alt: {
        lo: 'ເຮືອຂ້າມນ້ຳຕອນເຊົ້າ ທາງໄປບ້ານຊ່າງຄ້ອງ',
        en: 'The morning boat on the way to Ban Xangkhong',
        th: 'เรือข้ามฟากยามเช้า ทางไปบ้านซ่างค้อง',
      },
    },
  },
  posts: namHokWeavingPosts,
  pages: namHokWeavingPages,
  home: namHokWeavingHome,
  about: namHokWeavingAbout,
};
