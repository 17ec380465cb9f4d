import type { DemoPost } from '../storefront-types';

/** News of the tour house. */
export const lotusPathToursPosts: readonly DemoPost[] = [
  {
    slug: 'two-new-rowing-boats',
    daysAgo: 8,
    author: 'bopha',
    picture: 'extra/lake',
    title: {
      km: 'ទូកថ្មីពីររបស់សហគមន៍ស្ត្រី',
      en: 'Two new boats for the women’s cooperative',
      th: 'เรือใหม่สองลำของสหกรณ์สตรี',
      vi: 'Hai thuyền mới của hợp tác xã phụ nữ',
    },
    summary: {
      km: 'ឥឡូវភ្ញៀវប្រាំបីនាក់ចូលព្រៃលិចទឹកបានព្រមគ្នា។',
      en: 'Eight guests can now go into the flooded forest together.',
      th: 'ตอนนี้แขกแปดคนเข้าป่าน้ำท่วมพร้อมกันได้แล้ว',
      vi: 'Giờ tám khách có thể cùng vào rừng ngập một lượt.',
    },
    body: {
      km: '<p>ពីមុនសហគមន៍មានទូកតែពីរ ហើយក្រុមធំត្រូវរង់ចាំគ្នានៅមាត់ច្រាំង។ ឥឡូវមានទូកបួន ម្នាក់ៗចែវដោយស្ត្រីដែលរស់នៅក្នុងភូមិ។</p><p>ទូកមួយថ្លៃ ៣៨០ ដុល្លារ។ យើងចេញពាក់កណ្តាល ហើយសហគមន៍សងវិញបន្តិចម្តងៗពីថ្លៃទូក។</p><p>បើទឹកស្រកឆាប់ យើងប្រាប់អ្នកជាមុន ហើយប្តូរទៅដំណើរផ្សេង ឬសងប្រាក់វិញ។</p>',
      en: '<p>The cooperative had two boats, and larger groups took turns at the landing. Now there are four, each rowed by a woman who lives in the village.</p><p>A boat costs 380 dollars. We paid half, and the cooperative pays it back little by little from the fares.</p><p>Should the water fall early, we tell you beforehand, and change the tour or give your money back.</p>',
      th: '<p>เดิมสหกรณ์มีเรือสองลำ กลุ่มใหญ่ต้องผลัดกันรอที่ท่า ตอนนี้มีสี่ลำ พายโดยผู้หญิงที่อยู่ในหมู่บ้าน</p><p>เรือลำหนึ่งราคา 380 ดอลลาร์ เราออกให้ครึ่งหนึ่ง และสหกรณ์ทยอยคืนจากค่าเรือ</p><p>ถ้าน้ำลดเร็ว เราจะแจ้งล่วงหน้าและเปลี่ยนทัวร์ให้ หรือคืนเงิน</p>',
      vi: '<p>Trước đây hợp tác xã chỉ có hai thuyền, nhóm đông phải chờ nhau ở bến. Nay có bốn chiếc, đều do phụ nữ trong làng chèo.</p><p>Một chiếc giá 380 đô la. Chúng tôi góp một nửa, hợp tác xã trả dần từ tiền thuyền.</p><p>Nếu nước rút sớm, chúng tôi báo trước và đổi tour hoặc hoàn tiền.</p>',
    },
  },
  {
    slug: 'six-new-bicycles',
    daysAgo: 45,
    author: 'vannak',
    picture: 'extra/lane',
    title: {
      km: 'កង់ថ្មីប្រាំមួយ និងកៅអីក្មេងពីរ',
      en: 'Six new bicycles and two child seats',
      th: 'จักรยานใหม่หกคันกับที่นั่งเด็กสองที่',
      vi: 'Sáu xe đạp mới và hai ghế trẻ em',
    },
    summary: {
      km: 'ឥឡូវក្មេងតូចក៏អាចទៅមើលថ្ងៃរះជាមួយឪពុកម្តាយបាន។',
      en: 'Small children can now come along to the sunrise.',
      th: 'ตอนนี้เด็กเล็กไปดูพระอาทิตย์ขึ้นกับพ่อแม่ได้แล้ว',
      vi: 'Giờ trẻ nhỏ cũng có thể đi đón bình minh cùng bố mẹ.',
    },
    body: {
      km: '<p>កង់ចាស់របស់យើងជិះបានល្អ ប៉ុន្តែតូចពេកសម្រាប់ភ្ញៀវកម្ពស់លើស ១,៨៥ ម៉ែត្រ។ យើងទិញប្រាំមួយគ្រឿងធំជាងមុន និងកៅអីក្មេងពីរ សម្រាប់កុមារទម្ងន់ដល់ ២២ គីឡូក្រាម។</p><p>កង់ចាស់បីគ្រឿងបានទៅសាលាបឋមសិក្សាព្រះដាក់ សម្រាប់គ្រូដែលនៅឆ្ងាយ។</p><p>សូមប្រាប់កម្ពស់របស់អ្នកពេលកក់ យើងរៀបចំកែបឱ្យស្រេច។</p>',
      en: '<p>Our old bicycles ran well but were small for guests above 1.85 m. We have bought six larger ones, and two seats for children up to 22 kg.</p><p>Three of the old ones went to the primary school in Preah Dak, for teachers who live far away.</p><p>Tell us your height when you book, and the saddle is set when you arrive.</p>',
      th: '<p>จักรยานเก่ายังดี แต่เล็กไปสำหรับแขกที่สูงเกิน 1.85 เมตร เราซื้อคันใหญ่ขึ้นหกคัน และที่นั่งเด็กสองที่ รับน้ำหนักถึง 22 กิโลกรัม</p><p>คันเก่าสามคันมอบให้โรงเรียนประถมพระดัก สำหรับครูที่บ้านไกล</p><p>บอกส่วนสูงตอนจอง เราปรับเบาะไว้ให้</p>',
      vi: '<p>Xe cũ vẫn chạy tốt nhưng nhỏ với khách cao trên 1,85 m. Chúng tôi mua sáu chiếc lớn hơn và hai ghế cho trẻ tới 22 kg.</p><p>Ba chiếc cũ tặng trường tiểu học Preah Dak, cho thầy cô ở xa.</p><p>Khi đặt chỗ xin cho biết chiều cao, chúng tôi chỉnh yên sẵn.</p>',
    },
  },
  {
    slug: 'four-host-families',
    daysAgo: 101,
    author: 'sophea',
    picture: 'extra/fields',
    title: {
      km: 'មួយឆ្នាំជាមួយគ្រួសារបួន',
      en: 'A year with four families',
      th: 'หนึ่งปีกับสี่ครอบครัว',
      vi: 'Một năm cùng bốn gia đình',
    },
    summary: {
      km: 'ភ្ញៀវសែសិបពីរនាក់ បន្ទប់ទឹកថ្មីពីរ និងជួរស្រូវខ្លះដែលមិនសូវត្រង់។',
      en: 'Forty-two homestay guests, two new bathrooms and some rather crooked rows of rice.',
      th: 'แขกโฮมสเตย์สี่สิบสองคน ห้องน้ำใหม่สองห้อง กับแถวข้าวที่ไม่ค่อยตรง',
      vi: 'Bốn mươi hai khách, hai phòng tắm mới và vài hàng lúa hơi cong.',
    },
    body: {
      km: '<p>ក្នុងមួយឆ្នាំ មានភ្ញៀវសែសិបពីរនាក់មកស្នាក់នៅជាមួយគ្រួសារបួន។ ម្ចាស់ផ្ទះសើចនឹងជួរស្រូវវៀចៗ ប៉ុន្តែស្រូវដុះដូចគ្នា។</p><p>គ្រួសារទទួលបាន ១៨ ដុល្លារក្នុងមួយភ្ញៀវមួយយប់។ ពីរគ្រួសារបានសង់បន្ទប់ទឹកថ្មីពីប្រាក់នេះ។</p><p>ស្ទូងនៅខែមិថុនា ច្រូតនៅខែធ្នូ។ អ្នកណាធ្លាប់ស្ទូង អាចមកច្រូតស្រែរបស់ខ្លួន។</p>',
      en: '<p>Within a year forty-two guests have stayed with four families. The hosts laugh at the crooked rows; the rice grows all the same.</p><p>A family has 18 dollars for each guest and night. Two of them have built new bathrooms with it.</p><p>Planting is in June and harvest in December. Whoever planted may come back and cut a field of their own.</p>',
      th: '<p>หนึ่งปีที่ผ่านมามีแขกสี่สิบสองคนมาพักกับสี่ครอบครัว เจ้าบ้านหัวเราะกับแถวที่คดไปมา แต่ข้าวก็ขึ้นเหมือนกัน</p><p>ครอบครัวได้ 18 ดอลลาร์ต่อแขกต่อคืน สองครอบครัวเอาไปสร้างห้องน้ำใหม่แล้ว</p><p>ดำนาเดือนมิถุนายน เกี่ยวเดือนธันวาคม ใครเคยดำไว้กลับมาเกี่ยวนาของตัวเองได้</p>',
      vi: '<p>Trong một năm, bốn mươi hai khách đã ở cùng bốn gia đình. Chủ nhà cười những hàng lúa cong, nhưng lúa vẫn mọc như thường.</p><p>Mỗi gia đình nhận 18 đô la cho một khách một đêm. Hai nhà đã xây phòng tắm mới từ tiền ấy.</p><p>Cấy tháng Sáu, gặt tháng Mười hai. Ai đã cấy có thể quay lại gặt thửa ruộng của mình.</p>',
    },
  },
];
