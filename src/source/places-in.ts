import { createMemory } from '../text/remember.ts';
import { compositionOf } from './compose-yaml.ts';
import { sketchedPlaces } from './sketch/places.ts';
import type { Source } from './source.ts';
import type { Written } from './written.ts';

const known = createMemory<Source, Written>();

/**
 * Where each part of a file stands, in the words of its author; null where reading stopped. What the fast parser has read
 * is found by its lines; the careful parser, which takes a hundred times as long, is asked for the rest.
 */
export const placesIn = async (source: Source): Promise<Written | null> => {
  const before = known.get(source);
  if (before) return before;
  const data = source.data;
  const places = data === undefined ? null : sketchedPlaces(source.text, data);
  if (places) known.set(source, places);
  return places ?? (await compositionOf(source)).written;
};
