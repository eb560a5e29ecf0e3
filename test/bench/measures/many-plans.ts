import type { AimName, Figure } from '../aims.ts';
import { defectKinds, generateBrokenPlan } from '../generate-broken-plan.ts';
import { generatePlan } from '../generate-plan.ts';
import type { Peer } from '../peers.ts';
import { peakOf } from '../processes.ts';
import { inTurn, ratioOf } from '../rounds.ts';
import { floorCommand, kepuCommand, plansFolder, type Workbench } from '../workbench.ts';

/** A repository of many plans, all valid and with a tenth broken, against the floor and the peers on the same files. */
export const measureManyPlans = (bench: Workbench): readonly Figure[] => {
  const { folder, peers, many } = bench;
  const valid = plansFolder(bench, many);
  const broken = plansFolder(bench, many, tenthBroken, 'broken');
  const clean = kepuCommand(bench, ['validate', valid]);
  // The round that does not count fills the cache.
  const known = { ...kepuCommand(bench, ['validate', '--cache', valid]), env: { XDG_CACHE_HOME: folder } };
  const [kepu, lazy, again, found] = inTurn(
    [clean, floorCommand(bench, 'lazy', valid, many), known, kepuCommand(bench, ['validate', broken], 1)],
    bench.rounds(9),
  );
  const peer = (aim: AimName, check: Peer | string, usual: number): Figure => {
    if (typeof check === 'string') return { aim, value: null, scale: check };
    const commands = [clean, check(`${valid}/*.yaml`, folder)];
    const [own, other] = inTurn(commands, bench.rounds(usual));
    return { aim, ...(aim === 'plansAjv' ? ratioOf(own, other) : ratioOf(other, own)) };
  };
  return [
    { aim: 'plans', ...ratioOf(kepu, lazy) },
    peer('plansAjv', peers.ajv, 7),
    peer('plansJirutka', peers.jirutka, 3),
    peer('plansSpectral', peers.spectral, 2),
    { aim: 'plansKnown', ...ratioOf(again, lazy) },
    { aim: 'plansPeak', value: peakOf(clean, folder), scale: `${many} plans` },
    { aim: 'broken', ...ratioOf(found, kepu) },
  ];
};

/** One defect in every tenth plan, the kinds of them by turns. */
const tenthBroken = (seed: number): string =>
  seed % 10 === 0 ? generateBrokenPlan(seed, defectKinds[(seed / 10) % defectKinds.length]) : generatePlan(seed);
