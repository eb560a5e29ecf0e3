import type { Figure } from '../aims.ts';
import { generateBrokenPlan } from '../generate-broken-plan.ts';
import { generatePlan } from '../generate-plan.ts';
import { inTurn, ratioOf } from '../rounds.ts';
import { floorCommand, kepuCommand, textFile, type Workbench } from '../workbench.ts';

/** One plan as a person checks it: valid, against the floor and ajv-cli; with findings, against the other floor. */
export const measureOnePlan = (bench: Workbench): readonly Figure[] => {
  const { folder, peers } = bench;
  const valid = textFile(bench, 'one.yaml', generatePlan(1));
  const broken = textFile(bench, 'one-broken.yaml', generateBrokenPlan(1, 'number'));
  const [kepu, lazy] = inTurn(
    [kepuCommand(bench, ['validate', valid]), floorCommand(bench, 'lazy', valid, 1)],
    bench.rounds(21),
  );
  const [found, positions] = inTurn(
    [kepuCommand(bench, ['validate', broken], 1), floorCommand(bench, 'positions', broken, 1)],
    bench.rounds(21),
  );
  return [
    { aim: 'onePlan', ...ratioOf(kepu, lazy) },
    typeof peers.ajv === 'string'
      ? { aim: 'onePlanAjv', value: null, scale: peers.ajv }
      : { aim: 'onePlanAjv', ...against([kepuCommand(bench, ['validate', valid]), peers.ajv(valid, folder)], bench) },
    { aim: 'findings', ...ratioOf(found, positions) },
  ];
};

const against = (commands: Parameters<typeof inTurn>[0], bench: Workbench) => {
  const [one, other] = inTurn(commands, bench.rounds(11));
  return ratioOf(one, other);
};
