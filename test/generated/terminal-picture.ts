import { displayWidth } from '../../src/text/width.ts';

const cell = { width: 8.4, height: 20, font: 14 };
const margin = 16;

/** Terminal colours by SGR code, on a dark ground. */
const colors: Readonly<Record<string, string>> = {
  '31': '#ff7b72',
  '32': '#7ee787',
  '33': '#e3b341',
  '34': '#79c0ff',
  '36': '#76e3ea',
};

interface Style {
  readonly fill: string;
  readonly isBold: boolean;
  readonly isDim: boolean;
}

const plain: Style = { fill: '#e6edf3', isBold: false, isDim: false };

const restyle = (style: Style, code: string): Style => {
  if (code === '1') return { ...style, isBold: true };
  if (code === '2') return { ...style, isDim: true };
  if (code === '22') return { ...style, isBold: false, isDim: false };
  if (code === '39') return { ...style, fill: plain.fill };
  return { ...style, fill: colors[code] ?? style.fill };
};

/** What a terminal shows of a coloured output, as SVG: each run of text is held to its cells, whatever the font. */
export const drawTerminal = (output: string): string => {
  const lines = output.trimEnd().split('\n');
  const width = Math.max(...lines.map((line) => displayWidth(line.replace(sgr, '')))) * cell.width + 2 * margin;
  const height = lines.length * cell.height + 2 * margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(0)} ${height}" width="${width.toFixed(0)}" height="${height}" role="img">`,
    '<title>kepu validate</title>',
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    `<g font-family="ui-monospace, Menlo, Consolas, 'Noto Sans Mono CJK SC', 'Noto Sans CJK SC', monospace" font-size="${cell.font}" xml:space="preserve">`,
    ...lines.flatMap(drawLine),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
};

const sgr = /\u001b\[(\d+)m/g;

const drawLine = (line: string, index: number): readonly string[] => {
  const y = margin + index * cell.height + cell.font;
  const drawn: string[] = [];
  let style = plain;
  let at = 0;
  for (const [turn, piece] of line.split(sgr).entries()) {
    if (turn % 2 === 1) {
      style = restyle(style, piece);
    } else if (piece !== '') {
      const cells = displayWidth(piece);
      if (piece.trim() !== '') drawn.push(drawRun(piece, margin + at * cell.width, y, cells * cell.width, style));
      at += cells;
    }
  }
  return drawn;
};

const drawRun = (text: string, x: number, y: number, length: number, style: Style): string => {
  const bold = style.isBold ? ' font-weight="bold"' : '';
  const dim = style.isDim ? ' opacity="0.6"' : '';
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x.toFixed(1)}" y="${y}" textLength="${length.toFixed(1)}" lengthAdjust="spacingAndGlyphs" fill="${style.fill}"${bold}${dim}>${escaped}</text>`;
};
