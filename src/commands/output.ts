import { portableName } from '../text/file-name.ts';
import { type Message, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { visible } from '../text/visible.ts';
import { attempt } from './attempt.ts';
import type { Session } from './command.ts';
import { tellKept, tellOpen } from './kept-files.ts';
import { OutputRecord } from './output-record.ts';
import { tellRefusals } from './tell-refusals.ts';

/** A file that a command made, by its name within the output folder. */
export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files into a folder and says on standard error what was written. A file that a person changed, or that
 * kepu has no record of, stays as it is unless `force` is set; one with the same bytes is left alone. What kepu wrote
 * earlier, nobody changed and `isObsolete` names is removed. A name that Windows has no place for is changed, whatever the
 * system: folders are shared. What cannot be written does not keep the others back. Gives whether every file is in place.
 */
export const writeOutputs = async (
  folder: string,
  made: readonly OutputFile[],
  force: boolean,
  session: Session,
  isObsolete: (name: string) => boolean = () => false,
): Promise<boolean> => {
  const { io } = session;
  const place = io.resolve(io.cwd, folder);
  const files = made.map(({ name, bytes }) => ({ name: portableName(name), bytes }));
  const refused: UserError[] = [];
  for (const { name } of made) if (portableName(name) !== name) await tellRenamed(name, session);
  await attempt(async () => {
    await io.sweep(place);
    const output: Output = { place, record: await OutputRecord.open(place, io), force, session };
    const hashes = new Map<string, string>();
    for (const { name, bytes } of files) hashes.set(name, await io.sha256(bytes));
    await output.record.announce(hashes);
    for (const file of files) await attempt(() => put(file, hashes.get(file.name) ?? '', output), refused);
    for (const name of output.record.names.filter(isObsolete)) await attempt(() => remove(name, output), refused);
    await output.record.settle(hashes);
  }, refused);
  await tellRefusals(refused, session);
  return refused.length === 0;
};

const tellRenamed = async (name: string, { io, language }: Session): Promise<void> => {
  const [was, is] = [visible(name), visible(portableName(name))];
  const words = message(
    `Windows 上不能有叫 ${was} 的文件，改为 ${is}。想换一个名字，请用 id 键给计划起一个标识。`,
    `Windows takes no file called ${was}; it is ${is}. For another name, give the plan an id.`,
  );
  await io.warn(`${words[language]}\n`);
};

interface Output {
  readonly place: string;
  readonly record: OutputRecord;
  readonly force: boolean;
  readonly session: Session;
}

const put = async ({ name, bytes }: OutputFile, hash: string, output: Output): Promise<void> => {
  const { io } = output.session;
  const path = io.resolve(output.place, name);
  const found = await output.record.hashOf(name);
  const isThere = found === hash;
  if (!isThere && found !== null && !output.force) await refuseTheirs(name, path, found, output);
  if (!isThere) await io.write(path, bytes);
  output.record.place(name);
  await say(isThere ? unchanged : written, path, output);
};

/** Throws `UserError` where what stands in a file is somebody's work, or where the file is open. */
const refuseTheirs = async (name: string, path: string, found: string, { record, session }: Output): Promise<void> => {
  if (!(await record.isOwn(name, found))) throw new UserError(await tellKept(path, session.io));
  const open = await tellOpen(path, session.io);
  if (open) throw new UserError(open);
};

const remove = async (name: string, output: Output): Promise<void> => {
  const { io } = output.session;
  const path = io.resolve(output.place, name);
  const found = await output.record.hashOf(name);
  if (found === null || !(await output.record.isOwn(name, found))) return;
  await io.remove(path);
  output.record.forget(name);
  await say(gone, path, output);
};

const say = (words: (name: string) => Message, path: string, { session }: Output): Promise<void> =>
  session.io.warn(`${words(visible(session.io.relative(path)))[session.language]}\n`);

const written = (name: string): Message => message(`已写入 ${name}`, `wrote ${name}`);
const unchanged = (name: string): Message => message(`没有变化 ${name}`, `unchanged ${name}`);
const gone = (name: string): Message => message(`已删除多余的 ${name}`, `removed ${name}, which is no longer needed`);
