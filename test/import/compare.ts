import { onOneLine } from '../../src/document/inline.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { type Case, type Part, writePart } from './cases.ts';
import { compareText } from './compare-text.ts';
import type { Imported } from './imported.ts';
import { outlineOf, plainText } from './outline.ts';

/** How far what was imported is from what a reader sees in a case. */
export interface Comparison {
  /** Lines of the structure that should be there and are not (-), and the other way round (+). */
  readonly structure: readonly string[];
  /** Parts whose responsible units or deadline are others than expected. */
  readonly responsible: readonly string[];
  /** Title, year, form, elements of the publication, rows of tables: what was expected and what was got. */
  readonly claims: readonly string[];
  /** Where the printed text is not the source's; '' where they are alike. */
  readonly text: string;
}

/** What was imported held against its case. */
export const compare = async (one: Case, imported: Imported): Promise<Comparison> => {
  const got = await outlineOf(imported.plan);
  const { missing, added, pairs } = align(one.expected.structure, got);
  return {
    structure: [...missing.map((part) => `- ${writePart(part)}`), ...added.map((part) => `+ ${writePart(part)}`)],
    responsible: pairs
      .filter(([expected, found]) => !isSameResponsible(expected.responsible, found.responsible))
      .map(([expected, found]) => `- ${writePart(expected)}\n+ ${writePart(found)}`),
    claims: [...(await compareClaims(one, imported.plan)), ...compareRows(one.expected.rows, got)],
    text: compareText(one.text, imported.text),
  };
};

/** How many things a comparison found. */
export const countFaults = ({ structure, responsible, claims, text }: Comparison): number =>
  structure.length + responsible.length + claims.length + (text === '' ? 0 : 1);

interface Alignment {
  readonly missing: readonly Part[];
  readonly added: readonly Part[];
  readonly pairs: readonly (readonly [Part, Part])[];
}

/** The longest run of parts that are in both in the same order. */
const align = (expected: readonly Part[], got: readonly Part[]): Alignment => {
  const lengths = Array.from({ length: expected.length + 1 }, () => new Array<number>(got.length + 1).fill(0));
  const lengthAt = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = expected.length - 1; row >= 0; row -= 1) {
    for (let column = got.length - 1; column >= 0; column -= 1) {
      const length = isSamePart(expected[row], got[column])
        ? lengthAt(row + 1, column + 1) + 1
        : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
      lengths[row]?.splice(column, 1, length);
    }
  }
  const alignment = { missing: [] as Part[], added: [] as Part[], pairs: [] as (readonly [Part, Part])[] };
  let [row, column] = [0, 0];
  while (row < expected.length || column < got.length) {
    const [wanted, found] = [expected[row], got[column]];
    if (wanted && found && isSamePart(wanted, found)) alignment.pairs.push([wanted, found]);
    const isPair = wanted !== undefined && isSamePart(wanted, found);
    const isMissing = !isPair && wanted !== undefined && lengthAt(row + 1, column) === lengthAt(row, column);
    if (isMissing) alignment.missing.push(wanted);
    else if (!isPair && found) alignment.added.push(found);
    if (isPair || isMissing) row += 1;
    if (isPair || !isMissing) column += 1;
  }
  return alignment;
};

const isSamePart = (expected: Part | undefined, got: Part | undefined): boolean =>
  expected !== undefined &&
  got !== undefined &&
  expected.depth === got.depth &&
  (expected.kind === '?' || expected.kind === got.kind) &&
  expected.numeral.trim() === got.numeral.trim() &&
  isClaimed(expected.title, got.title) &&
  isClaimed(expected.text, got.text);

const isClaimed = (expected: string, got: string): boolean => expected === '*' || expected === got;

const isSameResponsible = (expected: string, got: string): boolean => {
  if (expected === '*') return true;
  const [wanted, found] = [expected.split('；'), got.split('；')];
  return [0, 1, 2].every((index) => isClaimed(wanted[index] ?? '', found[index] ?? ''));
};

const compareClaims = async ({ expected }: Case, plan: Plan): Promise<readonly string[]> => {
  const { publication } = expected;
  const found = await publicationOf(plan);
  const printed = onOneLine(plan.title);
  const claims: readonly (readonly [string, unknown, unknown])[] = [
    ['title', expected.titles.find((title) => title === printed) ?? expected.titles[0], printed],
    ['year', expected.year, plan.year],
    ['form', expected.form, plan.publication?.form ?? 'plan'],
    ...Object.keys(publication).map((key) => [key, claimed(publication[key]), found[key]] as const),
  ];
  return claims
    .map(([name, wanted, got]) => [name, JSON.stringify(wanted), JSON.stringify(got)] as const)
    .filter(([, wanted, got]) => wanted !== got)
    .map(([name, wanted, got]) => `${name}: expected ${wanted}, got ${got}`);
};

/** The publication as cases write it, with names for units and prose as it is printed. */
const publicationOf = async ({ publication }: Plan): Promise<Readonly<Record<string, unknown>>> => {
  if (!publication) return {};
  const { noticeText, signed, printing, ...rest } = publication;
  return {
    ...rest,
    recipients: joined(rest.recipients),
    cc: joined(rest.cc),
    noticeText: noticeText === null ? null : await plainText(noticeText),
    signed: signed && { by: signed.by.map(({ name }) => name), date: signed.date },
    printing,
  };
};

/** Where one name ends and the next begins, 、 alone does not tell. */
const joined = (names: readonly string[]): string => names.join('、').replaceAll('，', '、');

const claimed = (data: unknown): unknown => (Array.isArray(data) ? joined(data) : withDays(data));

/** Data of a YAML file with its dates as days again. */
const withDays = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/^(\d{4}-\d{2}-\d{2})T00:00:00\.000Z$/, '$1') : value,
  );

const compareRows = (rows: readonly Part[], got: readonly Part[]): readonly string[] =>
  rows
    .filter(
      (row) => !got.some((part) => part.title === row.title && isSameResponsible(row.responsible, part.responsible)),
    )
    .map((row) => `row: expected ${writePart(row)}`);
