import type { DemoSection } from '../storefront-types';
import type { Text } from '../types';
import { caravanTeaCertificates, caravanTeaFigures, caravanTeaTestimonials } from './caravan-tea.proofs';
import { caravanTeaQuestions } from './caravan-tea.questions';

const STEPS: readonly { picture: string; title: Text; text: Text }[] = [
  {
    picture: 'extra/basket',
    title: { 'zh-Hans': '收鲜叶', en: 'Leaf', th: 'รับใบสด', vi: 'Mua lá', km: 'ទិញស្លឹក', lo: 'ຮັບໃບສົດ', my: 'ရွက်စိမ်းဝယ်' },
    text: {
      'zh-Hans': '下午四点过秤，记下谁家、哪片坡。',
      en: 'Weighed at four in the afternoon; we note whose it is and from which slope.',
      th: 'ชั่งตอนบ่ายสี่โมง จดว่าของบ้านไหน ไหล่เขาไหน',
      vi: 'Cân lúc bốn giờ chiều, ghi nhà nào, sườn nào.',
      km: 'ថ្លឹងម៉ោងបួនរសៀល កត់ថារបស់ផ្ទះណា ពីជម្រាលណា។',
      lo: 'ຊັ່ງຕອນບ່າຍສີ່ໂມງ ຈົດວ່າຂອງເຮືອນໃດ ຄ້ອຍພູໃດ.',
      my: 'ညနေလေးနာရီတွင် ချိန်ပြီး မည်သူ့ထံမှ၊ မည်သည့်တောင်စောင်းမှဟု မှတ်သည်။',
    },
  },
  {
    picture: 'products/moonlight-white/1',
    title: {
      'zh-Hans': '当晚炒',
      en: 'Fire',
      th: 'คั่วคืนเดียวกัน',
      vi: 'Sao trong đêm',
      km: 'លីងយប់នោះ',
      lo: 'ຂົ້ວຄືນນັ້ນ',
      my: 'ထိုညတွင် လှော်',
    },
    text: {
      'zh-Hans': '三口铁锅，烧果木，炒到后半夜。',
      en: 'Three iron woks over fruit wood, until well after midnight.',
      th: 'กระทะเหล็กสามใบ ฟืนไม้ผล คั่วจนดึก',
      vi: 'Ba chảo gang, củi cây ăn quả, sao đến quá nửa đêm.',
      km: 'ខ្ទះដែកបី ដុតឈើហូបផ្លែ លីងរហូតរំលងអធ្រាត្រ។',
      lo: 'ໝໍ້ເຫຼັກສາມໜ່ວຍ ຟືນໄມ້ໝາກ ຂົ້ວຈົນເດິກ.',
      my: 'သံဒယ်သုံးလုံး၊ သစ်သီးပင်ထင်းဖြင့် သန်းခေါင်ကျော်သည်အထိ လှော်သည်။',
    },
  },
  {
    picture: 'products/mahei-raw-cake/1',
    title: {
      'zh-Hans': '石模压',
      en: 'Press',
      th: 'อัดด้วยหิน',
      vi: 'Ép khuôn đá',
      km: 'សង្កត់ដោយថ្ម',
      lo: 'ອັດດ້ວຍຫີນ',
      my: 'ကျောက်ဖြင့်ဖိ',
    },
    text: {
      'zh-Hans': '一天一百二十饼，不再多。',
      en: 'A hundred and twenty cakes a day, and no more.',
      th: 'วันละหนึ่งร้อยยี่สิบแผ่น ไม่เกินนี้',
      vi: 'Mỗi ngày một trăm hai mươi bánh, không hơn.',
      km: 'មួយថ្ងៃមួយរយម្ភៃដុំ មិនលើសនេះទេ។',
      lo: 'ມື້ລະໜຶ່ງຮ້ອຍຊາວແຜ່ນ ບໍ່ຫຼາຍກວ່ານັ້ນ.',
      my: 'တစ်နေ့ တစ်ရာ့နှစ်ဆယ်ချပ်၊ ထို့ထက် မပိုပါ။',
    },
  },
  {
    picture: 'products/mahei-raw-cake/2',
    title: {
      'zh-Hans': '写上日子',
      en: 'Sign',
      th: 'เขียนวันที่',
      vi: 'Ghi ngày',
      km: 'សរសេរថ្ងៃ',
      lo: 'ຂຽນວັນທີ',
      my: 'နေ့စွဲရေး',
    },
    text: {
      'zh-Hans': '包纸上写寨子、采摘日和炒茶人。',
      en: 'The wrapper names the village, the day of picking and who fired it.',
      th: 'บนห่อเขียนชื่อหมู่บ้าน วันที่เก็บ และคนคั่ว',
      vi: 'Giấy gói ghi tên bản, ngày hái và người sao.',
      km: 'លើក្រដាសវេចសរសេរឈ្មោះភូមិ ថ្ងៃបេះ និងអ្នកលីង។',
      lo: 'ເທິງເຈ້ຍຫໍ່ຂຽນຊື່ບ້ານ ວັນທີເກັບ ແລະ ຄົນຂົ້ວ.',
      my: 'ထုပ်စက္ကူတွင် ရွာအမည်၊ ခူးသည့်နေ့နှင့် လှော်သူကို ရေးသည်။',
    },
  },
];

