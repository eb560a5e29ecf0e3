import { describe, expect, it } from 'vitest';
import { createIo } from '../../src/cli.ts';
import { diffOf, printPatch } from '../../src/commands/rewritten.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const patch = diffOf('计划.yaml', {
  before: bytes('\u001b[31m红\u001b]0;标题\u0007\n\u202e反\n\t\u200b旧\r\n'),
  after: bytes('\u001b[31m红\u001b]0;标题\u0007\n\u202e反\n\t\u009b2J新\r\n'),
});

const printed = async (isTTY: boolean): Promise<string> => {
  let text = '';
  const write = (chunk: string | Uint8Array, done: () => void): void => {
    text += chunk;
    done();
  };
  const never = (): never => {
    throw new Error('not to be used');
  };
  await printPatch(
    patch,
    createIo({ cwd: '/', env: {}, stdin: never, stdout: () => ({ isTTY, write }), stderr: never }),
  );
  return text;
};

describe('a patch', () => {
  it('goes to a program byte for byte', async () => {
    expect(await printed(false)).toBe(patch);
  });

  it('commands no terminal, where its lines and tabs stay', async () => {
    expect((await printed(true)).split('\n').slice(2)).toEqual([
      '@@ -1,3 +1,3 @@',
      ' <U+001B>[31m红<U+001B>]0;标题<U+0007>',
      ' <U+202E>反',
      '-\t<U+200B>旧',
      '+\t<U+009B>2J新',
      '',
    ]);
  });
});
