import { characterFiles } from './character-files.ts';
import { encodingFiles } from './encoding-files.ts';
import type { HostileFile } from './hostile-file.ts';
import { planFieldFiles } from './plan-field-files.ts';
import { sizeFiles } from './size-files.ts';
import { syntaxFiles } from './syntax-files.ts';
import { taskFieldFiles } from './task-field-files.ts';
import { valueFiles } from './value-files.ts';

/** Every hostile plan file. */
export const hostileFiles: readonly HostileFile[] = [
  ...syntaxFiles,
  ...valueFiles,
  ...characterFiles,
  ...encodingFiles,
  ...planFieldFiles,
  ...taskFieldFiles,
  ...sizeFiles,
];
