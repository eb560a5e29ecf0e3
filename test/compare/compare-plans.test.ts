import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { compared, written } from './compared.ts';

const base = `kepu: 1
id: plan
title: 示例省科协2026年科普工作要点
year: 2026
issuer: 示例省科协
numbering: [一、, "1."]
defaults: {owner: 科普部, due: 2026-12-31}
overview: |
  围绕中心工作，做好全年科普。
sections:
  - title: 强化科普供给
    tasks:
      - id: media
        title: 办好主流媒体科普专栏
        text: |
          与示例日报合办《求证》专栏30期，每周一期。
        columns:
          - {id: qiuzheng, name: 求证, outlet: 示例日报, episodes: 30, every: week}
      - id: training
        title: 开展专题培训
        text: |
          全年举办专题培训不少于30场，参训人员达到2万人次。

          投诉不超过5件。
        targets:
          - {id: sessions, indicator: 专题培训, value: 不少于30场}
          - {id: trainees, indicator: 参训人员, value: 达到2万人次}
          - {id: complaints, indicator: 投诉, value: 不超过5件}
      - title: 建设科普场馆
        text: |
          改造提升科技馆展品，优化参观路线，加强讲解员队伍建设。
        due: 2026-11-30
  - title: 夯实工作基础
    tasks:
      - title: 加强队伍建设
        text: |
          招募科技志愿者，组织科普信息员培训。
      - title: 落实经费保障
        text: |
          科普经费列入预算，专款专用。
        support: [宣传部]
`;

const changesOf = async (change: (text: string) => string): Promise<readonly string[]> => {
  const now = change(base);
  expect(now).not.toBe(base);
  return (await compared(base, now)).changes.map(written);
};

const task = (title: string): string => {
  const found = new RegExp(`      - (?:id: [a-z]+\\n        )?title: ${title}\\n(?:        .*\\n|\\n)*`).exec(base);
  return found?.[0] ?? '';
};

