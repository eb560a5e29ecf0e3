import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runKepu } from './run-kepu.ts';

/*
 * A scenario is one page: files, then commands with what they print. Each part begins with a line `--- file: NAME`
 * or `--- run: kepu …`. The page is run and written again; it must come out as it is.
 */

interface Part {
  readonly kind: 'file' | 'run';
  readonly name: string;
  readonly body: string;
}

const readParts = (page: string): { readonly preface: string; readonly parts: readonly Part[] } => {
  const [preface = '', ...rest] = page.split(/^(?=--- (?:file|run): )/m);
  const parts = rest.map((text): Part => {
    const [, kind, name = ''] = /^--- (file|run): (.*)\n/.exec(text) ?? [];
    return { kind: kind as Part['kind'], name, body: text.slice(text.indexOf('\n') + 1) };
  });
  return { preface, parts };
};

const play = async (page: string, folder: string): Promise<string> => {
  const { preface, parts } = readParts(page);
  const played = [preface];
  for (const { kind, name, body } of parts) {
    played.push(`--- ${kind}: ${name}\n`);
    if (kind === 'file') {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), body.replace(/\n$/, ''));
      played.push(body);
    } else {
      const { exitCode, stdout, stderr } = await runKepu(folder, name.split(' ').slice(1));
      const noted = stderr.replace(/^(?=.)/gm, '[stderr] ');
      played.push(`${stdout}${noted}[exit ${exitCode}]\n\n`);
    }
  }
  return played.join('').replace(/\n+$/, '\n');
};

const home = join(import.meta.dirname, 'pages');
const pages = (await readdir(home)).filter((name) => name.endsWith('.txt')).sort();

describe('scenarios', () => {
  it.each(pages)('%s', async (name) => {
    const folder = await mkdtemp(join(tmpdir(), 'kepu-scenario-'));
    try {
      const page = await readFile(join(home, name), 'utf8');
      await expect(await play(page, folder)).toMatchFileSnapshot(join(home, name));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
