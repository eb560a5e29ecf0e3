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
    ['80%', ['90%'], []],
    ['每天5条', ['500条'], []],
  ])('%s with %j in it', async (total, parts, findings) => {
    expect(await findingsOf(rule, within(total, ...parts))).toEqual(findings);
  });

  const text = (words: string): string => `overview: ${words}`;

  it.each([
    ['举办讲座70场，其中线上80场。', 'error “其中”的“80场”超过了总数“70场”'],
    ['举办讲座70场（其中：线上80场、线下20场）。', 'error “其中”的“80场”超过了总数“70场”'],
    ['举办讲座七十场，其中，线上不少于80场。', 'error “其中”的“不少于80场”超过了总数“七十场”'],
    ['举办讲座30场、展览20场，其中进校园60场。', 'error “其中”的“60场”超过了总数“30场、20场”'],
    ['投入经费30万元，其中县级50万元。', 'error “其中”的“50万元”超过了总数“30万元”'],
    ['创建示范社区5个，其中省级20个。', 'error “其中”的“20个”超过了总数“5个”'],
    ['举办讲座不少于70场，其中线上80场。', 'warning “其中”的“80场”超过了总数“不少于70场”'],
    ['举办讲座70场，其中甲县40场、乙县50场。', 'warning “其中”各项相加是90场，超过了总数“70场”'],
    ['举办讲座70场，其中上半年40场、下半年50场。', 'warning “其中”各项相加是90场，超过了总数“70场”'],
  ])('reads the text: %s', async (words, said) => {
    expect(await findingsOf(rule, text(words))).toEqual([expect.stringContaining(said)]);
  });

  it.each([
    '举办讲座70场，其中线上60场；培训100人，其中80人结业。',
    '培训100人，其中女性60人、党员50人。',
    '举办讲座30场、培训3000人次，其中线上20场、农民2000人次。',
    '举办讲座约70场，其中线上80场；举办讲座70场，其中线上约80场。',
    '新建社区书屋5个，其中科普宣传栏20个。',
    '培训骨干30人，其中带动群众500人；投入30万元，其中撬动社会资金50万元。',
    '创建示范县5个，其中示范村30个；建成科普站5个，其中涉及乡镇80个；组建队伍5支，其中小分队20支。',
    '举办大赛1场，其中初赛20场。',
    '教职工421人，其中专任教师389人，在校生5200人，其中寄宿生2100人。',
    '举办讲座70场。其中线上80场为上年结转。',
    '覆盖率达到80%，其中农村90%；较上年增长70%，其中线上增长80%。',
    '举办讲座20场、展览60场，参与5000人次，其中线上70场。',
    '举办讲座70场，其中每县80场；每月举办讲座1场，其中线上12场。',
    '由40场增加到50场，其中线上45场。',
    '举办讲座70场，其中线上60场，并举办展览80场。',
    '落实《讲座70场，其中线上80场》的安排。',
  ])('is silent on %s', async (words) => {
    expect(await findingsOf(rule, text(words))).toEqual([]);
  });

  it('leaves to the data what its targets hold', async () => {
    const words = text('举办科普培训70场，其中线上培训80场。');
    const data = targets(
      'id: t, indicator: 科普培训, value: 70场, including: [p]',
      'id: p, indicator: 线上培训, value: 80场',
    );
    expect(await findingsOf(rule, `${words}\n${data}`)).toEqual([
      'error “线上培训”是“科普培训”的一部分，80场却超过了总数70场',
    ]);
    const other = targets('id: t, indicator: 科普培训, value: 70场', 'id: p, indicator: 线上培训, value: 60场');
    expect(await findingsOf(rule, `${words}\n${other}`)).toEqual([]);
    const same = targets('id: t, indicator: 科普培训, value: 70场', 'id: p, indicator: 线上培训, value: 80场');
    expect(await findingsOf(rule, `${words}\n${same}`)).toEqual([expect.stringContaining('“其中”的“80场”')]);
  });
});
