import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/lint.ts';
import { rules } from '../../src/rules/rules.ts';
import { refusedCharacters } from '../../src/source/characters.ts';
import { createCalendar } from '../../src/text/calendar.ts';
import { builtInLimits } from '../../src/text/limits.ts';
import { loadFile } from '../../src/workspace/load-file.ts';
import { memoryFiles } from '../workspace/memory-files.ts';
import { hostileFiles } from './index.ts';

const checked = async (bytes: Uint8Array) => {
  const given = { bytes, path: 'case.yaml', folder: '/work', place: '/work/case.yaml', stem: 'case' };
  const loaded = await loadFile(given, memoryFiles({}), new Map());
  const options = { rules, settings: new Map(), calendar: createCalendar() };
  const found = loaded.plan ? await lint(loaded.plan, loaded.origins, options) : [];
  return { loaded, found: [...loaded.diagnostics, ...found] };
};

/** What a sentence may hold that is printed: words that everybody sees, on one line. */
const isPlainSentence = (words: string): boolean => refusedCharacters(words, 1).length === 0 && !words.includes('\n');

describe('a hostile plan file', () => {
  it.each(hostileFiles.map((file) => [file.about, file] as const))('%s', async (_about, { bytes, expected }) => {
    const { loaded, found } = await checked(bytes());
    const isRefused = found.some(({ severity }) => severity === 'error');
    if (expected !== 'either') expect(isRefused).toBe(expected === 'refused');
    expect(loaded.plan === null, 'who is silent has a plan').toBe(
      loaded.diagnostics.some((each) => each.severity === 'error'),
    );
    expect(loaded.diagnostics.length).toBeLessThanOrEqual(2 * (builtInLimits.messages + 1));
    expect(found.length).toBeLessThanOrEqual(2 * (builtInLimits.findings + 1));
    for (const { message, span, source, related } of found) {
      for (const words of [message, ...related.map((each) => each.message)]) {
        expect(isPlainSentence(words.zh) && isPlainSentence(words.en), words.zh).toBe(true);
      }
      expect(span.start >= 0 && span.start <= span.end && span.end <= source.text.length).toBe(true);
    }
  });
});
