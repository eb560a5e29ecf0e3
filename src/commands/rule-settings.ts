import type { RuleSetting, RuleSettings } from '../lint/lint.ts';
import type { ConfigFile } from '../plan/generated/types.generated.ts';
import { type Message, message, type Severity } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { excerpt } from '../text/visible.ts';
import type { Config } from '../workspace/config.ts';
import { unknownName } from './settings.ts';

/** The settings that hold for a file, by its absolute path; for standard input, which no override can mean, by null. */
export type SettingsOf = (path: string | null) => RuleSettings;

type WrittenSettings = NonNullable<ConfigFile['rules']>;
type Given = readonly (readonly [id: string, severity: Severity | 'off'])[];

/**
 * The settings of rules: those of the configuration, over them its overrides for the file concerned, the last first, over
 * all `--rule id=severity`. A severity alone leaves the options as they were. Throws `UserError` where `--rule` is no such
 * pair.
 */
export const readRuleSettings = async (
  config: Config | null,
  given: readonly string[],
  ruleIds: readonly string[],
): Promise<SettingsOf> => {
  const pairs = given.map((each) => readPair(each, ruleIds));
  const usual = config?.settings.rules ?? {};
  const overrides = config?.settings.overrides ?? [];
  if (!config || overrides.length === 0) {
    const settings = settle([usual], pairs);
    return () => settings;
  }
  const { createMatcher } = await import('../workspace/match-paths.ts');
  const matchers = await Promise.all(overrides.map(({ files }) => createMatcher(files, config.folder)));
  const known = new Map<string, RuleSettings>();
  return (path) => {
    const held = overrides.filter((_, index) => path !== null && matchers[index]?.(path));
    const key = held.map((override) => overrides.indexOf(override)).join();
    const settings = known.get(key) ?? settle([usual, ...held.map(({ rules }) => rules)], pairs);
    known.set(key, settings);
    return settings;
  };
};

const settle = (layers: readonly WrittenSettings[], given: Given): RuleSettings => {
  const chosen = new Map<string, RuleSetting>();
  for (const layer of layers) {
    for (const [id, setting] of Object.entries(layer)) {
      const { severity, options } = settingOf(setting);
      chosen.set(id, { severity, options: { ...chosen.get(id)?.options, ...options } });
    }
  }
  for (const [id, severity] of given) chosen.set(id, { ...chosen.get(id), severity });
  return chosen;
};

const settingOf = (written: WrittenSettings[string]): RuleSetting => {
  const [severity, options = {}] = Array.isArray(written) ? written : [written];
  return { severity, options } as RuleSetting;
};

const severities: readonly string[] = ['off', 'info', 'warning', 'error'];

const readPair = (pair: string, ruleIds: readonly string[]): Given[number] =>
  readSeverity(pair, ruleIds, message('全部规则见 kepu rules', 'All rules: kepu rules'));

/** A pair `id=severity` of the command line. Throws `UserError` where it is none; `choices` says where the ids are listed. */
export const readSeverity = (pair: string, ids: readonly string[], choices: Message): Given[number] => {
  const [id = '', severity = ''] = pair.split('=');
  if (!severities.includes(severity)) {
    throw new UserError(
      message(
        `--rule 要写成 规则=级别，级别是 ${severities.join('、')} 之一；给的是 ${excerpt(pair, 80)}`,
        `--rule takes rule=severity with a severity of ${severities.join(', ')}; it was given ${excerpt(pair, 80)}`,
      ),
    );
  }
  if (!ids.includes(id)) throw unknownName(id, ids, message('规则', 'rule'), choices);
  return [id, severity as Severity | 'off'];
};
