import { type Limits, raise } from '../../text/limits.ts';
import { type Message, message } from '../../text/message.ts';
import { UserError } from '../../text/user-error.ts';
import { excerpt } from '../../text/visible.ts';
import type { Io } from '../io.ts';
import type { Ran } from '../programs.ts';

/** The door as far as converting takes it; tests hand in their own. */
export type OfficeIo = Pick<
  Io,
  'env' | 'limits' | 'findProgram' | 'runProgram' | 'kindOf' | 'read' | 'write' | 'resolve'
>;

/** Where LibreOffice is. Throws `UserError` where it is not, or not where KEPU_SOFFICE says. */
export const findOffice = async ({ env, findProgram }: OfficeIo): Promise<string> => {
  const named = env.KEPU_SOFFICE;
  if (named) {
    const found = await findProgram([named]);
    if (found === null) throw new UserError(notThere(excerpt(named, 200)));
    return found;
  }
  const found = await findProgram(['soffice', 'libreoffice', ...usualPlaces(env)]);
  if (found === null) throw new UserError(missing);
  return found;
};

const usualPlaces = (env: OfficeIo['env']): readonly string[] => [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ...[env.ProgramFiles, env['ProgramFiles(x86)']].flatMap((folder) =>
    folder ? [`${folder}\\LibreOffice\\program\\soffice.exe`] : [],
  ),
];

const missing = message(
  '没有找到 LibreOffice，不能输出 PDF 和页面图片。请安装 LibreOffice，或用环境变量 KEPU_SOFFICE 指明 soffice 的完整路径；也可以用 --docx 输出后在 WPS 或 Word 里另存为 PDF。',
  'there is no LibreOffice here, which PDF and pictures of pages take. Install it, or name the full path of soffice in the environment variable KEPU_SOFFICE; or print with --docx and save as PDF from WPS or Word.',
);

const notThere = (path: string) =>
  message(
    `环境变量 KEPU_SOFFICE 指的“${path}”不是可以运行的程序。请写 soffice 的完整路径，或取消这个变量。`,
    `“${path}”, which the environment variable KEPU_SOFFICE names, is no program that runs. Give the full path of soffice, or unset it.`,
  );

/**
 * Word files as LibreOffice converts them to another format, all in one start, in the folder of a run: its settings are
 * its own, so that a LibreOffice that is open is left alone, and macros stay off. null for a file that did not come out;
 * `complaint` is then what there is to say.
 */
export const convertAll = async (
  office: string,
  words: readonly Uint8Array[],
  format: 'pdf' | 'png',
  folder: string,
  io: OfficeIo,
): Promise<{ readonly files: readonly (Uint8Array | null)[]; readonly complaint: UserError | null }> => {
  const place = (...parts: readonly string[]): string => io.resolve(folder, parts.join('/'));
  const settings = place('settings');
  await io.write(place('settings', 'user', 'registrymodifications.xcu'), new TextEncoder().encode(cautious));
  const paths = words.map((_, index) => place('word', `${index}.docx`));
  for (const [index, bytes] of words.entries()) await io.write(paths[index] ?? '', bytes);
  const ran = await io.runProgram(
    office,
    [`-env:UserInstallation=${urlOf(settings)}`, ...quiet, '--convert-to', format, '--outdir', place(format), ...paths],
    { timeout: io.limits['print-time'] * 1000, env: await surroundings(place, io) },
  );
  const files: (Uint8Array | null)[] = [];
  for (const index of words.keys()) {
    const path = place(format, `${index}.${format}`);
    const bytes = ran.isLate || (await io.kindOf(path)) !== 'file' ? null : await io.read(path);
    files.push(bytes && hasHead(bytes, format) ? bytes : null);
  }
  return { files, complaint: files.includes(null) ? new UserError(failed(ran, io.limits)) : null };
};

/**
 * Where the libraries under LibreOffice put what they leave: in the folder of the run, not at home. A folder of settings that is
 * there already stays theirs, for it may name the fonts of the user.
 */
const surroundings = async (
  place: (name: string) => string,
  { env, kindOf, resolve }: OfficeIo,
): Promise<Readonly<Record<string, string>>> => {
  const usual = env.XDG_CONFIG_HOME ?? (env.HOME === undefined ? undefined : resolve(env.HOME, '.config'));
  const isThere = usual === undefined || (await kindOf(usual)) !== null;
  return { XDG_RUNTIME_DIR: place('runtime'), ...(isThere ? {} : { XDG_CONFIG_HOME: place('settings') }) };
};

const quiet = ['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nofirststartwizard'];

/** Macros never run, links to elsewhere are not followed, nothing asks for updates. */
const cautious =
  '<?xml version="1.0" encoding="UTF-8"?>' +
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Common/Security/Scripting">' +
  '<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>' +
  '<item oor:path="/org.openoffice.Office.Common/Security/Scripting">' +
  '<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>' +
  '<item oor:path="/org.openoffice.Office.Jobs/Jobs/org.openoffice.Office.Jobs:Job[\'UpdateCheck\']/Arguments">' +
  '<prop oor:name="AutoCheckEnabled" oor:op="fuse"><value>false</value></prop></item></oor:items>';

/** The address of an absolute path with `/`. A drive keeps its colon: LibreOffice does not know it otherwise. */
export const urlOf = (path: string): string => {
  const [drive = ''] = /^[A-Za-z]:/.exec(path) ?? [];
  const encoded = path.slice(drive.length).split('/').map(encodeURIComponent).join('/');
  return `file://${drive && '/'}${drive}${encoded}`;
};

const heads = { pdf: '%PDF-', png: '\u0089PNG' } as const;

const hasHead = (bytes: Uint8Array, format: keyof typeof heads): boolean =>
  String.fromCharCode(...bytes.subarray(0, heads[format].length)) === heads[format];

const failed = ({ isLate, stderr, exitCode }: Ran, limits: Limits): Message => {
  if (isLate) {
    const [seconds, more] = [limits['print-time'], raise('print-time')];
    return message(
      `LibreOffice ${seconds} 秒内没有转换完，已停止。请少选几份计划再试，或用 --docx 输出后在 WPS 或 Word 里另存为 PDF。${more.zh}`,
      `LibreOffice did not finish within ${seconds} seconds and was stopped. Try fewer plans, or print with --docx and save as PDF from WPS or Word.${more.en}`,
    );
  }
  const reason = lastLine(stderr);
  const code = exitCode === null ? '' : ` ${exitCode}`;
  return message(
    `LibreOffice 没有转换成功：${reason || `退出码${code || '未知'}，没有说明原因`}。请用 --docx 输出后在 WPS 或 Word 里另存为 PDF。`,
    `LibreOffice did not convert: ${reason || `exit code${code || ' unknown'}, no reason given`}. Print with --docx and save as PDF from WPS or Word.`,
  );
};

/** What a program said last; that Java is missing is said by every LibreOffice without it, and harmless. */
export const lastLine = (told: string): string => {
  const lines = told.split('\n').map((line) => line.trim());
  return excerpt(lines.filter((line) => line !== '' && !line.includes('javaldx')).at(-1) ?? '', 200);
};
