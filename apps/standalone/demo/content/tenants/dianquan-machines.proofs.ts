import type { DemoSection } from '../storefront-types';

/** The works in numbers. */
export const dianquanMachinesFigures: DemoSection = {
  type: 'figures',
  settings: {
    items: [
      {
        figure: { words: { en: '1987', 'zh-Hans': '1987', vi: '1987' } },
        label: { words: { en: 'first lathe in Anning', 'zh-Hans': '年在安宁建厂', vi: 'năm lập xưởng ở An Ninh' } },
      },
      {
        figure: { words: { en: '46', 'zh-Hans': '46', vi: '46' } },
        label: {
          words: {
            en: 'people, from drawing to test',
            'zh-Hans': '名员工，从设计到测试',
            vi: 'người, từ bản vẽ đến bệ thử',
          },
        },
      },
      {
        figure: { words: { en: '300', 'zh-Hans': '300', vi: '300' } },
        label: { words: { en: 'pumps a month', 'zh-Hans': '台泵月产能', vi: 'bơm mỗi tháng' } },
      },
      {
        figure: { words: { en: '100%', 'zh-Hans': '100%', vi: '100%' } },
        label: { words: { en: 'of units pressure-tested', 'zh-Hans': '逐台试压', vi: 'máy được thử áp' } },
      },
    ],
  },
};

/** What the machine shop can do. */
export const dianquanMachinesCapabilities: DemoSection = {
  type: 'capabilities',
  settings: {
    text: {
      words: {
        en: 'For our own machines, and to your drawing from one piece.',
        'zh-Hans': '自产整机，也来图加工，一件起做。',
        vi: 'Cho máy của chúng tôi và theo bản vẽ của bạn, từ một chiếc.',
      },
    },
    picture: { picture: 'extra/floor' },
    items: [
      {
        name: { words: { en: 'Casting', 'zh-Hans': '铸造', vi: 'Đúc' } },
        value: {
          words: {
            en: 'Grey and ductile iron, 0.5 to 120 kg',
            'zh-Hans': '灰铁、球铁，0.5 至 120 公斤',
            vi: 'Gang xám, gang cầu, 0,5–120 kg',
          },
        },
      },
      {
        name: { words: { en: 'Turning', 'zh-Hans': '车削', vi: 'Tiện' } },
        value: { words: { en: 'Ø 10 to 630 mm, IT7', 'zh-Hans': 'Ø 10 至 630 毫米，IT7', vi: 'Ø 10–630 mm, IT7' } },
      },
      {
        name: { words: { en: 'Milling', 'zh-Hans': '铣削', vi: 'Phay' } },
        value: {
          words: {
            en: '1,000 × 500 × 500 mm, three axes',
            'zh-Hans': '1000 × 500 × 500 毫米，三轴',
            vi: '1.000 × 500 × 500 mm, ba trục',
          },
        },
      },
      {
        name: { words: { en: 'Gears', 'zh-Hans': '齿轮', vi: 'Bánh răng' } },
        value: {
          words: {
            en: 'Module 1 to 8, ground to grade 7',
            'zh-Hans': '模数 1 至 8，磨齿 7 级',
            vi: 'Mô đun 1–8, mài cấp 7',
          },
        },
      },
      {
        name: { words: { en: 'Pressure test', 'zh-Hans': '试压', vi: 'Thử áp' } },
        value: {
          words: {
            en: 'Up to 40 bar, report for each unit',
            'zh-Hans': '最高 40 bar，逐台出报告',
            vi: 'Tới 40 bar, biên bản từng máy',
          },
        },
      },
      {
        name: { words: { en: 'Coating', 'zh-Hans': '涂装', vi: 'Sơn phủ' } },
        value: {
          words: { en: 'Fusion-bonded epoxy, 250 µm', 'zh-Hans': '熔结环氧，250 微米', vi: 'Epoxy nung chảy, 250 µm' },
        },
      },
    ],
  },
};

