import { defineErrors } from '../define';

/** Why an uploaded picture or document can't be used, and what to do about it. */
export const mediaErrors = defineErrors({
  picture_unknown_format: {
    status: 422,
    message: {
      en: 'This is not a picture we can read. Save it as JPEG or PNG and upload it again.',
      'zh-Hans': '无法识别此图片格式。请另存为 JPEG 或 PNG 后重新上传。',
      th: 'ไฟล์นี้ไม่ใช่รูปที่อ่านได้ โปรดบันทึกเป็น JPEG หรือ PNG แล้วอัปโหลดใหม่',
      vi: 'Đây không phải là ảnh đọc được. Hãy lưu thành JPEG hoặc PNG rồi tải lên lại.',
      km: 'នេះមិនមែនជារូបភាពដែលអាចអានបានទេ។ សូមរក្សាទុកជា JPEG ឬ PNG រួចផ្ទុកឡើងម្ដងទៀត។',
      lo: 'ໄຟລ໌ນີ້ບໍ່ແມ່ນຮູບທີ່ອ່ານໄດ້. ກະລຸນາບັນທຶກເປັນ JPEG ຫຼື PNG ແລ້ວອັບໂຫຼດໃໝ່.',
      my: 'ဤဖိုင်သည် ဖတ်နိုင်သော ပုံမဟုတ်ပါ။ JPEG သို့မဟုတ် PNG အဖြစ် သိမ်းပြီး ပြန်တင်ပါ။',
    },
  },
  picture_heic: {
    status: 422,
    message: {
      en: 'This picture is in the HEIC format. On the iPhone choose Settings, Camera, Formats, Most Compatible, or share the picture as JPEG.',
      'zh-Hans': '此图片为 HEIC 格式。请在 iPhone 的“设置－相机－格式”中选择“兼容性最佳”，或以 JPEG 格式分享。',
      th: 'รูปนี้เป็นรูปแบบ HEIC บน iPhone ให้เลือก การตั้งค่า > กล้อง > รูปแบบ > เข้ากันได้มากที่สุด หรือแชร์รูปเป็น JPEG',
      vi: 'Ảnh này ở định dạng HEIC. Trên iPhone hãy chọn Cài đặt, Camera, Định dạng, Tương thích nhất, hoặc chia sẻ ảnh dạng JPEG.',
      km: 'រូបភាពនេះជាទម្រង់ HEIC។ លើ iPhone សូមជ្រើស Settings, Camera, Formats, Most Compatible ឬចែករំលែកជា JPEG។',
      lo: 'ຮູບນີ້ເປັນຮູບແບບ HEIC. ໃນ iPhone ໃຫ້ເລືອກ Settings, Camera, Formats, Most Compatible ຫຼື ແບ່ງປັນເປັນ JPEG.',
      my: 'ဤပုံသည် HEIC ဖြစ်သည်။ iPhone တွင် Settings, Camera, Formats, Most Compatible ကို ရွေးပါ သို့မဟုတ် JPEG အဖြစ် မျှဝေပါ။',
    },
  },
  picture_vector: {
    status: 422,
    message: {
      en: 'Drawings such as SVG can hold programs and are not accepted. Export the drawing as PNG and upload that.',
      'zh-Hans': 'SVG 等矢量图可能包含程序，不予接受。请导出为 PNG 后上传。',
      th: 'ไม่รับภาพเวกเตอร์อย่าง SVG เพราะอาจมีโปรแกรมซ่อนอยู่ โปรดส่งออกเป็น PNG แล้วอัปโหลด',
      vi: 'Không nhận hình vẽ như SVG vì có thể chứa mã lệnh. Hãy xuất thành PNG rồi tải lên.',
      km: 'មិនទទួលគំនូរដូចជា SVG ទេ ព្រោះអាចមានកម្មវិធី។ សូមនាំចេញជា PNG រួចផ្ទុកឡើង។',
      lo: 'ບໍ່ຮັບຮູບແຕ້ມເຊັ່ນ SVG ເພາະອາດມີໂປຣແກຣມ. ກະລຸນາສົ່ງອອກເປັນ PNG ແລ້ວອັບໂຫຼດ.',
      my: 'SVG ကဲ့သို့ ပုံများတွင် ပရိုဂရမ် ပါနိုင်သဖြင့် လက်မခံပါ။ PNG အဖြစ် ထုတ်ပြီး တင်ပါ။',
    },
  },
  picture_too_many_pixels: {
    status: 422,
    message: {
      en: 'This picture has {megapixels} megapixels; {limit} are the most. Make it smaller and upload it again.',
      'zh-Hans': '此图片有 {megapixels} 百万像素，最多 {limit} 百万。请缩小后重新上传。',
      th: 'รูปนี้มี {megapixels} ล้านพิกเซล สูงสุดคือ {limit} ล้าน โปรดย่อแล้วอัปโหลดใหม่',
      vi: 'Ảnh này có {megapixels} megapixel; tối đa là {limit}. Hãy thu nhỏ rồi tải lên lại.',
      km: 'រូបភាពនេះមាន {megapixels} មេហ្គាភិចសែល អតិបរមា {limit}។ សូមបង្រួម រួចផ្ទុកឡើងម្ដងទៀត។',
      lo: 'ຮູບນີ້ມີ {megapixels} ລ້ານພິກເຊວ ສູງສຸດແມ່ນ {limit} ລ້ານ. ກະລຸນາຫຍໍ້ແລ້ວອັບໂຫຼດໃໝ່.',
      my: 'ဤပုံတွင် {megapixels} megapixel ရှိသည်။ အများဆုံး {limit} ဖြစ်သည်။ သေးအောင်လုပ်ပြီး ပြန်တင်ပါ။',
    },
  },
  picture_damaged: {
    status: 422,
    message: {
      en: 'This picture is damaged or incomplete. Upload it again, or take another one.',
      'zh-Hans': '此图片已损坏或不完整。请重新上传，或另拍一张。',
      th: 'รูปนี้เสียหายหรือไม่ครบ โปรดอัปโหลดใหม่หรือถ่ายใหม่',
      vi: 'Ảnh này bị hỏng hoặc không đầy đủ. Hãy tải lên lại hoặc chụp ảnh khác.',
      km: 'រូបភាពនេះខូច ឬមិនពេញលេញ។ សូមផ្ទុកឡើងម្ដងទៀត ឬថតថ្មី។',
      lo: 'ຮູບນີ້ເສຍຫາຍ ຫຼື ບໍ່ຄົບ. ກະລຸນາອັບໂຫຼດໃໝ່ ຫຼື ຖ່າຍໃໝ່.',
      my: 'ဤပုံ ပျက်နေသည် သို့မဟုတ် မပြည့်စုံပါ။ ပြန်တင်ပါ သို့မဟုတ် အသစ်ရိုက်ပါ။',
    },
  },
  document_not_pdf: {
    status: 422,
    message: {
      en: 'Documents are published as PDF only. Save it as PDF and upload it again.',
      'zh-Hans': '文档仅以 PDF 发布。请另存为 PDF 后重新上传。',
      th: 'เอกสารเผยแพร่เป็น PDF เท่านั้น โปรดบันทึกเป็น PDF แล้วอัปโหลดใหม่',
      vi: 'Tài liệu chỉ được đăng dạng PDF. Hãy lưu thành PDF rồi tải lên lại.',
      km: 'ឯកសារផ្សាយជា PDF ប៉ុណ្ណោះ។ សូមរក្សាទុកជា PDF រួចផ្ទុកឡើងម្ដងទៀត។',
      lo: 'ເອກະສານເຜີຍແຜ່ເປັນ PDF ເທົ່ານັ້ນ. ກະລຸນາບັນທຶກເປັນ PDF ແລ້ວອັບໂຫຼດໃໝ່.',
      my: 'စာရွက်စာတမ်းများကို PDF ဖြင့်သာ ထုတ်ဝေသည်။ PDF အဖြစ် သိမ်းပြီး ပြန်တင်ပါ။',
    },
  },
});
