import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixText } from '../../../src/lint/fix.ts';
import { loadPlanYaml } from '../../../src/plan/load-plan-yaml.ts';
import { Source } from '../../../src/source/source.ts';
import { visible } from '../../../src/text/visible.ts';
import { checkPlan, mendPlan, readPlan } from './check-clerk.ts';
import { breaks, clerkPlan } from './clerks.ts';

/** A plan's text with some words given way to others. */
const brokenBy = (text: string, from: string, to: string): string => {
  expect(text).toContain(from);
  return text.replace(from, () => to);
};

describe('a plan that a clerk broke', () => {
  it('has no findings before', async () => {
    expect((await checkPlan(clerkPlan)).found).toEqual([]);
  });

  it.each(breaks)('by $name is told where and what to do', async ({ from, to, found }) => {
    expect((await checkPlan(brokenBy(clerkPlan, from, to))).found).toEqual(found);
  });

  it('is told the same in English', async () => {
    const told: string[] = [];
    for (const { name, from, to } of breaks) {
      const { found } = await checkPlan(brokenBy(clerkPlan, from, to), 'en');
      told.push([name, ...found.map(visible)].map((line) => `${line}\n`).join(''));
    }
    await expect(told.join('\n')).toMatchFileSnapshot('../../golden/slips.en.txt');
  });

  it.each(breaks)('by $name is mended, or left alone where it is not certain', async ({ from, to, mended }) => {
    const after = await mendPlan(brokenBy(clerkPlan, from, to));
    if (mended === null) expect(after).toBeNull();
    else expect(after).toBe(mended === 'as before' ? clerkPlan : brokenBy(clerkPlan, from, mended));
  });

  it.each(breaks)('by $name is told and mended alike with CRLF', async ({ from, to, found, mended }) => {
    const broken = brokenBy(clerkPlan, from, to).replaceAll('\n', '\r\n');
    const places = ({ found: all }: Awaited<ReturnType<typeof checkPlan>>) => all.map((each) => each.split(' ', 1)[0]);
    expect(places(await checkPlan(broken))).toEqual(found.map((each) => each.split(' ', 1)[0]));
    const whole = mended === 'as before' ? clerkPlan : mended && brokenBy(clerkPlan, from, mended);
    expect((await mendPlan(broken))?.replaceAll('\r\n', '\n') ?? null).toBe(whole);
  });
});

const readme =
  /```yaml\n(\s*kepu: 1[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1]?.replace(/^ {3}/gm, '') ?? '';
const plans: readonly (readonly [name: string, text: string])[] = [
  ['the plan of 2020', readFileSync('plans/plan-2020.yaml', 'utf8')],
  ['the plan of the manual', readme.trimStart()],
];

/** What becomes of a match, told from its groups. */
type Words = (...groups: readonly string[]) => string;

/** Ways to break any plan at any one place, so that what was meant can be told. */
const ways: readonly (readonly [name: string, pattern: RegExp, words: Words])[] = [
  ['full-width colons', /^( *(?:- )?[a-z]\w*): (?=\S)/gm, (key) => `${key}：`],
  ['colons that touch', /^( *(?:- )?[a-z]\w*): (?=[^\s|[{])/gm, (key) => `${key}:`],
  ['no colons', /^( *(?:- )?[a-z]\w*): (?=[^\s|[{])/gm, (key) => `${key} `],
  ['full-width dashes', /^( *)- (?=[a-z]\w*:)/gm, (blanks) => `${blanks}－ `],
  ['dashes that touch', /^( *)- (?=[a-z]\w*:)/gm, (blanks) => `${blanks}-`],
  [
    'full-width blanks as indentation',
    /^((?: {2})+)(?=[a-z]\w*:)/gm,
    (blanks = '') => '\u3000'.repeat(blanks.length / 2),
  ],
  ['no-break blanks as indentation', /^( +)(?=[a-z]\w*:)/gm, (blanks = '') => '\u00A0'.repeat(blanks.length)],
  ['Chinese quotes around keys', /^( *(?:- )?)([a-z]\w*): (?!\{)/gm, (before, key) => `${before}“${key}”: `],
  ['zero-width blanks in keys', /^( *(?:- )?[a-z])(\w*):/gm, (before, rest) => `${before}\u200B${rest}:`],
  ['byte order marks', /^( *)(?!kepu)(?=[a-z]\w*: [^|>])/gm, (blanks) => `${blanks}\uFEFF`],
  ['full-width digits of a year', /^year: 20(\d\d)/gm, (rest) => `year: ２０${rest}`],
  ['a year with 年', /^(year: \d{4})/gm, (year) => `${year}年`],
  ['dates with slashes', /: (\d{4})-(\d\d)-(\d\d)(?=[\s,}])/g, (...date) => `: ${date.join('/')}`],
  [
    'titles on two lines',
    /^( *(?:- )?)(title: [^\n]{4})/gm,
    (before = '', words) => `${before}${words}\n${' '.repeat(before.length + 2)}`,
  ],
  ['lines run together', /\n +((?:owner|due|value): )/g, (key) => ` ${key}`],
];

/** The places of a text where it can be broken in a way: the text broken there, and the line that this is seen on. */
const brokenTexts = (text: string, pattern: RegExp, words: Words): readonly (readonly [text: string, line: number])[] =>
  [...text.matchAll(pattern)].slice(0, 12).map((match) => {
    const [[found, ...groups], { index }] = [match, match];
    const instead = words(...groups);
    const broken = text.slice(0, index) + instead + text.slice(index + found.length);
    return [broken, broken.slice(0, index + instead.length).split('\n').length];
  });

describe.each(plans)('%s', (_name, text) => {
  it.each(ways)(
    'broken by %s at any one place is found on its line, and mended to what it was',
    async (_way, pattern, words) => {
      const whole = await readPlan(new Source('计划.yaml', text));
      expect(whole.all).toEqual([]);
      for (const [broken, line] of brokenTexts(text, pattern, words)) {
        const first = await readPlan(new Source('计划.yaml', broken));
        expect(first.all.map(({ source, span }) => source.pointAt(span.start).line)).toContain(line);
        const { source } = await fixText(first, readPlan);
        const after = await readPlan(source);
        expect([after.all, after.yaml.data]).toEqual([[], whole.yaml.data]);
      }
    },
  );
});

describe('a plan that nobody broke', () => {
  const folders = ['plans', 'plans/registers', 'test/repository/plans', 'test/repository/registers'];
  const files = folders
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .filter((name) => /\.ya?ml$/.test(name));

  it.each(files)('%s has nothing that reads otherwise than it was meant', async (name) => {
    expect((await loadPlanYaml(new Source(name, readFileSync(name, 'utf8')))).diagnostics).toEqual([]);
  });
});
