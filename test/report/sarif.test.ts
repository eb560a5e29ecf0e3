import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { CheckedFile } from '../../src/report/reporter.ts';
import { artifactLocationOf } from '../../src/report/sarif/locations.ts';
import { sarif } from '../../src/report/sarif.ts';
import type { Finding } from '../../src/source/diagnostic.ts';
import { Source } from '../../src/source/source.ts';
import { hostileReported, hostileRun } from './hostile-run.ts';
import { findingAt, optionsIn, sampleRun } from './sample-run.ts';

const options = { ...optionsIn('zh'), ...hostileReported };

/** The program that checks logs; null where there is none for this system. */
const checker = await import('@microsoft/sarif-multitool').then(
  (loaded) => loaded.default,
  () => null,
);

/** The official schema, which comes with that program; what it says of dates and UUIDs is not asked of kepu. */
const schemaPath = checker === null ? '' : join(dirname(checker), 'sarif-2.1.0.json');
const hasChecker = existsSync(schemaPath);
const schema = hasChecker ? (JSON.parse(readFileSync(schemaPath, 'utf8')) as object) : {};
const formats = { uri: true, 'uri-reference': true, 'date-time': true, uuid: true } as const;
const validate = new Ajv2020({ strict: false, allErrors: true, formats }).compile(schema);

const manyFindings = (count: number): readonly CheckedFile<Finding>[] => {
  const source = new Source('a.yaml', '甲乙');
  const [warning, error] = [findingAt(source, '甲', { severity: 'warning' }), findingAt(source, '乙')];
  return [{ path: 'a.yaml', diagnostics: [...Array.from({ length: count }, () => warning), error] }];
};

describe('sarif', () => {
  it.skipIf(!hasChecker).each([
    ['of the sample run', sampleRun],
    ['of a hostile run', hostileRun],
    ['without findings', [{ path: '净.yaml', diagnostics: [] }]],
    ['of more than is kept', manyFindings(5_000)],
  ])('%s is what the official schema asks for', (_name, files) => {
    validate(JSON.parse(sarif.report(files, options)));
    expect(validate.errors).toBeNull();
  });

  it.skipIf(!hasChecker)('is what its own checker asks for, but for addresses that kepu has none of', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kepu-sarif-'));
    try {
      writeFileSync(join(folder, 'a.sarif'), sarif.report(sampleRun, optionsIn('zh')));
      const args = ['validate', join(folder, 'a.sarif'), '-o', join(folder, 'b.sarif')];
      execFileSync(checker ?? '', args, { stdio: 'ignore' });
      const log = JSON.parse(readFileSync(join(folder, 'b.sarif'), 'utf8')) as {
        runs: [{ results?: { ruleId: string; level?: string }[] }];
      };
      const graver = (log.runs[0].results ?? []).filter(({ level = 'warning' }) => level !== 'note');
      expect([...new Set(graver.map(({ ruleId }) => ruleId))]).toEqual(['SARIF2005']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('keeps 5,000 findings, errors first, and says how many it left out', () => {
    const log = JSON.parse(sarif.report(manyFindings(5_000), options)) as {
      runs: [
        {
          results: { level: string }[];
          invocations: [{ toolExecutionNotifications?: [{ message: { text: string } }] }];
        },
      ];
    };
    const { results, invocations } = log.runs[0];
    expect(results).toHaveLength(5_000);
    expect(results[0]?.level).toBe('error');
    expect(invocations[0].toolExecutionNotifications?.[0].message.text).toContain('还有 1 处没有列出');
    expect(sarif.report(manyFindings(4_999), options)).not.toContain('toolExecutionNotifications');
  });

  it.each([
    ['计划 2026/50%#1?.yaml', { uri: '%E8%AE%A1%E5%88%92%202026/50%25%231%3F.yaml', uriBaseId: '%SRCROOT%' }],
    ['a:b.yaml', { uri: 'a%3Ab.yaml', uriBaseId: '%SRCROOT%' }],
    ['../登记.yaml', { uri: '../%E7%99%BB%E8%AE%B0.yaml' }],
    ['/srv/a b.yaml', { uri: 'file:///srv/a%20b.yaml' }],
    ['D:/计划/a.yaml', { uri: 'file:///D%3A/%E8%AE%A1%E5%88%92/a.yaml' }],
    ['<stdin>', { uri: '%3Cstdin%3E', uriBaseId: '%SRCROOT%' }],
  ])('writes %s as a URI', (path, location) => {
    expect(artifactLocationOf(path)).toEqual(location);
  });

  it('counts in UTF-16 units, where the words are', () => {
    const source = new Source('a.yaml', '甲: 1\r\n𠮷林: 培训30场\r\n');
    const files = [{ path: 'a.yaml', diagnostics: [findingAt(source, '30场')] }];
    const log = JSON.parse(sarif.report(files, options)) as {
      runs: [{ results: [{ locations: [{ physicalLocation: { region: object } }] }] }];
    };
    expect(log.runs[0].results[0].locations[0].physicalLocation.region).toEqual({
      startLine: 2,
      startColumn: 8,
      endLine: 2,
      endColumn: 11,
      charOffset: 13,
      charLength: 3,
      snippet: { text: '30场' },
    });
  });
});
