import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildFloors, type Floors } from './floors/build-floors.ts';
import { generatePlan } from './generate-plan.ts';
import { findPeers, type Peer, type PeerName } from './peers.ts';
import { type Command, nodeCommand } from './processes.ts';

/** Where figures are taken: a folder of its own, what kepu is held against, how often each is run. */
export interface Workbench {
  readonly folder: string;
  readonly floors: Floors;
  readonly peers: Readonly<Record<PeerName, Peer | string>>;
  /** How many plans many are, and ten times as many. */
  readonly many: number;
  /** How often a command is run that is worth `usual` rounds. */
  readonly rounds: (usual: number) => number;
}

/** What whoever runs the bench asks for. */
export interface Effort {
  readonly runs: number | null;
  readonly isQuick: boolean;
}

/** Sets up a workbench in a folder that is there. */
export const setUpWorkbench = async (folder: string, { runs, isQuick }: Effort): Promise<Workbench> => ({
  folder,
  floors: await buildFloors(folder),
  peers: findPeers(folder),
  many: isQuick ? 200 : 1000,
  rounds: (usual) => runs ?? (isQuick ? Math.min(usual, 3) : usual),
});

/** kepu as it is installed, run in the workbench's folder. */
export const kepuCommand = ({ folder }: Workbench, args: readonly string[], exitCode = 0): Command =>
  nodeCommand(folder, [resolve('bin/kepu.js'), ...args], exitCode);

/** A floor over a file or a folder, in which it must find so many valid plans. */
export const floorCommand = (
  { folder, floors }: Workbench,
  floor: keyof Floors,
  path: string,
  valid: number,
): Command => ({ ...nodeCommand(folder, [floors[floor], path]), output: `${valid}\n` });

/** The name of a folder of so many generated plans, written where it is not there yet. */
export const plansFolder = (
  { folder }: Workbench,
  count: number,
  generate: (seed: number) => string = generatePlan,
  name = `plans-${count}`,
): string => {
  const path = join(folder, name);
  if (!existsSync(path)) {
    mkdirSync(path);
    for (let seed = 0; seed < count; seed += 1) writeFileSync(join(path, `plan-${seed}.yaml`), generate(seed));
  }
  return name;
};

/** The name of a file with this text. */
export const textFile = ({ folder }: Workbench, name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};
