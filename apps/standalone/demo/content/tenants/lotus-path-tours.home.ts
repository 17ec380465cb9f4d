import type { DemoSection } from '../storefront-types';
import { lotusPathToursQuestions } from './lotus-path-tours.questions';

const FIGURES: DemoSection = {
  type: 'figures',
  settings: {
    items: [
      {
        figure: { words: { km: '៨', en: '8', th: '8', vi: '8' } },
        label: {
          words: {
            km: 'ភ្ញៀវច្រើនបំផុតក្នុងមួយក្រុម',
            en: 'guests at most',
            th: 'คนต่อกลุ่มเป็นอย่างมาก',
            vi: 'khách mỗi nhóm là tối đa',
          },
        },
      },
      {
        figure: { words: { km: '១១', en: '11', th: '11', vi: '11' } },
        label: {
          words: {
            km: 'គ្រួសារដែលទទួលភ្ញៀវ',
            en: 'families who cook and host',
            th: 'ครอบครัวที่ทำอาหารและรับแขก',
            vi: 'gia đình nấu ăn và đón khách',
          },
        },
      },
      {
        figure: { words: { km: '៦២%', en: '62%', th: '62%', vi: '62%' } },
        label: {
          words: {
            km: 'នៃតម្លៃដំណើរ នៅក្នុងភូមិ',
            en: 'of the price stays in the villages',
            th: 'ของราคาทัวร์อยู่ในหมู่บ้าน',
            vi: 'giá tour ở lại với làng',
          },
        },
      },
      {
        figure: { words: { km: '៤', en: '4', th: '4', vi: '4' } },
        label: {
          words: { km: 'ភាសាដែលយើងនិយាយ', en: 'languages we guide in', th: 'ภาษาที่เรานำเที่ยว', vi: 'ngôn ngữ hướng dẫn' },
        },
      },
    ],
  },
};

const CERTIFICATES: DemoSection = {
  type: 'certificates',
  settings: {
    items: [
      {
        name: {
          words: {
            km: 'អាជ្ញាបណ្ណប្រតិបត្តិករទេសចរណ៍',
            en: 'Tour operator’s licence',
            th: 'ใบอนุญาตประกอบธุรกิจนำเที่ยว',
            vi: 'Giấy phép lữ hành',
          },
        },
        issuer: {
          words: {
            km: 'ក្រសួងទេសចរណ៍',
            en: 'Ministry of Tourism, Cambodia',
            th: 'กระทรวงการท่องเที่ยวกัมพูชา',
            vi: 'Bộ Du lịch Campuchia',
          },
        },
        number: { words: { km: 'SR-0177/24', en: 'SR-0177/24', th: 'SR-0177/24', vi: 'SR-0177/24' } },
      },
      {
        name: { words: { km: 'ChildSafe', en: 'ChildSafe', th: 'ChildSafe', vi: 'ChildSafe' } },
        issuer: {
          words: {
            km: 'បុគ្គលិកទាំងអស់បានរៀនការពារកុមារ',
            en: 'All staff trained to protect children',
            th: 'ทีมงานทุกคนผ่านการอบรมคุ้มครองเด็ก',
            vi: 'Toàn bộ nhân viên được tập huấn bảo vệ trẻ em',
          },
        },
        number: { words: { km: 'CS-KH-2217', en: 'CS-KH-2217', th: 'CS-KH-2217', vi: 'CS-KH-2217' } },
      },
    ],
  },
};

