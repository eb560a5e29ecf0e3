import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Diagnostic } from 'vscode-languageserver';
import { Client, offsetIn, positionIn, startServer } from '../../lsp/client.ts';
import { claimPlain, claimSame } from '../claims.ts';
import { nastyWords } from '../dictionary.ts';
import { mutateText } from '../mutate-text.ts';
import type { Random } from '../random.ts';
import { planSeeds } from '../seeds.ts';
import { Breach, claim, type Subject } from '../subject.ts';

/** What somebody does in an editor: replaces a range of the text, asks about a place, sends what no editor sends. */
type Act =
  | readonly ['type', start: number, length: number, words: string]
  | readonly ['ask', method: string, offset: number]
  | readonly ['send', method: string, params: unknown];

interface Sitting {
  readonly text: string;
  readonly acts: readonly Act[];
}

const questions = [
  'hover',
  'definition',
  'references',
  'prepareRename',
  'rename',
  'completion',
  'codeAction',
  'formatting',
  'documentSymbol',
];

const oddities: readonly (readonly [method: string, params: unknown])[] = [
  ['textDocument/hover', null],
  ['textDocument/hover', { textDocument: { uri: 'file:///none.yaml' }, position: { line: -1, character: 1e9 } }],
  ['textDocument/definition', { textDocument: {}, position: {} }],
  [
    'textDocument/codeAction',
    { textDocument: { uri: '' }, range: {}, context: { diagnostics: [{}], only: ['source.fixAll'] } },
  ],
  [
    'textDocument/rename',
    { textDocument: { uri: 'untitled:1' }, position: { line: 0, character: 0 }, newName: '__proto__' },
  ],
  ['textDocument/completion', { textDocument: { uri: '%' }, position: { line: 0.5, character: '1' } }],
  ['workspace/executeCommand', { command: 'x' }],
  ['kepu/none', [1, 2]],
];

const makeAct = (random: Random, length: number): Act => {
  const kind = random.below(12);
  if (kind === 0) return ['send', ...random.pick(oddities)];
  if (kind < 5) return ['ask', random.pick(questions), random.below(length + 1)];
  return ['type', random.below(length + 1), random.once(3) ? random.below(40) : 0, random.pick(nastyWords)];
};

const makeSitting = (random: Random): Sitting => {
  const seed = random.pick(planSeeds);
  const text = random.once(2) ? seed : mutateText(seed, random, random.pick(planSeeds));
  return { text, acts: Array.from({ length: 1 + random.below(12) }, () => makeAct(random, text.length)) };
};

/** What a kept input, or a smaller one made of it, asks for. */
const sittingOf = (input: Uint8Array): Sitting => {
  try {
    const { text, acts } = JSON.parse(new TextDecoder().decode(input)) as Partial<Sitting>;
    return {
      text: String(text ?? ''),
      acts: (Array.isArray(acts) ? acts : []).filter((act): act is Act => Array.isArray(act)),
    };
  } catch {
    return { text: '', acts: [] };
  }
};

type Editor = Client<ReturnType<typeof startServer>>;

/** One server for many sittings, as an editor keeps it for days. */
let open: { readonly client: Editor; readonly folder: string } | null = null;
let sittings = 0;

const server = async (): Promise<Editor> => {
  if (open && open.client.server.exitCode === null && open.client.server.signalCode === null) return open.client;
  const folder = mkdtempSync(join(tmpdir(), 'kepu-fuzz-editor-'));
  const client = new Client(folder, startServer(folder));
  await client.initialize();
  open = { client, folder };
  return client;
};

const close = async (): Promise<void> => {
  if (!open) return;
  const { client, folder } = open;
  open = null;
  client.connection.dispose();
  client.server.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
};

/** Milliseconds after which an answer counts as none; a loaded machine makes a server wait. */
const patience = 60_000;

