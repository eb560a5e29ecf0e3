import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/rules.ts';
import { lintText, loadPlan } from '../rules/lint-text.ts';
import { exceptions } from './exceptions.ts';
import { countFindings, type Mutant, mutantsOf, type Outcome, outcomesOf } from './mutant.ts';
import { sitesOf } from './sites.ts';

const folders = ['../../plans/', '../rules/plans/', 'plans/'].map((folder) => new URL(folder, import.meta.url));
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, new URL(name, folder)] as const),
);

const used = new Set<object>();

/** What has to come of a mutant. */
const expected = ({ site, variant }: Mutant): Outcome => {
  if (!variant.isReal) return 'silence';
  const exception = exceptions.find(({ covers }) => covers(site, variant));
  if (exception === undefined) return 'error';
  used.add(exception);
  return exception.outcome;
};

/** One mutant of each home at a time: homes do not meddle with each other, and a run costs as much for ten as for one. */
const batchesOf = (mutants: readonly Mutant[]): readonly (readonly Mutant[])[] => {
  const byHome = new Map<object, Mutant[]>();
  for (const mutant of mutants) byHome.set(mutant.site.home, [...(byHome.get(mutant.site.home) ?? []), mutant]);
  const homes = [...byHome.values()];
  const longest = Math.max(...homes.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => homes.flatMap((home) => home[index] ?? []));
};

const describeMutant = ({ site, variant }: Mutant, outcome: Outcome): string =>
  `${outcome}: ${site.where} ${site.title}, ${site.words} → ${variant.words} [${variant.name}]`;

/** The rules that hold texts against data. */
const binding = /^(?:prose|quote|listed)-/;

describe.each(files)('%s', (_, url) => {
  const text = readFileSync(url, 'utf8');

  it('agrees with itself as it stands', async () => {
    const found = (await lintText(text, rules)).filter(({ ruleId }) => binding.test(ruleId));
    expect(found.map(({ message }) => message.zh)).toEqual([]);
  });

  it('has each figure that is written otherwise reported at both places and nowhere else', {
    timeout: 60_000,
  }, async () => {
    const { plan, origins } = await loadPlan(text);
    const known = countFindings(await lintText(text, rules));
    const mutants = (await sitesOf(plan, origins, text)).flatMap(mutantsOf);
    expect(mutants.length).toBeGreaterThan(300);
    const wrong: string[] = [];
    for (const batch of batchesOf(mutants)) {
      const outcomes = await outcomesOf(text, batch, known);
      const suspects = batch.filter((mutant, index) => outcomes[index] !== expected(mutant));
      // Only what goes wrong by itself is wrong.
      for (const mutant of suspects) {
        const [outcome = 'silence'] = await outcomesOf(text, [mutant], known);
        if (outcome !== expected(mutant)) wrong.push(describeMutant(mutant, outcome));
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('when a column appears', () => {
  const text = readFileSync(new URL('county-2026.yaml', folders[0]), 'utf8');

  it.each([
    ['3月起每周六播出', '3月起每周日播出'],
    ['3月起每周六播出', '3月起每周五、周六播出'],
    ['3月起每周六播出', '4月起每周六播出'],
    ['3月起逢工作日播出', '3月起逢周一播出'],
    ['3月起逢工作日播出', '2月起逢工作日播出'],
    ['3月起逐周播出', '3月起逐月播出'],
    ['weekdays: [sat]', 'weekdays: [fri]'],
    ['from: 2026-03-07', 'from: 2026-02-07'],
    ['every: workday, from: 2026-03-02', 'every: week, from: 2026-03-02'],
  ])('%s → %s is an error of one line of the text, with the data as related place', async (words, others) => {
    const found = (await lintText(text.replace(words, others), rules)).filter(({ ruleId }) => binding.test(ruleId));
    expect(found.map(({ severity, ruleId }) => `${severity} ${ruleId}`)).toEqual(['error prose-schedule-mismatch']);
    const lines = text.split('\n');
    const [{ source, span, related } = expect.fail()] = found;
    expect(lines[source.pointAt(span.start).line - 1]).toMatch(/播出/);
    expect(lines[source.pointAt(related[0]?.span.start ?? 0).line - 1]).toMatch(/every:|from:/);
  });
});

describe('the exceptions', () => {
  it('all cover something', () => {
    expect(exceptions.filter((exception) => !used.has(exception)).map(({ reason }) => reason)).toEqual([]);
  });
});
