/**
 * Parts as a zip archive whose bytes depend on nothing else: in the order given, dated 1980-01-01, deflated.
 */
export const zipParts = async (parts: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> => {
  const { zipSync } = await import('fflate');
  // The date is taken apart in local time, so it has to be made in local time.
  return zipSync(parts, { mtime: new Date(1980, 0, 1), level: 6 });
};
