import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/plan.schema.json' with { type: 'json' };
import { normalisePlan } from '../../src/plan/normalise.ts';
import { checkShape } from '../../src/plan/shape.ts';
import { loadYaml } from '../../src/source/load-yaml.ts';
import { Origins } from '../../src/source/origins.ts';
import { Source } from '../../src/source/source.ts';
import { planFile } from './arbitrary-plan.ts';

const wordsOf = async (data: unknown): Promise<readonly string[]> => {
  // JSON is YAML, so that every finding has a place.
  const loaded = await loadYaml(new Source('plan.yaml', JSON.stringify(data, null, 1)));
  const origins = new Origins();
  origins.add(loaded);
  return (await checkShape('plan', loaded, origins)).map(({ message }) => message.zh);
};

/** Every key that an object of a plan cannot do without, as the path to it. */
const neededKeys = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = requiredOf(value as Record<string, unknown>, path).filter((key) => Object.hasOwn(value, key));
  return [
    ...own.map((key) => [...path, key]),
    ...Object.entries(value).flatMap(([key, child]) =>
      neededKeys(child, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
};

const { $defs } = schema;

const requiredOf = (value: Record<string, unknown>, path: readonly (string | number)[]): readonly string[] => {
  const holder = [...path].reverse().find((key) => typeof key === 'string');
  const isEntry = typeof path.at(-1) === 'number';
  if (path.length === 0) return schema.required;
  if (isEntry && (holder === 'sections' || holder === 'tasks' || holder === 'items')) return $defs.task.required;
  if (isEntry && holder === 'targets')
    return 'value' in value && value.aggregate !== 'milestone'
      ? [...$defs.target.required, 'value']
      : $defs.target.required;
  if (isEntry && holder === 'columns') return 'name' in value ? ['name'] : [];
  if (isEntry && holder === 'breaks') return $defs.break.required;
  if (isEntry && holder === 'attachments')
    return 'content' in value ? [...$defs.attachment.required, 'content'] : $defs.attachment.required;
  if (isEntry && holder === 'terms') return $defs.term.required;
  if (holder === 'stamp') return $defs.stamp.required;
  return 'comparator' in value ? $defs.quantity.required : [];
};

const without = (value: unknown, [key, ...rest]: readonly (string | number)[]): unknown => {
  if (Array.isArray(value)) return value.map((entry, index) => (index === key ? without(entry, rest) : entry));
  const { [key as string]: child, ...others } = value as Record<string, unknown>;
  return rest.length === 0 ? others : { ...(value as object), [key as string]: without(child, rest) };
};

describe('any plan of the right shape', () => {
  it('has no findings', async () => {
    await fc.assert(
      fc.asyncProperty(planFile, async (plan) => {
        expect(await wordsOf(plan)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('has one finding for each key that it cannot do without', async () => {
    const slip = planFile.chain((plan) =>
      fc.record({ plan: fc.constant(plan), path: fc.constantFrom(...neededKeys(plan)) }),
    );
    await fc.assert(
      fc.asyncProperty(slip, async ({ plan, path }) => {
        const words = await wordsOf(without(plan, path));
        expect(words).toHaveLength(1);
        expect(words[0]).toContain(`缺少 ${path.at(-1)}`);
      }),
      { numRuns: 200 },
    );
  });

  it('is frozen once it is normalised, and holds every task, target and column of the file', () => {
    fc.assert(
      fc.property(planFile, (file) => {
        const plan = normalisePlan(file, [], 'stem', new Origins());
        const count = (key: string): number => JSON.stringify(file).split(`"${key}":`).length - 1;
        expect(plan.targets.length).toBe(count('indicator'));
        expect(plan.homes.length).toBe(1 + plan.tasks.length + sectionsOf(plan.sections));
        expect(isFrozen(plan, new Set())).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

const sectionsOf = (sections: readonly { readonly sections: readonly unknown[] }[]): number =>
  sections.reduce((sum, section) => sum + 1 + sectionsOf(section.sections as typeof sections), 0);

/** Objects that the plan makes itself are frozen; what stands as the file has it (entries of breaks …) may not be. */
const isFrozen = (value: unknown, seen: Set<unknown>): boolean => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return true;
  seen.add(value);
  const { kind } = value as { kind?: string };
  if (!Array.isArray(value) && kind === undefined) return true;
  return Object.isFrozen(value) && Object.values(value).every((child) => isFrozen(child, seen));
};

describe('any data at all', () => {
  it('never makes the check throw, and every finding lies in the text', async () => {
    const junk = fc.dictionary(
      fc.constantFrom(
        'kepu',
        'title',
        'year',
        'issuer',
        'sections',
        'targets',
        'columns',
        'numbering',
        'organizations',
        'publication',
        'x',
      ),
      fc.jsonValue({ maxDepth: 3, noUnicodeString: true }) as fc.Arbitrary<unknown>,
    );
    await fc.assert(
      fc.asyncProperty(junk, async (data) => {
        const loaded = await loadYaml(new Source('plan.yaml', JSON.stringify(data, null, 1)));
        if (loaded.data === undefined) return;
        const origins = new Origins();
        origins.add(loaded);
        for (const { span, message } of await checkShape('plan', loaded, origins)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(loaded.source.text.length);
          expect(`${message.zh}${message.en}`).not.toMatch(/undefined|\[object|NaN/);
        }
      }),
      { numRuns: 200 },
    );
  });
});
