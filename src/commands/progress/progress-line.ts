import { cutEnd } from '../../report/frame.ts';
import { displayWidth } from '../../text/width.ts';
import { undoWhenInterrupted } from '../unfinished.ts';

/** A line of a terminal that is written over. */
export interface ProgressLine {
  readonly draw: (text: string) => void;
  /** Leaves nothing of it. */
  readonly clear: () => void;
}

interface Terminal {
  readonly columns?: number | undefined;
  readonly write: (chunk: string, done: () => void) => unknown;
}

/** With blanks and returns alone, which every terminal knows. The last cell stays free: writing there may begin a new line. */
export const openProgressLine = (terminal: Terminal): ProgressLine => {
  let width = 0;
  let isFinished = (): unknown => undefined;
  const put = (text: string): void => {
    terminal.write(text, () => undefined);
  };
  const clear = (): void => {
    if (width > 0) put(`\r${' '.repeat(width)}\r`);
    width = 0;
    isFinished();
  };
  return {
    draw: (text) => {
      if (width === 0) isFinished = undoWhenInterrupted(clear);
      // A terminal that nobody told its size says 0.
      const shown = cutEnd(text, (terminal.columns || 80) - 1);
      put(`\r${shown}${' '.repeat(Math.max(0, width - displayWidth(shown)))}`);
      width = displayWidth(shown);
    },
    clear,
  };
};
