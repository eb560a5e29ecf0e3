import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkShape } from '../../src/plan/shape.ts';
import type { Move } from '../../src/roll/turn.ts';
import { compositionOf } from '../../src/source/compose-yaml.ts';
import { loadYaml } from '../../src/source/load-yaml.ts';
import { Origins } from '../../src/source/origins.ts';
import { Source } from '../../src/source/source.ts';
import { roll } from './rolled.ts';

const words = fc
  .array(
    fc.constantFrom(
      ...[
        '2026年',
        '2025年',
        '2027年春季',
        '２０２６年',
        '二〇二六年',
        '2026-03-05',
        '2026—2030年',
        '3月7日（星期六）',
      ],
      ...[
        '举办',
        '筹备',
        '参加',
        '第35届',
        '第十八届',
        '第九届',
        '第3季',
        '青少年科技创新大赛',
        '科普周',
        '理事会',
        '节目',
      ],
      ...[
        '“十五五”开局',
        '《2026年要点》',
        '《清河县2026年要点》',
        '〔2026〕3号',
        '20周年',
        '较上年增长15%',
        '讲座30场',
      ],
      ...['，', '。', '；', '：', '、', "'", '"', '**', '#1', '科普', '\n', '\n\n'],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `甲${parts.join('')}乙`);

/** A value as one of the ways to write it, at a depth of indentation. */
const scalar = fc
  .tuple(words, fc.constantFrom('plain', 'single', 'double', 'literal', 'folded'))
  .map(([text, style]) => (indent: string): string => {
    const inner = `${indent}  `;
    const line = text.replaceAll('\n', '');
    if (style === 'literal') return `|\n${text.replace(/^(?=.)/gm, inner)}`;
    if (style === 'folded') return `>-\n${text.replace(/^(?=.)/gm, inner)}`;
    if (style === 'double') return JSON.stringify(text).replace('6', '\\u0036');
    if (style === 'single') return `'${line.replaceAll("'", "''")}'`;
    return /["'#*]/.test(line) ? JSON.stringify(line) : `${line.slice(0, 1)}\n${inner}${line.slice(1)}`;
  });

const flowText = words.map((text) => `"${text.replaceAll('\n', '').replaceAll('"', '')}"`);
const due = fc.constantFrom('2026-11-30', '2026-02-28', '"2026-11"', "'2026-Q3'", '2025-12-31', '2027-01-31');
const comment = fc.constantFrom('', '', ' # 2026年的说明', ' # 第35届');
const above = fc.constantFrom('', '', '# 2026年的说明\n', '# kepu-ignore stale-year: 已核对\n', '\n');

const target = (index: number) =>
  fc
    .tuple(flowText, due, fc.boolean(), fc.constantFrom('', 'plan-2025#a'), comment, above)
    .map(([indicator, day, isFlow, previous, behind, before]) => (indent: string): string => {
      const entries = [
        `id: t${index}`,
        `indicator: ${indicator}`,
        'value: 3场',
        `due: ${day}`,
        ...(previous ? [`previous: ${previous}`] : []),
      ];
      const lead = before === '\n' ? before : before && indent + before;
      if (isFlow) return `${lead}${indent}- {${entries.join(', ')}}${behind}\n`;
      return `${lead}${indent}- ${entries.join(`${behind}\n${indent}  `)}\n`;
    });

const planText = fc
  .tuple(scalar, scalar, scalar, due, comment, above, fc.tuple(target(1), target(2), target(3)), fc.boolean())
  .map(([overview, title, text, day, behind, before, targets, isCrlf]) => {
    const lines = `${before}kepu: 1${behind}
title: 清河县2026年要点
year: 2026${behind}
issuer: 清河县科协
${before}overview: ${overview('')}
targets:
${targets[0]('')}sections:
  - title: ${title('    ')}
    text: ${text('    ')}
    targets:
${targets[1]('      ')}    tasks:
    - due: ${day}${behind}
      title: 乙
      note: "2026年"
      targets:
${targets[2]('        ')}`;
    return isCrlf ? lines.replaceAll('\n', '\r\n') : lines;
  });

/** Data after moves, made without a look at the text. */
const moved = (data: unknown, moves: readonly Move[]): unknown => {
  const copy = structuredClone(data) as Record<string, unknown>;
  for (const { path, range, words: after } of [...moves].reverse()) {
    const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
    const key = path.at(-1) ?? '';
    const before = (holder as Record<string, unknown>)[key];
    const whole = typeof before === 'number' ? Number(after) : after;
    (holder as Record<string, unknown>)[key] =
      range === null ? whole : String(before).slice(0, range.start) + after + String(before).slice(range.end);
  }
  return copy;
};

const commentsOf = async (source: Source): Promise<readonly string[]> =>
  (await compositionOf(source)).comments.map(({ start, end }) => source.text.slice(start, end).trimEnd());

describe('any plan', () => {
  it('is rolled to one that loads, has its shape, and says the same but for what was moved', async () => {
    await fc.assert(
      fc.asyncProperty(planText, async (text) => {
        const before = await loadYaml(new Source('plan-2026.yaml', text));
        fc.pre(before.diagnostics.length === 0);
        const rolled = await roll(text);
        const after = await loadYaml(rolled.source);
        expect(after.diagnostics).toEqual([]);
        expect(after.data).toEqual(
          moved(
            before.data,
            rolled.moved.map(({ turn }) => turn),
          ),
        );
        const origins = new Origins();
        origins.add(after);
        expect(await checkShape('plan', after, origins)).toEqual([]);
        for (const { turn, offset } of rolled.moved) {
          const added = turn.before === '' ? `${turn.path.at(-1)}: ${turn.words}` : turn.words;
          expect(rolled.source.text.slice(offset, offset + added.length)).toBe(added);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every comment and the way that its lines end, and is rolled alike each time', async () => {
    await fc.assert(
      fc.asyncProperty(planText, async (text) => {
        const { source } = await roll(text);
        const added = (await commentsOf(source)).filter((each) => each.startsWith('# 请核对：'));
        expect((await commentsOf(source)).filter((each) => !each.startsWith('# 请核对：'))).toEqual(
          await commentsOf(new Source('', text)),
        );
        expect(added.length).toBeGreaterThan(0);
        expect(/(?<!\r)\n/.test(source.text)).toBe(/(?<!\r)\n/.test(text));
        expect((await roll(text)).source.text).toBe(source.text);
      }),
      { numRuns: 100 },
    );
  });
});
