import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FrameFilter, largestFrame } from '../../src/lsp/frames.ts';
import { exitOf, serveHere, startServer } from './client.ts';

const encode = (text: string) => Buffer.from(text, 'utf8');
const frame = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

const filter = (chunks: readonly Uint8Array[]) => {
  const refused: string[] = [];
  const frames = new FrameFilter((why) => refused.push(why));
  const passed = Buffer.concat(chunks.flatMap((chunk) => frames.push(chunk)));
  return { passed: passed.toString('utf8'), refused };
};

describe('frames', () => {
  it('pass however they are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat(200), { maxLength: 20 }),
        (bodies, cuts) => {
          const whole = encode(bodies.map(frame).join(''));
          const places = [...new Set([0, ...cuts.map((cut) => cut % (whole.length + 1)), whole.length])];
          places.sort((a, b) => a - b);
          const chunks = places.slice(1).map((end, index) => whole.subarray(places[index], end));
          expect(filter(chunks)).toEqual({ passed: whole.toString('utf8'), refused: [] });
        },
      ),
    );
  });

  it('keep other fields of a head to themselves', () => {
    const head = 'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:2\r\n\r\n';
    expect(filter([encode(`${head}{}`)]).passed).toBe(frame('{}'));
  });

  it('are left out where they are too large, and nothing of them is kept', () => {
    const frames = new FrameFilter(() => undefined);
    frames.push(encode(`Content-Length: ${largestFrame + 1}\r\n\r\n`));
    const chunk = Buffer.alloc(1024 * 1024, 0x20);
    const during = Array.from({ length: 16 }, () => frames.push(chunk).length);
    expect(during).toEqual(Array(16).fill(0));
    expect(Buffer.concat(frames.push(encode(` ${frame('{}')}`))).toString()).toBe(frame('{}'));
  });

  it.each([
    ['a shell’s words', 'hello\r\n\r\n'],
    ['a head without a length', 'Content-Type: x\r\n\r\n'],
    ['a length that is no number', 'Content-Length: many\r\n\r\n'],
    ['a negative length', 'Content-Length: -5\r\n\r\n'],
    ['noise without an end', 'x'.repeat(20_000)],
  ])('go on behind %s, which is told once', (_what, noise) => {
    const { passed, refused } = filter([encode(noise), encode(noise), encode(`\r\n${frame('{}')}`)]);
    expect(passed).toBe(frame('{}'));
    expect(refused).toEqual(['malformed']);
  });

  it.each([
    ['without an end', 'x'],
    ['in lines', 'kepu: 1\n'],
    ['in heads', `${'a: b'.padEnd(2000)}\r\n\r\n`],
  ])('give up on noise %s, once, when no message came in so many bytes', (_what, piece) => {
    const noise = encode(piece.repeat((1024 * 1024) / piece.length));
    const count = Math.ceil((1.5 * largestFrame) / noise.length);
    expect(filter(Array(count).fill(noise)).refused).toEqual(['malformed', 'noise']);
    const between = [...Array(Math.floor(count / 2)).fill(noise), encode(`\r\n\r\n${frame('{}')}`)];
    expect(filter([...between, ...between]).refused).toEqual(['malformed', 'malformed']);
  });

  it('keep nothing of noise', () => {
    const frames = new FrameFilter(() => undefined);
    for (let count = 0; count < 100; count += 1) frames.push(Buffer.alloc(64 * 1024, 0x78));
    expect(Buffer.concat(frames.push(encode(`\r\n\r\n${frame('[]')}`))).toString()).toBe(frame('[]'));
  });
});

