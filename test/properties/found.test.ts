import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortDiagnostics } from '../../src/lint/lint.ts';
import type { PlanFile } from '../../src/plan/generated/types.generated.ts';
import { composeYaml } from '../../src/source/compose-yaml.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { dumpYaml } from '../../src/source/dump-yaml.ts';
import { claimInOrder } from '../fuzz/claims.ts';
import { mutateBytes, mutateText } from '../fuzz/mutate-text.ts';
import { Random } from '../fuzz/random.ts';
import { runInMemory } from '../fuzz/run-in-memory.ts';
import { planSeeds, soundPlan } from '../fuzz/seeds.ts';
import { findingsOf, loadInput } from '../fuzz/subjects/plan-input.ts';
import { yaml } from '../fuzz/subjects/yaml.ts';
import { makeMess } from '../source/mess.ts';
import { nastyPlan } from './nasty-plan.ts';
import { often, patience } from './runs.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const found = async (bytes: Uint8Array): Promise<readonly Diagnostic[]> =>
  sortDiagnostics((await findingsOf(await loadInput(bytes))).flat());

const wordsOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ ruleId, severity, message }) => `${severity} ${ruleId} ${message.zh}`).sort();

/** A number that an input is made from. */
const number = fc.nat().map((each) => new Random(`property/${each}`));

const inZone = async <Result>(zone: string, work: () => Promise<Result>): Promise<Result> => {
  const { TZ } = process.env;
  process.env.TZ = zone;
  try {
    return await work();
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
};

describe('what is found', { timeout: patience }, () => {
  // The order of a register is its own: of two alike, the second is told of.
  it('is the same in every time zone and whatever order the keys are in', async () => {
    const numbers = fc.array(fc.nat(999), { minLength: 211, maxLength: 211 });
    const zones = fc.constantFrom('Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Shanghai');
    await fc.assert(
      fc.asyncProperty(nastyPlan, numbers, zones, async ({ organizations: _, outlets: __, ...plan }, order, zone) => {
        const usual = wordsOf(await found(encode(await dumpYaml(plan))));
        const other = await inZone(zone, () => found(encode(makeMess(plan, order).text)));
        expect(wordsOf(other)).toEqual(usual);
      }),
      often,
    );
  });

  it('is in order, once each, within the file, whatever was done to a plan', async () => {
    await fc.assert(
      fc.asyncProperty(number, async (random) => {
        const text = mutateText(random.pick(planSeeds), random, random.pick(planSeeds));
        claimInOrder(await found(encode(text)));
      }),
      often,
    );
  });

  it('where one key is missing is told at the object that it is missing from, or nothing is', async () => {
    const slip = nastyPlan.chain((plan) => fc.tuple(fc.constant(plan), fc.constantFrom(...pathsOf(plan, []))));
    await fc.assert(
      fc.asyncProperty(slip, async ([plan, path]) => {
        const text = await dumpYaml(without(plan, path) as PlanFile);
        const { diagnostics } = await loadInput(encode(text));
        const missing = diagnostics.filter(({ message }) => message.zh.includes(`缺少 ${path.at(-1)}`));
        expect(missing.length).toBeLessThanOrEqual(1);
        for (const { pointer } of missing)
          expect(pointer).toBe(
            path
              .slice(0, -1)
              .map((step) => `/${step}`)
              .join(''),
          );
      }),
      often,
    );
  });

  it('where one byte was changed ends in its class and its place', async () => {
    const sound = encode(soundPlan);
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(255), async (at, byte) => {
        const changed = Uint8Array.from(sound);
        changed[at] = byte;
        const { exitCode, stdout } = await runInMemory(['validate', '-r', 'json', 'plan.yaml'], {
          'plan.yaml': changed,
          'registers/a.yaml': 'kepu: 1\norganizations: {kexie: 清河县科协}\n',
        });
        const { summary, files } = JSON.parse(stdout) as {
          summary: { errors: number };
          files: { diagnostics: { start: { line: number; offset: number } }[] }[];
        };
        expect(exitCode).toBe(summary.errors > 0 ? 1 : 0);
        for (const { start } of files.flatMap(({ diagnostics }) => diagnostics)) {
          expect(start.line).toBeLessThanOrEqual(soundPlan.split('\n').length + 1);
          expect(start.offset).toBeLessThanOrEqual(soundPlan.length);
        }
      }),
      often,
    );
  });

  it('of totals is the same when tasks change places', async () => {
    const totals = ['total-parts-mismatch', 'subtotal-exceeds-total', 'share-of-total-mismatch', 'rate-total-mismatch'];
    await fc.assert(
      fc.asyncProperty(nastyPlan, async (plan) => {
        const reversed = {
          ...plan,
          sections: plan.sections?.map((section) => ({
            ...section,
            ...(section.tasks ? { tasks: section.tasks.toReversed() } : {}),
          })),
        };
        const told = async (file: unknown) => {
          const all = await found(encode(await dumpYaml(file as PlanFile)));
          // Which of two targets with one id a total means is not to be known.
          fc.pre(!all.some(({ ruleId }) => ruleId === 'duplicate-id'));
          return wordsOf(all.filter(({ ruleId }) => totals.includes(ruleId)));
        };
        expect(await told(JSON.parse(JSON.stringify(reversed)))).toEqual(await told(plan));
      }),
      often,
    );
  });
});

