import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../aims.ts';
import { generateBrokenPlan } from '../generate-broken-plan.ts';
import { runCommand } from '../processes.ts';
import { kepuCommand, textFile, type Workbench } from '../workbench.ts';

/** What must not matter: when and where something runs, and in which order files are named. */
const circumstances = [
  { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' },
  { TZ: 'America/Los_Angeles', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
] as const;

const outputs = [
  ['validate', '-r', 'json'],
  ['validate', '-r', 'sarif'],
  ['validate', '-r', 'html'],
  ['render', '--draft', '--docx', '--md', '--txt', '--html', '-o', 'same'],
  ['checklist', '--draft', '--xlsx', '--docx', '--md', '--csv', '--json', '-o', 'same'],
] as const;

/** How many outputs of the same plans are not the same bytes. */
export const measureSameBytes = (bench: Workbench): readonly Figure[] => {
  const names = [3, 1, 2].map((seed) => textFile(bench, `same-${seed}.yaml`, generateBrokenPlan(seed, 'number')));
  const differing = outputs.filter((output) => {
    const seen = new Set<string>();
    for (const env of circumstances) {
      for (const order of [names, [...names].reverse()]) seen.add(bytesOf(bench, [...output, ...order], env));
    }
    return seen.size > 1;
  });
  const runs = circumstances.length * 2;
  const scale = differing.map(([command, , name]) => `${command} ${name}`).join(', ');
  return [
    { aim: 'sameBytes', value: differing.length, scale: scale || `${outputs.length} commands, each run ${runs} ways` },
  ];
};

/** A digest of what a run prints and of the files that it writes. */
const bytesOf = (bench: Workbench, args: readonly string[], env: Readonly<Record<string, string>>): string => {
  const written = join(bench.folder, 'same');
  rmSync(written, { recursive: true, force: true });
  const hash = createHash('sha256');
  hash.update(runCommand({ ...kepuCommand(bench, args, args[0] === 'validate' ? 1 : 0), env }));
  if (args.includes('same'))
    for (const name of readdirSync(written).sort()) hash.update(name).update(readFileSync(join(written, name)));
  return hash.digest('hex');
};
