import type { Home, Plan, Section, Task } from '../plan/plan.ts';
import { isChosen } from './is-chosen.ts';
import { type Described, likelyPairs } from './likely-pairs.ts';
import { likenessOf, shinglesOf } from './likeness.ts';
import { type Candidate, Matching } from './matching.ts';
import { parentsOf } from './parents.ts';

/**
 * Which parts of two plans are the same one: tasks by id, title, text or likeness, wherever they stand now; sections by
 * title, by the tasks that they share, or by likeness. Numerals do not count.
 */
export const matchHomes = (old: Plan, now: Plan): Matching<Home> => {
  const homes = new Matching<Home>();
  homes.pair(old.opening, now.opening);
  const parents = new Map([...parentsOf(old), ...parentsOf(now)]);
  const sections: SectionLists = [sectionsOf(old), sectionsOf(now)];
  homes.pairByKey(...sections, (section) => `${titleOf(parents.get(section))}\n${titleOf(section)}`);
  homes.pairByKey(...sections, titleOf);
  matchTasks(homes, old.tasks, now.tasks, parents);
  homes.pairByScore(sharingTasks(homes, old, now, sections));
  homes.pairByScore(likely(homes, ...sections, parents, leastAlikeSections));
  homes.pairByScore(likely(homes, old.tasks, now.tasks, parents, leastAlike));
  return homes;
};

type SectionLists = readonly [readonly Section[], readonly Section[]];
const sectionsOf = (plan: Plan): readonly Section[] => plan.homes.filter((home) => home.kind === 'section');

type Parents = ReadonlyMap<Home, Home>;

/** Below this share of common words, two tasks are two tasks. */
const leastAlike = 0.45;
const leastAlikeSections = 0.5;

/** What is the same beyond doubt: an id that somebody chose, a title in its place, a title, a text. */
const matchTasks = (homes: Matching<Home>, olds: readonly Task[], news: readonly Task[], parents: Parents): void => {
  const idOf = (home: Home) => (home.kind === 'task' ? home.id : null);
  homes.pairByKey(olds, news, idOf, (one, other) => isChosen(idOf(one)) || isSomewhatAlike(one, other));
  const numbers = new Map<Home, number>();
  const numberOf = (home: Home | undefined): number | null => {
    const paired = home && (homes.newOf(home) ?? home);
    if (!paired) return null;
    if (!numbers.has(paired)) numbers.set(paired, numbers.size);
    return numbers.get(paired) ?? null;
  };
  homes.pairByKey(olds, news, (task) => `${numberOf(parents.get(task))}\n${titleOf(task)}`);
  homes.pairByKey(olds, news, titleOf);
  homes.pairByKey(olds, news, ({ text }) => (text !== null && text.length >= tellingText ? text.trim() : null));
};

/** A text shorter than this may stand in two tasks. */
const tellingText = 12;

const isSomewhatAlike = (one: Home, other: Home): boolean =>
  titleOf(one) === titleOf(other) || likenessOf(shinglesOf(wordsOf(one)), shinglesOf(wordsOf(other))) >= 0.2;

/** A title as it is read: on one line, without the 。 that it may bring itself. */
const titleOf = (home: Home | undefined): string =>
  home === undefined || home.kind === 'opening' ? '' : home.title.replaceAll('\n', '').replace(/。$/, '');

const wordsOf = (home: Home): string => `${titleOf(home)}\n${home.text ?? ''}`;

/** Sections with the share of their tasks and items that they have in common: half at the least. */
const sharingTasks = (
  homes: Matching<Home>,
  old: Plan,
  now: Plan,
  [olds, news]: SectionLists,
): readonly Candidate<Home>[] => {
  const [tasks, newTasks] = [tasksOf(old), tasksOf(now)];
  const places = new Map<Home, number>(news.map((section, index) => [section, index]));
  const free = new Set<Home>(homes.freeNew(news));
  return olds.flatMap((section, at): readonly Candidate<Home>[] => {
    if (homes.newOf(section)) return [];
    const counts = new Map<Section, number>();
    for (const task of tasks.get(section) ?? []) {
      const other = sectionOf(homes.newOf(task));
      if (other && free.has(other)) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    return [...counts].flatMap(([other, count]): readonly Candidate<Home>[] => {
      const place = places.get(other) ?? 0;
      const all = (tasks.get(section) ?? []).length + (newTasks.get(other) ?? []).length;
      const score = (2 * count) / all;
      if (score < 0.5) return [];
      return [{ old: section, now: other, score, distance: Math.abs(at - place), order: at + place }];
    });
  });
};

/** The tasks and items of each section. */
const tasksOf = ({ tasks }: Plan): ReadonlyMap<Section, readonly Task[]> => {
  const found = new Map<Section, Task[]>();
  for (const task of tasks) {
    const known = found.get(task.section);
    if (known) known.push(task);
    else found.set(task.section, [task]);
  }
  return found;
};

const sectionOf = (home: Home | undefined): Section | null => (home?.kind === 'task' ? home.section : null);

/** Free parts of both plans that are alike; those under the same parent also by their place. */
const likely = (
  homes: Matching<Home>,
  olds: readonly Home[],
  news: readonly Home[],
  parents: Parents,
  least: number,
): readonly Candidate<Home>[] => {
  const described = (home: Home, parent: Home | undefined): Described<Home> => ({
    thing: home,
    words: wordsOf(home),
    group: parent ?? null,
  });
  const groupOf = (home: Home): Home | undefined => {
    const parent = parents.get(home);
    return parent && (homes.newOf(parent) ?? parent);
  };
  return likelyPairs(
    homes.freeOld(olds).map((home) => described(home, groupOf(home))),
    homes.freeNew(news).map((home) => described(home, parents.get(home))),
    least,
  );
};
