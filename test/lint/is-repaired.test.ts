import { describe, expect, it } from 'vitest';
import { isRepaired } from '../../src/lint/is-repaired.ts';
import { loadYaml } from '../../src/source/load-yaml.ts';
import { Source } from '../../src/source/source.ts';
import { syntaxError } from '../../src/source/syntax-error.ts';
import { message } from '../../src/text/message.ts';

const written = ['title: 办好 科普', 'year: 2026', 'tags: [甲]', ''].join('\n');

/** A repair of the title of a text that can be read, and what a text is that claims to be repaired. */
const isTaken = async (repaired: string): Promise<boolean> => {
  const yaml = await loadYaml(new Source('plan.yaml', written));
  const span = { start: 9, end: 10 };
  const fix = { description: message('删去', 'remove'), edits: [{ span, text: '', means: null }] };
  const finding = { ...syntaxError(yaml.source, span, message('空格', 'a blank')), pointer: '/title', fix };
  const before = { yaml, all: [finding] };
  const after = { yaml: await loadYaml(new Source('plan.yaml', repaired)), all: [] };
  return isRepaired(before, after, [finding]);
};

describe('a repair of a text that could be read', () => {
  it('is taken where its own place alone says something else', async () => {
    expect(await isTaken(written.replace('办好 科普', '办好科普'))).toBe(true);
  });

  it.each([
    ['another value', written.replace('2026', '2027')],
    ['another item', written.replace('[甲]', '[甲, 乙]')],
    ['another key', written.replace('tags', 'name')],
    ['one key less', written.replace('tags: [甲]\n', '')],
    ['a list that is a word', written.replace('[甲]', '甲')],
  ])('is not taken where it means %s', async (_, repaired) => {
    expect(await isTaken(repaired)).toBe(false);
  });
});
