import { characterClass, isAt, isOneAt } from './character.ts';
import type { Figure, FigureKind } from './figure.ts';
import { closingNounPhrase } from './noun-phrase.ts';
import { endOfOtherUnit } from './other-unit.ts';
import { readNoun } from './read-noun.ts';

/**
 * What a figure counts, as the text names it: the noun or title behind its unit (28个**试点县**), else the nearest before it
 * (**健康讲座**不少于40场, **《求证》**专栏30期, **讲座、展览**共30场), else what the figure before it counts. Null for kinds that
 * count nothing, and where the text names nothing. `figures` is what `readFigures` gives for the text.
 */
export const countedBy = (text: string, figures: readonly Figure[], index: number): string | null => {
  const figure = figures[index];
  if (figure === undefined || !counting.has(figure.kind)) return null;
  return nounBehind(text, figure) ?? unitNoun(figure) ?? nounBefore(text, figures, index, mostInherited);
};

const counting: ReadonlySet<FigureKind> = new Set(['target', 'growth', 'rate', 'approximate']);

/** 28县 and 150村: the unit itself is what is counted. */
const unitNoun = ({ unit }: Figure): string | null => (unit !== null && placeUnits.has(unit) ? unit : null);

const placeUnits = new Set('省 市 州 县 区 旗 乡 镇 乡镇 街道 社区 村 校'.split(' '));

/** Shares and growth are of what stands before them: 95% in 覆盖率95%, 增长5%. */
const shares = new Set(['%', '百分点', '倍']);

const nounBehind = (text: string, figure: Figure): string | null => {
  const { noun, unit, change } = figure;
  if (change !== null && unit !== null && shares.has(unit)) return null;
  const from = noun === null ? figure.end : text.indexOf(noun, figure.amount.end);
  const start = isOneAt(text, from, '的') ? from + 1 : endOfOtherUnit(text, from);
  const words = readAttributed(text, start).replace(predicate, '$1');
  if (words === '' || opensPredicate.test(words) || summit.test(words)) return null;
  return (start > from || (unit !== null && shares.has(unit))) && general.test(words) ? null : words;
};

const namePart = /“[^“”\n]{1,40}”|《[^《》\n]{1,80}》|[A-Za-z][A-Za-z0-9+.-]{0,15}|\d{1,3}[A-Za-z]{1,3}/uy;

/** A noun with the quotations, titles and Latin letters in it: “小巨人”企业, AI应用场景. */
const readWords = (text: string, start: number): string => {
  let at = start;
  for (let parts = 0; parts < 4; parts++) {
    namePart.lastIndex = at;
    const [part] = namePart.exec(text) ?? [];
    const end = part === undefined ? readNoun(text, at).end : at + part.length;
    if (end === at) break;
    at = end;
  }
  return text.slice(start, at);
};

/** 公众喜爱的作品 whole, but 15个县 of 15个县的科普馆. */
const readAttributed = (text: string, start: number): string => {
  const words = readWords(text, start);
  const at = start + words.length;
  return isOneAt(text, at, '的') && liked.test(words) ? `${words}的${readWords(text, at + 1)}` : words;
};

const liked = /(?:喜爱|欢迎|影响|需要|急需|可复制|特色|水平|作用|关注|领先|先进|新|好|高|强|优|多|广|大)$/u;

/** What is said of the noun: 教师 of 教师参加培训. */
const predicate =
  /^(.{2,}?)(?:开展|参加|参与|参训|深入|走进|实现|完成|接受|获得|荣获|参$|纳入|列入|投入使用|建成|通过|取得|覆盖|开工|投产|竣工|挂牌|全部|正常|顺利|分别|同步|进校园|进社区|进农村|以上|以内|左右).*$/u;

/** Words behind a number that go on with the sentence instead of naming what is counted. */
const opensPredicate =
  /^(?:覆盖|惠及|受益|用于|投入|参加|参与|深入|走进|完成|开展|举办|组织(?!$|机构)|实现|推进|打造|培育|新增|确保|力争|争取|发放|建成|增加|增长|增至|提高|提升|上升|下降|降低|减少|压缩|缩短|扩大|延长|左右|以上|以内|以下|安排|支持|给予|纳入|列入|其中|同比|比(?![赛例])|较|用(?![户品人])|全(?![国省市县民科媒])|均|都(?!市)|也|则|即|时(?![政代尚])|后(?![备勤])|前(?!沿)|内(?![资容河地部])|外(?![资籍语商卖贸来国部])|中(?![央学小国医等级外心层青职高])|来(?![华源])|起(?!重)|多(?![媒功元])|余|级|编(?![辑制剧])|办(?![公事])|组(?![织合长])|向|为(?!民)|占(?!地)|含|从|于|可(?![再视研])|能(?![源力手人工])|应(?![急用届对])|要(?![素点闻])|须|需|未(?![成来])|已|曾|而|或|但|且|以|正|进(?![口修])|入(?![境学口户园]))/u;

