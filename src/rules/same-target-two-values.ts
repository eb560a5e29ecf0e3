import type { Home, Plan, Target } from '../plan/plan.ts';
import { titleOf } from '../plan/totals/countable.ts';
import { message } from '../text/message.ts';
import { formatQuantity, type Quantity } from '../text/quantity.ts';
import type { Rule, Violation } from './rule.ts';

export const sameTargetTwoValues: Rule = {
  id: 'same-target-two-values',
  severity: 'error',
  source: 'logic',
  summary: message('同一指标不写两个目标值', 'One indicator has one value'),
  reason: message(
    '同一个指标一处写55万人，一处写50万人，验收时两个数都有人引用。',
    'An indicator of 550,000 here and 500,000 there: at acceptance each side quotes its own.',
  ),
  example: {
    bad: `sections:
  - title: 开展科普活动
    tasks:
      - title: 推广“科普中国”APP
        targets:
          - {id: users, indicator: 实名注册人数, value: 55万人, aggregate: latest}
          - {id: registered, indicator: 实名注册人数, value: 50万人, aggregate: latest} #!`,
    good: `sections:
  - title: 开展科普活动
    tasks:
      - title: 推广“科普中国”APP
        targets:
          - {id: half, indicator: 实名注册人数, value: 50万人, aggregate: latest, due: 2026-06-30}
          - {id: users, indicator: 实名注册人数, value: 55万人, aggregate: latest, due: 2026-12-31}
          - {id: growth, indicator: 实名注册人数, value: 增长10%, aggregate: latest}`,
  },
  *check(plan) {
    for (const home of plan.homes) if (haveNamesakes(home.targets)) yield* within(home);
    yield* acrossHomes(plan);
  },
};

/** Whether two targets have one indicator: few homes have such. */
const haveNamesakes = (targets: readonly Target[]): boolean =>
  targets.length > 1 && new Set(targets.map(bareIndicator)).size < targets.length;

const bareIndicator = ({ indicator }: Target): string => indicator.replace(/\s/g, '');

function* within({ targets }: Home): Iterable<Violation> {
  const firsts = new Map<string, Target>();
  for (const target of targets) {
    const key = keyOf(target);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, target);
    else if (contradict(first, target)) yield twice(first, target, hasSameWords(first, target));
  }
}

/** What the opening states for the whole plan is stated again where it is worked for: a state or share is the same one. */
function* acrossHomes({ opening, targets }: Plan): Iterable<Violation> {
  const firsts = new Map(opening.targets.filter(isWhole).map((target) => [keyOf(target), target]));
  if (firsts.size === 0) return;
  for (const target of targets) {
    const first = firsts.get(keyOf(target));
    if (first && target.home !== opening && contradict(first, target)) yield twice(first, target, false);
  }
}

const isWhole = ({ aggregate, indicator }: Target): boolean => states.has(aggregate) && indicator.length >= longName;

const states: ReadonlySet<Target['aggregate']> = new Set(['latest', 'coverage']);
const longName = 6;

/** One indicator, in one unit and period, for the same people until the same day. */
const keyOf = (target: Target): string => {
  const { value, aggregate, due, owner, upstream, previous } = target;
  return [bareIndicator(target), value.unit, value.per, value.change, value.base, aggregate]
    .concat([due?.to ?? null, owner?.name ?? null, upstream, previous])
    .join('\n');
};

const contradict = (one: Target, other: Target): boolean =>
  one.aggregate !== 'milestone' && !isPartOf(one, other) && !isPartOf(other, one) && !agree(one.value, other.value);

const isPartOf = ({ id }: Target, { parts, including }: Target): boolean =>
  parts.includes(id) || including.includes(id);

/** 30场 and 不少于30场 name one number; 不少于30场 and 不超过50场 bound one from both sides. */
const agree = (one: Quantity, other: Quantity): boolean => {
  const [low, high] = [one.min ?? one.max, other.min ?? other.max];
  if (low === null || high === null || (low === high && (one.max ?? one.min) === (other.max ?? other.min))) return true;
  const [floor, ceiling] = one.max === null ? [one, other] : [other, one];
  return floor.max === null && ceiling.min === null && (floor.min ?? 0) <= (ceiling.max ?? 0);
};

/** Two quotes may tell two scopes apart that the indicator does not. */
const hasSameWords = (one: Target, other: Target): boolean =>
  one.quote === null || other.quote === null || one.quote === other.quote;

const twice = (first: Target, target: Target, isCertain: boolean): Violation => {
  const [one, other] = [formatQuantity(first.value), formatQuantity(target.value)];
  return {
    at: [target, 'value'],
    ...(isCertain ? {} : { severity: 'warning' as const }),
    message: message(
      `${titleOf(target)}这里是${other}，另一处是${one}。请核对，确是两个指标的，名称要分得开`,
      `${titleOf(target)} is ${other} here and ${one} elsewhere. Correct one, or tell the two indicators apart by their names`,
    ),
    related: [{ at: [first, 'value'], message: message(`另一处：${one}`, `elsewhere: ${one}`) }],
  };
};
