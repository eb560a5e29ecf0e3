import { composePublication, type PublicationOptions } from '../../compose/publication.ts';
import type { Document } from '../../document/document.ts';
import type { Profile } from '../../document/profile.ts';
import type { Plan } from '../../plan/plan.ts';
import { isFailure } from '../../read/reader.ts';
import { packageOf } from '../../read/word/package.ts';
import { writeParts } from '../../render/docx/parts.ts';
import { packParts } from '../../render/docx.ts';
import { message } from '../../text/message.ts';
import { placementChecks } from '../../verify/pages/checks.ts';
import { describePages, findLandmarks } from '../../verify/pages/describe-pages.ts';
import { layOutPages } from '../../verify/pages/lay-out-pages.ts';
import type { PageLayout, PagePart } from '../../verify/pages/page-layout.ts';
import { readWordPackage } from '../../verify/read-word-file.ts';
import type { WordFile } from '../../verify/word-file.ts';
import type { Session } from '../command.ts';

/** A document whose pages are known, with its Word file. */
export interface SettledDocument {
  readonly document: Document;
  readonly bytes: Uint8Array;
  readonly file: WordFile;
  readonly layout: PageLayout;
}

/** What the pages of a document ask of its next composition; null where they are as the standard wants them. */
type Decision = Partial<PublicationOptions> | null;

/**
 * Composes a plan until its pages are right: the first one shows the text (GB/T 9704-2012 §7.3.2), the signature does not
 * stand alone (§7.3.5.5), 版记 ends an even page (GB/T 33476.2 §7.3.1). Each of them is decided once, in this order, for the
 * later ones depend on how many pages the earlier ones leave.
 */
export const settlePages = async (
  plan: Plan,
  options: PublicationOptions,
  profile: Profile,
): Promise<SettledDocument> => {
  let settled = options;
  let printed = await print(plan, settled, profile);
  for (const decide of [placeRecipients, carryText, placeImprint]) {
    const decision = decide(printed.file, printed.layout);
    if (decision === null) continue;
    settled = { ...settled, ...decision };
    printed = await print(plan, settled, profile);
  }
  const { parts, ...known } = printed;
  return { ...known, bytes: await packParts(parts) };
};

/** Says how many pages there are and where the parts begin, and what of them could not be settled. */
export const tellPages = async (
  plan: Plan,
  { file, layout }: SettledDocument,
  profile: Profile,
  { io, language }: Session,
): Promise<void> => {
  const pages = describePages(layout, findLandmarks(file));
  await io.warn(`${message(`${plan.id}：${pages.zh}`, `${plan.id}: ${pages.en}`)[language]}\n`);
  for (const check of placementChecks) {
    for (const { message: told } of check.check(file, profile, layout)) {
      await io.warn(`${message(`警告：${told.zh}`, `warning: ${told.en}`)[language]}\n`);
    }
  }
};

/** A document with the parts of its Word file, which are packed when its pages are settled. */
interface PrintedDocument extends Omit<SettledDocument, 'bytes'> {
  readonly parts: Readonly<Record<string, string>>;
}

const print = async (plan: Plan, options: PublicationOptions, profile: Profile): Promise<PrintedDocument> => {
  const document = await composePublication(plan, options);
  const parts = writeParts(document, profile);
  const file = readWordPackage(packageOf(parts));
  if (isFailure(file)) throw new Error(file.failure.en);
  return { document, parts, file, layout: layOutPages(file) };
};

/** The style of what stands on a page, part by part. */
const stylesOn = (file: WordFile, parts: readonly PagePart[]): readonly string[] =>
  parts.map(({ paragraph }) => file.paragraphs[paragraph - 1]?.style.id ?? '');

const placeRecipients = (file: WordFile, { pages }: PageLayout): Decision => {
  const styles = stylesOn(file, pages[0]?.parts ?? []);
  return styles.includes('Recipients') && !styles.includes('BodyText') ? { recipientsInImprint: true } : null;
};

const isSignature = (style: string): boolean => style === 'IssuerName' || style === 'IssueDate';

const isText = (style: string): boolean => style === 'BodyText' || style === 'TableText' || style === 'TableHead';

const carryText = (file: WordFile, { pages }: PageLayout): Decision => {
  const at = pages.findIndex(({ parts }) => stylesOn(file, parts).some(isSignature));
  const before = pages[at - 1];
  const styles = stylesOn(file, pages[at]?.parts ?? []);
  if (!before || styles.slice(0, styles.findIndex(isSignature)).some(isText)) return null;
  const last = before.parts.findLast(({ paragraph }) => isText(file.paragraphs[paragraph - 1]?.style.id ?? ''));
  if (!last) return null;
  // A table goes whole: a signature below its last rows would look like one of them.
  if (file.paragraphs[last.paragraph - 1]?.style.id !== 'BodyText') return { carried: 1 };
  const isFirstText = stylesOn(file, before.parts).indexOf('BodyText') === before.parts.indexOf(last);
  const lines = last.lines.map(({ text }) => text);
  // A page shows some of the text above and the signature below it; two lines look better than one.
  if (lines.length > 3) return { carried: lengthOf(lines.slice(-2)) };
  if (lines.length > 1) return { carried: lengthOf(lines.slice(-1)) };
  return { carried: isFirstText ? lengthOf([lastClause(lines.join(''))]) : lengthOf(lines) };
};

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);

/** The words behind the last pause of a line, or its second half where it has none. */
const lastClause = (line: string): string =>
  /[，；、]([^，；、]+)$/.exec(line)?.[1] ?? line.slice(Math.ceil(line.length / 2));

const placeImprint = (file: WordFile, { pages }: PageLayout): Decision => {
  const imprint = pages.findIndex(({ frames }) => frames.length > 0) + 1;
  if (imprint === 0 || (imprint % 2 === 0 && !pages[imprint - 2]?.isInserted)) return null;
  const isAlone = stylesOn(file, pages[imprint - 1]?.parts ?? []).every((style) => style === 'TableEnd');
  return { imprint: isAlone ? 'after-blank-page' : 'next-page' };
};
