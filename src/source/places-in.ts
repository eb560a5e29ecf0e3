import { readOnce } from '../text/remember.ts';
import { compositionOf } from './compose-yaml.ts';
import { readFast } from './load-fast.ts';
import { sketchedPlaces } from './sketch/places.ts';
import type { Source } from './source.ts';
import type { Written } from './written.ts';

/**
 * Where each part of a file stands, in the words of its author; null where reading stopped. What the fast parser has read
 * is found by its lines; the careful parser, which takes a hundred times as long, is asked for the rest. Both are asked once.
 */
export const placesIn = readOnce(async (source: Source): Promise<Written | null> => {
  const data = readFast(source);
  const places = data === undefined ? null : sketchedPlaces(source.text, data);
  return places ?? (await compositionOf(source)).written;
});
