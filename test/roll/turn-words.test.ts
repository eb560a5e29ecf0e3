import { describe, expect, it } from 'vitest';
import { turnWords } from '../../src/roll/turn-words.ts';

const setting = (year: number) => ({ year, ownTitles: new Set(['示例省科协2026年科普工作要点']) });

/** A text with its moves made, and the words that are doubtful. */
const turn = (text: string, year = 2026): readonly [text: string, doubtful: readonly string[]] => {
  const turns = turnWords(text, setting(year));
  let moved = text;
  for (const each of [...turns].reverse()) {
    if (each.kind === 'move') moved = moved.slice(0, each.start) + each.words + moved.slice(each.end);
  }
  return [moved, turns.filter(({ kind }) => kind === 'doubt').map(({ start, end }) => text.slice(start, end))];
};

describe('the years of a text', () => {
  it.each([
    ['2026年全县科普工作', '2027年全县科普工作'],
    ['2026年度总结', '2027年度总结'],
    ['到2026年底建成', '到2027年底建成'],
    ['2026年11月底前完成', '2027年11月底前完成'],
    ['2026-03-05至2026-03-08', '2027-03-05至2027-03-08'],
    ['2026年11月至2027年3月', '2027年11月至2028年3月'],
    ['2026—2027学年', '2027—2028学年'],
    ['二〇二六年', '二〇二七年'],
    ['２０２６年', '２０２７年'],
    ['二○二九年', '二○三○年', 2029],
    ['**2026年**科普日', '**2027年**科普日'],
    ['印发《示例省科协2026年科普工作要点》', '印发《示例省科协2027年科普工作要点》'],
    ['印发《示例省科协\n2026年科普工作要点》', '印发《示例省科协\n2027年科普工作要点》'],
  ])('%j moves on', (text, expected, year = 2026) => {
    expect(turn(text, year)).toEqual([expected, []]);
  });

  it.each([
    ['较2025年增长15%', ['2025年']],
    ['做好2025年统计', ['2025年']],
    ['2025年3月7日（星期五）启动', ['2025年3月7日']],
    ['到2030年建成', ['2030年']],
    ['2027年春季启动', ['2027年春季']],
    ['2026—2030年分步实施', ['2026—2030年']],
    ['编制《科普工作2026年方案》', ['《科普工作2026年方案》']],
    ['举办“2026科技周”', ['“2026科技周”']],
    ['参加2026世界机器人大会', ['2026']],
    ['按照示科协发〔2026〕3号', ['2026']],
    ['落实2026年中央一号文件', ['2026年']],
    ['对照2026年版标准', ['2026年']],
    ['对2026年以来的问题', ['2026年']],
    ['自2026年5月1日起施行', ['2026年5月1日']],
    ['在2026年基础上增加', ['2026年']],
    ['比2026年多', ['2026年']],
    ['2028年2月29日', ['2028年2月29日'], 2028],
    ['2月29日举行', ['2月29日'], 2028],
    ['3月7日（星期六）举行', ['3月7日（星期六）']],
  ])('in %j some are doubtful', (text, doubtful, year = 2026) => {
    expect(turn(text, year)).toEqual([text, doubtful]);
  });

  it('a day with its weekday moves on and is doubtful', () => {
    expect(turn('2026年3月7日（星期六）举行')).toEqual(['2027年3月7日（星期六）举行', ['2026年3月7日（星期六）']]);
  });

  it.each([
    '今年、去年和上年',
    '服务2026人',
    '拨打12345热线',
    '实施《规划（2026—2030年）》《纲要（2021-2035年）》',
    '《方案（2019-2022年）》',
    '科学素质达到16%，举办30场',
    '3月底前完成',
  ])('%j stays', (text) => {
    expect(turn(text)).toEqual([text, []]);
  });
});

