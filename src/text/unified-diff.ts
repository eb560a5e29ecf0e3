/** A run of lines that two texts share, or that one of them has alone. Line ends belong to their lines. */
interface Change {
  readonly sign: ' ' | '-' | '+';
  readonly line: string;
}

/** Lines that are shown around a change. */
const around = 3;

/**
 * The changes from one text to another as a unified diff of a file (`patch -p1`, `git apply`); '' where they are the same.
 * Made for texts whose lines mostly stand where they stood: linear, and not always the shortest.
 */
export const unifiedDiff = (path: string, before: string, after: string): string => {
  if (before === after) return '';
  const changes = changesOf(linesOf(before), linesOf(after));
  const name = nameOf(path);
  return `--- ${name('a')}\n+++ ${name('b')}\n${hunksOf(changes)}`;
};

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** A name with marks or controls in it is quoted, one with blanks closed by a tab: so both programs read it. */
const nameOf = (path: string) => {
  const isOdd = /["\\\u0000-\u001f\u007f-\u009f]/.test(path);
  const escaped = isOdd ? path.replace(/["\\\u0000-\u001f\u007f-\u009f]/g, escapeUnit) : path;
  return (side: string): string =>
    isOdd ? `"${side}/${escaped}"` : `${side}/${path}${path.includes(' ') ? '\t' : ''}`;
};

/** A character of a quoted name: its UTF-8 bytes in octal. */
const escapeUnit = (unit: string): string => {
  if (unit === '"' || unit === '\\') return `\\${unit}`;
  return [...new TextEncoder().encode(unit)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
};

/** How far the two texts are searched for the next line that they share, where one has more lines than the other. */
const farthest = 20;

const changesOf = (before: readonly string[], after: readonly string[]): readonly Change[] => {
  const changes: Change[] = [];
  let [at, to] = [0, 0];
  while (at < before.length || to < after.length) {
    if (at < before.length && before[at] === after[to]) {
      changes.push({ sign: ' ', line: before[at] as string });
      at += 1;
      to += 1;
      continue;
    }
    const [gone, come] = nextShared(before, after, at, to);
    for (const line of before.slice(at, at + gone)) changes.push({ sign: '-', line });
    for (const line of after.slice(to, to + come)) changes.push({ sign: '+', line });
    at += gone;
    to += come;
  }
  return changes;
};

/** How many lines of each text to pass until they share one again. */
const nextShared = (
  before: readonly string[],
  after: readonly string[],
  at: number,
  to: number,
): readonly [gone: number, come: number] => {
  const [left, right] = [before.length - at, after.length - to];
  if (left === 0 || right === 0) return [left, right];
  if (left !== right) {
    for (let sum = 1; sum <= farthest; sum += 1) {
      for (let gone = 0; gone <= sum; gone += 1) {
        const come = sum - gone;
        const line = before[at + gone];
        if (line !== undefined && line.trim() !== '' && line === after[to + come]) return [gone, come];
      }
    }
  }
  return [1, 1];
};

const hunksOf = (changes: readonly Change[]): string => {
  const hunks: string[] = [];
  let [line, other, at] = [1, 1, 0];
  for (let first = nextChange(changes, 0); first < changes.length; first = nextChange(changes, at)) {
    const start = Math.max(at, first - around);
    line += start - at;
    other += start - at;
    const end = endOfHunk(changes, first);
    const hunk = ordered(changes.slice(start, end));
    const [gone, come] = [countOf(hunk, '+'), countOf(hunk, '-')];
    hunks.push(`@@ -${rangeOf(line, gone)} +${rangeOf(other, come)} @@\n${hunk.map(show).join('')}`);
    line += gone;
    other += come;
    at = end;
  }
  return hunks.join('');
};

const nextChange = (changes: readonly Change[], from: number): number => {
  let at = from;
  while (changes[at]?.sign === ' ') at += 1;
  return at;
};

/** Behind the lines that are shown after the last change of a hunk: the next change is farther than both reach. */
const endOfHunk = (changes: readonly Change[], first: number): number => {
  let last = first;
  for (let at = first; at < changes.length && at - last <= 2 * around; at += 1) {
    if (changes[at]?.sign !== ' ') last = at;
  }
  return Math.min(changes.length, last + around + 1);
};

/** Of each stretch of changes, first what goes, then what comes. */
const ordered = (changes: readonly Change[]): readonly Change[] => {
  const sorted: Change[] = [];
  let come: Change[] = [];
  for (const change of changes) {
    if (change.sign === '+') come.push(change);
    else {
      if (change.sign === ' ') {
        sorted.push(...come);
        come = [];
      }
      sorted.push(change);
    }
  }
  return [...sorted, ...come];
};

/** The lines of one side: all but those that only the other has. */
const countOf = (changes: readonly Change[], other: Change['sign']): number =>
  changes.filter(({ sign }) => sign !== other).length;

/** An empty side stands behind the line before. */
const rangeOf = (line: number, count: number): string =>
  count === 1 ? `${line}` : `${count === 0 ? line - 1 : line},${count}`;

const show = ({ sign, line }: Change): string =>
  line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`;
