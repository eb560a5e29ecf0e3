import {
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  createConnection,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Language, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { type Editing, fixAllAction, fixAllKind, isWanted, quickFixes } from './actions.ts';
import type { Inserting } from './completion/completion.ts';
import { insertingOf } from './completion/completion-items.ts';
import { askedOffset, featureCapabilities, type PlaceParams, registerFeatures, type Serving } from './features.ts';
import { formattingEdits } from './formatting.ts';
import type { ServerHost } from './host.ts';
import { outlineOf } from './outline.ts';
import { replacementEdits } from './replacement.ts';
import { lookingAtMessages, malformed } from './well-formed.ts';
import { Checks } from './workspace/checks.ts';
import type { OpenText } from './workspace/open-texts.ts';
import type { Snapshot } from './workspace/snapshot.ts';
import { Workspace } from './workspace/workspace.ts';

/** What an editor said of itself when it came. */
interface Editor {
  readonly editing: Editing;
  readonly showsRelated: boolean;
  readonly takesRegistrations: boolean;
  readonly inserting: Inserting;
  readonly showsMarkdown: boolean;
}

/**
 * Serves one editor over two streams until it says `exit` or goes away: the process then ends, with 0 after `shutdown`,
 * else with 1. Whatever goes wrong with one request is logged in the editor, and the next is answered.
 */
export const serve = (input: NodeJS.ReadableStream, output: NodeJS.WritableStream, host: ServerHost): void => {
  const connection = createConnection(input, output, { messageStrategy: lookingAtMessages });
  new Server(connection, host).listen();
};

class Server {
  readonly #connection: Connection;
  readonly #host: ServerHost;
  readonly #workspace: Workspace;
  readonly #checks: Checks;
  readonly #documents = new TextDocuments(TextDocument);
  #editor: Editor;
  /** The last refusal of a configuration that was told. */
  #refusal: unknown = null;

  constructor(connection: Connection, host: ServerHost) {
    this.#connection = connection;
    this.#host = host;
    this.#workspace = new Workspace(host);
    this.#editor = {
      editing: { language: host.language ?? 'zh', takesVersions: false },
      showsRelated: false,
      takesRegistrations: false,
      inserting: { takesSnippets: false, takesLines: false },
      showsMarkdown: true,
    };
    this.#checks = new Checks(this.#workspace.texts, {
      check: async (text) => {
        await this.#tellRefusal(text);
        return this.#workspace.check(text);
      },
      telling: () => ({ language: this.#language, showsRelated: this.#editor.showsRelated }),
      publish: (uri, version, told) => {
        const diagnostics = told.map((each) => each.told);
        const sent = connection.sendDiagnostics({ uri, diagnostics, ...(version === null ? {} : { version }) });
        sent.catch(() => undefined); // the editor went away
      },
      failed: (error) => this.#log(error),
      pause: host.pause,
    });
  }

  listen(): void {
    const connection = this.#connection;
    connection.onRequest(malformed, ({ method }: Malformed) => {
      return new ResponseError(ErrorCodes.InvalidParams, malformedWords(method)[this.#language]);
    });
    connection.onNotification(malformed, ({ method }: Malformed) => {
      connection.console.warn(malformedWords(method)[this.#language]);
    });
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#watch());
    connection.onDidChangeWatchedFiles(() => this.#refresh());
    connection.onDidChangeConfiguration(() => this.#refresh());
    connection.onCodeAction(this.#answering((params) => this.#actions(params), []));
    connection.onDocumentFormatting(this.#about((snapshot) => formattingEdits(snapshot), []));
    connection.onDocumentSymbol(this.#about((snapshot) => outlineOf(snapshot), []));
    registerFeatures({
      connection,
      texts: this.#workspace.texts,
      takesVersions: () => this.#editor.editing.takesVersions,
      inserting: () => this.#editor.inserting,
      showsMarkdown: () => this.#editor.showsMarkdown,
      at: this.#at,
    });
    this.#followTexts();
    connection.listen();
  }

  get #language(): Language {
    return this.#editor.editing.language;
  }

  async #initialize(params: InitializeParams): Promise<InitializeResult> {
    const { textDocument, workspace } = params.capabilities;
    this.#editor = {
      editing: {
        language: await this.#languageFor(params),
        takesVersions: workspace?.workspaceEdit?.documentChanges === true,
      },
      showsRelated: textDocument?.publishDiagnostics?.relatedInformation === true,
      takesRegistrations: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
      inserting: insertingOf(params.capabilities),
      showsMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? true,
    };
    return {
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
        codeActionProvider: { codeActionKinds: ['quickfix', fixAllKind] },
        documentSymbolProvider: true,
        documentFormattingProvider: true,
        ...featureCapabilities,
        workspace: { workspaceFolders: { supported: true } },
      },
      serverInfo: { name: 'kepu' },
    };
  }

  /** What the editor's settings say, the command line, the configuration, the language that the editor itself speaks. */
  async #languageFor({ initializationOptions, locale }: InitializeParams): Promise<Language> {
    const asked = (initializationOptions as { readonly language?: unknown } | null | undefined)?.language;
    if (asked === 'zh' || asked === 'en') return asked;
    if (this.#host.language) return this.#host.language;
    const { config } = await this.#workspace.configured({ uri: '', path: null, version: 0, text: '' });
    if (config?.settings.language) return config.settings.language;
    return /^en\b/i.test(locale ?? '') ? 'en' : 'zh';
  }

  #watch(): void {
    if (!this.#editor.takesRegistrations) return;
    const watchers = ['**/*.{yaml,yml}', '**/.kepu-baseline.json'].map((globPattern) => ({ globPattern }));
    this.#connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => this.#log(error));
  }

  #followTexts(): void {
    const { texts, snapshots } = this.#workspace;
    this.#documents.onDidChangeContent(({ document }) => {
      texts
        .set(document.uri, document.version, document.getText())
        .then(() => this.#checks.changed(document.uri))
        .catch((error: unknown) => this.#log(error));
    });
    this.#documents.onDidClose(({ document: { uri } }) => {
      texts.remove(uri);
      snapshots.close(uri);
      this.#checks.closed(uri);
    });
    this.#documents.listen(this.#connection);
  }

  #refresh(): void {
    this.#workspace.forget();
    this.#checks.refresh();
  }

  async #actions({ textDocument, range, context }: CodeActionParams): Promise<CodeAction[]> {
    const told = await this.#checks.latest(textDocument.uri);
    const text = this.#workspace.texts.get(textDocument.uri);
    if (!text) return [];
    const { editing } = this.#editor;
    const { only } = context;
    const fixes = isWanted('quickfix', only) ? await quickFixes(text, told, range, editing) : [];
    // To find out what all fixes come to takes many checks: it is done for those who ask for it.
    const isFixingAll = only !== undefined && isWanted(fixAllKind, only);
    return isFixingAll ? [...fixes, ...(await this.#fixAll(text, editing))] : fixes;
  }

  async #fixAll(text: OpenText, editing: Editing): Promise<CodeAction[]> {
    const fixed = await this.#workspace.fix(text);
    const snapshot = await this.#workspace.snapshots.open(text.uri);
    if (fixed === null || snapshot?.source.text !== text.text) return [];
    const edits = replacementEdits(snapshot.source, fixed);
    return edits.length === 0 ? [] : [fixAllAction(text, edits, editing)];
  }

  /** An answer about the open text that a request names; `none` where there is no such. */
  #about<Params extends { readonly textDocument: { readonly uri: string } }, Result>(
    answer: (snapshot: Snapshot, params: Params) => Promise<Result>,
    none: Result,
  ) {
    return this.#answering<Params, Result>(async (params) => {
      const snapshot = await this.#workspace.snapshots.open(params.textDocument.uri);
      return snapshot ? answer(snapshot, params) : none;
    }, none);
  }

  /** An answer about a place of an open text. */
  readonly #at: Serving['at'] = (answer, none) =>
    this.#about(async (snapshot, params: PlaceParams) => {
      const repository = await this.#workspace.repositories.around(snapshot);
      const offset = askedOffset(snapshot, params);
      return answer({ snapshot, offset, repository, language: this.#language }, params as never);
    }, none);

  /** Answers a request unless it was taken back meanwhile; what goes wrong is logged, and answered with `none`. */
  #answering<Params, Result>(answer: (params: Params) => Promise<Result>, none: Result) {
    return async (
      params: Params,
      token: Pick<CancellationToken, 'isCancellationRequested'>,
    ): Promise<Result | ResponseError<void>> => {
      try {
        await this.#host.pause(0);
        if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
        return await answer(params);
      } catch (error) {
        this.#log(error);
        return none;
      }
    };
  }

  /** A configuration that cannot be used stops every command; an editor is told once, and goes on with the one before. */
  async #tellRefusal(text: OpenText): Promise<void> {
    const { refusal } = await this.#workspace.configured(text);
    if (refusal && refusal !== this.#refusal) this.#connection.console.warn(refusal.words[this.#language]);
    this.#refusal = refusal;
  }

  /** Leaves a note in the log of the editor: what somebody can mend in their language, else what a report of a bug needs. */
  #log(error: unknown): void {
    const words = error instanceof UserError ? error.words[this.#language] : (error as Error).stack;
    this.#connection.console.error(words ?? String(error));
  }
}

interface Malformed {
  readonly method: string;
}

const malformedWords = (method: string) =>
  message(`${method} 的参数不对，没有处理`, `The parameters of ${method} are not what it takes; it was left out`);
