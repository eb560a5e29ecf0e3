import { describe, expect, it } from 'vitest';
import { readWrittenTimes } from '../../src/text/written-times.ts';

describe('readWrittenTimes', () => {
  it.each([
    ['3月5日25时开播', ['25:0']],
    ['3月5日（星期四）上午9:30，下午14时65分', ['9:30am', '14:65']],
    ['当日１５：００', ['15:0']],
    ['培训25时，比分25:30，9时30分，晚8点，早上10时段', []],
    ['“上午25时”', []],
  ])('%s', (text, times) => {
    const found = readWrittenTimes(text).map(
      ({ hour, minute, isMorning }) => `${hour}:${minute}${isMorning ? 'am' : ''}`,
    );
    expect(found).toEqual(times);
  });
});