describe('any plan file, changed anyhow', { timeout: patience }, () => {
  it.each(yaml.steps)('holds: $name', async ({ check }) => {
    await fc.assert(
      fc.asyncProperty(number, async (random) => {
        await check(yaml.make(random));
      }),
      often,
    );
  });
});

describe('any bytes', { timeout: patience }, () => {
  it('make data or a message, through every door', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 100 }).map(encode),
      number.map((random) => mutateBytes(encode(soundPlan), random)),
    );
    const doors = fc.constantFrom(
      ['validate', 'a.yaml'],
      ['fmt', '--check', 'a.yaml'],
      ['import', 'a.docx', '-o', 'b.yaml'],
      ['import', 'a.md', '-o', 'b.yaml'],
      ['verify', 'a.docx'],
      ['extract', 'a.txt'],
      ['diff', 'a.yaml', 'a.docx'],
      ['validate', '--config', 'a.yaml', 'a.yaml'],
    );
    await fc.assert(
      fc.asyncProperty(bytes, doors, async (given, args) => {
        const files = Object.fromEntries(['yaml', 'docx', 'md', 'txt'].map((extension) => [`a.${extension}`, given]));
        const { exitCode, stdout, stderr } = await runInMemory(args, files);
        expect([0, 1, 2]).toContain(exitCode);
        if (exitCode !== 0) expect((stdout + stderr).trim()).not.toBe('');
        expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
      often,
    );
  });

  it('are read by the careful parser to data or faults, and both are within the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 120 }), async (text) => {
        for (const { start, end } of (await composeYaml(text)).faults) {
          expect(0 <= start && start <= end && end <= text.length + 1).toBe(true);
        }
      }),
      often,
    );
  });
});

type Path = readonly (string | number)[];

/** Every key of data, by the path to it. */
const pathsOf = (value: unknown, path: Path): Path[] => {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value).map(
    ([key, child]) => [Array.isArray(value) ? Number(key) : key, child] as const,
  );
  return entries.flatMap(([key, child]) => [
    ...(typeof key === 'string' ? [[...path, key]] : []),
    ...pathsOf(child, [...path, key]),
  ]);
};

const without = (value: unknown, [key, ...rest]: Path): unknown => {
  if (Array.isArray(value)) return value.map((entry, index) => (index === key ? without(entry, rest) : entry));
  const { [key as string]: child, ...others } = value as Record<string, unknown>;
  return rest.length === 0 ? others : { ...(value as object), [key as string]: without(child, rest) };
};