const PICTURES: readonly { picture: string; caption: Text }[] = [
  {
    picture: 'extra/slope',
    caption: {
      'zh-Hans': '麻黑的清晨',
      en: 'Mahei, early morning',
      th: 'หมาเฮยยามเช้า',
      vi: 'Ma Hắc buổi sớm',
      km: 'ម៉ាហីពេលព្រឹក',
      lo: 'ໝາເຮີຍຍາມເຊົ້າ',
      my: 'မာဟေး၏ မနက်ခင်း',
    },
  },
  {
    picture: 'extra/basket',
    caption: {
      'zh-Hans': '背鲜叶的篮子',
      en: 'The basket for fresh leaf',
      th: 'ตะกร้าเก็บใบชา',
      vi: 'Gùi hái lá',
      km: 'កញ្ច្រែងបេះស្លឹក',
      lo: 'ກະຕ່າເກັບໃບຊາ',
      my: 'ရွက်စိမ်းခူးခြင်း',
    },
  },
  {
    picture: 'products/mahei-raw-cake/2',
    caption: {
      'zh-Hans': '包好的生茶饼',
      en: 'A raw cake, wrapped',
      th: 'ชาดิบแผ่นที่ห่อแล้ว',
      vi: 'Bánh trà sống đã gói',
      km: 'តែឆៅដុំវេចរួច',
      lo: 'ຊາດິບແຜ່ນຫໍ່ແລ້ວ',
      my: 'ထုပ်ပြီးသော အစိမ်းချပ်',
    },
  },
  {
    picture: 'products/jianshui-teapot/1',
    caption: {
      'zh-Hans': '建水紫陶，越用越亮',
      en: 'Jianshui clay, brighter with use',
      th: 'ดินเผาเจี้ยนสุ่ย ยิ่งใช้ยิ่งเงา',
      vi: 'Gốm Kiến Thủy, càng dùng càng bóng',
      km: 'ដីឥដ្ឋជៀនស៊ុយ ប្រើយូរកាន់តែភ្លឺ',
      lo: 'ດິນເຜົາຈ້ຽນສຸ່ຍ ຍິ່ງໃຊ້ຍິ່ງເງົາ',
      my: 'ကျန့်ရွှေ့မြေအိုး၊ သုံးလေ တောက်လေ',
    },
  },
  {
    picture: 'extra/table',
    caption: {
      'zh-Hans': '试茶桌',
      en: 'The tasting table',
      th: 'โต๊ะชิมชา',
      vi: 'Bàn thử trà',
      km: 'តុភ្លក់តែ',
      lo: 'ໂຕະຊີມຊາ',
      my: 'လက်ဖက်မြည်းစားပွဲ',
    },
  },
  {
    picture: 'products/forest-honey/1',
    caption: {
      'zh-Hans': '一年一采的崖蜜',
      en: 'Wild honey, once a year',
      th: 'น้ำผึ้งป่า ปีละครั้ง',
      vi: 'Mật rừng, mỗi năm một lần',
      km: 'ទឹកឃ្មុំព្រៃ មួយឆ្នាំម្តង',
      lo: 'ນ້ຳເຜິ້ງປ່າ ປີລະເທື່ອ',
      my: 'ပျားရည်ရိုင်း၊ တစ်နှစ်တစ်ကြိမ်',
    },
  },
];

/** The home page: the goods, then how they come about and who makes them. */
export const caravanTeaHome: readonly DemoSection[] = [
  { type: 'hero' },
  { type: 'category-list' },
  { type: 'product-grid' },
  { type: 'story' },
  {
    type: 'steps',
    settings: {
      items: STEPS.map(({ picture, title, text }) => ({
        title: { words: title },
        text: { words: text },
        picture: { picture },
      })),
    },
  },
  caravanTeaFigures,
  { type: 'featured-product', settings: { product: { product: 'mahei-raw-cake' } } },
  { type: 'team' },
  caravanTeaTestimonials,
  caravanTeaCertificates,
  {
    type: 'gallery',
    settings: {
      items: PICTURES.map(({ picture, caption }) => ({ picture: { picture }, caption: { words: caption } })),
    },
  },
  { type: 'news' },
  {
    type: 'faq',
    settings: {
      items: caravanTeaQuestions.map(({ question, answer }) => ({
        question: { words: question },
        answer: { html: answer },
      })),
    },
  },
  { type: 'vacancies' },
  { type: 'map' },
  { type: 'opening-hours' },
  { type: 'call-to-action' },
];

