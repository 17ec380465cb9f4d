import type { DemoFacts } from '../storefront-types';
import { lotusPathToursTables } from './lotus-path-tours.tables';

const DRY = [11, 12, 1, 2, 3, 4];

/** How long each tour takes, when it is best, and what happens on the way. */
export const lotusPathToursFacts: Readonly<Record<string, DemoFacts>> = {
  ...lotusPathToursTables,
  'sunrise-by-bicycle': {
    duration: { km: '៥ ម៉ោងកន្លះ', en: 'Five and a half hours', th: 'ห้าชั่วโมงครึ่ง', vi: 'Năm tiếng rưỡi' },
    months: DRY,
    steps: [
      {
        title: { km: '៤:៣០ ចេញដំណើរ', en: '4.30 Off in the dark', th: '04.30 ออกเดินทาง', vi: '4:30 Khởi hành' },
        text: {
          km: 'វណ្ណៈ រង់ចាំនៅសណ្ឋាគាររបស់អ្នក ជាមួយកង់ មួកសុវត្ថិភាព និងភ្លើង។',
          en: 'Vannak is at your hotel with bicycles, helmets and lights.',
          th: 'วันณะรอที่โรงแรมพร้อมจักรยาน หมวก และไฟ',
          vi: 'Vannak đợi ở khách sạn với xe đạp, mũ và đèn.',
        },
      },
      {
        title: { km: '៥:៣០ ថ្ងៃរះ', en: '5.30 Sunrise', th: '05.30 พระอาทิตย์ขึ้น', vi: '5:30 Bình minh' },
        text: {
          km: 'យើងឈរនៅមាត់ស្រះខាងជើងនៃអង្គរវត្ត ដែលមានមនុស្សតិចជាង។',
          en: 'We stand at the northern pond of Angkor Wat, where there are fewer people.',
          th: 'เรายืนริมสระด้านเหนือของนครวัด คนน้อยกว่าอีกฝั่ง',
          vi: 'Đứng bên hồ phía bắc Angkor Wat, nơi vắng người hơn.',
        },
      },
      {
        title: {
          km: '៧:០០ ផ្លូវព្រៃ និងអាហារពេលព្រឹក',
          en: '7.00 Forest path and breakfast',
          th: '07.00 ทางป่าและมื้อเช้า',
          vi: '7:00 Đường rừng và bữa sáng',
        },
        text: {
          km: 'ជិះលើកំពែងអង្គរធំ រួចញ៉ាំបបរក្រោមដើមឈើ។',
          en: 'Along the top of the wall of Angkor Thom, then rice porridge under the trees.',
          th: 'ปั่นบนกำแพงเมืองนครธม แล้วกินข้าวต้มใต้ร่มไม้',
          vi: 'Đạp trên tường thành Angkor Thom, rồi ăn cháo dưới bóng cây.',
        },
      },
      {
        title: { km: '៨:៣០ តាព្រហ្ម', en: '8.30 Ta Prohm', th: '08.30 ตาพรหม', vi: '8:30 Ta Prohm' },
        text: {
          km: 'ទៅដល់មុនរថយន្តធំ ហើយត្រឡប់ដល់សណ្ឋាគារម៉ោង ១០។',
          en: 'There before the coaches, and back at your hotel by ten.',
          th: 'ถึงก่อนรถทัวร์คันใหญ่ และกลับถึงโรงแรมสิบโมง',
          vi: 'Đến trước các xe lớn, 10 giờ về tới khách sạn.',
        },
      },
    ],
  },
  'three-temples': {
    duration: { km: '៩ ម៉ោង', en: 'Nine hours', th: 'เก้าชั่วโมง', vi: 'Chín tiếng' },
    months: DRY,
    steps: [
      {
        title: { km: 'បន្ទាយសំរែ', en: 'Banteay Samré', th: 'บันทายสำเหร่', vi: 'Banteay Samré' },
        text: {
          km: 'ចេញម៉ោង ៧:៣០។ ពេលព្រឹកនៅទីនេះច្រើនតែមានតែយើង។',
          en: 'Off at 7.30. In the early morning we often have it to ourselves.',
          th: 'ออก 07.30 น. เช้า ๆ มักมีแค่พวกเรา',
          vi: 'Khởi hành 7:30. Sáng sớm thường chỉ có chúng ta.',
        },
      },
      {
        title: { km: 'បន្ទាយស្រី', en: 'Banteay Srei', th: 'บันทายศรี', vi: 'Banteay Srei' },
        text: {
          km: 'ថ្មពណ៌ផ្កាឈូក ចម្លាក់ល្អិត។ បុប្ផា និទានរឿងរាមកេរ្តិ៍នៅមុខហោជាង។',
          en: 'Pink stone and fine carving. Bopha tells the Ramayana in front of the pediments.',
          th: 'หินสีชมพูสลักละเอียด บุปผาเล่ารามเกียรติ์หน้าหน้าบัน',
          vi: 'Đá hồng, chạm tinh xảo. Bopha kể Ramayana ngay trước diềm đá.',
        },
      },
      {
        title: {
          km: 'អាហារថ្ងៃត្រង់ និងស្ករត្នោត',
          en: 'Lunch and palm sugar',
          th: 'มื้อเที่ยงและน้ำตาลโตนด',
          vi: 'Bữa trưa và đường thốt nốt',
        },
        text: {
          km: 'ញ៉ាំនៅផ្ទះគ្រួសារក្នុងភូមិ ហើយមើលគេរំងាស់ស្ករ។',
          en: 'At a family’s table in the village, with the sugar pan still on the fire.',
          th: 'กินที่บ้านครอบครัวในหมู่บ้าน และดูเขาเคี่ยวน้ำตาล',
          vi: 'Ăn tại nhà một gia đình, xem nấu đường bên bếp.',
        },
      },
      {
        title: { km: 'ភ្នំបូក', en: 'Phnom Bok', th: 'พนมบก', vi: 'Phnom Bok' },
        text: {
          km: 'ឡើង ៦៣៥ កាំ ហើយមើលវាលស្រែពីលើ។ ត្រឡប់មកវិញម៉ោង ៤:៣០។',
          en: 'Up 635 steps to a view over the fields. Back by half past four.',
          th: 'ขึ้นบันได 635 ขั้น ชมทุ่งนาจากข้างบน กลับถึง 16.30 น.',
          vi: 'Leo 635 bậc, ngắm đồng lúa từ trên cao. Về lúc 16:30.',
        },
      },
    ],
  },
  'stilt-village-evening': {
    duration: { km: '៥ ម៉ោង', en: 'Five hours', th: 'ห้าชั่วโมง', vi: 'Năm tiếng' },
    months: [8, 9, 10, 11, 12, 1],
    steps: [
      {
        title: { km: '១៤:៣០ ទៅកំពង់ទូក', en: '14.30 To the landing', th: '14.30 ไปท่าเรือ', vi: '14:30 Ra bến' },
        text: {
          km: 'រថយន្តមួយម៉ោង កាត់វាលស្រែ។',
          en: 'An hour by van between the rice fields.',
          th: 'นั่งรถหนึ่งชั่วโมงผ่านทุ่งนา',
          vi: 'Một giờ xe qua đồng lúa.',
        },
      },
      {
        title: { km: 'ផ្ទះលើសសរ', en: 'The houses on stilts', th: 'บ้านเสาสูง', vi: 'Nhà sàn' },
        text: {
          km: 'ដើរតាមផ្លូវភូមិ និងទទួលទានតែនៅផ្ទះសមាជិកសហគមន៍។',
          en: 'A walk along the village street and tea at the house of a cooperative member.',
          th: 'เดินตามถนนหมู่บ้าน จิบชาที่บ้านสมาชิกสหกรณ์',
          vi: 'Dạo đường làng, uống trà tại nhà một thành viên hợp tác xã.',
        },
      },
      {
        title: { km: 'ព្រៃលិចទឹក', en: 'The flooded forest', th: 'ป่าน้ำท่วม', vi: 'Rừng ngập' },
        text: {
          km: 'ទូកមួយជិះបានពីរនាក់ ចែវដោយស្ត្រីក្នុងភូមិ។ គ្មានម៉ាស៊ីន គ្មានសំឡេង។',
          en: 'Two guests to a boat, rowed by a woman of the village. No engine, no noise.',
          th: 'เรือลำละสองคน ผู้หญิงในหมู่บ้านเป็นคนพาย ไม่มีเครื่องยนต์ ไม่มีเสียง',
          vi: 'Mỗi thuyền hai khách, phụ nữ trong làng chèo. Không máy, không ồn.',
        },
      },
      {
        title: { km: 'ថ្ងៃលិចលើបឹង', en: 'Sunset on the lake', th: 'พระอาทิตย์ตกที่ทะเลสาบ', vi: 'Hoàng hôn trên hồ' },
        text: {
          km: 'ត្រឡប់ដល់ទីក្រុងប្រហែលម៉ោង ៧ យប់។',
          en: 'Back in town about seven.',
          th: 'กลับถึงเมืองราวหนึ่งทุ่ม',
          vi: 'Khoảng 7 giờ tối về tới thành phố.',
        },
      },
    ],
  },
  'river-boat-battambang': {
    duration: {
      km: '៨ ទៅ ៩ ម៉ោង ទៅម្ខាង',
      en: 'Eight to nine hours, one way',
      th: 'แปดถึงเก้าชั่วโมง เที่ยวเดียว',
      vi: 'Tám đến chín tiếng, một chiều',
    },
    months: [8, 9, 10, 11, 12, 1, 2],
    steps: [
      {
        title: { km: '៧:០០ ចុះទូក', en: '7.00 Aboard', th: '07.00 ลงเรือ', vi: '7:00 Lên thuyền' },
        text: {
          km: 'យើងមកយកអ្នក និងវ៉ាលីដល់ទូក។ មានអាវពោង។',
          en: 'We bring you and your luggage to the boat. There are life jackets for everyone.',
          th: 'เรารับคุณและกระเป๋าไปส่งถึงเรือ มีเสื้อชูชีพครบทุกคน',
          vi: 'Chúng tôi đưa bạn và hành lý ra thuyền. Đủ áo phao cho mọi người.',
        },
      },
      {
        title: { km: 'ឆ្លងបឹង', en: 'Across the lake', th: 'ข้ามทะเลสาบ', vi: 'Qua hồ' },
        text: {
          km: 'មើលភូមិបណ្តែតទឹក និងបក្សីនៅព្រែកទួល។',
          en: 'Floating villages, and the birds of Prek Toal.',
          th: 'ชมหมู่บ้านลอยน้ำและนกที่เปรกโตล',
          vi: 'Làng nổi và chim ở Prek Toal.',
        },
      },
      {
        title: { km: 'អាហារថ្ងៃត្រង់លើទឹក', en: 'Lunch on the water', th: 'มื้อเที่ยงกลางน้ำ', vi: 'Bữa trưa trên nước' },
        text: {
          km: 'ហាងតូចមួយនៅលើក្បូន មានត្រីចៀន និងបាយ។',
          en: 'Fried fish and rice at a small shop on a raft.',
          th: 'ปลาทอดกับข้าวที่ร้านเล็กบนแพ',
          vi: 'Cá chiên và cơm ở quán nhỏ trên bè.',
        },
      },
      {
        title: { km: 'ស្ទឹងសង្កែ', en: 'The Sangker river', th: 'แม่น้ำสังแก', vi: 'Sông Sangker' },
        text: {
          km: 'ស្ទឹងបត់បែនចង្អៀត ក្មេងៗបក់ដៃពីច្រាំង។ ដល់បាត់ដំបងប្រហែលម៉ោង ៤ ល្ងាច។',
          en: 'The river winds and narrows; children wave from the bank. Battambang about four.',
          th: 'แม่น้ำคดและแคบลง เด็ก ๆ โบกมือจากฝั่ง ถึงพระตะบองราวสี่โมงเย็น',
          vi: 'Sông hẹp và quanh co, trẻ con vẫy tay trên bờ. Khoảng 4 giờ chiều tới Battambang.',
        },
      },
    ],
  },
  'kulen-waterfall': {
    duration: { km: '១០ ម៉ោង', en: 'Ten hours', th: 'สิบชั่วโมง', vi: 'Mười tiếng' },
    months: [7, 8, 9, 10, 11, 12],
    steps: [
      {
        title: { km: '៧:០០ ឡើងភ្នំ', en: '7.00 Up the mountain', th: '07.00 ขึ้นเขา', vi: '7:00 Lên núi' },
        text: {
          km: 'រថយន្តពីរម៉ោង ឈប់ទិញចេកពណ៌ផ្កាឈូកតាមផ្លូវ។',
          en: 'Two hours by van, with a stop for pink bananas by the road.',
          th: 'นั่งรถสองชั่วโมง แวะซื้อกล้วยสีชมพูข้างทาง',
          vi: 'Hai tiếng xe, dừng mua chuối hồng bên đường.',
        },
      },
      {
        title: { km: 'ដើរព្រៃ', en: 'The forest walk', th: 'เดินป่า', vi: 'Đi rừng' },
        text: {
          km: 'ប្រហែលប្រាំគីឡូម៉ែត្រ តាមផ្លូវដែលអ្នកភូមិដើរ។',
          en: 'About five kilometres on the villagers’ own path.',
          th: 'ราวห้ากิโลเมตรบนเส้นทางที่ชาวบ้านเดิน',
          vi: 'Khoảng năm cây số theo lối dân làng.',
        },
      },
      {
        title: { km: 'លិង្គមួយពាន់', en: 'The thousand lingas', th: 'ศิวลึงค์พันองค์', vi: 'Ngàn linga' },
        text: {
          km: 'ចម្លាក់ក្នុងបាតស្ទឹង ដែលទឹកហូរកាត់តាំងពីពាន់ឆ្នាំមុន។',
          en: 'Carvings in the bed of the stream, washed for a thousand years.',
          th: 'ลายสลักใต้ลำธารที่น้ำไหลผ่านมาพันปี',
          vi: 'Chạm khắc dưới lòng suối, nước chảy qua cả ngàn năm.',
        },
      },
      {
        title: { km: 'ទឹកជ្រោះ', en: 'The waterfall', th: 'น้ำตก', vi: 'Thác nước' },
        text: {
          km: 'អាហារថ្ងៃត្រង់ រួចងូតទឹក។ មានកន្លែងប្តូរខោអាវ។ ត្រឡប់មកវិញម៉ោង ៥ ល្ងាច។',
          en: 'Lunch, then a swim; there is a place to change. Back by five.',
          th: 'กินข้าวแล้วเล่นน้ำ มีที่เปลี่ยนเสื้อผ้า กลับถึงห้าโมงเย็น',
          vi: 'Ăn trưa rồi tắm thác, có chỗ thay đồ. 5 giờ chiều về tới nơi.',
        },
      },
    ],
  },
  'rice-field-homestay': {
    duration: { km: '២ ថ្ងៃ ១ យប់', en: 'Two days, one night', th: '2 วัน 1 คืน', vi: '2 ngày 1 đêm' },
    months: [6, 7, 11, 12],
    steps: [
      {
        title: { km: 'ថ្ងៃទី ១ ពេលរសៀល', en: 'Day 1, afternoon', th: 'วันที่ 1 บ่าย', vi: 'Ngày 1, buổi chiều' },
        text: {
          km: 'ជិះកង់ ១២ គីឡូម៉ែត្រទៅភូមិ ឬទៅរថយន្ត។ ចុះស្រែជាមួយគ្រួសារ៖ ស្ទូង ឬច្រូត តាមរដូវ។',
          en: 'Twelve kilometres by bicycle, or by van. Into the field with the family: planting or cutting, as the season has it.',
          th: 'ปั่นจักรยาน 12 กิโลเมตรหรือนั่งรถ ลงนากับครอบครัว ดำนาหรือเกี่ยวข้าวตามฤดู',
          vi: 'Đạp xe 12 km hoặc đi ô tô. Ra đồng cùng gia đình: cấy hay gặt tùy mùa.',
        },
      },
      {
        title: { km: 'ថ្ងៃទី ១ ពេលល្ងាច', en: 'Day 1, evening', th: 'วันที่ 1 เย็น', vi: 'Ngày 1, buổi tối' },
        text: {
          km: 'ធ្វើម្ហូបជាមួយគ្នា ញ៉ាំលើកន្ទេល ហើយគេងក្នុងមុង។',
          en: 'Cooking together, supper on the mat, and a bed under a net.',
          th: 'ทำกับข้าวด้วยกัน กินบนเสื่อ แล้วนอนในมุ้ง',
          vi: 'Cùng nấu ăn, ăn tối trên chiếu, ngủ trong mùng.',
        },
      },
      {
        title: { km: 'ថ្ងៃទី ២ ពេលព្រឹក', en: 'Day 2, morning', th: 'วันที่ 2 เช้า', vi: 'Ngày 2, buổi sáng' },
        text: {
          km: 'ផ្សារភូមិម៉ោង ៦ រួចឡើងត្នោតជាមួយលោកពូ។',
          en: 'The village market at six, then up the sugar palm with the uncle.',
          th: 'ตลาดหมู่บ้านหกโมงเช้า แล้วขึ้นต้นตาลกับคุณลุง',
          vi: 'Chợ làng lúc 6 giờ, rồi xem chú leo thốt nốt.',
        },
      },
      {
        title: { km: 'ថ្ងៃទី ២ ថ្ងៃត្រង់', en: 'Day 2, noon', th: 'วันที่ 2 เที่ยง', vi: 'Ngày 2, buổi trưa' },
        text: {
          km: 'អាហារថ្ងៃត្រង់ រួចត្រឡប់មកសៀមរាបវិញម៉ោង ២ រសៀល។',
          en: 'Lunch, and back in Siem Reap by two.',
          th: 'กินข้าวเที่ยง กลับถึงเสียมราฐบ่ายสอง',
          vi: 'Ăn trưa, 2 giờ chiều về tới Siem Reap.',
        },
      },
    ],
  },
};
