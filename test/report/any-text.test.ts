import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, writeCode } from '../../src/report/escape-markdown.ts';
import { github } from '../../src/report/github.ts';
import { writeJson } from '../../src/report/write-json.ts';
import { writeElement } from '../../src/report/write-xml.ts';
import { Source } from '../../src/source/source.ts';
import { message } from '../../src/text/message.ts';
import { visible } from '../../src/text/visible.ts';
import { findingAt, optionsIn } from './sample-run.ts';

const pieces = [
  ...'甲乙 　*_`~#@$^|<>[](){}!&;:=+-.,/\\"\'%0aZ1\t\n\r\u0000\u001b\u009b\u200b\u202e\ufffe\ud800\udc00',
  '::',
  '##[',
  ']]>',
  '<!--',
  '&lt;',
  '&#35;',
  'https://',
  'www.',
  '](',
  '%0A',
  '```',
  '𠮷',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((each) => each.join('')),
  fc.string({ unit: 'binary' }),
);
const check = (claim: (given: string) => void): void => fc.assert(fc.property(text, claim), { numRuns: 500 });

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseAttributeValue: false,
  parseTagValue: false,
});

describe('any text', () => {
  it('in XML is well formed and given back', () => {
    check((given) => {
      const written = writeElement('a', { b: given }, `x${given}`);
      expect(XMLValidator.validate(written)).toBe(true);
      const lines = `x${given}`.split('\n').map(visible).join('\n');
      expect(parser.parse(written)).toMatchObject({ a: { b: visible(given), '#text': lines } });
    });
  });

  it('in JSON is given back, and nothing in it is obeyed', () => {
    check((given) => {
      const written = writeJson({ a: given });
      expect(JSON.parse(written)).toEqual({ a: given });
      expect(visible(written)).toBe(written);
    });
  });

  it('in a workflow command is one line that gives path and message back', () => {
    check((given) => {
      const source = new Source(`甲${given}`, '甲');
      const told = findingAt(source, '甲', { message: message(given, given) });
      const lines = github.report([{ path: source.path, diagnostics: [told] }], optionsIn('zh')).split('\n');
      expect(lines).toHaveLength(3);
      const [, file = '', data = ''] =
        /^::error file=([^,:]*),line=1,endLine=1,col=1,endColumn=2,title=kepu prose-target-mismatch::(.*)$/u.exec(
          lines[0] ?? '',
        ) ?? [];
      expect(takeBack(file)).toBe(visible(source.path));
      expect(takeBack(data)).toBe(visible(given));
    });
  });

  it('in Markdown is shown as it is, as text and as code, and is neither markup nor a link', () => {
    const markdown = new MarkdownIt({ html: true, linkify: true });
    check((given) => {
      const kinds = new Set(['inline', 'text', 'code_inline', 'paragraph_open', 'paragraph_close']);
      const shownAs = { [escapeMarkdown(given)]: visible(given), [`甲${writeCode(given)}乙`]: `甲${visible(given)}乙` };
      for (const [written, meant] of Object.entries(shownAs)) {
        const tokens = markdown.parse(written, {});
        const inlines = tokens.flatMap(({ children }) => children ?? []);
        expect([...tokens, ...inlines].map(({ type }) => type).filter((type) => !kinds.has(type))).toEqual([]);
        expect(
          inlines
            .map(({ content }) => content)
            .join('')
            .trim(),
        ).toBe(meant.trim());
      }
    });
  });
});

const takeBack = (given: string): string =>
  ['%3A:', '%2C,', '%0D\r', '%0A\n', '%25%'].reduce(
    (taken, pair) => taken.replaceAll(pair.slice(0, 3), pair.slice(3)),
    given,
  );
