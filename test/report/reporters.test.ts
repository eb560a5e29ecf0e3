import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/report/index.ts';
import { optionsIn, sampleRun } from './sample-run.ts';

const endings: Readonly<Record<string, string>> = {
  pretty: 'txt',
  compact: 'txt',
  json: 'json',
  ndjson: 'ndjson',
  github: 'txt',
  gitlab: 'json',
  junit: 'xml',
  checkstyle: 'xml',
  markdown: 'md',
  html: 'html',
  sarif: 'sarif',
};

describe.each(reporters)('reporter $name', ({ name, load }) => {
  it('tells the sample run as it always did, in both languages', async () => {
    const { report } = await load();
    for (const language of ['zh', 'en'] as const) {
      const path = `../golden/report/${name}.${language}.${endings[name]}`;
      await expect(report(sampleRun, optionsIn(language))).toMatchFileSnapshot(path);
    }
  });

  it('gives the same bytes twice', async () => {
    const { report } = await load();
    expect(report(sampleRun, optionsIn('zh'))).toBe(report(sampleRun, optionsIn('zh')));
  });
});
