import type { PrintedLine } from '../../document/printed-line.ts';
import type { Profile } from '../../document/profile.ts';
import { printLines } from '../../render/text.ts';
import { message } from '../../text/message.ts';
import { UserError } from '../../text/user-error.ts';
import { excerpt } from '../../text/visible.ts';
import { checkFiles } from '../check.ts';
import type { OptionValues, Session } from '../command.ts';
import { composingOf } from '../shared-options.ts';

/**
 * What a plan says, as `kepu render` prints it. One with errors is read all the same, with a word on standard error.
 * Throws `UserError` where the file holds no plan that can be read.
 */
export const loadText = async (
  name: string,
  profile: Profile,
  options: OptionValues,
  session: Session,
): Promise<readonly PrintedLine[]> => {
  const { settlePages } = await import('../pages/settle-pages.ts');
  const run = await checkFiles([name], { config: options.config }, session, { keepPlans: true });
  const [refusal] = run.unreadable;
  if (refusal) throw refusal;
  const [found, ...others] = run.plans;
  const shown = excerpt(name, 200);
  if (others.length > 0) throw new UserError(severalPlans(shown, run.plans.length));
  if (!found?.plan) throw new UserError(noPlan(shown));
  if (found.hasErrors) {
    const words = message(
      `警告：计划 ${shown} 有错误，仍按它的文字核对；用 kepu validate 查看`,
      `warning: plan ${shown} has errors, its text is compared all the same; see kepu validate`,
    );
    await session.io.warn(`${words[session.language]}\n`);
  }
  return printLines((await settlePages(found.plan, composingOf(options), profile)).document);
};

const severalPlans = (name: string, count: number) =>
  message(
    `--text-of 要一份计划，${name} 里有 ${count} 份。请写明文件名。`,
    `--text-of takes one plan, there are ${count} in ${name}. Name the file.`,
  );

const noPlan = (name: string) =>
  message(
    `${name} 不是读得出来的计划，没法核对文字。请先用 kepu validate 检查它。`,
    `${name} is no plan that can be read, its text cannot be compared. Check it with kepu validate first.`,
  );
