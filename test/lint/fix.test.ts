import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteNotFound } from '../../src/rules/quote-not-found.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { titleMarkSeparator } from '../../src/rules/title-mark-separator.ts';
import { widthAndDigitMixed } from '../../src/rules/width-and-digit-mixed.ts';
import { loadYaml } from '../../src/source/load-yaml.ts';
import { Source } from '../../src/source/source.ts';
import { fixPlan, replacing, stateOf, testRule } from './fix-text.ts';

const rules: readonly Rule[] = [titleMarkSeparator, widthAndDigitMixed];

/** A plan of one task with these keys. */
const planOf = (task: string): string => `# 说明 ３０
kepu: 1
title: 清河县科协2026年工作要点   # ３０ 不动
year: 2026
issuer: "清河县科协"
sections:
  - title: '抓好  落实'
    tasks:
      - title: 抓好落实
${task.replace(/^(?=.)/gm, '        ')}`;

/** What becomes of a task's keys. */
const fixTask = async (task: string, by = rules) => {
  const { text, count, left } = await fixPlan(planOf(task), by);
  const head = planOf('');
  expect(text.slice(0, head.length)).toBe(head);
  return { task: text.slice(head.length).replace(/^ {8}/gm, ''), count, left };
};

describe('fixText keeps everything but the words that are fixed', () => {
  it.each([
    ['plain', 'text: 办好《甲》、《乙》，讲座３０场。 # 注 ３０', 'text: 办好《甲》《乙》，讲座30场。 # 注 ３０'],
    ['plain over lines', 'text: 办好《甲》、《乙》，\n  讲座３０场。', 'text: 办好《甲》《乙》，\n  讲座30场。'],
    ['single', "text: '办好''《甲》、《乙》''，讲座３０场。'", "text: '办好''《甲》《乙》''，讲座30场。'"],
    [
      'double',
      'text: "型号\\"X\\"：《甲》\\u3001《乙》，\\n讲座３０场。"',
      'text: "型号\\"X\\"：《甲》《乙》，\\n讲座30场。"',
    ],
    [
      'literal',
      'text: |\n  办好《甲》、《乙》，\n\n  讲座３０场。\n',
      'text: |\n  办好《甲》《乙》，\n\n  讲座30场。\n',
    ],
    [
      'folded',
      'text: >-\n  办好《甲》、\n  《乙》，\n  讲座 ３０ 场。\n',
      'text: >-\n  办好《甲》、\n  《乙》，\n  讲座30场。\n',
    ],
    [
      'a sign',
      'text: |2+\n    办好《甲》、《乙》，讲座３０场。\n\n',
      'text: |2+\n    办好《甲》《乙》，讲座30场。\n\n',
    ],
    [
      'CRLF',
      'text: |\r\n  办好《甲》、《乙》，\r\n  讲座３０场。\r\n',
      'text: |\r\n  办好《甲》《乙》，\r\n  讲座30场。\r\n',
    ],
    [
      'braces',
      'items: [{title: 办好《甲》、《乙》, text: 讲座３０场}]',
      'items: [{title: 办好《甲》《乙》, text: 讲座30场}]',
    ],
  ])('%s', async (_name, task, fixed) => {
    const found = await fixTask(task);
    expect(found.task).toBe(fixed);
    expect([found.count > 0, found.left]).toEqual([true, 0]);
    expect((await fixTask(fixed)).count).toBe(0);
  });
});

