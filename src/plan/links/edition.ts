import type { Figure } from '../../text/figure.ts';
import { readFigures } from '../../text/read-figures.ts';
import { readOnce } from '../../text/remember.ts';
import { readPassage } from '../binding/passage.ts';
import type { Place } from '../place.ts';
import type { Plan } from '../plan.ts';
import { prosesOf } from '../prose.ts';

/** A mention of the edition of an event (第35届) in a plan. */
export interface Edition {
  readonly number: number;
  /** Whose event, and which: 全省 and 青少年科技创新大赛. */
  readonly event: string;
  readonly at: Place;
  /** Whether the plan says that it holds this edition (举办第35届…), and does not merely speak of it. */
  readonly isHeld: boolean;
}

/**
 * The edition of each event that a plan speaks of, in its texts and indicators; null where it speaks of several. What is
 * prepared, looked back on or taken part in (筹备, 总结, 参加) is left out, and so is what lasts for years (第九届理事会).
 */
export const editionsOf = readOnce((plan: Plan): ReadonlyMap<string, Edition | null> => {
  const editions = new Map<string, Edition | null>();
  for (const edition of mentionsIn(plan)) {
    const before = editions.get(edition.event);
    if (before === undefined) editions.set(edition.event, edition);
    else if (before?.number !== edition.number) editions.set(edition.event, null);
    else if (edition.isHeld && !before.isHeld) editions.set(edition.event, edition);
  }
  return editions;
});

function* mentionsIn(plan: Plan): Generator<Edition> {
  for (const prose of prosesOf(plan)) {
    if (!prose.text.includes('届')) continue;
    const { figures, text } = readPassage(prose);
    yield* editionsAmong(figures, text, prose.at);
  }
  for (const target of plan.targets) {
    if (!target.indicator.includes('届')) continue;
    yield* editionsAmong(readFigures(target.indicator), target.indicator, [target, 'indicator']);
  }
}

function* editionsAmong(
  figures: readonly Figure[],
  text: string,
  [object, key]: readonly [object: object, key: string],
): Generator<Edition> {
  for (const figure of figures) {
    const { min, start, amount } = figure;
    const standing = standingOf(figure, text);
    if (standing === null || min === null || standing.name === null) continue;
    const { name, clause } = standing;
    if (standing.when !== 'this-year' || /《[^》]{0,30}$/u.test(text.slice(Math.max(0, start - longestLead), start)))
      continue;
    const [, ofHeld] = held.exec(clause) ?? [];
    const [whose = ''] = ofHeld === undefined ? (region.exec(clause) ?? []) : [ofHeld];
    const event = (whose + name).replace(/[“”"]/g, '');
    yield { number: min, event, at: [object, key, amount], isHeld: ofHeld !== undefined };
  }
}

/** How the edition of something stands in a text. */
export interface EditionStanding {
  /** What names an event that is held year by year, or null where no such words stand behind the number. */
  readonly name: string | null;
  /** The words of its clause before it. */
  readonly clause: string;
  /** Whether it lasts for years (第九届理事会), is of another year than the plan's, or others hold it and the plan takes part. */
  readonly when: 'this-year' | 'joined' | 'elsewhen' | 'lasting';
}

/** How a figure of a text stands there as an edition (第35届); null where it is none. */
export const standingOf = ({ unit, start, end, text: words }: Figure, text: string): EditionStanding | null => {
  if (unit !== '届' || !words.startsWith('第')) return null;
  const behind = text.slice(end, end + longestName);
  const [name = null] = eventName.exec(behind) ?? [];
  const [clause = ''] = clauseEnd.exec(text.slice(Math.max(0, start - longestLead), start)) ?? [];
  if (lasting.test(name ?? /^[^，。；：！？、,;（(\n]*/u.exec(behind)?.[0] ?? ''))
    return { name, clause, when: 'lasting' };
  if (elsewhen.test(clause)) return { name, clause, when: 'elsewhen' };
  return { name, clause, when: joined.test(clause) ? 'joined' : 'this-year' };
};

const clauseEnd = /[^，。；：！？、,;《\n]{0,30}$/u;

const longestName = 48;
const longestLead = 30;

/** The words behind the number up to what names an event, and on where its name goes on (科技节青少年专场). */
const eventName =
  /^[“"]?[^，。；：！？、,;（(《》“”"\n]{0,24}?(?:[大竞比联]赛|挑战赛|[技化术书]节|[技动传]周|[普动传]日|[动传]月|年会|论坛|峰会|[博展]览会|交易会|运动会|研讨会|嘉年华)(?:(?!和|与|及|暨|等|的|在|于|以|并|为|同|期间|系列|活动|工作|相关|上|中|后|前)\p{Script=Han}){0,16}/u;

/** Bodies that are elected for years: their meetings keep the number. */
const lasting =
  /理事|委员|常委|代表|人大|政协|董事|监事|党委|[村居]委会|[党团妇文人]代会|换届|任期|[一二三四五六七八九]中全会/u;

/** What the plan prepares, looks back on or hopes to win. */
const elsewhen = /筹备|筹办|申办|申请|争取|备战|谋划|启动|总结|延续|上届|上一届|往届|上年|去年|获/u;

/** What others hold and the plan takes part in. */
const joined = /参加|参与|选送|推荐/u;

/** 举办, and whose event it is where that stands before the number: the 35th of the province and of the nation are two. */
const held =
  /^.{0,30}(?:举办|承办|主办|合办|办好|举行|召开|组织|开展)(?:好|了)?(|\p{Script=Han}{0,10}[国省市县区州盟旗校])[“"]?$/u;

const region = /全[国省市县区州][“"]?$/u;
