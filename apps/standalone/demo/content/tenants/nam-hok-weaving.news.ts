import type { DemoPost } from '../storefront-types';

/** News of the weavers. */
export const namHokWeavingPosts: readonly DemoPost[] = [
  {
    slug: 'seventh-row-of-indigo',
    daysAgo: 16,
    author: 'khamsai',
    picture: 'extra/skeins',
    title: {
      lo: 'ຄາມແຖວທີເຈັດ',
      en: 'A seventh row of indigo',
      th: 'ครามแถวที่เจ็ด',
    },
    summary: {
      lo: 'ສວນຄາມຫຼັງເຮືອນໃຫຍ່ຂຶ້ນ ດຽວນີ້ມີໃບພໍໃຊ້ຕະຫຼອດປີ.',
      en: 'The garden behind the house has grown; there is leaf enough for the whole year now.',
      th: 'สวนครามหลังบ้านกว้างขึ้น ตอนนี้มีใบพอใช้ทั้งปี',
    },
    body: {
      lo: '<p>ແຕ່ກ່ອນມີຫ້າແຖວ ແລະ ພໍຮອດເດືອນມີນາກໍໝົດໃບ. ປີນີ້ພວກເຮົາປູກເພີ່ມສອງແຖວ ຢູ່ດິນທີ່ນ້ຳບໍ່ຖ້ວມ.</p><p>ໃບທີ່ເກັບຕອນເຊົ້າໃຫ້ສີດີກວ່າຕອນບ່າຍ. ພວກເຮົາແຊ່ໄວ້ໜຶ່ງຄືນ ຕີກັບປູນຂາວ ແລ້ວເກັບເປັນເນື້ອຄາມໄວ້ໃຊ້ໃນລະດູແລ້ງ.</p><p>ໃຜມາຢາມໃນຕອນເຊົ້າ ກໍລົງສວນນຳກັນໄດ້. ຄວນໃສ່ເສື້ອເກົ່າ.</p>',
      en: '<p>There used to be five rows, and by March the leaves were gone. This year we planted two more, on ground that does not flood.</p><p>Leaves picked in the morning give a better blue than those of the afternoon. They soak for a night and are beaten with lime, and the paste is kept for the dry months.</p><p>Whoever comes in the morning may walk into the garden with us. Wear an old shirt.</p>',
      th: '<p>เมื่อก่อนมีห้าแถว พอถึงเดือนมีนาคมใบก็หมด ปีนี้เราปลูกเพิ่มอีกสองแถวบนที่ดินซึ่งน้ำไม่ท่วม</p><p>ใบที่เก็บตอนเช้าให้สีดีกว่าตอนบ่าย เราแช่ไว้หนึ่งคืน ตีกับปูนขาว แล้วเก็บเป็นเนื้อครามไว้ใช้หน้าแล้ง</p><p>ใครมาตอนเช้าลงสวนด้วยกันได้ ควรใส่เสื้อตัวเก่า</p>',
    },
  },
  {
    slug: 'four-looms-for-learners',
    daysAgo: 55,
    author: 'manivone',
    picture: 'extra/ferry',
    title: {
      lo: 'ກີ່ສີ່ຫຼັງສຳລັບຜູ້ມາຮຽນ',
      en: 'Four looms for learners',
      th: 'กี่สี่หลังสำหรับคนมาเรียน',
    },
    summary: {
      lo: 'ບຸນມີເຮັດກີ່ນ້ອຍ ໃຫ້ຜູ້ທີ່ບໍ່ເຄີຍຕ່ຳຫູກກໍນັ່ງສະບາຍ.',
      en: 'Bounmy has built small looms at which somebody who has never woven sits well.',
      th: 'บุนมีทำกี่หลังเล็ก ให้คนไม่เคยทอก็นั่งสบาย',
    },
    body: {
      lo: '<p>ແຂກຫຼາຍຄົນຢາກລອງຕ່ຳ ແຕ່ກີ່ຂອງພວກເຮົາມີວຽກຄ້າງຢູ່ສະເໝີ. ບຸນມີຈຶ່ງເອົາໄມ້ເຮືອນເກົ່າມາເຮັດກີ່ໃໝ່ສີ່ຫຼັງ.</p><p>ໃນເຄິ່ງມື້ ທ່ານຈະໄດ້ຜ້າຮອງຈອກໜຶ່ງຜືນ. ໃນສາມມື້ ໄດ້ຜ້າພັນຄໍທີ່ຍ້ອມເອງ. ຮຽນເທື່ອລະບໍ່ເກີນສີ່ຄົນ.</p><p>ລາຍລະອຽດຢູ່ໜ້າ “ຮຽນຕ່ຳຫູກ”.</p>',
      en: '<p>Many guests would like to try, but there is always work on our looms. So Bounmy took the timber of an old house and built four new ones.</p><p>Half a day gives you a coaster, three days a scarf that you have dyed yourself. There are never more than four learners.</p><p>You will find the rest on the page “Learn to weave”.</p>',
      th: '<p>แขกหลายคนอยากลองทอ แต่กี่ของเรามีงานค้างอยู่เสมอ บุนมีจึงเอาไม้บ้านเก่ามาทำกี่ใหม่สี่หลัง</p><p>ครึ่งวันได้ผ้ารองแก้วหนึ่งผืน สามวันได้ผ้าพันคอที่ย้อมเอง เรียนครั้งละไม่เกินสี่คน</p><p>รายละเอียดอยู่ในหน้า “เรียนทอผ้า”</p>',
    },
  },
  {
    slug: 'naga-goes-to-bangkok',
    daysAgo: 103,
    author: 'manivone',
    picture: 'products/naga-hanging/2',
    title: {
      lo: 'ຜ້ານາກໄປບາງກອກ',
      en: 'A naga goes to Bangkok',
      th: 'นาคไปกรุงเทพฯ',
    },
    summary: {
      lo: 'ຜ້າແຂວນສາມຜືນ ໃຊ້ເວລາເກົ້າເດືອນ ດຽວນີ້ຢູ່ໃນຫໍສະໝຸດແຫ່ງໜຶ່ງ.',
      en: 'Three hangings, nine months of weaving, now in a library.',
      th: 'ผ้าแขวนสามผืน ใช้เวลาเก้าเดือน ตอนนี้อยู่ในห้องสมุดแห่งหนึ่ง',
    },
    body: {
      lo: '<p>ສະຖາປະນິກຂໍຜ້າສາມຜືນທີ່ນາກຕໍ່ກັນເປັນໂຕດຽວ. ຊ່າງສາມຄົນຕ່ຳພ້ອມກັນ ແລະ ຕ້ອງວັດທຸກອາທິດ ເພື່ອໃຫ້ລາຍພົບກັນ.</p><p>ຜືນທີສອງສັ້ນໄປສອງຊັງຕີແມັດ. ພວກເຮົາຕ່ຳໃໝ່ ແລະ ສົ່ງຊ້າໄປສາມອາທິດ. ຂໍຂອບໃຈທີ່ລໍຖ້າ.</p>',
      en: '<p>The architect asked for three cloths in which one naga runs through. Three weavers worked side by side and measured every week, so that the pattern would meet.</p><p>The second came out two centimetres short. We wove it again and delivered three weeks late. Thank you for waiting.</p>',
      th: '<p>สถาปนิกขอผ้าสามผืนที่นาคตัวเดียวเลื้อยผ่านทั้งหมด ช่างสามคนทอเคียงกันและวัดทุกสัปดาห์เพื่อให้ลายต่อกันพอดี</p><p>ผืนที่สองสั้นไปสองเซนติเมตร เราทอใหม่และส่งช้าไปสามสัปดาห์ ขอบคุณที่รอ</p>',
    },
  },
];
