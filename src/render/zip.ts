/**
 * Parts as a zip archive whose bytes depend on nothing else: in the order given, dated 1980-01-01. What is small is stored as it
 * is: to deflate it takes longer than all the rest of its printing, and saves less than a page of a scan.
 */
export const zipParts = async (parts: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> => {
  const { zipSync } = await import('fflate');
  const size = Object.values(parts).reduce((sum, { length }) => sum + length, 0);
  // The date is taken apart in local time, so it has to be made in local time.
  return zipSync(parts, { mtime: new Date(1980, 0, 1), level: size < worthDeflating ? 0 : 6 });
};

/** Bytes of all parts; a plan of some ten pages has 50 kB. */
const worthDeflating = 128 * 1024;
