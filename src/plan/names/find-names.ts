import { isHanAt, isWordAt } from '../../text/character.ts';
import type { Span } from '../../text/span.ts';
import {
  beginMask,
  foldedUnit,
  longestName,
  type Meaning,
  type NameIndex,
  type NameNode,
  nextOf,
} from './name-index.ts';

/** A registered name in a text, or words that differ from one by a slip of the pen. */
export interface Named extends Span {
  /** What stands there. */
  readonly words: string;
  /** Everything that the words may mean; of a slip, what the right words would. */
  readonly meanings: readonly Meaning[];
  /**
   * How the words differ from the name: in case, width, dots or a blank (`form`), two characters the wrong way round
   * (`swapped`) or one written twice (`doubled`). Null for the name itself.
   */
  readonly slip: 'form' | 'swapped' | 'doubled' | null;
}

/**
 * The names of an index in a text, from left to right, the longest that begins at each place; names inside others do not
 * count. Each place costs at most the length of one name, however many names there are.
 */
export const findNames = (text: string, { root, mayBegin }: NameIndex): readonly Named[] => {
  const found: Named[] = [];
  for (let at = 0; at < text.length; at++) {
    if (mayBegin[text.charCodeAt(at) & beginMask] === 0 || isInsideWord(text, at)) continue;
    const named = readName(text, at, root);
    if (named === null) continue;
    found.push(named);
    at = named.end - 1;
  }
  return found;
};

const readName = (text: string, start: number, root: NameNode): Named | null => {
  let node = root;
  let named: Named | null = null;
  let at = start;
  for (; at - start < longestName; at++) {
    const next = nextOf(node, foldedUnit(text, at));
    if (next === undefined) break;
    node = next;
    if (node.meanings.length > 0 && !isInsideWord(text, at + 1)) {
      named = nameFrom(text, start, at + 1, node.meanings) ?? named;
    }
  }
  return named ?? (at - start >= surelyRight ? readSlip(text, start, at, node) : null);
};

/** Of a slip, so many characters at the beginning are right: they say that the name is meant. */
const surelyRight = 2;

const nameFrom = (text: string, start: number, end: number, meanings: readonly Meaning[]): Named | null => {
  const words = text.slice(start, end);
  const exact = meanings.filter((meaning) => meaning.words === words);
  if (exact.length > 0) return { start, end, words, meanings: exact, slip: null };
  return holdsHan(words) ? { start, end, words, meanings, slip: 'form' } : null;
};

/** kepu in an address is no slip for KEPU. */
const holdsHan = (words: string): boolean => /[\u4e00-\u9fff]/.test(words);

/** Words that go on from `at` as the name does once one slip is mended. */
const readSlip = (text: string, start: number, at: number, node: NameNode): Named | null => {
  if (node.first === null) return null;
  const [unit, behind] = [foldedUnit(text, at), foldedUnit(text, at + 1)];
  if (unit === 0x20 || unit === 0x3000) return slipFrom(text, start, at + 1, node, 'form');
  const crossed = unit === behind ? undefined : nextOf(node, behind);
  const swapped = crossed && nextOf(crossed, unit);
  if (swapped) return slipFrom(text, start, at + 2, swapped, 'swapped');
  const isDoubled = unit === foldedUnit(text, at - 1) && !places.includes(text.charAt(at));
  return isDoubled ? slipFrom(text, start, at + 1, node, 'doubled') : null;
};

/** 启明县县委 and 示例省省直机关 are written so. */
const places = '省市县区州盟旗乡镇村国';

/** The longest name that goes on from a node; short ones are too easily other words. */
const slipFrom = (
  text: string,
  start: number,
  from: number,
  mended: NameNode,
  slip: NonNullable<Named['slip']>,
): Named | null => {
  let node = mended;
  let named: Named | null = null;
  for (let at = from; at - start <= longestName; at++) {
    if (node.meanings.length > 0 && at - start >= shortestSlip && !isInsideWord(text, at)) {
      const words = text.slice(start, at);
      named = holdsHan(words) ? { start, end: at, words, meanings: node.meanings, slip } : null;
    }
    const next = nextOf(node, foldedUnit(text, at));
    if (next === undefined) break;
    node = next;
  }
  return named;
};

const shortestSlip = 5;

/** Whether a Latin word or a number goes on across an offset. */
const isInsideWord = (text: string, at: number): boolean =>
  !isHanAt(text, at) && isWordAt(text, at) && isWordAt(text, at - 1);
