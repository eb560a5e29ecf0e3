import { claimEnd } from '../claims.ts';
import { mutateText } from '../mutate-text.ts';
import { runInMemory } from '../run-in-memory.ts';
import { settingSeeds, soundPlan } from '../seeds.ts';
import type { Subject } from '../subject.ts';
import { register } from './plan-input.ts';

type Setting = keyof typeof settingSeeds;

/** What a file beside plans is called, what else there must be for it to be read, and who reads it. */
const readers: Readonly<
  Record<
    Setting,
    {
      readonly name: string;
      readonly beside: Readonly<Record<string, string>>;
      readonly runs: readonly (readonly string[])[];
    }
  >
> = {
  config: {
    name: 'kepu.config.yaml',
    beside: {},
    runs: [['validate'], ['fmt', '--diff', 'kepu.config.yaml'], ['render', '--md', '--stdout', '--draft', 'plan.yaml']],
  },
  profile: {
    name: '版式.yaml',
    beside: {},
    runs: [['render', '--docx', '--html', '--draft', '--profile', '版式.yaml', 'plan.yaml']],
  },
  baseline: {
    name: 'baseline.json',
    beside: { 'kepu.config.yaml': 'baseline: baseline.json\n' },
    runs: [['validate'], ['validate', '--update-baseline']],
  },
  register: {
    name: 'registers/a.yaml',
    beside: {},
    runs: [
      ['validate', 'plan.yaml', 'registers/a.yaml'],
      ['validate', '--fix-dry-run', 'registers/a.yaml', 'plan.yaml'],
      ['fmt', '--diff', 'registers/a.yaml'],
    ],
  },
};

const subjectOf = (setting: Setting): Subject => {
  const { name, beside, runs } = readers[setting];
  const run = async (args: readonly string[], input: Uint8Array) =>
    claimEnd(
      await runInMemory(args, { 'registers/a.yaml': register, 'plan.yaml': soundPlan, ...beside, [name]: input }),
      new TextDecoder().decode(input),
    );
  const [first = [], ...others] = runs;
  return {
    name: setting,
    extension: setting === 'baseline' ? 'json' : 'yaml',
    share: 3,
    make: (random) => {
      const seeds: readonly string[] = settingSeeds[setting];
      return new TextEncoder().encode(mutateText(random.pick(seeds), random, random.pick(seeds)));
    },
    steps: [
      { name: 'first', check: (input) => run(first, input) },
      {
        name: 'others',
        check: async (input) => {
          for (const args of others) await run(args, input);
        },
      },
    ],
  };
};

/** Files beside plans: configuration, layout, baseline, register. */
export const settings: readonly Subject[] = (Object.keys(readers) as Setting[]).map(subjectOf);
