import { tiers } from '../prices';
import { UNITS } from '../terms';
import type { DemoAttribute, DemoProduct, Text } from '../types';

const GROUP: DemoAttribute = {
  name: { km: 'ក្រុម', en: 'Group', th: 'ขนาดกลุ่ม', vi: 'Nhóm' },
  value: { km: 'ច្រើនបំផុត ៨ នាក់', en: 'Eight at most', th: 'ไม่เกิน 8 คน', vi: 'Tối đa 8 khách' },
};
const MEETING: Text = { km: 'កន្លែងជួប', en: 'Meeting point', th: 'จุดนัดพบ', vi: 'Điểm hẹn' };
const AT_HOTEL: DemoAttribute = {
  name: MEETING,
  value: { km: 'សណ្ឋាគាររបស់អ្នក', en: 'Your hotel', th: 'โรงแรมที่พัก', vi: 'Khách sạn của bạn' },
};
const OLD_BRIDGE: DemoAttribute = {
  name: MEETING,
  value: { km: 'ស្ពានចាស់', en: 'The old bridge', th: 'สะพานเก่า', vi: 'Cầu cũ' },
};

/** What the tour house offers. */
export const lotusPathToursProducts: readonly DemoProduct[] = [
  {
    handle: 'sunrise-by-bicycle',
    category: 'temples',
    contact: 'vannak',
    name: {
      km: 'ជិះកង់មើលថ្ងៃរះនៅអង្គរ',
      en: 'Angkor sunrise by bicycle',
      th: 'ปั่นจักรยานชมพระอาทิตย์ขึ้นที่นครวัด',
      vi: 'Đạp xe đón bình minh Angkor',
    },
    summary: {
      km: 'ចេញដំណើរម៉ោង ៤:៣០ ព្រឹក តាមផ្លូវព្រៃស្ងាត់។',
      en: 'Off at 4.30 by forest paths, back before the heat.',
      th: 'ออกตีสี่ครึ่ง ใช้ทางป่าเงียบสงบ',
      vi: 'Khởi hành 4 giờ 30, đi đường rừng yên tĩnh.',
    },
    description: {
      km: '<p>រួមមានកង់ មួកសុវត្ថិភាព ទឹក និងអាហារពេលព្រឹក។</p><ul><li>ចម្ងាយ ២៤ គីឡូម៉ែត្រ</li><li>មិនរួមសំបុត្រចូលប្រាសាទ</li></ul>',
      en: '<p>Bicycle, helmet, water and breakfast are <strong>included</strong>.</p><ul><li>24 km on level paths</li><li>The temple pass is not included</li></ul>',
    },
    attributes: [GROUP, AT_HOTEL],
    variants: [{ sku: 'LP-SUN', prices: tiers('USD', ['1', 3800], ['4', 3200]) }],
    unit: UNITS.person,
    minimumOrder: '1',
    pictures: [
      { kind: 'bicycle', variant: 'dawn' },
      { kind: 'temple', variant: 'dawn' },
    ],
  },
  {
    handle: 'three-temples',
    category: 'temples',
    contact: 'bopha',
    name: { km: 'ប្រាសាទស្ងាត់បី', en: 'Three quiet temples', th: 'สามปราสาทเงียบสงบ', vi: 'Ba ngôi đền vắng' },
    summary: {
      km: 'បន្ទាយសំរែ បន្ទាយស្រី និងភូមិផលិតស្ករត្នោត។',
      en: 'Banteay Samré, Banteay Srei and a palm-sugar village.',
      th: 'บันทายสำเหร่ บันทายศรี และหมู่บ้านน้ำตาลโตนด',
      vi: 'Banteay Samré, Banteay Srei và làng đường thốt nốt.',
    },
    description: {
      km: '<p>ទៅដោយរថយន្តតូច អាហារថ្ងៃត្រង់ក្នុងភូមិ។</p>',
      en: '<p>By small van, with lunch in the village between the second temple and the third.</p>',
    },
    attributes: [GROUP, AT_HOTEL],
    variants: [{ sku: 'LP-TMP3', prices: tiers('USD', ['1', 5500], ['4', 4700]) }],
    unit: UNITS.person,
    pictures: [{ kind: 'temple', variant: 'day' }],
  },
  {
    handle: 'stilt-village-evening',
    category: 'water',
    contact: 'bopha',
    name: {
      km: 'ល្ងាចនៅភូមិផ្ទះលើទឹក',
      en: 'Evening at the stilt village',
      th: 'ยามเย็นที่หมู่บ้านเสาสูง',
      vi: 'Chiều ở làng nhà sàn',
    },
    summary: {
      km: 'ទូកតូច ព្រៃលិចទឹក និងថ្ងៃលិចលើបឹងទន្លេសាប។',
      en: 'Small boats, flooded forest and sunset on the Tonle Sap.',
      th: 'เรือเล็ก ป่าน้ำท่วม และพระอาทิตย์ตกที่โตนเลสาบ',
      vi: 'Thuyền nhỏ, rừng ngập và hoàng hôn Biển Hồ.',
    },
    description: {
      km: '<p>យើងមិនចូលសាលារៀន ឬមណ្ឌលកុមារកំព្រាទេ។</p>',
      en: '<p>We do not take guests into schools or orphanages; the boatwomen’s cooperative hosts us instead.</p>',
    },
    attributes: [GROUP, AT_HOTEL],
    variants: [{ sku: 'LP-STILT', prices: tiers('USD', ['1', 4200], ['4', 3600]) }],
    unit: UNITS.person,
    pictures: [
      { kind: 'stilt-village', variant: 'dusk' },
      { kind: 'stilt-village', variant: 'day' },
    ],
  },
  {
    handle: 'river-boat-battambang',
    category: 'water',
    contact: 'vannak',
    name: { km: 'ទូកទៅបាត់ដំបង', en: 'By boat to Battambang', th: 'ล่องเรือไปพระตะบอง', vi: 'Đi thuyền tới Battambang' },
    summary: {
      km: 'មួយថ្ងៃលើទន្លេ ពីសៀមរាបទៅបាត់ដំបង។',
      en: 'A day on the water from Siem Reap, one way.',
      th: 'หนึ่งวันบนสายน้ำจากเสียมราฐ เที่ยวเดียว',
      vi: 'Một ngày trên sông từ Siem Reap, một chiều.',
    },
    description: {
      km: '<p>ពីខែសីហាដល់ខែកុម្ភៈ នៅពេលទឹកជ្រៅ។</p>',
      en: '<p>August to February, while the water is deep enough.</p>',
    },
    attributes: [GROUP, AT_HOTEL],
    variants: [{ sku: 'LP-BOAT', prices: tiers('USD', ['1', 6500], ['6', 5400]) }],
    unit: UNITS.person,
    pictures: [{ kind: 'river-boat', variant: 'dawn' }],
  },
  {
    handle: 'kulen-waterfall',
    category: 'water',
    contact: 'vannak',
    name: { km: 'ទឹកជ្រោះភ្នំគូលែន', en: 'Kulen mountain waterfall', th: 'น้ำตกพนมกุเลน', vi: 'Thác núi Kulen' },
    summary: {
      km: 'ដើរព្រៃ ងូតទឹក និងមើលលិង្គមួយពាន់ក្នុងស្ទឹង។',
      en: 'A forest walk, a swim, and the carved river bed.',
      th: 'เดินป่า เล่นน้ำ และชมลายสลักใต้ลำธาร',
      vi: 'Đi rừng, tắm thác và xem lòng suối chạm khắc.',
    },
    description: {
      km: '<p>ដើរប្រហែលប្រាំគីឡូម៉ែត្រ។ សូមយកស្បែកជើងដើរព្រៃ។</p>',
      en: '<p>About five kilometres on foot; bring shoes with a grip.</p>',
    },
    attributes: [GROUP, AT_HOTEL],
    variants: [{ sku: 'LP-KULEN', prices: tiers('USD', ['1', 5800], ['4', 4900]) }],
    unit: UNITS.person,
    pictures: [{ kind: 'waterfall' }],
  },
  {
    handle: 'rice-field-homestay',
    category: 'tours',
    contact: 'sophea',
    name: { km: 'ស្នាក់នៅផ្ទះអ្នកស្រែ', en: 'Rice-farm homestay', th: 'โฮมสเตย์ชาวนา', vi: 'Ở nhà nông dân trồng lúa' },
    summary: {
      km: 'មួយយប់ជាមួយគ្រួសារកសិករ។',
      en: 'One night with a farming family.',
      th: 'พักหนึ่งคืนกับครอบครัวชาวนา',
      vi: 'Một đêm cùng gia đình làm lúa.',
    },
    description: {
      km: '<p>មានមុង អាហារបីពេល និងបន្ទប់ទឹកស្អាត។</p>',
      en: '<p>Mosquito net, three meals and a clean bathroom. Planting in June, harvest in December.</p>',
    },
    attributes: [GROUP, AT_HOTEL],
    variants: [{ sku: 'LP-HOME', prices: tiers('USD', ['1', 7200], ['2', 6400]) }],
    unit: UNITS.person,
    pictures: [{ kind: 'terraces', variant: 'rice' }],
  },
  {
    handle: 'khmer-cooking',
    category: 'tables',
    contact: 'chanthou',
    name: { km: 'រៀនធ្វើម្ហូបខ្មែរ', en: 'Khmer cooking morning', th: 'เรียนทำอาหารเขมร', vi: 'Học nấu món Khmer' },
    summary: {
      km: 'ផ្សារ ត្បាល់បុកគ្រឿង និងអាម៉ុក។',
      en: 'The market, the mortar and fish amok.',
      th: 'เดินตลาด ตำเครื่องแกง และทำอาม็อก',
      vi: 'Đi chợ, giã gia vị và nấu amok.',
    },
    description: {
      km: '<p>មានម្ហូបបួស។ យើងផ្តល់រូបមន្តជាបីភាសា។</p>',
      en: '<p>Vegetarian if you like. You take the recipes home in three languages.</p>',
    },
    attributes: [GROUP, AT_HOTEL],
    variants: [{ sku: 'LP-COOK', prices: tiers('USD', ['1', 3000], ['4', 2500]) }],
    unit: UNITS.person,
    pictures: [{ kind: 'kitchen-table' }, { kind: 'kitchen-table', zoom: 1.4 }],
  },
  {
    handle: 'night-market-walk',
    category: 'tables',
    contact: 'bopha',
    name: { km: 'ដើរផ្សាររាត្រី', en: 'Night market supper walk', th: 'เดินกินตลาดกลางคืน', vi: 'Dạo chợ đêm ăn tối' },
    summary: {
      km: 'ម្ហូបប្រាំពីរមុខ ពីតូបប្រាំពីរ។',
      en: 'Seven dishes from seven stalls.',
      th: 'เจ็ดเมนูจากเจ็ดร้าน',
      vi: 'Bảy món từ bảy quầy.',
    },
    description: {
      km: '<p>ប្រាប់យើងពីអាឡែស៊ីអាហារជាមុន។</p>',
      en: '<p>Tell us about allergies beforehand; the stallholders know us and will cook around them.</p>',
    },
    attributes: [GROUP, OLD_BRIDGE],
    variants: [{ sku: 'LP-NIGHT', prices: tiers('USD', ['1', 2800], ['4', 2400]) }],
    unit: UNITS.person,
    pictures: [{ kind: 'night-market' }],
  },
  {
    handle: 'wood-carving-class',
    category: 'tables',
    contact: 'sophea',
    name: { km: 'រៀនឆ្លាក់ឈើ', en: 'Wood-carving afternoon', th: 'เรียนแกะสลักไม้', vi: 'Buổi chiều khắc gỗ' },
    summary: {
      km: 'ឆ្លាក់ដំរីតូចមួយ ហើយយកទៅផ្ទះ។',
      en: 'Carve a small elephant and take it home.',
      th: 'แกะช้างตัวเล็กแล้วนำกลับบ้าน',
      vi: 'Khắc một chú voi nhỏ mang về.',
    },
    description: {
      km: '<p>ឈើពីដើមដែលដួលដោយខ្យល់។ សមសម្រាប់កុមារចាប់ពីដប់ឆ្នាំ។</p>',
      en: '<p>Wind-fallen wood only. For children of ten and over too.</p>',
    },
    attributes: [GROUP, AT_HOTEL],
    variants: [{ sku: 'LP-CARVE', prices: tiers('USD', ['1', 2600]) }],
    unit: UNITS.person,
    pictures: [{ kind: 'wood-carving' }],
  },
];
