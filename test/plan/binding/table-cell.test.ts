import { describe, expect, it } from 'vitest';
import { bindFigures } from '../../../src/plan/binding/bind-figures.ts';
import { cellIndex, inUnitOfTable, readRow, titleOf } from '../../../src/plan/binding/table-cell.ts';
import { readFigures } from '../../../src/text/read-figures.ts';
import { planOf } from '../plan-of.ts';

describe('readRow', () => {
  it('takes the line of an offset apart, whether or not it closes with a bar', () => {
    const text = '前言\n| 甲 | 30 |\n| 乙 | 40\n后语';
    expect(readRow(text, 7)).toMatchObject({ start: 3, end: 13, cells: ['甲', '30', ''] });
    expect(readRow(text, text.indexOf('40'))).toMatchObject({ cells: ['乙', '40'] });
    expect(readRow('|甲|乙', 0)).toMatchObject({ start: 0, end: 4, cells: ['甲', '乙'], bars: [0, 2] });
  });

  it('tells the cell of an offset', () => {
    const row = readRow('| 甲 | 30 | 40 |', 0);
    expect([2, 6, 11].map((offset) => cellIndex(row, offset))).toEqual([0, 1, 2]);
  });

  it('gives of a long title the end', () => {
    const row = readRow(`| ${'长'.repeat(500)}（场） |`, 0);
    expect(titleOf(row, 0)).toMatch(/^长{77}（场）$/);
    expect(titleOf(row, 9)).toBe('');
  });
});

describe('inUnitOfTable', () => {
  const unitOf = (table: string, words: string): string | null | undefined => {
    const figure = readFigures(table).find(({ text }) => text === words);
    return figure && inUnitOfTable(table, readRow(table, figure.start), readRow(table, 0), figure).unit;
  };

  it('reads the head of the column, or the column of units', () => {
    expect(unitOf('| 项目 | 数量（场） |\n|---|---|\n| 甲 | 31 |', '31')).toBe('场');
    expect(unitOf('| 项目 | 单位 | 数量 |\n|---|---|---|\n| 甲 | 场 | 31 |', '31')).toBe('场');
    expect(unitOf('| 项目 | 数量 |\n|---|---|\n| 甲 | 31 |', '31')).toBeNull();
  });
});

describe('tables of a plan', () => {
  it('keep their columns where a cell holds sentences', async () => {
    const text =
      '| 项目 | 说明 | 受益（人） | 培训（场） |\n|---|---|---|---|\n| 专题培训 | 早安排。早落实 | 300 | 30 |';
    const plan = await planOf(text, ['indicator: 专题培训, value: 30场']);
    expect(bindFigures(plan).claims).toMatchObject([{ figure: { text: '30', unit: '场' }, differences: [] }]);
  });

  it('say nothing by the numbers of their rows', async () => {
    for (const head of ['序号', '序 号', '']) {
      const text = `| ${head} | 项目 | 数量 |\n|---|---|---|\n| 1 | 科普大篷车巡展 | 120场 |\n| 2 | 专题培训 | 30场 |`;
      const plan = await planOf(text, ['indicator: 科普大篷车巡展, value: 120场', 'indicator: 专题培训, value: 30场']);
      const claims = bindFigures(plan).claims.map(({ figure, differences }) => [figure?.text, differences]);
      expect(claims, head).toEqual([
        ['120场', []],
        ['30场', []],
      ]);
    }
  });

  it('take time in the measure of their length', async () => {
    const timeOf = async (cells: number): Promise<number> => {
      const plan = await planOf(`| 项目 | 数 |\n|---|---|\n|${' 30 |'.repeat(cells)}`, [
        'indicator: 培训, value: 30场',
      ]);
      const started = performance.now();
      bindFigures(plan);
      return performance.now() - started;
    };
    await timeOf(100);
    expect(await timeOf(16_000)).toBeLessThan(3000);
  });
});
