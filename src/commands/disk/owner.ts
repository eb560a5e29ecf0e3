import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { codeOf } from '../error-code.ts';

/** What is known of the process that made something temporary; `unknown` where it belongs to another machine, or to nobody. */
export type OwnerState = 'running' | 'ended' | 'unknown';

/** What tells this process from all others, also from those that write to the same drive from elsewhere: `1x2y3z-4711`. */
export const ownMark = (): string => `${machine()}-${process.pid}`;

/** Who made what bears a mark, at its beginning or behind `kepu-`; whether this very process has it in use, `isUsed` knows. */
export const ownerState = (marked: string, isUsed: boolean): OwnerState => {
  const [, host, id] = /(?:^|kepu-)([0-9a-z]{1,7})-(\d{1,10})(?:-|$)/.exec(marked) ?? [];
  if (host !== machine()) return 'unknown';
  const isRunning = Number(id) === process.pid ? isUsed : isAlive(Number(id));
  return isRunning ? 'running' : 'ended';
};

const isAlive = (id: number): boolean => {
  try {
    process.kill(id, 0);
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
  // What was killed stays in the table of processes until its parent has looked at it.
  return !/\) [ZX] /.test(textOf(() => readFileSync(`/proc/${id}/stat`, 'latin1')));
};

let known = '';

/** This machine, and which of its tables of processes this one stands in: a container has its own. */
const machine = (): string => {
  known ||= digest(hostname() + textOf(() => readlinkSync('/proc/self/ns/pid')));
  return known;
};

const digest = (text: string): string => {
  let hash = 2166136261;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619) >>> 0;
  return hash.toString(36);
};

const textOf = (read: () => string): string => {
  try {
    return read();
  } catch {
    return ''; // not on this system, or it has ended meanwhile
  }
};
