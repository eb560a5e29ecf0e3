import { describe, expect, it } from 'vitest';
import { commentsOf } from '../../src/source/comments.ts';
import { loadYaml } from '../../src/source/load-yaml.ts';
import { Source } from '../../src/source/source.ts';

const comments = async (text: string) => commentsOf(await loadYaml(new Source('计划.yaml', text)));

describe('commentsOf', () => {
  it('gives every comment with its place, and nothing of texts', async () => {
    const text = [
      '# kepu-ignore-file stale-year: 历史数据',
      'a: "# 不是" # kepu-ignore x: 理由',
      'b: | # 头',
      '  # 正文',
      '  # kepu-ignore 也是正文',
      '  # c',
      "c: 'x",
      "  # y'",
      'd: [e, # 行内',
      '  f]',
      'g: h#i',
    ].join('\n');
    expect((await comments(text)).map(({ text: words, line, ownLine }) => [words, line, ownLine])).toEqual([
      ['# kepu-ignore-file stale-year: 历史数据', 1, true],
      ['# kepu-ignore x: 理由', 2, false],
      ['# 头', 3, false],
      ['# 行内', 9, false],
    ]);
  });

  it('counts spans in the text, with CRLF too', async () => {
    const text = 'a: 1\r\n# kepu-ignore x: y\r\nb: 2\r\n';
    const [comment] = await comments(text);
    expect(comment && text.slice(comment.span.start, comment.span.end)).toBe('# kepu-ignore x: y');
  });

  it('does not read a file for comments that never speaks to kepu', async () => {
    expect(await comments('# 其他\na: 1\n')).toEqual([]);
  });
});