describe('the ordinals of a text', () => {
  it('move on in a title of the plan’s own', () => {
    const ownTitles = new Set(['第35届科技节工作要点']);
    expect(turnWords('印发《第35届科技节工作要点》', { year: 2026, ownTitles })).toEqual([
      { kind: 'move', of: 'edition', start: 4, end: 6, words: '36' },
    ]);
  });

  it.each([
    ['举办第35届青少年科技创新大赛', '举办第36届青少年科技创新大赛'],
    ['举办第十八届科普周', '举办第十九届科普周'],
    ['举办第十九届科技节', '举办第二十届科技节'],
    ['举办第九十九届科技节', '举办第一百届科技节'],
    ['举办第３５届科技节', '举办第３６届科技节'],
    ['参加第40届全国青少年科技创新大赛', '参加第41届全国青少年科技创新大赛'],
    ['吉林省第十八届科普周', '吉林省第十九届科普周'],
    ['举办第六届清河马拉松', '举办第七届清河马拉松'],
    ['办好第三届“科创中国”大赛', '办好第四届“科创中国”大赛'],
  ])('%j moves on', (text, expected) => {
    expect(turn(text)).toEqual([expected, []]);
  });

  it.each([
    ['筹备第36届科技节', ['第36届']],
    ['获第34届科技节优秀组织奖', ['第34届']],
    ['《第35届科技节方案》', ['第35届']],
    ['第35、36届科技节', ['第35、36届']],
    ['第八届小小讲解员', ['第八届']],
    ['选派126人参加第十五届省运会9个大项的比赛', ['第十五届']],
    ['第3季节目', ['第3季']],
    ['第二批示范县', ['第二批']],
    ['第5期讲座', ['第5期']],
    ['建党105周年', ['105周年']],
    ['建馆二十周年', ['二十周年']],
  ])('in %j they are doubtful', (text, doubtful) => {
    expect(turn(text)).toEqual([text, doubtful]);
  });

  it.each([
    '党的十九届五中全会精神',
    '第十九届中央委员会第五次全体会议',
    '党的二十大精神',
    '第九届理事会第二次会议',
    '第十四届全国人大第三次会议',
    '配合第十一次中国公民科学素质调查',
    '筹备县科协第十次代表大会',
    '第一批、第一次、第一季度',
    '第二轮土地承包到期后再延长三十年',
  ])('%j stays', (text) => {
    expect(turn(text)).toEqual([text, []]);
  });
});

describe('five-year plans', () => {
  it.each([
    ['“十四五”期间建成', '“十五五”期间建成', ['十四五']],
    ['完成“十四五”规划任务', '完成“十四五”规划任务', ['十四五']],
    ['谋划“十五五”科普工作', '谋划“十五五”科普工作', ['十五五']],
    ['“十四五”期间累计建成30个', '“十四五”期间累计建成30个', ['十四五']],
    ['“十三五”期间建成', '“十三五”期间建成', []],
    ['《“十四五”规划》', '《“十四五”规划》', []],
  ])('from 2025 to 2026, %j', (text, expected, doubtful) => {
    expect(turn(text, 2025)).toEqual([expected, doubtful]);
  });

  it.each([
    ['推动“十五五”开好局', ['十五五']],
    ['“十五五”期间建成', []],
    ['“十四五”收官', []],
  ])('within a plan, %j', (text, doubtful) => {
    expect(turn(text, 2026)).toEqual([text, doubtful]);
  });
});

describe('words across the lines of a paragraph', () => {
  it.each([
    ['举办第35届青少年科技\n  创新大赛，2026\n年', '举办第36届青少年科技\n  创新大赛，2027\n年', []],
    ['**举办**第35届青少年科技\n创新大赛', '**举办**第36届青少年科技\n创新大赛', []],
    ['- 第八届\n- 大赛', '- 第八届\n- 大赛', ['第八届']],
    ['第八届\n\n大赛', '第八届\n\n大赛', ['第八届']],
  ])('%j', (text, expected, doubtful) => {
    expect(turn(text)).toEqual([expected, doubtful]);
  });
});
