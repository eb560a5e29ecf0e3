import { loadSchema } from '../../plan/shape/load-schema.ts';
import { nodeAt } from '../../plan/shape/schema-node.ts';
import { allRules } from '../../rules/rules.ts';
import { type Language, type Message, message } from '../../text/message.ts';
import { readFigures } from '../../text/read-figures.ts';
import type { Span } from '../../text/span.ts';
import { choicesOf } from '../completion/choices.ts';
import { type CommentCursor, cursorAt, type KeyCursor, type ValueCursor } from '../cursor.ts';
import { englishKey, placeAt, viewOf } from '../file-view.ts';
import { claimsAt, placeOfProse, planOf, proseAt, subjectAt } from '../ids/claims.ts';
import { meaningAt } from '../ids/subject.ts';
import { wordsOf } from '../words-of.ts';
import type { Repository, Snapshot } from '../workspace/snapshot.ts';
import { describeClaim, describeFigure } from './describe-figure.ts';
import { describeKey } from './describe-key.ts';
import { describeNode } from './describe-node.ts';
import { describePromise } from './describe-promise.ts';
import { describeSubject } from './describe-subject.ts';
import { paragraphs } from './lines.ts';

/** What is shown of a place: Markdown, and the words that it is about. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/**
 * What stands at an offset: of a key, what it means; of an id, what has it; of a target or a column, what it is worth; of a
 * figure in a text, what is read in it; of a rule in a comment, what it says. Null where there is nothing to say.
 */
export const hover = async (
  snapshot: Snapshot,
  offset: number,
  repository: Repository,
  language: Language,
): Promise<Hover | null> => {
  const found = await findWords(snapshot, offset, repository);
  return found && { span: found.span, markdown: found.words[language] };
};

interface Found {
  readonly span: Span;
  readonly words: Message;
}

const findWords = async (snapshot: Snapshot, offset: number, repository: Repository): Promise<Found | null> => {
  const meaning = await meaningAt(snapshot, offset, repository);
  if (meaning) {
    const described = await Promise.all(meaning.subjects.map((subject) => describeSubject(subject, repository)));
    return described.length > 0 ? { span: meaning.mention.span, words: paragraphs(described) } : null;
  }
  const cursor = cursorAt(snapshot.source, offset);
  if (cursor === null) return null;
  if (cursor.at === 'comment') return aboutComment(snapshot, cursor, offset);
  if (cursor.at === 'key') return aboutKey(snapshot, cursor);
  const inText = aboutText(snapshot, offset);
  return inText ?? (await aboutPromise(snapshot, cursor, offset, repository)) ?? aboutChoice(snapshot, cursor);
};

const aboutComment = ({ source }: Snapshot, { span }: CommentCursor, offset: number): Found | null => {
  const comment = source.text.slice(span.start, span.end);
  if (!/^#+\s{0,20}kepu-ignore/.test(comment)) return null;
  for (const { index, 0: id } of comment.matchAll(/[a-z][a-z-]*/g)) {
    const start = span.start + index;
    const rule = allRules.find((each) => each.id === id);
    if (!rule || offset < start || offset > start + id.length) continue;
    const title = message(`**${id}** · ${rule.summary.zh}`, `**${id}** · ${rule.summary.en}`);
    return { span: { start, end: start + id.length }, words: paragraphs([title, rule.reason]) };
  }
  return null;
};

const aboutKey = async ({ source }: Snapshot, { path, name, span }: KeyCursor): Promise<Found | null> => {
  const { kind } = viewOf(source);
  const reading = placeAt(kind, path);
  const key = englishKey(reading.place, name);
  const { place } = placeAt(kind, [...path, name]);
  const words = describeKey(await loadSchema(kind), reading.path, key, reading.place, place);
  return words && { span, words };
};

/** A figure of a text, or the words that state a target without one. */
const aboutText = (snapshot: Snapshot, offset: number): Found | null => {
  const at = proseAt(snapshot, offset);
  if (!at) return null;
  const { prose, unit } = at;
  const figure = readFigures(prose.text).find(({ start, end }) => start <= unit && unit < end);
  const claims = claimsAt(at);
  const stating = figure ? claims.filter((claim) => claim.figure?.start === figure.start) : claims;
  const [claim] = stating;
  const range = figure ?? claim?.span;
  const place = range && placeOfProse(snapshot, prose, range);
  if (!place) return null;
  return { span: place.span, words: figure ? describeFigure(figure, stating) : paragraphs(stating.map(describeClaim)) };
};

const aboutPromise = async (
  snapshot: Snapshot,
  cursor: ValueCursor,
  offset: number,
  repository: Repository,
): Promise<Found | null> => {
  const [plan, subject] = [planOf(snapshot), subjectAt(snapshot, offset)];
  if (!plan || !subject) return null;
  const { span } = cursor;
  return { span, words: await describePromise(subject, plan, repository) };
};

const aboutChoice = async ({ source }: Snapshot, cursor: ValueCursor): Promise<Found | null> => {
  const { kind } = viewOf(source);
  const { path, place } = placeAt(kind, cursor.path);
  const words = wordsOf(source, cursor.scalar);
  const node = nodeAt(await loadSchema(kind), path.map(String));
  const choice = choicesOf(node).find((each) => each === words || place?.values[each] === words);
  if (choice === undefined) return null;
  const zh = place?.values[choice];
  const name = zh === undefined || zh === choice ? `**${choice}**` : `**${choice}** · ${zh}`;
  return { span: cursor.span, words: paragraphs([message(name, name), describeNode(node)]) };
};
