import { expect, it } from 'vitest';
import { columnsTable } from '../../src/compose/columns-table.ts';
import { toText } from '../../src/document/inline.ts';
import { planOf } from './sample-plan.ts';

it('lists every programme, and says of several names whether their episodes are counted together', () => {
  const { head, rows } = columnsTable(
    planOf({
      outlets: { ribao: { name: '示例日报', kind: 'newspaper' } },
      columns: [
        { name: '求证', outlet: 'ribao', episodes: 30, every: 'week' },
        { names: ['甲', '乙'], share: 'joint', outlet: 'ribao', episodes: '不少于37期' },
        { names: ['丙', '丁'], share: 'each', relation: '开设', episodes: 12, every: 'month' },
      ],
    }),
  );
  const texts = [...head, ...rows].map((row) => row.map(({ inlines }) => toText(inlines)));
  expect(texts).toEqual([
    ['序号', '专栏', '合作媒体', '合作方式', '期数', '周期', '责任单位', '完成时限'],
    ['1', '《求证》', '示例日报', '合办', '30期', '每周一期', '', ''],
    ['2', '《甲》《乙》', '示例日报', '合办', '共不少于37期', '', '', ''],
    ['3', '《丙》《丁》', '', '开设', '各12期', '每月一期', '', ''],
  ]);
});
