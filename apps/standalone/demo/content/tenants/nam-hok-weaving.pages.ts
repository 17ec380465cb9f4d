import type { DemoPage } from '../storefront-types';

/** Pages of the weavers' own. */
export const namHokWeavingPages: readonly DemoPage[] = [
  {
    slug: 'learn',
    kind: 'custom',
    title: { lo: 'ຮຽນຕ່ຳຫູກ', en: 'Learn to weave', th: 'เรียนทอผ้า' },
    sections: [
      {
        type: 'rich-text',
        settings: {
          body: {
            html: {
              lo: '<p>ພວກເຮົາສອນເທື່ອລະບໍ່ເກີນສີ່ຄົນ ເທິງກີ່ນ້ອຍທີ່ບຸນມີເຮັດ. ບໍ່ຕ້ອງມີພື້ນຖານ. ເດັກນ້ອຍແຕ່ສິບປີຂຶ້ນໄປກໍຮຽນໄດ້.</p><p>ຜູ້ສອນເວົ້າລາວ ມະນີວອນແປເປັນພາສາອັງກິດ ແລະ ໄທ. <strong>ຜ້າທີ່ທ່ານຕ່ຳ ທ່ານເອົາກັບບ້ານໄດ້.</strong></p>',
              en: '<p>We teach four people at most, at the small looms that Bounmy built. You need no experience, and children of ten and over may come.</p><p>The weavers speak Lao; Manivone puts it into English and Thai. <strong>What you weave goes home with you.</strong></p>',
              th: '<p>เราสอนครั้งละไม่เกินสี่คน บนกี่หลังเล็กที่บุนมีทำ ไม่ต้องมีพื้นฐาน เด็กสิบขวบขึ้นไปเรียนได้</p><p>ช่างพูดลาว มะนีวอนแปลเป็นอังกฤษและไทย <strong>ผ้าที่ทอเองเอากลับบ้านได้</strong></p>',
            },
          },
        },
      },
      {
        type: 'steps',
        settings: {
          heading: { words: { lo: 'ສາມວິທີຮຽນ', en: 'Three ways to learn', th: 'เรียนได้สามแบบ' } },
          items: [
            {
              title: { words: { lo: 'ເຄິ່ງມື້', en: 'Half a day', th: 'ครึ่งวัน' } },
              text: {
                words: {
                  lo: 'ຕ່ຳຜ້າຮອງຈອກໜຶ່ງຜືນ. 08:30–12:00 ຄົນລະ 350.000 ກີບ.',
                  en: 'Weave a coaster. 8.30 to 12.00, 350,000 kip each.',
                  th: 'ทอผ้ารองแก้วหนึ่งผืน 08.30–12.00 น. คนละ 350,000 กีบ',
                },
              },
              picture: { picture: 'products/dyed-yarn/1' },
            },
            {
              title: { words: { lo: 'ໜຶ່ງມື້', en: 'One day', th: 'หนึ่งวัน' } },
              text: {
                words: {
                  lo: 'ຍ້ອມຄາມຕອນເຊົ້າ ຕ່ຳຕອນບ່າຍ ມີເຂົ້າທ່ຽງ. ຄົນລະ 650.000 ກີບ.',
                  en: 'Dye in the morning, weave in the afternoon, lunch in between. 650,000 kip each.',
                  th: 'ย้อมครามตอนเช้า ทอตอนบ่าย มีข้าวเที่ยง คนละ 650,000 กีบ',
                },
              },
              picture: { picture: 'extra/skeins' },
            },
            {
              title: { words: { lo: 'ສາມມື້', en: 'Three days', th: 'สามวัน' } },
              text: {
                words: {
                  lo: 'ປັ່ນ ຍ້ອມ ແລະ ຕ່ຳຜ້າພັນຄໍຂອງຕົນເອງ. ຄົນລະ 1.800.000 ກີບ.',
                  en: 'Spin, dye and weave a scarf of your own. 1,800,000 kip each.',
                  th: 'ปั่น ย้อม และทอผ้าพันคอของตัวเอง คนละ 1,800,000 กีบ',
                },
              },
              picture: { picture: 'products/indigo-scarf/1' },
            },
          ],
        },
      },
      {
        type: 'rich-text',
        settings: {
          heading: { words: { lo: 'ກ່ອນມາ', en: 'Before you come', th: 'ก่อนมา' } },
          body: {
            html: {
              lo: '<ul><li>ຈອງລ່ວງໜ້າສອງມື້ ຈ່າຍເງິນເມື່ອມາຮອດ</li><li>ຈາກໃຈກາງເມືອງ ຂີ່ລົດຖີບຊາວນາທີ ຂ້າມຂົວນ້ຳຄານ</li><li>ສີຄາມຕິດເລັບມືສາມມື້ ມີຖົງມືໃຫ້</li></ul>',
              en: '<ul><li>Book two days ahead and pay when you are here</li><li>Twenty minutes by bicycle from the old town, over the Nam Khan bridge</li><li>Indigo stays under the nails for three days; we have gloves</li></ul>',
              th: '<ul><li>จองล่วงหน้าสองวัน จ่ายเงินเมื่อมาถึง</li><li>ปั่นจักรยานจากเมืองเก่ายี่สิบนาที ข้ามสะพานน้ำคาน</li><li>ครามติดเล็บสามวัน เรามีถุงมือให้</li></ul>',
            },
          },
        },
      },
      { type: 'map' },
      {
        type: 'inquiry-form',
        settings: { heading: { words: { lo: 'ຈອງບ່ອນຮຽນ', en: 'Book a place', th: 'จองที่เรียน' } } },
      },
    ],
  },
  {
    slug: 'privacy',
    kind: 'legal',
    title: { lo: 'ຄວາມເປັນສ່ວນຕົວ', en: 'Privacy', th: 'ความเป็นส่วนตัว' },
    sections: [
      {
        type: 'rich-text',
        settings: {
          body: {
            html: {
              lo: '<p>ເວັບໄຊນີ້ບໍ່ຕິດຕາມທ່ານ ແລະ ບໍ່ມີໂຄສະນາ.</p><p>ເມື່ອທ່ານຂຽນຫາພວກເຮົາ ພວກເຮົາເກັບຊື່ ຊ່ອງທາງຕິດຕໍ່ ແລະ ຂໍ້ຄວາມ ເພື່ອຕອບ ແລະ ເຮັດວຽກທີ່ທ່ານສັ່ງເທົ່ານັ້ນ. <strong>ພວກເຮົາບໍ່ມອບໃຫ້ຜູ້ອື່ນ</strong> ນອກຈາກຊື່ ແລະ ທີ່ຢູ່ ທີ່ຜູ້ຂົນສົ່ງຕ້ອງໃຊ້.</p><p>ຂໍ້ຄວາມທີ່ບໍ່ໄດ້ກາຍເປັນການສັ່ງຊື້ ຈະຖືກລຶບພາຍໃນໜຶ່ງປີ. ຢາກເບິ່ງ ແກ້ ຫຼື ລຶບຂໍ້ມູນ ຂຽນຫາ namhok@example.com.</p>',
              en: '<p>This site does not follow you and carries no advertising.</p><p>When you write to us, we keep your name, how to reach you and your message, to answer you and do the work you order. <strong>We pass nothing on</strong> but the name and address that the carrier needs.</p><p>Messages that lead to no order are deleted within a year. To see, correct or delete what we hold, write to namhok@example.com.</p>',
              th: '<p>เว็บไซต์นี้ไม่ติดตามคุณ และไม่มีโฆษณา</p><p>เมื่อคุณเขียนถึงเรา เราเก็บชื่อ ช่องทางติดต่อ และข้อความ เพื่อตอบและทำงานที่คุณสั่งเท่านั้น <strong>เราไม่ส่งต่อให้ใคร</strong> นอกจากชื่อและที่อยู่ซึ่งผู้ขนส่งต้องใช้</p><p>ข้อความที่ไม่ได้นำไปสู่การสั่งซื้อจะลบภายในหนึ่งปี อยากดู แก้ หรือลบข้อมูล เขียนถึง namhok@example.com</p>',
            },
          },
        },
      },
    ],
  },
  {
    slug: 'terms',
    kind: 'legal',
    title: { lo: 'ເງື່ອນໄຂການສັ່ງ', en: 'Terms of sale', th: 'เงื่อนไขการสั่งซื้อ' },
    sections: [
      {
        type: 'rich-text',
        settings: {
          body: {
            html: {
              lo: '<p>ການສັ່ງມີຜົນເມື່ອພວກເຮົາຢືນຢັນເປັນລາຍລັກອັກສອນ ແລະ ໄດ້ຮັບມັດຈຳ 30%. ກ່ອນຂຶ້ນເສັ້ນຢືນ ທ່ານຍົກເລີກໄດ້ ແລະ ໄດ້ເງິນຄືນທັງໝົດ.</p><ul><li>ສີທຳມະຊາດຂອງແຕ່ລະຮອບບໍ່ຄືກັນທຸກປະການ</li><li>ຂະໜາດຕ່າງກັນໄດ້ບໍ່ເກີນ 3%</li><li>ຖ້າຊ້າເກີນສາມອາທິດ ທ່ານຍົກເລີກໄດ້ ແລະ ໄດ້ເງິນຄືນ</li></ul><p>ຜ້າທີ່ມີຢູ່ແລ້ວສົ່ງຄືນໄດ້ພາຍໃນສິບສີ່ມື້ ຖ້າຍັງບໍ່ໄດ້ຊັກ. ຜ້າຕ່ຳຕາມສັ່ງບໍ່ຮັບຄືນ ເວັ້ນແຕ່ບໍ່ຕົງຕາມແບບ. ກົດໝາຍລາວເປັນຫຼັກ.</p>',
              en: '<p>An order stands when we have confirmed it in writing and a deposit of 30% has come. Until the warp is on, you may cancel and have it all back.</p><ul><li>No two batches of natural dye are exactly alike</li><li>Measures may differ by up to 3%</li><li>If we are more than three weeks late, you may cancel and be refunded</li></ul><p>Cloth from stock may come back within fourteen days, unwashed. Cloth woven for you is not taken back unless it differs from the drawing. Lao law applies.</p>',
              th: '<p>คำสั่งซื้อมีผลเมื่อเรายืนยันเป็นลายลักษณ์อักษรและได้รับมัดจำ 30% ก่อนขึ้นเส้นยืน ยกเลิกได้และได้เงินคืนทั้งหมด</p><ul><li>สีธรรมชาติแต่ละรอบไม่เหมือนกันทุกประการ</li><li>ขนาดต่างกันได้ไม่เกิน 3%</li><li>ถ้าช้าเกินสามสัปดาห์ ยกเลิกและได้เงินคืน</li></ul><p>ผ้าที่มีอยู่แล้วคืนได้ภายในสิบสี่วันถ้ายังไม่ซัก ผ้าทอตามสั่งไม่รับคืน เว้นแต่ไม่ตรงตามแบบ ใช้กฎหมายลาวเป็นหลัก</p>',
            },
          },
        },
      },
    ],
  },
];
