import type { DemoPage } from '../storefront-types';

/** Pages of the craft house's own. */
export const doiThongCraftsPages: readonly DemoPage[] = [
  {
    slug: 'visit',
    kind: 'custom',
    title: { th: 'มาเยี่ยมบ้านช่าง', en: 'Visit the makers', 'zh-Hans': '走访匠人' },
    sections: [
      {
        type: 'rich-text',
        settings: {
          body: {
            html: {
              th: '<p>ที่นี่ไม่ใช่โรงงาน แต่เป็นบ้านคน เข้ามาดูได้ทุกวันที่เปิด ถ้ามาเกินหกคนขอให้บอกล่วงหน้าหนึ่งวัน จะได้มีคนเดินพาไป</p><ul><li>จากประตูท่าแพ นั่งรถสองแถวสีขาวสายสันกำแพง 40 นาที 30 บาท ลงที่ทางเข้าหมู่ 3</li><li>ขับรถมาเอง จอดที่วัดได้ เดินอีกสองนาที</li><li>รถเข็นเข้าได้ที่ห้องลงรักและร้าน ใต้ถุนบ้านป้าคำแปงเป็นพื้นดิน</li></ul>',
              en: '<p>This is not a factory but people’s homes. You may walk in on any day we are open. If you are more than six, tell us a day before, so that somebody can take you round.</p><ul><li>From Tha Phae Gate: the white songthaew to San Kamphaeng, 40 minutes, 30 baht. Get off at the Moo 3 turning</li><li>By car: park at the temple, two minutes’ walk</li><li>Wheelchairs reach the shop and the lacquer room; under Auntie Khampaeng’s house the floor is earth</li></ul>',
              'zh-Hans':
                '<p>这里不是工厂，是匠人的家。开门的日子都可以进来看看；超过六人，请提前一天告诉我们，好安排人带路。</p><ul><li>从塔佩门坐去山甘烹的白色双条车，40 分钟，30 泰铢，在 3 村路口下车</li><li>自驾可停在寺里，步行两分钟</li><li>轮椅可进店铺和漆房；堪萍阿姨家楼下是泥地</li></ul>',
            },
          },
        },
      },
      {
        type: 'steps',
        settings: {
          heading: { words: { th: 'เดินดูสามบ้าน', en: 'A walk through three houses', 'zh-Hans': '走三户人家' } },
          items: [
            {
              title: { words: { th: 'ใต้ถุนบ้านทอผ้า', en: 'The looms', 'zh-Hans': '织布人家' } },
              text: {
                words: {
                  th: 'ดูการมัดหมี่และทอผ้า ลองพุ่งกระสวยสักสิบเส้นกับบุญมา',
                  en: 'Tying and weaving; throw the shuttle ten times with Bunma.',
                  'zh-Hans': '看扎线和织造，跟本玛学着投十次梭。',
                },
              },
              picture: { picture: 'extra/loom' },
            },
            {
              title: { words: { th: 'บ้านร่ม', en: 'The umbrella house', 'zh-Hans': '做伞人家' } },
              text: {
                words: {
                  th: 'จากลำไม้ไผ่ถึงร่มกางได้ เขียนร่มเล็กของตัวเอง 120 บาท',
                  en: 'From bamboo to an open umbrella. Paint a small one of your own for 120 baht.',
                  'zh-Hans': '从竹子到撑开的伞。亲手画一把小伞，120 泰铢。',
                },
              },
              picture: { picture: 'extra/umbrellas' },
            },
            {
              title: { words: { th: 'ห้องลงรัก', en: 'The lacquer room', 'zh-Hans': '漆房' } },
              text: {
                words: {
                  th: 'ห้องชื้นที่เครื่องเขินรอแห้งเป็นสัปดาห์ ยางรักสดกัดผิว ขอแค่ดู อย่าจับ',
                  en: 'The damp room where bowls cure for weeks. Fresh lacquer burns the skin: look, but do not touch.',
                  'zh-Hans': '漆碗一等就是几周的荫房。生漆咬皮肤，请只看不摸。',
                },
              },
              picture: { picture: 'products/lacquer-bowl/1' },
            },
          ],
        },
      },
      { type: 'opening-hours' },
      { type: 'map' },
      {
        type: 'inquiry-form',
        settings: {
          heading: { words: { th: 'บอกเราว่าจะมาวันไหน', en: 'Tell us when you come', 'zh-Hans': '告诉我们您哪天来' } },
        },
      },
    ],
  },
  {
    slug: 'privacy',
    kind: 'legal',
    title: { th: 'ความเป็นส่วนตัว', en: 'Privacy', 'zh-Hans': '隐私说明' },
    sections: [
      {
        type: 'rich-text',
        settings: {
          body: {
            html: {
              th: '<p>เว็บไซต์นี้ไม่มีคุกกี้ติดตาม และไม่มีโฆษณา</p><p><strong>เมื่อคุณเขียนถึงเรา</strong> เราเก็บชื่อ ช่องทางติดต่อ และข้อความ ไว้เพื่อตอบและทำงานตามที่คุณสั่งเท่านั้น คนที่อ่านคือฝ่ายขายและช่างที่ทำงานชิ้นนั้น</p><p>เราลบข้อความที่ไม่ได้นำไปสู่การสั่งซื้อเมื่อครบหนึ่งปี ส่วนเอกสารซื้อขายเก็บตามที่กฎหมายภาษีกำหนด</p><p>อยากดู แก้ หรือลบข้อมูลของคุณ เขียนถึง doithong@example.com เราทำให้ภายในสามสิบวัน</p>',
              en: '<p>This site sets no tracking cookies and carries no advertising.</p><p><strong>When you write to us</strong>, we keep your name, how to reach you and your message, only to answer you and to do the work you order. Our sales desk and the maker concerned read it, nobody else.</p><p>Messages that lead to no order are deleted after a year. Papers of a sale are kept as long as tax law asks.</p><p>To see, correct or delete what we hold about you, write to doithong@example.com; we do it within thirty days.</p>',
              'zh-Hans':
                '<p>本网站没有跟踪 Cookie，也没有广告。</p><p><strong>您写信给我们时</strong>，我们只为回复和完成您的订单而保存姓名、联系方式和留言；看到的人只有销售和做这件作品的匠人。</p><p>没有形成订单的留言，一年后删除；交易单据按税法规定保存。</p><p>想查看、更正或删除您的资料，请写信到 doithong@example.com，我们三十天内办妥。</p>',
            },
          },
        },
      },
    ],
  },
  {
    slug: 'terms',
    kind: 'legal',
    title: { th: 'เงื่อนไขการขาย', en: 'Terms of sale', 'zh-Hans': '销售条款' },
    sections: [
      {
        type: 'rich-text',
        settings: {
          heading: { words: { th: 'ราคาและการสั่ง', en: 'Prices and orders', 'zh-Hans': '价格与订购' } },
          body: {
            html: {
              th: '<p>ราคาบนเว็บไซต์เป็นช่วงราคา ราคาจริงอยู่ในใบเสนอราคา ซึ่งยืนราคาสามสิบวัน คำสั่งซื้อมีผลเมื่อเรายืนยันเป็นลายลักษณ์อักษร</p><p>งานสั่งทำมัดจำ 40% ยกเลิกได้ฟรีจนกว่าจะเริ่มย้อมหรือเหลาไม้ หลังจากนั้นมัดจำเป็นค่าแรงของช่าง</p>',
              en: '<p>Prices on this site are ranges. The price that counts is in our quotation, which holds for thirty days. An order stands once we have confirmed it in writing.</p><p>Commissions take a 40% deposit. You may cancel free of charge until dyeing or splitting has begun; after that the deposit is the maker’s wage.</p>',
              'zh-Hans':
                '<p>网站上的价格是区间，以报价单为准，报价三十天内有效。我们书面确认后，订单生效。</p><p>定做需付 40% 定金。染色或劈竹之前可免费取消；开工之后，定金即为匠人的工钱。</p>',
            },
          },
        },
      },
      {
        type: 'rich-text',
        settings: {
          heading: { words: { th: 'การส่งและการคืน', en: 'Delivery and returns', 'zh-Hans': '交货与退换' } },
          body: {
            html: {
              th: '<p>งานทำมือแต่ละชิ้นต่างกันเล็กน้อยทั้งสีและขนาด ไม่ถือเป็นตำหนิ</p><ul><li>ของเสียหายระหว่างทาง แจ้งพร้อมรูปภายในเจ็ดวัน เราทำใหม่หรือคืนเงิน</li><li>งานในร้านคืนได้ภายในสิบสี่วันถ้ายังไม่ใช้ ค่าส่งกลับเป็นของผู้ซื้อ</li><li>งานสั่งทำไม่รับคืน เว้นแต่ไม่ตรงตามที่ตกลงกัน</li></ul><p>การซื้อขายเป็นไปตามกฎหมายไทย</p>',
              en: '<p>Hand work differs a little in colour and size from piece to piece; that is not a fault.</p><ul><li>Damaged on the way: send a picture within seven days, and we make it again or refund you</li><li>Pieces from the shop may come back within fourteen days if unused; the buyer pays the return post</li><li>Commissions are not taken back unless they differ from what was agreed</li></ul><p>Thai law applies.</p>',
              'zh-Hans':
                '<p>手工作品的颜色和尺寸会略有差异，不属于瑕疵。</p><ul><li>运输损坏：七天内拍照告知，我们重做或退款</li><li>店内作品未使用可在十四天内退回，退回邮费由买方承担</li><li>定做作品不退，与约定不符的除外</li></ul><p>适用泰国法律。</p>',
            },
          },
        },
      },
    ],
  },
];
