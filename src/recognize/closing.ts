import type { Due, Party } from '../plan/plan.ts';
import { printResponsibility } from '../plan/printed-responsibility.ts';
import { readDeadline } from './deadline.ts';

/** The words that close a task and say who does it by when. */
export interface Closing {
  /** Offset at which they begin; they end with the text. */
  readonly start: number;
  readonly words: string;
  /** What print makes the same words from; '' where it cannot, so that they have to stay in the text. */
  readonly template: string;
  readonly owner: string | null;
  readonly support: readonly string[];
  /** As plans write it: 2026-11-30, 2026-11, 2026-Q3. */
  readonly due: string | null;
}

type Role = 'owner' | 'support' | 'due' | 'other';

const labels: readonly (readonly [role: Role, pattern: RegExp])[] = [
  ['support', /^(?:配合|协办|协同|协助|参加|参与|配合落实)(?:单位|部门|科室|处室|机构)?$/],
  ['due', /^(?:完成|办理|工作|截止|落实)?(?:时限|时间|期限|时间节点|时间进度|时间安排|日期)(?:要求)?$/],
  [
    'owner',
    /^(?:牵头|责任|主办|主责|主要责任|承办|落实|实施|负责|主管|牵头责任|第一责任)(?:单位|部门|科室|处室|机构|主体)?$/,
  ],
  ['other', /^(?:牵头领导|分管领导|责任领导|责任人|联系人|负责人|牵头人|联系电话|经费来源|资金来源)$/],
];

/** The role of a label such as 牵头单位; null where nobody closes a task with it. */
export const roleOf = (label: string): Role | null => labels.find(([, pattern]) => pattern.test(label))?.[0] ?? null;

const brackets: Readonly<Record<string, string>> = { '）': '（', ')': '(', '】': '【', ']': '[', '〕': '〔' };

/** No closing is longer. */
const longest = 300;

/** The closing at the end of a text, in brackets; null where it has none. `year` is for deadlines without one. */
export const readClosing = (text: string, year: number): Closing | null => {
  const start = findBracket(text);
  if (start === null) return null;
  const words = text.slice(start);
  const end = words.search(/[）)】\]〕]。?$/);
  const parts = splitParts(words.slice(1, end));
  const follows = start === 0 || /[。！；]$/.test(text.slice(0, start));
  const read =
    readLabelled(parts, year) ??
    readSpoken(parts, year) ??
    readTerse(words.slice(1, end), year) ??
    (follows ? readNames(parts) : null);
  if (!read) return null;
  const template = words.slice(0, 1) + read.template + words.slice(end);
  return { start, words, ...read, template: prints({ ...read, template }, words) ? template : '' };
};

/** Whether a line of its own begins with a label that says who does something by when. */
export const isClosingLine = (line: string): boolean =>
  roleOf(/^([^：:]{1,10})[：:]/.exec(line)?.[1]?.trim() ?? '') !== null;

/** The closing that stands on lines of its own without brackets (责任科室：甲科 完成时限：6月底); its words stay in the text. */
export const readClosingLines = (lines: readonly string[], year: number): Closing | null => {
  const words = lines.join('；');
  if (words === '' || words.length > longest) return null;
  const read = readLabelled(splitParts(words), year);
  return read?.owner ? { start: 0, words, ...read, template: '' } : null;
};

type Read = Omit<Closing, 'start' | 'words'>;

/** The offset of the bracket that closes with the text, a 。 behind it left aside. */
const findBracket = (text: string): number | null => {
  let at = text.length - (text.endsWith('。') ? 2 : 1);
  const opener = brackets[text.charAt(at)];
  const closer = text.charAt(at);
  if (opener === undefined) return null;
  let depth = 0;
  for (; at >= 0 && text.length - at <= longest; at -= 1) {
    if (text.charAt(at) === closer) depth += 1;
    else if (text.charAt(at) === opener) depth -= 1;
    if (depth === 0) return at;
  }
  return null;
};

interface Part {
  /** What parts it from the one before. */
  readonly mark: string;
  readonly words: string;
}

/** Parts between semicolons and stops, and between commas and blanks where a label follows. */
const splitParts = (inside: string): readonly Part[] => {
  const parts: Part[] = [];
  let from = 0;
  let mark = '';
  for (const found of inside.matchAll(
    /[；;。]|[，,\s](?=[^，,；;：:\s]{2,8}[：:]|[^，,；;：:、\s]{2,20}(?:配合|协助|参加|参与))/gu,
  )) {
    parts.push({ mark, words: inside.slice(from, found.index) });
    mark = found[0];
    from = found.index + found[0].length;
  }
  return [...parts, { mark, words: inside.slice(from) }];
};

