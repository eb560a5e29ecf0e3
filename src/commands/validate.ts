import { type CheckedFile, summarize } from '../report/reporter.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { excerpt } from '../text/visible.ts';
import { changeOptions, readChanges } from './change-options.ts';
import type { CheckedRun } from './check.ts';
import type { Command, Session } from './command.ts';
import { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { isSet, listOf, named, textOf } from './settings.ts';
import { planOperands } from './shared-options.ts';
import { tellRefusals } from './tell-refusals.ts';

/** `kepu validate`: checks plans and reports what it finds. Decides the exit code and nothing else. */
export const validate: Command = {
  name: 'validate',
  summary: message('检查计划：结构、规则、文数一致', 'check plans: shape, rules, text against data'),
  operands: planOperands,
  options: [
    {
      flags: '-r, --reporter <name>',
      summary: message(
        '报告的形式：pretty 或 json；NAME=FILE 写入文件；可多次',
        'form of the report: pretty or json; NAME=FILE writes a file; repeatable',
      ),
      isRepeatable: true,
    },
    {
      flags: '--max-warnings <count>',
      summary: message('警告多于此数即失败', 'fail when there are more warnings'),
    },
    { flags: '--quiet', summary: message('只报错误', 'report errors only') },
    {
      flags: '--rule <id=severity>',
      summary: message(
        '改一条规则的级别：off、info、warning、error；可多次',
        'another severity for a rule: off, info, warning, error; repeatable',
      ),
      isRepeatable: true,
    },
    ...changeOptions,
  ],
  examples: [
    'kepu validate plan-2020.yaml',
    'kepu validate --reporter json=report.json plans/',
    'kepu validate --fix plans/',
    'kepu validate - < plan.yaml',
  ],
  run: async (names, options, session) => {
    const outputs = await readOutputs(listOf(options, 'reporter'));
    const limit = readLimit(textOf(options, 'maxWarnings'));
    const changes = readChanges(names, options);
    const { checkAfterChanges } = await import('./change.ts');
    const { run, isRefused, diff } = await checkAfterChanges(names, options, session, changes);
    const told = isSet(options, 'quiet') ? run.files.map(errorsOnly) : run.files;
    if (changes.isDry) await session.io.print(diff);
    for (const { reporter, file } of run.files.length > 0 ? outputs : []) {
      if (file === null && changes.isDry) continue;
      const text = reporter.report(told, reportOptions(session, file === null));
      if (file === null) await session.io.print(text);
      else await writeReport(file, text, run, session.io);
    }
    await tellRefusals(run.unreadable, session);
    return isRefused ? ExitCode.misuse : exitCodeOf(run, limit);
  },
};

const readOutputs = async (given: readonly string[]) => {
  const { reporters } = await import('../report/index.ts');
  const chosen = given.length > 0 ? given : ['pretty'];
  const outputs = chosen.map((each) => {
    const [name = '', ...file] = each.split('=');
    return {
      reporter: named(reporters, name, message('报告形式', 'reporter')),
      file: file.length > 0 ? file.join('=') : null,
    };
  });
  if (outputs.filter(({ file }) => file === null).length > 1) {
    throw new UserError(
      message(
        '只能有一种报告写到标准输出；其余请写成 NAME=FILE',
        'only one report goes to standard output; write the others as NAME=FILE',
      ),
    );
  }
  return outputs;
};

const readLimit = (given: string | undefined): number => {
  if (given === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw new UserError(
    message(
      `--max-warnings 要一个非负整数，给的是 ${excerpt(given, 40)}`,
      `--max-warnings takes a whole number, it was given ${excerpt(given, 40)}`,
    ),
  );
};

const errorsOnly = ({ path, diagnostics }: CheckedFile): CheckedFile => ({
  path,
  diagnostics: diagnostics.filter(({ severity }) => severity === 'error'),
});

/** Writes a report to a file, but never over one that was checked. */
const writeReport = async (file: string, text: string, { files }: CheckedRun, io: Io): Promise<void> => {
  const path = io.resolve(io.cwd, file);
  if (files.some((checked) => checked.path === io.relative(path))) {
    const name = excerpt(file, 200);
    throw new UserError(
      message(`报告不能写到被检查的文件 ${name} 上`, `a report is not written over ${name}, which was checked`),
    );
  }
  await io.write(path, new TextEncoder().encode(text));
};

/** How a report is printed: a file takes neither colour nor the width of a terminal. */
const reportOptions = ({ io, language, color }: Session, isPrinted: boolean) => ({
  language,
  color: isPrinted && color,
  width: isPrinted ? io.width() : 100,
});

const exitCodeOf = ({ files, unreadable }: CheckedRun, limit: number): ExitCode => {
  if (unreadable.length > 0) return ExitCode.misuse;
  const { errors, warnings } = summarize(files);
  return errors > 0 || warnings > limit ? ExitCode.findings : ExitCode.ok;
};
