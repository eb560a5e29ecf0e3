// Twips of the units that a measure may have (ECMA-376 part 1, clause 22.9.2.15).
const units: Readonly<Record<string, number>> = {
  '': 1,
  pt: 20,
  pc: 240,
  pi: 240,
  in: 1440,
  cm: 1440 / 2.54,
  mm: 1440 / 25.4,
};

/** A whole number: a length comes in twips, whatever its unit. Null for what is no number. */
export const wholeOf = (written: string | null | undefined): number | null => {
  if (written === null || written === undefined || written.length > 40) return null;
  const [, amount = '', unit = ''] = /^\s*([+-]*\d+(?:\.\d*)?)([a-z]{0,2})\s*$/.exec(written) ?? [];
  const scale = units[unit];
  const value = Number(amount.replace('--', ''));
  return amount === '' || scale === undefined || !Number.isFinite(value) ? null : Math.round(value * scale);
};
