import { inflateSync } from 'node:zlib';

const largestStream = 16 * 1024 * 1024;

/**
 * The PostScript names of the fonts that a PDF embeds, without the mark of a subset: `SimSun`, `FZXBSJW--GB1-0`. In the
 * order in which LibreOffice came to need them, which it marks subsets in: BAAAAA+, CAAAAA+.
 */
export const fontsOf = (pdf: Uint8Array): readonly string[] => {
  const text = Buffer.from(pdf).toString('latin1');
  const names = [text, ...objectStreams(pdf, text)].flatMap((part) =>
    Array.from(part.matchAll(/\/BaseFont\s?\/([^\s/<>[\]()]+)/g), ([, name = '']) => decodeName(name)),
  );
  return [...new Set(names.sort().map((name) => name.replace(/^[A-Z]{6}\+/, '')))];
};

/** Newer PDF keeps its dictionaries in compressed streams. */
const objectStreams = (pdf: Uint8Array, text: string): readonly string[] =>
  Array.from(text.matchAll(/\/Type\s?\/ObjStm/g), ({ index }) => {
    const start = /stream\r?\n/g;
    start.lastIndex = index;
    if (!start.exec(text)) return '';
    try {
      return inflateSync(pdf.subarray(start.lastIndex), { maxOutputLength: largestStream }).toString('latin1');
    } catch {
      return ''; // in another compression: what it holds is not told
    }
  });

/** A name of PDF: `#` and two digits stand for a byte of UTF-8. */
const decodeName = (name: string): string =>
  Buffer.from(
    name.replace(/#([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
    'latin1',
  ).toString('utf8');

/**
 * A PDF without the clock: what LibreOffice puts in of the hour of printing – the date of creation, two identifiers – is
 * replaced by a date and a hash, each as long as what it replaces, so that places within the file hold. `date` is
 * YYYY-MM-DD.
 */
export const withoutClock = async (
  pdf: Uint8Array,
  date: string,
  sha256: (bytes: Uint8Array) => Promise<string>,
): Promise<Uint8Array> => {
  const replace = (text: string, id: string): string =>
    text
      .replace(/(\/CreationDate ?\(D:)\d{14}/g, `$1${date.replaceAll('-', '').padEnd(14, '0').slice(0, 14)}`)
      .replace(/(\/DocChecksum ?\/)[0-9A-F]{32}/g, `$1${id}`)
      .replace(/(\/ID ?\[ ?<)[0-9A-F]{32}(>\s*<)[0-9A-F]{32}(?=>)/g, `$1${id}$2${id}`);
  const text = Buffer.from(pdf).toString('latin1');
  const bare = Buffer.from(replace(text, '0'.repeat(32)), 'latin1');
  const id = (await sha256(bare)).slice(0, 32).toUpperCase();
  return new Uint8Array(Buffer.from(replace(text, id), 'latin1'));
};