describe('comparePlans', () => {
  it('tells a target that was raised, with the words of the text', async () => {
    expect(await changesOf((text) => text.replaceAll('不少于30场', '不少于50场'))).toEqual([
      'reworded task text 一、2→一、2: 全年举办专题培训不少于[-30-]{+50+}场，参训人员达到2万人次。',
      'raised target value 一、2→一、2 专题培训: 不少于30场 → 不少于50场',
    ]);
  });

  it('tells an upper bound that was tightened', async () => {
    expect(await changesOf((text) => text.replace('value: 不超过5件', 'value: 不超过3件'))).toEqual([
      'tightened target value 一、2→一、2 投诉: 不超过5件 → 不超过3件',
    ]);
  });

  it('tells targets that came and went', async () => {
    const renamed = '- {id: graduates, indicator: 结业率, value: 达到90%}';
    expect(
      await changesOf((text) => text.replace('- {id: trainees, indicator: 参训人员, value: 达到2万人次}', renamed)),
    ).toEqual(['added target –→一、2 结业率: – → 达到90%', 'removed target 一、2→– 参训人员: 达到2万人次 → –']);
  });

  it('knows a target again by its indicator where its id is another, and by its id where its indicator is', async () => {
    expect(
      await changesOf((text) => text.replace('id: sessions', 'id: seminars').replace('title: 强化', 'title: 加强')),
    ).toEqual(['reworded section title 一→一: [-强化-]{+加强+}科普供给']);
    expect(await changesOf((text) => text.replace('indicator: 专题培训', 'indicator: 科普讲座'))).toEqual([
      'reworded target indicator 一、2→一、2 科普讲座: [-专题培训-]{+科普讲座+}',
    ]);
  });

  it('follows the link to the year before', async () => {
    const found = await changesOf((text) =>
      text.replace(
        '{id: sessions, indicator: 专题培训, value: 不少于30场}',
        '{id: lessons, indicator: 科学课, value: 40场, previous: plan#sessions}',
      ),
    );
    expect(found).toContain('raised target value 一、2→一、2 科学课: 不少于30场 → 40场');
  });

  it('says nothing where tasks are only numbered anew', async () => {
    const added = '      - title: 发布权威辟谣\n        text: |\n          每季度汇总谣言，及时回应群众关切。\n';
    expect(await changesOf((text) => text.replace('      - id: media', `${added}      - id: media`))).toEqual([
      'added task –→一、1: – → 发布权威辟谣。每季度汇总谣言，及时回应群众关切。',
    ]);
  });

  it('tells a task that moved to another section, and what changed in it', async () => {
    const moved = task('建设科普场馆');
    expect(await changesOf((text) => text.replace(moved, '') + moved.replace('优化参观路线', '优化参观线路'))).toEqual([
      'moved task 一、3→二、3 夯实工作基础: 建设科普场馆 → 建设科普场馆',
      'reworded task text 一、3→二、3: 改造提升科技馆展品，优化参观[-路线-]{+线路+}，加强讲解员队伍建设。',
    ]);
  });

  it('tells of tasks that changed places as few as explain it', async () => {
    const [media, halls] = [task('办好主流媒体科普专栏'), task('建设科普场馆')];
    const found = await changesOf((text) => text.replace(media, '').replace(halls, halls + media));
    expect(found).toEqual(['moved task 一、1→一、3 强化科普供给: 办好主流媒体科普专栏 → 办好主流媒体科普专栏']);
  });

  it('knows a task again whose title and text were reworded', async () => {
    expect(
      await changesOf((text) =>
        text.replace('title: 加强队伍建设', 'title: 建强科普队伍').replace('招募科技志愿者，', '广泛招募科技志愿者，'),
      ),
    ).toEqual([
      'reworded task title 二、1→二、1: [-加强-]{+建强科普+}队伍[-建设-]',
      'reworded task text 二、1→二、1: {+广泛+}招募科技志愿者，组织科普信息员培训。',
    ]);
  });

  it('tells a task that is gone with all of its words where it stood', async () => {
    const found = await changesOf((text) => text.replace(task('开展专题培训'), ''));
    expect(found[0]).toBe(
      'removed task 一、2→–: 开展专题培训。全年举办专题培训不少于30场，参训人员达到2万人次。\n投诉不超过5件。 → –',
    );
    expect(found.slice(1)).toEqual([
      'removed target 一、2→– 专题培训: 不少于30场 → –',
      'removed target 一、2→– 参训人员: 达到2万人次 → –',
      'removed target 一、2→– 投诉: 不超过5件 → –',
    ]);
  });

  it('tells paragraphs that came and went', async () => {
    expect(await changesOf((text) => text.replace('\n\n          投诉不超过5件。', ''))).toEqual([
      'removed task text 一、2→–: [-投诉不超过5件。-]',
    ]);
  });

  it('compares printed words, not their Markdown', async () => {
    expect(await changesOf((text) => text.replace('围绕中心工作，', '**围绕**中心工作，\n  '))).toEqual([]);
  });

  it('tells what became of a column', async () => {
    expect(
      await changesOf((text) =>
        text.replace(
          'outlet: 示例日报, episodes: 30, every: week',
          'outlet: 示例晚报, relation: 开设, episodes: 24, every: {times: 2, per: month}',
        ),
      ),
    ).toEqual([
      'lowered column episodes 一、1→一、1 《求证》: 30期 → 24期',
      'changed column outlet 一、1→一、1 《求证》: 示例日报 → 示例晚报',
      'changed column relation 一、1→一、1 《求证》: 合办 → 开设',
      'changed column every 一、1→一、1 《求证》: 每周一期 → 每月2期',
    ]);
  });

  it('tells owners, support and deadlines; those of all tasks once', async () => {
    expect(
      await changesOf((text) =>
        text
          .replace('owner: 科普部', 'owner: 普及部')
          .replace('due: 2026-11-30', 'due: 2026-Q3')
          .replace('[宣传部]', '[宣传部, 财务部]'),
      ),
    ).toEqual([
      'changed plan owner ·→·: 科普部 → 普及部',
      'changed task due 一、3→一、3: 2026年11月30日 → 2026年第三季度',
      'changed task support 二、2→二、2: 宣传部 → 宣传部、财务部',
    ]);
  });

  it('does not tell dates that moved along with the year', async () => {
    expect(await changesOf((text) => text.replaceAll('2026', '2027'))).toEqual([
      'reworded plan title ·→·: 示例省科协[-2026-]{+2027+}年科普工作要点',
      'changed plan year ·→·: 2026年 → 2027年',
    ]);
  });

  it('tells what changed around the text', async () => {
    const publication = `publication:
  number: 示科协发〔2026〕12号
  noticeText: |
    现将要点印发给你们，请认真贯彻落实。
attachments:
  - {title: 目标任务清单, content: checklist}
`;
    const found = (
      await compared(
        base + publication,
        base +
          publication.replace('12号', '15号').replace('请认真', '请结合实际认真').replace('目标任务清单', '目标清单'),
      )
    ).changes;
    expect(found.map(written)).toEqual([
      'changed publication number ·→·: 示科协发〔2026〕12号 → 示科协发〔2026〕15号',
      'reworded publication noticeText ·→·: 现将要点印发给你们，请{+结合实际+}认真贯彻落实。',
      'reworded attachment title ·→· 目标清单: 目标[-任务-]清单',
    ]);
    expect((await compared(base, base + publication)).changes.map(({ kind, aspect }) => `${kind} ${aspect}`)).toEqual([
      'added number',
      'added noticeText',
      'added null',
    ]);
  });

  it('does not take counted ids for the same task', async () => {
    const plan = (tasks: string) =>
      `${base.slice(0, base.indexOf('sections:'))}sections:\n  - title: 部分\n    tasks:\n${tasks}`;
    const one =
      '      - {id: t1, title: 举办科普讲座, text: 全年举办讲座。}\n      - {id: t2, title: 建设场馆, text: 改造展厅。}\n';
    const two =
      '      - {id: t1, title: 建设场馆, text: 改造展厅。}\n      - {id: t2, title: 举办科普讲座, text: 全年举办讲座。}\n';
    expect((await compared(plan(one), plan(two))).changes.map(({ kind }) => kind)).toEqual(['moved']);
  });

  it('does not take counted ids for the same target', async () => {
    const found = await changesOf((text) =>
      text.replaceAll('id: complaints, indicator: 投诉, value: 不超过5件', 'id: t3, indicator: 评估, value: 1次'),
    );
    expect(found).toEqual(['added target –→一、2 评估: – → 1次', 'removed target 一、2→– 投诉: 不超过5件 → –']);
    const counted = base.replace('id: complaints', 'id: t3');
    const other = counted.replace('indicator: 投诉, value: 不超过5件', 'indicator: 评估, value: 1次');
    expect((await compared(counted, other)).changes.map(written)).toEqual(found);
  });

  it('pairs every indicator with the one of the other plan, with difference and percent', async () => {
    const now = base
      .replaceAll('2026', '2027')
      .replace('value: 达到2万人次', 'value: 达到2.5万人次')
      .replace('- {id: complaints, indicator: 投诉, value: 不超过5件}', '- {id: praise, indicator: 表扬, value: 3件}');
    const { indicators } = await compared(base, now);
    expect(
      indicators.map((pair) => [
        pair.old?.name,
        pair.old?.words,
        pair.new?.words,
        pair.change,
        pair.difference,
        pair.percent,
      ]),
    ).toEqual([
      ['《求证》', '30期', '30期', null, 0, 0],
      ['专题培训', '不少于30场', '不少于30场', null, 0, 0],
      ['参训人员', '达到2万人次', '达到2.5万人次', 'raised', 5000, 25],
      [undefined, undefined, '3件', 'added', null, null],
      ['投诉', '不超过5件', undefined, 'removed', null, null],
    ]);
  });

  it('finds nothing between the published plan and itself written otherwise', async () => {
    const text = (await readFile('plans/plan-2020.yaml', 'utf8')).replace(/^include.*$/m, '');
    const other = text
      .replaceAll('132个', '132个')
      .replace('value: 不少于30场', 'value: 三十场以上')
      .replace('id: training', 'id: lessons');
    expect((await compared(text, other)).changes).toEqual([]);
  });
});

