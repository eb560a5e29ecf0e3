import { describe, expect, it } from 'vitest';
import type { Block, Cell, Table } from '../../src/document/document.ts';
import { outlineOf } from '../../src/recognize/outline.ts';
import { findDuties } from '../../src/recognize/task-table.ts';
import { linesOf, paragraph } from './lines.ts';

const tasks = outlineOf(linesOf('1.办好流动科技讲座。全年20场。', '2.办好展览')).nodes;

/** A table of rows of cells; ^ and < are merged with the cell above and at the left. */
const table = (...rows: readonly string[]): Table => ({
  type: 'table',
  columns: [],
  head: [],
  rows: rows.map((row) => row.split('|').map(cell)),
});

const cell = (text: string): Cell => {
  if (text === '^') return { inlines: [], continues: 'above' };
  if (text === '<') return { inlines: [], continues: 'left' };
  return { inlines: [{ type: 'text', text }] };
};

/** Title, owner, supports and deadline of each task that the blocks give a duty. */
const dutiesOf = (...blocks: readonly Block[]) =>
  [...findDuties(blocks, tasks, 2026)].map(([{ title }, { owner, support, due }]) => [title, owner, support, due]);

const lecture = ['办好流动科技讲座', '科普部', ['学会部'], '2026-11'];
const exhibition = ['办好展览', '学会部', [], null];

describe('the duties of a table', () => {
  it('go to the tasks that it names', () => {
    expect(
      dutiesOf(
        table(
          '序号|重点任务|责任单位|配合单位|完成时限',
          '1|办好流动科技讲座。|科普部|学会部|11月底前',
          '2|2.办好展览|学会部||全年',
        ),
      ),
    ).toEqual([lecture, exhibition]);
  });

  it('are read from two rows of heads, merged cells and a typed table', () => {
    expect(dutiesOf(table('任务|单位|<|完成时限', '^|牵头|配合|^', '办好流动科技讲座|科普部|学会部|11月'))).toEqual([
      lecture,
    ]);
    expect(dutiesOf(table('项目|分工|<', '任务|牵头单位|配合单位', '办好流动科技讲座|科普部|学会部'))).toEqual([
      ['办好流动科技讲座', '科普部', ['学会部'], null],
    ]);
    expect(dutiesOf(table('任务|责任单位|时限', '类别|牵头|完成时限', '办好展览|学会部'))).toEqual([exhibition]);
    expect(dutiesOf(table('任务|责任单位', '<|学会部', '^', '办好展览|学会部'))).toEqual([exhibition]);
    expect(dutiesOf(table('任务|责任单位', '办好流动科技讲座|学会部', '办好展览|^'))).toEqual([
      ['办好流动科技讲座', '学会部', [], null],
      exhibition,
    ]);
    expect(
      dutiesOf(paragraph('任务\t责任单位\t完成时限'), paragraph('办好流动科技讲座\t科普部、学会部\t11月')),
    ).toEqual([lecture]);
  });

  it('go to a task of which the table names a long start only', () => {
    expect(dutiesOf(table('任务|责任单位', '办好流动科技讲|学会部'))).toEqual([
      ['办好流动科技讲座', '学会部', [], null],
    ]);
    expect(dutiesOf(table('任务|责任单位', '办好流动|学会部'))).toEqual([]);
  });

  it('are the first of two for one task', () => {
    expect(dutiesOf(table('任务|责任单位', '办好展览|学会部', '办好展览|科普部'))).toEqual([exhibition]);
  });

  it.each([
    ['序号|姓名|单位', '1|张三|科普部'],
    ['任务|场次', '办好展览|20'],
    ['任务|责任单位', '办好讲习所|科普部'],
    ['任务|责任单位', '办好展览|'],
    ['任务|责任单位'],
  ])('none in %s', (...rows) => {
    expect(dutiesOf(table(...rows))).toEqual([]);
  });
});
