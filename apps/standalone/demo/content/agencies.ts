import type { DemoAgency } from './types';

/** The demo's agency tree, each after the one above it. */
export const demoAgencies: readonly DemoAgency[] = [
  {
    slug: 'yunnan',
    name: {
      'zh-Hans': '云南省中小企业服务局（演示）',
      en: 'Yunnan SME Bureau (demo)',
      th: 'สำนักงานเอสเอ็มอียูนนาน (สาธิต)',
      vi: 'Cục Doanh nghiệp nhỏ và vừa Vân Nam (bản mẫu)',
      km: 'ការិយាល័យសហគ្រាសធុនតូច និងមធ្យមយូណាន (សាកល្បង)',
      lo: 'ຫ້ອງການ SME ຢຸນນານ (ສາທິດ)',
      my: 'ယူနန် SME ရုံး (နမူနာ)',
    },
  },
  {
    slug: 'yunnan-kunming',
    parent: 'yunnan',
    name: {
      'zh-Hans': '昆明服务中心（演示）',
      en: 'Kunming hub (demo)',
      vi: 'Trung tâm Côn Minh (bản mẫu)',
      my: 'ကူမင်းစင်တာ (နမူနာ)',
    },
  },
  {
    slug: 'yunnan-banna',
    parent: 'yunnan',
    name: {
      'zh-Hans': '西双版纳服务中心（演示）',
      en: 'Xishuangbanna hub (demo)',
      th: 'ศูนย์สิบสองปันนา (สาธิต)',
      lo: 'ສູນສິບສອງພັນນາ (ສາທິດ)',
    },
  },
];
