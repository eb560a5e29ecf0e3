import { describe, expect, it } from 'vitest';
import { isMoment, readDue } from '../../src/plan/due.ts';

describe('readDue', () => {
  it.each([
    ['2026-11-30', '2026-11-30', '2026-11-30'],
    ['2026-11', '2026-11-01', '2026-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q3', '2026-07-01', '2026-09-30'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
  ])('%s runs from %s to %s', (written, from, to) => {
    expect(readDue(written)).toEqual({ written, from, to });
  });

  it.each(['2026', '2026-13', '2026-00', '2026-02-30', '2025-02-29', '2026-Q5', '2026年11月', ' 2026-11', ''])(
    'does not take %j',
    (written) => {
      expect(readDue(written)).toBeNull();
    },
  );
});

describe('isMoment', () => {
  it.each([
    ['2026', true],
    ['2026-12', true],
    ['2026-12-31', true],
    ['2026-13', false],
    ['2026-12-32', false],
    ['2026-Q1', false],
  ])('%s: %s', (written, expected) => {
    expect(isMoment(written)).toBe(expected);
  });
});
