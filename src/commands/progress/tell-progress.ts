import { type Message, message } from '../../text/message.ts';
import { visible } from '../../text/visible.ts';
import { standardInput } from '../../workspace/discover.ts';
import type { Session } from '../command.ts';

/** Says which file is being worked on, absolute or as it was named, and how many it is; `work` is 检查, checking. */
export const tellFile = (work: Message, count: number, path: string, { io, language }: Session): void =>
  io.progress(() => {
    const name = path === standardInput ? path : visible(io.relative(io.resolve(io.cwd, path)));
    return message(`正在${work.zh}第 ${count} 个文件：${name}`, `${work.en} file ${count}: ${name}`)[language];
  });

/** Says what is being done where that is no one file. */
export const tellWork = (words: Message, { io, language }: Pick<Session, 'io' | 'language'>): void =>
  io.progress(() => words[language]);