describe('fixes that meet', () => {
  const first = replacing('a-first', /甲乙/g, '丙');
  const second = replacing('b-second', /乙丁|丙丁/g, '戊');

  it('the first is taken, the other where it still holds', async () => {
    expect(await fixTask('text: 甲乙丁。', [first, second])).toMatchObject({ task: 'text: 戊。', count: 2 });
  });

  it('neighbours are taken one after the other', async () => {
    const task = 'text: 讲座３０ 场，培训２０ 场。';
    expect(await fixTask(task)).toMatchObject({ task: 'text: 讲座30场，培训20场。', count: 4 });
  });

  it('of two at one place the second is looked at again', async () => {
    const [first, second] = [
      replacing('a-first', /(?<=甲)(?=乙)/g, '子'),
      replacing('b-second', /(?<=甲)(?=乙)/g, '丑'),
    ];
    expect((await fixTask('text: 甲乙。', [first, second])).task).toBe('text: 甲子乙。');
  });

  it('a fix of several edits is taken whole', async () => {
    const both = testRule('both-ends', function* (plan) {
      const [prose] = plan.tasks[0]?.proses.slice(1) ?? [];
      if (!prose?.text.startsWith('〔')) return;
      const edits = [0, prose.text.length - 1].map((at) => ({
        at: [...prose.at, { start: at, end: at + 1 }] as const,
        text: '',
      }));
      yield { at: prose.at, message: { zh: '', en: '' }, fix: { description: { zh: '', en: '' }, edits } };
    });
    expect((await fixTask('text: 〔甲乙〕', [both])).task).toBe('text: 甲乙');
    // What lies between its edits waits, too.
    expect((await fixTask('text: "〔甲〕"', [both, replacing('b-second', /甲〕$/g, '丙〕')])).task).toBe('text: "甲"');
  });

  it('those that undo each other are not taken, but the others are', async () => {
    const circle = [replacing('there', /甲/g, '乙'), replacing('back', /乙/g, '甲')];
    const found = await fixTask('text: 甲，讲座３０场。', [...circle, ...rules]);
    expect(found).toEqual({ task: 'text: 甲，讲座30场。', count: 1, left: 1 });
    expect(await fixTask(found.task, [...circle, ...rules])).toEqual({ ...found, count: 0 });
  });

  it('one that never comes to an end is not taken', async () => {
    const growing = replacing('growing', /甲$/g, '甲甲');
    expect(await fixTask('text: 讲座３０场，甲', [growing, ...rules])).toMatchObject({
      task: 'text: 讲座30场，甲',
      count: 1,
    });
  });
});

describe('fixes that do harm', () => {
  it.each([
    ['another number', replacing('bad', /30场/g, '3场')],
    ['another comparator', replacing('bad', /不少于/g, '')],
    ['a title', replacing('bad', /《甲》/g, '《丁》')],
    ['a number within a title', replacing('bad', /第一/g, '第二')],
    ['words that would be a comment', replacing('bad', /抓落实/g, '抓 #落实')],
    ['words that would be a key', replacing('bad', /抓落实/g, '抓: 落实')],
    ['nothing', replacing('bad', /^抓落实.*$/g, '')],
  ])('%s is left, and the others are taken', async (_name, bad) => {
    const task = 'text: 抓落实《甲》、《第一》，举办不少于30场。';
    const found = await fixTask(task, [bad, titleMarkSeparator]);
    expect(found.task).toBe(task.replace('、《', '《'));
  });

  it('those that do harm together are not taken together', async () => {
    const found = await fixTask('text: 约有3甲.乙5万人', [replacing('bad', /[甲乙]/g, '')]);
    expect(found).toMatchObject({ task: 'text: 约有3.乙5万人', count: 1 });
  });

  it('one that makes another rule speak is left', async () => {
    const task =
      'text: 抓落实，讲座３０场，促进发展。\ntargets:\n  - {id: a, indicator: 讲座, value: 30场, quote: 抓落实}\n';
    const found = await fixTask(task, [replacing('bad', /抓落实/g, '落实'), widthAndDigitMixed, quoteNotFound]);
    expect(found).toEqual({ task: task.replace('３０', '30'), count: 1, left: 1 });
  });

  it('one that makes the shape wrong is left', async () => {
    const bad = testRule('bad', function* (plan) {
      for (const target of plan.targets) {
        const edit = { at: [target, 'id', { start: 0, end: 1 }] as const, text: '甲' };
        yield {
          at: [target, 'id'],
          message: { zh: '', en: '' },
          fix: { description: { zh: '', en: '' }, edits: [edit] },
        };
      }
    });
    const task = 'text: 讲座３０场。\ntargets: [{id: abc, indicator: 讲座, value: 30场}]';
    expect(await fixTask(task, [bad, ...rules])).toEqual({ task: task.replace('３０', '30'), count: 1, left: 1 });
  });

  it('one bad fix among hundreds is found with few readings', async () => {
    const text = `抓落实，${'讲座３０场，'.repeat(300)}`;
    const task = `text: ${text}\ntargets: [{id: a, indicator: 讲座, value: 30场, quote: 抓落实}]`;
    const by = [replacing('bad', /抓落实/g, '落实'), widthAndDigitMixed, quoteNotFound];
    const { text: fixed, reads, count } = await fixPlan(planOf(task), by);
    expect(fixed).toContain(`抓落实，${'讲座30场，'.repeat(300)}`);
    expect(count).toBe(300);
    expect(reads).toBeLessThan(64);
  });

  it('however many are bad, the text is read a bounded number of times', async () => {
    const words = Array.from({ length: 300 }, (_, at) => `抓落实${String.fromCharCode(0x5f00 + at)}`);
    const targets = words.map((quote, at) => `  - {id: t${at}, indicator: 讲座, value: 30场, quote: ${quote}}`);
    const task = `text: ${words.join('，')}\ntargets:\n${targets.join('\n')}\n`;
    const { reads, count } = await fixPlan(planOf(task), [replacing('bad', /抓(?=落实)/g, ''), quoteNotFound]);
    expect([count, reads]).toEqual([0, 64]);
  });
});

