import { constants } from '../plain-data.ts';
import { unusual } from './unusual.ts';

/** A number as nearly every plan writes it, which a double holds: `isPlainText` knows of longer ones. */
const number = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** What has nothing but signs that numbers may have: 007, 1_000, 0x1F, 1e3, +5, .inf. */
const likeNumber = /^[\d+.][\d+._a-fnioxA-FNIOX-]*$/;

/** Days and ranges, which are texts: 2026-10-30, 2-3. */
const dashed = /^\d+(?:-\d+)+$/;

/**
 * What words without quotes are: a text, a number, true or false. Throws `unusual` for what is none of these as nearly
 * everybody writes them: the core schema of YAML is large, and js-yaml, which knows it, takes 4 ms to load.
 */
export const scalarOf = (words: string): unknown => {
  if (words.charCodeAt(0) <= lastOfNumbers) {
    if (number.test(words)) return Number(words);
    if (likeNumber.test(words) && !dashed.test(words)) throw unusual;
    return words;
  }
  if (words.length > longestConstant || !constants.has(words)) return words;
  if (words === 'true') return true;
  if (words === 'false') return false;
  throw unusual;
};

/** The last character that a number may begin with: 9. */
const lastOfNumbers = 0x39;

const longestConstant = 'false'.length;
