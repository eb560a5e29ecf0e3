import { type CharacterClass, characterClass, isAt, noCharacters } from './character.ts';
import { byLength, lastCharacters, wordsEnding } from './words.ts';

/** How a figure bounds what is counted. 达到 and 以上 are `gte`, 超过 and 突破 are `gt`, 全覆盖 is `all`. */
export type Comparator = 'eq' | 'gte' | 'gt' | 'lte' | 'lt' | 'range' | 'about' | 'all';

/** What the words at one side of a number say about it. */
export interface Bound {
  readonly comparator: Comparator;
  /** Levels (达到, 降至, 控制在) give way to what stands behind the number: 达到30场左右 is about 30. */
  readonly isLevel: boolean;
  /** The words, for what depends on them. */
  readonly word: string;
}

/** Bound and the offset where its words begin (before a number) or end (behind it). */
export interface BoundReading extends Bound {
  readonly edge: number;
}

/** Words before a number, and what 不 before them makes of them; of those without `comparator` 不 is a part. */
interface Leads {
  readonly comparator: Comparator | null;
  readonly words: string;
  readonly negated?: Comparator;
  readonly isLevel?: boolean;
}

const levels = (verbs: string): string => `${verbs.replaceAll(' ', '到 ')}到 ${verbs.replaceAll(' ', '至 ')}至`;

/** Nouns that bound the number behind them: what is counted goes by their name too. */
const limits = '上限 上限为 限额 限额为 封顶线 封顶线为';
const limitWords: ReadonlySet<string> = new Set(limits.split(' '));

/** Whether the words of a bound are a noun, and no part of the figure (上限 of 上限50元). */
export const isLimit = ({ word }: Bound): boolean => limitWords.has(word);

const leads: readonly Leads[] = [
  { comparator: 'lt', words: '低于 少于 小于', negated: 'gte' },
  { comparator: null, words: '亚于 下于', negated: 'gte' },
  { comparator: 'gt', words: '超过 突破 超出 超 多于 大于 高于 逾', negated: 'lte' },
  { comparator: 'gt', words: '超过了 突破了 > ≻' },
  { comparator: 'gte', words: '至少 最少 最低 起码 ≥ ≧ >= 大于等于 大于或等于' },
  { comparator: 'lte', words: limits },
  { comparator: 'lte', words: '至多 最多 最高 顶多 ≤ ≦ <= 小于等于 小于或等于' },
  { comparator: 'lt', words: '不足 不到 不满 未满 未达 未达到 <' },
  { comparator: 'about', words: '约 大约 约为 约有 约占 约需 约合 约计 大概 大致 差不多 将近 接近 近 ≈ ~' },
  { comparator: 'gte', words: '达到 达到了 达 达成 增至 升至 增到 升到 扩至 扩大至 扩大到', isLevel: true },
  {
    comparator: 'gte',
    words: levels(
      '延长 提高 提升 增加 增长 上升 扩充 拓展 发展 扩编 扩展 扩容 扩面 壮大 回升 攀升 跃升 上调 恢复 做大 增补 放宽',
    ),
    isLevel: true,
  },
  { comparator: 'lte', words: '降至 减至 降到 减到 压至 控制在 控制到 压减至 压减到', isLevel: true },
  {
    comparator: 'lte',
    words: levels('降低 下降 减少 缩短 压缩 缩减 缩小 下调 削减 压降 回落 精简 调减 下浮'),
    isLevel: true,
  },
  { comparator: 'eq', words: '= 等于' },
  { comparator: 'eq', words: '稳定在 保持在 维持在 巩固在 收窄至 收窄到 放缓至 放缓到', isLevel: true },
];
const leadEnds = characterClass(lastCharacters(leads.map(({ words }) => words).join(' ')));

/** Longest first. */
const negations = '不应当 不得 不应 不能 不会 不可 不宜 绝不 均不 没有 不 未 没'.split(' ');

/** 附近, 节约, 传达: characters before words that then only end like a comparator. */
const swallowers: Readonly<Record<string, CharacterClass>> = {
  近: characterClass('附最靠临邻就远亲新相走贴'),
  约: characterClass('节条合预特集公签制契违邀简隐履盟要'),
  达: characterClass('表传送下抵直通发雷转到不'),
  超: characterClass('高反'),
  '~': characterClass('0123456789)）'),
};

/** Characters before those, which belong to another word: 征集约30件, 大集约12次, 公路12条约36公里, 需要约3天. */
const freed: Readonly<Record<string, CharacterClass>> = {
  集: characterClass('征筹募收采归汇招聚大市年专剧影文选'),
  条: characterClass('0123456789十百千万'),
  要: characterClass('需'),
  合: characterClass('联综融'),
};