describe('a fix that is no change of the file', () => {
  it.each([
    ['of a number', (plan: { year: number }) => [plan, 'year', { start: 0, end: 1 }] as const],
    ['of a whole text', (plan: object) => [plan, 'title'] as const],
    ['of nothing', (plan: object) => [plan, 'nothing', { start: 0, end: 1 }] as const],
    ['of nowhere', () => [{}, 'title', { start: 0, end: 1 }] as const],
    ['beyond the end', (plan: object) => [plan, 'title', { start: 0, end: 999 }] as const],
  ])('%s is none', async (_name, at) => {
    const rule = testRule('bad', function* (plan) {
      const edits = [{ at: at(plan), text: '2' }];
      yield { at: [plan], message: { zh: '', en: '' }, fix: { description: { zh: '', en: '' }, edits } };
    });
    const { all } = await stateOf(new Source('plan.yaml', planOf('')), [rule]);
    expect(all.map(({ fix }) => fix)).toEqual([null]);
  });

  it('whose edits overlap is none', async () => {
    const rule = testRule('bad', function* (plan) {
      const edit = (start: number) => ({ at: [plan, 'title', { start, end: start + 2 }] as const, text: '' });
      const fix = { description: { zh: '', en: '' }, edits: [edit(0), edit(1)] };
      yield { at: [plan], message: { zh: '', en: '' }, fix };
    });
    const { all } = await stateOf(new Source('plan.yaml', planOf('')), [rule]);
    expect(all.map(({ fix }) => fix)).toEqual([null]);
  });
});

const words = fc.constantFrom(
  '讲座３０场',
  '《甲》、《乙》',
  ' ',
  '，',
  "'",
  '"',
  '\\',
  ': ',
  ' #',
  '甲',
  '-',
  '30',
  '\n',
  '\n\n',
  '，１，５００人',
);

it('whatever rules say, only the intended strings change, and a second run changes nothing', async () => {
  const edits = fc.record({ pattern: fc.constantFrom('甲', '，', '场', '、', ' ', '座', '《'), by: words });
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(words, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('plain', '"', "'", '|', '>'),
      fc.array(edits, { maxLength: 3 }),
      async (pieces, style, hostile) => {
        const inner = `词${pieces.join('')}`;
        const task =
          style === 'plain'
            ? `text: ${inner.replace(/\n+/g, '\n  ')}`
            : style === '"'
              ? `text: ${JSON.stringify(inner)}`
              : style === "'"
                ? `text: '${inner.replaceAll("'", "''").replace(/\n/g, '\n  ')}'`
                : `text: ${style}\n${inner.replace(/^(?=.)/gm, '  ')}\n`;
        const text = planOf(`${task}\nnote: 不动３０`);
        if ((await loadYaml(new Source('', text))).data === undefined) return;
        const by = [
          ...rules,
          ...hostile.map((edit, at) => replacing(`h${at}`, new RegExp(edit.pattern, 'g'), edit.by)),
        ];
        const once = await fixPlan(text, by);
        if (once.text !== text) changed += 1;
        const [before, after] = [await loadYaml(new Source('', text)), await loadYaml(new Source('', once.text))];
        const without = (data: unknown) =>
          JSON.stringify(data)
            .replace(/"text":"(?:[^"\\]|\\.)*"/, '')
            .replace(/"title":"(?:[^"\\]|\\.)*"/g, '');
        expect(without(after.data)).toBe(without(before.data));
        expect((await fixPlan(once.text, by)).text).toBe(once.text);
      },
    ),
    { numRuns: 100 },
  );
  expect(changed).toBeGreaterThan(20);
});
