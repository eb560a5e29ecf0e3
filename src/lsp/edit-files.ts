import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';

/** What is to be done in one file; `version` is that of the text that the edits are for, null where it is not open. */
export interface EditedFile {
  readonly uri: string;
  readonly version: number | null;
  readonly edits: TextEdit[];
}

/** Edits of files as an editor takes them: of certain states of their texts, or of whatever these hold by then. */
export const editFiles = (files: readonly EditedFile[], takesVersions: boolean): WorkspaceEdit =>
  takesVersions
    ? { documentChanges: files.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits })) }
    : { changes: Object.fromEntries(files.map(({ uri, edits }) => [uri, edits])) };
