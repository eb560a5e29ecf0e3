import { gzipSync } from 'node:zlib';
import { archiveTime, type Entry } from './entry.ts';

/** Files as a gzipped tar (POSIX ustar), the same bytes for the same files. Throws for a path that ustar cannot hold. */
export const tarGz = (entries: readonly Entry[]): Uint8Array => {
  const blocks = entries.flatMap((entry) => [headerOf(entry), entry.bytes, paddingFor(entry.bytes.length)]);
  const packed = gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * blockSize)]));
  packed[9] = 255; // zlib names the system that it runs on; here it is unknown
  return packed;
};

const blockSize = 512;
const paddingFor = (length: number): Uint8Array => Buffer.alloc((blockSize - (length % blockSize)) % blockSize);

const headerOf = ({ path, bytes, isProgram }: Entry): Uint8Array => {
  const header = Buffer.alloc(blockSize);
  const [prefix, name] = splitPath(path);
  const octal = (value: number, at: number, width: number) =>
    header.write(value.toString(8).padStart(width - 1, '0'), at, 'latin1');
  header.write(name, 0, 'utf8');
  octal(isProgram ? 0o755 : 0o644, 100, 8);
  octal(0, 108, 8); // owner and group: those of whoever unpacks
  octal(0, 116, 8);
  octal(bytes.length, 124, 12);
  octal(archiveTime.getTime() / 1000, 136, 12);
  header.write('        0', 148, 'latin1'); // the sum counts itself as blanks; 0 is a file
  header.write('ustar\x0000', 257, 'latin1');
  header.write(prefix, 345, 'utf8');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return header;
};

/** A path of at most 100 bytes, or split at a `/` with at most 155 before it. */
const splitPath = (path: string): readonly [prefix: string, name: string] => {
  if (Buffer.byteLength(path) <= 100) return ['', path];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
    if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(name) <= 100) return [prefix, name];
  }
  throw new Error(`${path} is too long for a tar`);
};
