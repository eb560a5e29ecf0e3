import type { Stretch } from './compare-words.ts';

/** What stands for words that are left out. */
const leftOut = '……';

/** So few characters are shown rather than left out. */
const fewest = 12;

/** No more of a sentence is shown on one side of a change. */
const most = 60;

/**
 * A changed text without the sentences that stayed: of what is the same, the beginning and the end of the sentences around
 * each change are left.
 */
export const focusOn = (stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.flatMap((stretch, index): readonly Stretch[] => {
    if (stretch.kind !== 'same') return [stretch];
    const head = index === 0 ? 0 : endOfSentence(stretch.text);
    const tail = index === stretches.length - 1 ? stretch.text.length : startOfSentence(stretch.text);
    if (tail - head < fewest) return [stretch];
    return [{ kind: 'same', text: stretch.text.slice(0, head) + leftOut + stretch.text.slice(tail) }];
  });

/** Behind the first sentence of a text, or behind a clause of one that is long. */
const endOfSentence = (text: string): number => {
  const end = /[。；！？\n]/.exec(text)?.index;
  if (end !== undefined && end < most) return end + 1;
  const clause = text.slice(0, most).lastIndexOf('，');
  return clause > 0 ? clause + 1 : wholeCharacter(text, Math.min(text.length, most));
};

/** Where the last sentence of a text begins, or a clause of one that is long. */
const startOfSentence = (text: string): number => {
  const from = Math.max(0, text.length - most);
  const tail = text.slice(from);
  const start = Math.max(...['。', '；', '！', '？', '\n'].map((mark) => tail.lastIndexOf(mark)));
  if (start >= 0) return from + start + 1;
  if (from === 0) return 0;
  const clause = tail.indexOf('，');
  return clause >= 0 ? from + clause + 1 : wholeCharacter(text, from);
};

/** An offset that does not part the two halves of a character. */
const wholeCharacter = (text: string, at: number): number =>
  /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? at - 1 : at;