/** What others attest. */
export const dianquanMachinesCertificates: DemoSection = {
  type: 'certificates',
  settings: {
    items: [
      {
        name: { words: { en: 'ISO 9001:2015', 'zh-Hans': 'ISO 9001:2015', vi: 'ISO 9001:2015' } },
        issuer: {
          words: {
            en: 'China Quality Certification Centre',
            'zh-Hans': '中国质量认证中心',
            vi: 'Trung tâm Chứng nhận Chất lượng Trung Quốc',
          },
        },
        number: { words: { en: '00125Q30177R2M', 'zh-Hans': '00125Q30177R2M', vi: '00125Q30177R2M' } },
        validUntil: { words: { en: 'May 2028', 'zh-Hans': '2028 年 5 月', vi: 'tháng 5 năm 2028' } },
      },
      {
        name: {
          words: {
            en: 'Drinking-water hygiene licence',
            'zh-Hans': '涉水产品卫生许可',
            vi: 'Giấy phép vệ sinh nước sinh hoạt',
          },
        },
        issuer: {
          words: { en: 'Yunnan Health Commission', 'zh-Hans': '云南省卫生健康委员会', vi: 'Ủy ban Y tế tỉnh Vân Nam' },
        },
        number: { words: { en: 'YWS (2024) 0177', 'zh-Hans': '云卫水字（2024）第 0177 号', vi: 'YWS (2024) 0177' } },
        validUntil: { words: { en: 'March 2028', 'zh-Hans': '2028 年 3 月', vi: 'tháng 3 năm 2028' } },
      },
      {
        name: { words: { en: 'CE, Machinery Directive', 'zh-Hans': 'CE 机械指令', vi: 'CE, Chỉ thị máy móc' } },
        issuer: {
          words: {
            en: 'Pumps and farm machines; file on request',
            'zh-Hans': '水泵与农机，技术文件可查',
            vi: 'Bơm và máy nông sản; hồ sơ theo yêu cầu',
          },
        },
        number: { words: { en: 'DQ-CE-2023-07', 'zh-Hans': 'DQ-CE-2023-07', vi: 'DQ-CE-2023-07' } },
      },
    ],
  },
};

/** What has been done for customers. */
export const dianquanMachinesCases: DemoSection = {
  type: 'cases',
  settings: {
    items: [
      {
        title: {
          words: {
            en: 'Water for 42 hectares of coffee',
            'zh-Hans': '四十二公顷咖啡园的灌溉',
            vi: 'Nước cho 42 héc ta cà phê',
          },
        },
        client: {
          words: {
            en: 'Growers’ cooperative, Pu’er, China',
            'zh-Hans': '普洱某咖啡合作社',
            vi: 'Hợp tác xã cà phê, Phổ Nhị, Trung Quốc',
          },
        },
        text: {
          words: {
            en: 'Three 5.5 kW pumps in two stages, with panels that stop them when the stream runs low.',
            'zh-Hans': '三台 5.5 千瓦泵分两级提水，溪水偏低时控制柜自动停机。',
            vi: 'Ba bơm 5,5 kW chia hai tầng, tủ điều khiển tự dừng khi suối cạn.',
          },
        },
        result: {
          words: {
            en: '128 m lifted, 6 m³ per hour',
            'zh-Hans': '提水 128 米，每小时 6 立方米',
            vi: 'Đẩy cao 128 m, 6 m³ mỗi giờ',
          },
        },
        picture: { picture: 'extra/slopes' },
      },
      {
        title: {
          words: {
            en: 'Six tea rollers over a footpath',
            'zh-Hans': '人挑上山的六台揉捻机',
            vi: 'Sáu máy vò chè qua đường mòn',
          },
        },
        client: {
          words: {
            en: 'Tea cooperative, Hà Giang, Viet Nam',
            'zh-Hans': '越南河江某茶叶合作社',
            vi: 'Hợp tác xã chè, Hà Giang',
          },
        },
        text: {
          words: {
            en: 'No road: each machine was taken apart into loads of 40 kg at most and put together again on the spot.',
            'zh-Hans': '没有公路，每台机器拆成不超过 40 公斤的件，到现场再装。',
            vi: 'Không có đường xe: mỗi máy tháo thành kiện không quá 40 kg, lên tới nơi lắp lại.',
          },
        },
        result: { words: { en: 'Running on the third day', 'zh-Hans': '第三天开机', vi: 'Ngày thứ ba đã chạy' } },
        picture: { picture: 'products/tea-roller/1' },
      },
      {
        title: {
          words: {
            en: 'Gears for an old sugar mill',
            'zh-Hans': '老糖厂的齿轮',
            vi: 'Bánh răng cho nhà máy đường cũ',
          },
        },
        client: {
          words: {
            en: 'Sugar mill, Shan State, Myanmar',
            'zh-Hans': '缅甸掸邦某糖厂',
            vi: 'Nhà máy đường, bang Shan, Myanmar',
          },
        },
        text: {
          words: {
            en: 'The maker is gone and there were no drawings. We measured the broken pair and cut it anew.',
            'zh-Hans': '原厂已不在，也没有图纸。我们测绘断齿，重新加工一副。',
            vi: 'Hãng cũ không còn, bản vẽ cũng không. Chúng tôi đo cặp gãy và cắt lại.',
          },
        },
        result: {
          words: {
            en: '18 days from parcel to parcel',
            'zh-Hans': '收件到发件 18 天',
            vi: '18 ngày từ lúc nhận đến lúc gửi',
          },
        },
        picture: { picture: 'extra/gears' },
      },
    ],
  },
};
