import { placesIn } from '../source/places-in.ts';
import type { Source } from '../source/source.ts';
import type { Written } from '../source/written.ts';
import { type Language, message } from '../text/message.ts';

/** Words that are to stand at an offset. */
export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/**
 * The comment that silences a rule at an offset, for the line above the innermost key or item that holds it and begins a line;
 * null where none does. Its reason is for the author to write.
 */
export const ignoreComment = async (
  source: Source,
  offset: number,
  ruleId: string,
  language: Language,
): Promise<Insertion | null> => {
  const written = await placesIn(source);
  const start = written && innermostLine(source, written, offset);
  if (start === null) return null;
  const { line } = source.pointAt(start);
  const lineStart = source.lineSpan(line).start;
  const indentation = /^[ \t]*/.exec(source.lineAt(line))?.[0] ?? '';
  const lineEnd = source.text.includes('\r\n') ? '\r\n' : '\n';
  return { offset: lineStart, text: `${indentation}# kepu-ignore ${ruleId}: ${reason[language]}${lineEnd}` };
};

const reason = message('（请写明理由）', '(say why)');

/** Where the innermost key or item begins that holds an offset and has nothing but dashes before it on its line. */
const innermostLine = (source: Source, root: Written, offset: number): number | null => {
  let found: number | null = null;
  let node: Written | undefined = root;
  while (node && node.kind !== 'scalar' && !node.isFlow) {
    let next: Written | undefined;
    for (const { start, value } of partsOf(node)) {
      if (start > offset) break;
      if (offset >= Math.max(value.end, start + 1)) continue;
      next = value;
      if (beginsLine(source, start)) found = start;
      break;
    }
    node = next;
  }
  return found;
};

function* partsOf(node: Exclude<Written, { readonly kind: 'scalar' }>): Generator<{ start: number; value: Written }> {
  if (node.kind === 'list') for (const item of node.items) yield { start: item.start, value: item };
  else for (const { key, value } of node.entries.values()) yield { start: key.start, value };
}

const beginsLine = (source: Source, offset: number): boolean => {
  const { start } = source.lineSpan(source.pointAt(offset).line);
  return /^[ \t-]*$/.test(source.text.slice(start, offset));
};
