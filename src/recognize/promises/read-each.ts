import { clauseStart } from '../../plan/binding/sentence.ts';
import type { Span } from '../../text/span.ts';

/** What has a figure each: 每个乡镇（街道）, 每名特派员; not the periods that a figure is counted in. */
const each =
  /每一?[个名位家所座支县市区乡镇村校户人社场期次批辆台站][^，。；、：（）\d每]{0,8}?(?:（[^（）]{1,12}）)?(?=$|[，、]|[\d不至]|全年|每|年均|举办|开展|组织|开设|服务|帮扶|联系|带动|培养|培育|建设|新建|配备|安排|支持|补助|给予|至少|达到|完成|推广|指导|推荐|选派|印发|发放|创建|联合)/g;
/** How far before a figure its sentence is looked through. */
const farthest = 80;
/** Words that count everything again. */
const whole = /共|合计|总计|全[省市县区国]/;

/** What a figure is said of each of; `isNear` where that stands in its own clause. Null where it counts the whole. */
export const readEach = (
  text: string,
  sentence: Span,
  { start }: Span,
): { readonly words: string; readonly isNear: boolean } | null => {
  const from = Math.max(sentence.start, start - farthest);
  const before = text.slice(from, start);
  const found = [...before.matchAll(each)].at(-1);
  if (found === undefined || whole.test(before.slice(found.index + found[0].length))) return null;
  return { words: found[0].replace(/\s+/g, ''), isNear: from + found.index >= clauseStart(text, start) };
};
