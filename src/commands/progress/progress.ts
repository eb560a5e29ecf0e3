import type { ProgressLine } from './progress-line.ts';

/** What is said of work that takes long: a line on a terminal that is written over again and again, and gone in the end. */
export interface Progress {
  /** What the work is at; null when it is done. Asked for its words only when they are shown. */
  readonly progress: (tell: (() => string) | null) => void;
  /** Takes the line away before something else is written; the next words bring it back. */
  readonly clear: () => void;
}

/** Milliseconds of work of which nothing is said: most runs are over by then. */
const patience = 500;
/** Milliseconds between two looks of the line. */
const pause = 100;

/** `open` gives the line, null where nobody would see it; it is asked once, when there is something to say. */
export const createProgress = (open: () => Promise<ProgressLine | null>): Progress => {
  let latest: (() => string) | null = null;
  let clock: NodeJS.Timeout | null = null;
  let line: ProgressLine | null = null;
  let isUnseen = false;
  let drawn = 0;
  const draw = (): void => {
    if (!line || !latest || performance.now() - drawn < pause) return;
    line.draw(latest());
    drawn = performance.now();
  };
  const begin = async (): Promise<void> => {
    line ??= await open();
    isUnseen = line === null;
    draw();
  };
  return {
    progress: (tell) => {
      latest = tell;
      if (tell === null) {
        if (clock) clearTimeout(clock);
        clock = null;
        line?.clear();
      } else if (clock === null && !isUnseen) {
        clock = setTimeout(begin, patience);
        // Nobody waits for it: a run that is over ends.
        clock.unref();
      } else {
        draw();
      }
    },
    clear: () => line?.clear(),
  };
};
