import { countBelow } from '../../text/count-below.ts';
import { readMarks } from '../../text/read-marks.ts';
import type { Span } from '../../text/span.ts';
import { readPassage } from '../binding/passage.ts';
import type { Prose } from '../plan.ts';

/**
 * How a name stands in its text: by itself (`plain`), as all that 《…》 or “…” hold (`title`, `quotation`), somewhere
 * `within` such marks, or `joined` to characters that probably make it another word or a longer name.
 */
export type Standing = 'plain' | 'title' | 'quotation' | 'within' | 'joined';

/** Tells of each name of a prose how it stands. The marks of the text are read once, whatever the number of names. */
export const standingsIn = (prose: Prose): ((name: Span) => Standing) => {
  const { text } = readPassage(prose);
  const closers = readMarks(text, 0);
  const openers = [...closers.keys()].sort((one, other) => one - other);
  let last = 0;
  const reach = openers.map((opener) => {
    last = Math.max(last, closers.get(opener) as number);
    return last;
  });
  return ({ start, end }) => {
    const before = openers.length === 0 ? 0 : countBelow(openers, start);
    const isWhole = before > 0 && openers[before - 1] === start - 1 && closers.get(start - 1) === end + 1;
    const outer = isWhole ? before - 1 : before;
    if (outer > 0 && (reach[outer - 1] as number) > end) return 'within';
    if (isWhole) return '《〈'.includes(text.charAt(start - 1)) ? 'title' : 'quotation';
    return isJoined(text, start, end) ? 'joined' : 'plain';
  };
};

const isJoined = (text: string, start: number, end: number): boolean => {
  if (isWordWith(text.charAt(end - 1), text.charAt(end))) return true;
  const isLong =
    end - start >= (places.includes(text.charAt(start)) ? 5 : 4) || /[^\u4e00-\u9fff]/.test(text.slice(start, end));
  return !isLong && !NEW_WORD.test(text.slice(Math.max(0, start - 2), start));
};

/** A name that begins so may be the end of a longer one: 县文化局 of 江州县文化局. */
const places = '省市县区州盟旗乡镇';

/** What a name may stand behind: marks, particles, and verbs that take a partner. */
const NEW_WORD =
  /(?:^|[^\u4e00-\u9fff]|[与和及同由在向请经按据为对从让把或并以给到是有的了被将等托])$|(?:联合|配合|协调|组织|支持|加强|发挥|建设|通过|推动|成立|依靠|指导|引导|吸纳|动员|发动|新建)$/;

/** The last character of a name and what it makes another word with: 清河报告会 holds no 清河报. */
const followers: Readonly<Record<string, string>> = {
  处: '于在理置分境所方长',
  局: '面限势部长',
  部: '分门署队位件长',
  报: '告道名送考销酬表刊社业',
  台: '阶湾账风州北',
  网: '络点格页友民站',
  会: '议员场馆计展见',
  院: '校士线长',
  办: '公法事理学好',
  委: '员托派',
  站: '点位长',
  协: '会同调作议商助力定',
  长: '期春江效远者',
  所: '有在需属',
  刊: '物号',
  社: '会区团科',
  科: '技普学研协长',
  团: '结队委体员',
  组: '织建成长',
  队: '伍员长',
};

const isWordWith = (last: string, next: string): boolean => next !== '' && (followers[last] ?? '').includes(next);
