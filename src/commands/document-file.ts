import type { CheckedFile } from '../report/reporter.ts';
import type { Diagnostic, Finding, WordFinding } from '../source/diagnostic.ts';
import type { Io } from './io.ts';

/** Whether a file is a document that a person wrote, and no plan file, by its name. */
export const isDocument = (path: string): boolean => /\.(?:docx|docm|dotx|dotm|md|markdown|txt)$/i.test(path);

/** The plan file that a document would be imported as, in memory. Throws `UserError` where it cannot be read. */
export const asPlanFile = async (bytes: Uint8Array, path: string, io: Io): Promise<Uint8Array> => {
  const { importDocument, writePlan } = await import('./import/import-document.ts');
  const { recognition } = await importDocument(bytes, path, options(io));
  return new TextEncoder().encode(await writePlan(recognition, 'zh'));
};

const options = ({ now, limits }: Io) => ({ year: null, thisYear: now().getFullYear(), registers: [], limits });

/** Findings of documents by the paragraphs and words that they are about; those of other files as they are. */
export const placeInDocuments = async (
  files: readonly CheckedFile[],
  io: Io,
): Promise<readonly CheckedFile<Finding>[]> => {
  const placed: CheckedFile<Finding>[] = [];
  for (const file of files) {
    const isPlaced = isDocument(file.path) && file.diagnostics.length > 0;
    placed.push(isPlaced ? { ...file, diagnostics: await placeFindings(file, io) } : file);
  }
  return placed;
};

const placeFindings = async ({ path, diagnostics }: CheckedFile, io: Io): Promise<readonly WordFinding[]> => {
  const { importDocument } = await import('./import/import-document.ts');
  const bytes = await io.read(io.resolve(io.cwd, path));
  const { reading, recognition } = await importDocument(bytes, path, options(io));
  const { linesOf } = await import('../recognize/line.ts');
  const texts = linesOf(reading.document.blocks);
  const numbers = path.toLowerCase().endsWith('x') ? await wordNumbers(bytes, io) : null;
  return diagnostics.map((diagnostic) => {
    const { ruleId, severity, message: words } = diagnostic;
    const place = findPlace(diagnostic, recognition.places, texts);
    const text = place === null ? '' : (texts[place.block] ?? '');
    const paragraph = place === null ? null : (numbers?.get(text) ?? place.block + 1);
    return { ruleId, severity, message: words, clause: '', place: { paragraph, words: place?.words ?? '' } };
  });
};

/** The number of each paragraph of a Word file by its words, as `kepu verify` counts them. */
const wordNumbers = async (bytes: Uint8Array, { limits }: Io): Promise<ReadonlyMap<string, number>> => {
  const { readWordFile } = await import('../verify/read-word-file.ts');
  const { isFailure } = await import('../read/reader.ts');
  const file = readWordFile(bytes, limits);
  if (isFailure(file)) return new Map();
  return new Map(file.paragraphs.map(({ text, number }) => [text.trim(), number] as const).reverse());
};

interface FoundPlace {
  readonly block: number;
  readonly words: string;
}

/** The paragraph with the words of a finding, among those of the part of the plan that it stands in. */
const findPlace = (
  { pointer, source, span }: Diagnostic,
  places: ReadonlyMap<string, readonly number[]>,
  texts: readonly string[],
): FoundPlace | null => {
  const words = source.text
    .slice(span.start, span.end)
    .replace(/\s+/g, (blanks) => (blanks.includes('\n') ? '' : blanks));
  let at = pointer ?? '';
  while (at !== '' && !places.has(at)) at = at.slice(0, at.lastIndexOf('/'));
  const blocks = places.get(at) ?? [...texts.keys()];
  const found = blocks.find((block) => texts[block]?.includes(words));
  if (found !== undefined && words !== '') return { block: found, words };
  const [first] = blocks;
  return first === undefined || at === '' ? null : { block: first, words: texts[first]?.slice(0, 40) ?? '' };
};
