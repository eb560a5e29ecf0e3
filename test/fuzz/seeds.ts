import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenFiles } from '../source/broken.ts';
import { planTexts } from '../source/plan-texts.ts';

const here = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const all = (folder: string, ending: string): string[] =>
  readdirSync(join(import.meta.dirname, '../..', folder), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => here(join(folder, name)));

/** Small plans with many promises: of large ones an edit hits less that matters, and each takes longer. */
const county = `kepu: 1
title: 清河县科协2026年科普工作要点
year: 2026
issuer: kexie
include: [registers/a.yaml]
responsibility: （责任单位：{owner}；完成时限：{due}）
overview: |
  全年举办科普讲座**不少于60场**，其中乡镇40场、街道20场，覆盖3万人次。
targets:
  - {id: lecture, indicator: 科普讲座, value: 不少于60场, parts: [town, street]}
  - {id: town, indicator: 乡镇讲座, value: 40场}
  - {id: street, indicator: 街道讲座, value: 20场, due: 2026-06-30}
sections:
  - title: 办好主流媒体科普专栏
    tasks:
      - id: media
        title: 与《清河日报》合办专栏
        text: |
          合办《求真》专栏52期，每周一期；自1月5日起每个工作日播出《求证》247期。

          | 项目 | 数量 |
          | --- | --- |
          | 培训 | 30场 |
        owner: 县科协
        due: 2026-11-30
        columns:
          - {id: qiuzhen, name: 求真, outlet: ribao, episodes: 52, every: week}
          - {name: 求证, outlet: 清河广播, episodes: 247期, every: workday, from: 2026-01-05, breaks: [{from: 2026-07-01, to: 2026-07-03}]}
        targets:
          - id: growth
            indicator: 注册人数
            value: {comparator: gte, amount: 550000, unit: 人}
            quote: 达到55万人
            previous: plan-2025#growth
publication:
  form: notice
  number: 清科协〔2026〕12号
  recipients: [各乡镇]
  signed: {by: [kexie], date: 2026-03-05}
attachments:
  - {title: 目标任务清单, content: checklist}
`;

const chinese = `格式: 1
标题: 启明县科协2026年科普工作要点
年度: 2026
制定单位: 县科协
合作媒体:
  ribao: { 名称: 启明日报, 类别: 报纸 }
部分:
  - 标题: 强化科普供给
    任务:
      - 编号: media
        标题: 办好专栏
        正文: 与启明日报合办《求证》专栏30期，力争培训不少于50场。
        专栏:
          - { 编号: qiuzheng, 名称: 求证, 媒体: ribao, 期数: 30, 频次: 每周 }
        目标:
          - { 编号: training, 指标: 专题培训, 目标值: 不少于50场 } # kepu-ignore target-unstated: 试
`;

/** Plan files, sound and broken. */
export const planSeeds: readonly string[] = [
  county,
  county,
  chinese,
  chinese,
  ...planTexts,
  ...brokenFiles.map(({ lines }) => `${lines.join('\n')}\n`),
];

const sentences = here('test/corpus/tuning-city.yaml') + here('test/corpus/tuning-mixed.yaml');

/** Lines of plans as agencies write them. */
export const proseSeeds: readonly string[] = [
  ...sentences.split('\n').filter((line) => /\d/.test(line) && line.length > 20),
  '全年举办科普讲座不少于60场，其中乡镇40场、街道20场，覆盖3万人次，较上年增长15%。\n\n| 甲 | 30场 |\n| --- | --- |\n',
  '自1月5日起，与《清河日报》合办**《求真》**专栏235期（每周一、三、五），到2026年12月底达到1.5亿元以上。',
];

/** Documents that come in. */
export const documentSeeds: readonly string[] = [
  '清河县科协2026年科普工作要点\n\n一、强化科普供给\n1.办好专栏。全年合办《求真》52期。（责任单位：科普部；完成时限：2026年11月底）\n2.抓好培训。不少于30场。\n\n二、加强保障\n（一）落实经费。投入50万元。\n',
  '# 清河县科协2026年科普工作要点\n\n## 一、强化科普供给\n\n**1.办好专栏**。全年合办《求真》52期。\n\n| 任务 | 单位 |\n| --- | --- |\n| 培训 | 科普部 |\n\n- 一是抓统筹\n',
];

/** Files beside plans, by what they are. */
export const settingSeeds = {
  config: [
    here('test/repository/kepu.config.yaml'),
    here('templates/init/config.yaml'),
    'rules:\n  target-unstated: [warning, {}]\nplans: ["plans/**/*.yaml"]\nprofile: gb9704\nlanguage: zh\ncalendar: {holidays: {2027: ["2027-01-01"]}}\noutDir: out\n',
  ],
  profile: [here('templates/profiles/gb33476.json'), 'extends: gb9704\npage: {margins: {top: 37, bottom: 35}}\n'],
  baseline: [
    `{"version":1,"entries":[{"file":"plan.yaml","rule":"prose-target-mismatch","at":"/sections/0/tasks/0/text","words":"52期","until":"2026-12-31"}]}\n`,
  ],
  register: all('plans/registers', '.yaml').map((text) => text.slice(0, 1200)),
} as const;

/** A plan file for the runs whose other files are hostile. */
export const soundPlan = county;
