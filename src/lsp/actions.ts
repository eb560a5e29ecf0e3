import type { CodeAction, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { allRules } from '../rules/rules.ts';
import type { Fix } from '../source/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { type Language, message } from '../text/message.ts';
import { visible } from '../text/visible.ts';
import type { Told } from './diagnostics.ts';
import { editFiles } from './edit-files.ts';
import { ignoreComment } from './ignore-comment.ts';
import { positionAt, rangeOf } from './positions.ts';
import type { OpenText } from './workspace/open-texts.ts';

/** The kind of the action that fixes all that can be fixed: editors may run it at each save. */
export const fixAllKind = 'source.fixAll.kepu';

/** Rules that comments may silence: what keeps a file from being read is none of them. */
const ruleIds: ReadonlySet<string> = new Set(allRules.map(({ id }) => id));

/** How an editor takes changes: of a state of a text, or of whatever it holds by then. */
export interface Editing {
  readonly language: Language;
  readonly takesVersions: boolean;
}

/**
 * What can be done about the findings of an open text that touch a range: the fix of each, and the comment that lets it
 * stand. Findings of another state of the text have no actions.
 */
export const quickFixes = async (
  text: OpenText,
  told: readonly Told[],
  range: Range,
  editing: Editing,
): Promise<CodeAction[]> => {
  const touched = told.filter((each) => touches(each.told.range, range) && each.finding.source.text === text.text);
  const fixes = touched.flatMap((each) => fixAction(text, each, editing));
  const comments: CodeAction[] = [];
  for (const each of touched) comments.push(...(await ignoreAction(text, each, editing)));
  return [...fixes, ...comments];
};

const fixAction = (text: OpenText, { finding, told }: Told, editing: Editing): CodeAction[] => {
  const { fix, source } = finding;
  if (!fix) return [];
  return [
    {
      title: visible(fix.description[editing.language]),
      kind: 'quickfix',
      diagnostics: [told],
      isPreferred: true,
      edit: workspaceEdit(text, textEdits(source, fix), editing),
    },
  ];
};

const ignoreAction = async (text: OpenText, { finding, told }: Told, editing: Editing): Promise<CodeAction[]> => {
  const { ruleId, source, span } = finding;
  if (!ruleIds.has(ruleId)) return [];
  const insertion = await ignoreComment(source, span.start, ruleId, editing.language);
  if (!insertion) return [];
  const at = positionAt(source, insertion.offset);
  const edits = [{ range: { start: at, end: at }, newText: insertion.text }];
  const title = letItStand(ruleId)[editing.language];
  return [{ title, kind: 'quickfix', diagnostics: [told], edit: workspaceEdit(text, edits, editing) }];
};

const letItStand = (ruleId: string) =>
  message(
    `不改，加注释说明理由（kepu-ignore ${ruleId}）`,
    `Let it stand, with a comment that says why (kepu-ignore ${ruleId})`,
  );

/** The action that makes every fix of a text that does no harm. */
export const fixAllAction = (text: OpenText, edits: TextEdit[], editing: Editing): CodeAction => ({
  title: fixAllTitle[editing.language],
  kind: fixAllKind,
  edit: workspaceEdit(text, edits, editing),
});

const fixAllTitle = message('改好所有可以自动改的地方', 'Make every fix that can be made');

const workspaceEdit = ({ uri, version }: OpenText, edits: TextEdit[], { takesVersions }: Editing): WorkspaceEdit =>
  editFiles([{ uri, version, edits }], takesVersions);

const textEdits = (source: Source, { edits }: Fix): TextEdit[] =>
  edits.map(({ span, text }) => ({ range: rangeOf(source, span), newText: text }));

const touches = (one: Range, other: Range): boolean =>
  !isBefore(one.end, other.start) && !isBefore(other.end, one.start);

const isBefore = (one: Range['start'], other: Range['start']): boolean =>
  one.line < other.line || (one.line === other.line && one.character < other.character);

/** Whether an editor that asks for some kinds of actions wants this one; kinds hold those that begin with them. */
export const isWanted = (kind: string, only: readonly string[] | undefined): boolean =>
  only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
