import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BaselineEntry, type KeyedFinding, keyOf, matchBaseline, writeBaseline } from '../../src/lint/baseline.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { Source } from '../../src/source/source.ts';

const hash = async (text: string): Promise<string> => `hash of ${text.length}`;

const finding = (text: string, words: string, pointer = '/title', related: Diagnostic['related'] = []): Diagnostic => {
  const start = text.indexOf(words);
  return {
    ruleId: 'stale-year',
    severity: 'warning',
    message: { zh: '', en: '' },
    source: new Source('plan.yaml', text),
    span: { start, end: start + words.length },
    pointer,
    related,
    fix: null,
  };
};

const entry = (words: string, more: Partial<BaselineEntry> = {}): BaselineEntry => ({
  file: 'plan.yaml',
  rule: 'stale-year',
  at: '/title',
  words,
  ...more,
});

const keyed = (words: string): KeyedFinding => ({
  finding: finding(words, words),
  key: { rule: 'stale-year', at: '/title', words },
});

describe('keyOf', () => {
  const data = {
    sections: [
      { title: '科普/供给', tasks: [{ id: 'media', columns: [{ name: '求证' }, { names: ['甲', '乙'] }, {}] }] },
      { tasks: ['x'] },
    ],
  };

  it.each([
    ['/sections/0/tasks/0', '/sections/科普~1供给/tasks/media'],
    ['/sections/0/tasks/0/columns/0/name', '/sections/科普~1供给/tasks/media/columns/求证/name'],
    ['/sections/0/tasks/0/columns/1', '/sections/科普~1供给/tasks/media/columns/甲'],
    ['/sections/0/tasks/0/columns/2', '/sections/科普~1供给/tasks/media/columns/2'],
    ['/sections/1/tasks/0', '/sections/1/tasks/0'],
    ['/nowhere/3', '/nowhere/3'],
    ['', ''],
  ])('%s is %s', async (pointer, at) => {
    expect((await keyOf(finding('30场', '30场', pointer), data, '', hash)).at).toBe(at);
    expect((await keyOf(finding('30场', '30场', pointer), data, 'registers/a.yaml#', hash)).at).toBe(
      `registers/a.yaml#${at}`,
    );
  });

  it.each([
    ['value: 30场', '30场', '30场'],
    ['value: "30场"', '"30场"', '30场'],
    ["value: '30场'", "'30场'", '30场'],
    ['text: |\n    举办\n    30场', '举办\n    30场', '举办 30场'],
    ['text: 办好《甲》、《乙》专栏', '、', '好《甲》、《乙》专'],
    ['text: 、', '、', 'xt: 、'],
  ])('of %j has the words %j', async (text, words, said) => {
    expect((await keyOf(finding(text, words), {}, '', hash)).words).toBe(said);
  });

  it('has both sides of a contradiction', async () => {
    const text = 'text: 30场\nvalue: 40场';
    const { source, span } = finding(text, '40场');
    const related = [{ source, span, message: { zh: '', en: '' } }];
    expect((await keyOf(finding(text, '30场', '/text', related), {}, '', hash)).words).toBe('30场 ≠ 40场');
  });

  it('cuts long words, and tells them apart all the same', async () => {
    const long = '词'.repeat(200);
    expect((await keyOf(finding(long, long), {}, '', hash)).words).toBe(`${'词'.repeat(40)}…#hash of 200`);
  });
});

describe('matchBaseline', () => {
  const match = (findings: readonly string[], entries: readonly BaselineEntry[], today = '2026-11-25') => {
    const { known, open, used, ended } = matchBaseline(findings.map(keyed), entries, today);
    const words = (list: Iterable<KeyedFinding>) => [...list].map(({ key }) => key.words);
    return { known: words(known), open: words(open), used: used.size, ended: words(ended) };
  };

  it('one entry holds one finding: a second of the same words is told', () => {
    expect(match(['甲', '甲', '乙'], [entry('甲')])).toEqual({ known: ['甲'], open: ['甲', '乙'], used: 1, ended: [] });
    expect(match(['甲', '甲'], [entry('甲'), entry('甲')])).toMatchObject({ known: ['甲', '甲'], open: [] });
  });

  it.each([
    ['another rule', { rule: 'duplicate-id' }],
    ['another place', { at: '/year' }],
  ])('of %s holds nothing', (_, more) => {
    expect(match(['甲'], [entry('甲', more)])).toMatchObject({ known: [], open: ['甲'], used: 0 });
  });

  it.each([
    ['2026-11-25', true],
    ['2026-11-24', false],
    ['2027-01-01', true],
  ])('until %s on 25 November: %s', (until, isKnown) => {
    const found = match(['甲'], [entry('甲', { until })]);
    expect(found).toEqual({
      known: isKnown ? ['甲'] : [],
      open: isKnown ? [] : ['甲'],
      used: 1,
      ended: isKnown ? [] : ['甲'],
    });
  });

  it('takes the entries first that have not ended', () => {
    const entries = [entry('甲', { until: '2026-01-01' }), entry('甲')];
    expect(match(['甲', '甲'], entries)).toMatchObject({ known: ['甲'], ended: ['甲'] });
  });
});

describe('writeBaseline', () => {
  it('is JSON, one entry a line, in one order however they come', () => {
    const words = fc.constantFrom('甲', '"', '\\', '\n', '乙');
    const entries = fc.array(
      fc.record(
        { file: words, rule: words, at: words, words, reason: words, until: words },
        { requiredKeys: ['file', 'rule', 'at', 'words'] },
      ),
    );
    fc.assert(
      fc.property(entries, (list) => {
        const text = writeBaseline(list);
        expect(JSON.parse(text).entries).toHaveLength(list.length);
        expect(text.split('\n')).toHaveLength(list.length === 0 ? 5 : list.length + 6);
        expect(writeBaseline([...list].reverse())).toBe(text);
        expect(writeBaseline(JSON.parse(text).entries)).toBe(text);
      }),
    );
  });

  it('keeps reason and end', () => {
    expect(writeBaseline([entry('甲', { until: '2026-12-31', reason: '上级文件如此' })])).toBe(
      '{\n  "version": 1,\n  "entries": [\n    { "file": "plan.yaml", "rule": "stale-year", "at": "/title", "words": "甲", "reason": "上级文件如此", "until": "2026-12-31" }\n  ]\n}\n',
    );
  });
});
