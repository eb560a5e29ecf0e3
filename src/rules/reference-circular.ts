import type { Target } from '../plan/plan.ts';
import { titleOf } from '../plan/totals/countable.ts';
import type { KeyWords } from '../text/key-words.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const referenceCircular: Rule = {
  id: 'reference-circular',
  severity: 'error',
  source: 'logic',
  summary: message('目标不能是自己的一部分', 'No target is a part of itself'),
  reason: message(
    '合计由分项相加而来；分项里又含着合计，就永远算不出数来。',
    'A total comes from its parts; where a part holds the total again, there is nothing to add.',
  ),
  example: {
    bad: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        targets:
          - {id: all, indicator: 科普培训, value: 30场, parts: [rural]}
          - {id: rural, indicator: 农村科普培训, value: 30场, parts: [all]} #!`,
    good: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        targets:
          - {id: all, indicator: 科普培训, value: 30场, parts: [rural]}
          - {id: rural, indicator: 农村科普培训, value: 30场}`,
  },
  *check({ targets }) {
    const composed = targets.filter(({ parts, including }) => parts.length > 0 || including.length > 0);
    const byId = new Map(composed.map((target) => [target.id, target]));
    const finished = new Set<Target>();
    for (const target of composed) yield* circlesFrom(target, byId, finished);
  },
};

interface Step {
  readonly target: Target;
  readonly rest: [key: 'parts' | 'including', id: string][];
}

/** Walks down from a target without recursion: chains may be as long as a file is. Each circle is found once. */
function* circlesFrom(start: Target, byId: ReadonlyMap<string, Target>, finished: Set<Target>) {
  const path: Step[] = [];
  const onPath = new Set<Target>();
  const enter = (target: Target): void => {
    path.push({ target, rest: referencesOf(target) });
    onPath.add(target);
  };
  if (!finished.has(start)) enter(start);
  for (let step = path.at(-1); step; step = path.at(-1)) {
    const [key, id] = step.rest.pop() ?? [];
    if (key === undefined || id === undefined) {
      finished.add(step.target);
      onPath.delete(step.target);
      path.pop();
      continue;
    }
    const next = byId.get(id);
    if (!next || finished.has(next)) continue;
    if (onPath.has(next)) yield circle(step.target, key, next);
    else enter(next);
  }
}

const referencesOf = ({ parts, including }: Target): Step['rest'] => [
  ...including.map((id): Step['rest'][number] => ['including', id]),
  ...parts.map((id): Step['rest'][number] => ['parts', id]),
];

const circle = (target: Target, key: 'parts' | 'including', next: Target) => ({
  at: [target, key] as const,
  message: (file: KeyWords) =>
    message(
      `${titleOf(next)}（${next.id}）又成了自己的一部分：请从${titleOf(target)}的 ${file.key(key)} 中去掉 ${next.id}`,
      `${titleOf(next)} (${next.id}) becomes a part of itself: take ${next.id} out of the ${file.key(key)} of ${titleOf(target)}`,
    ),
});
