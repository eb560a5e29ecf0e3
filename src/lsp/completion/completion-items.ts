import type { ClientCapabilities, CompletionItem, CompletionItemKind, CompletionList } from 'vscode-languageserver';
import { rangeOf } from '../positions.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Completions } from './complete.ts';
import type { Completion, Inserting } from './completion.ts';

/** What an editor says of how it writes what it is offered. */
export const insertingOf = ({ textDocument }: ClientCapabilities): Inserting => {
  const item = textDocument?.completion?.completionItem;
  return {
    takesSnippets: item?.snippetSupport === true,
    takesLines: item?.insertTextModeSupport?.valueSet.includes(asIs) === true,
  };
};

/** Completions as the protocol has them, in their order. Units behind a number are asked for anew as the number grows. */
export const completionList = (
  snapshot: Snapshot,
  { items, isCut }: Completions,
  { takesLines }: Inserting,
): CompletionList => ({
  isIncomplete: isCut || items.some(({ kind }) => kind === 'amount'),
  items: items.map((item, index) => ({
    ...itemOf(snapshot, item, index),
    ...(takesLines && item.text.includes('\n') ? { insertTextMode: asIs } : {}),
  })),
});

/** `InsertTextMode.asIs`, `InsertTextFormat.Snippet` and the kinds, as numbers: their package is loaded by the server alone. */
const asIs = 1;
const snippet = 2;
const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  key: 10,
  value: 20,
  party: 18,
  target: 18,
  file: 17,
  amount: 12,
  rule: 14,
};

const itemOf = (snapshot: Snapshot, item: Completion, index: number): CompletionItem => {
  const { label, detail, documentation, kind, filter, span, text, isSnippet } = item;
  return {
    label,
    kind: kinds[kind],
    ...(detail === '' ? {} : { detail, labelDetails: { description: detail } }),
    ...(documentation === '' ? {} : { documentation: { kind: 'markdown', value: documentation } }),
    filterText: filter,
    sortText: String(index).padStart(4, '0'),
    textEdit: { range: rangeOf(snapshot.source, span), newText: text },
    ...(isSnippet ? { insertTextFormat: snippet } : {}),
  };
};
