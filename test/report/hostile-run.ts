import type { CheckedFile, ReportedRun } from '../../src/report/reporter.ts';
import type { Finding } from '../../src/source/diagnostic.ts';
import { Source } from '../../src/source/source.ts';
import { message } from '../../src/text/message.ts';
import { findingAt } from './sample-run.ts';

/** Words by which a plan might get hold of a terminal, a log, a page or a program that reads a report. */
export const hostileWords: readonly string[] = [
  '\u001b[31m红\u001b]0;标题\u0007',
  '\u009b2J清',
  '一\n::error file=a::二',
  '::set-output name=x::y',
  ' ::stop-commands::z',
  'a,line=9,col=1::乙,丙',
  '##[error]三 ##[set-output name=a;]b',
  '##vso[task.setvariable variable=a]b',
  "##teamcity[buildStatus status='SUCCESS']",
  '一\r二\u2028三\u2029四\u0085五',
  '%0A%0D%25::error::',
  ']]><x/><![CDATA[',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"><b a="\' onclick=\'x',
  '</code></mark></style></title><h1>',
  '<!-- 注 --> &lt;b&gt; &#60; &amp;amp;',
  '| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |',
  '`码` ``双`` ```三``` \\`',
  '`',
  '@admin 请看 #123 !45 ~标签 %2.0 &9 GH-7 kepu#1 a@b.example',
  '[点这里](https://evil.example/) ![图](https://evil.example/x.png)',
  '<https://evil.example> https://evil.example www.evil.example',
  '[标]: https://evil.example "名"',
  '*强* **强** _斜_ __粗__ ~~删~~ ==亮== $x^2$ :smile: 0123456789abcdef',
  '# 一级',
  '- 列',
  '1. 序',
  '1) 序',
  '> 引',
  '+ 加',
  '=== ',
  '    码',
  '二空格  \n续行\\',
  '\ufffe\uffff\ufdd0',
  '\ud800孤\udc00',
  '\u202e右到左\u2066隔离',
  '零\u200b宽\ufeff\u00ad',
  '制\t表',
  '{0} {{1}} $x $(y) `z`',
  '\\u0000 \\n \\',
  '"=cmd|/c calc"!A0',
  '长'.repeat(50_000),
  '𠮷'.repeat(401),
];

const findingsFor = (words: string, index: number): readonly Finding[] => {
  const source = new Source(`计划/${words.slice(0, 200)}.yaml`, `a: 1\n前${words}后\nb: 2\n`);
  const told = message(words, words);
  const other = new Source(`另/${words.slice(0, 200)}.yaml`, `${words}\n`);
  return [
    findingAt(source, words, {
      severity: (['error', 'warning', 'info'] as const)[index % 3] ?? 'info',
      message: told,
      related: [{ message: told, source: other, span: { start: 0, end: words.length } }],
      fix: { description: told, edits: [{ span: { start: 0, end: 1 }, text: words, means: null }] },
    }),
  ];
};

// Words that make a command only together with those before them.
const parted = new Source('分.yaml', 'a: 前##[error]后\n');

/** A run in which every path, message, text, fix and place elsewhere is hostile. */
export const hostileRun: readonly CheckedFile<Finding>[] = [
  { path: parted.path, diagnostics: [findingAt(parted, '[error]')] },
  ...hostileWords.flatMap((words, index): CheckedFile<Finding>[] => {
    const told = message(words, words);
    const place = { paragraph: index + 1, words };
    return [
      { path: `计划/${words.slice(0, 200)}.yaml`, diagnostics: findingsFor(words, index) },
      {
        path: `${words.slice(0, 200)}.docx`,
        diagnostics: [{ ruleId: 'leftovers', severity: 'error', message: told, clause: words, place }],
      },
      { path: words.slice(0, 200), diagnostics: [] },
    ];
  }),
];

/** What a session tells of it. */
export const hostileReported: ReportedRun = {
  extent: {
    rules: 2,
    figures: 3,
    skipped: hostileWords.map((words) => ({ path: words.slice(0, 200), reason: 'not-a-plan' })),
  },
  version: '0.0.0-sample',
  rules: [],
  fingerprints: new Map(hostileRun.flatMap(({ diagnostics }) => diagnostics).map((each, index) => [each, `${index}`])),
};
