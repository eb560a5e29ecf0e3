import { message } from '../../text/message.ts';
import { liesBelow } from '../../text/path.ts';
import { UserError } from '../../text/user-error.ts';
import { excerpt, visible } from '../../text/visible.ts';
import type { OptionValues, Session } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import { tellFindings } from '../import/import-all.ts';
import type { Io } from '../io.ts';
import { importFirst, planExists } from './first-plan.ts';
import { lookAround } from './look-around.ts';
import { gatherAnswers } from './starter-answers.ts';
import { jobPath, pipelinePath, planPath, type StarterFile, starterFiles, workflowPath } from './starter-files.ts';
import { tellRepository } from './tell-repository.ts';

/** Makes a folder a repository of plans: writes what is not there yet, tells what was made and what to do next. */
export const makeRepository = async (name: string, options: OptionValues, session: Session): Promise<ExitCode> => {
  const { io, language } = session;
  const folder = io.resolve(io.cwd, name);
  await refuseFile(folder, io);
  const there = await lookAround(folder, io);
  const given = await gatherAnswers(options, there, session);
  if (given === null) {
    await io.warn(`${givenUp[language]}\n`);
    return ExitCode.misuse;
  }
  const imported = given.from === '' ? null : await importFirst(given, session);
  const answers = imported ? { ...given, year: imported.year } : given;
  const isStarted = imported === null && there.isStarted;
  const files = (await starterFiles(answers, imported?.text ?? null, session)).filter(
    (file) => !file.isSample || !isStarted,
  );
  for (const { path } of files) await refuseBlocked(folder, path, io);
  const plan = io.resolve(folder, planPath(answers.year));
  if (imported && (await io.kindOf(plan)) !== null) throw planExists(given.from, io.relative(plan));
  const made = await writeMissing(folder, files, session);
  if (imported) {
    await io.warn(imported.report);
    await tellFindings(plan, options, session);
  }
  const told = {
    name,
    made: made.length,
    isStarted,
    isSample: imported === null && !isStarted,
    action: made.includes(workflowPath) ? answers.action : null,
    isJobAlone: made.includes(jobPath) && !made.includes(pipelinePath),
  };
  await io.warn(tellRepository(told, language));
  return ExitCode.ok;
};

const givenUp = message('回答没有完，什么都没有写。', 'The answers ended early; nothing was written.');

const refuseFile = async (folder: string, io: Io): Promise<void> => {
  const kind = await io.kindOf(folder);
  if (kind === null || kind === 'directory') return;
  const shown = visible(io.relative(folder));
  throw new UserError(
    message(
      `${shown} 是文件，不能在里面建仓库。请写一个文件夹，没有的会新建`,
      `${shown} is a file; no repository can be made in it. Name a folder; one that is not there is made`,
    ),
  );
};

/** Nothing is written at all where a folder of the repository is something else, or leads out of it. */
const refuseBlocked = async (folder: string, path: string, io: Io): Promise<void> => {
  const steps = path.split('/').slice(0, -1);
  for (const [index] of steps.entries()) {
    const place = io.resolve(folder, steps.slice(0, index + 1).join('/'));
    const kind = await io.kindOf(place);
    if (kind === null) return;
    const shown = excerpt(io.relative(place), 200);
    if (kind !== 'directory') {
      throw new UserError(
        message(
          `${shown} 不是文件夹，${path} 没有地方放；什么都没有写。请先给它改名`,
          `${shown} is no folder, there is no place for ${path}; nothing was written. Rename it first`,
        ),
      );
    }
    const root = await io.realPath(folder);
    if (!liesBelow(await io.realPath(place), root)) {
      throw new UserError(
        message(
          `${shown} 指向仓库以外，什么都没有写。请先换成普通的文件夹`,
          `${shown} leads out of the repository; nothing was written. Make it a plain folder first`,
        ),
      );
    }
  }
};

/** Writes what is not there, and gives its paths. The plan comes last: where anything fails, the next run goes on from there. */
const writeMissing = async (
  folder: string,
  files: readonly StarterFile[],
  { io, language }: Session,
): Promise<readonly string[]> => {
  const made: string[] = [];
  for (const { path, text } of files) {
    const place = io.resolve(folder, path);
    const shown = visible(io.relative(place));
    if ((await io.kindOf(place)) === null) {
      await io.write(place, new TextEncoder().encode(text));
      await io.warn(`${message(`已写入 ${shown}`, `wrote ${shown}`)[language]}\n`);
      made.push(path);
    } else {
      await io.warn(`${message(`保留原有的 ${shown}`, `kept ${shown}, which was there`)[language]}\n`);
    }
  }
  return made;
};
