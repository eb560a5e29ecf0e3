/** Which things of two plans are the same one: found either way, each at most once. */
export class Matching<Thing extends object> {
  readonly #newOf = new Map<Thing, Thing>();
  readonly #oldOf = new Map<Thing, Thing>();

  /** Takes two for the same, unless one of them is taken already. */
  pair(old: Thing, now: Thing): boolean {
    if (this.#newOf.has(old) || this.#oldOf.has(now)) return false;
    this.#newOf.set(old, now);
    this.#oldOf.set(now, old);
    return true;
  }

  newOf(old: Thing): Thing | undefined {
    return this.#newOf.get(old);
  }

  oldOf(now: Thing): Thing | undefined {
    return this.#oldOf.get(now);
  }

  /** Those of a list that have no counterpart yet. */
  freeOld(things: readonly Thing[]): readonly Thing[] {
    return things.filter((thing) => !this.#newOf.has(thing));
  }

  freeNew(things: readonly Thing[]): readonly Thing[] {
    return things.filter((thing) => !this.#oldOf.has(thing));
  }

  /**
   * Pairs what has the same key: one of each in any order, several in turn. A null key is none; `mayBe` may refuse a pair.
   */
  pairByKey(
    olds: readonly Thing[],
    news: readonly Thing[],
    keyOf: (thing: Thing, side: 'old' | 'new') => string | null,
    mayBe: (old: Thing, now: Thing) => boolean = () => true,
  ): void {
    const waiting = new Map<string, Thing[]>();
    for (const now of this.freeNew(news)) {
      const key = keyOf(now, 'new');
      if (key === null) continue;
      const known = waiting.get(key);
      if (known) known.push(now);
      else waiting.set(key, [now]);
    }
    const next = new Map<string, number>();
    for (const old of this.freeOld(olds)) {
      const key = keyOf(old, 'old');
      const candidate = key === null ? undefined : waiting.get(key)?.[next.get(key) ?? 0];
      if (key === null || candidate === undefined) continue;
      next.set(key, (next.get(key) ?? 0) + 1);
      if (mayBe(old, candidate)) this.pair(old, candidate);
    }
  }

  /** Pairs the likest first; of equally alike ones those that stand nearest to the same place. */
  pairByScore(candidates: readonly Candidate<Thing>[]): void {
    const sorted = candidates.toSorted(
      (one, other) => other.score - one.score || one.distance - other.distance || one.order - other.order,
    );
    for (const { old, now } of sorted) this.pair(old, now);
  }
}

/** Two things that may be the same. */
export interface Candidate<Thing> {
  readonly old: Thing;
  readonly now: Thing;
  readonly score: number;
  /** How far apart they stand, and how far behind: equal scores are decided alike both ways round. */
  readonly distance: number;
  readonly order: number;
}
