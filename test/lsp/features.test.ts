import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CompletionList, Location, Range, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { Client, editText, offsetIn, positionIn, serveHere } from './client.ts';

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
  client = new Client(folder, serveHere(folder));
  await client.initialize();
  await client.open(client.uri('plan.yaml'), plan);
});
afterEach(async () => {
  client.leave();
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

  it('is explained', async () => {
    const { contents, range } = await ask<{ contents: { kind: string; value: string }; range: Range }>(
      'hover',
      'diantai',
    );
    expect(wordsAt(plan, range)).toBe('diantai');
    expect(contents).toEqual({ kind: 'markdown', value: expect.stringContaining('**清河电台**') });
    const nothing = await ask('hover', '强化');
    expect(nothing).toBe(null);
  });

  it('is offered what may stand there, as the editor can write it', async () => {
    const { isIncomplete, items } = await ask<CompletionList>('completion', 'diantai');
    expect(isIncomplete).toBe(false);
    expect(items).toEqual([
      {
        label: 'diantai',
        kind: 18,
        detail: '清河电台',
        labelDetails: { description: '清河电台' },
        documentation: { kind: 'markdown', value: expect.stringContaining('合作媒体') },
        filterText: 'diantai 清河电台',
        sortText: '0000',
        textEdit: {
          range: { start: { line: 11, character: 32 }, end: { line: 11, character: 39 } },
          newText: 'diantai',
        },
      },
    ]);
    const keys = await ask<CompletionList>('completion', 'sections');
    expect(keys.items.map(({ textEdit, insertTextFormat }) => [textEdit?.newText, insertTextFormat])).toContainEqual([
      'overview',
      undefined,
    ]);
  });

  it('is offered snippets and lines where the editor takes them', async () => {
    const able = new Client(folder, serveHere(folder));
    const completion = { completionItem: { snippetSupport: true, insertTextModeSupport: { valueSet: [1, 2] } } };
    await able.initialize({ capabilities: { textDocument: { completion } } });
    const uri = able.uri('new.yaml');
    await able.open(uri, 'kepu: 1\ntitle: 甲\nsec');
    const position = { line: 2, character: 3 };
    const { items } = await able.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    able.leave();
    expect(items.find(({ label }) => label === 'sections')).toMatchObject({
      textEdit: { range: { start: { line: 2, character: 0 }, end: position }, newText: 'sections:\n  - $0' },
      insertTextFormat: 2,
      insertTextMode: 1,
    });
  });

  it('leads nowhere in a text that is not open', async () => {
    const params = { textDocument: { uri: client.uri('other.yaml') }, position: { line: 0, character: 0 } };
    expect(await client.request('textDocument/definition', params)).toEqual([]);
  });
});

