import type { Column } from '../plan/plan.ts';
import { titleOf } from '../plan/totals/countable.ts';
import { message } from '../text/message.ts';
import type { Rule, Violation } from './rule.ts';

export const columnDuplicated: Rule = {
  id: 'column-duplicated',
  severity: 'warning',
  source: 'logic',
  summary: message('同一家媒体的同一个专栏只写一次', 'A column of an outlet is written once'),
  reason: message(
    '同一个专栏写两次，期数会在清单里重复计算，改了一处还会漏掉另一处。',
    'A column written twice counts twice in the checklist, and a change at one place misses the other.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普专栏
        columns:
          - {name: 求证, outlet: 清河日报, episodes: 30}
          - {name: 求证, outlet: 清河日报, episodes: 40} #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普专栏
        columns:
          - {name: 求证, outlet: 清河日报, episodes: 30}
          - {name: 求证, outlet: 清河电视台, episodes: 40}
          - {name: 求真, outlet: 清河日报, episodes: 10, to: 2026-06-30}
          - {name: 求真, outlet: 清河日报, episodes: 20, from: 2026-07-01}`,
  },
  *check(plan) {
    const seen = new Map<string, Column[]>();
    for (const column of plan.columns) {
      for (const name of column.names) {
        const key = `${name}\n${column.outlet?.name ?? ''}`;
        const others = seen.get(key);
        const other = others?.find((earlier) => isSame(earlier, column));
        if (other) yield duplicated(column, name, other);
        else if (others) others.push(column);
        else seen.set(key, [column]);
      }
    }
  },
};

/** Seasons of one column (the first half of the year, the second) are no duplicates. */
const isSame = (one: Column, other: Column): boolean =>
  one.within === other.within && one.from <= other.to && other.from <= one.to;

const duplicated = (column: Column, name: string, other: Column): Violation => {
  const at = (place: Column) => [place, place.names.length > 1 ? 'names' : 'name'] as const;
  const where = column.outlet ? `（${column.outlet.name}）` : '';
  return {
    at: at(column),
    message: ({ key }) =>
      message(
        `专栏《${name}》${where}写了两次。请合并，或写明各自的起止日期（${key('from')}、${key('to')}）`,
        `Column 《${name}》${where} is written twice. Merge the two, or give each its own ${key('from')} and ${key('to')}`,
      ),
    related: [
      { at: at(other), message: message(`${titleOf(other)}先写在这里`, `${titleOf(other)} is first written here`) },
    ],
  };
};
