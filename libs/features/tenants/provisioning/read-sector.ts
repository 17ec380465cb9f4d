import { normaliseHeader } from '#platform/sheets';
import { type Sector, SECTORS } from '../entities';

/** What sheets call the sectors, beyond their codes. */
const NAMES: Readonly<Record<Sector, readonly string[]>> = {
  general: [
    'other', 'others', 'trade', 'services', 'retail', '综合', '其他', '贸易', '服务业', 'ทั่วไป', 'อื่นๆ', 'อื่น ๆ', 'บริการ', 'khác', 'tổng hợp',
    'dịch vụ', 'thương mại', 'ទូទៅ', 'ផ្សេងៗ', 'ທົ່ວໄປ', 'ອື່ນໆ', 'အထွေထွေ', 'အခြား',
  ],
  handicrafts: [
    'handicraft', 'craft', 'crafts', 'arts and crafts', 'textile', 'textiles', 'silk', '手工艺', '手工艺品', '工艺品', '手工业', '纺织',
    'หัตถกรรม', 'งานฝีมือ', 'สิ่งทอ', 'thủ công', 'thủ công mỹ nghệ', 'hàng thủ công', 'mỹ nghệ', 'dệt may', 'សិប្បកម្ម', 'តម្បាញ',
    'ຫັດຖະກຳ', 'ຕ່ຳແຜ່ນ', 'လက်မှုပညာ', 'လက်မှု', 'ယက်ကန်း',
  ],
  tourism: [
    'travel', 'hotel', 'hotels', 'hospitality', 'tour', 'tours', 'accommodation', '旅游', '旅游业', '酒店', '民宿', '住宿', 'ท่องเที่ยว',
    'การท่องเที่ยว', 'โรงแรม', 'ที่พัก', 'du lịch', 'khách sạn', 'lữ hành', 'ទេសចរណ៍', 'សណ្ឋាគារ', 'ທ່ອງທ່ຽວ', 'ການທ່ອງທ່ຽວ', 'ໂຮງແຮມ',
    'ခရီးသွား', 'ခရီးသွားလုပ်ငန်း', 'ဟိုတယ်',
  ],
  manufacturing: [
    'manufacture', 'industry', 'industrial', 'factory', 'machinery', '制造', '制造业', '工业', '机械', '加工', 'การผลิต', 'อุตสาหกรรม', 'โรงงาน',
    'sản xuất', 'chế tạo', 'công nghiệp', 'cơ khí', 'ផលិតកម្ម', 'ឧស្សាហកម្ម', 'រោងចក្រ', 'ການຜະລິດ', 'ອຸດສາຫະກຳ', 'ໂຮງງານ', 'ကုန်ထုတ်',
    'ကုန်ထုတ်လုပ်မှု', 'စက်ရုံ',
  ],
  it_services: [
    'it', 'ict', 'it service', 'software', 'technology', 'information technology', 'digital', 'internet', '信息技术', '软件', '互联网', '科技',
    'ไอที', 'เทคโนโลยีสารสนเทศ', 'ซอฟต์แวร์', 'ดิจิทัล', 'cntt', 'công nghệ thông tin', 'phần mềm', 'công nghệ', 'បច្ចេកវិទ្យា', 'ព័ត៌មានវិទ្យា',
    'ໄອທີ', 'ເຕັກໂນໂລຊີ', 'ຊອບແວ', 'အိုင်တီ', 'နည်းပညာ', 'ဆော့ဖ်ဝဲ',
  ],
  food: [
    'food and beverage', 'food & beverage', 'f&b', 'agriculture', 'farm', 'farming', 'farm produce', 'food and farm produce', 'tea', 'coffee',
    'restaurant', 'agro', '食品', '农业', '农产品', '茶叶', '餐饮', 'อาหาร', 'อาหารและเครื่องดื่ม', 'เกษตร', 'การเกษตร', 'thực phẩm', 'nông sản',
    'nông nghiệp', 'ẩm thực', 'อาหารแปรรูป', 'ម្ហូបអាហារ', 'អាហារ', 'កសិកម្ម', 'ອາຫານ', 'ກະສິກຳ', 'အစားအသောက်', 'စားသောက်ကုန်', 'စိုက်ပျိုးရေး',
  ],
};

const SECTOR_OF = new Map<string, Sector>(
  SECTORS.flatMap((sector) => [sector, ...NAMES[sector]].map((name): [string, Sector] => [normaliseHeader(name), sector])),
);

/** The sector that a cell names, by its code or by a usual word in one of the seven languages; else undefined. */
export function readSector(text: string): Sector | undefined {
  return SECTOR_OF.get(normaliseHeader(text));
}
