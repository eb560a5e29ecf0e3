import { meaningOf, type SchemaNode } from '../../plan/shape/schema-node.ts';
import { type Message, message } from '../../text/message.ts';

/** What a schema says of its value, as a sentence. */
export const describeNode = (node: SchemaNode): Message => {
  const { zh, en } = meaningOf(node);
  return message(zh, en.charAt(0).toUpperCase() + en.slice(1));
};
