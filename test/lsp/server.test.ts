import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type { CodeAction, Diagnostic, DocumentSymbol, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { createIo, run } from '../../src/cli.ts';
import { Snapshots } from '../../src/lsp/workspace/snapshots.ts';
import { formatPlanYaml } from '../../src/plan/format-plan-yaml.ts';
import { Source } from '../../src/source/source.ts';
import { runKepu } from '../scenarios/run-kepu.ts';
import { Client, positionIn, serveHere } from './client.ts';

const plan = `kepu: 1
title: 清河县科协2026年科普工作要点
year: 2026
issuer: 清河县科协
include: [registers.yaml]
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好专栏
        text: 与清河电台合办《问科学》《讲科学》专栏60期，举办专题培训30场。
        columns:
          - {names: [问科学, 讲科学], outlet: diantai, episodes: 60}
        targets:
          - {id: training, indicator: 专题培训, value: 40场}
`;

const registers = `kepu: 1
outlets:
  diantai: {name: 清河电台, kind: radio}
`;

let home = '';
let folder = '';
let client: Client;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'kepu-lsp-'));
  folder = home;
  await put('plan.yaml', plan);
  await put('registers.yaml', registers);
});
afterEach(async () => {
  client.leave();
  vi.restoreAllMocks();
  await rm(home, { recursive: true });
});

const put = async (name: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
};

const start = async (more?: Record<string, unknown>, args?: readonly string[]) => {
  client = new Client(folder, serveHere(folder, args));
  return client.initialize(more);
};

interface Reported {
  readonly files: readonly { readonly path: string; readonly diagnostics: readonly ReportedFinding[] }[];
}

interface ReportedFinding {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
  readonly related: readonly { readonly path: string; readonly message: string }[];
}

/** What `kepu validate` says of a file, as an editor would be told. */
const validated = async (name: string, at = folder) => {
  const { stdout } = await runKepu(at, ['validate', '--reporter', 'json', name]);
  const { files } = JSON.parse(stdout) as Reported;
  return files.flatMap(({ path, diagnostics }) =>
    path === name
      ? diagnostics.map(({ ruleId, severity, message, start: from, end, related }) => ({
          code: ruleId,
          severity: ['', 'error', 'warning', 'info'].indexOf(severity),
          message,
          range: {
            start: { line: from.line - 1, character: from.column - 1 },
            end: { line: end.line - 1, character: end.column - 1 },
          },
          related: related.map((each) => each.message),
        }))
      : [],
  );
};

const asValidated = ({ code, severity, message, range, relatedInformation }: Diagnostic) => ({
  code,
  severity,
  message,
  range,
  related: (relatedInformation ?? []).map((each) => each.message),
});

const codes = (found: readonly Diagnostic[]) => found.map(({ code }) => code);

