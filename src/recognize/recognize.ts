import type { Block } from '../document/document.ts';
import { onOneLine } from '../document/inline.ts';
import type { Aside, Reading } from '../document/reading.ts';
import type { PlanFile, RegisterFile, WrittenSection, WrittenTask } from '../plan/generated/types.generated.ts';
import { type Message, message } from '../text/message.ts';
import { findClosings, keptInText } from './closings.ts';
import { describePlan } from './describe.ts';
import { draftOutline, type OutlineDraft, tasksIn } from './draft.ts';
import { commonestYear, readIssuer, readYear } from './facts.ts';
import { type Frame, frameOf } from './frame.ts';
import { type Line, readLines } from './line.ts';
import { numberingOf } from './numbering.ts';
import { type Outline, outlineOf } from './outline.ts';
import type { NameId } from './promises/unique-ids.ts';
import { inOrder } from './promises/written-homes.ts';
import { draftPublication, type PublicationDraft, settleFrame } from './publication.ts';
import type { Note, Recognition } from './recognition.ts';
import { findDuties } from './task-table.ts';
import { readTitle } from './title.ts';
import { registerUnits } from './units.ts';

/** What is known beside the text, and how much of it is to be understood. */
export interface RecognizeOptions {
  /** Null where the text is to say it. */
  readonly year: number | null;
  /** For a text without any year: the one that is running. */
  readonly thisYear: number;
  /** For a text without a title: the name of its file. */
  readonly name: string;
  readonly registers: readonly RegisterFile[];
  readonly nameId: NameId;
  /** What is made out: everything; no notice and no attachments; no closing words that print adds; no headings either. */
  readonly depth: 'whole' | 'plan' | 'headings' | 'text';
}

/** The plan that a text is, as far as it can be told; the rest of it stays text. What its texts promise is not in it yet. */
export const recognizePlan = ({ document, asides }: Reading, options: RecognizeOptions): Recognition => {
  const all = readLines(document.blocks);
  const frame = options.depth === 'whole' ? settleFrame(frameOf(all)) : null;
  const lines = frame?.plan ?? all;
  const read = readTitle(lines);
  const title = read.title === '' ? options.name : read.title;
  const published = frame && draftPublication(frame, onOneLine(title), readIssuer(title));
  // What print could not give back as a notice is read as part of the text.
  if (frame && isMore(frame) && !published) return recognizePlan({ document, asides }, { ...options, depth: 'plan' });
  const statedYear = readYear(title) ?? commonestYear(all.map(({ text }) => text).join('\n'));
  const year = options.year ?? statedYear ?? options.thisYear;
  const issuer = published?.issuer ?? readIssuer(title);
  const body = lines.slice(read.count);
  const outline = options.depth === 'text' ? textOnly(body) : outlineOf(body);
  const tasks = tasksIn(outline.nodes);
  const found = findClosings(tasks, year);
  const closings = options.depth === 'headings' ? keptInText(found) : found;
  const duties = findDuties(document.blocks, tasks, year);
  const {
    plan: parts,
    notes,
    homes,
  } = draftOutline(outline, { numbering: numberingOf(outline.nodes), closings, duties });
  const plan = assemblePlan({ kepu: 1, title, year, issuer: issuer ?? unknownIssuer }, parts, published, options);
  const doubts = [
    ...(read.title === '' ? [doubt(plan, 'title', noTitle)] : []),
    ...(statedYear === null && options.year === null ? [doubt(plan, 'year', noYear)] : []),
    ...(issuer === null ? [doubt(plan, 'issuer', noIssuer)] : []),
  ];
  const told = asideNotes(asides, homesByIndex(all, homes), plan);
  const findings = describePlan({
    plan,
    isTitleCertain: read.isCertain,
    isYearStated: options.year !== null || readYear(title) !== null,
    closings,
    duties,
    tasks,
  });
  return { plan, notes: [...doubts, ...notes, ...told], findings, places: placesOf(plan, homes, all) };
};

/** A plan file with its keys in their order, and the units that its tasks name. */
const assemblePlan = (
  head: Pick<PlanFile, 'kepu' | 'title' | 'year' | 'issuer'>,
  parts: OutlineDraft['plan'],
  published: PublicationDraft | null,
  { registers, nameId }: RecognizeOptions,
): PlanFile => {
  const organizations = registerUnits({ ...head, ...parts }, registers, nameId);
  const named = Object.keys(organizations).length === 0 ? {} : { organizations };
  return inOrder({ ...head, ...parts, ...named, ...published?.parts });
};

/** The blocks of each section, task and item, by its JSON Pointer. */
const placesOf = (
  plan: PlanFile,
  homes: ReadonlyMap<Block, object>,
  lines: readonly Line[],
): ReadonlyMap<string, readonly number[]> => {
  const blocks = new Map<object, number[]>();
  for (const { block, index } of lines) {
    const home = homes.get(block);
    if (!home) continue;
    const indexes = blocks.get(home);
    if (indexes) indexes.push(index);
    else blocks.set(home, [index]);
  }
  const places = new Map<string, readonly number[]>();
  const walk = (parts: readonly object[] | undefined, pointer: string): void => {
    for (const [index, part] of (parts ?? []).entries()) {
      const { sections, tasks, items } = part as WrittenSection & WrittenTask;
      places.set(`${pointer}/${index}`, blocks.get(part) ?? []);
      walk(sections, `${pointer}/${index}/sections`);
      walk(tasks, `${pointer}/${index}/tasks`);
      walk(items, `${pointer}/${index}/items`);
    }
  };
  walk(plan.sections, '/sections');
  return places;
};

/** The section or task that the first line of each block of the document went into. */
const homesByIndex = (
  lines: readonly Line[],
  homes: ReadonlyMap<Block, object>,
): ReadonlyMap<number, object | undefined> => {
  const byIndex = new Map<number, object | undefined>();
  for (const { block, index } of lines) if (!byIndex.has(index)) byIndex.set(index, homes.get(block));
  return byIndex;
};

const unknownIssuer = '（未写明）';

const isMore = ({ notice, attachments, imprint }: Frame): boolean =>
  notice !== null || attachments.length > 0 || imprint.length > 0;

const textOnly = (lines: readonly Line[]): Outline => ({ opening: lines.map(({ block }) => block), nodes: [] });

const doubt = (plan: PlanFile, key: string, words: Message): Note => ({ at: [plan, key], message: words });

const noTitle = message(
  '请核对：原文没有标题，这里用了文件名',
  'Please check: the text has no title; this is the name of its file',
);
const noYear = message('请核对：原文没有写明年份', 'Please check: the text names no year');
const noIssuer = message('请填写：原文没有写明发文单位', 'Please fill in: the text does not name its issuer');

/** What a reader of the page alone would miss, beside the words that it is about. */
const asideNotes = (
  asides: readonly Aside[],
  homes: ReadonlyMap<number, object | undefined>,
  plan: PlanFile,
): readonly Note[] =>
  asides.flatMap(({ kind, block, words }): readonly Note[] => {
    const name = asideNames[kind];
    if (!name || words === '') return [];
    const home = block === null ? undefined : homes.get(block);
    return [{ at: [home ?? plan], message: message(`${name.zh}：${words}`, `${name.en}: ${words}`) }];
  });

const asideNames: Readonly<Partial<Record<Aside['kind'], Message>>> = {
  comment: message('批注', 'comment'),
  footnote: message('脚注', 'footnote'),
  endnote: message('尾注', 'endnote'),
  hidden: message('隐藏文字', 'hidden text'),
};