describe('a plan in a repository', () => {
  const province = (id: string) => `kepu: 1
id: ${id}
title: 示例省科协2026年科普工作要点
year: 2026
issuer: 示例省科协
sections:
  - title: 一
    targets: [{id: total, indicator: 培训, value: 500场}]
`;
  const put = async (name: string, text: string) => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  };
  const link = (id: string) => plan.replace('value: 30场', `value: 30场, upstream: ${id}#total`);
  const found = async () => (await ask<Location[]>('definition', 'total')).map(({ uri }) => uri);

  it('is linked to plans at the usual places that are not open', async () => {
    await put('kepu.config.yaml', 'language: zh\n');
    await put('plans/sheng.yaml', province('sheng'));
    await client.write(client.uri('plan.yaml'), link('sheng'));
    expect([await found(), await found()]).toEqual(Array(2).fill([client.uri('plans/sheng.yaml')]));
  });

  it('is linked to the plans that the configuration of the repository names, until that changes', async () => {
    await put('kepu.config.yaml', 'plans: [upper/*.yaml]\n');
    await put('upper/sheng.yaml', province('sheng'));
    await put('plans/other.yaml', province('other'));
    await client.write(client.uri('plan.yaml'), link('sheng'));
    expect(await found()).toEqual([client.uri('upper/sheng.yaml')]);
    await client.write(client.uri('plan.yaml'), link('other'));
    expect(await found()).toEqual([]);
    await put('kepu.config.yaml', 'plans: [plans/*.yaml]\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    expect(await found()).toEqual([client.uri('plans/other.yaml')]);
  });

  it('is not linked to what is open elsewhere, and knows registers of plans that are broken', async () => {
    await put('kepu.config.yaml', 'language: zh\n');
    const elsewhere = pathToFileURL(join(tmpdir(), 'kepu-elsewhere', 'sheng.yaml')).href;
    await client.open(elsewhere, province('sheng'));
    await put('plans/broken.yaml', 'kepu: 1\ntitle: 甲\nyear: soon\ninclude: [../more.yaml]\n');
    await put('more.yaml', 'kepu: 1\noutlets:\n  ribao: {name: 清河日报}\n');
    await client.write(client.uri('plan.yaml'), link('sheng'));
    expect(await found()).toEqual([]);
    const { items } = await ask<CompletionList>('completion', 'registers.yaml');
    expect(items.map(({ label }) => label)).toEqual(['registers.yaml', 'more.yaml']);
  });

  it('is linked to nothing where the plans of the repository cannot be searched for', async () => {
    await put('kepu.config.yaml', 'plans: ["*a*b*c*d*e*.yaml"]\n');
    await put('plans/sheng.yaml', province('sheng'));
    const [uri, at] = [client.uri('plan.yaml'), plan.indexOf('30场}')];
    await client.type(uri, at, at + 3, '30场, upstream: sheng#total');
    expect(await found()).toEqual([]);
    expect(client.logged).toEqual(['通配符 *a*b*c*d*e*.yaml 里的星号太多：路径的一段最多 4 个 *，整条最多 4 个 **']);
  });

  it('is not there for a text that was never saved, but for its registers', async () => {
    await put('kepu.config.yaml', 'language: zh\n');
    await put('plans/sheng.yaml', province('sheng'));
    const uri = 'untitled:1';
    const text = link('sheng');
    await client.open(uri, text);
    const at = async (words: string) => {
      const position = positionIn(text, text.indexOf(words));
      const places = await client.request<Location[]>('textDocument/definition', { textDocument: { uri }, position });
      return places.map((place) => place.uri);
    };
    expect([await at('total'), await at('diantai')]).toEqual([[], [client.uri('registers.yaml')]]);
  });

  it('leads nowhere to a register that is not there', async () => {
    const text = plan.replace('[registers.yaml]', '[registers.yaml, nowhere.yaml]');
    await client.write(client.uri('plan.yaml'), text);
    expect(await ask<Location[]>('definition', 'nowhere')).toEqual([]);
    expect((await ask<Location[]>('definition', 'diantai')).map(({ uri }) => uri)).toEqual([
      client.uri('registers.yaml'),
    ]);
  });

  it('is renamed at every place of a file', async () => {
    await client.write(
      client.uri('plan.yaml'),
      plan
        .replace('value: 30场', 'value: 30场, including: [online]')
        .replace(/$/, '          - {id: online, indicator: 线上培训, value: 10场}\n'),
    );
    const { documentChanges = [] } = await ask<WorkspaceEdit>('rename', 'online', { newName: 'on-line' });
    expect((documentChanges as TextDocumentEdit[]).map(({ edits }) => edits.length)).toEqual([2]);
  });

  it('is offered registers by their paths alone', async () => {
    await put('kepu.config.yaml', 'language: zh\n');
    await put('plans/县.yaml', plan.replace('[registers.yaml]', '["../更多 单位.yaml"]'));
    await put('更多 单位.yaml', 'kepu: 1\norganizations: {kexie: 县科协}\n');
    await client.write(client.uri('plan.yaml'), plan.replace('[registers.yaml]', '[x]'));
    const { items } = await ask<CompletionList>('completion', 'x]');
    const item = items.find(({ label }) => label.includes('更多'));
    expect(item).toMatchObject({ label: '更多 单位.yaml', kind: 17, textEdit: { newText: '"更多 单位.yaml"' } });
    expect(item).not.toHaveProperty('detail');
    expect(item).not.toHaveProperty('documentation');
  });
});

describe('an editor that shows no Markdown', () => {
  it('is told what a place means in words without marks', async () => {
    client.leave();
    client = new Client(folder, serveHere(folder));
    await client.initialize({ capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } } });
    const uri = client.uri('plan.yaml');
    await client.open(uri, plan);
    const position = positionIn(plan, plan.indexOf('training') + 1);
    const told = await client.request<{ contents: { kind: string; value: string } }>('textDocument/hover', {
      textDocument: { uri },
      position,
    });
    expect(told.contents.kind).toBe('plaintext');
    expect(told.contents.value).toContain('专题培训 （目标 training）');
    expect(told.contents.value).not.toMatch(/[*\\]/);
  });
});
