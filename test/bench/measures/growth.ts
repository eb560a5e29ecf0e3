import type { Figure } from '../aims.ts';
import { generateShortTasks } from '../generate-short-tasks.ts';
import { peakOf } from '../processes.ts';
import { inTurn, median, milliseconds, ratioOf } from '../rounds.ts';
import { kepuCommand, plansFolder, textFile, type Workbench } from '../workbench.ts';

/** What ten times the plans cost, and ten times the tasks of one plan. */
export const measureGrowth = (bench: Workbench): readonly Figure[] => [...growthOfPlans(bench), growthOfTasks(bench)];

const growthOfPlans = (bench: Workbench): readonly Figure[] => {
  const [few, tenfold] = [bench.many, bench.many * 10].map((count) =>
    kepuCommand(bench, ['validate', plansFolder(bench, count)]),
  );
  if (!few || !tenfold) return [];
  const times = inTurn([kepuCommand(bench, ['--version']), few, tenfold], bench.rounds(3));
  const [start = [], one = [], ten = []] = times;
  const grown = ten.map((seconds, round) => (seconds - median(start)) / ((one[round] ?? 0) - median(start)));
  const [least, most] = [peakOf(few, bench.folder), peakOf(tenfold, bench.folder)];
  return [
    {
      aim: 'growthPlans',
      value: median(grown),
      scale: `${milliseconds(ten)} : ${milliseconds(one)}, start-up ${milliseconds(start)}`,
    },
    { aim: 'growthPlansPeak', value: most / least, scale: `${most.toFixed(0)} MiB : ${least.toFixed(0)} MiB` },
  ];
};

const growthOfTasks = (bench: Workbench): Figure => {
  const commands = [10_000, 1_000].map((count) =>
    kepuCommand(bench, ['validate', textFile(bench, `tasks-${count}.yaml`, generateShortTasks(count))]),
  );
  const [ten, one] = inTurn(commands, bench.rounds(7));
  return { aim: 'growthTasks', ...ratioOf(ten, one) };
};
