import { describe, expect, it } from 'vitest';
import { hasCues } from '../../../src/source/misreadings/cues.ts';

describe('hasCues', () => {
  it.each([
    [
      'a comment behind the sign of a text',
      'overview: |      # 总体要求\n  第 #1 期：做好工作。\n  第二行\ntitle: 甲\n',
    ],
    ['a text under a key of an item', '- text: |\n    第一行\n    第二行\n  title: 甲\n- |\n  第一行\n  第二行\n'],
    ['lists over lines', 'support: [甲,\n  乙,\n  丙]\nissuer: 丁\n'],
    [
      'honest comments',
      'targets:   # 目标\n  - id: a\ntitle: 甲 # 乙\ndue: 2026-11-30 #暂定\nnote: 每月通报 #由办公室汇总\n# 第 #1 期\n',
    ],
    ['Chinese colons within words', 'title: 关于：甲\ntexts:\n  - 一：甲\n'],
    ['line ends of Windows', 'kepu: 1\r\ntext: |\r\n  甲\r\n\r\n  乙\r\n'],
  ])('finds none in %s', (_name, text) => {
    expect(hasCues(text)).toBe(false);
  });

  it.each([
    ['words cut off', 'note: 第 #1 期\n'],
    ['a value that is a comment', 'note: #科普\n'],
    ['a line that goes on', 'title: 甲\n  乙\n'],
    ['a folded text', 'text: >-\n  甲\n  乙\n'],
    ['a key with a full-width colon', 'sections:\n  - title：甲\n'],
    ['a line that goes on below a text', 'a: |\n  甲\nb: 乙\n  丙\n'],
  ])('finds one in %s', (_name, text) => {
    expect(hasCues(text)).toBe(true);
  });
});
