import type { Message, MessageStrategy } from 'vscode-languageserver/node';
import { isMap } from '../text/is-map.ts';

/** What a message goes on as whose parameters are not what its method takes: one with the `method` that it had. */
export const malformed = 'kepu/malformed';

/** Looks at every message before the library does, which would fail on parameters of another kind in words of its own. */
export const lookingAtMessages: MessageStrategy = {
  handleMessage: (message, next) => {
    const { method, params }: Params = isMap(message) ? message : {};
    const takes = typeof method === 'string' ? kinds.get(method) : undefined;
    const isWellFormed = takes === undefined || (isMap(params) && takes(params));
    next(isWellFormed ? message : ({ ...message, method: malformed, params: { method } } as Message));
  },
};

type Params = Readonly<Record<string, unknown>>;

const isPosition = (value: unknown): boolean =>
  isMap(value) && typeof value.line === 'number' && typeof value.character === 'number';

const isRange = (value: unknown): boolean => isMap(value) && isPosition(value.start) && isPosition(value.end);

const isChange = (value: unknown): boolean =>
  isMap(value) && typeof value.text === 'string' && (value.range === undefined || isRange(value.range));

const ofText = ({ textDocument }: Params): boolean => isMap(textDocument) && typeof textDocument.uri === 'string';

const ofState = (params: Params): boolean =>
  ofText(params) && isMap(params.textDocument) && Number.isInteger(params.textDocument.version);

const ofPlace = (params: Params): boolean => ofText(params) && isPosition(params.position);

/** What the parameters of each method must have, as far as anybody looks at it. */
const kinds = new Map<string, (params: Params) => boolean>([
  ['initialize', ({ capabilities }) => isMap(capabilities)],
  ['$/setTrace', ({ value }) => typeof value === 'string'],
  [
    'textDocument/didOpen',
    (params) => ofState(params) && isMap(params.textDocument) && typeof params.textDocument.text === 'string',
  ],
  [
    'textDocument/didChange',
    (params) => ofState(params) && Array.isArray(params.contentChanges) && params.contentChanges.every(isChange),
  ],
  ['textDocument/didClose', ofText],
  ['textDocument/didSave', ofText],
  ['textDocument/documentSymbol', ofText],
  ['textDocument/formatting', ofText],
  [
    'textDocument/codeAction',
    (params) =>
      ofText(params) &&
      isRange(params.range) &&
      isMap(params.context) &&
      (params.context.only === undefined || Array.isArray(params.context.only)),
  ],
  ['textDocument/completion', ofPlace],
  ['textDocument/hover', ofPlace],
  ['textDocument/definition', ofPlace],
  ['textDocument/references', (params) => ofPlace(params) && isMap(params.context)],
  ['textDocument/prepareRename', ofPlace],
  ['textDocument/rename', (params) => ofPlace(params) && typeof params.newName === 'string'],
]);
