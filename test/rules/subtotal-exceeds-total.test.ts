import { describe, expect, it } from 'vitest';
import { subtotalExceedsTotal as rule } from '../../src/rules/subtotal-exceeds-total.ts';
import { findingsOf, targets } from './findings.ts';

const within = (total: string, ...parts: readonly string[]): string =>
  targets(
    `id: t, indicator: 科普培训, value: ${total}, including: [${parts.map((_, index) => `p${index}`).join(', ')}]`,
    ...parts.map((part, index) => `id: p${index}, indicator: 第${'一二三'[index]}类培训, value: ${part}`),
  );

describe('subtotal-exceeds-total', () => {
  it.each([
    ['70场', ['80场'], ['error “第一类培训”是“科普培训”的一部分，80场却超过了总数70场']],
    ['不少于70场', ['不少于80场'], ['error “第一类培训”是“科普培训”的一部分，不少于80场却超过了总数不少于70场']],
    ['不超过70场', ['80场', '60场'], ['error “第一类培训”是“科普培训”的一部分，80场却超过了总数不超过70场']],
    ['70场', ['40场', '31场'], ['error “科普培训”写的是70场，“其中”各项相加是71场（40＋31），超过了总数']],
    [
      '不少于70场',
      ['40场', '35场'],
      ['warning “科普培训”写的是不少于70场，“其中”各项相加是75场（40＋35），超过了总数'],
    ],
    ['0.3亿元', ['0.1亿元', '0.2亿元'], []],
    ['70场', ['70场'], []],
    ['70场', ['40场', '30场'], []],
    ['70场', ['不超过80场'], []],
    ['70场', ['约80场'], []],
    ['约70场', ['80场'], []],
    ['70场', ['3000人'], []],
    ['70场', ['增长80%'], []],
    ['90%', ['60%', '50%'], []],
    ['每天5条', ['500条'], []],
  ])('%s with %j in it', async (total, parts, findings) => {
    expect(await findingsOf(rule, within(total, ...parts))).toEqual(findings);
  });
});
