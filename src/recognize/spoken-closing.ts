import { isUnit, splitNames } from './bodies.ts';
import { readDeadline } from './deadline.ts';
import type { Part, ReadClosing } from './labelled-closing.ts';

/** What parts a deadline from the words before it, and the deadline. */
const byWhen =
  /([\s，,；;]{1,4})((?:\d{4}年|\d{1,2}月|第?[一二三四]季度|上半年|下半年|年底|年内|全年|长期|持续)[^，,；;：:。]{0,20})$/u;

/** 甲部牵头，乙部、丙部配合, and 11月底前完成 behind it. */
export const readSpoken = (parts: readonly Part[], year: number): ReadClosing | null => {
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
export const readTerse = (inside: string, year: number): ReadClosing | null => {
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
export const readNames = (parts: readonly Part[]): ReadClosing | null => {
  const [part, ...others] = parts;
  if (!part || others.length > 0) return null;
  const [owner = '', ...support] = splitNames(part.words);
  if (![owner, ...support].every(isUnit)) return null;
  return { template: support.length > 0 ? '{owner}、{support}' : '{owner}', owner, support, due: null };
};
