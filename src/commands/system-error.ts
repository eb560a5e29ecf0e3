import { type Message, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { excerpt, visible } from '../text/visible.ts';

const reasons: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ENOENT: ['文件不存在', 'no such file'],
  EACCES: ['没有权限', 'permission denied'],
  EPERM: ['没有权限，或它正在别的程序里打开', 'permission denied, or it is open in another program'],
  EBUSY: ['它正在别的程序里打开，请先关闭', 'it is open in another program; close it first'],
  EISDIR: ['这是文件夹', 'it is a folder'],
  ENOTDIR: ['路径中有一段不是文件夹', 'a part of the path is no folder'],
  ELOOP: ['链接循环', 'the links go in a circle'],
  ENAMETOOLONG: ['文件名太长', 'the name is too long'],
  ENOSPC: ['磁盘已满', 'the disk is full'],
  READONLY: ['文件是只读的', 'the file is read-only'],
  EROFS: ['磁盘是只读的', 'the disk is read-only'],
  EMFILE: ['打开的文件太多', 'too many open files'],
  EIO: ['磁盘读写出错', 'the disk failed'],
};

const reasonFor = (error: unknown): readonly [zh: string, en: string] => {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return reasons[String(code)] ?? [`系统错误 ${String(code)}`, `system error ${String(code)}`];
};

/** A file that is not there, by the name that it was asked for. */
export const noSuchFile = (name: string): UserError =>
  new UserError(message(`没有这个文件：${excerpt(name, 200)}`, `no such file: ${excerpt(name, 200)}`));

/** A file that was read and cannot be used, with what stands against it. */
export const refusedFile = (path: string, { zh, en }: Message): UserError =>
  new UserError(message(`${visible(path)}：${zh}`, `${visible(path)}: ${en}`));

/** A file that cannot be read, with the system's reason. */
export const unreadable = (path: string, error: unknown): UserError => {
  const [zh, en] = reasonFor(error);
  return new UserError(message(`读不了 ${visible(path)}：${zh}`, `cannot read ${visible(path)}: ${en}`));
};

/** What cannot be written, with the system's reason. */
export const unwritable = (what: Message, error: unknown): UserError => {
  const [zh, en] = reasonFor(error);
  return new UserError(message(`写不了 ${what.zh}：${zh}`, `cannot write ${what.en}: ${en}`));
};
