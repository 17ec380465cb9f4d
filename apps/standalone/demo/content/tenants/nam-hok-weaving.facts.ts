import type { DemoFacts } from '../storefront-types';
import type { Text } from '../types';

const XANGKHONG: Text = {
  lo: 'ບ້ານຊ່າງຄ້ອງ ຫຼວງພະບາງ',
  en: 'Ban Xangkhong, Luang Prabang',
  th: 'บ้านซ่างค้อง หลวงพระบาง',
};

/** Where each piece comes from and how it is made. */
export const namHokWeavingFacts: Readonly<Record<string, DemoFacts>> = {
  'naga-hanging': {
    origin: XANGKHONG,
    materials: {
      lo: 'ໄໝ ຍ້ອມຄັ່ງ ແລະ ຄາມ',
      en: 'Silk, dyed with lac and indigo',
      th: 'ไหม ย้อมครั่งและคราม',
    },
    duration: { lo: 'ຕ່ຳສາມເດືອນ', en: 'Three months on the loom', th: 'ทอสามเดือน' },
    steps: [
      {
        title: { lo: 'ເກັບລາຍ', en: 'Keeping the pattern', th: 'เก็บลาย' },
        text: {
          lo: 'ເກັບລາຍທັງຜືນໃສ່ເຂົາ ດ້ວຍເຊືອກຫຼາຍຮ້ອຍເສັ້ນ. ວຽກນີ້ໃຊ້ເວລາສອງອາທິດ.',
          en: 'The whole pattern is tied into the heddles with some hundreds of strings: two weeks’ work.',
          th: 'เก็บลายทั้งผืนไว้ในเขาด้วยเชือกหลายร้อยเส้น ใช้เวลาสองสัปดาห์',
        },
      },
      {
        title: { lo: 'ຍ້ອມໄໝ', en: 'Dyeing', th: 'ย้อมไหม' },
        text: {
          lo: 'ຄັ່ງໃຫ້ສີແດງ ຄາມໃຫ້ສີຟ້າ. ແຕ່ລະສີຍ້ອມຢ່າງໜ້ອຍສອງຮອບ.',
          en: 'Lac for the red, indigo for the blue, each dyed twice at least.',
          th: 'ครั่งให้สีแดง ครามให้สีฟ้า แต่ละสีย้อมอย่างน้อยสองรอบ',
        },
      },
      {
        title: { lo: 'ຕ່ຳ', en: 'Weaving', th: 'ทอ' },
        text: {
          lo: 'ສອດລາຍດ້ວຍມືເທື່ອລະແຖວ. ມື້ໜຶ່ງໄດ້ສອງຫາສາມຊັງຕີແມັດ.',
          en: 'The figure is laid in by hand, row by row: two or three centimetres a day.',
          th: 'สอดลายด้วยมือทีละแถว วันหนึ่งได้สองถึงสามเซนติเมตร',
        },
      },
      {
        title: { lo: 'ກວດ', en: 'Looking it over', th: 'ตรวจ' },
        text: {
          lo: 'ແມ່ຄຳໃສກວດທຸກແຖວ ກ່ອນຕັດຜ້າອອກຈາກກີ່.',
          en: 'Mother Khamsai reads every row before it is cut from the loom.',
          th: 'แม่คำใสตรวจทุกแถวก่อนตัดผ้าออกจากกี่',
        },
      },
    ],
  },
  'indigo-scarf': {
    origin: XANGKHONG,
    materials: {
      lo: 'ຝ້າຍປັ່ນມື ຍ້ອມຄາມສົດ',
      en: 'Hand-spun cotton, fresh indigo',
      th: 'ฝ้ายปั่นมือ ย้อมครามสด',
    },
    duration: { lo: 'ເກົ້າມື້', en: 'Nine days', th: 'เก้าวัน' },
    steps: [
      {
        title: { lo: 'ປັ່ນຝ້າຍ', en: 'Spinning', th: 'ปั่นฝ้าย' },
        text: {
          lo: 'ຝ້າຍມາຈາກບ້ານຕາມແຄມນ້ຳອູ ປັ່ນດ້ວຍມື ເສັ້ນຈຶ່ງບໍ່ສະເໝີກັນ.',
          en: 'Cotton from villages along the Nam Ou, spun by hand, so never quite even.',
          th: 'ฝ้ายจากหมู่บ้านริมน้ำอู ปั่นด้วยมือ เส้นจึงไม่เท่ากันเสียทีเดียว',
        },
      },
      {
        title: { lo: 'ລ້ຽງໝໍ້ຄາມ', en: 'Feeding the vat', th: 'เลี้ยงหม้อคราม' },
        text: {
          lo: 'ໃບຄາມ ປູນຂາວ ແລະ ນ້ຳດ່າງ. ຕ້ອງເບິ່ງແຍງທຸກມື້ ຄືລ້ຽງສັດ.',
          en: 'Indigo leaf, lime and lye. It wants looking after every day, like an animal.',
          th: 'ใบคราม ปูนขาว และน้ำด่าง ต้องดูแลทุกวันเหมือนเลี้ยงสัตว์',
        },
      },
      {
        title: { lo: 'ຈຸ່ມ', en: 'Dipping', th: 'จุ่ม' },
        text: {
          lo: 'ສີຟ້າອ່ອນຈຸ່ມສີ່ເທື່ອ ສີຟ້າແກ່ສິບເອັດເທື່ອ. ລະຫວ່າງນັ້ນຕາກລົມໃຫ້ສີອອກ.',
          en: 'Four dips for the pale blue, eleven for the deep, with air in between to bring the colour out.',
          th: 'ฟ้าอ่อนจุ่มสี่ครั้ง ฟ้าเข้มสิบเอ็ดครั้ง ระหว่างนั้นผึ่งลมให้สีขึ้น',
        },
      },
      {
        title: { lo: 'ຕ່ຳ ແລະ ຊັກ', en: 'Weaving and washing', th: 'ทอและซัก' },
        text: {
          lo: 'ຕ່ຳໜຶ່ງມື້ ແລ້ວຊັກຈົນນ້ຳໃສ ກ່ອນມັດຊາຍ.',
          en: 'A day on the loom, then washed until the water runs clear, and the fringe is tied.',
          th: 'ทอหนึ่งวัน แล้วซักจนน้ำใส ก่อนมัดชายครุย',
        },
      },
    ],
  },
  'sinh-skirt': {
    origin: XANGKHONG,
    materials: {
      lo: 'ໄໝລາວ ຫົວສິ້ນຝ້າຍ',
      en: 'Lao silk, with a cotton waistband',
      th: 'ไหมลาว หัวซิ่นฝ้าย',
    },
    duration: { lo: 'ຫົກອາທິດ', en: 'Six weeks', th: 'หกสัปดาห์' },
    steps: [
      {
        title: { lo: 'ວັດ ແລະ ແຕ້ມແບບ', en: 'Measure and drawing', th: 'วัดตัวและวาดแบบ' },
        text: {
          lo: 'ສົ່ງຮອບແອວ ຄວາມຍາວ ແລະ ສີທີ່ມັກ. ມະນີວອນແຕ້ມແບບສົ່ງໃຫ້ເບິ່ງ.',
          en: 'Send waist, length and the colours you like. Manivone sends you a drawing.',
          th: 'ส่งรอบเอว ความยาว และสีที่ชอบ มะนีวอนวาดแบบส่งให้ดู',
        },
      },
      {
        title: { lo: 'ຕ່ຳຜືນສິ້ນ', en: 'The body', th: 'ทอตัวซิ่น' },
        text: {
          lo: 'ມັດໝີ່ ຍ້ອມ ແລ້ວຕ່ຳ ປະມານສາມອາທິດ.',
          en: 'Tied, dyed and woven in about three weeks.',
          th: 'มัดหมี่ ย้อม แล้วทอ ราวสามสัปดาห์',
        },
      },
      {
        title: { lo: 'ຈົກຕີນສິ້ນ', en: 'The hem', th: 'จกตีนซิ่น' },
        text: {
          lo: 'ຕີນສິ້ນຈົກດ້ວຍຂົນເໝັ້ນ ເທື່ອລະເສັ້ນ.',
          en: 'The hem is picked, thread by thread, with a porcupine quill.',
          th: 'ตีนซิ่นจกด้วยขนเม่นทีละเส้น',
        },
      },
      {
        title: { lo: 'ຫຍິບ', en: 'Sewing', th: 'เย็บ' },
        text: {
          lo: 'ຫຍິບຕໍ່ຫົວ ຜືນ ແລະ ຕີນ ດ້ວຍມື ແກ້ໄດ້ພາຍຫຼັງ.',
          en: 'Waistband, body and hem are joined by hand and can be let out later.',
          th: 'เย็บต่อหัว ตัว และตีนด้วยมือ แก้ภายหลังได้',
        },
      },
    ],
  },
  'cotton-blanket': {
    origin: XANGKHONG,
    materials: { lo: 'ຝ້າຍ ຍ້ອມຄາມ', en: 'Cotton, dyed with indigo', th: 'ฝ้าย ย้อมคราม' },
    duration: { lo: 'ສາມອາທິດ', en: 'Three weeks', th: 'สามสัปดาห์' },
  },
  cushion: {
    origin: XANGKHONG,
    materials: {
      lo: 'ຝ້າຍ ນຸ່ນ ຍ້ອມເປືອກໄມ້ ແລະ ຂີ້ໝິ້ນ',
      en: 'Cotton and kapok, dyed with bark and turmeric',
      th: 'ฝ้ายและนุ่น ย้อมเปลือกไม้และขมิ้น',
    },
    duration: { lo: 'ສາມມື້', en: 'Three days', th: 'สามวัน' },
  },
  'dyed-yarn': {
    origin: XANGKHONG,
    materials: { lo: 'ຝ້າຍປັ່ນມື', en: 'Hand-spun cotton', th: 'ฝ้ายปั่นมือ' },
    duration: { lo: 'ໜຶ່ງອາທິດ', en: 'One week', th: 'หนึ่งสัปดาห์' },
  },
  'rice-basket': {
    origin: XANGKHONG,
    materials: { lo: 'ໄມ້ໄຜ່ ແລະ ຫວາຍ', en: 'Bamboo and rattan', th: 'ไม้ไผ่และหวาย' },
    duration: { lo: 'ສອງມື້', en: 'Two days', th: 'สองวัน' },
  },
  'sa-notebook': {
    origin: XANGKHONG,
    materials: { lo: 'ເຈ້ຍສາ ຜ້າຝ້າຍຄາມ', en: 'Mulberry paper, indigo cotton', th: 'กระดาษสา ผ้าฝ้ายคราม' },
    duration: {
      lo: 'ເຈ້ຍສາມມື້ ເຂົ້າປົກເຄິ່ງມື້',
      en: 'Three days for the paper, half a day to bind',
      th: 'กระดาษสามวัน เข้าเล่มครึ่งวัน',
    },
  },
  'silver-belt': {
    origin: { lo: 'ບ້ານວັດທາດ ຫຼວງພະບາງ', en: 'Ban Wat That, Luang Prabang', th: 'บ้านวัดธาตุ หลวงพระบาง' },
    materials: { lo: 'ເງິນ 95%', en: '95% silver', th: 'เงิน 95%' },
    duration: { lo: 'ໜຶ່ງເດືອນ', en: 'One month', th: 'หนึ่งเดือน' },
  },
};
