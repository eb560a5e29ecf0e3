import { exampleOf, keysOf, labelOf, nodeAt, type SchemaNode } from '../../plan/shape/schema-node.ts';
import { asYaml } from '../../plan/shape/site.ts';
import type { VocabularyPlace } from '../../source/vocabulary/vocabulary.ts';
import { type Message, message } from '../../text/message.ts';
import { choicesOf } from '../completion/choices.ts';
import type { Step } from '../cursor.ts';
import { describeNode } from './describe-node.ts';
import { paragraphs } from './lines.ts';

/** What a key means: its words in both languages, what it says, what its value may be. Null for a key of the author's own. */
export const describeKey = (
  schema: SchemaNode,
  path: readonly Step[],
  key: string,
  place: VocabularyPlace | null,
  valuePlace: VocabularyPlace | null,
): Message | null => {
  const holder = nodeAt(schema, path.map(String));
  if (!keysOf(holder).includes(key)) return null;
  const node = nodeAt(schema, [...path, key].map(String));
  const word = place?.keys[key]?.zh ?? labelOf(node).zh;
  const isNeeded = Array.isArray(holder.required) && holder.required.includes(key);
  return paragraphs([
    message(
      `**${key}** · ${word}${isNeeded ? '（必填）' : ''}`,
      `**${key}** · ${word}${isNeeded ? ' (required)' : ''}`,
    ),
    describeNode(node),
    describeType(node),
    describeChoices(node, valuePlace),
    defaultOf(node),
    describeExample(key, node),
  ]);
};

const types: Readonly<Record<string, Message>> = {
  string: message('文字', 'text'),
  integer: message('整数', 'whole number'),
  number: message('数', 'number'),
  boolean: message('true 或 false', 'true or false'),
  array: message('列表', 'list'),
  object: message('一组键和值', 'map'),
};

const describeType = ({ type }: SchemaNode): Message | null => {
  const names = [type].flat().flatMap((name) => (typeof name === 'string' ? (types[name] ?? []) : []));
  if (names.length === 0) return null;
  return message(`类型：${names.map(({ zh }) => zh).join('或')}`, `Type: ${names.map(({ en }) => en).join(' or ')}`);
};

const describeChoices = (node: SchemaNode, place: VocabularyPlace | null): Message | null => {
  if (node.type === 'boolean') return null;
  const choices = choicesOf(node).map((choice) => {
    const zh = place?.values[choice];
    return zh === undefined || zh === choice ? `\`${choice}\`` : `\`${choice}\` ${zh}`;
  });
  return choices.length < 2 ? null : message(`可以写：${choices.join('、')}`, `One of: ${choices.join(', ')}`);
};

const defaultOf = (node: SchemaNode): Message | null =>
  node.default === undefined
    ? null
    : message(`不写时：\`${asYaml(node.default)}\``, `Where it is left out: \`${asYaml(node.default)}\``);

const describeExample = (key: string, node: SchemaNode): Message | null => {
  const example = exampleOf(node);
  return example === null
    ? null
    : message(`例如：\`${key}: ${asYaml(example)}\``, `For example: \`${key}: ${asYaml(example)}\``);
};
