import { existsSync, readFileSync } from 'node:fs';
import { attackLength } from './judge.ts';

/*
 * What the analysis said of every expression that it found safe, a line each. It takes minutes and says the same of the
 * same expression every time: only what is new or changed is analysed.
 */

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly devDependencies: { readonly recheck: string };
};

/** What is said holds for one analysis: another version, or another length of the attacks that it found, begins anew. */
const head =
  `Found safe by recheck ${devDependencies.recheck}, attacks tried with ${attackLength} characters; ` +
  'npx vitest run test/regular-expressions --update writes it\n';

/** What was said of each expression, by `/source/flags`: of none where the file is of another analysis, or is not there. */
export const readKnownSafe = (path: string): ReadonlyMap<string, string> => {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (!text.startsWith(head)) return new Map();
  return new Map(Array.from(text.matchAll(/^([^/\n]+): (\/.+)$/gm), ([, said = '', written = '']) => [written, said]));
};

/** The text of that file. */
export const writeKnownSafe = (said: ReadonlyMap<string, string>): string => {
  const lines = [...said].sort(([one], [other]) => (one < other ? -1 : 1));
  return head + lines.map(([written, words]) => `${words}: ${written}\n`).join('');
};
