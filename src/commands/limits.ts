import { type LimitName, limitNames, limitTable } from '../text/limits.ts';
import { type Language, message } from '../text/message.ts';
import type { Command } from './command.ts';
import { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { isSet } from './settings.ts';
import { alignTable } from './table.ts';

/** `kepu limits`: every bound that holds here, how far it can be raised, and what happens beyond it. */
export const limits: Command = {
  name: 'limits',
  summary: message('列出各项限制，哪些可以调高', 'list the limits, and which can be raised'),
  operands: null,
  options: [{ flags: '--json', summary: message('以 JSON 输出', 'print JSON') }],
  notes: async () =>
    message(
      '需要更大时，在 kepu.config.yaml 里写，例如 limits: {file-size: 4}；只能调高，不能超过“最多”。',
      'Where more is needed, kepu.config.yaml says so: limits: {file-size: 4}. Limits can only be raised, up to the highest.',
    ),
  examples: ['kepu limits', 'kepu limits --json'],
  run: async (_names, options, { io, language }) => {
    const described = limitNames.map((name) => describeLimit(name, io));
    await io.print(isSet(options, 'json') ? `${JSON.stringify(described, null, 2)}\n` : tableOf(io, language));
    return ExitCode.ok;
  },
};

/** What programs are told of a limit; `highest` is null where no configuration raises it. */
const describeLimit = (name: LimitName, { limits: values }: Pick<Io, 'limits'>) => {
  const { what, number, unit, most, beyond } = limitTable[name];
  return {
    name,
    value: values[name],
    default: number,
    highest: most,
    unit,
    what,
    beyond,
    key: most === null ? null : `limits.${name}`,
  };
};

const head = {
  zh: ['名称', '现在', '最多', '限制什么', '超过时'],
  en: ['name', 'value', 'highest', 'of what', 'beyond it'],
} as const;

const tableOf = ({ limits: values }: Pick<Io, 'limits'>, language: Language): string =>
  alignTable([
    head[language],
    ...limitNames.map((name) => {
      const { what, unit, most, beyond } = limitTable[name];
      const value = `${values[name]} ${unit[language]}`.trimEnd();
      return [name, value, most === null ? fixed[language] : `${most}`, what[language], beyond[language]];
    }),
  ]);

const fixed = message('不可调', 'fixed');