describe('a server that is spoken to in bytes', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kepu-frames-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** Sends bytes one after the other, waits for a message, says `last` and closes the stream. */
  const speak = async (sent: readonly string[], awaited: (message: Received) => boolean, last: readonly string[]) => {
    const server = startServer(folder, []);
    const notes: Buffer[] = [];
    let out = Buffer.alloc(0);
    let wake = () => {};
    server.stdout.on('data', (chunk: Buffer) => {
      out = Buffer.concat([out, chunk]);
      wake();
    });
    server.stderr.on('data', (chunk: Buffer) => notes.push(chunk));
    server.stdin.on('error', () => undefined);
    for (const each of sent) server.stdin.write(each);
    while (!readMessages(out).some(awaited)) {
      await new Promise<void>((done) => {
        wake = done;
      });
    }
    for (const each of last) server.stdin.write(each);
    server.stdin.end();
    const code = await exitOf(server);
    return { messages: readMessages(out), notes: Buffer.concat(notes).toString(), code };
  };

  const call = (id: number, method: string, params: unknown = {}) =>
    frame(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
  const tell = (method: string, params: unknown = {}) => frame(JSON.stringify({ jsonrpc: '2.0', method, params }));
  const hello = call(1, 'initialize', { processId: null, rootUri: null, capabilities: {} });
  const goodbye = call(9, 'shutdown', undefined);
  const exit = tell('exit');
  const isAnswer = (wanted: number) => (message: Received) => message.id === wanted;

  it('says what it can do, and ends with 0 after shutdown', async () => {
    const { messages, notes, code } = await speak([hello, tell('initialized'), goodbye], isAnswer(9), [exit]);
    expect(messages[0]).toMatchObject({ id: 1, result: { serverInfo: { name: 'kepu' } } });
    expect(messages[1]).toMatchObject({ id: 9, result: null });
    expect({ notes, code }).toEqual({ notes: '', code: 0 });
  });

  it('ends with 1 where the editor goes without shutdown', async () => {
    const { notes, code } = await speak([hello], isAnswer(1), []);
    expect({ notes, code }).toEqual({ notes: '编辑器没有发 shutdown 就断开了\n', code: 1 });
    expect((await speak([hello], isAnswer(1), [exit])).code).toBe(1);
  });

  it('refuses what it does not know', async () => {
    const unknown = [call(3, 'kepu/nothing'), tell('$/kepu/nothing'), tell('kepu/nothing')];
    const { messages, code } = await speak([hello, ...unknown, goodbye], isAnswer(9), [exit]);
    expect(messages.find(isAnswer(3))).toMatchObject({ error: { code: -32601 } });
    expect(code).toBe(0);
  });

  const text = { textDocument: { uri: 'file:///x.yaml' } };
  const position = { line: 0, character: 0 };
  const range = { start: position, end: position };
  it.each([
    ['initialize', {}],
    ['initialize', { capabilities: null }],
    ['initialize', []],
    ['textDocument/hover', null],
    ['textDocument/hover', { position }],
    ['textDocument/completion', text],
    ['textDocument/definition', { ...text, position: { line: '0', character: 0 } }],
    ['textDocument/prepareRename', { ...text, position: 3 }],
    ['textDocument/references', { ...text, position }],
    ['textDocument/rename', { ...text, position, newName: 7 }],
    ['textDocument/codeAction', { ...text, context: {} }],
    ['textDocument/codeAction', { ...text, range }],
    ['textDocument/codeAction', { ...text, range, context: { only: 'quickfix' } }],
    ['textDocument/documentSymbol', { textDocument: { uri: 7 } }],
    ['textDocument/formatting', { textDocument: null }],
  ])('says that %s is asked with parameters of another kind: %j', async (method, params) => {
    const { messages, code } = await speak([hello, call(5, method, params), goodbye], isAnswer(9), [exit]);
    expect(messages.find(isAnswer(5))).toMatchObject({
      error: { code: -32602, message: `${method} 的参数不对，没有处理` },
    });
    expect(code).toBe(0);
  });

  it.each([
    ['textDocument/didOpen', { textDocument: { uri: 'file:///x.yaml', version: 1, text: 1 } }],
    ['textDocument/didOpen', { textDocument: { uri: 'file:///x.yaml', text: '' } }],
    ['textDocument/didChange', { textDocument: { uri: 'file:///x.yaml', version: 2 } }],
    ['textDocument/didChange', { textDocument: { uri: 'file:///x.yaml', version: 2 }, contentChanges: [{}] }],
    ['textDocument/didChange', { textDocument: { uri: 'x', version: 2 }, contentChanges: [{ text: '', range: {} }] }],
    ['textDocument/didClose', {}],
    ['$/setTrace', {}],
  ])('leaves a note where it is told %s with %j', async (method, params) => {
    const { messages } = await speak([hello, tell(method, params), goodbye], isAnswer(9), [exit]);
    const notes = messages.flatMap(({ method: name, params: note }) => (name === 'window/logMessage' ? [note] : []));
    expect(notes).toEqual([{ type: 2, message: `${method} 的参数不对，没有处理` }]);
  });

  it.each([
    ['no JSON', frame('{"jsonrpc":')],
    ['nothing for a message', frame('null')],
    ['JSON that is no message', frame('[1,2]')],
    ['bytes that are no text', `Content-Length: 3\r\n\r\n\u0000\u0001\u0002`],
    ['no frame at all', 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['parameters of another shape', tell('textDocument/didOpen', { textDocument: 3 })],
    ['a change of what is not open', tell('textDocument/didChange', { textDocument: { uri: 'x', version: 2 } })],
    ['a request without parameters', call(5, 'textDocument/codeAction', null)],
    ['a request about what is not open', call(6, 'textDocument/documentSymbol', { textDocument: { uri: 7 } })],
    ['an address that is none', open('%E0%A4%A', 'kepu: 1\ntitle: [')],
  ])('goes on after %s', async (_what, bytes) => {
    const path = join(folder, 'plan.yaml');
    await writeFile(path, '');
    const uri = pathToFileURL(path).href;
    const isTold = ({ method, params }: Received) => method?.endsWith('publishDiagnostics') && params?.uri === uri;
    const { messages } = await speak(
      [hello, tell('initialized'), bytes, open(uri, 'kepu: 1\ntitle: [\n')],
      (message) => isTold(message) === true,
      [],
    );
    expect(messages.find(isTold)?.params).toMatchObject({ version: 1, diagnostics: [{ code: 'syntax', severity: 1 }] });
  });
});

describe('a server whose standard input is no editor', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** What is said on standard error when bytes come in, once so many lines are there. */
  const notesOf = async (sent: readonly (string | Uint8Array)[], count: number): Promise<readonly string[]> => {
    const server = serveHere(tmpdir(), ['--lang', 'en']);
    let notes = '';
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      notes += text;
    });
    for (const each of sent) server.stdin.write(each);
    while (notes.split('\n').length <= count) await new Promise((done) => setTimeout(done, 5));
    return notes.trim().split('\n');
  };

  it('says what it skips, and what is too large', async () => {
    expect(await notesOf(['GET / HTTP/1.1\r\n\r\n', `Content-Length: ${largestFrame + 1}\r\n\r\n`], 2)).toEqual([
      expect.stringMatching(/^standard input holds something that is no message .*; it was skipped\./),
      'a message of the editor is larger than 16 MiB; it was left out',
    ]);
  });

  it('ends with 2 where nobody speaks the protocol', async () => {
    const exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never);
    const noise = Buffer.alloc(1024 * 1024, 0x78);
    const notes = await notesOf(Array(Math.ceil(largestFrame / noise.length) + 2).fill(noise), 2);
    expect(notes[1]).toMatch(/^standard input holds no message .*; kepu reads no further\./);
    await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(2));
  });

  it('says that the editor went away where it ends with 1, and nothing where it was told to end', async () => {
    const server = serveHere(tmpdir());
    await vi.waitFor(() => {
      server.exit(1);
      expect(server.stderr.read()?.toString()).toBe('编辑器没有发 shutdown 就断开了\n');
    });
    server.exit(0);
    expect(server.stderr.read()).toBeNull();
  });
});

interface Received {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string };
}

function open(uri: string, text: string): string {
  const params = { textDocument: { uri, languageId: 'yaml', version: 1, text } };
  return frame(JSON.stringify({ jsonrpc: '2.0', method: 'textDocument/didOpen', params }));
}

/** The whole messages of a stream so far; it must hold nothing else. */
const readMessages = (bytes: Buffer): readonly Received[] => {
  const messages: Received[] = [];
  let rest = bytes;
  for (;;) {
    const [head = '', length = ''] = /^Content-Length: (\d+)\r\n\r\n/.exec(rest.toString('latin1')) ?? [];
    const end = head.length + Number(length);
    if (rest.length < 30 || rest.length < end) return messages;
    expect(head).not.toBe('');
    messages.push(JSON.parse(rest.subarray(head.length, end).toString('utf8')));
    rest = rest.subarray(end);
  }
};
