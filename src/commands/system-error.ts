import { adviceOnName, isGarbledName } from '../text/file-name.ts';
import { type Message, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { excerpt, visible } from '../text/visible.ts';
import { codeOf } from './error-code.ts';

/** Why the system refuses, by its code, with what to do about it. */
const reasons: ReadonlyMap<string | undefined, Message> = new Map([
  ['ENOENT', message('文件不存在', 'no such file')],
  ['BROKEN', message('它是链接，所指的文件不存在', 'it is a link to a file that is not there')],
  ['EACCES', message('没有权限', 'permission denied')],
  [
    'EPERM',
    message('没有权限，或它正在 Word、WPS 等程序里打开', 'permission denied, or it is open in Word or another program'),
  ],
  [
    'EBUSY',
    message('它正在 Word、WPS 等程序里打开，请先关闭', 'it is open in Word or another program; close it first'),
  ],
  ['ETXTBSY', message('它正在别的程序里打开，请先关闭', 'it is open in another program; close it first')],
  ['EISDIR', message('这是文件夹', 'it is a folder')],
  ['NOFILE', message('它不是普通文件', 'it is no regular file')],
  ['ENOTDIR', message('路径中有一段不是文件夹', 'a part of the path is no folder')],
  ['ELOOP', message('链接循环', 'the links go in a circle')],
  ['ENAMETOOLONG', message('文件名太长，请换短一些的', 'the name is too long; choose a shorter one')],
  ['EINVAL', message('这个磁盘不接受这样的文件名或操作', 'the disk takes no such name or operation')],
  ['ENOSPC', message('磁盘已满，请腾出空间再运行', 'the disk is full; make room and run kepu again')],
  ['EDQUOT', message('磁盘配额已用完，请腾出空间再运行', 'the disk quota is used up; make room and run kepu again')],
  ['EFBIG', message('超过了文件大小的上限', 'it is larger than a file may be here')],
  ['READONLY', message('文件是只读的，请先去掉只读属性', 'the file is read-only; make it writable first')],
  ['EROFS', message('磁盘是只读的，请换一个文件夹', 'the disk is read-only; choose another folder')],
  ['EMFILE', message('打开的文件太多，请稍后再运行', 'too many open files; run kepu again later')],
  ['ENFILE', message('打开的文件太多，请稍后再运行', 'too many open files; run kepu again later')],
  ['ENOMEM', message('内存不够', 'out of memory')],
  ['EIO', message('磁盘读写出错，请检查磁盘', 'the disk failed; have it checked')],
  ['EXDEV', message('文件夹跨了两个磁盘，请换一个文件夹', 'the folder is on two disks; choose another folder')],
  ['ENXIO', message('没有程序在读这个管道', 'no program reads this pipe')],
  ['UNREAD', message('那一头一直没有程序在读', 'nothing at its other end reads it')],
  ['EPIPE', message('对方已经不读了', 'nobody reads it any more')],
  ['EBADF', message('它没有打开，或者不是供这样用的', 'it is not open, or not for that')],
  ['ESTALE', message('网络磁盘断开了，请重新连接', 'the network drive is gone; connect it again')],
  ['ETIMEDOUT', message('网络磁盘没有回应', 'the network drive does not answer')],
]);

const reasonFor = (error: unknown): Message => {
  const code = codeOf(error);
  return reasons.get(code) ?? message(`系统错误 ${code}`, `system error ${code}`);
};

/** Whether it is the machine that failed, so that nothing is known of the file. */
export const isMachineFailure = (error: unknown): boolean => failures.has(codeOf(error));

const failures: ReadonlySet<string | undefined> = new Set([
  'EIO',
  'EMFILE',
  'ENFILE',
  'ENOMEM',
  'ESTALE',
  'ETIMEDOUT',
  'EAGAIN',
]);

/** A file that is not there, by the name that it was asked for. */
export const noSuchFile = (name: string): UserError => {
  const [shown, why] = [excerpt(name, 200), adviceOnName(name, message('', ''))];
  return new UserError(message(`没有这个文件：${shown}${why.zh}`, `no such file: ${shown}${why.en}`));
};

/** A file that was read and cannot be used, with what stands against it. */
export const refusedFile = (path: string, { zh, en }: Message): UserError =>
  new UserError(message(`${visible(path)}：${zh}`, `${visible(path)}: ${en}`));

/** A file that cannot be read, with the system's reason. */
export const unreadable = (path: string, error: unknown): UserError => {
  if (codeOf(error) === 'ENOENT' && isGarbledName(path)) return noSuchFile(path);
  const { zh, en } = reasonFor(error);
  return new UserError(message(`读不了 ${visible(path)}：${zh}`, `cannot read ${visible(path)}: ${en}`));
};

/** Standard input that cannot be read, with the system's reason. */
export const unreadableInput = (error: unknown): UserError => {
  const { zh, en } = reasonFor(error);
  return new UserError(message(`读不了 标准输入：${zh}`, `cannot read standard input: ${en}`));
};

/** What cannot be written, with the system's reason. */
export const unwritable = (what: Message, error: unknown): UserError => {
  const { zh, en } = reasonFor(error);
  return new UserError(message(`写不了 ${what.zh}：${zh}`, `cannot write ${what.en}: ${en}`));
};
