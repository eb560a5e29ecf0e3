import { nodeAt, type SchemaNode } from '../../plan/shape/schema-node.ts';
import type { VocabularyPlace } from '../../source/vocabulary/vocabulary.ts';
import type { Language } from '../../text/message.ts';
import type { Step } from '../cursor.ts';
import { describeNode } from '../hover/describe-node.ts';
import type { Completion } from './completion.ts';
import type { ValuePlace } from './value-place.ts';

/** The fixed values of a place, with their other word beside them. */
export const choiceCompletions = (
  schema: SchemaNode,
  path: readonly Step[],
  place: VocabularyPlace | null,
  at: ValuePlace,
  language: Language,
): readonly Completion[] => {
  const node = nodeAt(schema, path.map(String));
  const words = place?.values ?? {};
  return choicesOf(node).map((choice) => {
    const zh = words[choice] ?? '';
    const word = at.isChinese && zh !== '' ? zh : choice;
    const other = word === choice ? (zh === choice ? '' : zh) : choice;
    return {
      label: word,
      detail: other,
      documentation: describeNode(node)[language],
      kind: 'value',
      filter: `${word} ${other}`.trim(),
      span: at.span,
      text: at.wrap(word),
      isSnippet: false,
    };
  });
};

/** The values that a schema allows by name. */
export const choicesOf = (node: SchemaNode): readonly string[] => {
  const branch = node.then as SchemaNode | undefined;
  const list = Array.isArray(node.enum) ? node.enum : Array.isArray(branch?.enum) ? branch.enum : [];
  if (list.length > 0) return list.map(String);
  if (node.type === 'boolean') return ['true', 'false'];
  return node.const === undefined ? [] : [String(node.const)];
};
