import type { CheckedFile, ReportedRun, ReportOptions } from '../../src/report/reporter.ts';
import type { Diagnostic, Finding, WordFinding } from '../../src/source/diagnostic.ts';
import { Source } from '../../src/source/source.ts';
import { type Language, type Message, message, type Severity } from '../../src/text/message.ts';
import type { Span } from '../../src/text/span.ts';

/** The span of words in a text: the first that stand behind some others. */
export const spanOf = (source: Source, words: string, behind = ''): Span => {
  const start = source.text.indexOf(words, source.text.indexOf(behind));
  if (start === -1) throw new Error(`${source.path} does not say ${words}`);
  return { start, end: start + words.length };
};

/** A finding of severity error at words of a source; what is given changes it. */
export const findingAt = (source: Source, words: string, changes: Partial<Diagnostic> = {}): Diagnostic => ({
  ruleId: 'prose-target-mismatch',
  severity: 'error',
  message: message(`这里写的是${words}`, `this says ${words}`),
  source,
  span: spanOf(source, words),
  pointer: null,
  related: [],
  fix: null,
  ...changes,
});

const plan = new Source(
  '计划 2026/清河县 50%.yaml',
  `kepu: 1
title: 清河县科协2026年科普工作要点
year: 2026
issuer: 清河县科协
include: [../登记.yaml]
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: |
          举办专题培训30场，培训2000人
          次以上；覆盖12--15个乡镇。
        targets:
          - {indicator: 专题培训, value: 40场}
          - {indicator: 培训, value: 2000人次以上}
  - title: 建好阵地
    tasks:
      - title: 升级科普馆
        text: 年底前建成启明县科技馆 。
`,
);

const register = new Source('登记.yaml', 'units:\n  qiming: 启明县科学技术馆\n');

const wordFinding = (changes: Partial<WordFinding>): WordFinding => ({
  ruleId: 'page-margins',
  severity: 'error',
  message: message('上白边是30mm，应为37mm', 'the top margin is 30 mm, 37 mm is required'),
  clause: 'GB/T 9704 7.1',
  place: { paragraph: null, words: '' },
  ...changes,
});

const inPlan: readonly Diagnostic[] = [
  findingAt(plan, '30场', {
    message: message('正文写明专题培训30场，目标是40场', 'the text says 30场 of 专题培训, the target is 40场'),
    pointer: '/sections/0/tasks/0/text',
    related: [{ message: message('目标写的是40场', 'the target says 40场'), source: plan, span: spanOf(plan, '40场') }],
  }),
  findingAt(plan, '2000人\n          次以上', {
    ruleId: 'level-summed-as-flow',
    severity: 'info',
    message: message('培训人次可能重复计算', 'people may be counted twice'),
    pointer: '/sections/0/tasks/0/text',
  }),
  findingAt(plan, '12--15', {
    ruleId: 'range-mark',
    severity: 'warning',
    message: message('范围用“—”或“～”', 'a range takes — or ～'),
    pointer: '/sections/0/tasks/0/text',
    fix: {
      description: message('改成“12—15”', 'write 12—15'),
      edits: [{ span: spanOf(plan, '--'), text: '—', means: null }],
    },
  }),
  findingAt(plan, '启明县科技馆', {
    ruleId: 'name-variant',
    severity: 'warning',
    message: message('“启明县科技馆”与登记的名称不同', '启明县科技馆 is not the registered name'),
    pointer: '/sections/1/tasks/0/text',
    related: [
      {
        message: message('登记的是启明县科学技术馆', 'registered as 启明县科学技术馆'),
        source: register,
        span: spanOf(register, '启明县科学技术馆'),
      },
    ],
  }),
];

const inWord: readonly WordFinding[] = [
  wordFinding({}),
  wordFinding({
    ruleId: 'range-mark',
    severity: 'warning',
    message: message('范围用“—”或“～”', 'a range takes — or ～'),
    clause: '',
    place: { paragraph: 3, words: '覆盖12--15个乡镇' },
  }),
];

/** One run with everything in it: three severities, places in other files, a fix, a Word file, clean files. */
export const sampleRun: readonly CheckedFile<Finding>[] = [
  { path: '印发/要点.docx', diagnostics: inWord },
  { path: 'plans/clean.yaml', diagnostics: [] },
  { path: register.path, diagnostics: [] },
  { path: plan.path, diagnostics: inPlan },
];

const note = (id: string, severity: Severity, summary: Message, isFixable = false) => ({
  id,
  severity,
  summary,
  reason: message(`为什么有 ${id}。`, `Why there is ${id}.`),
  source: message('逻辑', 'logic'),
  isFixable,
});

/** What a session tells of the sample run. */
const sampleReported: ReportedRun = {
  extent: {
    rules: 42,
    figures: 480,
    skipped: [
      { path: 'plans/2025.yaml', reason: 'unchanged' },
      { path: 'plans/notes.yaml', reason: 'not-a-plan' },
      { path: 'plans/secret.yaml', reason: 'unreadable' },
    ],
  },
  version: '0.0.0-sample',
  rules: [
    note('name-variant', 'warning', message('单位名称与登记的一致', 'Names are those of the register')),
    note('page-margins', 'error', message('白边合规定', 'Margins are as required')),
    note('prose-target-mismatch', 'error', message('正文与目标一致', 'Text and targets agree')),
    note('range-mark', 'warning', message('范围用一字线', 'A range takes one mark'), true),
    note('syntax', 'error', message('文件能读懂', 'A file can be read')),
    note('unused-rule', 'info', message('没有用到的规则', 'A rule without findings')),
  ],
  fingerprints: new Map([...inWord, ...inPlan].map((finding, index) => [finding, `fingerprint-${index}`])),
};

/** Options of a report that goes to a file. */
export const optionsIn = (language: Language): ReportOptions & ReportedRun => ({
  language,
  color: false,
  width: 80,
  ...sampleReported,
});
