import type { Heading } from '../document/document.ts';
import { onOneLine } from '../document/inline.ts';
import { holdsSection } from '../plan/holds-section.ts';
import { formatHanNumeral } from '../text/numeral.ts';
import type { ChecklistRow } from './checklist-rows.ts';
import { faceOf } from './face.ts';

/** What rows are put together by. */
export type ChecklistGrouping = 'section' | 'owner' | 'outlet';

/** Rows that stand in one table, under one heading of the first level. */
export interface ChecklistGroup {
  readonly heading: Heading;
  readonly rows: readonly ChecklistRow[];
}

const ofNobody = { section: '总体要求', owner: '未明确牵头单位', outlet: '无合作媒体' } as const;

/**
 * Rows in groups, in the order in which the groups first appear, those of no group at the end, or at the start where
 * they stand before the first section. A section is one of the first level, with its own numeral; the sections of two
 * plans are two groups, while one owner or outlet is one group through all plans.
 */
export const groupRows = (rows: readonly ChecklistRow[], by: ChecklistGrouping): readonly ChecklistGroup[] => {
  const groups = new Map<unknown, { name: string | null; numeral: string | null; rows: ChecklistRow[] }>();
  for (const row of rows) {
    const { key, name, numeral } = groupOf(row, by);
    const group = groups.get(key) ?? { name, numeral, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  const named = [...groups.values()];
  const ordered =
    by === 'section'
      ? named
      : [...named.filter(({ name }) => name !== null), ...named.filter(({ name }) => name === null)];
  return ordered.map(({ name, numeral, rows: grouped }, index) => ({
    heading: headingOf(numeral ?? `${formatHanNumeral(index + 1)}、`, name ?? ofNobody[by]),
    rows: grouped,
  }));
};

/** What a row is grouped by; `name` is null where it belongs to no group. */
interface GroupName {
  readonly key: unknown;
  readonly name: string | null;
  /** Null where groups are counted. */
  readonly numeral: string | null;
}

const groupOf = ({ plan, subject, owner, outlet }: ChecklistRow, by: ChecklistGrouping): GroupName => {
  if (by !== 'section') {
    const name = by === 'owner' ? owner : outlet;
    return { key: name, name, numeral: null };
  }
  const { home } = subject;
  if (home.kind === 'opening') return { key: plan, name: null, numeral: '' };
  const section = home.kind === 'task' ? home.section : home;
  const top = plan.sections.find((candidate) => holdsSection(candidate, section)) ?? section;
  return { key: top, name: onOneLine(top.title), numeral: top.numeral };
};

const headingOf = (numeral: string, text: string): Heading => ({
  type: 'heading',
  level: 1,
  face: faceOf('一、', 1),
  numeral,
  text,
});
