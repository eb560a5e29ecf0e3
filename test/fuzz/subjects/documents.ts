import { loadPlanYaml } from '../../../src/plan/load-plan-yaml.ts';
import { checkShape } from '../../../src/plan/shape.ts';
import { Origins } from '../../../src/source/origins.ts';
import { Source } from '../../../src/source/source.ts';
import { claimEnd } from '../claims.ts';
import { mutateBytes, mutateText } from '../mutate-text.ts';
import type { Random } from '../random.ts';
import { runInMemory } from '../run-in-memory.ts';
import { documentSeeds, proseSeeds, soundPlan } from '../seeds.ts';
import { claim, type Step, type Subject } from '../subject.ts';

/** Claims of a document by its file name extension, whatever is in it. */
export const documentSteps = (extension: string, packed: (input: Uint8Array) => Uint8Array = (input) => input) => {
  const name = `来稿.${extension}`;
  const run = (args: readonly string[], input: Uint8Array) =>
    runInMemory(args, { [name]: packed(input), 'plan.yaml': soundPlan });
  const text = (input: Uint8Array) => new TextDecoder().decode(input);
  const imported: Step = {
    name: 'import',
    check: async (input) => {
      const ran = await run(['import', name, '-o', 'new.yaml'], input);
      claimEnd(ran, text(input));
      const written = ran.files.get('/work/new.yaml');
      if (ran.exitCode === 0) await claimPlanFile(written);
    },
  };
  const others: Step = {
    name: 'others',
    check: async (input) => {
      const verify =
        extension === 'docx'
          ? [
              ['verify', '-r', 'json', name],
              ['verify', '--text-of', 'plan.yaml', name],
            ]
          : [];
      for (const args of [
        ['extract', '--json', name],
        ['diff', name, 'plan.yaml', '--txt', '--stdout'],
        ['validate', name],
        ...verify,
      ])
        claimEnd(await run(args, input), text(input));
    },
  };
  return [imported, others] as const;
};

/** Claims that what import writes is a plan file: it may have findings, but none of syntax or shape. */
const claimPlanFile = async (bytes: Uint8Array | undefined): Promise<void> => {
  claim(bytes !== undefined, 'imported, and nothing written');
  const loaded = await loadPlanYaml(new Source('new.yaml', new TextDecoder().decode(bytes)));
  const origins = new Origins();
  origins.add(loaded);
  const faults = loaded.data === undefined ? loaded.diagnostics : await checkShape('plan', loaded, origins);
  claim(faults.length === 0, `imported to what is no plan: ${faults[0]?.message.zh}`);
};

const makeDocument = (random: Random): Uint8Array => {
  const alien = random.once(2) ? random.pick(proseSeeds) : random.pick(documentSeeds);
  const bytes = new TextEncoder().encode(mutateText(random.pick(documentSeeds), random, alien));
  return random.once(10) ? mutateBytes(bytes, random) : bytes;
};

/** Plain texts that come in. */
export const text: Subject = {
  name: 'text',
  extension: 'txt',
  share: 8,
  make: makeDocument,
  steps: documentSteps('txt'),
};

/** Markdown that comes in. */
export const markdown: Subject = {
  name: 'markdown',
  extension: 'md',
  share: 8,
  make: makeDocument,
  steps: documentSteps('md'),
};
