import type { DemoStorefront } from '../storefront-types';
import { caravanTeaFacts } from './caravan-tea.facts';
import { caravanTeaAbout, caravanTeaHome } from './caravan-tea.home';
import { caravanTeaNews } from './caravan-tea.news';
import { caravanTeaPages } from './caravan-tea.pages';

/** What the tea house's site says besides products and people. */
export const caravanTeaStorefront: DemoStorefront = {
  hours: {
    days: [
      { days: [1, 2, 3, 4, 5, 6], opens: '08:30', closes: '18:00' },
      { days: [7], opens: '09:00', closes: '12:00' },
    ],
    note: {
      'zh-Hans': '三四月采春茶，晚上十一点前都有人，白天请先打电话。',
      en: 'In March and April someone is up until eleven at night; by day, please ring first.',
      th: 'มีนาคมและเมษายนมีคนอยู่ถึงห้าทุ่ม กลางวันโปรดโทรก่อน',
      vi: 'Tháng ba và tháng tư có người đến mười một giờ đêm; ban ngày xin gọi trước.',
      km: 'ខែមីនា និងមេសា មាននៅដល់ម៉ោងដប់មួយយប់ ពេលថ្ងៃសូមទូរស័ព្ទមុន។',
      lo: 'ເດືອນມີນາ ແລະ ເມສາ ມີຄົນຢູ່ຮອດສິບເອັດໂມງກາງຄືນ ຕອນເວັນກະລຸນາໂທກ່ອນ.',
      my: 'မတ်နှင့် ဧပြီလတွင် ည ၁၁ နာရီအထိ လူရှိသည်။ နေ့ခင်းတွင် ဖုန်းအရင်ဆက်ပါ။',
    },
  },
  channels: [
    { kind: 'wechat', value: 'mabangcha_demo' },
    { kind: 'whatsapp', value: '+86 138 5550 0118' },
    { kind: 'line', value: '@mabangtea-demo' },
  ],
  location: { latitude: 21.9846, longitude: 101.4683 },
  bios: {
    'he-wenbo': {
      'zh-Hans': '<p>赶马人的孙子，做茶四十一年。至今自己看火，不让别人替他定哪锅好。</p>',
      en: '<p>Grandson of the caravan driver, forty-one years at the wok. He still watches the fire himself and lets nobody else say which batch is good.</p>',
      th: '<p>หลานปู่ของคนคุมกองคาราวาน ทำชามาสี่สิบเอ็ดปี ทุกวันนี้ยังคุมไฟเอง</p>',
      vi: '<p>Cháu nội người dẫn đoàn ngựa, bốn mươi mốt năm bên chảo. Đến nay vẫn tự coi lửa, không để ai quyết thay mẻ nào ngon.</p>',
      km: '<p>ចៅរបស់អ្នកដឹកនាំកាវ៉ាន់សេះ ធ្វើតែសែសិបមួយឆ្នាំ។ សព្វថ្ងៃនៅតែមើលភ្លើងដោយខ្លួនឯង។</p>',
      lo: '<p>ຫຼານຂອງຄົນຄຸມຂະບວນມ້າ ເຮັດຊາມາສີ່ສິບເອັດປີ. ທຸກມື້ນີ້ຍັງເບິ່ງໄຟເອງ.</p>',
      my: '<p>လားတန်းခေါင်း၏ မြေး၊ လက်ဖက်လုပ်သည်မှာ လေးဆယ့်တစ်နှစ်။ ယနေ့တိုင် မီးကို ကိုယ်တိုင် စောင့်သည်။</p>',
    },
    'yu-kanla': {
      'zh-Hans': '<p>傣族，从小跟外婆采茶。白茶和茶花由她做，试茶也由她泡。</p>',
      en: '<p>She is Dai and picked tea with her grandmother as a child. The white tea and the blossom are hers, and so is the tasting table.</p>',
      th: '<p>ชาวไทลื้อ เก็บชากับคุณยายตั้งแต่เด็ก ชาขาวและดอกชาเป็นฝีมือเธอ และเป็นผู้ชงชาให้ชิม</p>',
      vi: '<p>Người Thái, hái trà với bà ngoại từ nhỏ. Bạch trà và hoa trà do chị làm, bàn thử trà cũng do chị pha.</p>',
      km: '<p>ជនជាតិតៃ បេះតែជាមួយជីដូនតាំងពីក្មេង។ តែស និងផ្កាតែជាស្នាដៃរបស់នាង ហើយនាងជាអ្នកឆុងឱ្យភ្ញៀវភ្លក់។</p>',
      lo: '<p>ຄົນໄທລື້ ເກັບຊານຳແມ່ເຖົ້າແຕ່ນ້ອຍ. ຊາຂາວ ແລະ ດອກຊາແມ່ນສີມືລາວ ແລະ ລາວເປັນຜູ້ຊົງຊາໃຫ້ຊີມ.</p>',
      my: '<p>တိုင်းလူမျိုး၊ ငယ်စဉ်က အဘွားနှင့်အတူ လက်ဖက်ခူးခဲ့သည်။ လက်ဖက်ဖြူနှင့် လက်ဖက်ပန်းကို သူလုပ်ပြီး မြည်းစားပွဲတွင်လည်း သူဖျော်ပေးသည်။</p>',
    },
    'li-suqin': {
      'zh-Hans': '<p>昆明学外语，二〇一五年回易武。报价、报关、寄样都找她。</p>',
      en: '<p>She studied languages in Kunming and came back to Yiwu in 2015. Ask her for prices, customs papers and samples.</p>',
      th: '<p>เรียนภาษาที่คุนหมิง กลับอี้อู่ปี 2015 ดูแลใบเสนอราคา ศุลกากร และตัวอย่างสินค้า</p>',
      vi: '<p>Học ngoại ngữ ở Côn Minh, năm 2015 về lại Dịch Vũ. Báo giá, hải quan, gửi mẫu đều do chị lo.</p>',
      km: '<p>រៀនភាសានៅគុនមីង ហើយត្រឡប់មកយីវូវិញឆ្នាំ 2015។ តម្លៃ គយ និងគំរូ សូមសួរនាង។</p>',
      lo: '<p>ຮຽນພາສາທີ່ຄຸນໝິງ ກັບມາອີ້ວູປີ 2015. ລາຄາ ພາສີ ແລະ ຕົວຢ່າງ ຖາມລາວໄດ້.</p>',
      my: '<p>ကူမင်းတွင် ဘာသာစကား သင်ပြီး ၂၀၁၅ တွင် ယိဝူသို့ ပြန်လာသည်။ ဈေးနှုန်း၊ အကောက်ခွန်နှင့် နမူနာကို သူ့ထံ မေးပါ။</p>',
    },
    'yan-zhuang': {
      'zh-Hans': '<p>管石模和仓库。哪一饼哪天压的，他闻一闻就知道。</p>',
      en: '<p>He keeps the stone moulds and the store. He can tell by the smell when a cake was pressed.</p>',
      th: '<p>ดูแลหินอัดและโกดัง ดมดูก็รู้ว่าแผ่นไหนอัดเมื่อไร</p>',
      vi: '<p>Giữ khuôn đá và kho. Ngửi là biết bánh nào ép ngày nào.</p>',
      km: '<p>ថែពុម្ពថ្ម និងឃ្លាំង។ គាត់ធុំក្លិនក៏ដឹងថាដុំណាសង្កត់ពេលណា។</p>',
      lo: '<p>ດູແລຫີນອັດ ແລະ ສາງ. ດົມກໍຮູ້ວ່າແຜ່ນໃດອັດມື້ໃດ.</p>',
      my: '<p>ကျောက်မှိုနှင့် ဂိုဒေါင်ကို တာဝန်ယူသည်။ မည်သည့်အချပ်ကို မည်သည့်အချိန်က ဖိသည်ကို အနံ့ဖြင့် သိသည်။</p>',
    },
  },
  emails: {
    'he-wenbo': 'wenbo.mabang@example.com',
    'yu-kanla': 'kanla.mabang@example.com',
    'li-suqin': 'suqin.mabang@example.com',
  },
  facts: caravanTeaFacts,
  pictures: {
    slope: {
      kind: 'terraces',
      palette: ['#46683a'],
      alt: {
        'zh-Hans': '麻黑茶山的清晨',
        en: 'The tea slopes of Mahei at dawn',
        th: 'ไหล่เขาชาหมาเฮยยามเช้า',
        vi: 'Sườn trà Ma Hắc lúc bình minh',
        km: 'ជម្រាលភ្នំតែម៉ាហីពេលព្រឹក',
        lo: 'ຄ້ອຍພູຊາໝາເຮີຍຍາມເຊົ້າ',
        my: 'မာဟေးလက်ဖက်တောင်စောင်း၏ အရုဏ်ဦး',
      },
    },
    table: {
      kind: 'gaiwan',
      alt: {
        'zh-Hans': '试茶桌上的盖碗和两杯茶',
        en: 'A gaiwan and two cups on the tasting table',
        th: 'ถ้วยไก้หวั่นและชาสองจอกบนโต๊ะชิม',
        vi: 'Chén khải và hai chén trà trên bàn thử',
        km: 'ចានមានគម្រប និងតែពីរពែងលើតុភ្លក់',
        lo: 'ຖ້ວຍຝາປິດ ແລະ ຊາສອງຈອກເທິງໂຕະຊີມ',
        my: 'မြည်းစားပွဲပေါ်ရှိ အဖုံးပါခွက်နှင့် လက်ဖက်ရည်နှစ်ခွက်',
      },
    },
    basket: {
      kind: 'basket',
      alt: {
        'zh-Hans': '采茶的竹篮',
        en: 'A bamboo basket for picking',
        th: 'ตะกร้าไม้ไผ่สำหรับเก็บชา',
        vi: 'Giỏ tre hái trà',
        km: 'កញ្ច្រែងឫស្សីសម្រាប់បេះតែ',
        lo: 'ກະຕ່າໄມ້ໄຜ່ເກັບຊາ',
        my: 'လက်ဖက်ခူး ဝါးခြင်း',
      },
    },
  },
  posts: caravanTeaNews,
  pages: caravanTeaPages,
  home: caravanTeaHome,
  about: caravanTeaAbout,
};
