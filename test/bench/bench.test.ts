import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isMet } from './aims.ts';
import { tellsBroken } from './peers.ts';
import { cleanEnv, nodeCommand, peakOf, runCommand } from './processes.ts';
import { inTurn, median, ratioOf } from './rounds.ts';
import { tellFigures } from './table.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-bench-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a timed process', () => {
  it('has no variable that changes how programs start', () => {
    expect(Object.keys(cleanEnv).filter((name) => /^(NODE_|KEPU_)/.test(name))).toEqual([]);
    expect(runCommand(nodeCommand(folder, ['-p', 'Object.keys(process.env).join()']))).not.toMatch(/NODE_|KEPU_/);
  });

  it('that ends otherwise than it must is not timed', () => {
    expect(() => inTurn([nodeCommand(folder, ['-e', 'process.exit(3)'])], 1)).toThrow('ended with 3, not 0');
  });

  it('that prints something else than it must is not timed', () => {
    const command = nodeCommand(folder, ['-p', '999']);
    expect(() => inTurn([{ ...command, output: '1000\n' }], 1)).toThrow('ended with 0');
    expect(inTurn([{ ...command, output: '999\n' }], 1)).toHaveLength(1);
  });

  it('is run in turn with the others, after a round that does not count', () => {
    const done: string[] = [];
    const commands = ['a', 'b'].map((name) => ({ ...nodeCommand(folder, ['-e', '0']), before: () => done.push(name) }));
    const times = inTurn(commands, 2);
    expect(done.join('')).toBe('ababab');
    expect(times.map((each) => each.length)).toEqual([2, 2]);
  });

  it('is measured by its own peak of memory', () => {
    const peak = (bytes: number) => peakOf(nodeCommand(folder, ['-e', `Buffer.alloc(${bytes}, 1)`]), folder);
    expect(peak(2e8) - peak(0)).toBeGreaterThan(150);
  });
});

describe('a peer', () => {
  const peer = (script: string) => (file: string, cwd: string) => nodeCommand(cwd, ['-e', script, file]);

  it('that passes what is broken, or fails what is valid, is not compared', () => {
    const honest = 'process.exitCode = process.argv[1] === "broken.yaml" ? 1 : 0';
    expect(['0', 'process.exitCode = 1', honest].map((script) => tellsBroken(peer(script), folder))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('is kepu, for one', () => {
    const check = (file: string, cwd: string) => nodeCommand(cwd, [resolve('bin/kepu.js'), 'validate', file]);
    expect(tellsBroken(check, folder)).toBe(true);
  });
});

describe('figures', () => {
  it('are the middle of the ratios, pair by pair', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
    expect(ratioOf([2, 9, 6], [1, 3, 3])).toEqual({ value: 2, scale: '6000 ms : 3000 ms; fastest 2.00 ×; 3 pairs' });
  });

  it('are met up to their aim, or from it', () => {
    expect([1.4, 1.41].map((value) => isMet({ aim: 'version', value, scale: '' }))).toEqual([true, false]);
    expect([7.9, 8].map((value) => isMet({ aim: 'plansJirutka', value, scale: '' }))).toEqual([false, true]);
    expect(isMet({ aim: 'version', value: null, scale: '' })).toBeNull();
  });

  it('stand beside their aims', () => {
    const told = tellFigures([
      { aim: 'version', value: 1.234, scale: '30 ms : 24 ms' },
      { aim: 'plansPeak', value: 91, scale: '' },
      { aim: 'plansAjv', value: null, scale: 'ajv-cli is not installed' },
    ]);
    expect(told).toContain('--version : node -e 0           ≤ 1.4 ×   1.23 ×  met           30 ms : 24 ms\n');
    expect(told).toContain('1,000 valid plans, peak memory  ≤ 80 MiB  91 MiB  MISSED\n');
    expect(told).toMatch(/ajv-cli +≤ 0\.85 × +– +not measured +ajv-cli is not installed\n/);
    expect(told).toContain('\n1 met, 1 missed, 1 not measured\n');
  });
});
