import type { DemoPage } from '../storefront-types';

/** Pages of the tour house's own. */
export const lotusPathToursPages: readonly DemoPage[] = [
  {
    slug: 'before-you-come',
    kind: 'custom',
    title: { km: 'មុនពេលមក', en: 'Before you come', th: 'เตรียมตัวก่อนมา', vi: 'Trước khi đến' },
    sections: [
      {
        type: 'rich-text',
        settings: {
          heading: { words: { km: 'ត្រូវយកអ្វីមក', en: 'What to bring', th: 'ควรเตรียมอะไรมา', vi: 'Nên mang gì' } },
          body: {
            html: {
              km: '<ul><li>អាវបាំងស្មា និងខោ ឬសំពត់ក្រោមជង្គង់ សម្រាប់ចូលប្រាសាទ</li><li>មួក ឡេការពារកម្តៅថ្ងៃ និងដបទឹករបស់អ្នក យើងមានទឹកបំពេញ</li><li>ស្បែកជើងដែលមិនរអិល សម្រាប់ភ្នំគូលែន និងភ្នំបូក</li><li>សំបុត្រចូលប្រាសាទមានរូបថត ប្រើបានតែម្នាក់</li></ul><p>កង់ មួកសុវត្ថិភាព អាវពោង និងអាវភ្លៀង យើងមានគ្រប់ទំហំ។</p>',
              en: '<ul><li>A shirt that covers the shoulders, and trousers or a skirt below the knee: the temples ask for it</li><li>Hat, sun cream and your own bottle; we have water to fill it</li><li>Shoes with a grip for Kulen and Phnom Bok</li><li>Your temple pass. It bears your photograph and is yours alone</li></ul><p>Bicycles, helmets, life jackets and rain capes we have in all sizes.</p>',
              th: '<ul><li>เสื้อคลุมไหล่ กางเกงหรือกระโปรงยาวคลุมเข่า สำหรับเข้าปราสาท</li><li>หมวก ครีมกันแดด และขวดน้ำของตัวเอง เรามีน้ำให้เติม</li><li>รองเท้าที่ไม่ลื่น สำหรับพนมกุเลนและพนมบก</li><li>บัตรเข้าปราสาท มีรูปถ่าย ใช้ได้เฉพาะเจ้าของ</li></ul><p>จักรยาน หมวก เสื้อชูชีพ และเสื้อกันฝน เรามีทุกขนาด</p>',
              vi: '<ul><li>Áo che vai, quần hoặc váy quá gối: vào đền cần vậy</li><li>Mũ, kem chống nắng và bình nước riêng, chúng tôi có nước để rót đầy</li><li>Giày bám tốt cho Kulen và Phnom Bok</li><li>Vé tham quan có ảnh, chỉ chính chủ được dùng</li></ul><p>Xe đạp, mũ bảo hiểm, áo phao và áo mưa chúng tôi có đủ cỡ.</p>',
            },
          },
        },
      },
      { type: 'season' },
      {
        type: 'rich-text',
        settings: {
          heading: {
            words: { km: 'សុំកុំធ្វើ', en: 'What we ask of you', th: 'สิ่งที่ขอความร่วมมือ', vi: 'Điều chúng tôi mong' },
          },
          body: {
            html: {
              km: '<p>យើងមិននាំភ្ញៀវចូលសាលារៀន ឬមណ្ឌលកុមារកំព្រាទេ ហើយមិនជិះដំរី។ សុំកុំឱ្យលុយ ឬស្ករគ្រាប់ដល់ក្មេងៗ។ ចង់ជួយ សូមសួរមគ្គុទ្ទេសក៍ យើងស្គាល់សាលាដែលត្រូវការសៀវភៅ។</p><p>សូមសួរមុនថតរូបមនុស្ស។ ព្រះសង្ឃមិនប៉ះស្ត្រីទេ។</p>',
              en: '<p>We take nobody into schools or orphanages, and nobody rides an elephant. Please give children neither money nor sweets; if you would like to help, ask your guide: we know a school that needs books.</p><p>Ask before you photograph people. Monks do not touch women.</p>',
              th: '<p>เราไม่พาแขกเข้าโรงเรียนหรือสถานเลี้ยงเด็กกำพร้า และไม่ขี่ช้าง โปรดอย่าให้เงินหรือขนมแก่เด็ก ถ้าอยากช่วย ถามไกด์ได้ เรารู้จักโรงเรียนที่ต้องการหนังสือ</p><p>ขออนุญาตก่อนถ่ายรูปคน และผู้หญิงไม่ควรแตะตัวพระสงฆ์</p>',
              vi: '<p>Chúng tôi không đưa khách vào trường học hay trại trẻ mồ côi, không cưỡi voi. Xin đừng cho trẻ tiền hay kẹo; muốn giúp, hãy hỏi hướng dẫn viên: chúng tôi biết một trường cần sách.</p><p>Xin hỏi trước khi chụp ảnh người. Phụ nữ không chạm vào nhà sư.</p>',
            },
          },
        },
      },
      { type: 'opening-hours' },
      {
        type: 'map',
        settings: {
          heading: {
            words: {
              km: 'ការិយាល័យនៅផ្លូវវត្តបូព៌',
              en: 'Our office on Wat Bo Road',
              th: 'สำนักงานที่ถนนวัดบูรพ์',
              vi: 'Văn phòng trên đường Wat Bo',
            },
          },
        },
      },
      { type: 'inquiry-form' },
    ],
  },
  {
    slug: 'privacy',
    kind: 'legal',
    title: { km: 'ឯកជនភាព', en: 'Privacy', th: 'ความเป็นส่วนตัว', vi: 'Quyền riêng tư' },
    sections: [
      {
        type: 'rich-text',
        settings: {
          body: {
            html: {
              km: '<p>គេហទំព័រនេះមិនតាមដានអ្នកទេ ហើយគ្មានការផ្សាយពាណិជ្ជកម្ម។</p><p>ពេលអ្នកសរសេរមក យើងរក្សាទុកឈ្មោះ លេខទំនាក់ទំនង និងសាររបស់អ្នក ដើម្បីឆ្លើយ និងរៀបចំដំណើរប៉ុណ្ណោះ។ មគ្គុទ្ទេសក៍ដឹងឈ្មោះ សណ្ឋាគារ និងអាហារដែលអ្នកញ៉ាំមិនបាន។ <strong>គ្មានអ្នកផ្សេងទទួលបានទិន្នន័យនេះទេ។</strong></p><p>យើងលុបសារដែលមិនបានកក់ក្រោយមួយឆ្នាំ។ ចង់មើល កែ ឬលុបទិន្នន័យ សូមសរសេរទៅ lotuspath@example.com។</p>',
              en: '<p>This site does not follow you and carries no advertising.</p><p>When you write, we keep your name, how to reach you and your message, to answer you and plan your days. Your guide knows your name, your hotel and what you cannot eat. <strong>Nobody else is told.</strong></p><p>Messages without a booking are deleted after a year. To see, correct or delete what we hold, write to lotuspath@example.com.</p>',
              th: '<p>เว็บไซต์นี้ไม่ติดตามคุณ และไม่มีโฆษณา</p><p>เมื่อคุณเขียนมา เราเก็บชื่อ ช่องทางติดต่อ และข้อความ เพื่อตอบและวางแผนทริปเท่านั้น ไกด์รู้ชื่อ โรงแรม และอาหารที่คุณกินไม่ได้ <strong>นอกนั้นไม่มีใครรู้</strong></p><p>ข้อความที่ไม่ได้จองจะลบเมื่อครบหนึ่งปี อยากดู แก้ หรือลบข้อมูล เขียนถึง lotuspath@example.com</p>',
              vi: '<p>Trang này không theo dõi bạn và không có quảng cáo.</p><p>Khi bạn viết, chúng tôi lưu tên, liên hệ và lời nhắn, chỉ để trả lời và lên lịch trình. Hướng dẫn viên biết tên, khách sạn và món bạn không ăn được. <strong>Không ai khác được biết.</strong></p><p>Tin nhắn không đặt tour xóa sau một năm. Muốn xem, sửa hoặc xóa dữ liệu, viết tới lotuspath@example.com.</p>',
            },
          },
        },
      },
    ],
  },
  {
    slug: 'booking-terms',
    kind: 'legal',
    title: { km: 'លក្ខខណ្ឌកក់', en: 'Booking terms', th: 'เงื่อนไขการจอง', vi: 'Điều khoản đặt tour' },
    sections: [
      {
        type: 'rich-text',
        settings: {
          heading: {
            words: {
              km: 'កក់ និងបង់ប្រាក់',
              en: 'Booking and payment',
              th: 'การจองและชำระเงิน',
              vi: 'Đặt chỗ và thanh toán',
            },
          },
          body: {
            html: {
              km: '<p>ការកក់មានសុពលភាពពេលយើងបញ្ជាក់ជាលាយលក្ខណ៍អក្សរ និងទទួលបាន ២០%។ តម្លៃគិតក្នុងមួយនាក់ ជាដុល្លារអាមេរិក បង់ជារៀលក៏បាន។</p>',
              en: '<p>A booking stands when we have confirmed it in writing and 20% has come. Prices are per person, in US dollars; riel are welcome too.</p>',
              th: '<p>การจองมีผลเมื่อเรายืนยันเป็นลายลักษณ์อักษรและได้รับเงิน 20% ราคาต่อคน เป็นดอลลาร์สหรัฐ จ่ายเป็นเรียลก็ได้</p>',
              vi: '<p>Đặt chỗ có hiệu lực khi chúng tôi xác nhận bằng văn bản và nhận 20%. Giá tính theo người, bằng đô la Mỹ; trả bằng riel cũng được.</p>',
            },
          },
        },
      },
      {
        type: 'rich-text',
        settings: {
          heading: { words: { km: 'លុបចោល', en: 'Cancelling', th: 'การยกเลิก', vi: 'Hủy chỗ' } },
          body: {
            html: {
              km: '<ul><li>មុន ៤៨ ម៉ោង៖ សងវិញទាំងអស់</li><li>មុន ២៤ ម៉ោង៖ សងវិញពាក់កណ្តាលនៃប្រាក់កក់ ឬប្តូរថ្ងៃមិនគិតថ្លៃ</li><li>ក្រោយនោះ៖ ប្រាក់កក់ទៅគ្រួសារដែលបានរៀបចំអាហារ</li></ul><p>បើយើងលុប ទោះហេតុអ្វីក៏ដោយ អ្នកទទួលបានប្រាក់វិញទាំងអស់។</p>',
              en: '<ul><li>48 hours before: all your money back</li><li>24 hours before: half the deposit, or another day free of charge</li><li>After that the deposit goes to the family who has shopped for you</li></ul><p>If we cancel, for whatever reason, you have everything back.</p>',
              th: '<ul><li>ก่อน 48 ชั่วโมง คืนเงินทั้งหมด</li><li>ก่อน 24 ชั่วโมง คืนครึ่งหนึ่งของมัดจำ หรือเลื่อนวันฟรี</li><li>หลังจากนั้น มัดจำเป็นของครอบครัวที่เตรียมอาหารไว้แล้ว</li></ul><p>ถ้าเรายกเลิก ไม่ว่าด้วยเหตุใด คืนเงินทั้งหมด</p>',
              vi: '<ul><li>Trước 48 giờ: hoàn toàn bộ</li><li>Trước 24 giờ: hoàn nửa tiền cọc, hoặc dời ngày miễn phí</li><li>Sau đó tiền cọc thuộc về gia đình đã mua sắm nấu ăn cho bạn</li></ul><p>Nếu chúng tôi hủy, vì bất cứ lý do gì, bạn nhận lại tất cả.</p>',
            },
          },
        },
      },
      {
        type: 'rich-text',
        settings: {
          heading: { words: { km: 'សុវត្ថិភាព', en: 'Safety', th: 'ความปลอดภัย', vi: 'An toàn' } },
          body: {
            html: {
              km: '<p>មគ្គុទ្ទេសក៍ទាំងអស់មានអាជ្ញាបណ្ណ និងរៀនសង្គ្រោះបឋមរៀងរាល់ឆ្នាំ។ ភ្ញៀវមានធានារ៉ាប់រងគ្រោះថ្នាក់ក្នុងពេលដំណើរ។ ធានារ៉ាប់រងធ្វើដំណើរផ្ទាល់ខ្លួននៅតែសំខាន់។ ច្បាប់កម្ពុជាត្រូវបានអនុវត្ត។</p>',
              en: '<p>All guides are licensed and renew their first aid every year. You are insured against accidents while on tour; travel insurance of your own is wise all the same. Cambodian law applies.</p>',
              th: '<p>ไกด์ทุกคนมีใบอนุญาตและอบรมปฐมพยาบาลทุกปี แขกมีประกันอุบัติเหตุระหว่างทัวร์ แต่ควรมีประกันเดินทางของตัวเองด้วย ใช้กฎหมายกัมพูชา</p>',
              vi: '<p>Mọi hướng dẫn viên có thẻ và học sơ cứu hằng năm. Khách được bảo hiểm tai nạn trong tour; vẫn nên có bảo hiểm du lịch riêng. Áp dụng luật Campuchia.</p>',
            },
          },
        },
      },
    ],
  },
];