const isFreed = (text: string, at: number): boolean => isAt(text, at - 1, freed[text.charAt(at)] ?? noCharacters);

interface Lead {
  readonly word: string;
  /** The last character but one, which tells most words apart at one look; NaN where there is none. */
  readonly previous: number;
  readonly comparator: Comparator | null;
  readonly negated: Comparator | null;
  readonly isLevel: boolean;
  readonly swallowers: CharacterClass;
}

const known = new Map<number, readonly Lead[]>();

/** Leads by their last character, looked up when a text first has it before a number. */
const leadsEndingAt = (text: string, end: number): readonly Lead[] => {
  const code = text.charCodeAt(end - 1);
  let found = known.get(code);
  if (found === undefined) {
    found = leads.flatMap((row) => leadsOf(row, text.charAt(end - 1))).sort(byLength);
    known.set(code, found);
  }
  return found;
};

const leadsOf = ({ comparator, words, negated, isLevel = false }: Leads, last: string): readonly Lead[] =>
  wordsEnding(words, last).map((word) => ({
    word,
    previous: word.charCodeAt(word.length - 2),
    comparator,
    negated: negated ?? null,
    isLevel,
    swallowers: swallowers[word] ?? noCharacters,
  }));

/** The comparator that ends right before an offset and begins at `floor` or later, or null. */
export const readLead = (text: string, end: number, floor: number): BoundReading | null => {
  if (!isAt(text, end - 1, leadEnds)) return null;
  const previous = text.charCodeAt(end - 2);
  for (const lead of leadsEndingAt(text, end)) {
    if (lead.previous !== previous && lead.word.length > 1) continue;
    const { word, comparator, negated, isLevel } = lead;
    const edge = end - word.length;
    if (edge < floor || (word.length > 1 && !text.startsWith(word, edge))) continue;
    const negation = negated === null ? 0 : lengthOfNegation(text, edge, floor);
    if (negated !== null && negation > 0) {
      return { comparator: negated, isLevel: false, word: text.slice(edge - negation, end), edge: edge - negation };
    }
    if (comparator === null) continue;
    const isSwallowed = isAt(text, edge - 1, lead.swallowers) && !(word === '约' && isFreed(text, edge - 1));
    return isSwallowed ? null : { comparator, isLevel, word, edge };
  }
  return null;
};

/** How long the 不 is that ends right before an offset and begins at `floor` or later; 0 where there is none. */
const lengthOfNegation = (text: string, end: number, floor: number): number => {
  if (!isAt(text, end - 1, negationEnds)) return 0;
  for (const word of negations) {
    const start = end - word.length;
    if (start < floor || !text.startsWith(word, start)) continue;
    // 人均不低于.
    return word === '均不' && isAt(text, start - 1, averaged) ? 1 : word.length;
  }
  return 0;
};

const averaged = characterClass('人户村亩日月年');
const negationEnds = characterClass(negations.join(''));

const boundsOf = (comparator: Comparator, words: string): readonly Bound[] =>
  words.split(' ').map((word) => ({ comparator, isLevel: false, word }));

const tails: readonly Bound[] = [
  ...boundsOf('gte', '及以上 含以上 (含)以上 （含）以上 以上'),
  ...boundsOf('lte', '及以下 (含)以下 （含）以下 以下 以内 之内'),
  ...boundsOf('about', '左右 上下'),
];
const tailStarts = characterClass(tails.map(({ word }) => word.charAt(0)).join(''));

/** 以上述, 以下简称, 上下游 go on with another word. */
const goesOn: Readonly<Record<string, CharacterClass>> = {
  以上: characterClass('述'),
  以下: characterClass('简称列几述'),
  上下: characterClass('游级联'),
};

/** The comparator that begins at an offset, or null. */
export const readTail = (text: string, at: number): BoundReading | null => {
  if (!isAt(text, at, tailStarts)) return null;
  for (const { word, comparator, isLevel } of tails) {
    if (!text.startsWith(word, at)) continue;
    const edge = at + word.length;
    return isAt(text, edge, goesOn[word] ?? noCharacters) ? null : { comparator, isLevel, word, edge };
  }
  return null;
};

/** What both sides say together; null where they contradict each other (不少于30场以下). */
export const joinBounds = (before: Bound | null, behind: Bound | null): Comparator | null => {
  if (before === null || behind === null) return (before ?? behind)?.comparator ?? 'eq';
  if (before.isLevel || before.comparator === 'about' || before.comparator === 'eq') return behind.comparator;
  if (behind.comparator === 'about') return before.comparator;
  return isUpward(before.comparator) === isUpward(behind.comparator) ? before.comparator : null;
};

const isUpward = (comparator: Comparator): boolean => comparator === 'gte' || comparator === 'gt';
