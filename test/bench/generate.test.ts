import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runKepu } from '../scenarios/run-kepu.ts';
import { type Defect, defectKinds, generateBrokenPlan } from './generate-broken-plan.ts';
import { generatePlan } from './generate-plan.ts';
import { generateShortTasks } from './generate-short-tasks.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-generated-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The rules that find something in a text, and how many figures were compared. */
const findings = async (text: string): Promise<{ readonly ids: readonly string[]; readonly figures: number }> => {
  await writeFile(join(folder, 'plan.yaml'), text);
  const { stdout } = await runKepu(folder, ['validate', '-r', 'json', 'plan.yaml']);
  const { files, summary } = JSON.parse(stdout) as {
    files: { diagnostics: { ruleId: string }[] }[];
    summary: { figures: number };
  };
  return { ids: files.flatMap(({ diagnostics }) => diagnostics.map(({ ruleId }) => ruleId)), figures: summary.figures };
};

describe('a generated plan', () => {
  it.each([0, 7, 123, 9999])('of seed %i is consistent, and its figures are compared', async (seed) => {
    expect(await findings(generatePlan(seed))).toEqual({ ids: [], figures: 60 });
  });

  it('has 400 to 450 lines, by its seed alone', () => {
    const text = generatePlan(5);
    expect(text.split('\n').length).toBeGreaterThan(400);
    expect(text.split('\n').length).toBeLessThanOrEqual(450);
    expect(generatePlan(5)).toBe(text);
    expect(generatePlan(6)).not.toBe(text);
  });
});

describe('a broken plan', () => {
  const found: Readonly<Record<Defect, string>> = {
    schema: 'schema',
    number: 'prose-target-mismatch',
    date: 'schema',
    total: 'total-parts-mismatch',
    text: 'prose-target-mismatch',
    typography: 'width-and-digit-mixed',
    syntax: 'syntax',
  };

  it.each(defectKinds)('has one defect: %s', async (kind) => {
    for (const seed of [0, 11]) expect((await findings(generateBrokenPlan(seed, kind))).ids).toEqual([found[kind]]);
  });

  it('takes the kinds by turns', () => {
    expect(generateBrokenPlan(defectKinds.length + 2)).toBe(generateBrokenPlan(defectKinds.length + 2, 'date'));
  });
});

describe('many short tasks', () => {
  it.each([1, 250])('%i of them are consistent', async (count) => {
    expect(await findings(generateShortTasks(count))).toEqual({ ids: [], figures: count });
  });

  it('are below the size of a file: 10,000', () => {
    expect(Buffer.byteLength(generateShortTasks(10_000))).toBeLessThan(2 * 1024 * 1024);
  });
});
