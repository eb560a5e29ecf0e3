import { describe, expect, it } from 'vitest';
import { fmInconsistent as rule } from '../../src/rules/fm-inconsistent.ts';
import { findingsOf } from './findings.ts';

const plan = (frequency: string | null, text: string): string => `outlets:
  xinwen: {name: 清河电台, aliases: [清河电台新闻广播], formerNames: [清河人民电台]${frequency === null ? '' : `, frequency: ${frequency}`}}
overview: ${text}`;

describe('fm-inconsistent', () => {
  it.each([
    ['FM91.6', '与清河电台（FM96.1）合办。', ['这里写的是FM96.1，名册里“清河电台”的频率是FM91.6']],
    ['FM91.6', '与清河电台新闻广播FM 96.1合办。', ['这里写的是FM96.1，名册里“清河电台”的频率是FM91.6']],
    ['FM91.6、FM103.3', '与清河电台（FM96.1）合办。', ['这里写的是FM96.1，名册里“清河电台”的频率是FM91.6、FM103.3']],
    [
      null,
      '与清河电台（FM91.6）合办，由清河电台（FM96.1）播出。',
      ['“清河电台”的频率前面写的是FM91.6，这里写的是FM96.1'],
    ],
    [null, '与清河电台（FM916）合办。', ['FM916不在调频广播波段（87至108兆赫）内']],
    [null, '与某台（FM19.6）合办。', ['FM19.6不在调频广播波段（87至108兆赫）内']],
    ['FM19.6', '与清河电台合办。', ['FM19.6不在调频广播波段（87至108兆赫）内']],
    ['FM91.6', '与“清河电台”（FM96.1）合办。', ['这里写的是FM96.1，名册里“清河电台”的频率是FM91.6']],
    ['FM91.6', '与**清河电台**（FM96.1）合办。', ['这里写的是FM96.1，名册里“清河电台”的频率是FM91.6']],
    ['FM91.6', '与清河人民电台（FM96.1）合办。', ['这里写的是FM96.1，名册里“清河电台”的频率是FM91.6']],
    ['FM91.6', '与清河电台（FM91.6）合办。', []],
    ['FM91.6', '与清河电台、邻县电台（FM96.1）合办。', []],
    ['FM91.60', '与清河电台（FM91.6）合办。', []],
    ['FM91.6、FM103.3', '与清河电台（FM103.3）合办。', []],
    ['FM91.6', '与别的电台（FM96.1）合办。', []],
    ['AM738', '与清河电台（FM96.1）合办。', []],
    [null, '采用FM2000标准。', []],
  ])('%s: %s', async (frequency, text, said) => {
    expect(await findingsOf(rule, plan(frequency, text))).toEqual(said.map((words) => `warning ${words}`));
  });

  it('takes the longest name that stands there', async () => {
    const yaml = `outlets:
  sheng: {name: 省台, aliases: [电台], frequency: FM101.9}
  xian: {name: 清河电台, frequency: FM91.6}
overview: 与清河电台（FM91.6）合办。`;
    expect(await findingsOf(rule, yaml)).toEqual([]);
  });
});
