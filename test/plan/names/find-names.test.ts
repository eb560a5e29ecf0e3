import { describe, expect, it } from 'vitest';
import { findNames, type Named } from '../../../src/plan/names/find-names.ts';
import { indexNames } from '../../../src/plan/names/name-index.ts';
import { namesIn } from '../../../src/plan/names/names-in.ts';
import { loadPlan } from '../../rules/lint-text.ts';

const file = (registers: string, text: string): string =>
  [
    'kepu: 1',
    'title: 清河县科普工作要点',
    'year: 2026',
    'issuer: 清河县科协',
    registers,
    'overview: |',
    ...text.split('\n').map((line) => (line === '' ? '' : `  ${line}`)),
    '',
  ].join('\n');

const registers = `organizations:
  kexie: {name: 清河县科学技术协会, aliases: [县科协]}
  tai: {name: 清河县人民广播电台, formerNames: [清河县广播站]}
  gongwei: {name: 清河县直机关工委}
outlets:
  kepu: {name: 科普清河, aliases: [KEPU]}
  app: {name: 科普清河客户端}
  xiaoping: {name: 清河·科普, kind: account}
terms:
  - {term: 科普中国e站, variants: [科普e站]}
  - {term: 《纲要》, means: 《全民科学素质行动规划纲要》}`;

/** What is found in a text, as `words which` or `words slip→name`. */
const found = async (text: string): Promise<readonly string[]> => {
  const { plan } = await loadPlan(file(registers, text));
  const [prose] = plan.opening.proses;
  if (!prose) throw new Error('no text');
  return namesIn(plan, prose).map((named) => describeNamed(named, prose.text));
};

const describeNamed = ({ start, end, slip, meanings }: Named, text: string): string =>
  `${text.slice(start, end)} ${slip === null ? meanings.map(({ which }) => which).join('+') : `${slip}→${meanings[0]?.words}`}`;

describe('findNames', () => {
  it.each([
    ['清河县科学技术协会和县科协', ['清河县科学技术协会 name', '县科协 alias']],
    ['科普清河客户端、科普清河', ['科普清河客户端 name', '科普清河 name']],
    ['原清河县广播站', ['清河县广播站 former']],
    ['科普中国e站、科普e站', ['科普中国e站 term', '科普e站 variant']],
    [
      '《全民科学素质行动规划纲要（2021—2035年）》（以下简称《纲要》）',
      ['全民科学素质行动规划纲要 means', '《纲要》 term'],
    ],
    ['清河县', []],
    ['KEPU平台、www.kepu.example、KEPU2', ['KEPU alias']],
    ['科普中国E站、科普中国ｅ站', ['科普中国E站 form→科普中国e站', '科普中国ｅ站 form→科普中国e站']],
    ['清河•科普', ['清河•科普 form→清河·科普']],
    ['清河县科学 技术协会', ['清河县科学 技术协会 form→清河县科学技术协会']],
    ['清河县科学技协术会', ['清河县科学技协术会 swapped→清河县科学技术协会']],
    ['清河县人民民广播电台', ['清河县人民民广播电台 doubled→清河县人民广播电台']],
    ['清河县人民广播电台台长', ['清河县人民广播电台 name']],
    ['清河县县直机关工委', []],
    ['清河县科学技术学会', []],
    ['清河县广播电台', []],
    ['**清河县**人民广播\n电台', ['清河县**人民广播\n电台 name']],
    ['清河县人民广播\n\n电台', []],
    ['- 清河县\n- 人民广播电台', []],
  ])('%s', async (text, names) => {
    expect(await found(text)).toEqual(names);
  });

  it('finds nothing where nobody is registered', async () => {
    const { plan } = await loadPlan(file('', '清河县科协'));
    expect(indexNames(plan)).toBeNull();
    expect(plan.opening.proses.flatMap((prose) => namesIn(plan, prose))).toEqual([]);
  });

  it('takes time in proportion to the text, however long and alike the names are', async () => {
    const names = Array.from({ length: 2000 }, (_, index) => `  a${index}: ${'清'.repeat(90)}${index}局`);
    const { plan } = await loadPlan(file(['organizations:', ...names].join('\n'), '无'));
    const root = indexNames(plan);
    if (!root) throw new Error('no index');
    const started = performance.now();
    expect(findNames('清'.repeat(90_000), root)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
