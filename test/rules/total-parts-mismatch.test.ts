import { describe, expect, it } from 'vitest';
import { totalPartsMismatch as rule } from '../../src/rules/total-parts-mismatch.ts';
import { columns, findingsOf, targets } from './findings.ts';

/** A total and its parts, all of one indicator. */
const sum = (total: string, ...parts: readonly string[]): string =>
  targets(
    `id: t, indicator: 科普活动, value: ${total}, parts: [${parts.map((_, index) => `p${index}`).join(', ')}]`,
    ...parts.map((part, index) => `id: p${index}, indicator: 第${'一二三四五六'[index]}类活动, value: ${part}`),
  );

describe('total-parts-mismatch', () => {
  it.each([
    ['109项', ['28项', '23项', '9项', '25项', '18项', '5项'], '各部分相加是108项（28＋23＋9＋25＋18＋5）'],
    ['不少于100场', ['50场', '40场'], '各部分相加是90场（50＋40）'],
    ['不少于100场', ['不少于50场', '不少于40场'], '各部分相加至少是90场（50＋40）'],
    ['100场', ['不少于60场', '50场'], '各部分相加至少是110场（60＋50）'],
    ['100场', ['不超过50场', '40场'], '各部分相加至多是90场（50＋40）'],
    ['不超过100场', ['60场', '50场'], '各部分相加是110场（60＋50）'],
    ['超过100场', ['60场', '40场'], '各部分相加是100场（60＋40）'],
    ['80-100场', ['60场', '50场'], '各部分相加是110场（60＋50）'],
    ['0.4亿元', ['0.1亿元', '0.2亿元'], '各部分相加是30000000元（10000000＋20000000）'],
    ['每天6条', ['每天3条', '每天2条'], '各部分相加是5条（3＋2）'],
  ])('%s is not %j', async (total, parts, said) => {
    const found = await findingsOf(rule, sum(total, ...parts));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^error “科普活动”写的是/);
    expect(found[0]).toContain(said);
  });

  it.each([
    ['20项', ['3项', '3项', '7项', '5项', '2项']],
    ['109项', ['28项', '23项', '9项', '25项', '18项', '6项']],
    ['0.3亿元', ['0.1亿元', '0.2亿元']],
    ['11.86万亿元', ['5.66万亿元', '1.3万亿元', '0.5万亿元', '4.4万亿元']],
    ['不少于100场', ['60场', '50场']],
    ['不少于100场', ['不少于60场', '40场']],
    ['100场', ['不少于50场', '40场']],
    ['100场', ['约60场', '50场']],
    ['约100场', ['60场', '50场']],
    ['80-100场', ['50场', '40场']],
    ['不超过100场', ['不超过60场', '不超过50场']],
    ['28个试点县全覆盖', ['20个', '8个']],
    ['每年90场', ['50场', '40场']],
    ['每天5条', ['每天3条', '每天2条']],
  ])('%s may be %j', async (total, parts) => {
    expect(await findingsOf(rule, sum(total, ...parts))).toEqual([]);
  });

  it.each([
    ['a rate', '1200条', ['每天3条', '105条']],
    ['growth', '增长30%', ['增长10%', '增长30%']],
    ['shares', '90%', ['30%', '20%']],
  ])('leaves %s to another rule', async (_, total, parts) => {
    expect(await findingsOf(rule, sum(total, ...parts))).toEqual([]);
  });

  it('says that other units cannot be added', async () => {
    expect(await findingsOf(rule, sum('100人', '60人', '40人次'))).toEqual([
      'error “科普活动”的单位是“人”，它的部分“第二类活动”的单位是“人次”，不能相加',
    ]);
  });

  it('adds columns, those with a share each as often as there are names', async () => {
    const all = (total: number): string => `${targets(`id: all, indicator: 专栏, value: ${total}期, parts: [a, b]`)}
${columns('id: a, name: 求真, episodes: 30', 'id: b, names: [声动清河, 科普大课堂], share: each, episodes: 20')}`;
    expect(await findingsOf(rule, all(70))).toEqual([]);
    expect(await findingsOf(rule, all(50))).toEqual(['error “专栏”写的是50期，各部分相加是70期（30＋40）']);
  });

  it.each([
    ['an unknown part', targets('id: t, indicator: 活动, value: 9场, parts: [nobody]')],
    ['itself', targets('id: t, indicator: 活动, value: 9场, parts: [t]')],
    [
      'a part that is named twice',
      targets('id: t, indicator: 活动, value: 9场, parts: [a]', 'id: a, indicator: 讲座, value: 9场'),
    ],
  ])('is silent on %s', async (_, yaml) => {
    expect(await findingsOf(rule, yaml)).toEqual([]);
  });

  const text = (words: string): string => ['overview: |', ...words.split('\n').map((line) => `  ${line}`)].join('\n');
  const table = (...rows: readonly string[]): string =>
    text([rows[0], '| --- | ---: | ---: | ---: |', ...rows.slice(1)].join('\n'));

  it.each([
    ['举办讲座120场，分别为70场、60场。', 'error 合计写的是“120场”，各部分相加是130场'],
    ['举办讲座120场（分别为线上70场、线下60场）。', 'error 合计写的是“120场”，各部分相加是130场'],
    ['省级、市级分别举办讲座30场、70场，共120场。', 'error 合计写的是“120场”，各部分相加是100场'],
    ['省级、市级分别举办讲座30场、70场，共计90场。', 'error 合计写的是“90场”，各部分相加是100场'],
    ['举办讲座不少于120场，分别为70场、40场。', 'warning 合计写的是“不少于120场”，各部分相加是110场'],
    ['包括讲座20场、展览30场，共60场。', 'warning 合计写的是“60场”，各部分相加是50场'],
    ['举办讲座20场、展览30场，共40场。', 'warning 合计写的是“40场”，各部分相加是50场'],
    ['组建由专家5人、教师3人组成的10人讲师团。', 'warning 合计写的是“10人”，各部分相加是8人'],
    ['组建10名讲师的团队，由5名专家、3名教师组成。', 'warning 合计写的是“10名”'],
    ['全年举办讲座120场（70＋60）。', 'warning 合计写的是“120”，各部分相加是130'],
    ['讲座70场+60场=120场。', 'error 合计写的是“120”，各部分相加是130'],
    ['经费5.6+1.3+4.4=11.8万元。', 'error 合计写的是“11.8”，各部分相加是11.3'],
  ])('reads the text: %s', async (words, said) => {
    expect(await findingsOf(rule, text(words))).toEqual([expect.stringContaining(said)]);
  });

  it.each([
    '举办讲座120场，分别为70场、50场；省级、市级分别举办讲座30场、70场，共100场。',
    '县级举办20场，省级、市级分别举办讲座30场、70场，共120场。',
    '县级举办20场。省级、市级分别举办讲座30场、70场，共120场。',
    '分三批落实：第一批3项；第二批7项；第三批5项、2项，共20项。',
    '举办讲座20场、展览30场，共覆盖40个村；培训教师20人、学生30人，共40人结业。',
    '举办讲座20场、展览30场，共80场次。',
    '三年共举办120场，今明两年分别为40场、50场。',
    '举办讲座120场，较上年分别增长10%、20%；参训人数分别达到70人、80人。',
    '组建由专家5人、教师3人等组成的10人讲师团，由市科协等3家单位组成的联盟。',
    '推进“3+1”试点28个（3+1），做到1+1=3，实施“50+50=90”工程。',
    '举办讲座约120场，分别为70场、60场；举办讲座120场，分别约70场、60场。',
    '经费5.66+1.3+0.5+4.4=11.86万元，33.3+33.3+33.3=100。',
    '举办讲座120场，甲县、乙县分别为40场、30场。',
    '举办讲座120场，分别在70个村、60个社区开展。',
  ])('is silent on %s', async (words) => {
    expect(await findingsOf(rule, text(words))).toEqual([]);
  });

  it('adds up the columns and rows of a table', async () => {
    const column = table(
      '| 类别 | 场次 | 备注 |',
      '| 进乡村 | 48 | |',
      '| 进校园 | 40场 | |',
      '| **合 计** | 90场 | |',
    );
    expect(await findingsOf(rule, column)).toEqual(['error 合计写的是“90场”，各部分相加是88。请核对合计和各部分的数']);
    const rows = ['| 甲县 | 10 | 20 | 30 |', '| 乙县 | 5 | — | 5 |', '| 丙县 | 4 | 4 | 9 |'];
    expect(await findingsOf(rule, table('| 县 | 讲座 | 展览 | 合计 |', ...rows))).toEqual([
      'error 合计写的是“9”，各部分相加是8。请核对合计和各部分的数',
    ]);
  });

  it.each([
    ['fits', ['| 类别 | 场次 | 覆盖率 |', '| 甲 | 48 | 80% |', '| 乙 | 40 | 90% |', '| 合计 | 88 | 85% |']],
    ['averages', ['| 类别 | 人均（元） | 单价 |', '| 甲 | 48 | 80 |', '| 乙 | 40 | 90 |', '| 合计 | 44 | 85 |']],
    ['其中', ['| 类别 | 场次 |', '| 甲 | 48 |', '| 其中：线上 | 40 |', '| 乙 | 12 |', '| 合计 | 60 |']],
    ['subtotals', ['| 类别 | 场次 |', '| 甲 | 48 |', '| 小计 | 48 |', '| 乙 | 12 |', '| 合计 | 60 |']],
    ['words', ['| 类别 | 场次 |', '| 甲 | 48 |', '| 乙 | 若干 |', '| 合计 | 60 |']],
    ['bounds', ['| 类别 | 场次 |', '| 甲 | 48以上 |', '| 乙 | 10 |', '| 合计 | 60 |']],
    ['rounding', ['| 类别 | 万元 |', '| 甲 | 12.3 |', '| 乙 | 45.6 |', '| 合计 | 58 |']],
    ['units', ['| 类别 | 规模 |', '| 甲 | 10场 |', '| 乙 | 20人 |', '| 合计 | 40 |']],
    ['no total', ['| 类别 | 场次 |', '| 甲 | 10 |', '| 乙 | 20 |', '| 丙 | 40 |']],
    ['uneven', ['| 类别 | 场次 |', '| 甲 | 10 |', '| 乙 | 20 | 3 |', '| 合计 | 40 |']],
    [
      'mixed kinds',
      ['| 县 | 讲座 | 人数 | 合计 |', '| 甲 | 1 | 200 | 1 |', '| 乙 | 2 | 300 | 2 |', '| 丙 | 3 | 1 | 4 |'],
    ],
  ])('is silent on a table: %s', async (_, rows) => {
    expect(await findingsOf(rule, table(...rows))).toEqual([]);
  });

  it('leaves to the data what its targets hold', async () => {
    const words = text('科普活动120场，分别为第一类活动70场、第二类活动60场。');
    expect(await findingsOf(rule, `${words}\n${sum('120场', '70场', '60场')}`)).toEqual([
      expect.stringContaining('“科普活动”写的是120场'),
    ]);
    expect(await findingsOf(rule, `${words}\n${sum('130场', '70场', '60场')}`)).toEqual([]);
  });
});
