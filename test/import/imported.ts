import { composePublication } from '../../src/compose/publication.ts';
import type { PlanFile } from '../../src/plan/generated/types.generated.ts';
import { normalisePlan } from '../../src/plan/normalise.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { checkShape } from '../../src/plan/shape.ts';
import { readers } from '../../src/read/index.ts';
import { isFailure, type ReadFailure } from '../../src/read/reader.ts';
import type { Recognition } from '../../src/recognize/recognition.ts';
import { recognizePlan } from '../../src/recognize/recognize.ts';
import { printText } from '../../src/render/text.ts';
import { dumpYaml } from '../../src/source/dump-yaml.ts';
import { loadYaml } from '../../src/source/load-yaml.ts';
import { Origins } from '../../src/source/origins.ts';
import { Source } from '../../src/source/source.ts';
import { compareText } from './compare-text.ts';

/** What came of a file: the plan file, the plan that it is, and all that it prints as plain text. */
export interface Imported {
  readonly file: PlanFile;
  readonly plan: Plan;
  readonly text: string;
  readonly recognition: Recognition;
}

/**
 * Bytes of a file with an extension (docx, md, txt) as a plan, by the way that `kepu import` takes: as much is made out as
 * print gives back. Throws where the file that is written would not be a plan file.
 */
export const importBytes = async (bytes: Uint8Array, extension: string): Promise<Imported | ReadFailure> => {
  const reader = readers.find(({ extensions }) => extensions.includes(extension));
  if (!reader) throw new Error(`no reader for .${extension}`);
  const reading = await reader.read(bytes);
  if (isFailure(reading)) return reading;
  const source = printText(reading.document);
  let imported: Imported | null = null;
  for (const depth of ['whole', 'plan', 'text'] as const) {
    const recognition = recognizePlan(reading, { ...options, depth });
    const file = await rewritten(recognition.plan);
    imported = { file, recognition, ...(await printFile(file)) };
    if (compareText(source, imported.text) === '') break;
  }
  if (!imported) throw new Error('nothing was tried');
  return imported;
};

const options = { year: null, thisYear: 2026, name: '导入的计划', registers: [], nameId: () => null } as const;

/** A plan file written out and read again. */
const rewritten = async (file: PlanFile): Promise<PlanFile> => {
  const loaded = await loadYaml(new Source('imported.yaml', await dumpYaml(file)));
  const origins = new Origins();
  origins.add(loaded);
  const faults = [...loaded.diagnostics, ...(await checkShape('plan', loaded, origins))];
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message.zh).join('\n'));
  return loaded.data as PlanFile;
};

/** A plan file as a plan, and as the plain text of its own form. */
export const printFile = async (file: PlanFile): Promise<{ readonly plan: Plan; readonly text: string }> => {
  const plan = normalisePlan(file, [], 'imported', new Origins());
  return { plan, text: printText(await composePublication(plan, { draft: false })) };
};
