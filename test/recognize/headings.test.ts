import { Document, LevelFormat, LevelSuffix, Packer, Paragraph, TextRun } from 'docx';
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

describe('titles of attachments', () => {
  it('are no tasks', async () => {
    const lines = [
      '清河县2026年工作要点',
      '一、抓考核',
      '1.督查。每月1次。',
      '附件：1.任务分工表',
      '2.联系人名单',
      '清河县教育局',
    ];
    expect(await partsOf(...lines)).toEqual(['S 一、｜抓考核｜—', '  T 1.｜督查｜每月1次…县教育局']);
  });
});

describe('numerals of Word files', () => {
  const partsOfWord = async (...children: readonly Paragraph[]): Promise<readonly string[]> => {
    const config = [{ reference: 'own', levels: [count(0, '%1'), count(1, '%1.%2')] }];
    const bytes = await Packer.toBuffer(
      new Document({ numbering: { config }, sections: [{ children: [...children] }] }),
    );
    const { plan } = await importSurely(new Uint8Array(bytes), 'docx');
    return (await outlineOf(plan)).map(writePart);
  };
  const count = (level: number, text: string) =>
    ({ level, text, format: LevelFormat.DECIMAL, suffix: LevelSuffix.SPACE }) as const;
  const counted = (level: number, text: string): Paragraph =>
    new Paragraph({ text, numbering: { reference: 'own', level } });

  it('may be bare where the program counts them', async () => {
    expect(
      await partsOfWord(
        new Paragraph('清河县2026年检查计划'),
        counted(0, '检查安排'),
        counted(1, '重点检查'),
        new Paragraph('对32家企业全覆盖检查。'),
        counted(0, '工作要求'),
        new Paragraph('严格执法。'),
      ),
    ).toEqual(['S 1 ｜检查安排｜—', '  T 1.1 ｜重点检查｜对32家…盖检查。', 'S 2 ｜工作要求｜严格执法。']);
  });

  it('stand behind line breaks within a paragraph', async () => {
    const lines = ['一、党建工作', '1.抓学习。组织学习12次。', '2.抓队伍。发展党员20名。'];
    const runs = lines.map((text, index) => new TextRun({ text, ...(index > 0 ? { break: 1 } : {}) }));
    expect(await partsOfWord(new Paragraph('清河县2026年工作要点'), new Paragraph({ children: runs }))).toEqual([
      'S 一、｜党建工作｜—',
      '  T 1.｜抓学习｜组织学习12次。',
      '  T 2.｜抓队伍｜发展党员20名。',
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
