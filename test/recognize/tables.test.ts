import { describe, expect, it } from 'vitest';
import type { Block, Cell, Row } from '../../src/document/document.ts';
import { recognizePlan } from '../../src/recognize/recognize.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', lead: null, inlines: [{ type: 'text', text }] });

/** A cell whose lines stand between /; ^ and < are merged with the one above and at the left. */
const cell = (words: string): Cell =>
  words === '^' || words === '<'
    ? { inlines: [], continues: words === '^' ? 'above' : 'left' }
    : {
        inlines: words
          .split('/')
          .flatMap((text, index) => [
            ...(index > 0 ? [{ type: 'break' as const }] : []),
            { type: 'text' as const, text },
          ]),
      };

const table = (...rows: readonly string[]): Block => {
  const cells = rows.map((row): Row => row.split('|').map(cell));
  return { type: 'table', columns: (cells[0] ?? []).map(() => ({ width: 1, align: 'left' })), head: [], rows: cells };
};

const recognized = (...blocks: readonly Block[]) => {
  const properties = { creator: '', subject: '', keywords: [], date: '' };
  const document = { title: '', properties, orientation: 'portrait' as const, draft: false, blocks };
  const options = { year: null, thisYear: 2026, name: '', registers: [], nameId: () => null, depth: 'whole' as const };
  return recognizePlan({ document, asides: [] }, options).plan;
};

describe('tables', () => {
  it('give the tasks that they name their units: under a head of two rows, several in a cell line by line', () => {
    const plan = recognized(
      paragraph('清河县2026年工作要点'),
      paragraph('一、工作任务'),
      paragraph('（一）实施安居工程。改造小区12个。'),
      paragraph('（二）实施暖心工程。新建中心2家。'),
      table(
        '序号|任务|<|责任单位|完成时限',
        '^|类别|任务名称|^|^',
        '1|民生|实施安居工程|城市管理/办公室|10月底',
        '2|^|实施暖心工程|民政办/卫健办|11月底',
      ),
    );
    expect(plan.sections?.[0]?.tasks).toMatchObject([
      { owner: '城市管理办公室', due: '2026-10' },
      { owner: '民政办', support: ['卫健办'], due: '2026-11' },
    ]);
  });

  it('are 版记 where they hold nothing else', () => {
    const plan = recognized(
      paragraph('清河县教育局关于印发《2026年工作要点》的通知'),
      paragraph('各学校：'),
      paragraph('现将《2026年工作要点》印发给你们。'),
      paragraph('清河县教育局'),
      paragraph('2026 年 3 月 1 日'),
      paragraph('2026年工作要点'),
      paragraph('一、立德树人'),
      paragraph('开展活动12次。'),
      table('抄送：县委办公室。|<', '清河县教育局办公室|2026年3月2日印发'),
    );
    expect(plan.publication).toMatchObject({
      signed: { date: '2026-03-01' },
      cc: ['县委办公室'],
      printing: { office: '清河县教育局办公室', date: '2026-03-02' },
    });
    expect(plan.sections).toMatchObject([{ title: '立德树人', text: '开展活动12次。\n' }]);
  });
});
