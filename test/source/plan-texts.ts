/** Plans in small, each with other ways of writing. */
export const planTexts: readonly string[] = [
  `# yaml-language-server: $schema=../schemas/plan.schema.json
kepu: 1                                  # 版本
title: 示例省科协2026年科普工作要点
year: 2026
include: [registers/outlets.yaml]
numbering: [一、, "1."]
defaults: {owner: kepubu, due: 2026-12-31, aggregate: sum}

organizations:
  slkx: {name: 示例省科学技术协会, aliases: [省科协]}
  kepubu: 科普部
overview: |                              # 总体要求
  坚持以人民为中心。

  做好**全年**工作：一是1#楼；二是“科普中国”。
sections:
  - title: 强化科普供给
    tasks:
      - id: media
        title: 办好主流媒体科普专栏
        text: |
          与示例日报合办《求证》专栏30期，与示例广播电视台新闻综合广播（FM91.6）合办《求真》专栏235期。
          全年举办专题培训不少于30场。
        columns:
          - {id: qiuzheng, name: 求证, outlet: ribao, relation: 合办, episodes: 30, every: week}
          - {id: qiuzhen, name: 求真, every: {weekdays: [sat]}, from: 2026-01-05}
        targets:
          - id: app-users
            indicator: “科普中国”APP实名注册人数
            value: {comparator: gte, amount: 550000, unit: 人}
            quote: 达到55万人
`,
  `kepu: 1
title: "示例市科协\\n2026年工作要点"
year: 2026
issuer: '示例市科协'
responsibility: （责任单位：{owner}；配合单位：{support}）
overview: >-
  第一行
  第二行

  第三行
sections:
- title: 一
  text: 一段
    折行的文字
  tasks:
  - title: 甲
    note: "引号里
      折行"
    targets:
      - {id: a, indicator: 覆盖率, value: 10.5%, amount: -3, rate: 0.125}
  - title: 乙
    items:
      - title: 丙
- title: 二
`,
  'kepu: 1\r\norganizations:\r\n  a: 甲\r\n  b: {name: 乙, aliases: [丙, 丁]}\r\noutlets: {}\r\nterms: []\r\n',
];
