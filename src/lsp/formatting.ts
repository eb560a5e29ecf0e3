import type { TextEdit } from 'vscode-languageserver';
import { formatPlanYaml } from '../plan/format-plan-yaml.ts';
import { replacementEdits } from './replacement.ts';
import type { Snapshot } from './workspace/snapshot.ts';
import { isOurs } from './workspace/snapshots.ts';

/**
 * The edits that give a file the form that `kepu fmt` gives it, no larger than need be; none while it cannot be read, and
 * for YAML that is not kepu's.
 */
export const formattingEdits = async (snapshot: Snapshot): Promise<TextEdit[]> => {
  const { source, loaded } = snapshot;
  if (loaded.yaml.data === undefined || !(await isOurs(snapshot))) return [];
  const formatted = await formatPlanYaml(source, loaded.kind);
  return typeof formatted === 'string' ? replacementEdits(source, formatted) : [];
};
