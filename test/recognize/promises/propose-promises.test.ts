import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanFile } from '../../../src/plan/generated/types.generated.ts';
import { proposePromises } from '../../../src/recognize/promises/propose-promises.ts';
import { columnsOf, draftOf, faultsOf, proposeFor, targetsOf } from './drafts.ts';

const media =
  '与清视传媒合办“科普清河”电视频道，全年推送优质节目不少于1500小时，制作播出原创栏目45期，日均点播用户超过80万户。' +
  '与清河日报合办《求知·问答》专栏30期，与启明法制报合办《科普启明行》专栏24期，“早安新闻”科普频道每天更新科普短文2条以上。' +
  '与清河广播电视台新闻广播（FM92.7）合办《听见科学》专栏230期，与清河广播电视台交通广播（FM101.5）合办《路上的科学》《科普车厢》专栏260期，' +
  '与清河广播电视台乡村广播（FM95.3）、启明卫健委合办《养生有道》专栏96期。与清河广播电视台乡村频道合办《科协在身边》专栏节目，在《乡村大集2026》周末版播出48期。';

describe('proposePromises', () => {
  it('makes every figure of a long task a column or a target', () => {
    expect(columnsOf(media)).toEqual([
      { name: '科普清河', outlet: '清视传媒', relation: '合办', episodes: 45 },
      { name: '求知·问答', outlet: '清河日报', relation: '合办', episodes: 30 },
      { name: '科普启明行', outlet: '启明法制报', relation: '合办', episodes: 24 },
      { name: '早安新闻', outlet: '早安新闻' },
      { name: '听见科学', outlet: '清河广播电视台新闻广播', relation: '合办', episodes: 230 },
      { names: ['路上的科学', '科普车厢'], outlet: '清河广播电视台交通广播', relation: '合办', episodes: 260 },
      { name: '养生有道', outlet: '清河广播电视台乡村广播', partners: ['启明卫健委'], relation: '合办', episodes: 96 },
      {
        name: '科协在身边',
        outlet: '清河广播电视台乡村频道',
        relation: '合办',
        episodes: 48,
        within: '《乡村大集2026》周末版',
      },
    ]);
    expect(targetsOf(media)).toEqual([
      '优质节目 不少于1500小时',
      '日均点播用户 超过80万户 aggregate=average',
      '“早安新闻”科普频道更新科普短文 每天不少于2条 aggregate=average',
    ]);
  });

  it('leaves nothing to complain of but what the text leaves open', () => {
    const before = faultsOf(draftOf(media));
    const { plan, notes } = proposeFor(media);
    expect(before.filter((rule) => rule === 'prose-target-unlisted')).toHaveLength(10);
    expect(faultsOf(plan)).toEqual([
      'shared-episode-count',
      ...before.filter((rule) => rule !== 'prose-target-unlisted'),
    ]);
    expect(notes.map(({ message }) => message.zh)).toEqual([
      '请核对：期数写在另一个分句里',
      '请核对：正文没有写明与谁合办',
      '请核对：期数是几个专栏合计（share: joint）还是各自（share: each），正文没有写明',
    ]);
  });

  it('registers outlets with their kind and frequency, and partners that are none', () => {
    const { outlets, organizations } = proposeFor(media).plan;
    expect(outlets).toMatchObject({
      'outlet-1': '清视传媒',
      'outlet-2': { name: '清河日报', kind: 'newspaper' },
      'outlet-5': { name: '清河广播电视台新闻广播', kind: 'radio', frequency: 'FM92.7' },
      'outlet-8': { name: '清河广播电视台乡村频道', kind: 'television' },
    });
    expect(organizations).toEqual({ 'partner-1': '启明卫健委' });
  });

  it('takes those who are registered by name or alias, and registers them no more', () => {
    const register = {
      kepu: 1,
      outlets: { qhrb: { name: '清河日报社', aliases: ['清河日报'], kind: 'newspaper' } },
    } as const;
    const { plan } = proposeFor('与清河日报合办《求知》专栏30期。', { registers: [register] });
    expect(plan.outlets).toBeUndefined();
    expect(plan.sections?.[0]?.tasks?.[0]?.columns).toMatchObject([{ outlet: 'qhrb' }]);
  });

  it('makes ids of words where these have one, of places elsewhere, and each once', () => {
    const draft = draftOf('举办科普讲座30场，建设科普基地5个，开设《求知》专栏20期。');
    const words: Readonly<Record<string, string>> = { 科普讲座: 'jiangzuo', 科普基地: 'NOT AN ID', 求知: 'jiangzuo' };
    const named: PlanFile = {
      ...draft,
      sections: [{ title: '甲', tasks: [{ id: 't1-1-1', ...draft.sections?.[0]?.tasks?.[0], title: '乙' }] }],
    };
    const { plan } = proposePromises(named, { nameId: (of) => words[of] ?? null });
    const task = plan.sections?.[0]?.tasks?.[0];
    expect(task?.id).toBe('t1-1-1');
    expect(task?.targets?.map(({ id }) => id)).toEqual(['jiangzuo', 't1-1-2']);
    expect(task?.columns?.map(({ id }) => id)).toEqual(['jiangzuo-2']);
  });

  it('leaves homes that promise nothing as they are, and lets notes follow those that change', () => {
    const draft: PlanFile = {
      ...draftOf(''),
      sections: [
        { title: '甲', tasks: [{ title: '一', text: '加强协作。' }] },
        { title: '乙', tasks: [{ title: '二', text: '举办科普讲座30场。' }] },
      ],
    };
    const [quiet, loud] = draft.sections ?? [];
    const note = { at: [loud?.tasks?.[0] ?? {}, 'text'], message: { zh: '看', en: 'look' } } as const;
    const { plan, notes } = proposePromises(draft, { nameId: () => null, notes: [note] });
    expect(plan.sections?.[0]).toBe(quiet);
    expect(plan.sections?.[1]).not.toBe(loud);
    expect(notes[0]?.at[0]).toBe(plan.sections?.[1]?.tasks?.[0]);
    expect(notes[0]?.at[1]).toBe('text');
  });

  it('keeps targets that a draft has, and does not propose their figures again', () => {
    const draft = draftOf('举办科普讲座30场，建设科普基地5个。');
    const [section] = draft.sections ?? [];
    const targets = [{ id: 'talks', indicator: '科普讲座', value: '30场' }];
    const tasks = (section?.tasks ?? []).map((task) => ({ ...task, targets }));
    const { plan } = proposePromises({ ...draft, sections: [{ title: '甲', tasks }] }, { nameId: () => null });
    expect(plan.sections?.[0]?.tasks?.[0]?.targets).toEqual([
      ...targets,
      { id: 't1-1-1', indicator: '科普基地', value: '5个' },
    ]);
  });

  it('keeps columns that a draft has, and does not propose them again', () => {
    const columns = [
      { name: '求知', episodes: 24 },
      { id: 'wen', name: '问答', episodes: 12 },
    ];
    const text = '与清河日报合办《求知》专栏24期，与启明法制报合办《普法》专栏6期。';
    const draft: PlanFile = { ...draftOf(''), sections: [{ title: '甲', tasks: [{ title: '一', text, columns }] }] };
    const { plan } = proposePromises(draft, { nameId: () => 'wen' });
    expect(plan.sections?.[0]?.tasks?.[0]?.columns).toMatchObject([
      ...columns,
      { id: 'wen-2', name: '普法', episodes: 6 },
    ]);
  });

  it('says nothing of a part of what the draft has', () => {
    const targets = [{ id: 'talks', indicator: '科普讲座', value: '40场' }];
    const text = '举办科普讲座40场，其中进乡村20场。';
    const draft: PlanFile = { ...draftOf(''), sections: [{ title: '甲', tasks: [{ title: '一', text, targets }] }] };
    expect(proposePromises(draft, { nameId: () => null }).plan).toEqual(draft);
  });

  it('takes for the task what the opening says as well', () => {
    const { plan } = proposePromises(draftOf('举办科普讲座30场。', { overview: '全年举办科普讲座30场。' }), {
      nameId: () => null,
    });
    expect(plan.targets).toBeUndefined();
    expect(plan.sections?.[0]?.tasks?.[0]?.targets).toHaveLength(1);
  });

  it('says how much it found, and how sure that is', () => {
    const { findings } = proposeFor(media);
    expect(findings.map(({ what, value, certainty }) => `${what.zh} ${value.zh} ${certainty}`)).toEqual([
      '专栏 6个 certain',
      '专栏 2个 guess',
      '目标 3个 certain',
    ]);
  });

  it('never throws, and never writes what the text does not bear out', () => {
    const words = fc.constantFrom(
      ...[
        '与清河日报',
        '合办',
        '《求知》',
        '《问》',
        '“早安”',
        '专栏',
        '频道',
        '30期',
        '每周一期',
        '，',
        '。',
        '、',
        '其中',
        '分别',
      ],
      ...[
        '不少于40场',
        '增长5%',
        '5个',
        '（FM92.7）',
        '在',
        '播出',
        '\n\n',
        '| 甲 | 5个 |\n',
        '**',
        '全覆盖',
        '第35届',
        '各',
        '科普讲座',
      ],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const { plan } = proposeFor(text);
        expect(plan.sections?.[0]?.tasks?.[0]?.text).toBe(text);
        const wrong = ['prose-target-mismatch', 'quote-not-found', 'quote-ambiguous', 'quote-needed', 'duplicate-id'];
        expect(faultsOf(plan).filter((rule) => wrong.includes(rule))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
