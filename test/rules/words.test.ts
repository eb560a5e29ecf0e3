import { describe, expect, it } from 'vitest';
import { lintExamples } from '../../src/lint/example.ts';
import { allRules } from '../../src/rules/rules.ts';
import type { Diagnostic, Fix } from '../../src/source/diagnostic.ts';
import type { Source } from '../../src/source/source.ts';
import type { Message } from '../../src/text/message.ts';
import type { Span } from '../../src/text/span.ts';

// What people read of each rule: the claim, its reason, and what is said of its bad example, in both languages.

const place = (source: Source, { start, end }: Span): string => {
  const { line, column } = source.pointAt(start);
  return `${source.path}:${line}:${column} “${source.text.slice(start, end).replaceAll('\n', '⏎')}”`;
};

const inBoth = ({ zh, en }: Message): readonly string[] => [zh, en];

const change = ({ description, edits }: Fix, source: Source): readonly string[] => [
  ...inBoth(description),
  ...edits.map(({ span, text }) => `${place(source, span)} → “${text.replaceAll('\n', '⏎')}”`),
];

const finding = ({ severity, source, span, message, related, fix }: Diagnostic): readonly string[] => [
  `${severity} ${place(source, span)}`,
  ...inBoth(message),
  ...related.flatMap((each) => [
    `  ${place(each.source, each.span)}`,
    ...inBoth(each.message).map((words) => `  ${words}`),
  ]),
  ...(fix ? change(fix, source).map((words) => `  ${words}`) : []),
];

describe('the words of rules', () => {
  it.each(allRules.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
    const { severity, source, clause = '', strength = '', summary, reason } = rule;
    const examples = await lintExamples(rule, 'bad');
    const lines = [
      [severity, source, clause, strength].filter((word) => word !== '').join(' · '),
      ...inBoth(summary),
      ...inBoth(reason),
      ...examples.flatMap(({ diagnostics }) => diagnostics).flatMap((each) => ['', ...finding(each)]),
    ];
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../golden/rules/${id}.txt`);
  });
});
