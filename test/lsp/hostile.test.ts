import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { builtInLimits, bytesOf } from '../../src/text/limits.ts';
import { brokenFiles } from '../source/broken.ts';
import { Client, positionIn, startServer } from './client.ts';

const plan = `kepu: 1
title: 清河县科协2026年科普工作要点
year: 2026
issuer: 清河县科协
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 全年举办专题培训30场。
        targets:
          - {id: training, indicator: 专题培训, value: 40场}
`;

let folder = '';
let client: Client;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-hostile-'));
  client = new Client(folder, startServer(folder));
  await client.initialize();
});
afterEach(async () => {
  client.leave();
  await rm(folder, { recursive: true });
});

const hostile: readonly (readonly [string, string])[] = [
  ['an empty text', ''],
  ['brackets without an end', `kepu: 1\ntitle: ${'['.repeat(100_000)}`],
  ['braces without an end', `kepu: 1\ntitle: ${'{a: '.repeat(20_000)}`],
  ['lists within lists', `kepu: 1\ntitle: ${'- '.repeat(20_000)}`],
  ['aliases of aliases', `kepu: 1\na: &a [x]\n${'b: &b [*a, *a, *a]\n'.repeat(1000)}`],
  ['a key of a hundred thousand characters', `kepu: 1\n${'键'.repeat(100_000)}: 1\n`],
  ['a text larger than any plan', `kepu: 1\ntitle: ${'长'.repeat(bytesOf(builtInLimits, 'file-size') / 3)}\n`],
  ['characters that no plan may hold', 'kepu: 1\ntitle: \u0000\u001b[31m\u202e\r\ntitle: \ud800\n'],
  ['lines that end in a carriage return alone', 'kepu: 1\rtitle: [\ryear: 2026\r'],
  ['a byte order mark within', `kepu: 1\n\ufefftitle: [\n`],
  ['keys that mean something to JavaScript', 'kepu: 1\n__proto__: {a: 1}\nconstructor: {b: 1}\ntitle: x\n'],
  ['many keys twice', `kepu: 1\n${'a: 1\n'.repeat(20_000)}`],
];

describe('one server', () => {
  it('answers for texts that mean it ill, one after the other, and for a plan behind them', async () => {
    for (const [name, text] of hostile) {
      const uri = client.uri(`${name}.yaml`);
      const told = await client.open(uri, text);
      expect(told.length > 0, name).toBe(text !== '');
      const end = positionIn(text, text.length);
      const context = { diagnostics: [] };
      const range = { start: { line: 0, character: 0 }, end };
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context,
      });
      expect(Array.isArray(actions), name).toBe(true);
      await client.request('textDocument/documentSymbol', { textDocument: { uri } });
      await client.close(uri);
    }
    const told = await client.open(client.uri('plan.yaml'), plan);
    expect(told.map(({ code }) => code)).toEqual(['prose-target-mismatch']);
    expect(client.logged).toEqual([]);
  }, 60_000);

  it('goes with somebody who breaks a plan in every way there is', async () => {
    const uri = client.uri('plan.yaml');
    await client.open(uri, plan);
    for (const { name, lines } of brokenFiles) {
      const told = await client.write(uri, `${lines.join('\n')}\n`);
      expect(told.length, name).toBeGreaterThan(0);
    }
    expect((await client.write(uri, plan)).map(({ code }) => code)).toEqual(['prose-target-mismatch']);
    expect(client.logged).toEqual([]);
  }, 60_000);
});
