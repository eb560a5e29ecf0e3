import { expect, it } from 'vitest';
import { explainFailure } from '../../src/commands/explain-failure.ts';
import type { Io } from '../../src/commands/io.ts';
import { type Language, message } from '../../src/text/message.ts';
import { UserError } from '../../src/text/user-error.ts';

const explain = async (error: unknown, language: Language = 'zh', env: Record<string, string> = {}) => {
  const warned: string[] = [];
  const io = {
    env,
    relative: (path: string) => path.replace('/work/', ''),
    warn: async (words: string) => void warned.push(words),
  } as unknown as Io;
  return { exitCode: await explainFailure(error, io, language), warned };
};

const report = '请把这个文件和命令报告给 kepu 的维护者；设 KEPU_DEBUG=1 可看到细节。\n';

it.each<readonly [Language, string]>([
  ['zh', '错误：没有这个文件\n'],
  ['en', 'error: no such file\n'],
])('a mistake of the user is one sentence (%s)', async (language, words) => {
  const error = new UserError(message('没有这个文件', 'no such file'));
  expect(await explain(error, language, { KEPU_DEBUG: '1' })).toEqual({ exitCode: 2, warned: [words] });
});

it.each<readonly [string, unknown, string]>([
  ['an error', new Error('no\u0007 way'), '：no<U+0007> way'],
  [
    'an error about a file',
    Object.assign(new Error('no'), { path: '/work/甲\u001b.yaml' }),
    '（处理 甲<U+001B>.yaml 时）：no',
  ],
  ['what is no error', 'no', '：no'],
  ['nothing', null, '：null'],
  ['a long story', new Error('长'.repeat(400)), `：${'长'.repeat(300)}`],
])('a fault of kepu asks for a report: %s', async (_, error, said) => {
  expect(await explain(error)).toEqual({ exitCode: 3, warned: [`kepu 自身出错了${said}\n${report}`] });
});

it('a fault of kepu is told in English, too', async () => {
  const { warned } = await explain(Object.assign(new Error('no'), { path: '/work/a.yaml' }), 'en');
  expect(warned.join('')).toMatch(/^kepu itself failed \(on a\.yaml\): no\nPlease report/);
});

it('shows where it arose to who asks for that', async () => {
  const error = new Error('no');
  expect((await explain(error, 'zh', { KEPU_DEBUG: '1' })).warned.slice(1)).toEqual([`${error.stack}\n`]);
  expect((await explain('no', 'zh', { KEPU_DEBUG: '1' })).warned.slice(1)).toEqual([]);
  expect((await explain(error, 'zh', { KEPU_DEBUG: '0' })).warned.slice(1)).toEqual([]);
});
