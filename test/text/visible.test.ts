import { describe, expect, it } from 'vitest';
import { escapeMarkup } from '../../src/text/markup.ts';
import {
  atLineStart,
  excerpt,
  isLogCommand,
  lineWithoutCommand,
  replaceUnprintable,
  visible,
  visibleLines,
  withoutLogCommands,
} from '../../src/text/visible.ts';

describe('visible', () => {
  it.each([
    ['a control sequence of terminals', '\u001b[31m', '<U+001B>[31m'],
    ['line ends', 'a\nb\r\u2028\u2029', 'a<U+000A>b<U+000D><U+2028><U+2029>'],
    ['the first and last controls', '\u0000\u001f\u007f\u009f', '<U+0000><U+001F><U+007F><U+009F>'],
    ['what turns the direction of text', '\u061c\u202a\u202e\u2066\u2069', '<U+061C><U+202A><U+202E><U+2066><U+2069>'],
    [
      'what is not seen',
      '\u00ad\u180e\u200b\u200f\u2060\u206f\ufeff',
      '<U+00AD><U+180E><U+200B><U+200F><U+2060><U+206F><U+FEFF>',
    ],
    ['no characters', '\ufff9\ufffe\uffff', '<U+FFF9><U+FFFE><U+FFFF>'],
    ['half characters', '\ud800a\udfff', '<U+D800>a<U+DFFF>'],
    [
      'commands to the log of a CI run',
      '##[a] ##vso[b] ##teamcity[c]',
      '#<U+0023>[a] #<U+0023>vso[b] #<U+0023>teamcity[c]',
    ],
  ])('names %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each([
    '办好《求真》专栏 260 期',
    '𠮷野家',
    'é~ \u00a0\u3000',
    '# a, ## b, #[c]',
    '\u00ac\u00ae\u200a\u2010\u2027\u202f\u205f\u2070\ufff8',
  ])('leaves %j as it is', (text) => {
    expect(visible(text)).toBe(text);
  });
});

it('what is not printed is written as somebody wants it, by its four digits', () => {
  expect(replaceUnprintable('a\u0007b\u2028', (unit) => `\\u${unit}`)).toBe('a\\u0007b\\u2028');
});

it('commands to a log are written as the format can', () => {
  expect(withoutLogCommands('##[a] ##', '\\u0023')).toBe('#\\u0023[a] ##');
});

describe('a line of a log', () => {
  it.each(['::a', ' \t::a', 'a\n::b', 'a\n\u3000::b', 'a ##[b]', '##vso[a]', '##teamcity[a]'])(
    'is a command: %j',
    (text) => {
      expect(isLogCommand(text)).toBe(true);
    },
  );

  it.each(['', 'a::b', ':a', ': :a', 'a\n', '##a', '## [a]', '#[a]'])('is none: %j', (text) => {
    expect(isLogCommand(text)).toBe(false);
  });

  it('begins with no path that is a command', () => {
    expect(['::a', ' ::a', 'a::b', ':a'].map(atLineStart)).toEqual(['./::a', './ ::a', 'a::b', ':a']);
  });

  it('is none by itself', () => {
    expect(['::a', ' \t::a', 'a::b', ':a', ':::'].map(lineWithoutCommand)).toEqual([
      '<U+003A>:a',
      ' \t<U+003A>:a',
      'a::b',
      ':a',
      '<U+003A>::',
    ]);
  });
});

it('of several lines, each is visible, and its tabs stay', () => {
  expect(visibleLines('a\tb\u0007\n::c\r\n')).toBe('a\tb<U+0007>\n<U+003A>:c<U+000D>\n');
});

it.each([
  ['四个字符', '四个字符'],
  ['五个字符的', '五个字…'],
  ['𠮷𠮷𠮷𠮷', '𠮷𠮷𠮷𠮷'],
  ['𠮷𠮷𠮷𠮷𠮷', '𠮷𠮷𠮷…'],
  ['\u0007\u0007', '<U+0007><U+0007>'],
])('an excerpt of four characters of %j is %j', (text, cut) => {
  expect(excerpt(text, 4)).toBe(cut);
});

it('nothing is markup in a text between tags or in an attribute', () => {
  expect(escapeMarkup(`<a href="x" title='y'>&</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&apos;y&apos;&gt;&amp;&lt;/a&gt;',
  );
});