describe('diagnostics', () => {
  const root = join(import.meta.dirname, '../..');
  const counties = join(root, 'test/repository');

  it.each([
    [root, 'plans/plan-2020.yaml'],
    [root, 'plans/county-2026.yaml'],
    [counties, 'plans/2026/qinghe-2026.yaml'],
  ])('of a plan in %s, %s, are those of kepu validate', async (here, name) => {
    await cp(join(here, 'plans'), join(folder, 'plans'), { recursive: true });
    if (here === counties) {
      await cp(join(here, 'registers'), join(folder, 'registers'), { recursive: true });
      await cp(join(here, 'kepu.config.yaml'), join(folder, 'kepu.config.yaml'));
    }
    const text = (await readFile(join(here, name), 'utf8')).replace(/\d+(?=[期场个])/g, '999');
    await start();
    const told = await client.open(client.uri(name), text);
    await put(name, text);
    expect(codes(told)).toContain(here === counties ? 'region-rollup-mismatch' : 'prose-target-mismatch');
    expect(told.map(asValidated)).toEqual(await validated(name));
  });

  it('come with the other place, and go when the fault goes', async () => {
    await start();
    const uri = client.uri('plan.yaml');
    const told = await client.open(uri, plan);
    expect(codes(told)).toEqual(['prose-target-mismatch', 'shared-episode-count']);
    expect(told[0]?.source).toBe('kepu');
    expect(told[0]?.relatedInformation?.[0]?.location.uri).toBe(uri);
    expect(codes(await client.write(uri, plan.replace('40场', '30场')))).toEqual(['shared-episode-count']);
  });

  it.each([
    [{ locale: 'en-GB' }, [], 'en'],
    [{ locale: 'de' }, [], 'zh'],
    [{}, ['--lang', 'en'], 'en'],
    [{ initializationOptions: { language: 'zh' }, locale: 'en' }, ['--lang', 'en'], 'zh'],
    [{ initializationOptions: { language: 'en' } }, [], 'en'],
  ])('speak the language that %j and %j ask for', async (more, args, language) => {
    await start(more, args);
    const [first] = await client.open(client.uri('plan.yaml'), plan);
    expect(first?.message).toMatch(language === 'en' ? /^The text says/ : /^正文/);
  });

  it('are none for YAML that is nothing of kepu’s, broken or not', async () => {
    await start();
    expect(await client.open(client.uri('compose.yaml'), 'services:\n  web: {image: x}\n')).toEqual([]);
    expect(await client.open(client.uri('other.yaml'), 'a: [1,\nb: "')).toEqual([]);
    expect(codes(await client.open(client.uri('broken.yaml'), 'kepu: 1\ntitle: [\n'))).toContain('syntax');
  });

  it('of a text that was never saved are there, too', async () => {
    await start();
    const told = await client.open('untitled:Untitled-1', plan.replace('include: [registers.yaml]\n', ''));
    expect(codes(told)).toContain('prose-target-mismatch');
  });

  it('of a configuration stand in it, and heed what it says as it is typed', async () => {
    await start();
    const [uri, config] = [client.uri('plan.yaml'), client.uri('kepu.config.yaml')];
    await client.open(uri, plan);
    expect(codes(await client.open(config, 'language: fr\n'))).toEqual(['schema']);
    await client.write(config, 'rules: {prose-target-mismatch: off}\n');
    const quiet = await client.heard((params) => params.uri === uri && params.diagnostics.length === 1);
    expect(codes(quiet.diagnostics)).toEqual(['shared-episode-count']);
  });

  it('heed what a register that a plan includes says by now, and stand in registers that are not open', async () => {
    await start();
    const [uri, register] = [client.uri('plan.yaml'), client.uri('registers.yaml')];
    await client.open(uri, plan);
    await client.open(register, registers.replace('radio', 'wireless'));
    const refused = await client.heard((params) => params.uri === uri && params.diagnostics.length === 0);
    expect(refused.diagnostics).toEqual([]);
    expect(codes(await client.told(register))).toEqual(['schema']);
    await client.write(register, registers.replace('diantai', 'dianshitai'));
    const missing = await client.heard(
      (params) => params.uri === uri && params.diagnostics.some(({ code }) => code === 'outlet-unregistered'),
    );
    expect(missing.version).toBe(1);
    // Closed unsaved, the register is what stands on disk again.
    await client.close(register);
    const sound = await client.heard((params) => params.uri === uri && params.diagnostics.length === 2);
    expect(codes(sound.diagnostics)).toEqual(['prose-target-mismatch', 'shared-episode-count']);
    await put('registers.yaml', registers.replace('radio', 'wireless'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    const elsewhere = await client.heard((params) => params.uri === register && params.diagnostics.length === 1);
    expect(codes(elsewhere.diagnostics)).toEqual(['schema']);
    await client.close(uri);
    const last = await client.heard((params) => params.uri === register && params === client.published.at(-1));
    expect(last.diagnostics).toEqual([]);
  });

  it('are taken back when a text is closed', async () => {
    await start();
    const uri = client.uri('plan.yaml');
    await client.open(uri, plan);
    await client.close(uri);
    const closed = await client.heard((params) => params.uri === uri && params.version === undefined);
    expect(closed.diagnostics).toEqual([]);
  });

  it('are none of a text that is closed before it was checked', async () => {
    await start();
    const [uri, other] = [client.uri('plan.yaml'), client.uri('other.yaml')];
    const textDocument = { uri, languageId: 'yaml', version: 1, text: plan };
    client.connection.sendNotification('textDocument/didOpen', { textDocument });
    await client.close(uri);
    await client.open(other, plan);
    expect(client.published.filter((params) => params.uri === uri && params.diagnostics.length > 0)).toEqual([]);
    expect(client.logged).toEqual([]);
  });

  it('find folders whose names have Chinese characters, blanks and per cent signs', async () => {
    folder = await mkdtemp(join(folder, '工作 要点 100% #1 '));
    await put('plan.yaml', plan);
    await put('registers.yaml', registers);
    await start();
    const uri = client.uri('plan.yaml');
    expect(codes(await client.open(uri, plan))).toEqual(['prose-target-mismatch', 'shared-episode-count']);
    // As some editors write it: everything encoded that may be.
    const other = uri.replaceAll('%20', ' ').replace(encodeURI('工'), '工');
    await client.close(uri);
    expect(codes(await client.open(other, plan))).toEqual(['prose-target-mismatch', 'shared-episode-count']);
  });

  it('are there for a file whose folder is gone, or not there yet', async () => {
    await start();
    const uri = client.uri('gone/plan.yaml');
    expect(codes(await client.open(uri, plan))).toEqual(['include']);
    expect(client.logged).toEqual([]);
  });

  it('ask the editor to watch files', async () => {
    await start();
    await client.open(client.uri('plan.yaml'), plan);
    expect(JSON.stringify(client.registered)).toContain('workspace/didChangeWatchedFiles');
  });
});

describe('a server', () => {
  it('speaks the language of the configuration where nobody asks for another', async () => {
    await put('kepu.config.yaml', 'language: en\n');
    await start({ locale: 'zh-cn' });
    const [first] = await client.open(client.uri('plan.yaml'), plan);
    expect(first?.message).toMatch(/^The text says/);
  });

  it('starts beside a configuration that cannot be used, says so once, and heeds it once it is mended', async () => {
    await put('kepu.config.yaml', 'rules: {prose-target-mismatch: loud}\n');
    await start();
    const [uri, config] = [client.uri('plan.yaml'), client.uri('kepu.config.yaml')];
    expect(codes(await client.open(uri, plan))).toEqual(['prose-target-mismatch', 'shared-episode-count']);
    expect(client.logged).toEqual([expect.stringContaining('kepu.config.yaml')]);
    await client.open(config, 'rules: {prose-target-mismatch: off}\n');
    const quiet = await client.heard((params) => params.uri === uri && params.diagnostics.length === 1);
    expect(codes(quiet.diagnostics)).toEqual(['shared-episode-count']);
  });

  it('does not start where the configuration meets a bug', async () => {
    await put('kepu.config.yaml', 'language: zh\n');
    let notes = '';
    const stderr = () => ({
      write: (chunk: string | Uint8Array, done: () => void) => {
        notes += Buffer.from(chunk as Uint8Array).toString();
        done();
      },
    });
    const io = createIo({ cwd: folder, env: {}, stdin: async function* () {}, stdout: stderr, stderr });
    const read = () => Promise.reject(new TypeError('nobody thought of this'));
    expect(await run(['lsp'], { ...io, read })).toBe(3);
    expect(notes).toContain('nobody thought of this');
    await start();
  });

  it('heeds the configuration that its command line names, or none', async () => {
    await put('kepu.config.yaml', 'rules: {prose-target-mismatch: off}\n');
    await put('other.yaml', 'rules: {shared-episode-count: off}\n');
    for (const [args, expected] of [
      [[], ['shared-episode-count']],
      [['--config', 'other.yaml'], ['prose-target-mismatch']],
      [['--no-config'], ['prose-target-mismatch', 'shared-episode-count']],
    ] as const) {
      await start({}, args);
      expect(codes(await client.open(client.uri('plan.yaml'), plan))).toEqual(expected);
    }
  });

  it('serves an editor that can do nothing', async () => {
    await start({ capabilities: {} });
    const uri = client.uri('plan.yaml');
    const [first] = await client.open(uri, plan.replace('》《', '》、《'));
    expect(first?.relatedInformation).toBeUndefined();
    expect(client.registered).toEqual([]);
    const [action] = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
      context: { diagnostics: [], only: ['source.fixAll'] },
    });
    expect(Object.keys(action?.edit?.changes ?? {})).toEqual([uri]);
  });

  it('shows comments that silence nothing as what may go', async () => {
    await start();
    const told = await client.open(client.uri('plan.yaml'), `${plan}# kepu-ignore stale-year: 说明\n`);
    expect(told.find(({ code }) => code === 'ignore-unused')?.tags).toEqual([1]);
  });

  it('says what went wrong with one request, and answers the next', async () => {
    await start();
    const uri = client.uri('plan.yaml');
    await client.open(uri, plan);
    vi.spyOn(Snapshots.prototype, 'open').mockRejectedValueOnce(new TypeError('nobody thought of this'));
    expect(await client.request('textDocument/documentSymbol', { textDocument: { uri } })).toEqual([]);
    expect(client.logged).toEqual([expect.stringMatching(/^TypeError: nobody thought of this\n +at /)]);
    expect(await client.request('textDocument/documentSymbol', { textDocument: { uri } })).toHaveLength(1);
  });

  it('answers no request that was taken back', async () => {
    await start();
    const uri = client.uri('plan.yaml');
    await client.open(uri, plan);
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri } };
    const answer = client.connection.sendRequest('textDocument/documentSymbol', params, source.token);
    source.cancel();
    await expect(answer).rejects.toThrow('cancelled');
  });

  it('tells a plan that is a link to another file by the name that the editor has for it', async () => {
    await put('kepu.config.yaml', 'language: zh\n');
    await put('real/plan-a.yaml', plan.replace('registers.yaml', '../registers.yaml'));
    await symlink(join(folder, 'real/plan-a.yaml'), join(folder, 'link.yaml'));
    await start();
    const [link, real] = [client.uri('link.yaml'), client.uri('real/plan-a.yaml')];
    await client.open(link, plan);
    await client.open(real, plan.replace('registers.yaml', '../registers.yaml').replace('40场', '30场'));
    expect(codes(await client.told(real))).toEqual(['shared-episode-count']);
    expect(codes(await client.told(link))).toEqual(['prose-target-mismatch', 'shared-episode-count']);
  });
});

