import { lint } from '../../../src/lint/lint.ts';
import { rules } from '../../../src/rules/rules.ts';
import { decodeText } from '../../../src/source/decode.ts';
import type { Diagnostic } from '../../../src/source/diagnostic.ts';
import type { Source } from '../../../src/source/source.ts';
import { createCalendar } from '../../../src/text/calendar.ts';
import { type LoadedFile, loadFile } from '../../../src/workspace/load-file.ts';
import { memoryFiles } from '../../workspace/memory-files.ts';

/** The register that hostile plans may include. */
export const register = `kepu: 1
organizations:
  kexie: {name: 清河县科学技术协会, aliases: [县科协]}
outlets:
  ribao: {name: 清河日报, kind: newspaper}
`;

const files = memoryFiles({ '/work/registers/a.yaml': register });

const calendar = createCalendar();

/** The text of a file, or null where its bytes are none. */
export const sourceOf = (input: Uint8Array): Source | null => {
  const { source, diagnostics } = decodeText('plan.yaml', input);
  return diagnostics.length > 0 ? null : source;
};

/** Reads a plan file as a command does. */
export const loadInput = (bytes: Uint8Array): Promise<LoadedFile> =>
  loadFile({ bytes, path: 'plan.yaml', folder: '/work', place: '/work/plan.yaml', stem: 'plan' }, files, new Map());

/** Everything that stands against a plan file, in two lists: of its syntax and shape, and of its rules. */
export const findingsOf = async (loaded: LoadedFile): Promise<readonly (readonly Diagnostic[])[]> => [
  loaded.diagnostics,
  loaded.plan ? await lint(loaded.plan, loaded.origins, { rules, settings: new Map(), calendar }) : [],
];
