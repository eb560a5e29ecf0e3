import { type Comment, commentsOf } from '../source/comments.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { LoadedYaml } from '../source/load-yaml.ts';
import type { Source } from '../source/source.ts';
import { type Message, message } from '../text/message.ts';
import { excerpt } from '../text/visible.ts';

/** A comment that silences a rule for a stretch of lines; both ends belong to it. */
export interface Ignore {
  readonly comment: Comment;
  readonly source: Source;
  readonly ruleId: string;
  readonly reason: string;
  readonly first: number;
  readonly last: number;
}

/** What no comment silences: a file that cannot be read as a plan. */
const neverIgnored = new Set(['syntax', 'schema', 'include']);

/** The comments of a file that silence rules, in order. */
export const readIgnores = async (loaded: LoadedYaml): Promise<readonly Ignore[]> =>
  (await commentsOf(loaded)).flatMap((comment) => readIgnore(comment, loaded.source) ?? []);

/**
 * Takes away the findings that comments of their file silence: `# kepu-ignore rule-id: reason` for what begins on the
 * next line, or on its own where it stands behind something; `# kepu-ignore-file` for the whole file. A comment without
 * a reason silences nothing, and one that silences nothing is a finding itself – unless its rule could not be held against
 * the file (`unheld`): all other findings of the file must be there.
 */
export const applyIgnores = (
  diagnostics: readonly Diagnostic[],
  ignores: readonly Ignore[],
  unheld: ReadonlySet<string> = noRules,
): readonly Diagnostic[] => {
  if (ignores.length === 0) return diagnostics;
  const used = new Set<Ignore>();
  const kept = diagnostics.filter((diagnostic) => {
    const found = ignores.filter((ignore) => isSilenced(diagnostic, ignore));
    for (const ignore of found) used.add(ignore);
    return found.length === 0;
  });
  const idle = ignores.filter((ignore) => !used.has(ignore) && !(ignore.reason !== '' && unheld.has(ignore.ruleId)));
  return [...kept, ...idle.map(complain)];
};

const noRules: ReadonlySet<string> = new Set();

const pattern = /^#\s*kepu-ignore(-file)?\s+([\w-]+)\s*(?:[:：]\s*(.*))?$/;

const readIgnore = (comment: Comment, source: Source): Ignore | null => {
  const found = pattern.exec(comment.text.trim());
  if (!found) return null;
  const [, isFile, ruleId = '', reason = ''] = found;
  const { first, last } = isFile
    ? { first: 1, last: Number.POSITIVE_INFINITY }
    : stretchFrom(comment.ownLine ? nextLine(source, comment.line) : comment.line, source);
  return { comment, source, ruleId, reason: reason.trim(), first, last };
};

const isSilenced = ({ ruleId, source, span }: Diagnostic, ignore: Ignore): boolean => {
  if (ruleId !== ignore.ruleId || ignore.reason === '' || neverIgnored.has(ruleId)) return false;
  // Findings about several plans are placed when the file is read once more.
  if (source.path !== ignore.source.path) return false;
  const { line } = source.pointAt(span.start);
  return line >= ignore.first && line <= ignore.last;
};

const isEmpty = (line: string): boolean => /^\s*(#|$)/.test(line);

/** Spaces before a line, the dashes of list items among them: `- id` begins where `id` does. */
const indentOf = (line: string): number => /^[\s-]*/.exec(line)?.[0].length ?? 0;

const nextLine = (source: Source, line: number): number => {
  const last = source.pointAt(source.text.length).line;
  let next = line + 1;
  while (next < last && isEmpty(source.lineAt(next))) next += 1;
  return next;
};

/** The lines of what begins on a line: itself and those indented deeper; of a list item all its keys. */
const stretchFrom = (first: number, source: Source): { readonly first: number; readonly last: number } => {
  const end = source.pointAt(source.text.length).line;
  const opening = source.lineAt(first);
  const isItem = /^\s*-\s/.test(opening);
  const outer = opening.search(/\S/);
  let last = first;
  for (let line = first + 1; line <= end; line += 1) {
    const text = source.lineAt(line);
    if (isEmpty(text)) continue;
    if (isItem ? text.search(/\S/) <= outer : indentOf(text) <= outer) break;
    last = line;
  }
  return { first, last };
};

const complain = ({ comment, source, ruleId, reason }: Ignore): Diagnostic => ({
  ruleId: reason === '' ? 'ignore-without-reason' : 'ignore-unused',
  severity: 'warning',
  message: reason === '' ? withoutReason(excerpt(ruleId, 60)) : unused(excerpt(ruleId, 60)),
  source,
  span: comment.span,
  pointer: null,
  related: [],
  fix: null,
});

const withoutReason = (ruleId: string): Message =>
  message(
    `kepu-ignore ${ruleId} 没有写理由，不起作用。请写成 # kepu-ignore ${ruleId}: 理由`,
    `kepu-ignore ${ruleId} gives no reason and does nothing. Write # kepu-ignore ${ruleId}: reason`,
  );

const unused = (ruleId: string): Message =>
  message(
    `kepu-ignore ${ruleId} 没有压下任何结果。如果已经不需要，请删去这句注释；规则名见 kepu rules`,
    `kepu-ignore ${ruleId} silences nothing. Delete the comment where it is not needed; kepu rules lists the ids`,
  );
