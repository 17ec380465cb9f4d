import { tiers } from '../prices';
import { TERMS, UNITS } from '../terms';
import type { DemoProduct, Text } from '../types';

const YIWU: Text = { 'zh-Hans': '云南易武', en: 'Yiwu, Yunnan', th: 'อี้อู่ ยูนนาน', vi: 'Dịch Vũ, Vân Nam', km: 'យីវូ យូណាន', lo: 'ອີ້ວູ ຢຸນນານ', my: 'ယိဝူ၊ ယူနန်' };

/** What the tea house sells. */
export const caravanTeaProducts: readonly DemoProduct[] = [
  {
    handle: 'mahei-raw-cake', category: 'raw', contact: 'li-suqin',
    name: { 'zh-Hans': '麻黑古树生茶饼', en: 'Mahei old-tree raw cake', th: 'ชาดิบแผ่นต้นเก่าหมาเฮย', vi: 'Bánh trà sống cổ thụ Ma Hắc', km: 'តែឆៅដុំពីដើមចាស់ម៉ាហី', lo: 'ຊາດິບແຜ່ນຕົ້ນເກົ່າໝາເຮີຍ', my: 'မာဟေး သက်ရင့်ပင် ပူအာအစိမ်းချပ်' },
    summary: { 'zh-Hans': '春茶，石模压制，蜜香清甜。', en: 'Spring leaf pressed under stone; honeyed and clear.', th: 'ใบชาฤดูใบไม้ผลิอัดด้วยหิน หอมน้ำผึ้ง หวานใส', vi: 'Lá xuân ép khuôn đá, thơm mật, ngọt trong.', km: 'ស្លឹករដូវផ្ការីក សង្កត់ដោយថ្ម ក្លិនទឹកឃ្មុំ រសជាតិផ្អែមស្រាល។', lo: 'ໃບຊາລະດູໃບໄມ້ປົ່ງ ອັດດ້ວຍຫີນ ຫອມນ້ຳເຜິ້ງ ຫວານໃສ.', my: 'နွေဦးရွက်ကို ကျောက်ဖြင့်ဖိထားပြီး ပျားရည်နံ့သင်းကာ ချိုသည်။' },
    description: {
      'zh-Hans': '<p>麻黑寨向阳坡，树龄多在百年以上。<strong>头采一芽二叶</strong>，铁锅手炒，日光晒干。</p><ul><li>盖碗 5 克，沸水快出</li><li>可饮可藏，避光防潮</li></ul>',
      en: '<p>From the sunny slope above Mahei, mostly trees past their hundredth year. <strong>First flush, one bud and two leaves</strong>, fired by hand and dried in the sun.</p><ul><li>5 g to a gaiwan, boiling water, short steeps</li><li>Drink now or keep in a dry, dark cupboard</li></ul>',
    },
    attributes: [{ name: TERMS.origin, value: YIWU }, { name: TERMS.weight, value: '357 g' }],
    options: [{ code: 'year', name: TERMS.year, values: [{ code: '2019', name: '2019' }, { code: '2023', name: '2023' }] }],
    variants: [
      { sku: 'MB-MH-19', options: { year: '2019' }, prices: tiers('CNY', ['1', 128000], ['7', 118000]), stock: 46 },
      { sku: 'MB-MH-23', options: { year: '2023' }, prices: tiers('CNY', ['1', 86000], ['7', 79000], ['42', 72000]), stock: 310 },
    ],
    unit: UNITS.cake, minimumOrder: '1', leadTimeDays: 5,
    pictures: [{ kind: 'tea-cake' }, { kind: 'tea-cake', variant: 'wrapped' }, { kind: 'gaiwan', palette: ['#eef0ea', '#7a8f55', '#c98a2e'] }],
  },
  {
    handle: 'caravan-ripe-cake', category: 'ripe', contact: 'li-suqin',
    name: { 'zh-Hans': '马帮熟茶饼', en: 'Caravan ripe cake', th: 'ชาสุกแผ่นคาราวาน', vi: 'Bánh trà chín Mã Bang', km: 'តែទុំដុំកាវ៉ាន់', lo: 'ຊາສຸກແຜ່ນຄາຣາວານ', my: 'လားတန်း ပူအာအကျက်ချပ်' },
    summary: { 'zh-Hans': '小堆发酵，枣香醇厚，每天喝的茶。', en: 'Small-pile fermented; date-sweet and round, for every day.', th: 'หมักกองเล็ก หอมพุทรา นุ่มลึก ดื่มได้ทุกวัน', vi: 'Ủ đống nhỏ, thơm táo tàu, êm dày, uống hằng ngày.', km: 'ផ្អាប់ក្នុងគំនរតូច ក្រអូបពុទ្រា រសជាតិទន់ សម្រាប់ផឹករាល់ថ្ងៃ។', lo: 'ໝັກກອງນ້ອຍ ຫອມໝາກກະທັນ ນຸ້ມ ດື່ມໄດ້ທຸກມື້.', my: 'အပုံငယ်ဖြင့် အချဉ်ဖောက်ထားပြီး ဆီးသီးနံ့သင်းသည်။ နေ့စဉ်သောက်ရန်။' },
    description: { 'zh-Hans': '<p>四十五天小堆渥堆，<strong>无堆味</strong>。汤色红亮，适合煮饮，也适合配油腻的饭菜。</p>', en: '<p>Forty-five days in a small pile, so there is <strong>none of the cellar smell</strong>. Bright red in the cup; good simmered, good after a rich dinner.</p>' },
    attributes: [{ name: TERMS.origin, value: YIWU }, { name: TERMS.weight, value: '357 g' }, { name: TERMS.year, value: '2021' }],
    variants: [{ sku: 'MB-RP-21', prices: tiers('CNY', ['1', 26800], ['7', 23800], ['84', 19800]), stock: 900 }],
    unit: UNITS.cake, minimumOrder: '1', leadTimeDays: 5, incoterm: 'FCA', port: 'Mohan',
    pictures: [{ kind: 'tea-cake', variant: 'wrapped', palette: ['#3a2416', '#54361f', '#6d4a2b', '#2a1a10', '#e3d0ae', '#2f4d4a'] }, { kind: 'tea-cake', palette: ['#3a2416', '#54361f', '#6d4a2b', '#2a1a10'], zoom: 1.35 }],
  },
  {
    handle: 'border-brick', category: 'ripe',
    name: { 'zh-Hans': '边销砖茶', en: 'Border brick', th: 'ชาอัดก้อนชายแดน', vi: 'Trà gạch biên mậu', km: 'តែឥដ្ឋព្រំដែន', lo: 'ຊາກ້ອນຊາຍແດນ', my: 'နယ်စပ်လက်ဖက်အုတ်ခဲ' },
    summary: { 'zh-Hans': '老茶梗压砖，煮奶茶最合适。', en: 'Mature leaf and stem, pressed for milk tea.', th: 'ใบแก่และก้านอัดก้อน เหมาะต้มชานม', vi: 'Lá già và cọng ép gạch, hợp nấu trà sữa.', km: 'ស្លឹកចាស់ និងទង សង្កត់ជាឥដ្ឋ ល្អសម្រាប់តែទឹកដោះគោ។', lo: 'ໃບແກ່ ແລະ ກ້ານອັດກ້ອນ ເໝາະຕົ້ມຊານົມ.', my: 'ရွက်ရင့်နှင့် အရိုးများကို ဖိထားပြီး နို့လက်ဖက်ရည်အတွက် သင့်တော်သည်။' },
    description: { 'zh-Hans': '<p>当年马帮驮的就是这种砖：结实、耐煮、不怕颠簸。</p>', en: '<p>The brick the mules carried: dense, patient over a fire, and not afraid of a bumpy road.</p>' },
    attributes: [{ name: TERMS.origin, value: YIWU }, { name: TERMS.weight, value: '500 g' }],
    variants: [{ sku: 'MB-BR-500', prices: tiers('CNY', ['1', 9800], ['20', 7600]), stock: 1400 }],
    unit: UNITS.piece, minimumOrder: '2', leadTimeDays: 7, pictures: [{ kind: 'tea-brick' }], contact: 'li-suqin',
  },
  {
    handle: 'moonlight-white', category: 'raw',
    name: { 'zh-Hans': '月光白散茶', en: 'Moonlight white, loose', th: 'ชาขาวแสงจันทร์', vi: 'Bạch trà Ánh Trăng', km: 'តែសពន្លឺព្រះចន្ទ', lo: 'ຊາຂາວແສງຈັນ', my: 'လရောင်လက်ဖက်ဖြူ' },
    summary: { 'zh-Hans': '室内阴干，花果香，久泡不苦。', en: 'Withered in the shade; orchard fruit, never bitter.', th: 'ผึ่งในร่ม หอมผลไม้ ไม่ขม', vi: 'Phơi trong bóng râm, hương hoa quả, không đắng.', km: 'ហាលក្នុងម្លប់ ក្រអូបផ្លែឈើ មិនល្វីង។', lo: 'ຕາກໃນຮົ່ມ ຫອມໝາກໄມ້ ບໍ່ຂົມ.', my: 'အရိပ်တွင် လှန်းထားသဖြင့် သစ်သီးနံ့သင်းပြီး မခါးပါ။' },
    description: { 'zh-Hans': '<p>一面白一面黑，像月夜里的山坡。八十五度水，三分钟。</p>', en: '<p>White on one side and dark on the other, like a hillside by moonlight. Water at 85 °C, three minutes.</p>' },
    attributes: [{ name: TERMS.origin, value: YIWU }],
    options: [{ code: 'weight', name: TERMS.weight, values: [{ code: '100', name: '100 g' }, { code: '250', name: '250 g' }] }],
    variants: [
      { sku: 'MB-MW-100', options: { weight: '100' }, prices: tiers('CNY', ['1', 12800]), stock: 120 },
      { sku: 'MB-MW-250', options: { weight: '250' }, prices: tiers('CNY', ['1', 28800], ['10', 25800]), stock: 75 },
    ],
    unit: UNITS.bag, pictures: [{ kind: 'tea-leaves', variant: 'buds' }, { kind: 'tea-leaves', variant: 'buds', zoom: 1.4 }], contact: 'yu-kanla',
  },
  {
    handle: 'tea-flower', category: 'tea',
    name: { 'zh-Hans': '古树茶花', en: 'Dried tea blossom', th: 'ดอกชาแห้ง', vi: 'Hoa trà khô', km: 'ផ្កាតែក្រៀម', lo: 'ດອກຊາແຫ້ງ', my: 'လက်ဖက်ပန်းခြောက်' },
    summary: { 'zh-Hans': '十月采花，清甜无咖啡味。', en: 'Picked in October; light, sweet, hardly any caffeine.', th: 'เก็บเดือนตุลาคม หวานอ่อน คาเฟอีนน้อย', vi: 'Hái tháng mười, ngọt nhẹ, rất ít caffeine.', km: 'បេះក្នុងខែតុលា ផ្អែមស្រាល មានកាហ្វេអ៊ីនតិច។', lo: 'ເກັບເດືອນຕຸລາ ຫວານອ່ອນ ຄາເຟອີນໜ້ອຍ.', my: 'အောက်တိုဘာလတွင် ခူးပြီး ချိုအေးကာ ကဖိန်းနည်းသည်။' },
    description: { 'zh-Hans': '<p>花随茶采，摊在竹匾上晒三天。与生茶同泡，汤更甜。</p>', en: '<p>Gathered between harvests and dried three days on bamboo trays. A pinch with raw pu-erh softens the cup.</p>' },
    attributes: [{ name: TERMS.origin, value: YIWU }, { name: TERMS.weight, value: '80 g' }],
    variants: [{ sku: 'MB-FL-80', prices: tiers('CNY', ['1', 5800], ['20', 4900]), stock: 260 }],
    unit: UNITS.bag, pictures: [{ kind: 'tea-leaves', variant: 'flowers', palette: ['#f1e6c4', '#e6d4a0', '#d9bf7a', '#c9a85a', '#dfe3dc', '#6f7f86'] }], contact: 'yu-kanla',
  },
  {
    handle: 'jianshui-teapot', category: 'ware',
    name: { 'zh-Hans': '建水紫陶壶', en: 'Jianshui clay teapot', th: 'กาดินเผาเจี้ยนสุ่ย', vi: 'Ấm đất Kiến Thủy', km: 'ប៉ាន់តែដីឥដ្ឋជៀនស៊ុយ', lo: 'ກາຊາດິນເຜົາຈ້ຽນສຸ່ຍ', my: 'ကျန့်ရွှေ့မြေလက်ဖက်ရည်အိုး' },
    summary: { 'zh-Hans': '无釉磨光，容量 180 毫升，宜泡熟茶。', en: 'Unglazed, stone-polished, 180 ml; made for ripe tea.', th: 'ไม่เคลือบ ขัดด้วยหิน 180 มล. เหมาะกับชาสุก', vi: 'Không men, mài đá, 180 ml, hợp trà chín.', km: 'គ្មានស្រទាប់រលោង ខាត់ដោយថ្ម 180 មល ល្អសម្រាប់តែទុំ។', lo: 'ບໍ່ເຄືອບ ຂັດດ້ວຍຫີນ 180 ມລ ເໝາະກັບຊາສຸກ.', my: 'စဉ့်မသုတ်ဘဲ ကျောက်ဖြင့်ပွတ်ထားသည်။ ၁၈၀ မီလီလီတာ။' },
    description: { 'zh-Hans': '<p>五色土拉坯，刻填白泥，磨石打光，不上釉。</p>', en: '<p>Thrown from five-coloured clay, inlaid with white slip and polished with river stones instead of glaze.</p>' },
    attributes: [{ name: TERMS.material, value: { 'zh-Hans': '紫陶', en: 'Purple clay', th: 'ดินม่วง', vi: 'Đất tím', km: 'ដីឥដ្ឋពណ៌ស្វាយ', lo: 'ດິນສີມ່ວງ', my: 'မြေနီညို' } }, { name: TERMS.size, value: '180 ml' }],
    variants: [{ sku: 'MB-JS-180', prices: tiers('CNY', ['1', 48000]), stock: 22 }],
    unit: UNITS.piece, leadTimeDays: 10, pictures: [{ kind: 'teapot' }, { kind: 'teapot', zoom: 1.4 }], contact: 'li-suqin',
  },
  {
    handle: 'gift-tins', category: 'tea',
    name: { 'zh-Hans': '双罐礼盒', en: 'Two-tin gift box', th: 'กล่องของขวัญสองกระป๋อง', vi: 'Hộp quà hai hũ', km: 'ប្រអប់អំណោយកំប៉ុងពីរ', lo: 'ກ່ອງຂອງຂວັນສອງກະປ໋ອງ', my: 'နှစ်ဘူးပါ လက်ဆောင်ဗူး' },
    summary: { 'zh-Hans': '生茶、熟茶各一罐，附手写卡。', en: 'One raw, one ripe, and a hand-written card.', th: 'ชาดิบและชาสุกอย่างละกระป๋อง พร้อมการ์ดเขียนมือ', vi: 'Một hũ sống, một hũ chín, kèm thiệp viết tay.', km: 'តែឆៅមួយ តែទុំមួយ ជាមួយកាតសរសេរដៃ។', lo: 'ຊາດິບ ແລະ ຊາສຸກຢ່າງລະກະປ໋ອງ ພ້ອມບັດຂຽນມື.', my: 'အစိမ်းတစ်ဘူး၊ အကျက်တစ်ဘူးနှင့် လက်ရေးကတ်ပါသည်။' },
    description: { 'zh-Hans': '<p>各 100 克。卡片上写什么，请在订单里告诉我们。</p>', en: '<p>100 g of each. Tell us in the order what the card should say; we write Chinese, English and Lao.</p>' },
    attributes: [{ name: TERMS.weight, value: '2 × 100 g' }],
    variants: [{ sku: 'MB-GB-2', prices: tiers('CNY', ['1', 36800], ['10', 32800], ['100', 28800]), stock: 180 }],
    unit: UNITS.box, leadTimeDays: 4, pictures: [{ kind: 'tea-tin' }, { kind: 'tea-tin', palette: ['#7a2c24', '#d2a955'], zoom: 1.2 }], contact: 'li-suqin',
  },
  {
    handle: 'forest-honey', category: 'ware',
    name: { 'zh-Hans': '茶山崖蜜', en: 'Tea-hill wild honey', th: 'น้ำผึ้งป่าดอยชา', vi: 'Mật ong rừng núi trà', km: 'ទឹកឃ្មុំព្រៃភ្នំតែ', lo: 'ນ້ຳເຜິ້ງປ່າພູຊາ', my: 'လက်ဖက်တောင် ပျားရည်ရိုင်း' },
    summary: { 'zh-Hans': '一年一采，未加热，有结晶。', en: 'Taken once a year, unheated; it may set.', th: 'เก็บปีละครั้ง ไม่ผ่านความร้อน อาจตกผลึก', vi: 'Mỗi năm lấy một lần, không gia nhiệt, có thể kết tinh.', km: 'យកម្តងក្នុងមួយឆ្នាំ មិនកម្តៅ អាចកកជាគ្រាប់។', lo: 'ເກັບປີລະເທື່ອ ບໍ່ຜ່ານຄວາມຮ້ອນ ອາດຕົກຜລຶກ.', my: 'တစ်နှစ်တစ်ကြိမ်သာ ယူပြီး အပူမပေးပါ။ ခဲနိုင်သည်။' },
    description: { 'zh-Hans': '<p>寨子里的养蜂人只取一半，留一半给蜂过冬。</p>', en: '<p>The village bee-keeper takes half and leaves half for the winter.</p>' },
    attributes: [{ name: TERMS.origin, value: YIWU }, { name: TERMS.weight, value: '500 g' }],
    variants: [{ sku: 'MB-HN-500', prices: tiers('CNY', ['1', 8800]), stock: 64 }],
    unit: UNITS.jar, pictures: [{ kind: 'honey-jar' }], contact: 'yu-kanla',
  },
];
