import { decodedOf } from '../scalars/scalar-range.ts';
import type { Written, WrittenEntry, WrittenScalar } from '../written.ts';
import { readSketch } from './read-sketch.ts';
import { nextLineAt } from './scan.ts';
import type { Sketch, SketchMap, SketchScalar } from './sketch.ts';

/**
 * Where the parts of data stand in the text that they were read from, found a hundred times faster than by the careful
 * reading: by the lines of the text, as long as every key and word there is the one of the data. Null where one is not, and
 * where something is left empty, which has no place of its own.
 */
export const sketchedPlaces = (text: string, data: unknown): Written | null => placesOf(text, readSketch(text), data);

const placesOf = (text: string, sketch: Sketch | null, data: unknown): Written | null => {
  if (sketch === null) return null;
  if (sketch.kind === 'map') return mapOf(text, sketch, data);
  if (sketch.kind === 'scalar') return scalarOf(text, sketch, data);
  const { kind, start, end, isFlow } = sketch;
  if (!Array.isArray(data) || data.length !== sketch.items.length) return null;
  const items: Written[] = [];
  for (const [index, { value }] of sketch.items.entries()) {
    const item = placesOf(text, value, data[index]);
    if (!item) return null;
    items.push(item);
  }
  return { kind, start, end, isFlow, items };
};

const mapOf = (text: string, { kind, start, end, isFlow, entries: pairs }: SketchMap, data: unknown) => {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const entries = new Map<string, WrittenEntry>();
  for (const { key, name, value } of pairs) {
    const written = Object.hasOwn(data, name)
      ? placesOf(text, value, (data as Readonly<Record<string, unknown>>)[name])
      : null;
    if (!written) return null;
    entries.set(name, { key: { start: key.start, end: key.end }, value: written });
  }
  const isWhole = entries.size === pairs.length && entries.size === Object.keys(data).length;
  return isWhole ? ({ kind, start, end, isFlow, entries } as const) : null;
};

const scalarOf = (text: string, { start, end, style, parentIndent }: SketchScalar, data: unknown) => {
  const bare = text.slice(start, end);
  if (typeof data !== 'string' || bare === data) {
    const isSame = style === 'plain' && bare === String(data);
    return isSame ? ({ kind: 'scalar', start, end, style, text: bare, parentIndent: 0 } as const) : null;
  }
  const isBlock = style === 'literal' || style === 'folded';
  const scalar: WrittenScalar = {
    kind: 'scalar',
    start,
    end: isBlock ? nextLineAt(text, end) : end,
    style,
    text: data,
    parentIndent,
  };
  return decodedOf(text, scalar) ? scalar : null;
};