/** 责任单位：甲部；配合单位：乙部、丙部；完成时限：11月底. */
const readLabelled = (parts: readonly Part[], year: number): Read | null => {
  const roles = parts.map(({ words }) => roleOf(/^([^：:]{1,10})[：:]/.exec(words)?.[1]?.trim() ?? ''));
  if (!roles.some((role) => role === 'owner' || role === 'support' || role === 'due')) return null;
  if (parts.length > 1 && roles[0] === null) return null;
  let owner: string | null = null;
  let due: string | null = null;
  const support: string[] = [];
  const hasSupport = roles.includes('support');
  const template = parts.map(({ mark, words }, index) => {
    const colon = words.search(/[：:]/) + 1;
    const [label, value] = [words.slice(0, colon), words.slice(colon)];
    switch (roles[index]) {
      case 'owner': {
        const [first = '', ...others] = splitNames(value);
        if (owner !== null) {
          // 牵头单位：甲局；责任单位：乙局、丙局: who stands first leads.
          const isOnly = !hasSupport && support.length === 0;
          support.push(first, ...others);
          return isOnly ? `${mark}${label}{support}` : mark + words;
        }
        // Who stands first among several leads; with others in the same part, two parts cannot print them.
        owner = first;
        support.push(...others);
        if (others.length === 0) return `${mark}${label}{owner}`;
        return hasSupport ? `${mark}${words}` : `${mark}${label}{owner}、{support}`;
      }
      case 'support':
        support.push(...splitNames(value));
        return `${mark}${label}{support}`;
      case 'due': {
        const read = readDeadline(value, year);
        due = read.due;
        return `${mark}${label}${read.template}`;
      }
      default:
        return mark + words;
    }
  });
  return { template: template.join(''), owner, support, due };
};

/** What parts a deadline from the words before it, and the deadline. */
const byWhen =
  /([\s，,；;]{1,4})((?:\d{4}年|\d{1,2}月|第?[一二三四]季度|上半年|下半年|年底|年内|全年|长期|持续)[^，,；;：:。]{0,20})$/u;

/** 甲部牵头，乙部、丙部配合, and 11月底前完成 behind it. */
const readSpoken = (parts: readonly Part[], year: number): Read | null => {
  const all = parts.map(({ mark, words }) => mark + words).join('');
  const [tail = '', pause = '', words] = byWhen.exec(all) ?? [];
  const whole = all.slice(0, all.length - tail.length);
  const deadline = words === undefined ? { due: null, template: '' } : readDeadline(words, year);
  const found =
    /^(由)?([^，,；;。：:]{2,40}?)(牵头|负责|主办|承办)(?:([，,；;、])([^，,；;。：:]{2,80}?)(配合|协助|协办|参加|参与))?$/u.exec(
      whole,
    );
  if (!found) return null;
  const [, by = '', lead = '', leads, comma, helpers, help] = found;
  const [owner = '', ...others] = splitNames(lead);
  if (others.length > 0 || !isUnit(owner)) return null;
  const behind = helpers === undefined ? '' : `${comma}{support}${help}`;
  return {
    template: `${by}{owner}${leads}${behind}${pause}${deadline.template}`,
    owner,
    support: helpers === undefined ? [] : splitNames(helpers),
    due: deadline.due,
  };
};

/** 甲办 3月底前完成, or 甲科、乙科负责，全年. */
const readTerse = (inside: string, year: number): Read | null => {
  const [tail, mark = '', by = ''] = byWhen.exec(inside) ?? [];
  if (tail === undefined) return null;
  const [, names = '', leads = ''] =
    /^([^\s，,；;：:。]{2,80}?)(牵头|负责)?$/u.exec(inside.slice(0, inside.length - tail.length)) ?? [];
  const [owner = '', ...support] = splitNames(names);
  if (![owner, ...support].every(isUnit)) return null;
  const deadline = readDeadline(by, year);
  const who = support.length > 0 ? '{owner}、{support}' : '{owner}';
  return { template: `${who}${leads}${mark}${deadline.template}`, owner, support, due: deadline.due };
};

/** 各成员单位, or 甲部、乙局: names of bodies and nothing else. */
const readNames = (parts: readonly Part[]): Read | null => {
  if (parts.length !== 1) return null;
  const [owner = '', ...support] = splitNames(parts[0]?.words ?? '');
  if (![owner, ...support].every(isUnit)) return null;
  return { template: support.length > 0 ? '{owner}、{support}' : '{owner}', owner, support, due: null };
};

/** Whether words end as names of bodies do; 此件发至各派出所 and 含各县区 name none. */
export const isUnit = (name: string): boolean =>
  !/^(?:此件|本件|发至|详?见|不?含|包括|附|其中|即|例?如|以下)/u.test(name) &&
  /^[\p{Script=Han}\p{L}\d（）()·]{2,40}$/u.test(name) &&
  /(?:部|处|室|局|委|办|厅|科|科协|协会|学会|研究会|联合会|工会|妇联|残联|文联|中心|馆|院|校|单位|集团|公司|社|站|台|队|组|所|园|政府|街道|乡镇|镇|委员会|领导小组|基金会|团委|部门|机构|县区|县（市、区）|各县|各乡)(?:[（(][^（）()]{1,20}[）)]|等)?$/u.test(
    name,
  );

/** Names between 、 and commas, those within brackets left whole. */
export const splitNames = (value: string): readonly string[] => {
  const names: string[] = [''];
  let depth = 0;
  for (const character of value) {
    if (/[（(【]/.test(character)) depth += 1;
    else if (/[）)】]/.test(character)) depth -= 1;
    if (depth <= 0 && /[、，,]/.test(character)) names.push('');
    else names.push((names.pop() ?? '') + character);
  }
  return names.map((name) => name.trim()).filter((name) => name !== '');
};

const prints = ({ template, owner, support, due }: Read, words: string): boolean =>
  printResponsibility({
    responsibility: template,
    owner: owner === null ? null : party(owner),
    support: support.map(party),
    due: due === null ? null : deadline(due),
  }) === words;

/** Whether another template prints the words of a closing, too. */
export const printsAlike = (template: string, closing: Closing): boolean =>
  prints({ ...closing, template }, closing.words);

const party = (name: string): Party => ({ written: name, name, registered: null });
const deadline = (written: string): Due => ({ written, from: '', to: '' });
