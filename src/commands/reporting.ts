import { reporters } from '../report/index.ts';
import type { CheckedFile, Reporter, RuleNote } from '../report/reporter.ts';
import { summarize } from '../report/summary.ts';
import type { Finding } from '../source/diagnostic.ts';
import { type Message, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { excerpt } from '../text/visible.ts';
import type { CommandOption, OptionValues, Session } from './command.ts';
import { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { isSet, listOf, named, textOf } from './settings.ts';

const names = reporters.map(({ name }) => name);

/** Options of the commands that report findings. */
export const reportingOptions: readonly CommandOption[] = [
  {
    flags: '-r, --reporter <name>',
    summary: message(
      `报告的形式：${names.join('、')}；NAME=FILE 写入文件；可多次`,
      `form of the report: ${names.join(', ')}; NAME=FILE writes a file; repeatable`,
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
];

/** A report and where it goes: a file, as it was named and by its absolute path, or standard output (null). */
export interface Output {
  readonly reporter: Reporter;
  readonly file: { readonly name: string; readonly path: string } | null;
}

/** How findings are reported, and when they fail the run. */
export interface Reporting {
  readonly outputs: readonly Output[];
  readonly isQuiet: boolean;
  /** As many warnings are allowed. */
  readonly limit: number;
  /** Everything that files are held against, for reports that tell of it. */
  readonly describe: () => Promise<readonly RuleNote[]>;
}

/** What the options ask for. Throws `UserError` where they cannot be met. */
export const readReporting = async (
  options: OptionValues,
  { io }: Session,
  describe: Reporting['describe'],
): Promise<Reporting> => ({
  describe,
  outputs: await readOutputs(listOf(options, 'reporter'), io),
  limit: readLimit(textOf(options, 'maxWarnings')),
  isQuiet: isSet(options, 'quiet'),
});

const readOutputs = async (given: readonly string[], io: Io): Promise<readonly Output[]> => {
  const outputs: Output[] = [];
  for (const each of given.length > 0 ? given : ['pretty']) {
    const [name = '', ...rest] = each.split('=');
    const { load } = named(reporters, name, message('报告形式', 'reporter'));
    const written = rest.join('=');
    if (rest.length > 0 && written === '') throw new UserError(noFile(name));
    const file = rest.length > 0 ? { name: written, path: io.resolve(io.cwd, written) } : null;
    if (outputs.some((other) => other.file?.path === file?.path)) {
      throw new UserError(file === null ? onePrinted : twice(written));
    }
    outputs.push({ reporter: await load(), file });
  }
  return outputs;
};

const onePrinted = message(
  '只能有一种报告写到标准输出；其余请写成 NAME=FILE',
  'only one report goes to standard output; write the others as NAME=FILE',
);

const noFile = (name: string): Message =>
  message(
    `--reporter ${name}= 后面没有写文件名。请写成 ${name}=文件`,
    `--reporter ${name}= names no file. Write ${name}=FILE`,
  );

const twice = (file: string): Message => {
  const name = excerpt(file, 200);
  return message(
    `两种报告都要写到 ${name}。请各写一个文件`,
    `two reports are to be written to ${name}. Give each a file of its own`,
  );
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

/** What findings come to: 2 where a file could not be read, 1 where there are errors or too many warnings, else 0. */
export const exitCodeOf = (
  { files, unreadable }: { readonly files: readonly CheckedFile<Finding>[]; readonly unreadable: readonly unknown[] },
  { limit }: Reporting,
): ExitCode => {
  if (unreadable.length > 0) return ExitCode.misuse;
  const { errors, warnings } = summarize(files, null);
  return errors > 0 || warnings > limit ? ExitCode.findings : ExitCode.ok;
};
