import type { DemoStorefront } from '../storefront-types';
import { lotusPathToursFacts } from './lotus-path-tours.facts';
import { lotusPathToursAbout, lotusPathToursHome } from './lotus-path-tours.home';
import { lotusPathToursPosts } from './lotus-path-tours.news';
import { lotusPathToursPages } from './lotus-path-tours.pages';

/** What the tour house tells guests besides its tours. */
export const lotusPathToursStorefront: DemoStorefront = {
  hours: {
    days: [{ days: [1, 2, 3, 4, 5, 6, 7], opens: '07:00', closes: '19:00' }],
    note: {
      km: 'បិទពេលចូលឆ្នាំខ្មែរ និងភ្ជុំបិណ្ឌ។ ពេលអ្នកនៅលើដំណើរ មគ្គុទ្ទេសក៍លើកទូរសព្ទជានិច្ច។',
      en: 'Closed at Khmer New Year and Pchum Ben. While you are on tour, your guide always answers.',
      th: 'หยุดช่วงปีใหม่เขมรและสารทเขมร ระหว่างทัวร์โทรหาไกด์ได้ตลอด',
      vi: 'Nghỉ Tết Khmer và lễ Pchum Ben. Khi bạn đang đi tour, hướng dẫn viên luôn nghe máy.',
    },
  },
  channels: [
    { kind: 'telegram', value: '@lotuspath_example' },
    { kind: 'whatsapp', value: '+85512755500' },
    { kind: 'facebook', value: 'lotuspath.example' },
  ],
  location: { latitude: 13.3577, longitude: 103.8602 },
  bios: {
    sophea: {
      km: '<p>សុភា រៀបចំដំណើរ និងឆ្លើយសារភ្ញៀវដោយខ្លួនឯង។ នាងធ្លាប់លក់សំបុត្រយន្តហោះប្រាំឆ្នាំ ទើបដឹងថាដំណើរល្អត្រូវមានពេលទំនេរខ្លះ។</p>',
      en: '<p>Sophea plans the days and answers guests herself. Five years of selling air tickets taught her that a good journey has some empty hours in it.</p>',
      th: '<p>โสเพียวางแผนทริปและตอบแขกเอง เคยขายตั๋วเครื่องบินห้าปี จึงรู้ว่าทริปที่ดีต้องมีเวลาว่างบ้าง</p>',
      vi: '<p>Sophea lên lịch trình và tự trả lời khách. Năm năm bán vé máy bay dạy chị rằng chuyến đi hay phải có vài giờ để trống.</p>',
    },
    vannak: {
      km: '<p>វណ្ណៈ ស្គាល់ផ្លូវព្រៃជុំវិញអង្គរតាំងពីក្មេង ព្រោះជិះកង់ទៅរៀនរាល់ថ្ងៃ។ គាត់ប៉ះកង់បានក្នុងប្រាំមួយនាទី។</p>',
      en: '<p>Vannak knows the forest paths around Angkor from his way to school. He mends a puncture in six minutes.</p>',
      th: '<p>วันณะรู้จักทางป่ารอบอังกอร์ตั้งแต่เด็ก เพราะปั่นไปโรงเรียนทุกวัน ปะยางเสร็จในหกนาที</p>',
      vi: '<p>Vannak thuộc đường rừng quanh Angkor từ thuở đạp xe đi học. Anh vá xong một lốp trong sáu phút.</p>',
    },
    bopha: {
      km: '<p>បុប្ផា កើតនៅមាត់បឹងទន្លេសាប ហើយរៀនភាសាវៀតណាមពីអ្នកជិតខាង។ នាងនិទានរឿងប្រាសាទដោយមិនចាំបាច់អានកាលបរិច្ឆេទ។</p>',
      en: '<p>Bopha was born beside the Tonle Sap and learned Vietnamese from the neighbours. She tells a temple as a story, not as a list of dates.</p>',
      th: '<p>บุปผาเกิดริมโตนเลสาบ และเรียนภาษาเวียดนามจากเพื่อนบ้าน เธอเล่าปราสาทเป็นเรื่องราว ไม่ใช่รายการปีพุทธศักราช</p>',
      vi: '<p>Bopha sinh bên Biển Hồ, học tiếng Việt từ hàng xóm. Cô kể ngôi đền như kể chuyện, không đọc niên đại.</p>',
    },
    chanthou: {
      km: '<p>អ៊ំចាន់ធូ ធ្វើម្ហូបលក់នៅផ្សារលើម្ភៃឆ្នាំ មុនមកបង្រៀនជាមួយយើង។ អាម៉ុករបស់គាត់មិនដាក់ស្ករទេ។</p>',
      en: '<p>Auntie Chanthou cooked at Phsar Leu market for twenty years before she taught with us. There is no sugar in her amok.</p>',
      th: '<p>ป้าจันทูทำกับข้าวขายที่ตลาดเลอยี่สิบปีก่อนมาสอนกับเรา อาม็อกของป้าไม่ใส่น้ำตาล</p>',
      vi: '<p>Bác Chanthou nấu ăn ở chợ Phsar Leu hai mươi năm trước khi dạy cùng chúng tôi. Amok của bác không bỏ đường.</p>',
    },
  },
  emails: {
    sophea: 'sophea@example.com',
    vannak: 'vannak@example.com',
    bopha: 'bopha@example.com',
    chanthou: 'chanthou@example.com',
  },
  facts: lotusPathToursFacts,
  pictures: {
    lane: {
      kind: 'bicycle',
      variant: 'day',
      alt: {
        km: 'កង់របស់យើងនៅផ្លូវភូមិព្រះដាក់',
        en: 'Our bicycles on the lane through Preah Dak',
        th: 'จักรยานของเราบนทางในหมู่บ้านพระดัก',
        vi: 'Xe đạp của chúng tôi trên đường làng Preah Dak',
      },
    },
    lake: {
      kind: 'river-boat',
      variant: 'dusk',
      alt: {
        km: 'ទូកលើបឹងទន្លេសាបពេលល្ងាច',
        en: 'A boat on the Tonle Sap in the evening',
        th: 'เรือบนโตนเลสาบยามเย็น',
        vi: 'Thuyền trên Biển Hồ lúc chiều tà',
      },
    },
    fields: {
      kind: 'terraces',
      variant: 'rice',
      alt: {
        km: 'វាលស្រែក្រោយភ្លៀងដំបូង',
        en: 'Rice fields after the first rain',
        th: 'ท้องนาหลังฝนแรก',
        vi: 'Đồng lúa sau cơn mưa đầu mùa',
      },
    },
  },
  posts: lotusPathToursPosts,
  pages: lotusPathToursPages,
  home: lotusPathToursHome,
  about: lotusPathToursAbout,
};
