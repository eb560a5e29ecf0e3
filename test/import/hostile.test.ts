import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFailure } from '../../src/read/reader.ts';
import { p, r, wordFile } from '../read/word-file.ts';
import { compareText } from './compare-text.ts';
import { brokenFiles, type HostileFile, largeFiles, oddLines } from './hostile-files.ts';
import { importBytes } from './imported.ts';

/* Files that are damaged, gigantic or made to do harm: each ends soon, with a plan file or with a sentence. */

const kepu = resolve('bin/kepu.js');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kepu-import-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A file imported by a process of its own: how it ended, and what it said and left. One that hangs is killed. */
const importAlone = ({ name, bytes }: HostileFile) => {
  const home = mkdtempSync(join(folder, 'home-'));
  writeFileSync(join(home, name), bytes());
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [kepu, 'import', name, '-o', 'plan.yaml'], {
    cwd: home,
    encoding: 'utf8',
    timeout: 60_000,
    killSignal: 'SIGKILL',
    maxBuffer: 1 << 28,
  });
  const written = existsSync(join(home, 'plan.yaml'));
  const extra = readdirSync(home).filter((file) => file !== name && file !== 'plan.yaml');
  rmSync(home, { recursive: true });
  return { status, signal, said: `${stdout}${stderr}`, written, extra };
};

const named = (files: readonly HostileFile[]) => files.map((file) => [file.about, file] as const);

describe.each([
  ['broken', brokenFiles],
  ['large', largeFiles],
] as const)('a %s file', (kind, files) => {
  it.each(named(files))('ends with a plan or a sentence: %s', (_, file) => {
    const { status, signal, said, written, extra } = importAlone(file);
    expect({ status, signal, extra }).toEqual({ status: written ? 0 : 2, signal: null, extra: [] });
    expect(said.trim()).not.toBe('');
    expect(said).not.toMatch(/\bat .*:\d+:\d+|node:internal|\[object |undefined/);
    expect(Buffer.byteLength(said)).toBeLessThan(1024 * 1024);
    if (kind === 'broken') expect(written).toBe(false);
  });
});

describe('odd characters', () => {
  const lines = [
    '清河县2026年工作要点',
    '一、抓好落实',
    '1.办好专栏。认真办理。',
    ...oddLines,
    '二、强化保障',
    ...oddLines,
  ];
  const source = lines.join('\n');

  it.each([
    ['txt', () => new TextEncoder().encode(source)],
    ['docx', () => wordFile(lines.map((line) => p(r(escapeXml(line)))).join(''))],
  ] as const)('come out of .%s one by one', async (extension, bytes) => {
    const imported = await importBytes(bytes(), extension);
    if (isFailure(imported)) throw new Error(imported.failure.en);
    expect(compareText(source, imported.text)).toBe('');
  });

  it.each(oddLines)('come out where there is nothing else: %s', async (line) => {
    const imported = await importBytes(new TextEncoder().encode(`${line}\n`), 'txt');
    if (isFailure(imported)) throw new Error(imported.failure.en);
    expect(compareText(line, imported.text)).toBe('');
  });

  it('that no plan may hold are told', () => {
    const path = join(folder, 'surrogate.docx');
    writeFileSync(path, wordFile(p(r('清河县2026年工作要点')) + p(r('甲&#xD800;乙&#x202E;丙&#x0007;丁'))));
    const { status, stderr } = spawnSync(process.execPath, [
      kepu,
      'import',
      path,
      '-o',
      join(folder, 'surrogate.yaml'),
    ]);
    expect([status, stderr.toString()]).toEqual([expect.any(Number), expect.stringMatching(/\S/)]);
    if (status === 0) expect(readFileSync(join(folder, 'surrogate.yaml'), 'utf8')).not.toMatch(/\uFFFD|\u202E|\u0007/u);
  });
});

const escapeXml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">');
