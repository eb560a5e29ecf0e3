import { firstFrom } from '../text/first-from.ts';
import { readOnce } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { compositionOf } from './compose-yaml.ts';
import type { Source } from './source.ts';
import type { Written } from './written.ts';

/**
 * The outermost entry of a map, or item of a list, that begins first at an offset or behind it and before another: from
 * its key or first word to the end of its value; null where none does.
 */
export const nodeBetween = async (source: Source, from: number, before: number): Promise<Span | null> => {
  const nodes = await nodesOf(source);
  const found = nodes[firstFrom(nodes, ({ start }) => start, from)];
  return found && found.start < before ? found : null;
};

/** Every entry and item in the order of the text, the outer before those in it. */
const nodesOf = readOnce(async (source: Source): Promise<readonly Span[]> => {
  const { written } = await compositionOf(source);
  const nodes: Span[] = [];
  if (written) addNodes(written, nodes);
  return nodes;
});

const addNodes = (written: Written, nodes: Span[]): void => {
  if (written.kind === 'scalar') return;
  if (written.kind === 'list') {
    for (const item of written.items) addNode(item.start, item, nodes);
  } else {
    for (const { key, value } of written.entries.values()) addNode(key.start, value, nodes);
  }
};

const addNode = (start: number, value: Written, nodes: Span[]): void => {
  nodes.push({ start, end: Math.max(start, value.end) });
  addNodes(value, nodes);
};
