/**
 * Whether a `# …` behind words of a line was meant as text, not as a comment; `words` are what is left of the value. A
 * comment that stands apart or begins with a blank is one, unless a bracket or 第 before it waits for what follows.
 */
export const isCutOff = (words: string, blanks: string, comment: string): boolean => {
  if (!/[\u3400-\u9FFF]/.test(words)) return false;
  if (/第$/.test(words) || closesBracket(words, comment)) return true;
  return blanks.length === 1 && looksLikeText(comment.slice(0, longest));
};

/** More of a comment tells nothing. */
const longest = 200;

/** A number with a noun that is counted so, a topic between two signs or before its noun, a colour. */
const looksLikeText = (comment: string): boolean =>
  /^#\d{1,3}(?![\d年月日天周个.:：-])(?:\s?[期号楼栋馆室站厅区院线表机组井库塔桥])/.test(comment) ||
  /^#\d{1,3}$/.test(comment) ||
  /^#[^\s#]{1,20}#/.test(comment) ||
  /^#[0-9A-Fa-f]{6}(?![\w])/.test(comment) ||
  /^#[^\s#]{1,20} (?:专栏|活动|行动|工程|品牌|栏目|话题|专题|系列|账号|公众号)/.test(comment);

const brackets = ['（）', '()', '“”', '《》', '【】', '「」', '〔〕'] as const;

/** Whether the comment closes a bracket that the words left open. */
const closesBracket = (words: string, comment: string): boolean =>
  brackets.some(([opening = '', closing = '']) => {
    const opened = words.lastIndexOf(opening);
    if (opened === -1 || words.indexOf(closing, opened) !== -1) return false;
    const closed = comment.indexOf(closing);
    return closed !== -1 && !comment.slice(0, closed).includes(opening);
  });
