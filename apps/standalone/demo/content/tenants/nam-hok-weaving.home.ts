import type { DemoSection } from '../storefront-types';

const FIGURES: DemoSection = {
  type: 'figures',
  settings: {
    items: [
      {
        figure: { words: { lo: '22', en: '22', th: '22' } },
        label: { words: { lo: 'ກີ່ ຢູ່ບ້ານຊ່າງຄ້ອງ', en: 'looms in Ban Xangkhong', th: 'กี่ที่บ้านซ่างค้อง' } },
      },
      {
        figure: { words: { lo: '11', en: '11', th: '11' } },
        label: { words: { lo: 'ເທື່ອທີ່ຈຸ່ມ ກວ່າຈະໄດ້ສີຟ້າແກ່', en: 'dips to the deep blue', th: 'ครั้งที่จุ่มกว่าจะได้ฟ้าเข้ม' } },
      },
      {
        figure: { words: { lo: '0', en: '0', th: '0' } },
        label: { words: { lo: 'ສີເຄມີ', en: 'chemical dyes', th: 'สีเคมี' } },
      },
    ],
  },
};

/** The cloth first, then the leaf it gets its colour from, then the people. */
export const namHokWeavingHome: readonly DemoSection[] = [
  {
    type: 'hero',
    settings: {
      heading: { words: { lo: 'ສີຟ້າຈາກສວນຫຼັງເຮືອນ', en: 'Blue from the garden behind the house', th: 'สีฟ้าจากสวนหลังบ้าน' } },
      caption: {
        words: {
          lo: 'ກີ່ຂອງແມ່ຄຳໃສ ຂຶ້ນລາຍນາກ',
          en: 'Mother Khamsai’s loom, set up for a naga',
          th: 'กี่ของแม่คำใส ขึ้นลายนาคไว้',
        },
      },
      productsLabel: { words: { lo: 'ເບິ່ງຜ້າຂອງພວກເຮົາ', en: 'See our cloth', th: 'ดูผ้าของเรา' } },
    },
  },
  { type: 'product-grid' },
  FIGURES,
  {
    type: 'steps',
    settings: {
      heading: { words: { lo: 'ຈາກໃບຄາມຮອດຜ້າ', en: 'From leaf to cloth', th: 'จากใบครามถึงผืนผ้า' } },
      items: [
        {
          title: { words: { lo: 'ເກັບໃບ', en: 'Picking', th: 'เก็บใบ' } },
          text: {
            words: {
              lo: 'ເກັບໃບຄາມກ່ອນແດດອອກ ແລ້ວແຊ່ນ້ຳໄວ້ໜຶ່ງຄືນ.',
              en: 'Indigo leaves are picked before the sun is up and soaked overnight.',
              th: 'เก็บใบครามก่อนแดดออก แล้วแช่น้ำหนึ่งคืน',
            },
          },
        },
        {
          title: { words: { lo: 'ຍ້ອມ', en: 'Dyeing', th: 'ย้อม' } },
          text: {
            words: {
              lo: 'ສີແດງຈາກຄັ່ງ ສີເຫຼືອງຈາກຂີ້ໝິ້ນ ສີນ້ຳຕານຈາກເປືອກໄມ້.',
              en: 'Red is from lac, yellow from turmeric, brown from bark.',
              th: 'สีแดงจากครั่ง สีเหลืองจากขมิ้น สีน้ำตาลจากเปลือกไม้',
            },
          },
        },
        {
          title: { words: { lo: 'ຂຶ້ນກີ່', en: 'Warping', th: 'ขึ้นกี่' } },
          text: {
            words: {
              lo: 'ຂຶງເສັ້ນຢືນ ແລະ ເກັບລາຍ. ຜິດເສັ້ນດຽວ ລາຍກໍບໍ່ຕົງ.',
              en: 'The warp goes on and the pattern is tied. One wrong thread, and it will not meet.',
              th: 'ขึงเส้นยืนและเก็บลาย ผิดเส้นเดียวลายก็ไม่ตรง',
            },
          },
        },
        {
          title: { words: { lo: 'ຕ່ຳ', en: 'Weaving', th: 'ทอ' } },
          text: {
            words: {
              lo: 'ຜ້າພັນຄໍໜຶ່ງມື້ ຜ້າຫົ່ມຫ້າມື້ ຜ້າແຂວນສາມເດືອນ.',
              en: 'A day for a scarf, five for a blanket, three months for a hanging.',
              th: 'ผ้าพันคอหนึ่งวัน ผ้าห่มห้าวัน ผ้าแขวนสามเดือน',
            },
          },
        },
      ],
    },
  },
  {
    type: 'featured-product',
    settings: {
      product: { product: 'naga-hanging' },
      eyebrow: { words: { lo: 'ລາຍເກົ່າຂອງແມ່ຄຳໃສ', en: 'Mother Khamsai’s own pattern', th: 'ลายเก่าของแม่คำใส' } },
    },
  },
  { type: 'story', settings: { picture: { picture: 'extra/ferry' } } },
  { type: 'team' },
  {
    type: 'gallery',
    settings: {
      items: [
        {
          picture: { picture: 'extra/skeins' },
          caption: { words: { lo: 'ຄາມ ຂີ້ໝິ້ນ ແລະ ຄັ່ງ', en: 'Indigo, turmeric, lac', th: 'คราม ขมิ้น และครั่ง' } },
        },
        {
          picture: { picture: 'products/naga-hanging/2' },
          caption: { words: { lo: 'ນາກໃກ້ໆ', en: 'The naga, close up', th: 'นาคใกล้ ๆ' } },
        },
        {
          picture: { picture: 'extra/bolt' },
          caption: { words: { lo: 'ພັບແລ້ວ ລໍຖ້າສົ່ງ', en: 'Folded for the post', th: 'พับแล้ว รอส่ง' } },
        },
        {
          picture: { picture: 'products/indigo-scarf/2' },
          caption: { words: { lo: 'ຈຸ່ມສີ່ເທື່ອ', en: 'Four dips', th: 'จุ่มสี่ครั้ง' } },
        },
      ],
    },
  },
  {
    type: 'testimonials',
    settings: {
      items: [
        {
          quote: {
            words: {
              lo: 'ສິ້ນພໍດີໂຕແຕ່ເທື່ອທຳອິດ ທັງທີ່ຂ້ອຍວັດເອງຢູ່ບ້ານ.',
              en: 'The sinh fitted at once, though I had taken the measures myself at home.',
              th: 'ซิ่นพอดีตัวตั้งแต่ครั้งแรก ทั้งที่ฉันวัดเองที่บ้าน',
            },
          },
          name: { words: { lo: 'ສຸພາພອນ', en: 'Souphaphone', th: 'สุพาพอน' } },
          role: { words: { lo: 'ຄູສອນ ວຽງຈັນ', en: 'teacher, Vientiane, Laos', th: 'ครู เวียงจันทน์ ลาว' } },
        },
        {
          quote: {
            words: {
              lo: 'ສີຕົກນ້ອຍໜຶ່ງໃນການຊັກເທື່ອທຳອິດ ຕາມທີ່ເຂົາບອກ ຈາກນັ້ນບໍ່ຕົກອີກ.',
              en: 'It lost a little blue in the first wash, as they had said, and none since.',
              th: 'ซักครั้งแรกสีตกนิดหน่อยอย่างที่เขาบอก หลังจากนั้นไม่ตกอีกเลย',
            },
          },
          name: { words: { lo: 'ໂຢນາສ', en: 'Jonas', th: 'โยนาส' } },
          role: { words: { lo: 'ເຈົ້າຂອງຮ້ານ ເຢຍລະມັນ', en: 'shopkeeper, Germany', th: 'เจ้าของร้าน เยอรมนี' } },
        },
        {
          quote: {
            words: {
              lo: 'ໝອນຫົກສິບໜ່ວຍມາຮອດຄົບ. ສີຕ່າງກັນນ້ອຍໜຶ່ງ ແຂກຂອງພວກເຮົາມັກແບບນັ້ນ.',
              en: 'All sixty cushions came. No two are quite the same colour, and our guests like that.',
              th: 'หมอนหกสิบใบมาครบ สีต่างกันนิดหน่อย แขกของเราชอบแบบนั้น',
            },
          },
          name: { words: { lo: 'ປະພາ', en: 'Prapa', th: 'ประภา' } },
          role: {
            words: {
              lo: 'ເຈົ້າຂອງເຮືອນພັກ ຊຽງຮາຍ ໄທ',
              en: 'guesthouse owner, Chiang Rai, Thailand',
              th: 'เจ้าของเกสต์เฮาส์ เชียงราย ไทย',
            },
          },
        },
      ],
    },
  },
  {
    type: 'faq',
    settings: {
      items: [
        {
          question: {
            words: { lo: 'ເປັນຫຍັງບໍ່ມີລາຄາຢູ່ບາງລາຍການ', en: 'Why do some pieces have no price?', th: 'ทำไมบางชิ้นไม่มีราคา' },
          },
          answer: {
            html: {
              lo: '<p>ຜ້າສ່ວນໃຫຍ່ຕ່ຳຕາມຂະໜາດ ລາຄາຈຶ່ງຂຶ້ນກັບຂະໜາດ ແລະ ລາຍ. ບອກພວກເຮົາວ່າຢາກໄດ້ແນວໃດ ແລ້ວຈະໄດ້ລາຄາພາຍໃນສອງມື້.</p>',
              en: '<p>Most cloth is woven to measure, so the price follows size and pattern. Tell us what you have in mind, and you have a price within two days.</p>',
              th: '<p>ผ้าส่วนใหญ่ทอตามขนาด ราคาจึงขึ้นกับขนาดและลาย บอกเราว่าอยากได้แบบไหน แล้วจะได้ราคาภายในสองวัน</p>',
            },
          },
        },
        {
          question: { words: { lo: 'ຂໍຕົວຢ່າງໄດ້ບໍ່', en: 'Do you send samples?', th: 'ขอตัวอย่างได้ไหม' } },
          answer: {
            html: {
              lo: '<p>ໄດ້. ຕົວຢ່າງສີແປດສີບໍ່ຄິດເງິນ ທ່ານຈ່າຍແຕ່ຄ່າສົ່ງ.</p>',
              en: '<p>Yes: a card of eight colours is free, you pay the postage.</p>',
              th: '<p>ได้ แผ่นตัวอย่างแปดสีไม่คิดเงิน จ่ายเฉพาะค่าส่ง</p>',
            },
          },
        },
        {
          question: { words: { lo: 'ສັ່ງຂັ້ນຕ່ຳເທົ່າໃດ', en: 'Is there a minimum order?', th: 'สั่งขั้นต่ำเท่าไร' } },
          answer: {
            html: {
              lo: '<p>ໜຶ່ງຜືນກໍໄດ້. ຖ້າຢາກໄດ້ສີ ຫຼື ລາຍຂອງຕົນເອງ ເລີ່ມທີ່ຊາວຜືນ ເພາະເສັ້ນຢືນໜຶ່ງຫົວຕ່ຳໄດ້ເທົ່ານັ້ນ.</p>',
              en: '<p>One piece is welcome. For a colour or pattern of your own it is twenty, since that is what one warp gives.</p>',
              th: '<p>ผืนเดียวก็สั่งได้ ถ้าเป็นสีหรือลายของคุณเอง เริ่มที่ยี่สิบผืน เพราะเส้นยืนหนึ่งหัวทอได้เท่านั้น</p>',
            },
          },
        },
        {
          question: {
            words: { lo: 'ຈ່າຍເງິນ ແລະ ຈັດສົ່ງແນວໃດ', en: 'How do payment and shipping work?', th: 'จ่ายเงินและจัดส่งอย่างไร' },
          },
          answer: {
            html: {
              lo: '<p>ມັດຈຳ 30% ສ່ວນທີ່ເຫຼືອຈ່າຍກ່ອນສົ່ງ ໂອນເປັນກີບ ບາດ ຫຼື ໂດລາ. ໄປໄທສາມຫາຫ້າມື້ ໄປເອີຣົບສິບຫາສິບສີ່ມື້.</p>',
              en: '<p>30% when you order, the rest before we send it, in kip, baht or dollars. Three to five days to Thailand, ten to fourteen to Europe.</p>',
              th: '<p>มัดจำ 30% ที่เหลือจ่ายก่อนส่ง โอนเป็นกีบ บาท หรือดอลลาร์ ไปไทยสามถึงห้าวัน ไปยุโรปสิบถึงสิบสี่วัน</p>',
            },
          },
        },
      ],
    },
  },
  {
    type: 'certificates',
    settings: {
      items: [
        {
          name: {
            words: {
              lo: 'Handmade in Luang Prabang',
              en: 'Handmade in Luang Prabang',
              th: 'Handmade in Luang Prabang',
            },
          },
          issuer: {
            words: {
              lo: 'ສະມາຄົມຫັດຖະກຳຫຼວງພະບາງ',
              en: 'Luang Prabang Handicraft Association',
              th: 'สมาคมหัตถกรรมหลวงพระบาง',
            },
          },
          number: { words: { lo: 'HLP-0217', en: 'HLP-0217', th: 'HLP-0217' } },
        },
        {
          name: {
            words: { lo: 'ODOP ໜຶ່ງເມືອງ ໜຶ່ງຜະລິດຕະພັນ', en: 'ODOP: One District, One Product', th: 'ODOP หนึ่งเมืองหนึ่งผลิตภัณฑ์' },
          },
          issuer: {
            words: {
              lo: 'ກະຊວງອຸດສາຫະກຳ ແລະ ການຄ້າ',
              en: 'Ministry of Industry and Commerce, Lao PDR',
              th: 'กระทรวงอุตสาหกรรมและการค้า สปป.ลาว',
            },
          },
          number: { words: { lo: 'LP-01-0553', en: 'LP-01-0553', th: 'LP-01-0553' } },
        },
      ],
    },
  },
  { type: 'news' },
  { type: 'opening-hours' },
  { type: 'map' },
  { type: 'call-to-action' },
];

/** The group as it is today, and where to find it. */
export const namHokWeavingAbout: readonly DemoSection[] = [
  { type: 'story', settings: { picture: { picture: 'extra/skeins' } } },
  FIGURES,
  { type: 'team' },
  { type: 'map' },
  { type: 'call-to-action' },
];
