import { writeParts } from './docx/parts.ts';
import type { Renderer } from './renderer.ts';
import { zipParts } from './zip.ts';

/**
 * Word (Office Open XML, transitional), laid out by a profile after GB/T 9704-2012. The parts are written out rather
 * than built with a library: half of what such a page needs (grid, widows, kinsoku, odd and even text boxes) has no name
 * in one, and its loading alone takes longer than everything here.
 */
export const docx: Renderer = {
  name: 'docx',
  extension: 'docx',
  render: (document, profile) => packParts(writeParts(document, profile)),
};

/** The parts of a Word file as `writeParts` gives them → its bytes. */
export const packParts = (parts: Readonly<Record<string, string>>): Promise<Uint8Array> => {
  const encoder = new TextEncoder();
  return zipParts(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, encoder.encode(xml)])));
};
