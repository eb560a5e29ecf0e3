import { describe, expect, it } from 'vitest';
import { createIo } from '../../src/cli.ts';
import { diffOf, printPatch } from '../../src/commands/rewritten.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const patchOf = (before: string, after: string): string =>
  diffOf('计划.yaml', { before: bytes(before), after: bytes(after) });

const harmless = patchOf('名:\ta\r\n\t\u200b旧\r\n', '名:\ta\r\n新\r\n');
const obeyed = patchOf(
  '\u001b[31m红\u001b]0;标题\u0007\n\u202e反\n\t\u200b旧\r\n',
  '\u001b[31m红\u001b]0;标题\u0007\n\u202e反\n\t\u009b2J新\r\n',
);

const printed = async (patch: string, isTTY: boolean): Promise<{ readonly out: string; readonly told: string }> => {
  const texts = { out: '', told: '' };
  const stream = (name: keyof typeof texts) => () => ({
    isTTY,
    write: (chunk: string | Uint8Array, done: () => void): void => {
      texts[name] += chunk;
      done();
    },
  });
  const stdin = (): never => {
    throw new Error('not to be used');
  };
  await printPatch(patch, createIo({ cwd: '/', env: {}, stdin, stdout: stream('out'), stderr: stream('told') }), 'zh');
  return texts;
};

describe('a patch', () => {
  it('goes to a program byte for byte', async () => {
    expect(await printed(harmless, false)).toEqual({ out: harmless, told: '' });
  });

  it.each([false, true])(
    'commands nobody, whether a terminal is there (%s): its lines and tabs stay',
    async (isTTY) => {
      const { out, told } = await printed(obeyed, isTTY);
      expect(out.split('\n').slice(2)).toEqual([
        '@@ -1,3 +1,3 @@',
        ' <U+001B>[31m红<U+001B>]0;标题<U+0007>',
        ' <U+202E>反',
        '-\t<U+200B>旧',
        '+\t<U+009B>2J新',
        '',
      ]);
      expect(told).toContain('只能看');
    },
  );

  it.each([
    ['a command of GitHub', '  ::error::a\n', ' ' + '  <U+003A>:error::a'],
    ['one of an old runner', '##[error]a\n', ' #<U+0023>[error]a'],
  ])('shows %s', async (_about, line, shown) => {
    expect((await printed(patchOf(`${line}a\n`, `${line}b\n`), false)).out).toContain(shown);
  });
});