it('tells what only the old plan had behind all that is said of a part', async () => {
  const task = (id: string, title: string, amount: string): string =>
    `      - title: ${title}\n        text: 办好${title}${amount}。\n        targets: [{ id: ${id}, indicator: ${title}, value: ${amount} }]\n`;
  const head = base.slice(0, base.indexOf('      - id: media'));
  const { changes } = await compared(
    `${head}${task('tour', '校园巡展', '20场')}${task('shows', '流动展览', '6站')}`,
    `${head}${task('tour', '校园巡展', '30场')}`,
  );
  expect(changes.map(({ kind, subject, place }) => `${place.old?.number} ${subject} ${kind}`)).toEqual([
    '一、1 task reworded',
    '一、1 target raised',
    '一、2 task removed',
    '一、2 target removed',
  ]);
});

it('takes the end of a month for the same deadline in another year, with and without its day', async () => {
  const dueOf = async (due: string, next: string): Promise<number> => {
    const old = base.replace('due: 2026-11-30', `due: ${due}`);
    const { changes } = await compared(old, base.replaceAll('2026', '2027').replace('due: 2027-11-30', `due: ${next}`));
    return changes.filter(({ aspect }) => aspect === 'due').length;
  };
  expect(await dueOf('2026-11', '2027-11-30')).toBe(0);
  expect(await dueOf('2026-02', '2027-02-28')).toBe(0);
  expect(await dueOf('2026-11', '2027-11-20')).toBe(1);
  expect(await dueOf('2026-Q4', '2027-12-31')).toBe(1);
});
