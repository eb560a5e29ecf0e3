import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { standardInput } from '../workspace/discover.ts';
import type { CommandOption, OptionValues } from './command.ts';
import { isSet, listOf } from './settings.ts';

/** What `kepu validate` may change beside telling what it finds. */
export interface Changes {
  /** Whether only what a change in git concerns is checked. */
  readonly isSelective: boolean;
  readonly isFixed: boolean;
  /** Fixes are shown and not written. */
  readonly isDry: boolean;
  readonly isBaselineUpdated: boolean;
}

/** The options of `kepu validate` that change files, or choose those that were changed. */
export const changeOptions: readonly CommandOption[] = [
  {
    flags: '--changed [ref]',
    summary: message(
      '只检查 git 里改过的计划和与之有关的计划：与上次提交比，或与分支、标签、提交 REF 分开后比',
      'check only plans that changed in git, with those that this concerns: since the last commit, or since parting from a branch, tag or commit',
    ),
  },
  {
    flags: '--fix',
    summary: message('把有现成改法的地方改在文件里', 'apply the fixes that findings come with to the files'),
  },
  {
    flags: '--fix-dry-run',
    summary: message(
      '只显示 --fix 会怎么改（补丁形式），不写文件',
      'print what --fix would change, as a patch; write nothing',
    ),
  },
  {
    flags: '--update-baseline',
    summary: message(
      '把现有的结果记进基线文件，以后只报新的',
      'take the present findings into the baseline: only new ones are reported from then on',
    ),
  },
];

/** What is to be changed. Throws `UserError` where two options exclude each other. */
export const readChanges = (names: readonly string[], options: OptionValues): Changes => {
  const changes = {
    isSelective: options.changed !== undefined,
    isFixed: isSet(options, 'fix') || isSet(options, 'fixDryRun'),
    isDry: isSet(options, 'fixDryRun'),
    isBaselineUpdated: isSet(options, 'updateBaseline'),
  };
  if (changes.isDry && isSet(options, 'fix')) throw new UserError(dryAndFixed);
  if (changes.isDry && changes.isBaselineUpdated) throw new UserError(dryAndUpdated);
  if (changes.isDry && listOf(options, 'reporter').some((each) => !each.includes('='))) throw new UserError(dryAndTold);
  if (changes.isBaselineUpdated && names.includes(standardInput)) throw new UserError(noFile);
  return changes;
};

const dryAndFixed = message(
  '--fix 和 --fix-dry-run 只能选一个：前者写文件，后者只显示',
  '--fix and --fix-dry-run exclude each other: one writes the files, the other only shows',
);

const dryAndUpdated = message(
  '--fix-dry-run 不写文件，不能和 --update-baseline 同时用。请分两次运行。',
  '--fix-dry-run writes nothing and does not go with --update-baseline. Run them one after the other.',
);

const dryAndTold = message(
  '--fix-dry-run 把补丁写到标准输出；报告请写成 NAME=FILE',
  '--fix-dry-run prints a patch to standard output; write the report as NAME=FILE',
);

const noFile = message(
  '标准输入没有文件名，不能记进基线。请写明文件名。',
  'standard input has no name for the baseline to hold. Name a file.',
);
