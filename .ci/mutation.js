import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// npm run mutation                      mutates text/, source/, rules/ and lint/, one after the other: hours
// npm run mutation -- text/numeral      what src/text/numeral.ts or src/text/numeral/ holds, in minutes
// npm run mutation -- lint --force      further options are Stryker's own
// What is mutated in a folder must be seen by the tests of that folder: they say what it does, others only use it. With
// KEPU_MUTATION_TESTS='test/text/numeral.test.ts,…' by those alone, for a quicker look.

const folders = ['text', 'source', 'rules', 'lint'];
// Sentences of many agencies are the greater part of the tests of `text/`.
const others = { text: ['test/corpus/**/*.test.ts'] };

const filesAt = (place) => (existsSync(`src/${place}.ts`) ? `src/${place}.ts` : `src/${place}/**/*.ts`);

const mutate = (place, options) => {
  const [folder] = place.split('/');
  const tests = [`test/${folder}/**/*.test.ts`, ...(others[folder] ?? [])];
  return spawnSync(
    process.execPath,
    [
      'node_modules/@stryker-mutator/core/bin/stryker.js',
      'run',
      ...['--mutate', `${filesAt(place)},!src/**/*.generated.ts,!src/**/*.d.ts`],
      ...['--incrementalFile', `out/mutation/${folder}.json`],
      ...options,
    ],
    { stdio: 'inherit', env: { KEPU_MUTATION_TESTS: tests.join(','), ...process.env } },
  ).status;
};

const [, , ...words] = process.argv;
const first = words.findIndex((word) => word.startsWith('-'));
const places = (first < 0 ? words : words.slice(0, first)).map((place) => place.replace(/^src\/|\.ts$|\/$/g, ''));
const options = first < 0 ? [] : words.slice(first);
const isFaint = (places.length > 0 ? places : folders).map((place) => mutate(place, options) !== 0);
process.exitCode = isFaint.includes(true) ? 1 : 0;
