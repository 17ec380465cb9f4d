import type { DemoPage } from '../storefront-types';

/** Pages that the tea house made itself. */
export const caravanTeaPages: readonly DemoPage[] = [
  {
    slug: 'visit-us',
    kind: 'custom',
    title: {
      'zh-Hans': '来茶庄坐坐',
      en: 'Visit the tea house',
      th: 'มาเยือนโรงชา',
      vi: 'Ghé thăm trà quán',
      km: 'មកលេងហាងតែ',
      lo: 'ມາຢາມຮ້ານຊາ',
      my: 'လက်ဖက်ရည်အိမ်သို့ လာရောက်လည်ပတ်ရန်',
    },
    sections: [
      {
        type: 'rich-text',
        settings: {
          body: {
            html: {
              'zh-Hans':
                '<p>从勐腊坐班车两个半小时到易武，老街走到底就是。院门开着就请进，狗不咬人。</p><p><strong>喝茶不收钱。</strong>三四月和十月能看到炒茶，其余月份看得到压饼和渥堆。</p>',
              en: '<p>The bus from Mengla takes two and a half hours to Yiwu; walk to the very end of the old street. If the gate is open, come in. The dog does not bite.</p><p><strong>Tasting is free.</strong> In March, April and October you can watch the firing; in other months the pressing and the piles.</p>',
              th: '<p>รถประจำทางจากเหมิงล่าถึงอี้อู่สองชั่วโมงครึ่ง เดินไปสุดถนนเก่า ถ้าประตูเปิดอยู่เชิญเข้ามาได้เลย หมาไม่กัด</p><p><strong>ชิมชาฟรี</strong> เดือนมีนาคม เมษายน และตุลาคมดูการคั่วได้ เดือนอื่นดูการอัดแผ่นและการหมัก</p>',
              vi: '<p>Xe khách từ Mãnh Lạp đến Dịch Vũ mất hai tiếng rưỡi, đi đến cuối phố cổ. Cổng mở thì mời vào, chó không cắn.</p><p><strong>Thử trà không mất tiền.</strong> Tháng ba, tháng tư và tháng mười xem được sao trà; các tháng khác xem ép bánh và ủ đống.</p>',
              km: '<p>ឡានក្រុងពីម៉េងឡាមកយីវូ ពីរម៉ោងកន្លះ រួចដើរដល់ចុងផ្លូវចាស់។ បើទ្វារបើក សូមអញ្ជើញចូល ឆ្កែមិនខាំទេ។</p><p><strong>ភ្លក់តែឥតគិតថ្លៃ។</strong> ខែមីនា មេសា និងតុលា អាចមើលការលីងតែ ខែផ្សេងទៀតមើលការសង្កត់ដុំ និងការផ្អាប់។</p>',
              lo: '<p>ລົດເມຈາກເມືອງຫຼ້າມາອີ້ວູ ສອງຊົ່ວໂມງເຄິ່ງ ແລ້ວຍ່າງໄປສຸດຖະໜົນເກົ່າ. ຖ້າປະຕູໄຂຢູ່ ເຊີນເຂົ້າມາເລີຍ ໝາບໍ່ກັດ.</p><p><strong>ຊີມຊາຟຣີ.</strong> ເດືອນມີນາ ເມສາ ແລະ ຕຸລາ ເບິ່ງການຂົ້ວໄດ້ ເດືອນອື່ນເບິ່ງການອັດແຜ່ນ ແລະ ການໝັກ.</p>',
              my: '<p>မုန်လာမှ ယိဝူသို့ ဘတ်စ်ကားဖြင့် နှစ်နာရီခွဲ ကြာသည်။ မြို့ဟောင်းလမ်း အဆုံးအထိ လျှောက်ပါ။ ဝင်းတံခါး ဖွင့်ထားလျှင် ဝင်လာနိုင်သည်။ ခွေးမကိုက်ပါ။</p><p><strong>လက်ဖက်ကို အခမဲ့ မြည်းနိုင်သည်။</strong> မတ်၊ ဧပြီနှင့် အောက်တိုဘာတွင် လှော်သည်ကို၊ အခြားလများတွင် ချပ်ဖိခြင်းနှင့် အချဉ်ဖောက်ခြင်းကို ကြည့်နိုင်သည်။</p>',
            },
          },
        },
      },
      {
        type: 'steps',
        settings: {
          heading: {
            words: {
              'zh-Hans': '一个下午',
              en: 'An afternoon with us',
              th: 'หนึ่งบ่ายกับเรา',
              vi: 'Một buổi chiều',
              km: 'រសៀលមួយជាមួយយើង',
              lo: 'ບ່າຍໜຶ່ງກັບພວກເຮົາ',
              my: 'နေ့လယ်ခင်းတစ်ခု',
            },
          },
          items: [
            {
              picture: { picture: 'extra/basket' },
              title: {
                words: {
                  'zh-Hans': '看茶',
                  en: 'See',
                  th: 'ดู',
                  vi: 'Xem',
                  km: 'មើល',
                  lo: 'ເບິ່ງ',
                  my: 'ကြည့်',
                },
              },
              text: {
                words: {
                  'zh-Hans': '作坊、晒场、仓库，约四十分钟。',
                  en: 'Workshop, drying yard and store, about forty minutes.',
                  th: 'โรงทำชา ลานตาก และโกดัง ราวสี่สิบนาที',
                  vi: 'Xưởng, sân phơi, kho, chừng bốn mươi phút.',
                  km: 'រោងជាង ទីលានហាល និងឃ្លាំង ប្រហែលសែសិបនាទី។',
                  lo: 'ໂຮງເຮັດຊາ ເດີ່ນຕາກ ແລະ ສາງ ປະມານສີ່ສິບນາທີ.',
                  my: 'အလုပ်ရုံ၊ နေလှန်းကွင်းနှင့် ဂိုဒေါင်၊ မိနစ်လေးဆယ်ခန့်။',
                },
              },
            },
            {
              picture: { picture: 'extra/table' },
              title: {
                words: {
                  'zh-Hans': '喝茶',
                  en: 'Taste',
                  th: 'ชิม',
                  vi: 'Thử',
                  km: 'ភ្លក់',
                  lo: 'ຊີມ',
                  my: 'မြည်း',
                },
              },
              text: {
                words: {
                  'zh-Hans': '四款茶，玉康腊来泡，说汉语和泰语。',
                  en: 'Four teas, brewed by Yu Kanla, who speaks Chinese and Thai.',
                  th: 'สี่อย่าง ชงโดยอวี้คังล่า พูดจีนและไทย',
                  vi: 'Bốn loại, do Ngọc Khang Lạp pha, nói tiếng Trung và tiếng Thái.',
                  km: 'តែបួនមុខ ឆុងដោយយូ កានឡា ដែលចេះភាសាចិន និងថៃ។',
                  lo: 'ສີ່ຢ່າງ ຊົງໂດຍຢູ່ ຄັງລາ ເວົ້າຈີນ ແລະ ໄທ.',
                  my: 'လေးမျိုး၊ ယူကန်လာ ဖျော်ပေးသည်။ တရုတ်နှင့် ထိုင်း ပြောတတ်သည်။',
                },
              },
            },
            {
              picture: { picture: 'products/gift-tins/1' },
              title: {
                words: {
                  'zh-Hans': '带走或寄走',
                  en: 'Take it or post it',
                  th: 'ถือกลับหรือส่ง',
                  vi: 'Mang về hoặc gửi',
                  km: 'យកទៅ ឬផ្ញើ',
                  lo: 'ຖືກັບ ຫຼື ສົ່ງ',
                  my: 'ယူသွား သို့မဟုတ် ပို့ခိုင်း',
                },
              },
              text: {
                words: {
                  'zh-Hans': '价格和网上一样，可以寄到家。',
                  en: 'Prices are those on this site, and we post it home for you.',
                  th: 'ราคาเท่าหน้าเว็บ ส่งถึงบ้านให้ได้',
                  vi: 'Giá như trên trang này, gửi về tận nhà được.',
                  km: 'តម្លៃដូចលើគេហទំព័រនេះ ហើយផ្ញើដល់ផ្ទះបាន។',
                  lo: 'ລາຄາຄືໜ້າເວັບ ສົ່ງຮອດເຮືອນໄດ້.',
                  my: 'ဈေးနှုန်းသည် ဝဘ်ဆိုက်နှင့် အတူတူဖြစ်ပြီး အိမ်အရောက် ပို့ပေးနိုင်သည်။',
                },
              },
            },
          ],
        },
      },
      { type: 'opening-hours' },
      { type: 'map' },
      {
        type: 'inquiry-form',
        settings: {
          heading: {
            words: {
              'zh-Hans': '告诉我们哪天来',
              en: 'Tell us when you are coming',
              th: 'บอกเราว่าจะมาวันไหน',
              vi: 'Cho chúng tôi biết ngày đến',
              km: 'ប្រាប់យើងថាមកថ្ងៃណា',
              lo: 'ບອກພວກເຮົາວ່າຈະມາມື້ໃດ',
              my: 'မည်သည့်နေ့ လာမည်ကို ပြောပါ',
            },
          },
        },
      },
    ],
  },
  {
    slug: 'privacy',
    kind: 'legal',
    title: {
      'zh-Hans': '隐私说明',
      en: 'Privacy',
      th: 'ความเป็นส่วนตัว',
      vi: 'Quyền riêng tư',
      km: 'ឯកជនភាព',
      lo: 'ຄວາມເປັນສ່ວນຕົວ',
      my: 'ကိုယ်ရေးအချက်အလက်',
    },
    sections: [
      {
        type: 'rich-text',
        settings: {
          body: {
            html: {
              'zh-Hans':
                '<p>您来信或下单时，我们会收到您的姓名、联系方式、地址和留言，只用来回复和寄茶。</p><ul><li>不出售，不给别人；快递只拿到收件信息</li><li>本站没有广告，也不追踪您</li><li>没有成交的来信一年后删除，账目按中国法律保存</li></ul><p>想查看、更正或删除自己的资料，请来信，我们十五天内办好。</p>',
              en: '<p>When you write or order, we receive your name, how to reach you, your address and your message. We use them to answer and to post the tea.</p><ul><li>We sell them to nobody; the carrier gets the address only</li><li>There is no advertising here, and nobody follows you</li><li>Messages without an order are deleted after a year; accounts are kept as Chinese law asks</li></ul><p>To see, correct or delete what we hold about you, write to us. It takes us at most fifteen days.</p>',
              th: '<p>เมื่อคุณเขียนมาหรือสั่งซื้อ เราจะได้รับชื่อ ช่องทางติดต่อ ที่อยู่ และข้อความ เราใช้เพื่อตอบและส่งชาเท่านั้น</p><ul><li>ไม่ขายให้ใคร ผู้ขนส่งได้เพียงที่อยู่</li><li>เว็บนี้ไม่มีโฆษณาและไม่ติดตามคุณ</li><li>ข้อความที่ไม่ได้สั่งซื้อลบภายในหนึ่งปี บัญชีเก็บตามกฎหมายจีน</li></ul><p>หากต้องการดู แก้ไข หรือลบข้อมูล เขียนถึงเราได้ เราทำให้ภายในสิบห้าวัน</p>',
              vi: '<p>Khi quý khách viết thư hay đặt hàng, chúng tôi nhận tên, cách liên lạc, địa chỉ và lời nhắn, chỉ dùng để trả lời và gửi trà.</p><ul><li>Không bán cho ai; bên vận chuyển chỉ nhận địa chỉ</li><li>Trang này không quảng cáo, không theo dõi</li><li>Thư không thành đơn được xóa sau một năm; sổ sách giữ theo luật Trung Quốc</li></ul><p>Muốn xem, sửa hay xóa thông tin, xin viết cho chúng tôi, chậm nhất mười lăm ngày là xong.</p>',
              km: '<p>ពេលលោកអ្នកសរសេរមក ឬកុម្ម៉ង់ យើងទទួលឈ្មោះ ទំនាក់ទំនង អាសយដ្ឋាន និងសារ។ យើងប្រើសម្រាប់ឆ្លើយ និងផ្ញើតែប៉ុណ្ណោះ។</p><ul><li>មិនលក់ឱ្យនរណាទេ អ្នកដឹកជញ្ជូនបានតែអាសយដ្ឋាន</li><li>គេហទំព័រនេះគ្មានពាណិជ្ជកម្ម និងមិនតាមដានលោកអ្នក</li><li>សារដែលមិនក្លាយជាការកុម្ម៉ង់ត្រូវលុបក្រោយមួយឆ្នាំ បញ្ជីគណនេយ្យរក្សាតាមច្បាប់ចិន</li></ul><p>បើចង់មើល កែ ឬលុបព័ត៌មាន សូមសរសេរមកយើង យើងធ្វើជូនក្នុងដប់ប្រាំថ្ងៃ។</p>',
              lo: '<p>ເມື່ອທ່ານຂຽນມາ ຫຼື ສັ່ງຊື້ ພວກເຮົາໄດ້ຮັບຊື່ ຊ່ອງທາງຕິດຕໍ່ ທີ່ຢູ່ ແລະ ຂໍ້ຄວາມ. ໃຊ້ເພື່ອຕອບ ແລະ ສົ່ງຊາເທົ່ານັ້ນ.</p><ul><li>ບໍ່ຂາຍໃຫ້ໃຜ ຜູ້ຂົນສົ່ງໄດ້ແຕ່ທີ່ຢູ່</li><li>ເວັບນີ້ບໍ່ມີໂຄສະນາ ແລະ ບໍ່ຕິດຕາມທ່ານ</li><li>ຂໍ້ຄວາມທີ່ບໍ່ໄດ້ສັ່ງຊື້ ລຶບຫຼັງໜຶ່ງປີ ບັນຊີເກັບຕາມກົດໝາຍຈີນ</li></ul><p>ຖ້າຢາກເບິ່ງ ແກ້ໄຂ ຫຼື ລຶບຂໍ້ມູນ ຂຽນຫາພວກເຮົາ ພວກເຮົາເຮັດໃຫ້ພາຍໃນສິບຫ້າມື້.</p>',
              my: '<p>စာရေးသည့်အခါ သို့မဟုတ် မှာယူသည့်အခါ အမည်၊ ဆက်သွယ်ရန်၊ လိပ်စာနှင့် စာကို ရရှိပါသည်။ ပြန်ဖြေရန်နှင့် လက်ဖက်ပို့ရန်သာ သုံးပါသည်။</p><ul><li>မည်သူ့ကိုမျှ မရောင်းပါ။ ပို့ဆောင်သူက လိပ်စာကိုသာ ရသည်</li><li>ကြော်ငြာမရှိ၊ ခြေရာခံခြင်းမရှိပါ</li><li>မှာယူမှုမဖြစ်သော စာများကို တစ်နှစ်ကြာလျှင် ဖျက်သည်။ စာရင်းများကို တရုတ်ဥပဒေအရ သိမ်းသည်</li></ul><p>မိမိအချက်အလက်ကို ကြည့်လို၊ ပြင်လို၊ ဖျက်လိုလျှင် စာရေးပါ။ ဆယ့်ငါးရက်အတွင်း ဆောင်ရွက်ပေးမည်။</p>',
            },
          },
        },
      },
    ],
  },
  {
    slug: 'terms-of-sale',
    kind: 'legal',
    title: {
      'zh-Hans': '销售条款',
      en: 'Terms of sale',
      th: 'เงื่อนไขการขาย',
      vi: 'Điều kiện bán hàng',
      km: 'លក្ខខណ្ឌលក់',
      lo: 'ເງື່ອນໄຂການຂາຍ',
      my: 'ရောင်းချမှု စည်းကမ်းချက်',
    },
    sections: [
      {
        type: 'rich-text',
        settings: {
          body: {
            html: {
              'zh-Hans':
                '<ul><li>价格为人民币含税价，运费另计，下单前告知</li><li>零售先付款；批发先付三成，发货前付清</li><li>国内三至六天，国外按所选运输方式</li><li>没拆的茶三十天内可退；喝了不合口味，寄回剩下的，退一半</li><li>破损请在收到三天内发照片，我们补寄或退款</li></ul><p>茶是农产品，每年味道不同。不放心，请先买样茶。</p>',
              en: '<ul><li>Prices are in yuan with tax; we name the freight before you order</li><li>Retail is paid in advance; wholesale 30% with the order and the rest before dispatch</li><li>Three to six days within China; abroad as you choose</li><li>Unopened tea may come back within thirty days. If you do not like the taste, send what is left and we refund half</li><li>If something is broken, send a photograph within three days; we replace or refund it</li></ul><p>Tea is a harvest and tastes different each year. If in doubt, order a sample first.</p>',
              th: '<ul><li>ราคาเป็นเงินหยวนรวมภาษี แจ้งค่าส่งก่อนสั่งซื้อ</li><li>ขายปลีกชำระก่อน ขายส่งมัดจำ 30% ที่เหลือก่อนส่งของ</li><li>ในจีนสามถึงหกวัน ต่างประเทศตามวิธีที่เลือก</li><li>ชาที่ยังไม่เปิดคืนได้ในสามสิบวัน ถ้าไม่ถูกปาก ส่งที่เหลือคืน เราคืนเงินครึ่งหนึ่ง</li><li>ของแตกเสียหาย ส่งรูปภายในสามวัน เราส่งใหม่หรือคืนเงิน</li></ul><p>ชาเป็นผลผลิตจากไร่ รสต่างกันทุกปี ถ้าไม่แน่ใจ สั่งตัวอย่างก่อนได้</p>',
              vi: '<ul><li>Giá bằng nhân dân tệ, đã gồm thuế; cước báo trước khi đặt</li><li>Bán lẻ trả trước; bán sỉ đặt 30%, trả đủ trước khi gửi</li><li>Trong Trung Quốc ba đến sáu ngày; nước ngoài tùy cách vận chuyển</li><li>Trà chưa mở được trả trong ba mươi ngày. Không hợp vị thì gửi lại phần còn, chúng tôi hoàn một nửa</li><li>Hàng vỡ hỏng: gửi ảnh trong ba ngày, chúng tôi gửi bù hoặc trả tiền</li></ul><p>Trà là nông sản, mỗi năm mỗi vị. Còn phân vân, xin đặt mẫu trước.</p>',
              km: '<ul><li>តម្លៃគិតជាយ័ន រួមពន្ធ ថ្លៃដឹកប្រាប់មុនកុម្ម៉ង់</li><li>លក់រាយបង់មុន លក់ដុំកក់ 30% នៅសល់បង់មុនផ្ញើ</li><li>ក្នុងប្រទេសចិនបីទៅប្រាំមួយថ្ងៃ ក្រៅប្រទេសតាមវិធីដឹកដែលជ្រើស</li><li>តែមិនទាន់បើកអាចប្រគល់វិញក្នុងសាមសិបថ្ងៃ។ បើមិនត្រូវមាត់ ផ្ញើនៅសល់មកវិញ យើងសងពាក់កណ្តាល</li><li>បើបែកខូច ផ្ញើរូបថតក្នុងបីថ្ងៃ យើងផ្ញើជំនួស ឬសងប្រាក់</li></ul><p>តែជាផលដំណាំ រសជាតិខុសគ្នារាល់ឆ្នាំ។ បើមិនប្រាកដ សូមកុម្ម៉ង់គំរូសិន។</p>',
              lo: '<ul><li>ລາຄາເປັນເງິນຢວນລວມພາສີ ແຈ້ງຄ່າສົ່ງກ່ອນສັ່ງຊື້</li><li>ຂາຍຍ່ອຍຈ່າຍກ່ອນ ຂາຍສົ່ງມັດຈຳ 30% ສ່ວນທີ່ເຫຼືອກ່ອນສົ່ງເຄື່ອງ</li><li>ໃນຈີນສາມຫາຫົກມື້ ຕ່າງປະເທດຕາມວິທີທີ່ເລືອກ</li><li>ຊາທີ່ຍັງບໍ່ເປີດສົ່ງຄືນໄດ້ໃນສາມສິບມື້. ຖ້າບໍ່ຖືກປາກ ສົ່ງທີ່ເຫຼືອຄືນ ພວກເຮົາຄືນເງິນເຄິ່ງໜຶ່ງ</li><li>ເຄື່ອງແຕກເສຍ ສົ່ງຮູບພາຍໃນສາມມື້ ພວກເຮົາສົ່ງໃໝ່ ຫຼື ຄືນເງິນ</li></ul><p>ຊາເປັນຜົນຜະລິດກະສິກຳ ລົດຊາດຕ່າງກັນທຸກປີ. ຖ້າບໍ່ແນ່ໃຈ ສັ່ງຕົວຢ່າງກ່ອນໄດ້.</p>',
              my: '<ul><li>ဈေးနှုန်းမှာ အခွန်ပါ ယွမ်ငွေဖြစ်ပြီး ပို့ခကို မမှာမီ အသိပေးသည်</li><li>လက်လီ ကြိုပေးရသည်။ လက်ကား ၃၀% စရံပေးပြီး ကျန်ငွေကို မပို့မီ ပေးရသည်</li><li>တရုတ်ပြည်တွင်း သုံးရက်မှ ခြောက်ရက်၊ နိုင်ငံခြားသို့ ရွေးချယ်သည့်နည်းအတိုင်း</li><li>မဖွင့်ရသေးသော လက်ဖက်ကို ရက်သုံးဆယ်အတွင်း ပြန်အပ်နိုင်သည်။ အရသာမကြိုက်လျှင် ကျန်သည်ကို ပြန်ပို့ပါ၊ တစ်ဝက် ပြန်အမ်းမည်</li><li>ကျိုးပဲ့လျှင် သုံးရက်အတွင်း ဓာတ်ပုံပို့ပါ၊ အစားပို့ သို့မဟုတ် ငွေပြန်အမ်းမည်</li></ul><p>လက်ဖက်သည် သီးနှံဖြစ်၍ နှစ်တိုင်း အရသာ ကွာသည်။ မသေချာလျှင် နမူနာ အရင်မှာပါ။</p>',
            },
          },
        },
      },
    ],
  },
];
