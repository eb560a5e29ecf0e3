import type { Source } from '../source.ts';
import { readSketch } from './read-sketch.ts';
import type { Sketch } from './sketch.ts';

const known = new WeakMap<Source, { readonly sketch: Sketch | null }>();

/** The sketch of a source, made once; null where nothing stands in it. */
export const sketchOf = (source: Source): Sketch | null => {
  const before = known.get(source);
  if (before) return before.sketch;
  const sketch = readSketch(source.text);
  known.set(source, { sketch });
  return sketch;
};
