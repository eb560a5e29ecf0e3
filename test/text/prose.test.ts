import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskMarkdown } from '../../src/text/prose.ts';

describe('maskMarkdown', () => {
  it.each([
    ['举办**30**场', '举办  30  场'],
    ['*推广*和_试点_和__扩大__', ' 推广 和 试点 和  扩大  '],
    ['用`kepu`检查', '用 kepu 检查'],
    ['- 讲座10场\n- 展览5次', '  讲座10场\n  展览5次'],
    ['* 一\n+ 二', '  一\n  二'],
    ['1. 讲座10场', '1. 讲座10场'],
    ['## 专栏', '   专栏'],
    ['> 引文\n> - 30场', '  引文\n    30场'],
    ['见[通知](https://example.org/2026/30)第3条', '见 通知                              第3条'],
    ['![图](a.png "标题")', '  图             '],
    ['| 培训 | 30场 |', '| 培训 | 30场 |'],
    ['不是\\*强调\\*', '不是 *强调 *'],
    ['比例&gt;5%、&lt;9%', '比例   >5%、   <9%'],
    ['没有标记的一段话，30场。', '没有标记的一段话，30场。'],
    ['3*5和a_b', '3*5和a_b'],
    ['#标签 不是标题', '#标签 不是标题'],
    ['[2026]3号', '[2026]3号'],
  ])('%j reads %j', (text, masked) => {
    expect(maskMarkdown(text)).toBe(masked);
  });

  it('keeps the length and every line break of any text', () => {
    const piece = fc.constantFrom(
      '**',
      '*',
      '_',
      '`',
      '\\',
      '[',
      '](',
      ')',
      '\n',
      '- ',
      '> ',
      '# ',
      '&gt;',
      '30场',
      '科普',
      ' ',
      '|',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const masked = maskMarkdown(text);
        expect(masked).toHaveLength(text.length);
        expect(masked.replace(/[^\n]/g, ' ')).toBe(text.replace(/[^\n]/g, ' '));
      }),
    );
  });

  it('never changes what is no mark', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('科', '3', '0', '，', '。', '“', '—', '\n'), { maxLength: 60 }),
        (characters) => {
          const text = characters.join('');
          expect(maskMarkdown(`**${text}**`)).toBe(`  ${text}  `);
        },
      ),
    );
  });
});
