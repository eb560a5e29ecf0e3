import { isOneAt } from './character.ts';
import type { Figure } from './figure.ts';
import { endOfOtherUnit } from './other-unit.ts';
import { readNoun } from './read-noun.ts';

/** Shares and growth are of what stands before them: 95% in 覆盖率95%, 增长5%. */
const shares = new Set(['%', '百分点', '倍']);

/** The noun or title behind a figure that says what is counted (28个**试点县**, 2档**《求知》**栏目), or null. */
export const nounBehind = (text: string, figure: Figure): string | null => {
  const { noun, unit, change } = figure;
  if (change !== null && unit !== null && shares.has(unit)) return null;
  const from = noun === null ? figure.end : text.indexOf(noun, figure.amount.end);
  const start = isOneAt(text, from, '的') ? from + 1 : endOfOtherUnit(text, from);
  const words = readAttributed(text, start).replace(predicate, '$1');
  if (words === '' || summit.test(words)) return null;
  const isShare = unit !== null && shares.has(unit);
  if ((start > from || isShare) && general.test(words)) return purpose.exec(words)?.[1] ?? null;
  return opensPredicate.test(words) ? null : words;
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
  const [circumstance] = isOneAt(text, start, '在') ? (placed.exec(text.slice(start, start + 24)) ?? []) : [];
  if (circumstance !== undefined) return readWords(text, start + circumstance.length);
  const words = readWords(text, start);
  const at = start + words.length;
  return isOneAt(text, at, '的') && liked.test(words) ? `${words}的${readWords(text, at + 1)}` : words;
};

/** 在全省有影响的. */
const placed = /^在[^，。；、]{2,16}的/u;

const liked = /(?:喜爱|欢迎|影响|需要|急需|可复制|特色|水平|作用|关注|领先|先进|新|好|高|强|优|多|广|大)$/u;

/** What is said of the noun: 教师 of 教师参加培训. */
const predicate =
  /^(.{2,}?)(?:开展|参加|参与|参训|深入|走进|实现|完成|接受|获得|荣获|参$|纳入|列入|投入使用|建成|通过|取得|覆盖|开工|投产|竣工|挂牌|全部|正常|顺利|分别|同步|进校园|进社区|进农村|以上|以内|左右).*$/u;

/** Words behind a number that go on with the sentence instead of naming what is counted. */
const opensPredicate =
  /^(?:覆盖|惠及|受益|用于|投入|参加|参与|深入|走进|完成|开展|举办|组织(?!$|机构)|实现|推进|打造|培育|新增|确保|力争|争取|发放|建成|增加|增长|增至|提高|提升|上升|下降|降低|减少|压缩|缩短|扩大|延长|左右|以上|以内|以下|安排|支持|给予|纳入|列入|其中|同比|比(?![赛例])|较|用(?![户品人])|全(?![国省市县民科媒])|均|都(?!市)|也|则|即|时(?![政代尚])|后(?![备勤])|前(?!沿)|内(?![资容河地部])|外(?![资籍语商卖贸来国部])|中(?![央学小国医等级外心层青职高])|来(?![华源])|起(?!重)|多(?![媒功元])|余|级|编(?![辑制剧])|办(?![公事])|组(?![织合长])|向|为(?!民)|占(?!地)|含|从|于|可(?![再视研])|能(?![源力手人工])|应(?![急用届对])|要(?![素点闻])|须|需|未(?![成来])|已|曾|而|或|但|且|以|正|进(?![口修])|入(?![境学口户园]))/u;

/** 200亿元大关, 276万亩红线; 2.3万户增收 says what becomes of them. */
const summit =
  /^(?:大关|台阶|红线|底线|关口|增收|就业(?!岗|服|援|创|困|指|见|技|帮)|致富$|达标$|上线$|上市$|入库$|落地$|投用$|获评|参保|参赛$|到岗$|返乡$)/u;

/** 30%的目标: named before it. */
const general = /^(?:目标|任务|比例|速度|要求|标准|水平|力度|规模|幅度|增幅|增速|指标|总量)/u;

/** 补助资金 of 2000元的标准安排补助资金. */
const purpose = /^..(?:安排|给予|发放|落实|拨付|支付|提取|配备|下达)(.{2,})/u;
