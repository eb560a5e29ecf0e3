import { readOnce } from '../../text/remember.ts';
import type { Source } from '../source.ts';
import { readSketch } from './read-sketch.ts';
import type { Sketch } from './sketch.ts';

/** The sketch of a source, made once; null where nothing stands in it. */
export const sketchOf = (source: Source): Sketch | null => read(source).sketch;

const read = readOnce((source: Source) => ({ sketch: readSketch(source.text) }));
