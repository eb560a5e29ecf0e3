import type { Inline } from './document.ts';

/** A stretch of text set in one way; `break` is a line break that the writer asked for, and has no text. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly break: boolean;
}

const plain: Run = { text: '', strong: false, emphasis: false, break: false };

/** Inlines as runs in reading order, neighbours that are set alike joined, empty ones left out. */
export const toRuns = (inlines: readonly Inline[]): readonly Run[] => {
  const runs: Run[] = [];
  const walk = (nodes: readonly Inline[], strong: boolean, emphasis: boolean): void => {
    for (const node of nodes) {
      if (node.type === 'text') append(runs, { ...plain, text: node.text, strong, emphasis });
      else if (node.type === 'break') runs.push({ ...plain, break: true });
      else walk(node.inlines, strong || node.type === 'strong', emphasis || node.type === 'emphasis');
    }
  };
  walk(inlines, false, false);
  return runs;
};

/** Runs as inlines, nested two deep at most. */
export const toInlines = (runs: readonly Run[]): readonly Inline[] =>
  runs.map((run): Inline => {
    if (run.break) return { type: 'break' };
    const text: Inline = { type: 'text', text: run.text };
    const emphasized: Inline = run.emphasis ? { type: 'emphasis', inlines: [text] } : text;
    return run.strong ? { type: 'strong', inlines: [emphasized] } : emphasized;
  });

/** Adds a run to a list, into its last one where both are set alike. */
export const append = (runs: Run[], run: Run): void => {
  if (run.text === '' && !run.break) return;
  const last = runs.at(-1);
  if (last && !last.break && !run.break && last.strong === run.strong && last.emphasis === run.emphasis)
    runs[runs.length - 1] = { ...last, text: last.text + run.text };
  else runs.push(run);
};

/** The characters of inlines without their setting. Line breaks join as lines of a source text do. */
export const toText = (inlines: readonly Inline[]): string => {
  const pieces: string[] = [];
  let isBroken = false;
  for (const run of toRuns(inlines)) {
    if (run.break) {
      isBroken = true;
      continue;
    }
    if (isBroken) pieces.push(lineJoint(pieces.at(-1) ?? '', run.text));
    pieces.push(run.text);
    isBroken = false;
  }
  return pieces.join('');
};

/** Two lines as one: nothing between them, unless an ASCII letter or digit stands on both sides: then a space. */
export const joinLines = (before: string, after: string): string => before + lineJoint(before, after) + after;

/** A text of several lines as one: a title whose breaks only its print prefers. */
export const onOneLine = (text: string): string => text.split('\n').reduce(joinLines);

/** What stands for a dropped line break between two texts: a space between ASCII letters or digits, else nothing. */
export const lineJoint = (before: string, after: string): '' | ' ' =>
  /[A-Za-z0-9]$/.test(before.slice(-1)) && /^[A-Za-z0-9]/.test(after) ? ' ' : '';
