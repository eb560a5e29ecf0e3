import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPlanYaml } from '../../src/plan/format-plan-yaml.ts';
import { loadPlanYaml } from '../../src/plan/load-plan-yaml.ts';
import { composeYaml } from '../../src/source/compose-yaml.ts';
import { decodeText } from '../../src/source/decode.ts';
import { dumpYaml } from '../../src/source/dump-yaml.ts';
import { isSameData } from '../../src/source/format/same-data.ts';
import type { KeyLanguage } from '../../src/source/format/words.ts';
import { Source } from '../../src/source/source.ts';
import type { Written } from '../../src/source/written.ts';
import { makeMess } from '../source/mess.ts';
import { nastyPlan } from './nasty-plan.ts';
import { often, patience } from './runs.ts';

const format = async (text: string, keys: KeyLanguage = null): Promise<string> => {
  const formatted = await formatPlanYaml(new Source('plan.yaml', text), 'plan', keys);
  if (typeof formatted === 'string') return formatted;
  throw new Error(`${formatted.map(({ message }) => message.zh).join('\n')}\n${text}`);
};

const dataOf = async (text: string) => (await loadPlanYaml(new Source('plan.yaml', text))).data;

const numbers = fc.array(fc.nat(999), { minLength: 211, maxLength: 211 });

describe('a plan that is written', { timeout: patience }, () => {
  it('is read again as it was', async () => {
    await fc.assert(
      fc.asyncProperty(nastyPlan, async (plan) => {
        expect(await dataOf(await dumpYaml(plan))).toEqual(plan);
      }),
      often,
    );
  });
});

describe('formatting', { timeout: patience }, () => {
  it('keeps the data of any mess, and changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(nastyPlan, numbers, async (data, seed) => {
        const { text } = makeMess(data, seed);
        expect(isSameData(await dataOf(text), data)).toBe(true);
        const formatted = await format(text);
        expect(isSameData(await dataOf(formatted), data)).toBe(true);
        expect(await format(formatted)).toBe(formatted);
      }),
      often,
    );
  });

  it('keeps every comment with what it is about', async () => {
    await fc.assert(
      fc.asyncProperty(nastyPlan, numbers, async (data, seed) => {
        const { text, comments } = makeMess(data, seed);
        const formatted = await format(text);
        const about = await commentsOf(formatted);
        expect([...about.keys()].sort()).toEqual([...comments.keys()].sort());
        for (const [comment, pointer] of comments) {
          const found = about.get(comment) ?? '';
          // What stands above the first key of an item stands above the item; what stood above everything stays there.
          const isHome = pointer === found || pointer.startsWith(`${found}/`);
          expect(isHome || isFirst(text, comment), `${comment} of ${pointer} stands at ${found}`).toBe(true);
        }
      }),
      often,
    );
  });

  it('says the same with either line end and a byte order mark, and nothing with a lone carriage return', async () => {
    await fc.assert(
      fc.asyncProperty(nastyPlan, numbers, async (data, seed) => {
        const { text } = makeMess(data, seed);
        const formatted = await format(text);
        expect(await format(text.replaceAll('\n', '\r\n'))).toBe(formatted.replaceAll('\n', '\r\n'));
        const decoded = (written: string) => decodeText('plan.yaml', new TextEncoder().encode(written));
        expect(await format(decoded(`\uFEFF${text}`).source.text)).toBe(formatted);
        expect(decoded(text.replaceAll('\n', '\r')).diagnostics.length).toBeGreaterThan(0);
      }),
      often,
    );
  });

  it('turns keys and fixed values into Chinese and back, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(nastyPlan, numbers, async (data, seed) => {
        const english = await format(makeMess(data, seed).text);
        const chinese = await format(english, 'zh');
        expect(chinese).toMatch(/^格式: 1/m);
        expect(chinese).not.toMatch(/^ *(?:- )*(?:title|tasks|owner|every):/m);
        expect(isSameData(await dataOf(chinese), data)).toBe(true);
        expect(await format(chinese)).toBe(chinese);
        expect(await format(chinese, 'zh')).toBe(chinese);
        expect(await format(chinese, 'en')).toBe(english);
      }),
      often,
    );
  });

  it('leaves alone what is dumped in the order of the keys', async () => {
    await fc.assert(
      fc.asyncProperty(nastyPlan, async (data) => {
        const ordered = await dataOf(await format(await dumpYaml(data)));
        const dumped = await dumpYaml(ordered);
        expect(await format(dumped)).toBe(dumped);
      }),
      often,
    );
  });

  it('keeps every text in every writing', async () => {
    const unit = fc.constantFrom(...'\n\n:#-?*&!|>%@`"\'{}[], 甲　1.0~é𠮷', ': ', ' #', '---', '\\', 'true', '\t');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 20 }), numbers, async (words, seed) => {
        const data = { text: words, list: [words], flow: { text: words } };
        const quoted = JSON.stringify(words);
        const text = `text: ${quoted}\nlist: [${quoted}]\nflow: {text: ${quoted}}\n`;
        const formatted = await format(text);
        expect(await dataOf(formatted)).toEqual(data);
        expect(await format(formatted)).toBe(formatted);
        if (words.includes('\t') || /^\s|\s$|[ \n\u3000]\n/.test(words)) return;
        expect(await dataOf(await format(makeMess(data, seed).text))).toEqual(data);
      }),
      often,
    );
  });
});

/** Whether a comment stands before the first word of a text: it may be about the file as a whole. */
const isFirst = (text: string, comment: string): boolean =>
  text
    .slice(0, text.indexOf(comment))
    .split('\n')
    .every((line) => line.trim() === '' || line.trim().startsWith('#'));

/** What each comment of a text is about: what begins on its line before it, else what begins next. */
const commentsOf = async (text: string): Promise<ReadonlyMap<string, string>> => {
  const { written, comments } = await composeYaml(text);
  const nodes: { readonly start: number; readonly pointer: string }[] = [];
  const add = (node: Written, pointer: string): void => {
    if (node.kind === 'scalar') return;
    const children =
      node.kind === 'list'
        ? node.items.map((value, index) => [String(index), value.start, value] as const)
        : Array.from(node.entries, ([name, { key, value }]) => [name, key.start, value] as const);
    for (const [name, start, value] of children) {
      nodes.push({ start, pointer: `${pointer}/${name}` });
      add(value, `${pointer}/${name}`);
    }
  };
  if (written) add(written, '');
  const about = new Map<string, string>();
  for (const { start, end } of comments) {
    const line = text.lastIndexOf('\n', start) + 1;
    const isAlone = text.slice(line, start).trim() === '';
    const found = isAlone
      ? nodes.find((node) => node.start > start)
      : nodes.find((node) => node.start >= line && node.start < start);
    about.set(text.slice(start, end), found?.pointer ?? '');
  }
  return about;
};