/** About the tea house. */
export const caravanTeaAbout: readonly DemoSection[] = [
  { type: 'story' },
  caravanTeaFigures,
  {
    type: 'story',
    settings: {
      picture: { picture: 'extra/slope' },
      heading: {
        words: {
          'zh-Hans': '鲜叶怎么收',
          en: 'How we buy leaf',
          th: 'เรารับใบชาอย่างไร',
          vi: 'Chúng tôi mua lá thế nào',
          km: 'យើងទិញស្លឹកតែដូចម្តេច',
          lo: 'ພວກເຮົາຮັບໃບຊາແນວໃດ',
          my: 'ရွက်စိမ်းကို မည်သို့ဝယ်သလဲ',
        },
      },
      body: {
        html: {
          'zh-Hans':
            '<p>每年正月，我们和六十二户坐下来定当年的价，<strong>定了就不降</strong>，市价涨了再补。当天过秤，当天付现钱。</p><p>打过农药、化肥的叶子不收，全寨互相看着。五年里退过两户，第二年又收了一户。</p>',
          en: '<p>Each year, in the first month of the lunar calendar, we sit down with the sixty-two families and settle the price. <strong>It does not go down afterwards</strong>; if the market rises we add the difference. Leaf is weighed and paid in cash the same day.</p><p>We take none that has seen pesticide or chemical fertiliser; the neighbours watch one another. In five years we turned away two families, and took one back the year after.</p>',
          th: '<p>ทุกปีเดือนแรกตามจันทรคติ เรานั่งตกลงราคากับหกสิบสองครอบครัว <strong>ตกลงแล้วไม่ลด</strong> ถ้าตลาดขึ้นเราเพิ่มส่วนต่างให้ ชั่งวันไหนจ่ายเงินสดวันนั้น</p><p>ใบที่ใช้ยาฆ่าแมลงหรือปุ๋ยเคมีเราไม่รับ เพื่อนบ้านช่วยกันดู ห้าปีมานี้คืนไปสองครอบครัว ปีต่อมารับกลับหนึ่ง</p>',
          vi: '<p>Mỗi năm, tháng giêng, chúng tôi ngồi với sáu mươi hai hộ định giá cả năm. <strong>Đã định thì không hạ</strong>, thị trường lên thì bù thêm. Cân ngày nào trả tiền mặt ngày đó.</p><p>Lá có thuốc sâu hay phân hóa học không mua, bà con tự coi nhau. Năm năm qua từ chối hai hộ, năm sau nhận lại một.</p>',
          km: '<p>រាល់ឆ្នាំ ខែទីមួយតាមចន្ទគតិ យើងអង្គុយកំណត់តម្លៃជាមួយគ្រួសារហុកសិបពីរ។ <strong>កំណត់ហើយមិនបញ្ចុះទេ</strong> បើទីផ្សារឡើង យើងបន្ថែមជូន។ ថ្លឹងថ្ងៃណា បង់ប្រាក់សុទ្ធថ្ងៃនោះ។</p><p>ស្លឹកដែលប្រើថ្នាំពុល ឬជីគីមី យើងមិនទិញទេ អ្នកជិតខាងមើលគ្នា។ ក្នុងប្រាំឆ្នាំ យើងបដិសេធពីរគ្រួសារ ឆ្នាំបន្ទាប់ទទួលមួយវិញ។</p>',
          lo: '<p>ທຸກປີ ເດືອນອ້າຍຕາມຈັນທະຄະຕິ ພວກເຮົານັ່ງຕົກລົງລາຄາກັບຫົກສິບສອງຄອບຄົວ. <strong>ຕົກລົງແລ້ວບໍ່ຫຼຸດ</strong> ຖ້າຕະຫຼາດຂຶ້ນກໍເພີ່ມໃຫ້. ຊັ່ງມື້ໃດ ຈ່າຍເງິນສົດມື້ນັ້ນ.</p><p>ໃບທີ່ໃຊ້ຢາຂ້າແມງໄມ້ ຫຼື ຝຸ່ນເຄມີ ພວກເຮົາບໍ່ຮັບ ເພື່ອນບ້ານຊ່ວຍກັນເບິ່ງ. ຫ້າປີມານີ້ ບໍ່ຮັບສອງຄອບຄົວ ປີຕໍ່ມາຮັບຄືນໜຶ່ງ.</p>',
          my: '<p>နှစ်စဉ် လပြက္ခဒိန် ပထမလတွင် မိသားစု ၆၂ စုနှင့် ထိုင်၍ တစ်နှစ်စာ ဈေးသတ်မှတ်သည်။ <strong>သတ်မှတ်ပြီးလျှင် မလျှော့ပါ</strong>။ ဈေးကွက်တက်လျှင် ထပ်ဖြည့်ပေးသည်။ ချိန်သည့်နေ့တွင်ပင် ငွေသားပေးသည်။</p><p>ပိုးသတ်ဆေး၊ ဓာတ်မြေဩဇာ သုံးထားသော အရွက်ကို မယူပါ။ အိမ်နီးချင်းများက တစ်ဦးကိုတစ်ဦး စောင့်ကြည့်သည်။ ငါးနှစ်အတွင်း နှစ်အိမ် ငြင်းခဲ့ပြီး နောက်နှစ်တွင် တစ်အိမ် ပြန်လက်ခံခဲ့သည်။</p>',
        },
      },
    },
  },
  { type: 'team' },
  caravanTeaCertificates,
  { type: 'call-to-action' },
];
