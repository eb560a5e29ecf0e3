import { posix } from 'node:path';
import { message } from '../../text/message.ts';
import { liesBelow } from '../../text/path.ts';
import { UserError } from '../../text/user-error.ts';
import { excerpt, visible } from '../../text/visible.ts';
import { standardInput } from '../../workspace/discover.ts';
import type { OptionValues, Session } from '../command.ts';
import { isDocument } from '../document-file.ts';
import { isSet, textOf } from '../settings.ts';
import { openRegister, type RegisterTarget } from './import-register.ts';

/** What is to be done with each document. */
export interface Order {
  /** The absolute path of the file, or of the folder where there is one; null for standard output. */
  readonly output: { readonly path: string; readonly isFolder: boolean } | null;
  readonly year: number | null;
  readonly register: RegisterTarget | null;
  readonly isRejected: boolean;
  readonly failsOnChanges: boolean;
  readonly isForced: boolean;
}

/** What the options ask for. Throws `UserError` where they cannot be met. */
export const readOrder = async (names: readonly string[], options: OptionValues, session: Session): Promise<Order> => {
  const { io } = session;
  const written = textOf(options, 'output');
  const path = written === undefined ? null : io.resolve(io.cwd, written);
  const isFolder = path !== null && (/[/\\]$/.test(written ?? '') || (await io.kindOf(path)) === 'directory');
  if (names.length > 1 && !isFolder) throw severalNeedFolder;
  // That a document is not written over itself is said of each (`refuseClash`).
  const isItself = names.some((name) => io.resolve(io.cwd, name) === path);
  if (path !== null && !isFolder && !isItself && isDocument(path)) throw new UserError(noDocument(path, io));
  const registers = textOf(options, 'registers');
  return {
    output: path === null ? null : { path, isFolder },
    year: readYearOption(textOf(options, 'year')),
    register: registers === undefined ? null : await openRegister(registers, session),
    isRejected: isSet(options, 'rejectChanges'),
    failsOnChanges: isSet(options, 'failOnChanges'),
    isForced: isSet(options, 'force'),
  };
};

const severalNeedFolder = new UserError(
  message(
    '导入几份文件时，请用 -o 给一个文件夹（以 / 结尾，或已经存在）',
    'several documents need a folder: give -o one that ends in / or exists',
  ),
);

/** Word could not open a plan file under such a name, and kepu would take it for a document. */
const noDocument = (path: string, io: Session['io']) => {
  const shown = excerpt(io.relative(path), 200);
  return message(
    `import 写出的是 YAML 计划文件，不能叫 ${shown}。请换成 .yaml 结尾的名字`,
    `import writes a plan file in YAML, which cannot be called ${shown}. Choose a name that ends in .yaml`,
  );
};

const readYearOption = (written: string | undefined): number | null => {
  if (written === undefined) return null;
  if (/^(?:19|2\d)\d\d$/.test(written)) return Number(written);
  const shown = excerpt(written, 40);
  throw new UserError(
    message(`--year 要四位年份，如 2026：${shown}`, `--year takes a year of four digits, such as 2026: ${shown}`),
  );
};

/** Where the plan of a document goes; null for standard output. */
export const placeFor = (name: string, { output }: Order, { io }: Session): string | null => {
  if (output === null || !output.isFolder) return output?.path ?? null;
  const stem =
    name === standardInput ? 'plan' : posix.basename(name.replaceAll('\\', '/')).replace(/\.[^.]*$/, '') || 'plan';
  return io.resolve(output.path, `${stem}.yaml`);
};

/** Throws `UserError` where a plan would be written over its own document, or over the one of another document of this run. */
export const refuseClash = (
  name: string,
  place: string,
  written: readonly (string | null | false)[],
  { io }: Session,
): void => {
  const shown = visible(io.relative(place));
  if (name !== standardInput && io.resolve(io.cwd, name) === place) {
    throw new UserError(
      message(
        `${shown} 是要导入的文件，不能写在它上面。请换一个名字。`,
        `${shown} is the document itself. Choose another name.`,
      ),
    );
  }
  if (!written.includes(place)) return;
  throw new UserError(
    message(
      `${excerpt(name, 200)} 没有导入：另一份文件已写成 ${shown}。请分开导入，各给一个名字。`,
      `${excerpt(name, 200)} was not imported: another document became ${shown}. Import them one by one.`,
    ),
  );
};

/** Throws `UserError` where a file stands already that may not be overwritten. */
export const refuseExisting = async (place: string | null, { isForced }: Order, { io }: Session): Promise<void> => {
  if (place === null || isForced || (await io.kindOf(place)) === null) return;
  const shown = visible(io.relative(place));
  throw new UserError(
    message(
      `没有覆盖已有的 ${shown}。请换一个名字，或加 --force。`,
      `${shown} exists and was not overwritten. Choose another name, or add --force.`,
    ),
  );
};

/** Throws `UserError` for a register outside the plan's repository, which the plan could not include. */
export const refuseFarRegister = async (place: string | null, { register }: Order, { io }: Session): Promise<void> => {
  if (!register) return;
  const { findRoot } = await import('../../workspace/repository.ts');
  const root = await findRoot(place === null ? io.cwd : io.folderOf(place), io);
  if (liesBelow(register.path, root)) return;
  const [shown, at] = [visible(io.relative(register.path)), visible(io.relative(root))];
  throw new UserError(
    message(
      `登记册 ${shown} 在计划的仓库 ${at} 以外，计划引用不到它。请把它放进去；仓库是有 kepu.config.yaml 或 .git 的文件夹。`,
      `the register ${shown} is outside the plan's repository ${at}, which cannot include it. Put it there; a repository has kepu.config.yaml or .git.`,
    ),
  );
};