describe('typing', () => {
  it('through every state of a line ends where one change would', async () => {
    await start();
    const uri = client.uri('plan.yaml');
    const line = '          - {id: extra, indicator: "讲座", value: 3场}\n';
    await client.open(uri, plan);
    for (const [index, letter] of [...line].entries())
      await client.type(uri, plan.length + index, plan.length + index, letter);
    const told = await client.told(uri);
    await put('plan.yaml', plan + line);
    expect(told.map(asValidated)).toEqual(await validated('plan.yaml'));
    expect(client.logged).toEqual([]);
  });

  it('is never answered with what was found before', async () => {
    await start();
    const uri = client.uri('plan.yaml');
    await client.open(uri, plan);
    const at = plan.indexOf('40场');
    for (let round = 0; round < 20; round += 1) await client.type(uri, at, at + 1, round % 2 === 0 ? '3' : '4');
    await client.told(uri);
    const wrong = client.published.filter(({ version = 0, diagnostics }) => {
      const isRight = version % 2 === 0;
      return codes(diagnostics).includes('prose-target-mismatch') === isRight;
    });
    expect(wrong).toEqual([]);
    const versions = client.published.map(({ version = 0 }) => version);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
  });

  it('keeps the outline of what was there before', async () => {
    await start();
    const uri = client.uri('plan.yaml');
    await client.open(uri, plan);
    const ask = () => client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    const shape = ({ name, detail = '', children = [] }: DocumentSymbol): unknown => [
      name,
      detail,
      children.map(shape),
    ];
    const before = await ask();
    expect(before.map(shape)).toEqual([
      [
        '一、强化科普供给',
        '',
        [
          [
            '（一）办好专栏',
            '',
            [
              ['专题培训', '40场', []],
              ['《问科学》《讲科学》', '清河电台', []],
            ],
          ],
        ],
      ],
    ]);
    expect(before[0]?.range).toEqual({ start: { line: 6, character: 4 }, end: positionIn(plan, plan.length - 1) });
    await client.write(uri, `# 草稿\n${plan.replace('outlet: diantai', 'outlet: "')}`);
    const broken = await ask();
    expect(broken.map(shape)).toEqual(before.map(shape));
    expect(broken[0]?.range.start).toEqual({ line: 7, character: 4 });
  });
});

