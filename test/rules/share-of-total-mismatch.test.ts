import { describe, expect, it } from 'vitest';
import { shareOfTotalMismatch as rule } from '../../src/rules/share-of-total-mismatch.ts';
import { findingsOf } from './findings.ts';

const text = (words: string): string => `overview: ${words}`;

describe('share-of-total-mismatch', () => {
  it.each([
    ['完成培训30场，占计划40场的80%。', '“30场”是“40场”的75%，写的却是“80%”'],
    ['新增200人占总数400人的比例达到60%。', '“200人”是“400人”的50%，写的却是“达到60%”'],
    ['共举办120场，其中线上30场，占比20%。', '“30场”是“120场”的25%，写的却是“20%”'],
    ['培训1.2万人次（其中农民0.3万人次，占40%）。', '是“1.2万人次”的25%'],
    ['覆盖12个村，占全镇15个村的90%。', '“12个”是“15个”的80%'],
  ])('%s', async (words, said) => {
    const found = await findingsOf(rule, text(words));
    expect(found).toEqual([expect.stringMatching(/^warning /)]);
    expect(found[0]).toContain(said);
  });

  it.each([
    '完成培训30场，占计划40场的75%。',
    '共举办120场，其中线上40场，占33%；其中线上40场，占33.3%。',
    '举办90场，其中县级30场，占全省的20%。',
    '举办90场，其中县级30场，占县级计划的60%。',
    '共举办120场，其中线上30场、进校园60场，占75%。',
    '完成30场，占计划的80%，培训40场。',
    '新建5个，占地300平方米的20%为绿地。',
    '举办约40场，其中线上10场，占约26%。',
    '完成30场，占计划40个县的80%。',
    '培训1.2万人次，其中农民0.3万人次，占26%。',
    '覆盖率90%，其中农村80%，占60%。',
  ])('is silent on %s', async (words) => {
    expect(await findingsOf(rule, text(words))).toEqual([]);
  });
});
