import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tryInput } from './attempt.ts';
import { chosenSubjects } from './subjects/index.ts';

/* Every input that the fuzzer once found a fault with, under the name of its subject: nothing is left to be found. */

const folder = join(import.meta.dirname, 'failures');
const kept = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name))
  .sort();

describe('input that failed once', () => {
  afterAll(async () => {
    for (const { close } of chosenSubjects([])) await close?.();
  });

  it.each(kept.map((path) => [`${basename(dirname(path))}/${basename(path)}`, path]))('%s', async (_name, path) => {
    const [subject] = chosenSubjects([basename(dirname(path))]);
    const failure = await tryInput(Uint8Array.from(readFileSync(path)), subject?.steps ?? []);
    expect(failure?.words).toBeUndefined();
  });
});
