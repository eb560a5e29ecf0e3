import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOfUri, uriOfPath } from '../../src/lsp/uris.ts';

describe('addresses of files', () => {
  it.each([
    ['file:///home/li/plan.yaml', '/home/li/plan.yaml'],
    ['file:///c%3A/%E8%AE%A1%E5%88%92/plan.yaml', 'C:/计划/plan.yaml'],
    ['file:///C:/plans/plan.yaml', 'C:/plans/plan.yaml'],
    ['file://server/share/%E5%B9%B4%20%E5%BA%A6.yaml', '//server/share/年 度.yaml'],
    ['file://localhost/a.yaml', '/a.yaml'],
    ['FILE:///a%23b%3Fc%25d.yaml', '/a#b?c%d.yaml'],
    ['file:///a b/计划.yaml', '/a b/计划.yaml'],
    ['file:///a.yaml?x=1#y', '/a.yaml'],
  ])('%s is %s', (uri, path) => {
    expect(pathOfUri(uri)).toBe(path);
  });

  it.each(['untitled:Untitled-1', 'file:///%E0%A4%A', 'file:///a%00b', 'vscode-vfs://github/x/plan.yaml', '', 'file:'])(
    '%j is that of no file',
    (uri) => {
      expect(pathOfUri(uri)).toBeNull();
    },
  );

  it('come from paths and lead back to them', () => {
    expect(uriOfPath('C:/计 划/a%.yaml')).toBe('file:///c%3A/%E8%AE%A1%20%E5%88%92/a%25.yaml');
    expect(uriOfPath('//server/计 划/a.yaml')).toBe('file://server/%E8%AE%A1%20%E5%88%92/a.yaml');
    const part = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[/\0]/.test(text));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const path = `/${parts.join('/')}`;
        fc.pre(!/^\/[A-Za-z]:(?:\/|$)/.test(path) && !path.startsWith('//'));
        expect(pathOfUri(uriOfPath(path))).toBe(path);
      }),
    );
  });

  it('are read as the machine writes them', () => {
    const path = '/工作 要点/100% #1/a?b.yaml';
    expect(pathOfUri(pathToFileURL(path).href)).toBe(path);
  });
});
