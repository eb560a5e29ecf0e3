import { importDocument, writePlan } from '../../src/commands/import/import-document.ts';
import { composePublication } from '../../src/compose/publication.ts';
import type { PlanFile } from '../../src/plan/generated/types.generated.ts';
import { normalisePlan } from '../../src/plan/normalise.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { checkShape } from '../../src/plan/shape.ts';
import { isFailure, type ReadFailure } from '../../src/read/reader.ts';
import { printText } from '../../src/render/text.ts';
import { loadYaml } from '../../src/source/load-yaml.ts';
import { Origins } from '../../src/source/origins.ts';
import { Source } from '../../src/source/source.ts';
import { builtInLimits } from '../../src/text/limits.ts';
import { UserError } from '../../src/text/user-error.ts';

/** What came of a file: the plan file that was written, the plan that it is, and all that it prints as plain text. */
export interface Imported {
  readonly file: PlanFile;
  readonly plan: Plan;
  readonly text: string;
}

/**
 * Bytes of a file with an extension (docx, md, txt) as `kepu import` brings them in and a plan file has them. Throws where
 * the file that is written is no plan file.
 */
export const importBytes = async (bytes: Uint8Array, extension: string): Promise<Imported | ReadFailure> => {
  const written = await writtenPlan(bytes, extension);
  if (typeof written !== 'string') return written;
  const loaded = await loadYaml(new Source('imported.yaml', written));
  const origins = new Origins();
  origins.add(loaded);
  const faults = [...loaded.diagnostics, ...(await checkShape('plan', loaded, origins))];
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message.zh).join('\n'));
  const file = loaded.data as PlanFile;
  return { file, ...(await printFile(file)) };
};

const writtenPlan = async (bytes: Uint8Array, extension: string): Promise<string | ReadFailure> => {
  try {
    const options = { year: null, thisYear: 2026, registers: [], limits: builtInLimits };
    const { recognition } = await importDocument(bytes, `导入.${extension}`, options);
    return await writePlan(recognition, 'zh');
  } catch (error) {
    if (error instanceof UserError) return { failure: error.words };
    throw error;
  }
};

/** Bytes that must come in. */
export const importSurely = async (bytes: Uint8Array, extension: string): Promise<Imported> => {
  const imported = await importBytes(bytes, extension);
  if (isFailure(imported)) throw new Error(imported.failure.en);
  return imported;
};

/** A plan file as a plan, and as the plain text of its own form. */
export const printFile = async (file: PlanFile): Promise<{ readonly plan: Plan; readonly text: string }> => {
  const plan = normalisePlan(file, [], 'imported', new Origins());
  return { plan, text: printText(await composePublication(plan, { draft: false })) };
};
