import { withoutTitleMarks } from '../../text/title-marks.ts';
import type { FormerName, Organization, Outlet, Plan, Term } from '../plan.ts';

/**
 * What a name of a register says. An entry is meant by its name, an alias or a former name; a term by itself, a variant
 * that it is not to be written as, or the full form that it means.
 */
export type Meaning =
  | { readonly which: 'name' | 'alias'; readonly entry: Organization | Outlet; readonly words: string }
  | {
      readonly which: 'former';
      readonly entry: Organization | Outlet;
      readonly words: string;
      readonly former: FormerName;
    }
  | { readonly which: 'term' | 'variant' | 'means'; readonly entry: Term; readonly words: string };

/** A place in the tree of names: the names that end here, and where each further character leads. */
export interface NameNode {
  readonly meanings: Meaning[];
  readonly unit: number;
  /** The only node behind it, or the first of several. */
  first: NameNode | null;
  /** All of them where they are several. */
  all: Map<number, NameNode> | null;
}

/** Where a character leads from a node; undefined where no name goes on so. */
export const nextOf = ({ first, all }: NameNode, unit: number): NameNode | undefined => {
  if (all) return all.get(unit);
  return first !== null && first.unit === unit ? first : undefined;
};

/** The tree of the names of a plan. */
export interface NameIndex {
  readonly root: NameNode;
  /** Whether a name may begin with a character, by the last ten bits of its code: a quick look that most fail. */
  readonly mayBegin: Uint8Array;
}

export const beginMask = 0x3ff;

/** Names are not looked for where they are longer: a walk along the tree stays short on every text. */
export const longestName = 100;

/** The tree of all names of a plan's registers, by folded characters; null where there are none. */
export const indexNames = ({ organizations, outlets, terms }: Plan): NameIndex | null => {
  if (organizations.length + outlets.length + terms.length === 0) return null;
  const root = createNode(0);
  for (const entry of [...organizations, ...outlets]) {
    add(root, { which: 'name', entry, words: entry.name });
    for (const words of entry.aliases) add(root, { which: 'alias', entry, words });
    for (const former of entry.formerNames) add(root, { which: 'former', entry, words: former.name, former });
  }
  for (const entry of terms) {
    add(root, { which: 'term', entry, words: entry.term });
    for (const words of entry.variants) add(root, { which: 'variant', entry, words });
    // 《…纲要（2021—2035年）》 is the full form too.
    if (entry.means !== null) add(root, { which: 'means', entry, words: withoutTitleMarks(entry.means) });
  }
  const mayBegin = new Uint8Array(beginMask + 1);
  for (const unit of root.all?.keys() ?? [root.first?.unit ?? 0]) {
    mayBegin[unit & beginMask] = 1;
    if (unit >= firstHan) continue;
    // Full-width and capital forms fold to it.
    mayBegin[(unit - 0x20) & beginMask] = 1;
    mayBegin[(unit + 0xfee0) & beginMask] = 1;
    mayBegin[(unit + 0xfec0) & beginMask] = 1;
  }
  return { root, mayBegin };
};

const firstHan = 0x4e00;

const createNode = (unit: number): NameNode => ({ meanings: [], unit, first: null, all: null });

const addNode = (node: NameNode, next: NameNode): void => {
  if (node.first === null) node.first = next;
  else {
    node.all ??= new Map([[node.first.unit, node.first]]);
    node.all.set(next.unit, next);
  }
};

/** One character stands for too many things. */
const add = (root: NameNode, meaning: Meaning): void => {
  const { words } = meaning;
  if (words.length < 2 || words.length > longestName) return;
  let node = root;
  for (let at = 0; at < words.length; at++) {
    const unit = foldedUnit(words, at);
    let next = nextOf(node, unit);
    if (next === undefined) {
      next = createNode(unit);
      addNode(node, next);
    }
    node = next;
  }
  node.meanings.push(meaning);
};

const middleDots = '・•‧∙⋅';

/** A character of a text as names are compared: capitals, full-width forms and middle dots are alike. NaN at its end. */
export const foldedUnit = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  if (unit >= firstHan && unit <= 0x9fff) return unit;
  const half = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  if (half >= 0x41 && half <= 0x5a) return half + 0x20;
  return middleDots.includes(text.charAt(at) || ' ') ? 0xb7 : half;
};
