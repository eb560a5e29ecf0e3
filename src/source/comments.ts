import type { Span } from '../text/span.ts';
import { compositionOf } from './compose-yaml.ts';
import type { LoadedYaml } from './load-yaml.ts';

/** A comment of a file. */
export interface Comment {
  /** From the # to the end of the line. */
  readonly text: string;
  readonly span: Span;
  /** Counted from 1. */
  readonly line: number;
  /** Whether nothing stands before it on its line. */
  readonly ownLine: boolean;
}

/** Whether a file has comments that speak to kepu: a cheap look. */
const hasComments = ({ source }: LoadedYaml): boolean => source.text.includes('kepu-ignore');

/** The comments of a file in order. Files that never speak to kepu in a comment are not read for them: they give none. */
export const commentsOf = async (loaded: LoadedYaml): Promise<readonly Comment[]> => {
  if (!hasComments(loaded)) return [];
  const { source } = loaded;
  const { comments } = await compositionOf(source);
  return comments.map((span) => {
    const { line } = source.pointAt(span.start);
    const before = source.text.slice(source.lineSpan(line).start, span.start);
    return { text: source.text.slice(span.start, span.end), span, line, ownLine: before.trim() === '' };
  });
};
