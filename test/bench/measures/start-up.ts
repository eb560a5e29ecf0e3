import type { Figure } from '../aims.ts';
import { nodeCommand } from '../processes.ts';
import { inTurn, ratioOf } from '../rounds.ts';
import { kepuCommand, type Workbench } from '../workbench.ts';

/** Starting kepu against starting Node. */
export const measureStartUp = (bench: Workbench): readonly Figure[] => {
  const commands = [
    kepuCommand(bench, ['--version']),
    kepuCommand(bench, ['--help']),
    nodeCommand(bench.folder, ['-e', '0']),
  ];
  const [version, help, node] = inTurn(commands, bench.rounds(31));
  return [
    { aim: 'version', ...ratioOf(version, node) },
    { aim: 'help', ...ratioOf(help, node) },
  ];
};
