import { composePublication } from '../../src/compose/publication.ts';
import type { Paragraph } from '../../src/document/document.ts';
import { toText } from '../../src/document/inline.ts';
import { writeProse } from '../../src/document/write-prose.ts';
import type { PlanFile } from '../../src/plan/generated/types.generated.ts';
import { normalisePlan } from '../../src/plan/normalise.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { readers } from '../../src/read/index.ts';
import { isFailure, type ReadFailure } from '../../src/read/reader.ts';
import { printText } from '../../src/render/text.ts';
import { Origins } from '../../src/source/origins.ts';

/** What came of a file: the plan file, the plan that it is, and all that it prints as plain text. */
export interface Imported {
  readonly file: PlanFile;
  readonly plan: Plan;
  readonly text: string;
}

/** Bytes of a file with an extension (docx, md, txt) as a plan, by the way that `kepu import` takes. */
export const importBytes = async (bytes: Uint8Array, extension: string): Promise<Imported | ReadFailure> => {
  const reader = readers.find(({ extensions }) => extensions.includes(extension));
  if (!reader) throw new Error(`no reader for .${extension}`);
  const reading = await reader.read(bytes);
  if (isFailure(reading)) return reading;
  const [first, ...rest] = reading.document.blocks;
  const title = first?.type === 'paragraph' ? toText((first satisfies Paragraph).inlines).trim() : '';
  const file: PlanFile = { kepu: 1, title, year: 2026, issuer: title, overview: writeProse(rest) };
  return { file, ...(await printFile(file)) };
};

/** A plan file as a plan, and as the plain text of its own form. */
export const printFile = async (file: PlanFile): Promise<{ readonly plan: Plan; readonly text: string }> => {
  const plan = normalisePlan(file, [], 'imported', new Origins());
  return { plan, text: printText(await composePublication(plan, { draft: false })) };
};
