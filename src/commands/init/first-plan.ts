import { message } from '../../text/message.ts';
import { UserError } from '../../text/user-error.ts';
import { excerpt } from '../../text/visible.ts';
import type { Session } from '../command.ts';
import { importDocument, writePlan } from '../import/import-document.ts';
import { reportImport } from '../import/import-report.ts';
import { noSuchFile } from '../system-error.ts';
import type { StarterAnswers } from './starter-answers.ts';
import { typedPath } from './starter-questions.ts';

/** The plan that a document becomes. */
export interface FirstPlan {
  readonly text: string;
  readonly year: string;
  /** What was made out in it, in sentences. */
  readonly report: string;
}

/** Makes a plan of the document that a repository begins with. Throws `UserError` where it cannot be read. */
export const importFirst = async ({ from, year }: StarterAnswers, { io, language }: Session): Promise<FirstPlan> => {
  const path = io.resolve(io.cwd, typedPath(from));
  if ((await io.kindOf(path)) === null) throw noSuchFile(from);
  const imported = await importDocument(await io.read(path), io.relative(path), {
    year: year === '' ? null : Number(year),
    thisYear: io.now().getFullYear(),
    registers: [],
    limits: io.limits,
  });
  return {
    text: await writePlan(imported.recognition, language),
    year: String(imported.recognition.plan.year),
    report: reportImport(imported, false, language),
  };
};

/** Says that a plan stands already where the document would go. */
export const planExists = (from: string, path: string): UserError => {
  const [document, plan] = [excerpt(from, 200), excerpt(path, 200)];
  return new UserError(
    message(
      `已有 ${plan}，${document} 没有导入；什么都没有写。请用 kepu import ${document} -o 另一个名称`,
      `${plan} is there already, ${document} was not imported and nothing was written. Use kepu import ${document} -o with another name`,
    ),
  );
};
