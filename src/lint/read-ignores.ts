import type { Comment } from '../source/comments.ts';
import { nodeBetween } from '../source/node-at.ts';
import type { Source } from '../source/source.ts';
import { type Message, message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import { excerpt } from '../text/visible.ts';

/** One rule that a comment silences, from a place to another. */
export interface Ignore extends Span {
  readonly comment: Comment;
  readonly source: Source;
  readonly ruleId: string;
}

/** What the comments of a file silence, and what is said against the others. */
export interface ReadIgnores {
  readonly ignores: readonly Ignore[];
  readonly faults: readonly IgnoreFault[];
}

/** A comment that speaks to kepu and says nothing that it could heed. */
export interface IgnoreFault {
  readonly code: 'ignore-without-reason' | 'ignore-malformed';
  readonly span: Span;
  readonly words: Message;
}

/** What begins a comment that speaks to kepu. */
const opening = /^#+\s{0,20}kepu-ignore([^\s:：]*)/;

/**
 * Reads `# kepu-ignore rule-id, rule-id: reason` for what begins on the next line, or on its own where the comment stands
 * behind something, and `# kepu-ignore-file` for the whole file. Without a reason it silences nothing.
 */
export const readIgnores = async (comments: readonly Comment[], source: Source): Promise<ReadIgnores> => {
  const ignores: Ignore[] = [];
  const faults: IgnoreFault[] = [];
  for (const comment of comments) {
    const speech = readSpeech(comment.text.trim().slice(0, longest));
    if (!speech) continue;
    const fault = faultOf(speech);
    if (fault) {
      faults.push({ ...fault, span: comment.span });
      continue;
    }
    const isFile = speech.form === '-file';
    const stretch = isFile ? { start: 0, end: source.text.length + 1 } : await stretchOf(comment, source);
    for (const ruleId of new Set(speech.ids)) ignores.push({ comment, source, ruleId, ...stretch });
  }
  return { ignores, faults };
};

/** More of a comment is reason: nobody reads on. */
const longest = 1000;

/** The parts of a comment that speaks to kepu. */
interface Speech {
  /** What follows `kepu-ignore` at once: '' or `-file`, or something that means nothing. */
  readonly form: string;
  readonly ids: readonly string[];
  /** What stands behind the colon; null where there is none. */
  readonly reason: string | null;
}

const readSpeech = (text: string): Speech | null => {
  const [start, form] = opening.exec(text) ?? [];
  if (start === undefined || form === undefined) return null;
  const rest = text.slice(start.length);
  const colon = rest.search(/[:：]/);
  const ids = (colon === -1 ? rest : rest.slice(0, colon)).split(/[\s,，、]+/).filter((id) => id !== '');
  return { form, ids, reason: colon === -1 ? null : rest.slice(colon + 1).trim() };
};

/** What is wrong with a comment, in the order in which somebody would mend it. */
const faultOf = ({ form, ids, reason }: Speech): Omit<IgnoreFault, 'span'> | null => {
  if (form !== '' && form !== '-file') return { code: 'ignore-malformed', words: unknownForm(form) };
  if (ids.length === 0) return { code: 'ignore-malformed', words: withoutRule };
  if (reason === null && ids.some((id) => !/^[\w-]+$/.test(id))) {
    return { code: 'ignore-without-reason', words: withoutColon(ids) };
  }
  return reason ? null : { code: 'ignore-without-reason', words: withoutReason(ids.join(', ')) };
};

/** Behind something: what begins on its line. Alone: what begins next. */
const stretchOf = async ({ span, line, ownLine }: Comment, source: Source): Promise<Span> => {
  if (ownLine) return (await nodeBetween(source, span.end, source.text.length)) ?? span;
  const whole = source.lineSpan(line);
  return (await nodeBetween(source, whole.start, span.start)) ?? whole;
};

const unknownForm = (form: string): Message => {
  const word = excerpt(`kepu-ignore${form}`, 40);
  return message(
    `没有 ${word} 这种注释，不起作用。请写 # kepu-ignore 规则: 理由，或 # kepu-ignore-file 规则: 理由`,
    `${word} does nothing. Write # kepu-ignore rule: reason, or # kepu-ignore-file rule: reason`,
  );
};

const withoutRule = message(
  'kepu-ignore 没有写规则，不起作用。请写成 # kepu-ignore 规则: 理由；规则名见 kepu rules',
  'kepu-ignore names no rule and does nothing. Write # kepu-ignore rule: reason; kepu rules lists the ids',
);

const withoutColon = (words: readonly string[]): Message => {
  const [id = '', ...rest] = words.map((word) => excerpt(word, 60));
  const line = `# kepu-ignore ${id}: ${excerpt(rest.join(' '), 60)}`;
  return message(
    `kepu-ignore 的规则和理由之间没有冒号，不起作用。请写成 ${line}`,
    `kepu-ignore has no colon between rule and reason and does nothing. Write ${line}`,
  );
};

const withoutReason = (ids: string): Message => {
  const shown = excerpt(ids, 120);
  return message(
    `kepu-ignore ${shown} 没有写理由，不起作用。请写成 # kepu-ignore ${shown}: 理由`,
    `kepu-ignore ${shown} gives no reason and does nothing. Write # kepu-ignore ${shown}: reason`,
  );
};