/** 200亿元大关. */
const summit = /^(?:大关|台阶)/u;

/** 30%的目标: named before it. */
const general = /^(?:目标|任务|比例|速度|要求|标准|水平|力度|规模|幅度|增幅|增速|指标|总量)/u;

/** How far before a figure what it counts may stand. */
const farthest = 80;
const mostInherited = 4;

/** Numbers that stand inside the words that name something (第12届科技节, “3+1”行动). */
const insideNames: ReadonlySet<FigureKind> = new Set(['name', 'ordinal', 'edition', 'frequency']);

/** 65岁以上 of 65岁以上老年人 says who. */
const isInsideName = (figure: Figure | undefined): boolean =>
  figure !== undefined && (insideNames.has(figure.kind) || figure.unit === '岁' || figure.unit === '周岁');

/** The nearest noun before a figure; with none of its own (其中5个) it counts what the figure before it counts. */
const nounBefore = (text: string, figures: readonly Figure[], index: number, depth: number): string | null => {
  const figure = figures[index];
  if (figure === undefined) return null;
  const shared = nounInTurn(text, figures, index);
  if (shared !== null) return shared;
  let before = index - 1;
  while (before >= 0 && isInsideName(figures[before])) before--;
  const previous = figures[before];
  const floor = Math.max(previous?.end ?? 0, figure.start - farthest);
  const own = closestPhrase(text.slice(floor, figure.start));
  if (own !== null || depth === 0 || previous === undefined || figure.start - previous.end > farthest) return own;
  const behind = counting.has(previous.kind) || previous.noun !== null ? nounBehind(text, previous) : null;
  return behind ?? nounBefore(text, figures, before, depth - 1);
};

const inTurn = /^(.{0,80})分别[^、，；。]{0,6}$/su;
const betweenTurns = /^(?:[、，]|和|与|及|以及|、?以及)$/u;
const mostTurns = 12;

/** 甲、乙分别30场、20场: the first is for 甲, the second for 乙; another row behind it (分别增长5%、6%) is for the same. */
const nounInTurn = (text: string, figures: readonly Figure[], index: number, isAgain = false): string | null => {
  const first = firstInRow(text, figures, index);
  const start = figures[first]?.start ?? 0;
  const floor = Math.max(figures[first - 1]?.end ?? 0, start - farthest);
  const [, words] = inTurn.exec(text.slice(floor, figures[first]?.amount.start)) ?? [];
  if (words === undefined) return null;
  const phrase = closestPhrase(words);
  if (phrase === null && first > 0 && !isAgain) {
    const same = firstInRow(text, figures, first - 1) + index - first;
    return same < first ? nounInTurn(text, figures, same, true) : null;
  }
  const items = (phrase ?? '').split(/[、和与及]/u);
  return items.length < 2 ? null : (items[index - first] ?? null);
};

const firstInRow = (text: string, figures: readonly Figure[], index: number): number => {
  let first = index;
  const gap = () => text.slice(figures[first - 1]?.end, figures[first]?.start);
  while (first > 0 && index - first < mostTurns && betweenTurns.test(gap())) first--;
  return first;
};

/** The closing noun phrase of the last clause that has one; what stands in the same brackets comes first. */
const closestPhrase = (words: string): string | null => {
  const bracket = openBracket(words);
  const parts = bracket < 0 ? [words] : [words.slice(bracket + 1), words.slice(0, bracket)];
  for (const part of parts) {
    for (const clause of part.split(/[，,。；;：:！？!?\n]/u).reverse()) {
      const phrase = closingNounPhrase(clause);
      if (phrase !== null) return phrase;
    }
  }
  return null;
};

/** Where the bracket opens that the end of some words stands in, or -1. */
const openBracket = (words: string): number => {
  let depth = 0;
  for (let at = words.length - 1; at >= 0; at--) {
    if (isAt(words, at, closing)) depth++;
    else if (isAt(words, at, opening) && depth-- === 0) return at;
  }
  return -1;
};

const opening = characterClass('（(');
const closing = characterClass('）)');
