import { raise } from '../../text/limits.ts';
import { type Message, message } from '../../text/message.ts';
import { UserError } from '../../text/user-error.ts';
import type { Io } from '../io.ts';
import type { OutputFile } from '../output.ts';
import { lastLine } from './libreoffice.ts';

/** What other programs made of Word files. What did not come out is in `failures`; the rest is there all the same. */
export interface PagedFiles {
  readonly files: readonly OutputFile[];
  readonly failures: readonly UserError[];
}

type PictureIo = Pick<Io, 'limits' | 'findProgram' | 'runProgram' | 'glob' | 'read' | 'write' | 'resolve'>;

/** Enough to read body text on a screen, in dots an inch. */
const resolution = 80;

/** Every page of PDFs as a picture, `<plan id>-1.png` and so on; the folder is that of the run. */
export const drawPages = async (pdfs: readonly OutputFile[], folder: string, io: PictureIo): Promise<PagedFiles> => {
  const program = await io.findProgram(['pdftoppm']);
  if (program === null) return { files: [], failures: [new UserError(missing)] };
  const files: OutputFile[] = [];
  const failures: UserError[] = [];
  for (const [index, { name, bytes }] of pdfs.entries()) {
    const drawn = await drawOne(program, bytes, io.resolve(folder, `pages/${index}`), io);
    const stem = name.replace(/\.pdf$/, '');
    files.push(...drawn.pages.map((page, at) => ({ name: `${stem}-${at + 1}.png`, bytes: page })));
    if (drawn.failure) failures.push(drawn.failure);
  }
  return { files, failures };
};

interface Drawn {
  readonly pages: readonly Uint8Array[];
  readonly failure: UserError | null;
}

const drawOne = async (program: string, pdf: Uint8Array, folder: string, io: PictureIo): Promise<Drawn> => {
  const path = io.resolve(folder, 'all.pdf');
  await io.write(path, pdf);
  const args = ['-r', `${resolution}`, '-png', path, io.resolve(folder, 'page')];
  const { exitCode, isLate, stderr } = await io.runProgram(program, args, {
    timeout: io.limits['picture-time'] * 1000,
  });
  // Numbers of pages are filled up with zeros to one length.
  const paths = exitCode === 0 ? await io.glob(['page-*.png'], folder) : [];
  const pages: Uint8Array[] = [];
  for (const each of paths) pages.push(await io.read(each));
  return {
    pages,
    failure:
      pages.length > 0 ? null : new UserError(isLate ? late(io.limits['picture-time']) : failed(lastLine(stderr))),
  };
};

const missing = message(
  '没有找到 pdftoppm，不能输出页面图片。请安装 poppler（poppler-utils），或改用 --pdf。',
  'there is no pdftoppm here, which pictures of pages take. Install poppler (poppler-utils), or use --pdf.',
);

const late = (seconds: number): Message =>
  message(
    `pdftoppm ${seconds} 秒内没有画完页面图片，已停止。请改用 --pdf。${raise('picture-time').zh}`,
    `pdftoppm did not draw the pages within ${seconds} seconds and was stopped. Use --pdf.${raise('picture-time').en}`,
  );

const failed = (reason: string): Message =>
  message(
    `pdftoppm 没有画出页面图片：${reason || '没有说明原因'}。请改用 --pdf。`,
    `pdftoppm drew no pages: ${reason || 'no reason given'}. Use --pdf.`,
  );
