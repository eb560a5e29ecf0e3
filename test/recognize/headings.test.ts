import { describe, expect, it } from 'vitest';
import { writePart } from '../import/cases.ts';
import { importSurely } from '../import/imported.ts';
import { outlineOf } from '../import/outline.ts';

/** The parts of a plain text as cases write them. */
const partsOf = async (...lines: readonly string[]): Promise<readonly string[]> => {
  const { plan, text } = await importSurely(new TextEncoder().encode(`${lines.join('\n')}\n`), 'txt');
  expect(text).toBe(`${lines.map((line) => line.trim()).join('\n')}\n`);
  return (await outlineOf(plan)).map(writePart);
};

describe('numerals that look like decimals', () => {
  it('number a task where they go on counting, and are amounts where not', async () => {
    expect(
      await partsOf(
        '清河县2026年工作要点',
        '一、抓好项目',
        '1.用好资金。下达资金。',
        '1.5亿元产业基金尽快落地。',
        '2.5G基站建设。新建基站120个。',
        '3.5亿元专项资金按月拨付。',
      ),
    ).toEqual(['S 一、｜抓好项目｜—', '  T 1.｜用好资金｜下达资金…快落地。', '  T 2.｜5G基站建设｜新建基站…月拨付。']);
  });

  it('are amounts in full-width digits, too', async () => {
    expect(await partsOf('清河县2026年工作要点', '一、抓好项目', '１．５亿元产业基金尽快落地。')).toEqual([
      'S 一、｜抓好项目｜１．５亿…快落地。',
    ]);
  });
});

describe('headings without a numeral', () => {
  it('hold the numbered parts that begin right below one of them', async () => {
    const long = '坚持稳中求进工作总基调，以高质量发展为主线，全面完成各项任务。';
    const lines = [
      '清河县2026年工作要点',
      '指导思想',
      long,
      '重点任务',
      '一、抓生产',
      long,
      '责任科室：生产科',
      '保障措施',
      long,
    ];
    expect(await partsOf(...lines)).toEqual([
      'S ｜指导思想｜坚持稳中…项任务。',
      'S ｜重点任务｜—',
      '  T 一、｜抓生产｜坚持稳中…：生产科｜生产科',
      'S ｜保障措施｜坚持稳中…项任务。',
    ]);
  });
});
