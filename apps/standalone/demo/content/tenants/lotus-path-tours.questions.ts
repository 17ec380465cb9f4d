import type { DemoSection } from '../storefront-types';

/** What guests ask before they book. */
export const lotusPathToursQuestions: DemoSection = {
  type: 'faq',
  settings: {
    items: [
      {
        question: {
          words: {
            km: 'តើតម្លៃរួមមានអ្វីខ្លះ?',
            en: 'What is in the price?',
            th: 'ราคารวมอะไรบ้าง',
            vi: 'Giá gồm những gì?',
          },
        },
        answer: {
          html: {
            km: '<p>មគ្គុទ្ទេសក៍ ការដឹកជញ្ជូន ទឹក និងអាហារដែលមានក្នុងកម្មវិធី។ សំបុត្រចូលប្រាសាទមិនរួមទេ យើងជួយទិញតាមអ៊ីនធឺណិត។</p>',
            en: '<p>The guide, transport, water and the meals in the programme. The temple pass is not included; we help you buy it online.</p>',
            th: '<p>ไกด์ รถ น้ำดื่ม และอาหารตามโปรแกรม ไม่รวมบัตรเข้าปราสาท เราช่วยซื้อออนไลน์ให้</p>',
            vi: '<p>Hướng dẫn viên, đi lại, nước uống và các bữa ăn trong chương trình. Vé tham quan đền không gồm, chúng tôi giúp mua trên mạng.</p>',
          },
        },
      },
      {
        question: { words: { km: 'បើភ្លៀង?', en: 'And if it rains?', th: 'ถ้าฝนตกล่ะ', vi: 'Nếu trời mưa?' } },
        answer: {
          html: {
            km: '<p>ភ្លៀងតិចយើងទៅដដែល មានអាវភ្លៀងឱ្យ។ ភ្លៀងខ្លាំងយើងប្តូរថ្ងៃដោយមិនគិតថ្លៃ ឬសងប្រាក់វិញទាំងអស់។</p>',
            en: '<p>In a little rain we go, with capes. In heavy rain we move your day free of charge or return all you paid.</p>',
            th: '<p>ฝนปรอย ๆ เราไปต่อ มีเสื้อกันฝนให้ ฝนหนักเลื่อนวันฟรีหรือคืนเงินทั้งหมด</p>',
            vi: '<p>Mưa nhỏ vẫn đi, có áo mưa. Mưa lớn thì dời ngày miễn phí hoặc hoàn toàn bộ tiền.</p>',
          },
        },
      },
      {
        question: {
          words: { km: 'ក្មេងៗអាចមកបានទេ?', en: 'Can children come?', th: 'พาเด็กไปได้ไหม', vi: 'Trẻ em đi được không?' },
        },
        answer: {
          html: {
            km: '<p>បាន។ ក្រោមប្រាំមួយឆ្នាំមិនគិតថ្លៃ រហូតដល់ដប់ពីរឆ្នាំគិតពាក់កណ្តាល។ មានមួកសុវត្ថិភាព និងអាវពោងសម្រាប់ក្មេង។</p>',
            en: '<p>Yes: free under six, half the price until twelve. We have helmets and life jackets in their sizes.</p>',
            th: '<p>ได้ ต่ำกว่าหกขวบฟรี ถึงสิบสองขวบครึ่งราคา มีหมวกและเสื้อชูชีพขนาดเด็ก</p>',
            vi: '<p>Được. Dưới sáu tuổi miễn phí, đến mười hai tuổi nửa giá. Có mũ và áo phao cỡ trẻ em.</p>',
          },
        },
      },
      {
        question: {
          words: {
            km: 'ចង់ទៅតែក្រុមខ្លួនឯងបានទេ?',
            en: 'Can we have a tour to ourselves?',
            th: 'ขอไปเฉพาะกลุ่มตัวเองได้ไหม',
            vi: 'Đi riêng nhóm mình được không?',
          },
        },
        answer: {
          html: {
            km: '<p>បាន ចាប់ពីភ្ញៀវបួននាក់ តាមតម្លៃដដែល។ ពីរ ឬបីនាក់ បន្ថែម ២៥ ដុល្លារសម្រាប់ក្រុម។</p>',
            en: '<p>From four guests at the same price. For two or three it is 25 dollars more for the group.</p>',
            th: '<p>สี่คนขึ้นไปราคาเดิม สองหรือสามคนเพิ่ม 25 ดอลลาร์ต่อกลุ่ม</p>',
            vi: '<p>Từ bốn khách giá không đổi. Hai hoặc ba khách thêm 25 đô la cho cả nhóm.</p>',
          },
        },
      },
      {
        question: {
          words: {
            km: 'មគ្គុទ្ទេសក៍និយាយភាសាអ្វី?',
            en: 'Which languages do you guide in?',
            th: 'ไกด์พูดภาษาอะไร',
            vi: 'Hướng dẫn bằng tiếng gì?',
          },
        },
        answer: {
          html: {
            km: '<p>ខ្មែរ អង់គ្លេស ថៃ និងវៀតណាម។ សូមប្រាប់ពេលកក់ ព្រោះម្នាក់ៗមិនចេះគ្រប់ភាសាទេ។</p>',
            en: '<p>Khmer, English, Thai and Vietnamese. Say so when you book: not everyone speaks all four.</p>',
            th: '<p>เขมร อังกฤษ ไทย และเวียดนาม โปรดบอกตอนจอง เพราะไกด์แต่ละคนพูดได้ไม่ครบทุกภาษา</p>',
            vi: '<p>Khmer, Anh, Thái và Việt. Xin báo khi đặt, vì không phải ai cũng nói cả bốn.</p>',
          },
        },
      },
    ],
  },
};
