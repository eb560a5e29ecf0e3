import type { OptionSchema, RuleDescription } from '../../src/rules/rule.ts';
import { allRules } from '../../src/rules/rules.ts';
import { limitNames, limitTable } from '../../src/text/limits.ts';
import type { Message } from '../../src/text/message.ts';
import type { Schema } from './schemas.ts';

/** The schema of configurations with every rule and its options by name, so that editors complete them. */
export const configSchema = (written: Schema): Schema =>
  withRules(written, {
    $comment: 'Made from src/rules by npm run update.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(allRules.map((rule) => [rule.id, settingOf(rule, written.$defs as Schema)])),
    ...words,
  });

/** The same where any rule may be named with any options: as the program reads it once it is checked. */
export const looseConfigSchema = (written: Schema): Schema =>
  withRules(written, {
    type: 'object',
    additionalProperties: settingWith((written.$defs as Schema).ruleSetting as Schema, {
      type: 'object',
      additionalProperties: true,
    }),
    ...words,
  });

const withRules = (written: Schema, rules: Schema): Schema => ({
  ...written,
  $defs: { ...(written.$defs as Schema), limits: limitsSchema, rules },
});

/** The same where every option belongs to every rule: which key is meant by a word does not depend on the rule. */
export const mergedConfigSchema = (written: Schema): Schema =>
  withRules(written, {
    type: 'object',
    additionalProperties: settingWith((written.$defs as Schema).ruleSetting as Schema, {
      type: 'object',
      properties: Object.fromEntries(
        allRules.flatMap(({ options = {} }) =>
          Object.entries(options).map(([name, option]) => [name, schemaOf(option as OptionSchema)]),
        ),
      ),
    }),
    ...words,
  });

/** File size: file-size as the first words of a sentence. */
const titled = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;

/** Every bound that may be raised, between the built-in one and the most. */
const limitsSchema: Schema = {
  $comment: 'Made from src/text/limits.ts by npm run update.',
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    limitNames.flatMap((name) => {
      const { zh, what, number, unit, most } = limitTable[name];
      if (most === null) return [];
      return [
        [
          name,
          {
            'x-zh': zh,
            type: 'integer',
            minimum: number,
            maximum: most,
            description: `${zh}：${what.zh}，最多多少${unit.zh}。\n${titled(name)}: the most of ${what.en}${unit.en && `, in ${unit.en}`}.`,
            default: number,
            examples: [most],
          },
        ],
      ];
    }),
  ),
  description:
    '限制：读文件、解压缩、等别的程序的上限，只能调高，各有最高值；全部限制见 kepu limits。\nLimits: bounds on files, on what they unpack to and on other programs. They can be raised, up to a bound each; kepu limits lists them.',
  examples: [{ 'file-size': 4 }],
};

const words = {
  description:
    '规则：规则编号对应 off、info、warning 或 error，或 [级别, {选项: …}]；全部规则见 kepu rules。\nRules: from rule id to off, info, warning or error, or to [severity, {option: …}]; kepu rules lists them.',
  examples: [{ 'stale-year': 'off', 'shared-episode-count': 'error' }],
};

const settingOf = ({ summary, severity, options }: RuleDescription, definitions: Schema): Schema => {
  const description = inBoth('规则', 'Rule', summary);
  if (options === undefined) return { $ref: '#/$defs/ruleSetting', description };
  const defaults = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
  return {
    ...settingWith(definitions.ruleSetting as Schema, {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(Object.entries(options).map(([name, option]) => [name, schemaOf(option)])),
      description: '选项：这条规则的选项。\nOptions: of this rule.',
      examples: [defaults],
    }),
    description,
    examples: ['off', [severity, defaults]],
  };
};

/** The setting of a rule: a severity, or a severity and options. */
const settingWith = (setting: Schema, options: Schema): Schema => {
  const [severity] = setting.prefixItems as readonly unknown[];
  return { ...setting, prefixItems: [severity, options] };
};

const schemaOf = ({ summary, type, zh, ...rest }: OptionSchema): Schema => ({
  'x-zh': zh,
  type,
  ...(type === 'array'
    ? { items: { type: 'string', ...text } }
    : type === 'string' && rest.enum === undefined
      ? text
      : {}),
  ...rest,
  description: inBoth('选项', 'Option', summary),
  examples: [rest.default],
});

const text = { maxLength: 5000 };

const inBoth = (zh: string, en: string, summary: Message): string => `${zh}：${summary.zh}。\n${en}: ${summary.en}.`;
