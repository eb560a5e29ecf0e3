import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { checklistRows, composeChecklist } from '../../src/compose/checklist.ts';
import { composePlan } from '../../src/compose/plan.ts';
import type { Document } from '../../src/document/document.ts';
import type { PlanFile } from '../../src/plan/generated/types.generated.ts';
import { normalisePlan } from '../../src/plan/normalise.ts';
import { renderers } from '../../src/render/index.ts';
import { loadYaml } from '../../src/source/load-yaml.ts';
import { Origins } from '../../src/source/origins.ts';
import { Source } from '../../src/source/source.ts';
import { gb9704 } from './tables.ts';

const documents: Document[] = [];
beforeAll(async () => {
  const { data } = await loadYaml(new Source('county-2026.yaml', await readFile('plans/county-2026.yaml', 'utf8')));
  const plan = normalisePlan(data as PlanFile, [], 'county-2026', new Origins());
  documents.push(
    await composePlan(plan, { draft: false }),
    composeChecklist(plan, checklistRows(plan), { draft: true }),
  );
});

describe.each(renderers)('renderer $name', (renderer) => {
  it('gives the same bytes for the same document, and others for another', async () => {
    const [first, second] = await Promise.all([
      Promise.all(documents.map((document) => renderer.render(document, gb9704))),
      Promise.all(documents.map((document) => renderer.render(document, gb9704))),
    ]);
    expect(first).toEqual(second);
    expect(first[0]).not.toEqual(first[1]);
  });
});

it('each renderer has a name and an extension of its own', () => {
  expect(new Set(renderers.map(({ name }) => name)).size).toBe(renderers.length);
  expect(new Set(renderers.map(({ extension }) => extension)).size).toBe(renderers.length);
});
