import type { Figure } from '../../text/figure.ts';
import { foldWidth } from '../../text/fold-width.ts';
import type { Passage } from '../binding/passage.ts';
import { isFirmCount } from './figure-list.ts';

/** Two counts under one verb, of which the second may lie within the first: 15个县、40所学校. */
export interface ParallelScopes {
  readonly wider: Figure;
  readonly narrower: Figure;
}

/** Kinds of places, from wide to narrow; what lies in them comes last. */
const levels = ['省', '市州', '县区旗', '乡镇街道', '村社'];
const widerPlace = /^(?:试点|示范|重点|脱贫)?(?:[市州县区旗]|乡镇?|镇|街道|社区|村)(?:（[^（）]{1,12}）)?[、和与及]$/;
const narrowerThing =
  /^(?:中小学|小学|中学|学校|校园|企业|医院|景区|园区|军营|机关|家庭|农户|乡镇|街道|社区|(?:行政|自然)?村)/;

/** Verbs of going from place to place: whoever visits schools visits counties. */
const visiting = /巡展|巡讲|巡演|巡回|走进|走遍|走完|深入|覆盖|进驻/;
const settled = /其中|另|分别|各|共|合计|包括|之内|以外/;

const reach = 30;
const pauses = /[，。；！？\n]/;
const stops = /[。；！？\n]/;

/** The counts of a passage that stand side by side with nothing to tell whether one lies in the other, in order. */
export const findParallelScopes = ({ text, figures }: Passage): readonly ParallelScopes[] => {
  if (figures.length < 2 || !visiting.test(text)) return none;
  const folded = foldWidth(text);
  const found: ParallelScopes[] = [];
  for (let index = 1; index < figures.length; index++) {
    const [wider, narrower] = [figures[index - 1], figures[index]];
    if (wider && narrower && isParallel(folded, wider, narrower)) found.push({ wider, narrower });
  }
  return found;
};

const none: readonly ParallelScopes[] = [];

const isParallel = (text: string, wider: Figure, narrower: Figure): boolean => {
  if (narrower.start - wider.end > reach || !isFirmCount(wider) || !isFirmCount(narrower)) return false;
  const between = text.slice(wider.end, narrower.start);
  const behind = text.slice(narrower.end, narrower.end + reach);
  if (wider.unit !== '个' || !widerPlace.test(between) || !isThing(narrower, behind)) return false;
  if (levelOf(behind) <= levelOf(between.replace(/^(?:试点|示范|重点|脱贫)/, ''))) return false;
  const before = text.slice(Math.max(0, wider.start - reach), wider.start);
  const clause = `${before.split(pauses).at(-1)}${behind.split(pauses)[0]}`;
  const sentence = `${before.split(stops).at(-1)}，${behind.split(stops)[0]}`;
  return visiting.test(clause) && !settled.test(sentence);
};

const isThing = ({ unit }: Figure, behind: string): boolean =>
  unit === '所' || unit === '户' || (unit === '个' || unit === '家' ? narrowerThing.test(behind) : false);

const levelOf = (words: string): number => {
  const place = /^(?:行政|自然)?(.)/u.exec(words)?.[1] ?? '';
  const level = levels.findIndex((characters) => characters.includes(place));
  return level < 0 ? levels.length : level;
};