/** Where to go and when, then with whom. */
export const lotusPathToursHome: readonly DemoSection[] = [
  { type: 'hero' },
  { type: 'product-grid' },
  { type: 'season' },
  { type: 'story', settings: { picture: { picture: 'extra/lane' } } },
  FIGURES,
  { type: 'team' },
  {
    type: 'steps',
    settings: {
      heading: { words: { km: 'កក់ដំណើរយ៉ាងណា', en: 'How booking works', th: 'จองอย่างไร', vi: 'Đặt tour thế nào' } },
      items: [
        {
          title: { words: { km: 'សរសេរមក', en: 'Write to us', th: 'เขียนมา', vi: 'Viết cho chúng tôi' } },
          text: {
            words: {
              km: 'ប្រាប់ថ្ងៃ ចំនួនមនុស្ស និងអ្វីដែលអ្នកចង់ឃើញ។ សុភា ឆ្លើយក្នុងថ្ងៃដដែល។',
              en: 'Your dates, how many you are, what you like. Sophea answers the same day.',
              th: 'บอกวัน จำนวนคน และสิ่งที่อยากเห็น โสเพียตอบในวันเดียวกัน',
              vi: 'Ngày đi, số người, điều bạn thích. Sophea trả lời trong ngày.',
            },
          },
        },
        {
          title: { words: { km: 'បង់ប្រាក់កក់', en: 'Hold the day', th: 'จองวัน', vi: 'Giữ ngày' } },
          text: {
            words: {
              km: 'បង់ ២០% តាមធនាគារ ឬ KHQR។ នៅសល់បង់ជាសាច់ប្រាក់ ឬ QR នៅថ្ងៃដំណើរ។',
              en: '20% by bank or KHQR; the rest in cash or by QR on the day.',
              th: 'จ่าย 20% ทางธนาคารหรือ KHQR ที่เหลือจ่ายสดหรือสแกนในวันเดินทาง',
              vi: 'Trả 20% qua ngân hàng hoặc KHQR, còn lại trả tiền mặt hoặc quét mã vào ngày đi.',
            },
          },
        },
        {
          title: { words: { km: 'យើងមកយក', en: 'We pick you up', th: 'เราไปรับ', vi: 'Chúng tôi đón bạn' } },
          text: {
            words: {
              km: 'នៅសណ្ឋាគារក្នុងក្រុងសៀមរាប ដោយឥតគិតថ្លៃ។ មុនមួយថ្ងៃ យើងផ្ញើឈ្មោះ និងលេខមគ្គុទ្ទេសក៍។',
              en: 'At your hotel in Siem Reap, free of charge. The day before, you have your guide’s name and number.',
              th: 'ที่โรงแรมในเสียมราฐ ไม่คิดเงิน ก่อนหนึ่งวันเราส่งชื่อและเบอร์ไกด์ให้',
              vi: 'Tại khách sạn ở Siem Reap, miễn phí. Trước một ngày bạn có tên và số của hướng dẫn viên.',
            },
          },
        },
      ],
    },
  },
  { type: 'featured-product', settings: { product: { product: 'stilt-village-evening' } } },
  {
    type: 'gallery',
    settings: {
      heading: { words: { km: 'តាមផ្លូវ', en: 'On the way', th: 'ระหว่างทาง', vi: 'Trên đường' } },
      items: [
        {
          picture: { picture: 'extra/fields' },
          caption: { words: { km: 'ស្រែក្រោយភ្លៀង', en: 'After the rain', th: 'หลังฝน', vi: 'Sau mưa' } },
        },
        {
          picture: { picture: 'products/sunrise-by-bicycle/2' },
          caption: { words: { km: 'ម៉ោង ៥:៤០ ព្រឹក', en: 'Twenty to six', th: 'ตีห้าสี่สิบ', vi: '5 giờ 40 sáng' } },
        },
        {
          picture: { picture: 'extra/lake' },
          caption: {
            words: {
              km: 'ត្រឡប់ពីព្រៃលិចទឹក',
              en: 'Back from the flooded forest',
              th: 'กลับจากป่าน้ำท่วม',
              vi: 'Về từ rừng ngập',
            },
          },
        },
        {
          picture: { picture: 'products/khmer-cooking/2' },
          caption: {
            words: {
              km: 'អាម៉ុករបស់អ៊ំចាន់ធូ',
              en: 'Auntie Chanthou’s amok',
              th: 'อาม็อกของป้าจันทู',
              vi: 'Amok của bác Chanthou',
            },
          },
        },
        {
          picture: { picture: 'products/kulen-waterfall/1' },
          caption: { words: { km: 'ទឹកជ្រោះគូលែន', en: 'The fall at Kulen', th: 'น้ำตกกุเลน', vi: 'Thác Kulen' } },
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
              km: 'ភ្លៀងខ្លាំងនៅថ្ងៃទីមួយ។ គេប្តូរថ្ងៃឱ្យ ហើយមិនសួរអ្វីបន្ថែម។',
              en: 'It poured on our day. They moved it to the next and asked for nothing.',
              th: 'วันของเราฝนเทลงมา เขาเลื่อนไปวันถัดไปโดยไม่คิดเงินเพิ่ม',
              vi: 'Hôm đó mưa như trút. Họ dời sang hôm sau mà không thu thêm gì.',
            },
          },
          name: { words: { km: 'អាន់ណា', en: 'Anna', th: 'อันนา', vi: 'Anna' } },
          role: { words: { km: 'មកពីអូទ្រីស', en: 'from Austria', th: 'จากออสเตรีย', vi: 'đến từ Áo' } },
        },
        {
          quote: {
            words: {
              km: 'កូនស្រីអាយុប្រាំបួនឆ្នាំរបស់យើងនៅតែនិយាយពីអ៊ំចាន់ធូ។',
              en: 'Our nine-year-old still talks of Auntie Chanthou.',
              th: 'ลูกสาวเก้าขวบของเรายังพูดถึงป้าจันทูอยู่เลย',
              vi: 'Con gái chín tuổi của tôi vẫn nhắc bác Chanthou.',
            },
          },
          name: { words: { km: 'ធู', en: 'Thu', th: 'ทู', vi: 'Chị Thu' } },
          role: {
            words: {
              km: 'មកពីទីក្រុងហូជីមិញ វៀតណាម',
              en: 'from Ho Chi Minh City, Viet Nam',
              th: 'จากโฮจิมินห์ เวียดนาม',
              vi: 'Thành phố Hồ Chí Minh',
            },
          },
        },
        {
          quote: {
            words: {
              km: 'គ្មានការឈប់នៅហាងវត្ថុអនុស្សាវរីយ៍ទេ។ វណ្ណៈ ដឹងពេលណាគួរនៅស្ងៀម។',
              en: 'No souvenir stops, and Vannak knows when to say nothing.',
              th: 'ไม่มีแวะร้านของฝาก และวันณะรู้ว่าเมื่อไรควรเงียบ',
              vi: 'Không ghé quầy lưu niệm, và Vannak biết lúc nào nên im lặng.',
            },
          },
          name: { words: { km: 'ពិម', en: 'Pim', th: 'พิม', vi: 'Pim' } },
          role: {
            words: {
              km: 'មកពីខនកែន ថៃ',
              en: 'from Khon Kaen, Thailand',
              th: 'จากขอนแก่น',
              vi: 'đến từ Khon Kaen, Thái Lan',
            },
          },
        },
      ],
    },
  },
  lotusPathToursQuestions,
  CERTIFICATES,
  { type: 'news' },
  { type: 'map' },
  { type: 'vacancies' },
  { type: 'call-to-action' },
];

/** Who leads the tours, and what stands for them. */
export const lotusPathToursAbout: readonly DemoSection[] = [
  { type: 'story', settings: { picture: { picture: 'extra/lane' } } },
  FIGURES,
  { type: 'team' },
  CERTIFICATES,
  { type: 'call-to-action' },
];
