import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A line of a printed page; places are millimetres from the upper left corner of the sheet. */
interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/** One list of lines a page, from top to bottom. */
export type PrintedPages = readonly (readonly PrintedLine[])[];

const fonts = fileURLToPath(new URL('fonts.conf', import.meta.url));

/** Whether the programs and the faces that printing takes are here. */
export const canPrint = (): boolean => {
  try {
    for (const program of ['soffice', 'pdftotext']) execFileSync('which', [program], { stdio: 'ignore' });
    const found = execFileSync('fc-list', [':', 'family'], {
      encoding: 'utf8',
      env: { ...process.env, FONTCONFIG_FILE: fonts },
    });
    return ['AR PL UMing CN', 'AR PL UKai CN', 'Noto Serif CJK SC', 'Noto Sans CJK SC'].every((face) =>
      found.includes(face),
    );
  } catch {
    return false;
  }
};

/** The pages of Word files as LibreOffice prints them, file by file; one start of it serves them all. */
export const printPages = (files: readonly Uint8Array[]): readonly PrintedPages[] => convert(files, readPages);

/** A band of rows that hold ink, between two that hold none; places are millimetres from the upper left corner. */
export interface Ink {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly isRed: boolean;
}

/** The ink of every page, file by file, from top to bottom. */
export const printInk = (files: readonly Uint8Array[]): readonly (readonly (readonly Ink[])[])[] =>
  convert(files, (stem) => {
    execFileSync('pdftoppm', ['-r', String(dotsPerInch), `${stem}.pdf`, stem]);
    const pages = readdirSync(dirname(stem)).filter((name) => name.startsWith(`${basename(stem)}-`));
    return pages.sort().map((name) => readInk(readFileSync(join(dirname(stem), name))));
  });

const dotsPerInch = 200;

const convert = <Result>(files: readonly Uint8Array[], read: (stem: string) => Result): readonly Result[] => {
  const folder = mkdtempSync(join(tmpdir(), 'kepu-pages-'));
  try {
    const paths = files.map((bytes, index) => {
      const path = join(folder, `${index}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = pathToFileURL(join(folder, 'profile')).href;
    execFileSync(
      'soffice',
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths],
      {
        env: { ...process.env, FONTCONFIG_FILE: fonts, XDG_CACHE_HOME: join(folder, 'cache') },
        stdio: 'ignore',
        timeout: 150_000,
      },
    );
    return files.map((_, index) => read(join(folder, `${index}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Bands of a portable pixmap (P6): a row holds ink where a pixel is darker than light grey. */
const readInk = (pixmap: Uint8Array): readonly Ink[] => {
  const [header = '', width = '', height = ''] =
    /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(pixmap.subarray(0, 64)).toString('latin1')) ?? [];
  const toMillimetres = (pixels: number): number => (pixels * 25.4) / dotsPerInch;
  const bands: { top: number; bottom: number; left: number; right: number; red: number; dark: number }[] = [];
  let isInside = false;
  for (let y = 0; y < Number(height); y += 1) {
    let [left, right, red, dark] = [-1, -1, 0, 0];
    for (let x = 0; x < Number(width); x += 1) {
      const at = header.length + (y * Number(width) + x) * 3;
      const [r = 255, g = 255, b = 255] = pixmap.subarray(at, at + 3);
      if (r + g + b >= 600) continue;
      dark += 1;
      if (r > 180 && g < 120) red += 1;
      if (left < 0) left = x;
      right = x;
    }
    const band = isInside ? bands.at(-1) : undefined;
    isInside = dark > 0;
    if (!isInside) continue;
    if (!band) bands.push({ top: y, bottom: y + 1, left, right, red, dark });
    else
      Object.assign(band, {
        bottom: y + 1,
        left: Math.min(band.left, left),
        right: Math.max(band.right, right),
        red: band.red + red,
        dark: band.dark + dark,
      });
  }
  return bands.map(({ top, bottom, left, right, red, dark }) => ({
    top: toMillimetres(top),
    bottom: toMillimetres(bottom),
    left: toMillimetres(left),
    right: toMillimetres(right + 1),
    isRed: red > dark / 2,
  }));
};

const readPages = (stem: string): PrintedPages => {
  execFileSync('pdftotext', ['-bbox-layout', `${stem}.pdf`, `${stem}.html`]);
  const pages = readFileSync(`${stem}.html`, 'utf8').match(/<page .*?<\/page>/gs) ?? [];
  return pages.map((page) => {
    const lines = Array.from(page.matchAll(/<line ([^>]*)>(.*?)<\/line>/gs), ([, box = '', words = '']) =>
      readLine(box, words),
    );
    return lines.sort((one, other) => one.middle - other.middle);
  });
};

const readLine = (box: string, words: string): PrintedLine => {
  const edge = (name: string): number => (Number(new RegExp(`${name}="([\\d.]+)"`).exec(box)?.[1]) / 72) * 25.4;
  return {
    text: Array.from(words.matchAll(/<word [^>]*>([^<]*)</g), ([, word]) => word).join(''),
    left: edge('xMin'),
    right: edge('xMax'),
    middle: (edge('yMin') + edge('yMax')) / 2,
  };
};
