import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file, or the files of a folder. */
export const filesOf = (path: string): readonly string[] =>
  statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];

export const readText = (path: string): string => readFileSync(path, 'utf8');
