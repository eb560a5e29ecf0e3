import { message } from '../text/message.ts';
import type { Command } from './command.ts';
import { ExitCode } from './exit-code.ts';
import { named, textOf } from './settings.ts';

const schemas = [
  { name: 'plan', load: () => import('../../schemas/plan.schema.json', { with: { type: 'json' } }) },
  { name: 'config', load: () => import('../../schemas/config.schema.json', { with: { type: 'json' } }) },
  { name: 'register', load: () => import('../../schemas/register.schema.json', { with: { type: 'json' } }) },
  { name: 'profile', load: () => import('../../schemas/profile.schema.json', { with: { type: 'json' } }) },
] as const;

/** The languages that keys are offered in. */
const languages = [{ name: 'zh' }, { name: 'en' }] as const;

/** `kepu schema`: the JSON Schema that editors and other programs read. */
export const schema: Command = {
  name: 'schema',
  summary: message('输出 JSON Schema，供编辑器使用', 'print a JSON Schema for editors'),
  operands: {
    flags: '[name]',
    choices: schemas.map((each) => each.name),
    summary: message('plan（默认）、config、register 或 profile', 'plan (default), config, register or profile'),
  },
  options: [
    { flags: '-o, --output <file>', summary: message('写入文件', 'write to a file') },
    {
      flags: '--keys <language>',
      summary: message(
        '编辑器提示哪种键：zh 中文，en 英文（默认）；zh 的英文键也认',
        'the keys that editors offer: zh Chinese, en English (default); with zh, English ones are taken too',
      ),
    },
  ],
  examples: ['kepu schema', 'kepu schema --keys zh -o 计划.schema.json', 'kepu schema config -o config.schema.json'],
  run: async ([name = 'plan'], options, { io }) => {
    const { default: loaded } = await named(schemas, name, message(' Schema', 'schema')).load();
    const { bilingualSchema, plainSchema } = await import('../plan/bilingual-schema.ts');
    const keys = named(languages, textOf(options, 'keys') ?? 'en', message('键的语言', 'language of keys'));
    const shown = keys.name === 'zh' ? bilingualSchema(loaded) : plainSchema(loaded);
    const text = `${JSON.stringify(shown, null, 2)}\n`;
    const file = textOf(options, 'output');
    if (file === undefined) await io.print(text);
    else await io.write(io.resolve(io.cwd, file), new TextEncoder().encode(text));
    return ExitCode.ok;
  },
};
