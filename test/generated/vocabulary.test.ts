import { describe, expect, it } from 'vitest';
import config from '../../schemas/config.schema.json' with { type: 'json' };
import plan from '../../schemas/plan.schema.json' with { type: 'json' };
import register from '../../schemas/register.schema.json' with { type: 'json' };
import { configVocabulary, planVocabulary, registerVocabulary } from '../../src/plan/generated/vocabulary.generated.ts';
import { allRules } from '../../src/rules/rules.ts';
import { isPlainKey } from '../../src/source/plain-data.ts';
import { longestWord } from '../../src/source/vocabulary/dictionary.ts';
import type { Vocabulary } from '../../src/source/vocabulary/vocabulary.ts';

const vocabularies: readonly (readonly [string, Vocabulary, unknown])[] = [
  ['plan', planVocabulary, plan],
  ['register', registerVocabulary, register],
  ['config', configVocabulary, config],
];

/** The names of all properties and choices that a schema has anywhere, but of what is refused and of rules. */
const namesIn = (node: unknown): { readonly keys: ReadonlySet<string>; readonly values: ReadonlySet<string> } => {
  const [keys, values] = [new Set<string>(), new Set<string>()];
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { properties = {}, enum: choices = [], examples: _, if: __, ...rest } = part as Record<string, object>;
    for (const [key, property] of Object.entries(properties)) {
      if (property !== false && !('not' in property)) keys.add(key);
      walk(property);
    }
    for (const choice of choices as readonly string[]) values.add(choice);
    for (const one of Object.values(rest)) walk(one);
  };
  walk(node);
  for (const { id } of allRules) keys.delete(id);
  return { keys, values };
};

describe.each(vocabularies)('the words of a %s file', (_, vocabulary, schema) => {
  const places = Object.entries(vocabulary);

  it.each(places)('at “%s” are all different, and none is another one in the other language', (_name, place) => {
    const keys = Object.entries(place.keys).map(([english, { zh }]) => [english, zh] as const);
    for (const words of [keys, Object.entries(place.values)]) {
      const chinese = words.map(([, zh]) => zh);
      expect(new Set(chinese).size).toBe(chinese.length);
      for (const [english, zh] of words) expect(zh === english ? [] : words.map(([word]) => word)).not.toContain(zh);
    }
  });

  it.each(places)('at “%s” are short and plain', (_name, place) => {
    for (const { zh } of Object.values(place.keys)) expect([zh, isPlainKey(zh)]).toEqual([zh, true]);
    for (const zh of [...Object.values(place.keys).map((key) => key.zh), ...Object.values(place.values)]) {
      expect(zh).toMatch(/^\p{Script=Han}+$/u);
      expect(zh.length).toBeLessThanOrEqual(longestWord);
    }
  });

  it('lead to places that there are', () => {
    const named = places.flatMap(([, { keys, entries }]) => [
      ...Object.values(keys).map(({ place }) => place),
      entries,
    ]);
    for (const name of named) expect(Object.keys(vocabulary)).toContain(name ?? '');
  });

  it('are those of every key and every choice of its schema', () => {
    const { keys, values } = namesIn(schema);
    expect(new Set(places.flatMap(([, place]) => Object.keys(place.keys)))).toEqual(keys);
    expect(new Set(places.flatMap(([, place]) => Object.keys(place.values)))).toEqual(values);
  });

  it('are one Chinese word for one English one, but for the names and dates of official documents', () => {
    const chinese = new Map<string, Set<string>>();
    for (const [, { keys }] of places) {
      for (const [key, { zh }] of Object.entries(keys)) chinese.set(key, (chinese.get(key) ?? new Set()).add(zh));
    }
    const several = [...chinese].filter(([, words]) => words.size > 1).map(([key]) => key);
    expect(['title', 'name', 'date']).toEqual(expect.arrayContaining(several));
  });
});

describe('the words of a plan file', () => {
  it('know where fixed values stand, also in lists and in choices between a word and a map', () => {
    expect(planVocabulary.frequency?.values.week).toBe('每周');
    expect(planVocabulary.frequency?.keys.weekdays).toEqual({ zh: '星期几', place: 'frequency.weekdays' });
    expect(planVocabulary[planVocabulary['frequency.weekdays']?.entries ?? '']?.values.sat).toBe('周六');
    expect(planVocabulary.column?.keys.episodes).toEqual({ zh: '期数', place: 'quantity' });
  });

  it('leave what the author names to the author', () => {
    expect(planVocabulary['']?.keys.organizations).toEqual({ zh: '单位', place: 'organizations' });
    expect(planVocabulary.organizations).toEqual({ keys: {}, values: {}, entries: 'organization' });
    expect(planVocabulary['']?.keys.issuer?.place).toBeNull();
  });

  it('have none for what is refused', () => {
    expect(Object.keys(planVocabulary.publication?.keys ?? {})).not.toContain('classification');
  });
});
