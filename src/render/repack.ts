import { zipParts } from './zip.ts';

/**
 * A zip archive (docx, xlsx) written again so that the same parts give the same bytes whenever, wherever and by whatever
 * version of Node: parts ordered by name, which puts `[Content_Types].xml` first, and dated 1980-01-01.
 * `amend` gives a part's new text, or null to keep it byte for byte.
 */
export const repack = async (
  archive: Uint8Array,
  amend: (path: string, read: () => string) => string | null,
): Promise<Uint8Array> => {
  const { strFromU8, strToU8, unzipSync } = await import('fflate');
  const parts = unzipSync(archive);
  const repacked: Record<string, Uint8Array> = {};
  for (const path of Object.keys(parts).sort()) {
    const bytes = parts[path] ?? new Uint8Array();
    const amended = amend(path, () => strFromU8(bytes));
    repacked[path] = amended === null ? bytes : strToU8(amended);
  }
  return zipParts(repacked);
};
