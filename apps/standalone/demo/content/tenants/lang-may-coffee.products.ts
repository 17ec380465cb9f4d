import { tiers } from '../prices';
import { TERMS, UNITS } from '../terms';
import type { DemoProduct } from '../types';

const DAK_LAK = { vi: 'Cư M’gar, Đắk Lắk', en: 'Cư M’gar, Đắk Lắk', 'zh-Hans': '越南多乐' };

/** What the farm sells. */
export const langMayCoffeeProducts: readonly DemoProduct[] = [
  {
    handle: 'fine-robusta-natural', category: 'green', contact: 'tran-van-khoi',
    name: { vi: 'Robusta nhân chế biến khô', en: 'Fine robusta, natural, green', 'zh-Hans': '日晒精品罗布斯塔生豆' },
    summary: { vi: 'Hái chín trên 95%, phơi giàn, sàng 18.', en: 'Over 95% ripe, dried on raised beds, screen 18.', 'zh-Hans': '红果率 95% 以上，架晒，18 目。' },
    description: { vi: '<p>Độ ẩm 12%, lỗi dưới 5 trên 350 g. <strong>Gửi mẫu 300 g miễn phí.</strong></p><ul><li>Bao đay 60 kg có lót GrainPro</li></ul>', en: '<p>Moisture 12%, under 5 defects in 350 g. <strong>We post a 300 g sample free.</strong></p><ul><li>60 kg jute bags with a hermetic liner</li></ul>' },
    attributes: [{ name: TERMS.origin, value: DAK_LAK }, { name: TERMS.grade, value: 'R1, S18' }],
    variants: [{ sku: 'LM-GR-N18', prices: tiers('USD', ['1', 560], ['300', 525], ['6000', 490]), stock: 18400 }],
    unit: UNITS.kg, minimumOrder: '60', incoterm: 'FOB', port: 'Cat Lai, Ho Chi Minh City', leadTimeDays: 21,
    pictures: [{ kind: 'coffee-sack', variant: 'green' }, { kind: 'coffee-sack', variant: 'green', zoom: 1.5 }],
  },
  {
    handle: 'robusta-honey', category: 'green', contact: 'tran-van-khoi',
    name: { vi: 'Robusta nhân chế biến mật ong', en: 'Robusta, honey process, green', 'zh-Hans': '蜜处理罗布斯塔生豆' },
    summary: { vi: 'Giữ nhớt, phơi chậm 18 ngày, vị mía và ca cao.', en: 'Dried eighteen days in its mucilage: cane sugar and cocoa.', 'zh-Hans': '带果胶慢晒十八天，蔗糖与可可风味。' },
    description: { vi: '<p>Lô nhỏ 600 kg mỗi vụ.</p>', en: '<p>A small lot: 600 kg a harvest.</p>' },
    attributes: [{ name: TERMS.origin, value: DAK_LAK }, { name: TERMS.grade, value: 'R1, S16' }],
    variants: [{ sku: 'LM-GR-H16', prices: tiers('USD', ['1', 690], ['300', 640]), stock: 540 }],
    unit: UNITS.kg, minimumOrder: '30', incoterm: 'FOB', port: 'Cat Lai, Ho Chi Minh City', leadTimeDays: 21, pictures: [{ kind: 'coffee-sack', variant: 'honey' }],
  },
  {
    handle: 'roasted-house-blend', category: 'coffee', contact: 'hmyan',
    name: { vi: 'Cà phê rang Làng Mây', en: 'Cloud Village roast', 'zh-Hans': '云村烘焙咖啡' },
    summary: { vi: 'Rang mộc, không bơ, hợp pha phin.', en: 'Plain roasted, no butter; made for the phin.', 'zh-Hans': '原味烘焙，适合滴滤壶。' },
    description: { vi: '<p>Bảy phần robusta, ba phần arabica Cầu Đất. Rang thứ ba, giao thứ năm.</p>', en: '<p>Seven parts robusta, three parts Cầu Đất arabica. Roasted on Tuesday, sent on Thursday.</p>' },
    attributes: [{ name: TERMS.origin, value: DAK_LAK }],
    options: [{ code: 'weight', name: TERMS.weight, values: [{ code: '250', name: '250 g' }, { code: '1000', name: '1 kg' }] }],
    variants: [
      { sku: 'LM-RB-250', options: { weight: '250' }, prices: tiers('VND', ['1', 95000], ['20', 82000]), stock: 220 },
      { sku: 'LM-RB-1K', options: { weight: '1000' }, prices: tiers('VND', ['1', 340000], ['20', 298000]), stock: 90 },
    ],
    unit: UNITS.bag, pricePolicy: 'public', leadTimeDays: 3,
    pictures: [{ kind: 'pouch', variant: 'roasted', palette: ['#4a2a19', '#5f3822', '#38200f', '#c9b48a', '#2f5a3c'] }, { kind: 'coffee-cup' }],
  },
  {
    handle: 'phin-set', category: 'coffee', contact: 'hmyan',
    name: { vi: 'Bộ phin nhôm và ly', en: 'Phin filter set', 'zh-Hans': '越南滴滤壶套装' },
    summary: { vi: 'Phin gài 180 ml, ly thủy tinh dày.', en: 'Screw-down filter for 180 ml, and a thick glass.', 'zh-Hans': '180 毫升旋压滤壶配厚玻璃杯。' },
    description: { vi: '<p>20 g cà phê, nước 95 độ, chờ năm phút.</p>', en: '<p>20 g of coffee, water at 95 °C, five patient minutes.</p>' },
    attributes: [{ name: TERMS.size, value: '180 ml' }],
    variants: [{ sku: 'LM-PH-01', prices: tiers('VND', ['1', 145000], ['50', 110000]), stock: 150 }],
    unit: UNITS.set, pricePolicy: 'public', pictures: [{ kind: 'phin-filter' }],
  },
  {
    handle: 'black-pepper', category: 'pepper', contact: 'le-thi-dao',
    name: { vi: 'Tiêu đen 570 g/l', en: 'Black pepper, 570 g/l', 'zh-Hans': '黑胡椒 570 克/升' },
    summary: { vi: 'Phơi nắng, sàng sạch, dung trọng cao.', en: 'Sun-dried, cleaned, high density.', 'zh-Hans': '日晒清选，容重高。' },
    description: { vi: '<p>Tạp chất dưới 0,2%, độ ẩm 12%. Có kết quả kiểm dư lượng từng lô.</p>', en: '<p>Admixture below 0.2%, moisture 12%. Residue test for each lot.</p>' },
    attributes: [{ name: TERMS.origin, value: DAK_LAK }, { name: TERMS.grade, value: '570 g/l' }],
    variants: [{ sku: 'LM-PB-570', prices: tiers('USD', ['1', 780], ['1000', 715]), stock: 6200 }],
    unit: UNITS.kg, minimumOrder: '25', incoterm: 'FOB', port: 'Cat Lai, Ho Chi Minh City', leadTimeDays: 14, pictures: [{ kind: 'pepper-bowl' }, { kind: 'pepper-bowl', zoom: 1.5 }],
  },
  {
    handle: 'white-pepper', category: 'pepper', contact: 'le-thi-dao',
    name: { vi: 'Tiêu sọ trắng', en: 'White pepper', 'zh-Hans': '白胡椒' },
    summary: { vi: 'Ngâm nước suối, không tẩy.', en: 'Soaked in spring water, never bleached.', 'zh-Hans': '泉水浸泡，不漂白。' },
    description: { vi: '<p>Ngâm mười ngày, thay nước mỗi sáng.</p>', en: '<p>Ten days in the tank, the water changed every morning.</p>' },
    attributes: [{ name: TERMS.origin, value: DAK_LAK }],
    variants: [{ sku: 'LM-PW-01', prices: tiers('USD', ['1', 1120], ['500', 1040]), stock: 900 }],
    unit: UNITS.kg, minimumOrder: '25', incoterm: 'FOB', port: 'Cat Lai, Ho Chi Minh City', leadTimeDays: 14, pictures: [{ kind: 'pepper-bowl', palette: ['#d9cbb0', '#e8dcc4', '#c4b394', '#5b3a26'] }],
  },
  {
    handle: 'red-pepper', category: 'pepper', contact: 'le-thi-dao',
    name: { vi: 'Tiêu đỏ hái chín', en: 'Ripe red pepper', 'zh-Hans': '熟红胡椒' },
    summary: { vi: 'Chín cây, sấy nhẹ, thơm ngọt.', en: 'Ripened on the vine, gently dried, sweet and warm.', 'zh-Hans': '藤上熟透，低温烘干，香甜。' },
    description: { vi: '<p>Nhặt từng hạt đỏ. Mỗi năm chỉ được vài trăm ký.</p>', en: '<p>Picked berry by berry; only a few hundred kilos a year.</p>' },
    attributes: [{ name: TERMS.origin, value: DAK_LAK }, { name: TERMS.weight, value: '100 g' }],
    variants: [{ sku: 'LM-PR-100', prices: tiers('VND', ['1', 120000], ['24', 98000]), stock: 310 }],
    unit: UNITS.jar, pricePolicy: 'public', pictures: [{ kind: 'pepper-bowl', palette: ['#8a2a22', '#a83a2c', '#6d1f1b', '#8a6440'] }],
  },
  {
    handle: 'dried-mango', category: 'garden', contact: 'le-thi-dao',
    name: { vi: 'Xoài sấy dẻo', en: 'Soft-dried mango', 'zh-Hans': '软芒果干' },
    summary: { vi: 'Xoài cát, không thêm đường.', en: 'Cát mango, no added sugar.', 'zh-Hans': '不加糖的芒果干。' },
    description: { vi: '<p>Sấy lạnh mười sáu giờ, túi zip có cửa sổ.</p>', en: '<p>Cool-dried for sixteen hours, in a resealable bag.</p>' },
    attributes: [{ name: TERMS.weight, value: '200 g' }],
    variants: [{ sku: 'LM-MG-200', prices: tiers('VND', ['1', 78000], ['50', 61000]), stock: 400 }],
    unit: UNITS.bag, pricePolicy: 'public', pictures: [{ kind: 'pouch', palette: ['#e3a33a', '#efb95c', '#d18a2b', '#e6d7b4', '#7a4a1c'] }],
  },
  {
    handle: 'avocado-crate', category: 'garden', contact: 'le-thi-dao',
    name: { vi: 'Bơ sáp thùng 10 kg', en: 'Butter avocado, 10 kg crate', 'zh-Hans': '牛油果 10 公斤箱' },
    summary: { vi: 'Hái già, chín sau bốn ngày.', en: 'Picked mature; ripe in four days.', 'zh-Hans': '成熟采摘，四天后可食。' },
    description: { vi: '<p>Mùa từ tháng năm đến tháng tám.</p>', en: '<p>In season from May to August.</p>' },
    attributes: [{ name: TERMS.weight, value: '10 kg' }],
    variants: [{ sku: 'LM-AV-10', prices: tiers('VND', ['1', 420000], ['20', 365000]), stock: 60 }],
    unit: UNITS.box, pictures: [{ kind: 'fruit-crate', variant: 'avocado' }],
  },
];
