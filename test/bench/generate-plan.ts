/**
 * A plan of about 80 lines and four tasks a section – about 450 lines, 19 kB with five –, consistent by construction: every figure
 * of its text is one of its data. The same seed gives the same text. No two of its first 720 sections have a name in
 * common. Dates are quoted, for other programs take bare ones for dates where a text is asked for.
 */
export const generatePlan = (seed: number, sections = 5): string => {
  const random = seeded(seed);
  const outlets = range(12).map((index) => `  media-${index}: {name: ${cities[index]}日报, kind: newspaper}`);
  const parts = range(sections).map((section) => generateSection(section, random));
  return [
    'kepu: 1',
    `id: plan-${seed}`,
    `title: 第${han[seed % 10]}协作区2026年科普工作要点`,
    'year: 2026',
    'issuer: kexie',
    'defaults: {owner: kepubu, due: "2026-12-31"}',
    'organizations:',
    '  kexie: {name: 协作区科学技术协会, aliases: [区科协]}',
    '  kepubu: 科普部',
    '  xuanchuan: 宣传部',
    'outlets:',
    ...outlets,
    'overview: |',
    '  坚持面向基层、服务群众，把科普工作融入全年各项任务，做到项目清楚、责任到人、按时完成。',
    'sections:',
    ...parts.flat(),
    '',
  ].join('\n');
};

const han = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const cities = ['东河', '西岭', '南湾', '北原', '青石', '白沙', '红叶', '金山', '银川渡', '玉泉', '松岗', '柳林'];
const areas = ['阵地建设', '队伍建设', '品牌活动', '媒体传播', '基层服务'];
const works = ['讲座', '展览', '培训', '竞赛'];

/** 阵地建设; from the sixth section on, of which two places. */
const areaOf = (section: number): string => {
  const [area = '', round] = [areas[section % areas.length], Math.floor(section / areas.length)];
  return round === 0 ? area : `${cities[Math.floor(round / cities.length)]}${cities[round % cities.length]}${area}`;
};

const mediumOf = (section: number, task: number): number => (section % areas.length) * 2 + (task % 2);

const generateSection = (section: number, random: () => number): readonly string[] => [
  `  - title: 加强科普${areaOf(section)}`,
  '    tasks:',
  ...range(4).flatMap((task) => generateTask(section, task, random)),
];

const generateTask = (section: number, task: number, random: () => number): readonly string[] => {
  const name = `${areaOf(section)}${works[task]}`;
  const medium = mediumOf(section, task);
  const events = 10 + Math.floor(random() * 80);
  const people = (1 + Math.floor(random() * 9)) * 1000;
  const episodes = 12 + Math.floor(random() * 40);
  const key = `s${section + 1}t${task + 1}`;
  return [
    `      - id: ${key}`,
    `        title: 组织好${name}`,
    '        text: |',
    `          面向社区和学校举办${name}不少于${events}场，参加${name}的群众达到${people}人次。`,
    `          与${cities[medium]}日报合办《${name}之窗》专栏${episodes}期，做到内容准确、形式活泼。`,
    '',
    '          各单位要把安全放在首位，活动方案提前报备，结束后及时总结经验并报送材料。',
    '        owner: kepubu',
    ...(task % 2 === 0 ? ['        support: [xuanchuan]'] : []),
    `        due: '2026-1${task % 3}-30'`,
    '        columns:',
    `          - id: ${key}-column`,
    `            name: ${name}之窗`,
    `            outlet: media-${medium}`,
    `            episodes: ${episodes}`,
    '            every: irregular',
    '        targets:',
    `          - id: ${key}-events`,
    `            indicator: ${name}`,
    `            value: 不少于${events}场`,
    `          - {id: ${key}-people, indicator: 参加${name}的群众, value: 达到${people}人次}`,
  ];
};

const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/** Mulberry32: a small generator whose sequence depends on the seed alone. */
const seeded = (seed: number) => {
  let state = seed + 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
