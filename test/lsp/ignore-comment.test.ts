import { describe, expect, it } from 'vitest';
import { ignoreComment } from '../../src/lsp/ignore-comment.ts';
import { Source } from '../../src/source/source.ts';

const text = `kepu: 1
overview: |
  第一段。

  第二段。
sections:
  - title: 甲
    tasks:
      - title: 乙
        columns:
          - {names: [问, 答],
             episodes: 3}
        text: >-
          折行的
          文字
      -   id: bing
          title: 丙
`;

/** The line above which the comment comes to stand for words of the text, and the comment. */
const above = async (words: string): Promise<readonly [string, string]> => {
  const source = new Source('plan.yaml', text);
  const insertion = await ignoreComment(source, text.indexOf(words), 'some-rule', 'zh');
  if (!insertion) return ['', ''];
  return [source.lineAt(source.pointAt(insertion.offset).line), insertion.text];
};

describe('the comment that lets a finding stand', () => {
  it.each([
    ['kepu', 'kepu: 1', ''],
    ['第二段', 'overview: |', ''],
    ['甲', '  - title: 甲', '  '],
    ['答', '          - {names: [问, 答],', '          '],
    ['episodes', '          - {names: [问, 答],', '          '],
    ['文字', '        text: >-', '        '],
    ['bing', '      -   id: bing', '      '],
    ['丙', '          title: 丙', '          '],
  ])('for %s stands above %j', async (words, line, indentation) => {
    expect(await above(words)).toEqual([line, `${indentation}# kepu-ignore some-rule: （请写明理由）\n`]);
  });

  it('ends its line as the text does, and is none where nothing is written', async () => {
    const source = new Source('plan.yaml', 'a: 1\r\nb: 2\r\n');
    expect(await ignoreComment(source, 6, 'some-rule', 'en')).toEqual({
      offset: 6,
      text: '# kepu-ignore some-rule: (say why)\r\n',
    });
    expect(await ignoreComment(new Source('plan.yaml', '# 空\n'), 0, 'some-rule', 'zh')).toBeNull();
    expect(await ignoreComment(new Source('plan.yaml', '{a: 1}'), 1, 'some-rule', 'zh')).toBeNull();
  });
});
