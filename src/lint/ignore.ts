import { allRules } from '../rules/rules.ts';
import { commentsOf, hasComments } from '../source/comments.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { LoadedYaml } from '../source/load-yaml.ts';
import type { Source } from '../source/source.ts';
import { firstFrom } from '../text/first-from.ts';
import { type Message, message } from '../text/message.ts';
import { nearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import { excerpt } from '../text/visible.ts';
import { type Ignore, readIgnores } from './read-ignores.ts';

/** What no comment silences: a file that cannot be read as a plan, or printed beside another. */
const firmIds: ReadonlySet<string> = new Set(['syntax', 'schema', 'include', 'duplicate-plan-id']);

/** A plan's file with the registers that it includes, for its findings may stand in these. */
export interface CommentedFiles {
  readonly yaml: LoadedYaml;
  readonly registers: readonly LoadedYaml[];
  /** Whether a rule was run: a comment for another one may be needed in another run. */
  readonly isRun: (ruleId: string) => boolean;
}

/**
 * Takes away the findings that comments silence, each in its own file (see `readIgnores`). A comment of the plan that
 * silences nothing is a finding itself, and so is one that cannot be heeded; of a register's comments any plan may make
 * use, so that none of them is called idle.
 */
export const applyIgnores = async (
  diagnostics: readonly Diagnostic[],
  { yaml, registers, isRun }: CommentedFiles,
): Promise<readonly Diagnostic[]> => {
  const files = [yaml, ...registers].filter(hasComments);
  if (files.length === 0) return diagnostics;
  const ignores: Ignore[] = [];
  const complaints: Diagnostic[] = [];
  for (const file of files) {
    const { source } = file;
    const comments = await commentsOf(file);
    const read = await readIgnores(comments, source);
    ignores.push(...read.ignores);
    for (const { code, span, words } of read.faults) complaints.push(complain(code, source, span, words));
    for (const span of writtenInText(source, comments))
      complaints.push(complain('ignore-in-text', source, span, inText));
  }
  const used = new Set<Ignore>();
  const kept = diagnostics.filter((diagnostic) => {
    const found = ignores.filter((ignore) => isSilenced(diagnostic, ignore));
    for (const ignore of found) used.add(ignore);
    return found.length === 0;
  });
  for (const ignore of ignores) {
    const { source, comment, ruleId } = ignore;
    if (!known.has(ruleId) && !firmIds.has(ruleId)) {
      complaints.push(complain('ignore-unknown-rule', source, comment.span, unknownRule(ruleId)));
    } else if (!used.has(ignore) && source === yaml.source && (isRun(ruleId) || firmIds.has(ruleId))) {
      complaints.push(complain('ignore-unused', source, comment.span, unused(ruleId)));
    }
  }
  return [...kept, ...complaints];
};

const known: ReadonlySet<string> = new Set(allRules.map(({ id }) => id));

const isSilenced = ({ ruleId, source, span, severity }: Diagnostic, ignore: Ignore): boolean =>
  ruleId === ignore.ruleId &&
  // Findings about several plans are placed when the file is read once more.
  source.path === ignore.source.path &&
  // A text that can be read, though it may say something else than was meant, is its author's business.
  (!firmIds.has(ruleId) || (ruleId === 'syntax' && severity !== 'error')) &&
  span.start >= ignore.start &&
  span.start < ignore.end;

/** Where a text of the plan holds what was meant as a comment: it would be printed. */
const writtenInText = (source: Source, comments: readonly { readonly span: Span }[]): readonly Span[] => {
  const spans: Span[] = [];
  for (const { index, 0: words } of source.text.matchAll(/#[ \t]{0,4}kepu-ignore(?:-file)?/g)) {
    const isComment = isWithin(index, comments);
    if (!isComment) spans.push({ start: index, end: index + words.length });
  }
  return spans;
};

/** Whether an offset lies in a comment, which are in the order of the text. */
const isWithin = (offset: number, comments: readonly { readonly span: Span }[]): boolean => {
  const found = comments[firstFrom(comments, ({ span }) => span.start, offset + 1) - 1]?.span;
  return found !== undefined && offset < found.end;
};

const complain = (ruleId: string, source: Source, span: Span, words: Message): Diagnostic => ({
  ruleId,
  severity: 'warning',
  message: words,
  source,
  span,
  pointer: null,
  related: [],
  fix: null,
});

const inText = message(
  '这句 kepu-ignore 写在正文里，不是注释，会印出来。请移到这个键的上一行',
  'This kepu-ignore is part of a text, no comment, and would be printed. Move it to the line above the key',
);

const unknownRule = (ruleId: string): Message => {
  const [id, meant] = [excerpt(ruleId, 60), nearest(ruleId, known)];
  return message(
    `kepu-ignore 里的 ${id} 不是规则。${meant ? `是不是 ${meant}？` : ''}规则名见 kepu rules`,
    `kepu-ignore names ${id}, which is no rule. ${meant ? `Did you mean ${meant}? ` : ''}kepu rules lists the ids`,
  );
};

const unused = (ruleId: string): Message =>
  firmIds.has(ruleId)
    ? message(
        `kepu-ignore 压不下 ${ruleId}：这样的错误要改好才能用。请删去这句注释`,
        `kepu-ignore cannot silence ${ruleId}: such an error has to be mended. Delete the comment`,
      )
    : message(
        `kepu-ignore ${ruleId} 没有压下任何结果。如果已经不需要，请删去这句注释`,
        `kepu-ignore ${ruleId} silences nothing. Delete the comment where it is not needed`,
      );
