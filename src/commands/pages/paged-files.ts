import type { Profile } from '../../document/profile.ts';
import { type Message, message } from '../../text/message.ts';
import { UserError } from '../../text/user-error.ts';
import type { Session } from '../command.ts';
import type { OutputFile } from '../output.ts';
import { tellWork } from '../progress/tell-progress.ts';
import { facesOf, findSubstitutions, probeFace, type Substitution, tellSubstitutions } from './face-check.ts';
import { convertAll, findOffice } from './libreoffice.ts';
import { drawPages, type PagedFiles } from './page-pictures.ts';
import { fontsOf, withoutClock } from './pdf-bytes.ts';

/** A Word file that is to become a PDF or pictures. */
export interface WordFile {
  /** The name of its output without extension. */
  readonly stem: string;
  readonly bytes: Uint8Array;
  /** The day (YYYY-MM-DD) that stands for the creation of the PDF. */
  readonly date: string;
}

/** The formats whose pages another program makes. */
export type PagedFormat = 'pdf' | 'png';

/** Which Word files become what; the profile is the one they were laid out by. */
export interface PagedJob {
  readonly words: readonly WordFile[];
  readonly formats: readonly PagedFormat[];
  readonly profile: Profile;
}

/** Word files as PDF, as one picture a page, or as both, of one start of LibreOffice. Warns of fonts that are missing. */
export const makePagedFiles = async (job: PagedJob, { io, language }: Session): Promise<PagedFiles> => {
  try {
    const office = await findOffice(io);
    const say = (words: Message): Promise<void> => io.warn(`${words[language]}\n`);
    return await io.inTemporaryFolder((folder) => convertJob(job, { office, folder, io, language, say }));
  } catch (error) {
    if (error instanceof UserError) return { files: [], failures: [error] };
    throw error;
  }
};

interface Workshop {
  readonly office: string;
  readonly folder: string;
  readonly io: Session['io'];
  readonly language: Session['language'];
  readonly say: (words: Message) => Promise<void>;
}

const convertJob = async (job: PagedJob, workshop: Workshop): Promise<PagedFiles> => {
  const { words, formats, profile } = job;
  const { office, folder, io, say } = workshop;
  const faces = facesOf(profile);
  const probes = await Promise.all(faces.map((face) => probeFace(face, profile)));
  const all = [...words.map(({ bytes }) => bytes), ...probes];
  tellWork(converting(words.length), workshop);
  const { files: made, complaint } = await convertAll(office, all, 'pdf', folder, io);
  const pdfs: OutputFile[] = [];
  for (const [index, { stem, date }] of words.entries()) {
    const bytes = made[index];
    if (bytes) pdfs.push({ name: `${stem}.pdf`, bytes: await withoutClock(bytes, date, io.sha256) });
  }
  const substitutions = substitutionsIn(pdfs, faces, made.slice(words.length), profile);
  if (substitutions.length > 0) await say(tellSubstitutions(substitutions));
  if (formats.includes('png')) tellWork(drawing, workshop);
  const pictures = formats.includes('png') ? await drawPages(pdfs, folder, io) : { files: [], failures: [] };
  const isWhole = pdfs.length === words.length;
  return {
    files: [...(formats.includes('pdf') ? pdfs : []), ...pictures.files],
    failures: [...(complaint && !isWhole ? [complaint] : []), ...pictures.failures],
  };
};

const converting = (count: number): Message =>
  message(
    `LibreOffice 正在转换 ${count} 个文件，请稍候`,
    `LibreOffice converts ${count} ${count === 1 ? 'file' : 'files'}; please wait`,
  );

const drawing = message('正在画出每一页', 'drawing the pages');

/** Of the faces that are not here those whose substitute got into one of the files. */
const substitutionsIn = (
  pdfs: readonly OutputFile[],
  faces: readonly string[],
  probes: readonly (Uint8Array | null)[],
  profile: Profile,
): readonly Substitution[] => {
  const used = new Set(pdfs.flatMap(({ bytes }) => fontsOf(bytes)));
  const probed = faces.map((face, index) => ({ face, fonts: fontsOf(probes[index] ?? new Uint8Array()) }));
  return findSubstitutions(probed, profile).filter(({ font }) => used.has(font));
};

/** Which of the files that kepu wrote earlier are pages that a document no longer has. */
export const isFormerPage =
  (files: readonly OutputFile[]) =>
  (name: string): boolean => {
    const [, stem, page] = /^(.*)-([1-9]\d*)\.png$/.exec(name) ?? [];
    const now = files.filter((file) => file.name.startsWith(`${stem}-`) && file.name.endsWith('.png'));
    return (
      page !== undefined && now.some((file) => file.name === `${stem}-1.png`) && now.every((file) => file.name !== name)
    );
  };
