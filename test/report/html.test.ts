import { describe, expect, it } from 'vitest';
import { html } from '../../src/report/html.ts';
import { Source } from '../../src/source/source.ts';
import { message } from '../../src/text/message.ts';
import { findingAt, optionsIn, sampleRun, spanOf } from './sample-run.ts';

const reportOf = (source: Source, ...findings: readonly ReturnType<typeof findingAt>[]): string =>
  html.report([{ path: source.path, diagnostics: findings }], optionsIn('zh'));

/** The marked words with the kind of their mark. */
const marksOf = (report: string): readonly string[] =>
  [...report.matchAll(/<mark class="(\w+)">(.*?)<\/mark>/gs)].map(([, kind, words]) => `${kind} ${words}`);

describe('html', () => {
  it('marks words where they are, and leads from one end of a contradiction to the other', () => {
    const report = html.report(sampleRun, optionsIn('zh'));
    expect(marksOf(report)).toEqual([
      'warning 覆盖12--15个乡镇',
      'error 30场',
      'info 2000人',
      'info 次以上',
      'warning 12--15',
      'related 40场',
      'warning 启明县科技馆',
      'related 启明县科学技术馆',
    ]);
    expect(report).toContain('→ <a href="#words-3-1">第14行</a> 目标写的是40场');
    expect(report).toContain('id="words-3-1" href="#note-3">3′</a><mark class="related">40场');
    expect(report).toContain('← <a href="#words-3">3</a> 目标写的是40场');
    expect(report).toContain('<a href="#words-6-1">登记.yaml 第2行</a>');
  });

  it('gives words under two findings the graver mark, and both numbers', () => {
    const source = new Source('a.yaml', '甲乙丙丁戊\n');
    const report = reportOf(source, findingAt(source, '乙丙丁', { severity: 'info' }), findingAt(source, '丙'));
    expect(marksOf(report)).toEqual(['info 乙', 'error 丙', 'info 丁']);
    expect(report).toMatch(
      /href="#note-1">1<\/a><mark class="info">乙<\/mark><a [^>]*href="#note-2">2<\/a><mark class="error">丙/,
    );
  });

  it('shows an empty place and the end of a file by the number alone', () => {
    const source = new Source('a.yaml', '甲\n');
    const at = (offset: number) => ({ ...findingAt(source, '甲'), span: { start: offset, end: offset } });
    const report = reportOf(source, at(1), at(2));
    expect(report).toMatch(/<code>甲<a [^>]*>1<\/a><\/code>/);
    expect(report).toContain('id="words-2"');
  });

  it('leaves out lines far from any finding, and says how many', () => {
    const lines = Array.from({ length: 100 }, (_each, index) => `第${index + 1}行`);
    const source = new Source('a.yaml', `${lines.join('\n')}\n`);
    const report = reportOf(source, findingAt(source, '第40行'), findingAt(source, '第70行'));
    const shown = [...report.matchAll(/<span class="line">(\d+)</g)].map(([, line]) => Number(line));
    expect(shown).toEqual([...range(36, 44), ...range(66, 74)]);
    expect([...report.matchAll(/这里省略 (\d+) 行/g)].map(([, count]) => Number(count))).toEqual([35, 21, 26]);
  });

  it.each([
    [
      'a finding of the whole file',
      (source: Source) => [{ ...findingAt(source, '第1行'), span: { start: 0, end: source.text.length } }],
      35,
    ],
    ['short files', (source: Source) => [findingAt(source, '第3行')], 8],
  ])('shows enough of %s', (_name, findingsIn, least) => {
    const count = least === 8 ? 12 : 1_000;
    const source = new Source('a.yaml', Array.from({ length: count }, (_each, index) => `第${index + 1}行\n`).join(''));
    const shown = reportOf(source, ...findingsIn(source)).match(/<span class="line">/g) ?? [];
    expect(shown.length).toBeGreaterThanOrEqual(least);
    expect(shown.length).toBeLessThan(50);
  });

  it('leaves out the middle of endless lines, not the words meant', () => {
    const source = new Source('a.yaml', `${'前'.repeat(100_000)}三十场${'后'.repeat(100_000)}`);
    const report = reportOf(source, findingAt(source, '三十场'));
    expect(report.length).toBeLessThan(15_000);
    expect(marksOf(report)).toEqual(['error 三十场']);
    expect(report).toContain('省略 99400 个字符');
  });

  it('numbers other ends in a file that was not checked', () => {
    const [source, other] = [new Source('a.yaml', '甲\n'), new Source('b.yaml', '乙\n')];
    const related = [{ message: message('那里写的是乙', 'it says 乙'), source: other, span: spanOf(other, '乙') }];
    const report = reportOf(source, findingAt(source, '甲', { related }));
    expect(report).toContain('<h2>b.yaml</h2>');
    expect(report).toContain('1′</a><mark class="related">乙');
  });

  it('is as long as there are findings, however they overlap', () => {
    const source = new Source('a.yaml', '长长长长长\n'.repeat(2_000));
    const of = (count: number) =>
      reportOf(
        source,
        ...Array.from({ length: count }, (_each, index) => ({
          ...findingAt(source, '长'),
          span: { start: index, end: source.text.length },
        })),
      );
    expect(of(1_000).length).toBeLessThan(of(500).length * 2.5);
  });
});

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_each, index) => from + index);
