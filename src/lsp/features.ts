import {
  type Connection,
  type Location,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type ServerCapabilities,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { Language } from '../text/message.ts';
import { complete } from './completion/complete.ts';
import type { Inserting } from './completion/completion.ts';
import { completionList } from './completion/completion-items.ts';
import { editFiles } from './edit-files.ts';
import { hover } from './hover/hover.ts';
import { definition } from './ids/definition.ts';
import { type FilePlace, references } from './ids/references.ts';
import { type FileEdit, prepareRename, rename } from './ids/rename.ts';
import { withoutMarks } from './markdown.ts';
import { offsetAt, rangeOf } from './positions.ts';
import type { OpenTexts } from './workspace/open-texts.ts';
import type { Repository, Snapshot } from './workspace/snapshot.ts';

/** Where a request asks about: an offset of an open text, with what surrounds that. */
export interface Asked {
  readonly snapshot: Snapshot;
  readonly offset: number;
  readonly repository: Repository;
  readonly language: Language;
}

/** Parameters of requests about one place of a text. */
export interface PlaceParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Range['start'];
}

/** What the handlers of features are made with. */
export interface Serving {
  readonly connection: Connection;
  readonly texts: OpenTexts;
  /** Whether the editor takes edits of a certain state of a text. */
  readonly takesVersions: () => boolean;
  /** How the editor writes what it is offered. */
  readonly inserting: () => Inserting;
  /** Whether the editor shows Markdown where it says what a place means. */
  readonly showsMarkdown: () => boolean;
  /** Answers requests about a place; `none` where nothing is open there, and where the answer fails. */
  readonly at: <Params extends PlaceParams, Result>(
    answer: (asked: Asked, params: Params) => Promise<Result>,
    none: Awaited<Result>,
  ) => (params: Params, token: { readonly isCancellationRequested: boolean }) => Promise<Result | ResponseError<void>>;
}

/** What features can do, as an editor is told. */
export const featureCapabilities: ServerCapabilities = {
  completionProvider: {
    triggerCharacters: [':', ' ', '#', '[', '{', ','],
    completionItem: { labelDetailsSupport: true },
  },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
};

/** Answers what an editor asks about the place of its cursor. */
export const registerFeatures = ({ connection, texts, takesVersions, inserting, showsMarkdown, at }: Serving): void => {
  connection.onCompletion(
    at(async ({ snapshot, offset, repository, language }) => {
      const found = await complete(snapshot, offset, repository, language, inserting());
      return completionList(snapshot, found, inserting());
    }, null),
  );
  connection.onHover(
    at(async ({ snapshot, offset, repository, language }) => {
      const found = await hover(snapshot, offset, repository, language);
      if (!found) return null;
      return {
        contents: showsMarkdown()
          ? { kind: 'markdown' as const, value: found.markdown }
          : { kind: 'plaintext' as const, value: withoutMarks(found.markdown) },
        range: rangeOf(snapshot.source, found.span),
      };
    }, null),
  );
  connection.onDefinition(
    at(
      async ({ snapshot, offset, repository }) => (await definition(snapshot, offset, repository)).map(toLocation),
      [],
    ),
  );
  connection.onReferences(
    at(async ({ snapshot, offset, repository }, { context }) => {
      const found = await references(snapshot, offset, repository, context.includeDeclaration);
      return found.map(toLocation);
    }, []),
  );
  connection.onPrepareRename(
    at(async ({ snapshot, offset, repository, language }) => {
      const renaming = await prepareRename(snapshot, offset, repository);
      if ('zh' in renaming) return new ResponseError<void>(LSPErrorCodes.RequestFailed, renaming[language]);
      return { range: rangeOf(snapshot.source, renaming), placeholder: renaming.id };
    }, null),
  );
  connection.onRenameRequest(
    at(async ({ snapshot, offset, repository, language }, { newName }) => {
      const edits = await rename(snapshot, offset, repository, newName);
      if ('zh' in edits) return new ResponseError<void>(LSPErrorCodes.RequestFailed, edits[language]);
      return workspaceEditOf(edits, texts, takesVersions());
    }, null),
  );
};

/** The place that a request asks about, as an offset. */
export const askedOffset = ({ source }: Snapshot, { position }: PlaceParams): number => offsetAt(source, position);

const toLocation = ({ snapshot: { uri, source }, span }: FilePlace): Location => ({
  uri,
  range: rangeOf(source, span),
});

/** The edits of several files; of those that are open, edits of the state that was read. */
const workspaceEditOf = (edits: readonly FileEdit[], texts: OpenTexts, takesVersions: boolean): WorkspaceEdit => {
  const byFile = new Map<string, TextEdit[]>();
  for (const { snapshot, span, text } of edits) {
    const edit = { range: rangeOf(snapshot.source, span), newText: text };
    const known = byFile.get(snapshot.uri);
    if (known) known.push(edit);
    else byFile.set(snapshot.uri, [edit]);
  }
  const files = [...byFile].map(([uri, all]) => ({ uri, version: texts.get(uri)?.version ?? null, edits: all }));
  return editFiles(files, takesVersions);
};
