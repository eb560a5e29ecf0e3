import { execFileSync } from 'node:child_process';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/report/index.ts';
import { findingsOf } from '../../src/report/reporter.ts';
import { tellMessage } from '../../src/report/tell-finding.ts';
import { visible } from '../../src/text/visible.ts';
import { hostileReported, hostileRun, hostileWords } from './hostile-run.ts';
import { optionsIn } from './sample-run.ts';

const findings = findingsOf(hostileRun);
const messages = findings.map(({ finding }) => tellMessage(finding, 'zh'));

const reportOf = async (name: string): Promise<string> => {
  const reporter = await reporters.find((each) => each.name === name)?.load();
  return reporter?.report(hostileRun, { ...optionsIn('zh'), ...hostileReported }) ?? '';
};

/** The commands that a runner finds in a log: at the start of a line, and in the old form anywhere. */
const commandsOf = (
  log: string,
): readonly { readonly kind: string; readonly properties: Readonly<Record<string, string>>; readonly data: string }[] =>
  log.split(/\r?\n/).flatMap((line) => {
    const old = /##\[([a-z-]+)[^\]]*\]|##(?:vso|teamcity)\[/i.exec(line);
    const [, kind, properties = '', data = ''] = /^\s*::([a-z-]+)(?: (.*?))?::(.*)$/u.exec(line) ?? [];
    if (kind === undefined) return old ? [{ kind: old[0], properties: {}, data: '' }] : [];
    const pairs = properties
      .split(',')
      .map((pair) => [pair.slice(0, pair.indexOf('=')), takeBack(pair.slice(pair.indexOf('=') + 1))]);
    return [{ kind, properties: Object.fromEntries(pairs) as Record<string, string>, data: takeBack(data) }];
  });

const takeBack = (text: string): string =>
  ['%3A:', '%2C,', '%0D\r', '%0A\n', '%25%'].reduce(
    (taken, pair) => taken.replaceAll(pair.slice(0, 3), pair.slice(3)),
    text,
  );

describe.each(reporters)('$name of a hostile run', ({ name }) => {
  it('is UTF-8 that no terminal obeys and nobody misreads', async () => {
    const text = await reportOf(name);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text))).toBe(text);
    expect(text.replaceAll('\n', '')).toBe(visible(text.replaceAll('\n', '')));
  });

  it('parts no character', async () => {
    const halves = (await reportOf(name)).match(/<U\+D842>|<U\+DFB7>|\\ud842|\\udfb7/gi) ?? [];
    expect(halves).toEqual([]);
  });

  it('commands no runner but in the report that is made of commands', async () => {
    const commands = commandsOf(await reportOf(name));
    expect(commands).toHaveLength(name === 'github' ? findings.length : 0);
  });
});

describe('github', () => {
  it('is one command a finding, which gives back path and message', async () => {
    const commands = commandsOf(await reportOf('github'));
    expect(commands.map(({ data }) => data.split('\n')[0]).sort()).toEqual([...messages].sort());
    expect(commands.map(({ properties }) => properties.file).sort()).toEqual(
      findings.map(({ path }) => visible(path)).sort(),
    );
    for (const { kind } of commands) expect(['error', 'warning', 'notice']).toContain(kind);
  });
});

