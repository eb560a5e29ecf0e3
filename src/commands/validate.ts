import { message } from '../text/message.ts';
import { changeOptions, readChanges } from './change-options.ts';
import type { Command, CommandOption } from './command.ts';
import { placeInDocuments } from './document-file.ts';
import { ExitCode } from './exit-code.ts';
import { printReports } from './print-reports.ts';
import { exitCodeOf, readReporting, reportingOptions } from './reporting.ts';
import { planEndings, planOperands, watchOption } from './shared-options.ts';
import { tellRefusals } from './tell-refusals.ts';

const cacheOption: CommandOption = {
  flags: '--cache',
  summary: message(
    '记住没有问题的计划，下次只检查改过的（记在用户的缓存文件夹里）',
    'remember plans in which nothing is found, and check only what changed the next time (kept in the cache folder of the user)',
  ),
};

/** `kepu validate`: checks plans and reports what it finds. Decides the exit code and nothing else. */
export const validate: Command = {
  name: 'validate',
  summary: message('检查计划：结构、规则、文数一致', 'check plans: shape, rules, text against data'),
  operands: { ...planOperands, endings: [...planEndings, 'docx'] },
  options: [...reportingOptions, ...changeOptions, cacheOption, watchOption],
  examples: [
    'kepu validate plan-2020.yaml',
    'kepu validate --reporter json=report.json plans/',
    'kepu validate -r github -r sarif=kepu.sarif plans/',
    'kepu validate --fix plans/',
    'kepu validate --changed origin/main',
    'kepu validate --cache plans/',
    'kepu validate --watch plans/',
    'kepu validate - < plan.yaml',
    'kepu validate 工作要点.docx',
  ],
  run: async (names, options, session) => {
    const reporting = await readReporting(options, session, async () =>
      (await import('./describe-rules.ts')).describeRules(),
    );
    const changes = readChanges(names, options);
    const { checkAfterChanges } = await import('./change.ts');
    const { run, isRefused, diff } = await checkAfterChanges(names, options, session, changes);
    if (changes.isDry) await (await import('./rewritten.ts')).printPatch(diff, session.io, session.language);
    // That a change concerns no plan is said, and nothing is wrong with it.
    const isNothingFine = changes.isSelective && run.unreadable.length === 0;
    await printReports(
      { files: await placeInDocuments(run.files, session.io), extent: run.extent },
      reporting,
      session,
      !changes.isDry,
      isNothingFine,
    );
    await tellRefusals(run.unreadable, session);
    return isRefused ? ExitCode.misuse : exitCodeOf(run, reporting);
  },
};
