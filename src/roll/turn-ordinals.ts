import { standingOf } from '../plan/links/edition.ts';
import type { Figure } from '../text/figure.ts';
import { foldWidth } from '../text/fold-width.ts';
import { type Message, message } from '../text/message.ts';
import { formatHanNumeral, formatNumeral } from '../text/numeral.ts';
import type { Span } from '../text/span.ts';
import type { WordTurn } from './turn.ts';
import type { ReadWords } from './turn-years.ts';

/**
 * What becomes of the ordinals of a text: the edition of what is held year by year moves on (第35届 → 第36届). Other ordinals and
 * anniversaries are doubtful; bodies that are elected for years, congresses and their sessions stay.
 */
export function* turnOrdinals({ text, figures, cited }: ReadWords): Generator<WordTurn> {
  let citedAt = 0;
  for (const figure of figures) {
    while ((cited[citedAt]?.end ?? Number.POSITIVE_INFINITY) <= figure.start) citedAt++;
    if (figure.start >= (cited[citedAt]?.start ?? Number.POSITIVE_INFINITY)) continue;
    if (figure.unit === '届') yield* turnEdition(figure, text);
    else if (/^第.*届$/u.test(figure.text)) yield doubt(figure, counted);
    else if (isCounted(figure) && !isOfBody(figure, text)) yield doubt(figure, counted);
  }
  for (const span of cited) if (!span.isOwn) yield* citedEditions(text, span);
  for (const { 0: words, index } of foldWidth(text).matchAll(countsYears)) {
    yield doubt({ start: index, end: index + words.length }, counted);
  }
}

const doubt = ({ start, end }: Span, why: Message): WordTurn => ({ kind: 'doubt', start, end, why });

const counted = message('可能要随年度递增，没有改', 'may move on with the year; it was left');
const elsewhen = message('可能是往届或下一届，没有改', 'may be a former or a coming edition; it was left');
const inTitle = message('在引用的名称里，没有改', 'stands in a title or quotation and was left');

/** 四十周年, 施行第3年, and what was held for the first time: 首届论坛. */
const countsYears =
  /(?:\d{1,4}|[一二三四五六七八九十百]{1,5})周年|第(?:\d{1,3}|[一二三四五六七八九十]{1,3})年(?![级度])|首届(?!.{0,12}(?:理事|委员|常委|代表|人大|政协))/g;

function* turnEdition(figure: Figure, text: string): Generator<WordTurn> {
  const standing = standingOf(figure, text);
  if (standing === null || standing.when === 'lasting') return;
  const { start, end } = figure.amount;
  const isEvent = event.test(standing.name ?? text.slice(figure.end, figure.end + 24));
  const isOne = figure.min !== null && figure.min === figure.max;
  if (standing.when === 'elsewhen' || !isEvent || !isOne || figure.min === null) {
    yield doubt(figure, standing.when === 'elsewhen' ? elsewhen : counted);
    return;
  }
  const digits = text.slice(start, end);
  const next = figure.min + 1;
  const words = /^[\d０-９]/u.test(digits) ? formatNumeral(digits, next) : formatHanNumeral(next);
  yield { kind: 'move', of: 'edition', start, end, words };
}

/** What is held year by year, as far as its name can tell: 第十八届科普周, but not 第十五届省运会 with its 9个大项的比赛. */
const event =
  /^[“"]?[^，。；：、的\d\n《]{0,24}?(?:[周节赛展营月日坛奖]|年会|峰会|论坛|[技科创学大]会|[博交展览]会|交易会|研讨会|[庙灯]会|运动会|典礼|活动|行动|马拉松|[会汇巡展]演|大集|嘉年华)/u;

/** 第3次, 第二季, 第5期; the first of something begins anew every year. */
const isCounted = ({ kind, unit, min, text }: Figure): boolean =>
  (kind === 'ordinal' || kind === 'edition') &&
  units.has(unit ?? '') &&
  min !== null &&
  min > 1 &&
  text.startsWith('第');

const units: ReadonlySet<string> = new Set(['次', '季', '期', '批']);

/** 第十一次全国代表大会, 第七次全国人口普查, 第二次会议. */
const isOfBody = ({ end }: Figure, text: string): boolean =>
  /^[^，。；：、\n]{0,16}(?:代表大会|全会|会议|普查|调查|常委会|全委会|党代会|文代会)/u.test(text.slice(end, end + 24));

const edition = /第(?:\d{1,4}|[一二三四五六七八九十百]{1,5})届(?!.{0,12}(?:理事|委员|常委|代表|人大|政协|中全会))/gu;

function* citedEditions(text: string, { start, end }: Span): Generator<WordTurn> {
  for (const { 0: words, index } of foldWidth(text.slice(start, end)).matchAll(edition)) {
    yield doubt({ start: start + index, end: start + index + words.length }, inTitle);
  }
}