describe('actions', () => {
  const marked = plan.replace('《问科学》《讲科学》', '《问科学》、《讲科学》').replace('40场', '30场');
  const wide = (text: string) => ({ start: { line: 0, character: 0 }, end: positionIn(text, text.length) });
  const ask = (uri: string, only?: readonly string[]) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: wide(client.text(uri)),
      context: { diagnostics: [], ...(only ? { only } : {}) },
    });
  const editsOf = (action: CodeAction | undefined): readonly TextEdit[] => {
    const [changes] = action?.edit?.documentChanges ?? [];
    return (changes as TextDocumentEdit).edits as TextEdit[];
  };

  it('fix a finding, which is then gone', async () => {
    await start();
    const uri = client.uri('plan.yaml');
    expect(codes(await client.open(uri, marked))).toContain('title-mark-separator');
    const fix = (await ask(uri, ['quickfix'])).find(({ isPreferred }) => isPreferred);
    expect(codes(fix?.diagnostics ?? [])).toEqual(['title-mark-separator']);
    expect(codes(await client.apply(uri, editsOf(fix)))).not.toContain('title-mark-separator');
    expect(client.text(uri)).toBe(marked.replace('》、《', '》《'));
  });

  it('let a finding stand with a comment above its line', async () => {
    await start();
    const uri = client.uri('plan.yaml');
    const told = await client.open(uri, plan);
    const actions = await ask(uri);
    expect(actions).toHaveLength(told.length);
    for (const { diagnostics } of actions) {
      const code = diagnostics?.[0]?.code;
      await client.write(uri, plan);
      const action = (await ask(uri)).find((each) => each.diagnostics?.[0]?.code === code);
      const left = await client.apply(uri, editsOf(action));
      expect(codes(left)).toEqual(codes(told).filter((each) => each !== code));
    }
  });

  it('fix all that can be fixed when asked for that, and nothing else', async () => {
    await start();
    const uri = client.uri('plan.yaml');
    await client.open(uri, marked.replace('专题培训30场。', '专题培训30场...'));
    expect((await ask(uri)).map(({ kind }) => kind)).not.toContain('source.fixAll.kepu');
    const [action, ...others] = await ask(uri, ['source.fixAll']);
    expect(others).toEqual([]);
    await client.apply(uri, editsOf(action));
    expect(client.text(uri)).toBe(marked.replace('》、《', '》《').replace('专题培训30场。', '专题培训30场……'));
    expect(await ask(uri, ['source.fixAll'])).toEqual([]);
  });

  it('are none where nothing is open, and fix nothing in a text that was never saved', async () => {
    await start();
    expect(await ask(client.uri('plan.yaml'))).toEqual([]);
    await client.open('untitled:1', marked.replace('include: [registers.yaml]\n', ''));
    expect(await ask('untitled:1', ['source.fixAll'])).toEqual([]);
  });

  it('hold no comment where no line begins with what holds the finding', async () => {
    await start();
    const uri = client.uri('plan.yaml');
    const flow =
      '{kepu: 1, title: 清河县科协2026年科普工作要点, year: 2026, issuer: 清河县科协, overview: 我县于２０２６年举办活动。, sections: []}\n';
    expect(codes(await client.open(uri, flow))).not.toEqual([]);
    expect((await ask(uri)).filter(({ title }) => title.includes('kepu-ignore'))).toEqual([]);
  });

  it('are none for what no comment can silence', async () => {
    await start();
    const uri = client.uri('plan.yaml');
    expect(codes(await client.open(uri, plan.replace('year: 2026', 'year: soon')))).toEqual(['schema']);
    expect((await ask(uri)).filter(({ title }) => title.includes('kepu-ignore'))).toEqual([]);
  });
});

