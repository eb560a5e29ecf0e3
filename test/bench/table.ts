import { type Aim, aims, type Figure, isMet } from './aims.ts';

/** The figures beside their aims, one line each, and below how many are met. */
export const tellFigures = (figures: readonly Figure[]): string => {
  const rows = [['measure', 'aim', 'figure', '', 'scale'], ...figures.map(rowOf)];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const count = (is: boolean | null) => figures.filter((figure) => isMet(figure) === is).length;
  return `${lines.join('\n')}\n\n${count(true)} met, ${count(false)} missed, ${count(null)} not measured\n`;
};

const rowOf = (figure: Figure): readonly string[] => {
  const { what, bound, limit, unit }: Aim = aims[figure.aim];
  const shown = figure.value === null ? '–' : `${figure.value.toFixed(unit === '×' ? 2 : 0)} ${unit}`;
  const verdict = { true: 'met', false: 'MISSED', null: 'not measured' }[String(isMet(figure))] ?? '';
  return [what, `${bound === 'most' ? '≤' : '≥'} ${limit} ${unit}`, shown, verdict, figure.scale];
};
