import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, type MessageConnection } from 'vscode-jsonrpc/node';
import type { Diagnostic, PublishDiagnosticsParams, Range, TextEdit } from 'vscode-languageserver';
import { createIo, run } from '../../src/cli.ts';

const bin = resolve(import.meta.dirname, '../../bin/kepu.js');

/** A language server in a process of its own, as an editor starts it: the one built here, or another program. */
export const startServer = (
  folder: string,
  args: readonly string[] = ['--stdio'],
  env: Record<string, string> = {},
  program?: string,
) =>
  spawn(program ?? process.execPath, [...(program ? [] : [bin]), 'lsp', ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });

/** A language server as its editor has it: what it hears, what it says, and the way to be rid of it. */
interface Serving {
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly kill: () => unknown;
}

/**
 * A language server in the process of the test, which it would end if it heard a farewell or the end of its input: it is left
 * alone, and hears nothing any more.
 */
export const serveHere = (folder: string, args: readonly string[] = []) => {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  let last: (exitCode: number) => void = () => undefined;
  const output = (stream: Writable) => () => ({
    write: (chunk: string | Uint8Array, done: (error?: Error | null) => void) => stream.write(chunk, done),
  });
  const io = createIo({
    cwd: folder,
    env: {},
    stdin: () => stdin,
    stdout: output(stdout),
    stderr: output(stderr),
    atExit: (each) => {
      last = each;
    },
  });
  run(['lsp', ...args], io);
  /** Does what is done when the process ends with a code. */
  const exit = (exitCode: number): void => last(exitCode);
  return { stdin, stdout, stderr, exit, kill: () => undefined };
};

/** The code that a process ends with. */
export const exitOf = (child: ChildProcess): Promise<number | null> =>
  child.exitCode === null
    ? new Promise((done) => child.once('exit', (code) => done(code)))
    : Promise.resolve(child.exitCode);

/** What an editor that can do everything says of itself. */
const capabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true } },
  workspace: { workspaceEdit: { documentChanges: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
};

/** An editor that holds texts open and hears what the server says of them. */
export class Client<Server extends Serving = Serving> {
  readonly server: Server;
  readonly connection: MessageConnection;
  readonly folder: string;
  readonly logged: string[] = [];
  readonly registered: unknown[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  readonly #texts = new Map<string, { version: number; text: string }>();
  #wake: () => void = () => undefined;

  constructor(folder: string, server: Server) {
    this.folder = folder;
    this.server = server;
    this.connection = createMessageConnection(server.stdout, server.stdin);
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.#wake();
    });
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
    });
    this.connection.onRequest('client/registerCapability', (params: unknown) => {
      this.registered.push(params);
      return null;
    });
    this.connection.listen();
  }

  /** Says hello; what the server can do. */
  async initialize(
    more: Record<string, unknown> = {},
  ): Promise<{ capabilities: Record<string, unknown>; serverInfo: unknown }> {
    const rootUri = pathToFileURL(this.folder).href;
    const result = await this.connection.sendRequest('initialize', {
      processId: null,
      rootUri,
      capabilities,
      workspaceFolders: [{ uri: rootUri, name: 'plans' }],
      ...more,
    });
    await this.connection.sendNotification('initialized', {});
    return result as { capabilities: Record<string, unknown>; serverInfo: unknown };
  }

  uri(name: string): string {
    return pathToFileURL(resolve(this.folder, name)).href;
  }

  /** Opens a text; what is told of it. */
  async open(uri: string, text: string): Promise<readonly Diagnostic[]> {
    this.#texts.set(uri, { version: 1, text });
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    });
    return this.told(uri);
  }

  /** Replaces a range of an open text without waiting for what is told of it. */
  async type(uri: string, start: number, end: number, words: string): Promise<void> {
    const { version, text } = this.#texts.get(uri) ?? { version: 0, text: '' };
    this.#texts.set(uri, { version: version + 1, text: text.slice(0, start) + words + text.slice(end) });
    const range = { start: positionIn(text, start), end: positionIn(text, end) };
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: version + 1 },
      contentChanges: [{ range, text: words }],
    });
  }

  /** Makes an open text another one. */
  async write(uri: string, text: string): Promise<readonly Diagnostic[]> {
    await this.type(uri, 0, this.text(uri).length, text);
    return this.told(uri);
  }

  async close(uri: string): Promise<void> {
    this.#texts.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  text(uri: string): string {
    return this.#texts.get(uri)?.text ?? '';
  }

  /** What is told of an open text as it stands now. */
  async told(uri: string): Promise<readonly Diagnostic[]> {
    const version = this.#texts.get(uri)?.version;
    const found = await this.heard((params) => params.uri === uri && params.version === version);
    return found.diagnostics;
  }

  /** The newest notification of a kind, once it has come. */
  async heard(is: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const found = this.published.findLast(is);
      if (found) return found;
      await new Promise<void>((done) => {
        this.#wake = done;
      });
    }
  }

  request<Result>(method: string, params: unknown): Promise<Result> {
    return this.connection.sendRequest(method, params);
  }

  /** Makes edits of one open text, as an editor does. */
  apply(uri: string, edits: readonly TextEdit[]): Promise<readonly Diagnostic[]> {
    return this.write(uri, editText(this.text(uri), edits));
  }

  /** Says good-bye, upon which a server ends its process. */
  async end(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    this.connection.dispose();
  }

  /** Goes without a word. */
  leave(): void {
    this.connection.dispose();
    this.server.kill();
  }
}

/** The place of an offset as the protocol counts: lines end in LF, CRLF or a lone CR. */
export const positionIn = (text: string, offset: number): Range['start'] => {
  const before = text.slice(0, offset).split(lineEnd);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
};

export const offsetIn = (text: string, { line, character }: Range['start']): number => {
  const ends = [...text.matchAll(new RegExp(lineEnd, 'g'))].map(({ index, 0: end }) => index + end.length);
  return (line === 0 ? 0 : (ends[line - 1] ?? text.length)) + character;
};

const lineEnd = /\r\n|\r|\n/;

/** A text with edits made, which do not overlap. */
export const editText = (text: string, edits: readonly TextEdit[]): string =>
  [...edits]
    .sort((a, b) => offsetIn(text, b.range.start) - offsetIn(text, a.range.start))
    .reduce(
      (done, { range, newText }) =>
        done.slice(0, offsetIn(text, range.start)) + newText + done.slice(offsetIn(text, range.end)),
      text,
    );
