import { describe, expect, it } from 'vitest';
import { readIgnores } from '../../src/lint/read-ignores.ts';
import { commentsOf } from '../../src/source/comments.ts';
import { loadYaml } from '../../src/source/load-yaml.ts';
import { Source } from '../../src/source/source.ts';

const readAll = async (text: string) => {
  const loaded = await loadYaml(new Source('plan.yaml', text));
  return readIgnores(await commentsOf(loaded), loaded.source);
};

/** What the comments of a text silence – a rule and the words that it holds for – and what is said against them. */
const read = async (text: string) => {
  const { ignores, faults } = await readAll(text);
  return {
    ignores: ignores.map(({ ruleId, start, end }) => `${ruleId} ${text.slice(start, end)}`),
    faults: faults.map(({ code, span, words }) => ({ code, at: text.slice(span.start, span.end), ...words })),
  };
};

describe('a comment', () => {
  it.each([
    ['alone silences what begins next', '# kepu-ignore a-b: 理由\ntitle: 甲\nyear: 2026\n', ['a-b title: 甲']],
    ['behind a value silences its line', 'title: 甲 # kepu-ignore a: 理由\nyear: 2026\n', ['a title: 甲']],
    [
      'may name several rules, once each',
      '# kepu-ignore a, b，c、d a:理由\nt: 1\n',
      ['a t: 1', 'b t: 1', 'c t: 1', 'd t: 1'],
    ],
    ['may have the marks of either language', '##  kepu-ignore a：理由\nt: 1\n', ['a t: 1']],
    ['may name what is no rule, which others tell', '# kepu-ignore 数: 理由\nt: 1\n', ['数 t: 1']],
    ['has all behind the colon for reason', '# kepu-ignore a: b: c\nt: 1\n', ['a t: 1']],
    ['is heeded however long its reason', `# kepu-ignore a: ${'长'.repeat(2000)}\nt: 1\n`, ['a t: 1']],
    ['of the file silences all of it', 't: 1\n# kepu-ignore-file a: 理由\n', ['a t: 1\n# kepu-ignore-file a: 理由\n']],
  ])('%s', async (_, text, silenced) => {
    expect(await read(text)).toEqual({ ignores: silenced, faults: [] });
  });

  it('of a file silences what stands at its very end', async () => {
    const text = 't: 1\n# kepu-ignore-file a: 理由';
    const { ignores } = await readAll(text);
    expect(ignores.map(({ start, end }) => [start, end])).toEqual([[0, text.length + 1]]);
  });

  it.each([
    '# 理由\nt: 1\n',
    '# see kepu-ignore a: b\nt: 1\n',
    '# see # kepu-ignore a: b\nt: 1\n',
    't: "# kepu-ignore a: b"\n',
  ])('that does not speak to kepu says nothing: %j', async (text) => {
    expect(await read(text)).toEqual({ ignores: [], faults: [] });
  });

  it.each([
    [
      '# kepu-ignore-line a: 理由',
      'ignore-malformed',
      '没有 kepu-ignore-line 这种注释，不起作用。请写 # kepu-ignore 规则: 理由，或 # kepu-ignore-file 规则: 理由',
      'kepu-ignore-line does nothing. Write # kepu-ignore rule: reason, or # kepu-ignore-file rule: reason',
    ],
    [
      '# kepu-ignore : 理由',
      'ignore-malformed',
      'kepu-ignore 没有写规则，不起作用。请写成 # kepu-ignore 规则: 理由；规则名见 kepu rules',
      'kepu-ignore names no rule and does nothing. Write # kepu-ignore rule: reason; kepu rules lists the ids',
    ],
    [
      '# kepu-ignore a 数字 另有依据',
      'ignore-without-reason',
      'kepu-ignore 的规则和理由之间没有冒号，不起作用。请写成 # kepu-ignore a: 数字 另有依据',
      'kepu-ignore has no colon between rule and reason and does nothing. Write # kepu-ignore a: 数字 另有依据',
    ],
    [
      '# kepu-ignore a, b-c',
      'ignore-without-reason',
      'kepu-ignore a, b-c 没有写理由，不起作用。请写成 # kepu-ignore a, b-c: 理由',
      'kepu-ignore a, b-c gives no reason and does nothing. Write # kepu-ignore a, b-c: reason',
    ],
    [
      '# kepu-ignore a:   ',
      'ignore-without-reason',
      'kepu-ignore a 没有写理由，不起作用。请写成 # kepu-ignore a: 理由',
      'kepu-ignore a gives no reason and does nothing. Write # kepu-ignore a: reason',
    ],
    [
      '# kepu-ignore 数a',
      'ignore-without-reason',
      'kepu-ignore 的规则和理由之间没有冒号，不起作用。请写成 # kepu-ignore 数a: ',
      'kepu-ignore has no colon between rule and reason and does nothing. Write # kepu-ignore 数a: ',
    ],
    [
      '# kepu-ignore a数',
      'ignore-without-reason',
      'kepu-ignore 的规则和理由之间没有冒号，不起作用。请写成 # kepu-ignore a数: ',
      'kepu-ignore has no colon between rule and reason and does nothing. Write # kepu-ignore a数: ',
    ],
  ])('%s silences nothing, and that is told', async (comment, code, zh, en) => {
    expect(await read(`${comment}\nt: 1\n`)).toEqual({ ignores: [], faults: [{ code, at: comment, zh, en }] });
  });
});
