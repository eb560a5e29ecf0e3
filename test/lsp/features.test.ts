import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Location, Range, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { Client, editText, offsetIn, positionIn } from './client.ts';

const plan = `kepu: 1
title: 清河县科协2026年科普工作要点
year: 2026
issuer: 清河县科协
include: [registers.yaml]
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好专栏
        text: 与清河电台合办《问科学》专栏60期，举办专题培训30场。
        columns:
          - {name: 问科学, outlet: diantai, episodes: 60}
        targets:
          - {id: training, indicator: 专题培训, value: 30场}
`;

const registers = `kepu: 1
outlets:
  diantai: {name: 清河电台, kind: radio}
`;

let folder = '';
let client: Client;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-features-'));
  await writeFile(join(folder, 'plan.yaml'), plan);
  await writeFile(join(folder, 'registers.yaml'), registers);
  client = new Client(folder);
  await client.initialize();
  await client.open(client.uri('plan.yaml'), plan);
});
afterEach(async () => {
  client.child.kill();
  await rm(folder, { recursive: true });
});

/** Asks about words of the plan, or of what it is by now. */
const ask = <Result>(method: string, words: string, more: Record<string, unknown> = {}) => {
  const uri = client.uri('plan.yaml');
  const text = client.text(uri);
  const position = positionIn(text, text.indexOf(words));
  return client.request<Result>(`textDocument/${method}`, { textDocument: { uri }, position, ...more });
};

const wordsAt = (text: string, { start, end }: Range) => text.slice(offsetIn(text, start), offsetIn(text, end));

describe('a place of an open plan', () => {
  it('leads to a register that is not open, and back', async () => {
    const [place, ...others] = await ask<Location[]>('definition', 'diantai');
    expect(others).toEqual([]);
    expect(place?.uri).toBe(client.uri('registers.yaml'));
    expect(wordsAt(registers, place?.range as Range)).toBe('diantai');
    const uses = await ask<Location[]>('references', 'diantai', { context: { includeDeclaration: false } });
    expect(uses.map(({ uri, range }) => [uri, wordsAt(plan, range)])).toContainEqual([
      client.uri('plan.yaml'),
      'diantai',
    ]);
  });

  it('is renamed in every file, and nothing is found afterwards', async () => {
    const prepared = await ask<{ range: Range; placeholder: string }>('prepareRename', 'diantai');
    expect([wordsAt(plan, prepared.range), prepared.placeholder]).toEqual(['diantai', 'diantai']);
    const { documentChanges = [] } = await ask<WorkspaceEdit>('rename', 'diantai', { newName: 'qinghe-diantai' });
    const changes = documentChanges as TextDocumentEdit[];
    expect(changes.map(({ textDocument: { uri, version } }) => [uri, version]).sort()).toEqual([
      [client.uri('plan.yaml'), 1],
      [client.uri('registers.yaml'), null],
    ]);
    const edited = (name: string, text: string) =>
      editText(
        text,
        changes
          .filter(({ textDocument }) => textDocument.uri === client.uri(name))
          .flatMap(({ edits }) => edits as TextEdit[]),
      );
    await writeFile(join(folder, 'registers.yaml'), edited('registers.yaml', registers));
    expect(await client.write(client.uri('plan.yaml'), edited('plan.yaml', plan))).toEqual([]);
    expect(client.text(client.uri('plan.yaml'))).toContain('outlet: qinghe-diantai');
  });

  it('is not renamed where that cannot be, and says why', async () => {
    await expect(ask('prepareRename', '强化')).rejects.toThrow('这里没有编号');
    await expect(ask('rename', 'training', { newName: '培训' })).rejects.toThrow(/培训/);
  });

  it('leads nowhere in a text that is not open', async () => {
    const params = { textDocument: { uri: client.uri('other.yaml') }, position: { line: 0, character: 0 } };
    expect(await client.request('textDocument/definition', params)).toEqual([]);
  });
});
