import { checklist } from './checklist.ts';
import type { Command } from './command.ts';
import { completionOf } from './completion.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { extract } from './extract.ts';
import { fmt } from './fmt.ts';
import { importDocuments } from './import.ts';
import { init } from './init.ts';
import { limits } from './limits.ts';
import { lsp } from './lsp.ts';
import { nextYear } from './next-year.ts';
import { render } from './render.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  validate,
  render,
  checklist,
  importDocuments,
  diff,
  nextYear,
  init,
  extract,
  fmt,
  verify,
  rules,
  explain,
  schema,
  limits,
  lsp,
  completionOf(() => commands),
];
