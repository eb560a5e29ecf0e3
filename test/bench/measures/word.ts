import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../aims.ts';
import { type Command, runCommand } from '../processes.ts';
import { inTurn, ratioOf } from '../rounds.ts';
import { kepuCommand, plansFolder, type Workbench } from '../workbench.ts';

const count = 100;

/** Printing plans as Word files against pandoc, which is given the same plans as Markdown. */
export const measureWord = (bench: Workbench): readonly Figure[] => {
  const { folder } = bench;
  if (spawnSync('pandoc', ['--version']).error) {
    return (['word', 'words'] as const).map((aim) => ({ aim, value: null, scale: 'pandoc is not installed' }));
  }
  const plans = plansFolder(bench, count);
  runCommand(kepuCommand(bench, ['render', '--md', '-o', 'texts', plans]));
  const pandocs = Array.from({ length: count }, (_, seed): Command => {
    const args = [join('texts', `plan-${seed}.md`), '-o', join(folder, `pandoc-${seed}.docx`)];
    return { program: 'pandoc', args, cwd: folder, exitCode: 0 };
  });
  const render = (what: string): Command => ({
    ...kepuCommand(bench, ['render', '--docx', '-o', 'documents', what]),
    // A file that is there and the same would not be written.
    before: () => rmSync(join(folder, 'documents'), { recursive: true, force: true }),
  });
  const [one, pandoc] = inTurn([render(join(plans, 'plan-0.yaml')), pandocs.slice(0, 1)], bench.rounds(11));
  const [all, allPandocs] = inTurn([render(plans), pandocs], bench.rounds(3));
  return [
    { aim: 'word', ...ratioOf(one, pandoc) },
    { aim: 'words', ...ratioOf(all, allPandocs) },
  ];
};
