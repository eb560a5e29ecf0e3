import type { Limits } from '../text/limits.ts';
import { type Message, message } from '../text/message.ts';
import { fileNameOf } from '../text/path.ts';
import { visible } from '../text/visible.ts';
import type { Io } from './io.ts';

/** Says that a file was not overwritten for what a person did to it, what of that can be counted, and what to do. */
export const tellKept = async (path: string, io: Pick<Io, 'read' | 'relative' | 'limits'>): Promise<Message> => {
  const name = visible(io.relative(path));
  const marks = path.endsWith('.docx') ? await countMarks(await io.read(path), io.limits) : null;
  const marked = marks?.zh ? message(`里面有${marks.zh}。`, ` It has ${marks.en}.`) : message('', '');
  const look = marks
    ? message(
        `用 kepu verify ${name} --text-of 计划文件 可看到与计划哪里不同。`,
        ` kepu verify ${name} --text-of PLAN shows where it departs from the plan.`,
      )
    : message('', '');
  return message(
    `没有覆盖 ${name}：它被人改过，或不是 kepu 写的。${marked.zh}${look.zh}请先另存您的修改，再加 --force 覆盖；或用 -o 换一个文件夹。`,
    `${name} was not overwritten: somebody changed it, or kepu did not write it.${marked.en}${look.en} Keep a copy and add --force, or choose another folder with -o.`,
  );
};

/** The comments and tracked changes of a Word file, empty where it has none; null where it cannot be read. */
const countMarks = async (bytes: Uint8Array, limits: Limits): Promise<Message | null> => {
  const { readWordFile } = await import('../verify/read-word-file.ts');
  const { isFailure } = await import('../read/reader.ts');
  const file = readWordFile(bytes, limits);
  if (isFailure(file)) return null;
  const { comments, insertions, deletions } = file.leftovers;
  const changes = insertions + deletions;
  const told = [
    ...(comments > 0 ? [message(`${comments}条批注`, `comments (${comments})`)] : []),
    ...(changes > 0 ? [message(`${changes}处修订`, `tracked changes (${changes})`)] : []),
  ];
  return message(told.map(({ zh }) => zh).join('、'), told.map(({ en }) => en).join(' and '));
};

/**
 * Says that a file is open in an office program, which would lose what is written or write over it; null where none
 * has left its sign beside it. Word leaves out the first characters of a long name: `~$an-2026.docx`.
 */
export const tellOpen = async (
  path: string,
  io: Pick<Io, 'kindOf' | 'relative' | 'folderOf' | 'resolve'>,
): Promise<Message | null> => {
  const folder = io.folderOf(path);
  const name = fileNameOf(path);
  if (!name.endsWith('.docx') && !name.endsWith('.xlsx')) return null;
  const dropped = Math.min(2, Math.max(0, name.lastIndexOf('.') - 6));
  for (const sign of new Set([`~$${name}`, `~$${name.slice(dropped)}`, `.~lock.${name}#`])) {
    if ((await io.kindOf(io.resolve(folder, sign))) === 'file') return open(visible(io.relative(path)), visible(sign));
  }
  return null;
};

const open = (name: string, sign: string): Message =>
  message(
    `没有覆盖 ${name}：它正在 Word、WPS 或 LibreOffice 里打开（旁边有 ${sign}）。请先关闭再输出；如果并没有打开，加 --force。`,
    `${name} was not overwritten: it is open in Word, WPS or LibreOffice (${sign} is beside it). Close it first; if it is not open, add --force.`,
  );
