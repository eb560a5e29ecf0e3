import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
export const printPages = (files: readonly Uint8Array[]): readonly PrintedPages[] => {
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
    return files.map((_, index) => readPages(join(folder, `${index}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
