import { tiers } from '../prices';
import { TERMS, UNITS } from '../terms';
import type { DemoProduct } from '../types';

const SILK = { lo: 'ໄໝ', en: 'Silk', th: 'ไหม' };
const COTTON = { lo: 'ຝ້າຍ', en: 'Cotton', th: 'ฝ้าย' };
const INDIGO = ['#1f3a6b', '#dfe6ec', '#8fb0d0', '#e2c48b'] as const;

/** What the weavers make. */
export const namHokWeavingProducts: readonly DemoProduct[] = [
  {
    handle: 'naga-hanging',
    category: 'house',
    contact: 'manivone',
    name: { lo: 'ຜ້າແຂວນລາຍນາກ', en: 'Naga wall hanging', th: 'ผ้าแขวนลายนาค' },
    summary: {
      lo: 'ລາຍຂິດເຕັມຜືນ ໃຊ້ເວລາຕ່ຳສາມເດືອນ.',
      en: 'Supplementary weft from edge to edge; three months on the loom.',
      th: 'ลายขิดเต็มผืน ใช้เวลาทอสามเดือน',
    },
    description: {
      lo: '<p>ນາກເປັນຜູ້ຮັກສານ້ຳ. <strong>ລາຍນີ້ແມ່ນລາຍເກົ່າຂອງແມ່ຄຳໃສ.</strong></p><ul><li>ຍ້ອມດ້ວຍຄັ່ງ ແລະ ຄາມ</li></ul>',
      en: '<p>The naga guards the water. <strong>This is Mother Khamsai’s own old pattern.</strong></p><ul><li>Dyed with lac and indigo</li></ul>',
    },
    attributes: [
      { name: TERMS.material, value: SILK },
      { name: TERMS.size, value: '200 × 60 cm' },
    ],
    variants: [{ sku: 'NH-WH-200', prices: tiers('LAK', ['1', 680000000]), stock: 4 }],
    unit: UNITS.piece,
    leadTimeDays: 90,
    pictures: [
      { kind: 'textile-hanging', variant: 'naga', palette: ['#6b1f2f', '#e0b050', '#f2e4c6', '#2f4a7a'] },
      { kind: 'textile-hanging', variant: 'naga', palette: ['#6b1f2f', '#e0b050', '#f2e4c6', '#2f4a7a'], zoom: 1.6 },
    ],
  },
  {
    handle: 'indigo-scarf',
    category: 'wear',
    contact: 'manivone',
    name: { lo: 'ຜ້າພັນຄໍຄາມ', en: 'Indigo scarf', th: 'ผ้าพันคอคราม' },
    summary: {
      lo: 'ຝ້າຍປັ່ນມື ຍ້ອມຄາມສິບເອັດເທື່ອ.',
      en: 'Hand-spun cotton, eleven dips in the vat.',
      th: 'ฝ้ายปั่นมือ ย้อมครามสิบเอ็ดครั้ง',
    },
    description: { lo: '<p>ຊັກຄັ້ງທຳອິດແຍກຕ່າງຫາກ.</p>', en: '<p>Wash alone the first time; the blue then stays.</p>' },
    attributes: [
      { name: TERMS.material, value: COTTON },
      { name: TERMS.size, value: '180 × 50 cm' },
    ],
    options: [
      {
        code: 'colour',
        name: TERMS.colour,
        values: [
          { code: 'deep', name: { lo: 'ຟ້າແກ່', en: 'Deep blue', th: 'ฟ้าเข้ม' } },
          { code: 'pale', name: { lo: 'ຟ້າອ່ອນ', en: 'Pale blue', th: 'ฟ้าอ่อน' } },
        ],
      },
    ],
    variants: [
      {
        sku: 'NH-IS-D',
        options: { colour: 'deep' },
        prices: tiers('LAK', ['1', 45000000], ['20', 36000000]),
        stock: 52,
      },
      {
        sku: 'NH-IS-P',
        options: { colour: 'pale' },
        prices: tiers('LAK', ['1', 42000000], ['20', 34000000]),
        stock: 40,
      },
    ],
    unit: UNITS.piece,
    pricePolicy: 'public',
    pictures: [
      { kind: 'scarf', variant: 'zigzag', palette: INDIGO },
      { kind: 'scarf', variant: 'stripe', palette: ['#9db6cf', '#f1efe6', '#5f86b0', '#dfe6ec'] },
    ],
  },
  {
    handle: 'sinh-skirt',
    category: 'wear',
    contact: 'manivone',
    name: { lo: 'ສິ້ນໄໝຕີນຈົກ', en: 'Silk sinh with woven hem', th: 'ซิ่นไหมตีนจก' },
    summary: {
      lo: 'ຕັດຕາມຂະໜາດ ຫົວ ຕົວ ແລະ ຕີນສິ້ນ.',
      en: 'Made to measure: waistband, body and hem.',
      th: 'ตัดตามขนาด ทั้งหัว ตัว และตีนซิ่น',
    },
    description: {
      lo: '<p>ສົ່ງຮອບແອວ ແລະ ຄວາມຍາວມາໃຫ້ພວກເຮົາ.</p>',
      en: '<p>Send us waist and length; we send a drawing before warping.</p>',
    },
    attributes: [{ name: TERMS.material, value: SILK }],
    variants: [{ sku: 'NH-SN-01', prices: tiers('LAK', ['1', 320000000]), stock: 11 }],
    unit: UNITS.piece,
    leadTimeDays: 45,
    pictures: [{ kind: 'textile-folded', variant: 'diamond', palette: ['#3f5a46', '#d9a441', '#f1e3c4', '#7d2f38'] }],
  },
  {
    handle: 'cotton-blanket',
    category: 'house',
    contact: 'bounmy',
    name: { lo: 'ຜ້າຫົ່ມຝ້າຍລາຍດາວ', en: 'Star cotton blanket', th: 'ผ้าห่มฝ้ายลายดาว' },
    summary: { lo: 'ໜາ ອຸ່ນ ນຸ້ມຂຶ້ນທຸກຄັ້ງທີ່ຊັກ.', en: 'Thick and warm, softer with each wash.', th: 'หนา อุ่น ยิ่งซักยิ่งนุ่ม' },
    description: { lo: '<p>ສອງໜ້າ ຕໍ່ກາງດ້ວຍມື.</p>', en: '<p>Two loom-widths joined by hand along the middle.</p>' },
    attributes: [
      { name: TERMS.material, value: COTTON },
      { name: TERMS.size, value: '220 × 150 cm' },
    ],
    variants: [{ sku: 'NH-BL-220', prices: tiers('LAK', ['1', 140000000], ['10', 118000000]), stock: 18 }],
    unit: UNITS.piece,
    pictures: [{ kind: 'textile-roll', variant: 'star', palette: ['#24407a', '#e6dac2', '#d9b25e', '#8fb0d0'] }],
  },
  {
    handle: 'cushion',
    category: 'house',
    contact: 'bounmy',
    name: { lo: 'ໝອນອີງລາຍຂ້າວຫຼາມຕັດ', en: 'Diamond cushion', th: 'หมอนอิงลายข้าวหลามตัด' },
    summary: { lo: 'ຍ້ອມດ້ວຍເປືອກໄມ້ ແລະ ຂີ້ໝິ້ນ.', en: 'Coloured with bark and turmeric.', th: 'ย้อมด้วยเปลือกไม้และขมิ้น' },
    description: { lo: '<p>ມີນຸ່ນຢູ່ໃນ ຖອດຊັກໄດ້.</p>', en: '<p>Filled with kapok; the cover comes off to wash.</p>' },
    attributes: [
      { name: TERMS.material, value: COTTON },
      { name: TERMS.size, value: '50 × 50 cm' },
    ],
    variants: [{ sku: 'NH-CU-50', prices: tiers('LAK', ['1', 32000000], ['20', 26000000]), stock: 70 }],
    unit: UNITS.piece,
    pictures: [{ kind: 'cushion', variant: 'diamond', palette: ['#c7872c', '#5a2f22', '#f4e4c8', '#8a4a2c'] }],
  },
  {
    handle: 'dyed-yarn',
    category: 'cloth',
    contact: 'khamsai',
    name: { lo: 'ເສັ້ນຝ້າຍຍ້ອມສີທຳມະຊາດ', en: 'Naturally dyed yarn', th: 'เส้นฝ้ายย้อมสีธรรมชาติ' },
    summary: { lo: 'ຫ້າສີ ມັດລະ 100 ກຣາມ.', en: 'Five colours in skeins of 100 g.', th: 'ห้าสี ไจละ 100 กรัม' },
    description: {
      lo: '<p>ຄາມ ຄັ່ງ ຂີ້ໝິ້ນ ໃບຫູກວາງ ແລະ ສີຂາວ.</p>',
      en: '<p>Indigo, lac, turmeric, almond leaf and undyed white.</p>',
    },
    attributes: [{ name: TERMS.weight, value: '5 × 100 g' }],
    variants: [{ sku: 'NH-YN-5', prices: tiers('LAK', ['1', 38000000]), stock: 30 }],
    unit: UNITS.set,
    pricePolicy: 'public',
    pictures: [{ kind: 'yarn' }],
  },
  {
    handle: 'rice-basket',
    category: 'house',
    contact: 'bounmy',
    name: { lo: 'ກະຕ່າໄມ້ໄຜ່', en: 'Bamboo basket', th: 'ตะกร้าไม้ไผ่' },
    summary: {
      lo: 'ສານໂດຍພໍ່ບຸນມີ ຮົມຄວັນກັນມອດ.',
      en: 'Woven by Bounmy’s father, smoked against beetles.',
      th: 'สานโดยพ่อบุนมี รมควันกันมอด',
    },
    description: { lo: '<p>ໃສ່ຜັກ ໃສ່ຜ້າ ຫຼື ໃສ່ຟືນກໍໄດ້.</p>', en: '<p>For vegetables, laundry or firewood.</p>' },
    attributes: [{ name: TERMS.size, value: 'Ø 35 cm' }],
    variants: [{ sku: 'NH-BK-35', prices: tiers('LAK', ['1', 22000000]), stock: 25 }],
    unit: UNITS.piece,
    pictures: [{ kind: 'basket' }],
  },
  {
    handle: 'sa-notebook',
    category: 'house',
    contact: 'manivone',
    name: { lo: 'ປຶ້ມບັນທຶກເຈ້ຍສາ', en: 'Mulberry-paper notebook', th: 'สมุดกระดาษสา' },
    summary: { lo: 'ເຈ້ຍສາ 80 ໜ້າ ປົກຜ້າຄາມ.', en: 'Eighty leaves bound in indigo cloth.', th: 'กระดาษสา 80 แผ่น ปกผ้าคราม' },
    description: { lo: '<p>ເຈ້ຍເຮັດຢູ່ບ້ານຊ່າງຄ້ອງ.</p>', en: '<p>The paper is made three doors away in Ban Xangkhong.</p>' },
    attributes: [{ name: TERMS.size, value: 'A5' }],
    variants: [{ sku: 'NH-NB-A5', prices: tiers('LAK', ['1', 15000000], ['50', 11000000]), stock: 120 }],
    unit: UNITS.piece,
    pictures: [{ kind: 'paper-book', palette: ['#ece0c6', '#24407a'] }],
  },
  {
    handle: 'silver-belt',
    category: 'wear',
    contact: 'manivone',
    name: { lo: 'ສາຍແອວເງິນ', en: 'Silver belt', th: 'เข็มขัดเงิน' },
    summary: { lo: 'ໃສ່ກັບສິ້ນໃນງານບຸນ.', en: 'Worn with the sinh on feast days.', th: 'ใส่กับซิ่นในงานบุญ' },
    description: { lo: '<p>ຊ່າງເງິນບ້ານວັດທາດຕີດ້ວຍມື.</p>', en: '<p>Chased by hand by a silversmith of Ban Wat That.</p>' },
    attributes: [{ name: TERMS.material, value: { lo: 'ເງິນ', en: 'Silver', th: 'เงิน' } }],
    variants: [{ sku: 'NH-SB-01', prices: tiers('LAK', ['1', 510000000]), stock: 3 }],
    unit: UNITS.piece,
    leadTimeDays: 30,
    pictures: [{ kind: 'silver', variant: 'belt', palette: ['#b9bcc2', '#24315a'] }],
  },
];
