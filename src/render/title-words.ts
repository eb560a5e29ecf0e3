import type { Span } from '../text/span.ts';
import { printedWidth } from '../text/width.ts';

/**
 * The pieces of a title that no line breaks inside, joined without a gap: names, years and figures with what they count,
 * quoted words, notes in brackets, agencies; between them the words of a dictionary of Chinese. None is wider than
 * `capacity` cells: what would be falls into its words, and a word into its characters.
 */
export const splitTitle = (text: string, names: readonly string[], capacity: number): readonly string[] => {
  const pieces: string[] = [];
  let end = 0;
  for (const whole of wholesOf(text, names, capacity)) {
    pieces.push(...wordsOf(text.slice(end, whole.start), capacity), text.slice(whole.start, whole.end));
    end = whole.end;
  }
  return [...pieces, ...wordsOf(text.slice(end), capacity)];
};

/** What stays whole, in order and apart: the longest first, for a name within a longer one is whole with it. */
const wholesOf = (text: string, names: readonly string[], capacity: number): readonly Span[] => {
  const found = [...names.flatMap((name) => placesOf(text, name)), ...patterns.flatMap((one) => matchesOf(text, one))];
  const longestFirst = found
    .filter(({ start, end }) => printedWidth(text.slice(start, end)) <= capacity)
    .sort((one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start);
  const isTaken = new Uint8Array(text.length + 1);
  const kept: Span[] = [];
  for (const span of longestFirst) {
    if (isTaken[span.start] || isTaken[span.end - 1]) continue;
    isTaken.fill(1, span.start, span.end);
    kept.push(span);
  }
  return kept.sort((one, other) => one.start - other.start);
};

const placesOf = (text: string, name: string): readonly Span[] => {
  const places: Span[] = [];
  if (name.length < 2) return places;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    places.push({ start: at, end: at + name.length });
  return places;
};

const matchesOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));

/** What is whole in every title. */
const patterns: readonly RegExp[] = [
  // 2026年3月5日, 2026—2030年, 2026年度
  /\d{4}(?:[-—～~至]\d{4})?年(?:度|\d{1,2}月(?:\d{1,2}日)?|(?:上|下)半年|第?[一二三四]季度)?/g,
  // 1～2个, 30场, 3.5万人, 50%
  /\d+(?:[.,]\d+)*(?:[-—～~]\d+(?:\.\d+)?)?(?:[%％‰]|[万亿]?(?:人次|周年|\p{Script=Han}))?/gu,
  /第[\d〇零一二三四五六七八九十百]{1,6}[\p{Script=Han}]?/gu,
  /[二三四五六七八九十]{1,3}周年/g,
  /“[^“”]{1,10}”/g,
  /[（(][^（）()]{1,12}[）)]/g,
  // A cited document number, with the word before it where nobody says where it begins.
  /(?<=落实|贯彻|根据|按照|执行|转发|印发|关于|《)\p{Script=Han}{2,8}〔\d{4}〕\d{1,5}号/gu,
  /\p{Script=Han}{0,3}〔\d{4}〕\d{1,5}号/gu,
  // An agency at the head of the title, of a cited one or of a list, in front of what it issues.
  /(?<=^|[《、\s]|印发|转发|召开|同意|修订|调整|成立)(?!关于|印发|转发)\p{Script=Han}{2,11}?(?:科协|协会|学会|研究会|联合会|委员会|委|厅|局|政府|办公室)(?=关于|\d|[、\s《第]|等)/gu,
  // Set phrases that a dictionary takes apart.
  /全民科学素质(?:行动)?(?:规划)?(?:纲要)?|科学技术(?:普及|协会)|人民政府(?:办公室|办公厅)?|国务院(?:办公厅)?/g,
  /(?:工作)?领导小组(?:办公室)?|科技工作者|科技志愿服务|全国科普(?:日|月|周)|(?:学习|宣传){0,2}贯彻(?:落实|实施)?/g,
  /[A-Za-z0-9][A-Za-z0-9.+&/-]*/g,
];

/** Words as a dictionary of Chinese knows them; one longer than a line falls into its characters. */
const wordsOf = (text: string, capacity: number): readonly string[] =>
  text === ''
    ? []
    : Array.from(segmenter().segment(text), ({ segment }) => segment).flatMap((word) =>
        printedWidth(word) > capacity ? [...word] : [word],
      );

/** Made when a title is too long for its line, which few are: it loads the dictionary. */
const segmenter = (): Intl.Segmenter => new Intl.Segmenter('zh', { granularity: 'word' });
