import { parentPort, workerData } from 'node:worker_threads';
import recheck from 'recheck';

/* A thread that tries one expression at a time, so that one that hangs can be ended with it. */

const { length } = workerData;

/** Characters that an expression names itself. */
const named = (source) => [...new Set(source.replace(/\\[a-zA-Z]/g, '').match(/[^\\()[\]{}|?*+^$]/gu) ?? [])];

const typical = [
  '、',
  '。',
  '，',
  '1',
  '一',
  ' ',
  '\t',
  '\n',
  '\u3000',
  '（',
  '(',
  '《',
  '“',
  '"',
  'a',
  '中',
  '-',
  '#',
  '|',
];

/** The same characters in the same disorder in every run. */
const mixed = (characters) => {
  let state = 2026;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return characters[state % characters.length];
  };
  return Array.from({ length }, next).join('');
};

/** The texts that every expression is run on: typical characters and its own, each many times over, and its own mixed. */
const longTexts = (source) => {
  const own = named(source);
  const alone = [...new Set([...typical, ...own.slice(0, 24)])].map((character) => `${character.repeat(length)}\0`);
  return own.length > 1 ? [...alone, mixed(own), mixed([...own.slice(0, 8), ' ', '1', '\n'])] : alone;
};

/** An attack as the analysis writes it ('a' + 'b'.repeat(80) + 'c'), of our length. */
const attackText = (attack) => {
  const parts = [...attack.matchAll(/'((?:[^'\\]|\\.)*)'(?:\.repeat\((\d+)\))?/gs)].map(([, written, times]) => ({
    words: JSON.parse(
      `"${written
        .replaceAll('"', '\\"')
        .replace(/\\x(..)/g, '\\u00$1')
        .replaceAll("\\'", "'")}"`,
    ),
    times,
  }));
  const repeated = parts.filter(({ times }) => times !== undefined);
  const share = length / Math.max(1, repeated.length);
  return parts
    .map(({ words, times }) => (times === undefined ? words : words.repeat(Math.ceil(share / words.length))))
    .join('');
};

// Everything that it finds is taken out; without the flag g that is the first alone.
const run = ({ source, flags }, texts) => {
  for (const text of texts) text.replace(new RegExp(source, flags), '');
};

const judge = ({ source, flags }) => {
  const { status, complexity, attack, error, checker } = recheck.checkSync(source, flags, {
    timeout: 60_000,
    randomSeed: 2026,
  });
  const verdict = { status, why: complexity?.summary ?? error?.kind ?? '', attack: attack?.pattern ?? '' };
  if (status !== 'vulnerable' || checker !== 'fuzz') return verdict;
  // Tried out on short texts, a bound ({0,80}) seems to grow with them: the attack itself, at length, tells.
  run({ source, flags }, [attackText(verdict.attack)]);
  return { status: 'safe', why: `only seems a ${verdict.why}`, attack: '' };
};

parentPort.on('message', ({ isAnalysed, ...expression }) => {
  const verdict = isAnalysed ? judge(expression) : { status: 'unknown', why: '', attack: '' };
  // One that is known to be slow needs no proof.
  if (verdict.status !== 'vulnerable') run(expression, longTexts(expression.source));
  parentPort.postMessage(verdict);
});
