import type { DemoFacts } from '../storefront-types';
import type { Text } from '../types';

const ALL_YEAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const FOUR_HOURS: Text = { km: '៤ ម៉ោង', en: 'Four hours', th: 'สี่ชั่วโมง', vi: 'Bốn tiếng' };

/** What happens at the tables: cooking, eating and carving. */
export const lotusPathToursTables: Readonly<Record<string, DemoFacts>> = {
  'khmer-cooking': {
    duration: FOUR_HOURS,
    months: ALL_YEAR,
    steps: [
      {
        title: { km: '៨:០០ ផ្សារលើ', en: '8.00 Phsar Leu market', th: '08.00 ตลาดเลอ', vi: '8:00 Chợ Phsar Leu' },
        text: {
          km: 'ទិញត្រី ស្លឹកគ្រៃ និងស្លឹកចេក ជាមួយអ៊ំចាន់ធូ។',
          en: 'Fish, lemongrass and banana leaf, bought with Auntie Chanthou.',
          th: 'ซื้อปลา ตะไคร้ และใบตองกับป้าจันทู',
          vi: 'Mua cá, sả và lá chuối cùng bác Chanthou.',
        },
      },
      {
        title: { km: 'ត្បាល់', en: 'The mortar', th: 'ครก', vi: 'Cối' },
        text: {
          km: 'បុកគ្រឿងម្ភៃនាទី។ ម៉ាស៊ីនមិនឱ្យក្លិនដូចគ្នាទេ។',
          en: 'Twenty minutes of pounding; a blender does not give the same smell.',
          th: 'ตำเครื่องแกงยี่สิบนาที เครื่องปั่นให้กลิ่นไม่เหมือนกัน',
          vi: 'Giã gia vị hai mươi phút; máy xay không cho mùi như vậy.',
        },
      },
      {
        title: { km: 'ចម្អិនបីមុខ', en: 'Three dishes', th: 'ทำสามอย่าง', vi: 'Nấu ba món' },
        text: {
          km: 'អាម៉ុក ញាំត្រយូងចេក និងបង្អែមមួយ។',
          en: 'Amok, a banana-flower salad and one sweet.',
          th: 'อาม็อก ยำหัวปลี และของหวานหนึ่งอย่าง',
          vi: 'Amok, gỏi hoa chuối và một món ngọt.',
        },
      },
      {
        title: { km: '១១:៣០ ញ៉ាំជុំគ្នា', en: '11.30 At table', th: '11.30 กินด้วยกัน', vi: '11:30 Cùng ăn' },
        text: {
          km: 'ញ៉ាំអ្វីដែលបានចម្អិន ហើយយករូបមន្តទៅផ្ទះ។',
          en: 'We eat what we cooked, and the recipes go home with you.',
          th: 'กินสิ่งที่ทำ แล้วเอาสูตรกลับบ้าน',
          vi: 'Ăn những món vừa nấu, mang công thức về nhà.',
        },
      },
    ],
  },
  'night-market-walk': {
    duration: { km: '៣ ម៉ោង', en: 'Three hours', th: 'สามชั่วโมง', vi: 'Ba tiếng' },
    months: ALL_YEAR,
    steps: [
      {
        title: { km: '១៧:៣០ ជួបគ្នា', en: '17.30 We meet', th: '17.30 พบกัน', vi: '17:30 Gặp nhau' },
        text: {
          km: 'នៅស្ពានចាស់។ បុប្ផា សួរថាអ្នកញ៉ាំអ្វីមិនបាន។',
          en: 'At the old bridge. Bopha asks what you cannot eat.',
          th: 'ที่สะพานเก่า บุปผาถามว่าคุณกินอะไรไม่ได้บ้าง',
          vi: 'Ở cầu cũ. Bopha hỏi bạn không ăn được gì.',
        },
      },
      {
        title: { km: 'តូបប្រាំពីរ', en: 'Seven stalls', th: 'เจ็ดร้าน', vi: 'Bảy quầy' },
        text: {
          km: 'គុយទាវ នំបញ្ចុក សាច់អាំង និងអ្វីដែលរដូវមាន។',
          en: 'Noodles, fresh rice vermicelli, grilled skewers and what the season has.',
          th: 'ก๋วยเตี๋ยว ขนมจีน เนื้อย่าง และของตามฤดู',
          vi: 'Hủ tiếu, bún tươi, thịt nướng và món theo mùa.',
        },
      },
      {
        title: { km: 'បង្អែម និងផ្លូវត្រឡប់', en: 'Something sweet', th: 'ของหวาน', vi: 'Món ngọt' },
        text: {
          km: 'បបរល្ពៅ ឬទឹកក្រឡុក រួចយើងជូនអ្នកទៅសណ្ឋាគារ។',
          en: 'Pumpkin pudding or a fruit shake, and we see you to your hotel.',
          th: 'ฟักทองแกงบวดหรือน้ำผลไม้ปั่น แล้วส่งถึงโรงแรม',
          vi: 'Chè bí đỏ hoặc sinh tố, rồi đưa bạn về khách sạn.',
        },
      },
    ],
  },
  'wood-carving-class': {
    duration: FOUR_HOURS,
    months: ALL_YEAR,
    steps: [
      {
        title: { km: '១៣:៣០ ជ្រើសឈើ', en: '13.30 Choosing the wood', th: '13.30 เลือกไม้', vi: '13:30 Chọn gỗ' },
        text: {
          km: 'ឈើពីដើមដែលដួលដោយខ្យល់ កាត់រួចជាដុំ។',
          en: 'Wind-fallen wood, already cut to blocks.',
          th: 'ไม้ที่ลมพัดล้ม ตัดเป็นท่อนไว้แล้ว',
          vi: 'Gỗ cây đổ do gió, đã cắt thành khối.',
        },
      },
      {
        title: { km: 'ឆ្លាក់', en: 'Carving', th: 'แกะสลัก', vi: 'Chạm khắc' },
        text: {
          km: 'គ្រូឆ្លាក់ម្នាក់ សម្រាប់ភ្ញៀវបីនាក់។ ក្មេងប្រើកាំបិតតូច និងស្រោមដៃ។',
          en: 'One carver to three guests. Children work with small knives and gloves.',
          th: 'ช่างหนึ่งคนต่อแขกสามคน เด็กใช้มีดเล็กและถุงมือ',
          vi: 'Một thợ kèm ba khách. Trẻ em dùng dao nhỏ và găng tay.',
        },
      },
      {
        title: { km: 'លាបប្រេង', en: 'Oiling', th: 'ลงน้ำมัน', vi: 'Lau dầu' },
        text: {
          km: 'ខាត់ លាបប្រេង ហើយយកដំរីទៅផ្ទះ។',
          en: 'Sand it, oil it and take the elephant home.',
          th: 'ขัด ลงน้ำมัน แล้วพาช้างกลับบ้าน',
          vi: 'Chà nhẵn, lau dầu, mang voi về nhà.',
        },
      },
    ],
  },
};
