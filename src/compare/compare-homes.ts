import type { Home, Task } from '../plan/plan.ts';
import { compareLines } from './compare-lines.ts';
import { compareResponsible } from './compare-responsible.ts';
import type { Change, Side, Subject } from './comparison.ts';
import { findMoved } from './find-moved.ts';
import type { Pairing } from './pairing.ts';
import { type PrintedPlan, wordsOf } from './printed-plan.ts';
import { homeSide, nameHome, planSide, sideChange, wordsChange } from './sides.ts';

/** What changed in the parts of the plan, each list under the part of the new plan that it is told at. */
export const compareHomes = (pairing: Pairing): ReadonlyMap<Home, readonly Change[]> => {
  const { now, homes } = pairing;
  const moved = findMoved(pairing);
  const found = new Map<Home, Change[]>();
  for (const home of now.plan.homes) {
    const before = homes.oldOf(home);
    if (!before) found.set(home, [sideChange(subjectOf(home), null, null, wholeSide(now, home), 'added')]);
    else found.set(home, comparePair(pairing, before, home, moved.has(home)));
  }
  found.get(now.plan.opening)?.unshift(...tellDefaults(pairing));
  for (const [gone, anchor] of goneHomes(pairing)) {
    const change = sideChange(subjectOf(gone), null, wholeSide(pairing.old, gone), null, 'removed');
    found.get(anchor)?.push(change);
  }
  return found;
};

const subjectOf = ({ kind }: Home): Subject => (kind === 'opening' ? 'plan' : kind);

/** The part of the new plan behind which each part that is gone once stood. */
export const goneHomes = ({ old, now, homes }: Pairing): readonly (readonly [gone: Home, anchor: Home])[] => {
  let anchor: Home = now.plan.opening;
  const gone: (readonly [Home, Home])[] = [];
  for (const home of old.plan.homes) {
    const still = homes.newOf(home);
    if (still) anchor = still;
    else gone.push([home, anchor]);
  }
  return gone;
};

/** A section, task or item with all of its own words. */
const wholeSide = (plan: PrintedPlan, home: Home): Side => {
  const { title, lines } = wordsOf(plan, home);
  const stop = title === '' || lines.length === 0 || /[。：；！？.]$/.test(title) ? '' : '。';
  return homeSide(plan, home, [title + stop + (lines[0] ?? ''), ...lines.slice(1)].join('\n'));
};

const comparePair = (pairing: Pairing, before: Home, home: Home, isMoved: boolean): Change[] => {
  const { old, now } = pairing;
  const subject = subjectOf(home);
  const [one, other] = [wordsOf(old, before), wordsOf(now, home)];
  const changes: Change[] = [];
  if (isMoved) changes.push(moveOf(pairing, before, home));
  if (withoutStop(one.title) !== withoutStop(other.title)) {
    changes.push(
      wordsChange(subject, 'title', homeSide(old, before, one.title), homeSide(now, home, other.title), 'reworded'),
    );
  }
  if (one.lines.join('\n') !== other.lines.join('\n')) {
    for (const line of compareLines(one.lines, other.lines)) changes.push(lineChange(pairing, before, home, line));
  }
  if (before.kind === 'task' && home.kind === 'task') changes.push(...responsibilityOf(pairing, before, home));
  return changes;
};

const withoutStop = (title: string): string => title.replace(/。$/, '');

const moveOf = ({ old, now, parents }: Pairing, before: Home, home: Home): Change => {
  const under = (plan: PrintedPlan, one: Home): string => wordsOf(plan, parents.get(one) ?? null).title;
  const side = (plan: PrintedPlan, one: Home): Side => ({
    ...homeSide(plan, one, nameHome(plan, one).title ?? ''),
    name: under(plan, one) || null,
  });
  return sideChange(subjectOf(home), null, side(old, before), side(now, home), 'moved');
};

const lineChange = (
  { old, now }: Pairing,
  before: Home,
  home: Home,
  line: { readonly old: string | null; readonly now: string | null },
): Change => {
  const subject = subjectOf(home);
  const [one, other] = [homeSide(old, before, line.old ?? ''), homeSide(now, home, line.now ?? '')];
  if (line.old === null) return { ...wordsChange(subject, 'text', one, other, 'added'), old: null };
  if (line.now === null) return { ...wordsChange(subject, 'text', one, other, 'removed'), new: null };
  return wordsChange(subject, 'text', one, other, 'reworded');
};

const responsibilityOf = (
  { old, now, homes, parents, years, defaults }: Pairing,
  before: Task,
  task: Task,
): readonly Change[] => {
  const [over, under] = [parents.get(before), parents.get(task)];
  const isItem = over?.kind === 'task' && under?.kind === 'task' && homes.newOf(over) === under;
  const above = isItem && over.kind === 'task' && under.kind === 'task' ? { old: over, now: under } : defaults;
  return compareResponsible({ old: before, now: task, above }, years).map((change) =>
    sideChange('task', change.aspect, homeSide(old, before, change.old), homeSide(now, task, change.now)),
  );
};

/** What all tasks share that say nothing themselves. */
const tellDefaults = ({ years, defaults: { old, now } }: Pairing): readonly Change[] =>
  compareResponsible({ old, now, above: null }, years).map((change) =>
    sideChange('plan', change.aspect, planSide(change.old), planSide(change.now)),
  );
