import type { DemoPost } from '../storefront-types';

/** News of the craft house. */
export const doiThongCraftsPosts: readonly DemoPost[] = [
  {
    slug: 'open-house-saturday',
    daysAgo: 11,
    author: 'nattaya',
    picture: 'extra/umbrellas',
    title: {
      th: 'เปิดบ้านช่างทุกวันเสาร์แรกของเดือน',
      en: 'Open house on the first Saturday of the month',
      'zh-Hans': '每月第一个星期六，匠人家开门迎客',
    },
    summary: {
      th: 'เดินดูสามบ้านในสองชั่วโมง ทอผ้า ทำร่ม และลงรัก ไม่ต้องจอง',
      en: 'Three houses in two hours: weaving, umbrellas and lacquer. No booking needed.',
      'zh-Hans': '两小时走三户人家：织布、做伞、髹漆，无需预约。',
    },
    body: {
      th: '<p>เดือนที่แล้วมีคนแวะมาสามสิบกว่าคน บางคนตั้งใจมา บางคนหลงทางมา เราจึงตัดสินใจเปิดบ้านเป็นประจำทุกเดือน</p><p>เริ่มสิบโมงเช้าที่ใต้ถุนบ้านป้าคำแปง แล้วเดินต่อไปบ้านทำร่มและบ้านลงรัก ทุกบ้านอยู่ห่างกันไม่เกินห้านาที</p><ul><li>ไม่เก็บค่าเข้า ใครอยากลองเขียนร่มเล็ก คิดค่ากระดาษและสี 120 บาท</li><li>ถ่ายรูปงานได้ ถ่ายรูปคนขอให้ถามก่อน</li></ul>',
      en: '<p>Last month some thirty people dropped in, a few on purpose and the rest by getting lost. So we now open our houses every month.</p><p>We start at ten under Auntie Khampaeng’s house and walk on to the umbrella makers and the lacquer room; none is more than five minutes from the next.</p><ul><li>It costs nothing. Painting a small umbrella yourself is 120 baht for paper and paint</li><li>Photograph the work as you like; please ask the people first</li></ul>',
      'zh-Hans':
        '<p>上个月有三十多人进来看看，有的专程来，有的是迷路来的。于是我们决定每月固定开放一次。</p><p>上午十点从堪萍阿姨家的高脚屋下出发，再走到做伞和髹漆的人家，每家相隔不过五分钟。</p><ul><li>参观免费；想亲手画一把小伞，收纸张颜料费 120 泰铢</li><li>作品可以随意拍，拍人请先打招呼</li></ul>',
    },
  },
  {
    slug: 'green-from-mango-bark',
    daysAgo: 43,
    author: 'khampaeng',
    picture: 'extra/yarn',
    title: {
      th: 'สีเขียวอมทองจากเปลือกมะม่วง',
      en: 'A golden green from mango bark',
      'zh-Hans': '从芒果树皮里得来的金绿色',
    },
    summary: {
      th: 'ลองสิบเจ็ดหม้อกว่าจะได้สีที่ซักแล้วไม่ซีด',
      en: 'It took seventeen pots to find one that does not wash out.',
      'zh-Hans': '试了十七锅，才得到洗不掉的颜色。',
    },
    body: {
      th: '<p>ต้นมะม่วงหลังวัดถูกลมพัดล้ม เปลือกของมันต้มแล้วได้สีเหลือง เราจุ่มครามทับบาง ๆ จึงได้สีเขียวอมทอง</p><p>หม้อแรก ๆ ซักสามครั้งก็ซีด จนลองใช้น้ำปูนใสแทนสารส้ม สีจึงติดแน่น ผ้าตัวอย่างแขวนกลางแดดมาหกสัปดาห์แล้ว ยังเหมือนเดิม</p><p>เปลือกเหลือพอย้อมไหมได้ราวสี่สิบเมตร หมดแล้วต้องรอต้นต่อไป ใครสนใจขอตัวอย่างผ้าได้ที่ณัฐญา</p>',
      en: '<p>A storm brought down the mango tree behind the temple. Its bark boils to a yellow, and a thin dip of indigo on top gives a golden green.</p><p>The first pots faded after three washes. Lime water in place of alum made the difference: our sample has hung in full sun for six weeks and has not changed.</p><p>There is bark for about forty metres of silk, and then we wait for the next tree. Ask Nattaya for a cutting.</p>',
      'zh-Hans':
        '<p>寺后的芒果树被风刮倒了。树皮煮出黄色，再薄薄套一层蓝靛，便成了金绿色。</p><p>头几锅洗三次就褪。后来用石灰水代替明矾，颜色才牢。样布在太阳下挂了六个星期，没有变化。</p><p>剩下的树皮大约够染四十米丝绸，用完就要等下一棵树。想看样布，请联系娜塔雅。</p>',
    },
  },
  {
    slug: 'lanterns-for-a-hotel',
    daysAgo: 96,
    author: 'nattaya',
    picture: 'products/yipeng-lantern/1',
    title: {
      th: 'โคมสองร้อยดวงไปหลวงพระบาง',
      en: 'Two hundred lanterns to Luang Prabang',
      'zh-Hans': '两百盏灯笼运到琅勃拉邦',
    },
    summary: {
      th: 'โคมกระดาษสาขนาดสั่งทำ สำหรับระเบียงโรงแรมริมโขง',
      en: 'Mulberry-paper lanterns to size, for the verandas of a hotel by the Mekong.',
      'zh-Hans': '为湄公河边一家酒店的走廊定做的桑皮纸灯笼。',
    },
    body: {
      th: '<p>โรงแรมขอโคมเส้นผ่านศูนย์กลาง 55 เซนติเมตร ใหญ่กว่าที่เราเคยทำ ดวงตัวอย่างสามดวงแรกพับไม่ลง จนเปลี่ยนจากซี่ไม้ไผ่แปดซี่เป็นสิบสอง</p><p>หกบ้านช่วยกันทำห้าสัปดาห์ ส่งทางรถผ่านเชียงของ ถึงที่หมายครบสองร้อยดวง กระดาษขาดสี่ดวง เราส่งกระดาษสำรองไปพร้อมกันแล้ว ทางโรงแรมซ่อมได้เอง</p>',
      en: '<p>The hotel wanted lanterns 55 cm across, larger than any we had made. The first three samples would not fold until we went from eight bamboo ribs to twelve.</p><p>Six households worked for five weeks, and the load went by road through Chiang Khong. All two hundred arrived; four had torn paper. Spare sheets were in the crate, and the hotel mended them itself.</p>',
      'zh-Hans':
        '<p>酒店要直径 55 厘米的灯笼，比我们做过的都大。前三个样品折不起来，后来把八根竹骨改成十二根才成。</p><p>六户人家做了五个星期，经清孔走陆路运去。两百盏全部到达，四盏的纸破了；箱里备有替换的纸，酒店自己就补好了。</p>',
    },
  },
];
