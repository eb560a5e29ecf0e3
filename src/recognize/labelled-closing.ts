import { splitNames } from './bodies.ts';
import { readDeadline } from './deadline.ts';
import { roleOf } from './roles.ts';

/** What a closing says. */
export interface ReadClosing {
  /** What print makes the same words from; '' where it cannot, so that they have to stay in the text. */
  readonly template: string;
  readonly owner: string | null;
  readonly support: readonly string[];
  /** As plans write it: 2026-11-30, 2026-11, 2026-Q3. */
  readonly due: string | null;
}

/** What a closing says between two of its marks. */
export interface Part {
  /** What parts it from the one before. */
  readonly mark: string;
  readonly words: string;
}

/** Parts between semicolons and stops, and between commas and blanks where a label follows. */
export const splitParts = (inside: string): readonly Part[] => {
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
export const readLabelled = (parts: readonly Part[], year: number): ReadClosing | null => {
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
        const [first, ...others] = splitNames(value);
        if (first === undefined) return mark + words;
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
  // A form that nobody filled in: （责任单位：）.
  if (owner === null && support.length === 0 && due === null) return null;
  return { template: template.join(''), owner, support, due };
};