/** What a promise gives, unless the server ends or says nothing before. */
const answered = async <Result>(client: Editor, promise: Promise<Result>, what: string): Promise<Result> => {
  let stop: () => void = () => undefined;
  const silence = new Promise<never>((_, fail) => {
    const timer = setTimeout(() => fail(new Breach(`${what}: no answer`)), patience);
    const gone = () => fail(new Breach(`${what}: the server ended`));
    client.server.once('exit', gone);
    stop = () => {
      clearTimeout(timer);
      client.server.off('exit', gone);
    };
  });
  try {
    return await Promise.race([promise, silence]);
  } catch (error) {
    // The next sitting begins with another server.
    if (error instanceof Breach) await close();
    throw error;
  } finally {
    stop();
  }
};

const ask = async (client: Editor, uri: string, method: string, offset: number): Promise<void> => {
  const position = positionIn(client.text(uri), offset);
  const range = { start: position, end: position };
  const params = {
    textDocument: { uri },
    position,
    range,
    context: { diagnostics: [], includeDeclaration: true, only: ['quickfix', 'source.fixAll'] },
    newName: 'other',
    options: { tabSize: 2, insertSpaces: true },
  };
  const answer = await answered(client, client.request(`textDocument/${method}`, params).catch(refused), method);
  const object = '[object Object]';
  const isSane = client.text(uri).includes(object) || !JSON.stringify(answer ?? null).includes(object);
  claim(isSane, `${method} gives an object for a text`);
};

/** A refusal is an answer, too; what it says is for people. */
const refused = (error: unknown): null => {
  claimPlain(error instanceof Error ? error.message : String(error), 'undefined');
  return null;
};

/** An offset of a text that an editor can name: none lies between the two signs of a line end. */
const placeIn = (text: string, offset: unknown): number => {
  const bounded = Math.max(0, Math.min(Number(offset) || 0, text.length));
  return text[bounded - 1] === '\r' && text[bounded] === '\n' ? bounded - 1 : bounded;
};

const play = async (client: Editor, uri: string, { text, acts }: Sitting): Promise<readonly Diagnostic[]> => {
  await answered(client, client.open(uri, text), 'open');
  for (const [kind, one, two, words] of acts) {
    if (kind === 'ask') await ask(client, uri, String(one), placeIn(client.text(uri), two));
    else if (kind === 'send') await answered(client, client.request(String(one), two).catch(refused), String(one));
    else {
      const start = placeIn(client.text(uri), one);
      const end = placeIn(client.text(uri), start + (Number(two) || 0));
      await client.type(uri, start, Math.max(start, end), String(words ?? ''));
    }
  }
  return answered(client, client.told(uri), 'findings');
};

const claimPlaced = (text: string, told: readonly Diagnostic[]): void => {
  for (const { range, message, code } of told) {
    const [start, end] = [offsetIn(text, range.start), offsetIn(text, range.end)];
    claim(0 <= start && start <= end && end <= text.length + 1, `${code}: ${start} to ${end} of ${text.length}`);
    claimPlain(String(message), text);
  }
};

const looksLikePlan = /^(?:kepu|格式): ?1/m;

const check = async (input: Uint8Array): Promise<void> => {
  const client = await server();
  client.published.length = 0;
  client.logged.length = 0;
  sittings += 1;
  const uri = client.uri(`plan-${sittings}.yaml`);
  const told = await play(client, uri, sittingOf(input));
  const text = client.text(uri);
  claimPlaced(text, told);
  await client.close(uri);
  // The same text opened at once tells the same; one that was a plan goes on being checked when it looks like none.
  if (looksLikePlan.test(text)) {
    client.published.length = 0;
    claimSame(
      told,
      await answered(client, client.open(uri, text), 'open again'),
      'edits and one text are told otherwise',
    );
    await client.close(uri);
  }
  claim(client.logged.length === 0, `logged: ${client.logged[0]?.slice(0, 600)}`);
};

/** Sittings in an editor: a text is opened and typed in, places are asked about, messages make no sense. */
export const editor: Subject = {
  name: 'editor',
  extension: 'json',
  share: 2,
  make: (random) => new TextEncoder().encode(JSON.stringify(makeSitting(random), null, 1)),
  steps: [{ name: 'sitting', check }],
  close,
};
