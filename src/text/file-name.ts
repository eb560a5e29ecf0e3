import { type Message, message } from './message.ts';

/**
 * A file's name as every system takes it: what Windows has no place for – `:`, `?`, `*` and their like, the names of its
 * devices (`con.docx`) – is `_` or has one more. Almost every name stays as it is.
 */
export const portableName = (name: string): string => {
  const taken = name.replace(/[<>:"/\\|?*\u0000-\u001f]/g, '_');
  const [device] = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?= *(?:\.|$))/i.exec(taken) ?? [];
  return device === undefined ? taken : `${device}_${taken.slice(device.length)}`;
};

/** The same for two names that are one file on Windows or macOS, where letters count but not their case. */
export const sameNameKey = (name: string): string => portableName(name).normalize('NFC').toLowerCase();

/** Whether bytes of a name were no UTF-8: nobody can ask for such a file, for names are given and taken as text. */
export const isGarbledName = (name: string): boolean => name.includes('\ufffd');

/** What to do where no file of a name is found: to rename one whose name is no text, else what is usual. */
export const adviceOnName = (name: string, usual: Message): Message => (isGarbledName(name) ? garbled : usual);

const garbled = message(
  '。文件名可能不是 UTF-8 编码（如在旧系统上起的中文名），请先把文件改名。',
  '. Its name may not be UTF-8: rename the file first.',
);
