import { beforeAll, describe, expect, it } from 'vitest';
import { settlePages } from '../../src/commands/pages/settle-pages.ts';
import type { WrittenPublication } from '../../src/plan/generated/types.generated.ts';
import { planOf } from '../compose/sample-plan.ts';
import { gb9704 } from '../render/tables.ts';
import { canPrint, type Ink, printInk } from './printed-pages.ts';

const publication: WrittenPublication = {
  form: 'notice',
  mark: '示例省科学技术协会文件',
  number: '示科协发〔2026〕12号',
  urgency: '加急',
  copyNumber: '000001',
  recipients: ['各市（州）科协', '各省级学会、协会、研究会'],
  noticeText: '现将《示例省科协2026年工作要点》印发给你们，请结合实际认真贯彻落实，并按季度报送进展情况。',
  signed: { date: '2026-03-05' },
  contact: '联系人：林一舟；电话：0000-0000000',
  cc: ['省委宣传部', '省教育厅'],
  printing: { office: '示例省科协办公室', date: '2026-03-06' },
};

/** So many paragraphs of three lines each. */
const planWith = (paragraphs: number, extra: Partial<WrittenPublication> = {}, rest: object = {}) =>
  planOf({
    title: '示例省科协2026年工作要点',
    overview: Array.from({ length: paragraphs }, () =>
      '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏'.repeat(3),
    ).join('\n\n'),
    publication: { ...publication, ...extra },
    ...rest,
  });

const print = async (plan: ReturnType<typeof planOf>) => settlePages(plan, { draft: false }, gb9704);

/** Notices whose text ends at twelve different heights, the last ones with tables behind it. */
const lengths = [1, 2, 3, 4, 5, 6, 7, 8, 12, 13, 14, 15];
const attachments = [{ title: '目标任务清单', content: 'checklist' as const }];

const isRequired = process.env.KEPU_PAGES === '1';

describe.skipIf(!isRequired && !canPrint())('official documents', () => {
  const notices: (readonly (readonly Ink[])[])[] = [];
  let [turned, letter]: (readonly (readonly Ink[])[])[] = [];
  const counted: number[] = [];
  beforeAll(async () => {
    const printed = await Promise.all([
      ...lengths.map((length) => print(planWith(length))),
      print(planWith(4, {}, { attachments })),
      print(planWith(4, { form: 'letter' })),
    ]);
    counted.push(...printed.map(({ layout }) => layout.pages.length));
    const pages = printInk(printed.map(({ bytes }) => bytes));
    notices.push(...pages.slice(0, lengths.length));
    [turned, letter] = pages.slice(lengths.length);
  }, 300_000);

  it('have their mark 35 mm below the type area, and a red rule of 156 mm 4 mm below their number', () => {
    for (const [first = []] of notices) {
      const at = first.findLastIndex(({ isRed }) => isRed);
      const [number, rule] = [first[at - 1], first[at]];
      const mark = first.find(({ isRed }) => isRed);
      expect(Math.abs((mark?.top ?? 0) - 72)).toBeLessThan(1);
      expect(Math.abs((rule?.right ?? 0) - (rule?.left ?? 0) - 156)).toBeLessThan(0.5);
      expect(Math.abs((rule?.top ?? 0) - (number?.bottom ?? 0) - 4)).toBeLessThan(0.5);
    }
  });

  it('end with their imprint at the foot of an even page, however long their text is', () => {
    for (const pages of notices) {
      const rules = (pages.at(-1) ?? []).filter(
        ({ top, bottom, left, right }) => right - left > 155 && bottom - top < 1,
      );
      expect(pages.length % 2).toBe(0);
      expect(rules).toHaveLength(3);
      expect(Math.abs((rules.at(-1)?.bottom ?? 0) - 262)).toBeLessThan(1.5);
    }
  });

  it('have as many pages as was reckoned', () => {
    expect([...notices, turned ?? [], letter ?? []].map((pages) => pages.length)).toEqual(counted);
  });

  it('never have a signature alone on its page', () => {
    for (const [first = [], second = []] of notices) {
      const wide = (rows: readonly Ink[]): number => rows.filter(({ left, right }) => left < 40 && right > 150).length;
      expect(wide(first) + wide(second)).toBeGreaterThan(0);
    }
  });

  it('have their imprint on an upright page behind tables', () => {
    const last = turned?.at(-1) ?? [];
    expect((turned ?? []).length % 2).toBe(0);
    expect(last.filter(({ left, right }) => right - left > 155)).toHaveLength(3);
  });

  it('as letters have their mark 30 mm below the edge, and double rules of 170 mm 4 mm below it and 20 mm above the edge', () => {
    const [first = []] = letter ?? [];
    const rules = first.filter(({ left, right, isRed }) => isRed && right - left > 169);
    expect(Math.abs((first[0]?.top ?? 0) - 30)).toBeLessThan(1);
    expect(Math.abs((rules[0]?.top ?? 0) - (first[0]?.bottom ?? 0) - 4)).toBeLessThan(0.5);
    expect(Math.abs((rules.at(-1)?.bottom ?? 0) - 277)).toBeLessThan(0.5);
    for (const { left, right } of rules) expect(Math.abs(right - left - 170)).toBeLessThan(0.5);
    // Nothing stands where other pages have their number.
    expect(first.filter(({ top }) => top > 262 && top < 274)).toEqual([]);
  });
});
