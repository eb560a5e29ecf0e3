import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readCorpus } from '../corpus/corpus.ts';
import { score, tellScore } from '../corpus/score.ts';
import { measureCatalogue } from './catalogue.ts';
import { generatePlan } from './generate-plan.ts';

/*
 * Times kepu as whole processes against a floor in the same run, in turn (A B A B …). Only the ratios mean
 * something on a shared machine. NODE_EXTRA_CA_CERTS is unset: it alone doubles Node's start.
 */

const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
const kepu = resolve('bin/kepu.js');
const folder = mkdtempSync(join(tmpdir(), 'kepu-bench-'));

interface Aim {
  readonly name: string;
  readonly aim: number;
  readonly command: readonly string[];
  readonly floor: readonly string[];
  readonly runs: number;
  readonly exitCode: number;
}

const bareNode = ['-e', '0'];

const parseAll = `
  const { load, CORE_SCHEMA } = require(${JSON.stringify(resolve('node_modules/js-yaml'))});
  const { readdirSync, readFileSync } = require('node:fs');
  for (const name of readdirSync('many')) load(readFileSync('many/' + name, 'utf8'), { schema: CORE_SCHEMA });
`;

const aims: readonly Aim[] = [
  { name: '--version', aim: 1.7, command: [kepu, '--version'], floor: bareNode, runs: 21, exitCode: 0 },
  {
    name: 'validate, one clean plan',
    aim: 3,
    command: [kepu, 'validate', 'one/plan.yaml'],
    floor: bareNode,
    runs: 21,
    exitCode: 0,
  },
  {
    name: 'validate, the 2020 plan with its findings',
    aim: 5.5,
    command: [kepu, 'validate', resolve('plans/plan-2020.yaml')],
    floor: bareNode,
    runs: 21,
    exitCode: 0,
  },
  {
    name: 'render --docx',
    aim: 6.5,
    command: [kepu, 'render', '--docx', '--force', resolve('plans/plan-2020.yaml')],
    floor: bareNode,
    runs: 21,
    exitCode: 0,
  },
  {
    name: 'validate, 1,000 clean plans (floor: the fast parser alone)',
    aim: 2,
    command: [kepu, 'validate', 'many'],
    floor: ['-e', parseAll],
    runs: 7,
    exitCode: 0,
  },
];

const makePlans = (): void => {
  mkdirSync(join(folder, 'one'));
  mkdirSync(join(folder, 'many'));
  writeFileSync(join(folder, 'one/plan.yaml'), generatePlan(0));
  for (let seed = 0; seed < 1000; seed += 1) writeFileSync(join(folder, `many/plan-${seed}.yaml`), generatePlan(seed));
};

/** Wall seconds of one process. */
const time = (args: readonly string[], exitCode: number): number => {
  const start = process.hrtime.bigint();
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== exitCode) throw new Error(`${args.join(' ').slice(0, 200)} ended with ${status}:\n${stdout}`);
  return seconds;
};

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

const measure = ({ name, aim, command, floor, runs, exitCode }: Aim): boolean => {
  time(floor, 0);
  time(command, exitCode);
  const pairs = Array.from({ length: runs }, () => ({ floor: time(floor, 0), command: time(command, exitCode) }));
  const ratio = median(pairs.map((pair) => pair.command / pair.floor));
  const milliseconds = (which: 'floor' | 'command') =>
    `${(median(pairs.map((pair) => pair[which])) * 1000).toFixed(0)} ms`;
  const verdict = ratio <= aim ? 'met' : 'MISSED';
  console.log(
    `${name}\n  ${ratio.toFixed(2)} × (aim ≤ ${aim}) ${verdict}; ${milliseconds('command')} against ${milliseconds('floor')}, ${runs} pairs`,
  );
  return ratio <= aim;
};

const corpus = resolve('test/corpus');
for (const half of ['tuning', 'blind', 'plan']) console.log(`${half}:\n${tellScore(score(readCorpus(corpus, half)))}`);

try {
  makePlans();
  const results = [...aims.map(measure), await measureCatalogue()];
  console.log(`${results.filter(Boolean).length} of ${results.length} aims met`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