describe('formatting', () => {
  const format = (uri: string) =>
    client.request<TextEdit[]>('textDocument/formatting', {
      textDocument: { uri },
      options: { tabSize: 4, insertSpaces: true },
    });

  it('gives a plan the form that kepu fmt gives it, once', async () => {
    await start();
    const uri = client.uri('plan.yaml');
    const untidy = plan.replace('year: 2026\nissuer: 清河县科协', 'issuer: "清河县科协"   # 主办\nyear:   2026');
    await client.open(uri, untidy);
    await client.apply(uri, await format(uri));
    expect(client.text(uri)).toContain('year: 2026\nissuer: 清河县科协');
    expect(client.text(uri)).toBe(await formatPlanYaml(new Source('plan.yaml', untidy), 'plan'));
    expect(await format(uri)).toEqual([]);
  });

  it('leaves alone what is broken, and what is no file of kepu’s', async () => {
    await start();
    const [uri, other] = [client.uri('plan.yaml'), client.uri('compose.yaml')];
    await client.open(uri, `${plan}  - [`);
    await client.open(other, 'b:    1\na: "x"\n');
    expect([await format(uri), await format(other)]).toEqual([[], []]);
    expect(await client.write(uri, `${plan}x: &a 1\ny: *a\n`)).not.toEqual([]);
    expect(await format(uri)).toEqual([]);
    expect(client.logged).toEqual([]);
  });
});

describe('a plan with Chinese keys', () => {
  const chinese = plan
    .replace('title: 清河', '标题: 清河')
    .replace('sections:', '部分:')
    .replace('- title: 强化', '- 标题: 强化')
    .replace('tasks:', '任务:')
    .replace('targets:', '目标:');

  it('has the findings and the outline that it has with English ones', async () => {
    await start();
    const uri = client.uri('plan.yaml');
    const ask = () => client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    const told = await client.open(uri, plan);
    const outline = await ask();
    expect(codes(await client.write(uri, chinese))).toEqual(codes(told));
    const ends = (all: readonly DocumentSymbol[]): unknown =>
      all.map(({ name, range, children = [] }) => [name, range.start.line, range.end.line, ends(children)]);
    expect(ends(await ask())).toEqual(ends(outline));
  });

  it('is known for one while it is broken', async () => {
    await start();
    const uri = client.uri('plan.yaml');
    expect(codes(await client.open(uri, '格式: 1\n标题: [\n'))).toContain('syntax');
  });
});