describe('reports for programs', () => {
  it.each(['json', 'gitlab', 'sarif'])('%s is JSON', async (name) => {
    expect(JSON.stringify(JSON.parse(await reportOf(name)))).toContain('alert(1)');
  });

  it('ndjson is one JSON object a line, and json gives back each message', async () => {
    const lines = (await reportOf('ndjson'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { message?: string });
    expect(lines.slice(0, -1).map(({ message }) => message)).toEqual(findings.map(({ finding }) => finding.message.zh));
    expect(lines.at(-1)).toMatchObject({ version: 1, summary: { files: hostileRun.length } });
  });

  it('gitlab tells each finding under a name of its own', async () => {
    const issues = JSON.parse(await reportOf('gitlab')) as { description: string; fingerprint: string }[];
    expect(issues.map(({ description }) => description)).toEqual(messages);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  it('sarif makes no link of words, and its addresses are URIs', async () => {
    const log = JSON.parse(await reportOf('sarif')) as {
      runs: [{ results: { message: { text: string } }[]; artifacts: { location: { uri: string } }[] }];
    };
    for (const { message } of log.runs[0].results) expect(message.text).not.toMatch(/(?<!\\)\]\(/);
    for (const { location } of log.runs[0].artifacts) expect(location.uri).toMatch(/^[A-Za-z0-9\-._~!'()*%/]+$/);
  });

  it.each([
    ['junit', 'testcase', 'message'],
    ['checkstyle', 'error', 'message'],
  ])('%s is XML that gives back each message', async (name, element, attribute) => {
    const text = await reportOf(name);
    expect(XMLValidator.validate(text)).toBe(true);
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',

      trimValues: false,
      parseAttributeValue: false,
    });
    const told = collect(parser.parse(text), attribute).filter((each) => element !== '' && each !== '');
    const given = told.map((each) => each.replace(/^(?:warning|info): /, ''));
    expect(given.sort()).toEqual([...messages].sort());
    if (hasXmllint) execFileSync('xmllint', ['--noout', '--huge', '-'], { input: text });
  });
});

const hasXmllint = (() => {
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** Every value of a key, however deep. */
const collect = (value: unknown, key: string): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    name === key && typeof each === 'string' ? [each] : collect(each, key),
  );
};

describe('html', () => {
  it('holds no element, no address and no style but its own', async () => {
    const text = await reportOf('html');
    const tags = [...text.matchAll(/<(?!\/)([^\s>]+)([^>]*)>/g)];
    const names = new Set(tags.map(([, tag]) => tag));
    const own =
      'html head meta title style body header h1 p table thead tbody tr th td main section h2 div span code mark a b i strong ul li details summary !doctype';
    expect([...names].filter((tag) => !own.split(' ').includes(tag ?? ''))).toEqual([]);
    for (const [, , attributes = ''] of tags)
      expect(attributes).toMatch(
        /^(?: (?:lang|charset|http-equiv|content|name|scope|class|id|href)="[^"<>]*"| html)*$/,
      );
    for (const [, target = ''] of text.matchAll(/ href="([^"]*)"/g)) expect(text).toContain(` id="${target.slice(1)}"`);
    expect(text.match(/<style>/g)).toHaveLength(1);
  });

  it('shows each message and the words of each finding', async () => {
    const text = (await reportOf('html')).replace(/<[^>]*>/g, '');
    const shown = text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
    for (const words of hostileWords.filter(({ length }) => length < 500)) expect(shown).toContain(visible(words));
  });
});

describe('markdown', () => {
  it('shows messages as they are, without markup, links or pictures, and nothing that a site would follow', async () => {
    const tokens = new MarkdownIt({ html: true, linkify: true }).parse(await reportOf('markdown'), {});
    const inlines = tokens.flatMap(({ children }) => children ?? []);
    const kinds = new Set(inlines.map(({ type }) => type));
    expect([...kinds].sort()).toEqual(['code_inline', 'strong_close', 'strong_open', 'text']);
    const blocks = new Set(tokens.map(({ type }) => type.replace(/_(?:open|close)$/, '')));
    expect([...blocks].sort()).toEqual(['bullet_list', 'heading', 'inline', 'list_item', 'paragraph']);
    for (const { type, content } of inlines) {
      if (type === 'text') expect(content).not.toMatch(/[@#$~^]\w|:\/\/|www\.|GH-\d/);
    }
    const told = tokens.flatMap(({ children }) =>
      children === null ? [] : [children.map(({ content }) => content).join('')],
    );
    for (const words of hostileWords.filter(({ length }) => length < 400)) {
      expect(told.filter((line) => line.includes(visible(words).trim())).length).toBeGreaterThanOrEqual(4);
    }
  });

  it('stays below what a comment may hold, and says what it left out', async () => {
    const many = {
      path: 'a.yaml',
      diagnostics: Array.from({ length: 50 }, () => findings.map(({ finding }) => finding)).flat(),
    };
    const { markdown } = await import('../../src/report/markdown.ts');
    const text = markdown.report([many], optionsIn('zh'));
    expect(text.length).toBeLessThan(60_000);
    const items = text.split('\n').filter((line) => line.startsWith('- ')).length;
    expect(text).toContain(`还有 ${many.diagnostics.length - items} 处没有列出`);
  });
});
