import type { Dictionary } from '#platform/sheets';

/** The columns of our own sheet. Headers of plain lists of the region's shops and tills are among the names. */
export type TeahorseField = keyof typeof TEAHORSE_COLUMNS;

/** Headers in the seven languages; Vietnamese ones also as programs write them, without accents. */
export const TEAHORSE_COLUMNS = {
  handle: { names: { en: ['url handle', 'slug', 'permalink'], 'zh-Hans': ['网址别名', '链接名'] } },
  name: {
    localized: true,
    names: {
      en: ['name', 'product name', 'product', 'title', 'item', 'item name', 'goods', 'product title', 'menu', 'menu name'],
      'zh-Hans': ['名称', '产品名称', '商品名称', '品名', '产品', '商品', '货品名称', '菜名'],
      th: ['ชื่อ', 'ชื่อสินค้า', 'สินค้า', 'รายการ', 'รายการสินค้า', 'ชื่อผลิตภัณฑ์', 'ผลิตภัณฑ์', 'เมนู'],
      vi: ['tên', 'tên sản phẩm', 'sản phẩm', 'tên hàng', 'tên hàng hóa', 'mặt hàng', 'ten', 'ten san pham', 'san pham', 'ten hang', 'tên món', 'ten mon'],
      km: ['ឈ្មោះ', 'ឈ្មោះផលិតផល', 'ផលិតផល', 'ឈ្មោះទំនិញ', 'ទំនិញ', 'មុខទំនិញ'],
      lo: ['ຊື່', 'ຊື່ສິນຄ້າ', 'ສິນຄ້າ', 'ຊື່ຜະລິດຕະພັນ', 'ຜະລິດຕະພັນ', 'ລາຍການ'],
      my: ['အမည်', 'ကုန်ပစ္စည်းအမည်', 'ကုန်ပစ္စည်း', 'ပစ္စည်းအမည်', 'ထုတ်ကုန်', 'ထုတ်ကုန်အမည်'],
    },
  },
  summary: {
    localized: true,
    names: {
      en: ['short description', 'subtitle', 'tagline'],
      'zh-Hans': ['摘要', '简介', '产品简介'],
      th: ['คำอธิบายสั้น', 'สรุป'],
      vi: ['mô tả ngắn', 'tóm tắt', 'mo ta ngan', 'tom tat'],
      km: ['សង្ខេប', 'ការពិពណ៌នាខ្លី'],
      lo: ['ຄຳອະທິບາຍສັ້ນ', 'ສະຫຼຸບ'],
      my: ['အကျဉ်းချုပ်', 'အတိုချုပ်'],
    },
  },
  description: {
    localized: true,
    names: {
      en: ['details', 'detail', 'body', 'body html', 'long description', 'product description'],
      'zh-Hans': ['描述', '说明', '详情', '产品描述', '商品描述', '产品说明'],
      th: ['คำอธิบาย', 'รายละเอียด', 'รายละเอียดสินค้า'],
      vi: ['mô tả', 'mô tả sản phẩm', 'chi tiết', 'mo ta', 'mo ta san pham', 'chi tiet'],
      km: ['ការពិពណ៌នា', 'ពិពណ៌នា', 'ព័ត៌មានលម្អិត'],
      lo: ['ຄຳອະທິບາຍ', 'ລາຍລະອຽດ'],
      my: ['ဖော်ပြချက်', 'အသေးစိတ်'],
    },
  },
  status: {
    names: { en: ['state'], 'zh-Hans': ['状态'], th: ['สถานะ'], vi: ['trạng thái', 'trang thai'], km: ['ស្ថានភាព'], lo: ['ສະຖານະ'], my: ['အခြေအနေ'] },
  },
  category: {
    localized: true,
    names: {
      en: ['categories', 'category path', 'product category', 'group', 'product type', 'category name'],
      'zh-Hans': ['分类', '类别', '产品分类', '商品分类', '类目'],
      th: ['หมวดหมู่', 'ประเภท', 'หมวด', 'ประเภทสินค้า', 'หมวดหมู่สินค้า'],
      vi: ['danh mục', 'loại', 'nhóm hàng', 'loại sản phẩm', 'danh muc', 'loai', 'nhom hang', 'loai san pham'],
      km: ['ប្រភេទ', 'ប្រភេទផលិតផល', 'ក្រុម'],
      lo: ['ໝວດ', 'ໝວດໝູ່', 'ປະເພດ', 'ປະເພດສິນຄ້າ', 'ໝວດສິນຄ້າ'],
      my: ['အမျိုးအစား', 'ကုန်ပစ္စည်းအမျိုးအစား'],
    },
  },
  option1_name: { localized: true, names: { en: ['option 1 name'], 'zh-Hans': ['选项1名称', '规格1名称'] } },
  option1_value: {
    localized: true,
    names: {
      en: ['option 1 value', 'variant', 'variant name'],
      'zh-Hans': ['选项1值', '规格', '规格1值'],
      th: ['ตัวเลือก', 'แบบ'],
      vi: ['biến thể', 'phân loại', 'quy cách', 'bien the', 'phan loai', 'quy cach'],
      km: ['ជម្រើស', 'វ៉ារ្យង់'],
      lo: ['ຕົວເລືອກ', 'ແບບ'],
      my: ['ရွေးချယ်စရာ', 'ပုံစံ'],
    },
  },
  option2_name: { localized: true, names: { en: ['option 2 name'], 'zh-Hans': ['选项2名称', '规格2名称'] } },
  option2_value: { localized: true, names: { en: ['option 2 value'], 'zh-Hans': ['选项2值', '规格2值'] } },
  option3_name: { localized: true, names: { en: ['option 3 name'], 'zh-Hans': ['选项3名称', '规格3名称'] } },
  option3_value: { localized: true, names: { en: ['option 3 value'], 'zh-Hans': ['选项3值', '规格3值'] } },
  sku: {
    names: {
      en: ['product code', 'item code', 'code', 'article number', 'item number', 'part number', 'stock code', 'product id'],
      'zh-Hans': ['货号', '产品编号', '商品编码', '编码', '商品编号', '产品编码', '型号'],
      th: ['รหัส', 'รหัสสินค้า', 'เลขที่สินค้า'],
      vi: ['mã', 'mã sản phẩm', 'mã hàng', 'mã hàng hóa', 'ma', 'ma san pham', 'ma hang', 'masp'],
      km: ['លេខកូដ', 'កូដ', 'កូដផលិតផល', 'លេខកូដទំនិញ'],
      lo: ['ລະຫັດ', 'ລະຫັດສິນຄ້າ'],
      my: ['ကုဒ်', 'ကုန်ပစ္စည်းကုဒ်', 'ပစ္စည်းကုဒ်'],
    },
  },
  price: {
    names: {
      en: ['unit price', 'selling price', 'sale price', 'retail price', 'list price', 'amount'],
      'zh-Hans': ['价格', '单价', '售价', '零售价', '金额'],
      th: ['ราคา', 'ราคาขาย', 'ราคาต่อหน่วย'],
      vi: ['giá', 'giá bán', 'đơn giá', 'giá tiền', 'gia', 'gia ban', 'don gia', 'gia tien'],
      km: ['តម្លៃ', 'តម្លៃលក់', 'តម្លៃឯកតា'],
      lo: ['ລາຄາ', 'ລາຄາຂາຍ', 'ລາຄາຕໍ່ໜ່ວຍ'],
      my: ['ဈေးနှုန်း', 'စျေးနှုန်း', 'ရောင်းဈေး', 'ဈေး'],
    },
  },
  currency: {
    names: {
      en: ['currency code', 'currency iso numeric', 'iso currency', 'ccy'],
      'zh-Hans': ['货币', '币种', '币别'],
      th: ['สกุลเงิน'],
      vi: ['tiền tệ', 'loại tiền', 'đơn vị tiền', 'tien te', 'loai tien'],
      km: ['រូបិយប័ណ្ណ'],
      lo: ['ສະກຸນເງິນ'],
      my: ['ငွေကြေး'],
    },
  },
  price_tiers: {
    names: {
      en: ['tiers', 'tier prices', 'volume prices', 'quantity prices', 'wholesale prices'],
      'zh-Hans': ['阶梯价', '批发价'],
      th: ['ราคาตามจำนวน', 'ราคาส่ง'],
      vi: ['giá theo số lượng', 'giá sỉ', 'gia si'],
      km: ['តម្លៃតាមបរិមាណ', 'តម្លៃលក់ដុំ'],
      lo: ['ລາຄາຕາມຈຳນວນ', 'ລາຄາສົ່ງ'],
      my: ['အရေအတွက်အလိုက်ဈေး', 'လက်ကားဈေး'],
    },
  },
  price_policy: { names: { en: ['price visibility'], 'zh-Hans': ['价格公开方式'], th: ['การแสดงราคา'], vi: ['hiển thị giá'], km: ['ការបង្ហាញតម្លៃ'], lo: ['ການສະແດງລາຄາ'], my: ['ဈေးပြသမှု'] } },
  unit: {
    localized: true,
    names: {
      en: ['uom', 'unit of measure', 'units', 'sales unit'],
      'zh-Hans': ['单位', '计量单位'],
      th: ['หน่วย', 'หน่วยนับ'],
      vi: ['đơn vị', 'đơn vị tính', 'đvt', 'don vi', 'don vi tinh', 'dvt'],
      km: ['ឯកតា', 'ខ្នាត'],
      lo: ['ຫົວໜ່ວຍ', 'ໜ່ວຍ'],
      my: ['ယူနစ်'],
    },
  },
  min_order_quantity: {
    names: {
      en: ['moq', 'minimum order quantity', 'minimum order', 'min order', 'min quantity'],
      'zh-Hans': ['起订量', '最小起订量'],
      th: ['จำนวนสั่งซื้อขั้นต่ำ', 'สั่งซื้อขั้นต่ำ'],
      vi: ['số lượng đặt tối thiểu', 'đặt hàng tối thiểu', 'so luong toi thieu'],
      km: ['បរិមាណបញ្ជាទិញអប្បបរមា'],
      lo: ['ຈຳນວນສັ່ງຊື້ຂັ້ນຕ່ຳ'],
      my: ['အနည်းဆုံးမှာယူမှု'],
    },
  },
  incoterm: { names: { en: ['incoterms', 'terms of delivery', 'delivery terms', 'trade term'], 'zh-Hans': ['贸易术语', '交货条件'], th: ['เงื่อนไขการส่งมอบ'], vi: ['điều kiện giao hàng'], km: ['លក្ខខណ្ឌដឹកជញ្ជូន'], lo: ['ເງື່ອນໄຂການສົ່ງ'], my: ['ပို့ဆောင်မှုစည်းကမ်း'] } },
  port: { names: { en: ['port of loading', 'loading port', 'shipping port'], 'zh-Hans': ['港口', '装运港', '发货港'], th: ['ท่าเรือ'], vi: ['cảng', 'cảng xếp hàng', 'cang'], km: ['កំពង់ផែ'], lo: ['ທ່າເຮືອ'], my: ['ဆိပ်ကမ်း'] } },
  lead_time_days: { names: { en: ['lead time', 'lead time (days)', 'delivery days', 'lead days'], 'zh-Hans': ['交货期', '交货天数', '交期'], th: ['ระยะเวลาส่งมอบ'], vi: ['thời gian giao hàng', 'thoi gian giao hang'], km: ['រយៈពេលដឹកជញ្ជូន'], lo: ['ໄລຍະເວລາສົ່ງ'], my: ['ပို့ချိန်'] } },
  stock: {
    names: {
      en: ['quantity', 'qty', 'stock quantity', 'inventory', 'stock on hand', 'in stock', 'on hand', 'available'],
      'zh-Hans': ['库存', '数量', '库存数量', '存货'],
      th: ['จำนวน', 'คงเหลือ', 'สต็อก', 'จำนวนคงเหลือ', 'สต๊อก'],
      vi: ['tồn kho', 'số lượng', 'số lượng tồn', 'ton kho', 'so luong', 'so luong ton'],
      km: ['ស្តុក', 'ចំនួន', 'បរិមាណ'],
      lo: ['ຈຳນວນ', 'ຄົງເຫຼືອ', 'ສະຕັອກ'],
      my: ['လက်ကျန်', 'အရေအတွက်', 'စတော့'],
    },
  },
  barcode: { names: { en: ['ean', 'upc', 'gtin', 'isbn', 'bar code'], 'zh-Hans': ['条码', '条形码'], th: ['บาร์โค้ด'], vi: ['mã vạch', 'ma vach'], km: ['បាកូដ'], lo: ['ບາໂຄດ'], my: ['ဘားကုဒ်'] } },
  weight_grams: { names: { en: ['weight (g)', 'weight g', 'weight in grams', 'grams'], 'zh-Hans': ['重量(克)', '重量(g)'], th: ['น้ำหนัก (กรัม)'], vi: ['trọng lượng (g)', 'khối lượng (g)'], km: ['ទម្ងន់ (ក្រាម)'], lo: ['ນ້ຳໜັກ (ກຣາມ)'], my: ['အလေးချိန် (ဂရမ်)'] } },
  weight_kg: { names: { en: ['weight (kg)', 'weight kg', 'weight in kg', 'kilograms'], 'zh-Hans': ['重量(千克)', '重量(公斤)', '重量(kg)'], th: ['น้ำหนัก (กก.)', 'น้ำหนัก (กิโลกรัม)'], vi: ['trọng lượng (kg)', 'khối lượng (kg)'], km: ['ទម្ងន់ (គីឡូក្រាម)'], lo: ['ນ້ຳໜັກ (ກິໂລ)'], my: ['အလေးချိန် (ကီလို)'] } },
  pictures: {
    names: {
      en: ['picture', 'image', 'images', 'photo', 'photos', 'image file', 'picture file', 'image url', 'image src'],
      'zh-Hans': ['图片', '照片', '产品图片', '主图'],
      th: ['รูป', 'รูปภาพ', 'ภาพ', 'รูปสินค้า'],
      vi: ['hình', 'hình ảnh', 'ảnh', 'hinh', 'hinh anh', 'anh'],
      km: ['រូប', 'រូបភាព'],
      lo: ['ຮູບ', 'ຮູບພາບ'],
      my: ['ပုံ', 'ဓာတ်ပုံ'],
    },
  },
  documents: { names: { en: ['document', 'certificates', 'attachments', 'pdf'], 'zh-Hans': ['文件', '文档', '证书'], th: ['เอกสาร'], vi: ['tài liệu', 'tai lieu'], km: ['ឯកសារ'], lo: ['ເອກະສານ'], my: ['စာရွက်စာတမ်း'] } },
  attributes: {
    localized: true,
    names: {
      en: ['attribute', 'specifications', 'specification', 'specs', 'properties', 'features'],
      'zh-Hans': ['属性', '参数', '规格参数'],
      th: ['คุณสมบัติ', 'ข้อมูลจำเพาะ'],
      vi: ['thuộc tính', 'thông số', 'thuoc tinh', 'thong so'],
      km: ['លក្ខណៈ', 'លក្ខណៈពិសេស'],
      lo: ['ຄຸນສົມບັດ', 'ຂໍ້ມູນຈຳເພາະ'],
      my: ['ဂုဏ်သတ္တိ', 'သတ်မှတ်ချက်'],
    },
  },
  contact: { names: { en: ['contact person', 'contact email', 'contact code', 'sales contact'], 'zh-Hans': ['联系人', '业务员'], th: ['ผู้ติดต่อ'], vi: ['người liên hệ', 'nguoi lien he'], km: ['អ្នកទំនាក់ទំនង'], lo: ['ຜູ້ຕິດຕໍ່'], my: ['ဆက်သွယ်ရန်ပုဂ္ဂိုလ်'] } },
  /** A row's own number, by which other rows name their parent; without such, it is as good as a SKU. */
  id: { names: { en: ['item id', 'row id'] } },
  /** The id of the row that this one is a variant of; 0 or empty for none. */
  parent_id: { names: { en: ['parent', 'parent item', 'parentid'] } },
} as const satisfies Dictionary<string>;
