import { composePublication } from '../../compose/publication.ts';
import type { Document } from '../../document/document.ts';
import type { Reading } from '../../document/reading.ts';
import type { PlanFile, RegisterFile } from '../../plan/generated/types.generated.ts';
import { planDictionary } from '../../plan/load-plan-yaml.ts';
import { normalisePlan } from '../../plan/normalise.ts';
import { checkShape } from '../../plan/shape.ts';
import { readers } from '../../read/index.ts';
import { isFailure, type ReadOptions } from '../../read/reader.ts';
import { arrangeReading } from '../../recognize/arrange.ts';
import { withoutBlanks } from '../../recognize/line.ts';
import { createNameId } from '../../recognize/name-id.ts';
import { addPromises } from '../../recognize/promises/add-promises.ts';
import type { Note, Recognition } from '../../recognize/recognition.ts';
import { type RecognizeOptions, recognizePlan } from '../../recognize/recognize.ts';
import { printText } from '../../render/text.ts';
import { type Comments, dumpYaml } from '../../source/dump-yaml.ts';
import { Origins } from '../../source/origins.ts';
import { Source } from '../../source/source.ts';
import { withoutInvisible } from '../../text/invisible.ts';
import type { Limits } from '../../text/limits.ts';
import { type Language, message } from '../../text/message.ts';
import { fileNameOf } from '../../text/path.ts';
import { refusedFile } from '../system-error.ts';

/** A document that became a plan. */
export interface Imported {
  readonly recognition: Recognition;
  readonly reading: Reading;
  /** How much of it was made out without a change of what is printed. */
  readonly depth: RecognizeOptions['depth'];
}

/** What the user says of a document that is to become a plan. */
export interface ImportOptions extends ReadOptions {
  readonly year: number | null;
  readonly thisYear: number;
  readonly registers: readonly RegisterFile[];
  readonly limits: Limits;
}

const readerOf = (path: string): (typeof readers)[number] | null => {
  const extension = /\.([^./]*)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return readers.find(({ extensions }) => extensions.includes(extension)) ?? null;
};

/**
 * Reads a document and makes a plan of it, of which print gives every character back: where it would not, less of the
 * document is made out, and the rest stays text. Throws `UserError` where the file cannot be read.
 */
export const importDocument = async (bytes: Uint8Array, path: string, options: ImportOptions): Promise<Imported> => {
  if (/\.ya?ml$/i.test(path)) throw refusedFile(path, alreadyPlan);
  const reader = readerOf(path) ?? readerOf(isContainer(bytes) ? '.docx' : '.txt');
  const read = await reader?.read(bytes, options);
  if (!read || isFailure(read)) throw refusedFile(path, read?.failure ?? unknownFormat);
  const reading = arrangeReading(read);
  if (reading.document.blocks.length === 0) throw refusedFile(path, noWords);
  const nameId = await createNameId();
  // A name may hold what no plan may.
  const name = withoutInvisible(fileNameOf(path).replace(/\.[^.]*$/, '')).text;
  const recognize = (depth: RecognizeOptions['depth']): Recognition =>
    recognizePlan(reading, { ...options, name, nameId, depth });
  const promised = (recognition: Recognition): Recognition =>
    addPromises(recognition, { nameId, registers: options.registers });
  const isPlanLike = reading.document.blocks.length <= mostBlocks;
  for (const depth of isPlanLike ? (['whole', 'plan', 'headings'] as const) : []) {
    const bare = recognize(depth);
    const recognition = (await isKept(reading.document, bare.plan)) ? await wellShaped(promised(bare), bare) : null;
    if (recognition) return { recognition, reading, depth };
  }
  const bare = recognize('text');
  return { recognition: (await wellShaped(promised(bare), bare)) ?? bare, reading, depth: 'text' };
};

/** The first of some recognitions whose plan is one that `kepu validate` takes; null where none is. */
const wellShaped = async (...recognitions: readonly Recognition[]): Promise<Recognition | null> => {
  for (const recognition of recognitions) {
    const loaded = { source: new Source('', ''), data: recognition.plan, diagnostics: [] };
    if ((await checkShape('plan', loaded, new Origins())).length === 0) return recognition;
  }
  return null;
};

/** Of paragraphs and tables; no plan comes near it, and what has more is text to be kept, not to be understood. */
const mostBlocks = 20_000;

/** Whether bytes begin as those of a zip archive or of an old Office file do: the reader of Word files knows both. */
const isContainer = ([first, second]: Uint8Array): boolean =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);

const alreadyPlan = message(
  '这已经是 YAML 文件，不用导入。用 kepu validate 检查它。',
  'This is a YAML file already. Check it with kepu validate.',
);
const noWords = message('文件里没有文字。', 'The file has no words.');
const unknownFormat = message('不认识这种文件', 'this kind of file is unknown');

/** Whether print gives back the characters of a document in their order; blanks may differ, and a title that it lacks. */
const isKept = async (document: Document, plan: PlanFile): Promise<boolean> => {
  const composed = await composePublication(normalisePlan(plan, [], 'plan', new Origins()), { draft: false });
  const [printed, source] = [printText(composed), printText(document)].map(withoutBlanks);
  return printed === source || printed === withoutBlanks(plan.title) + source;
};

/** The plan as the text of a file, with what is to be looked at in comments. */
export const writePlan = async ({ plan, notes }: Recognition, language: Language): Promise<string> =>
  dumpYaml(plan, commentsOf(notes, language), await planDictionary.vocabulary());

const commentsOf = (notes: readonly Note[], language: Language): Comments => {
  const comments = new Map<object, Map<string, string[]>>();
  for (const { at, message: words } of notes) {
    const [object, key = ''] = at;
    const keys = comments.get(object) ?? new Map<string, string[]>();
    comments.set(object, keys);
    const told = keys.get(key);
    if (told) told.push(words[language]);
    else keys.set(key, [words[language]]);
  }
  return comments;
};
