import { describe, expect, it } from 'vitest';
import { type PlanBrief, relatedAmong } from '../../../src/plan/links/brief.ts';

const brief = (id: string, more: Partial<PlanBrief> = {}): PlanBrief => ({
  id,
  year: 2026,
  issuers: [id],
  leadsTo: [],
  ...more,
});

const related = (...briefs: readonly PlanBrief[]): readonly string[] => relatedAmong(briefs).map(({ id }) => id);

describe('plans that have to do with another', () => {
  it('lead to it, or are led to', () => {
    expect(related(brief('a', { leadsTo: ['b'] }), brief('b'), brief('c'))).toEqual(['a', 'b']);
  });

  it('lead to one that is not there', () => {
    expect(related(brief('a', { leadsTo: ['x'] }), brief('b'))).toEqual(['a']);
  });

  it('are by one issuer for two years, one behind the other', () => {
    const [last, present] = [brief('a', { issuers: ['甲'], year: 2025 }), brief('b', { issuers: ['甲'] })];
    expect(related(last, present, brief('c'))).toEqual(['a', 'b']);
    expect(related({ ...last, year: 2024 }, present)).toEqual([]);
    expect(related({ ...last, year: 2026 }, present)).toEqual([]);
  });

  it('are by an issuer that was renamed', () => {
    const [last, present] = [brief('a', { issuers: ['旧'], year: 2025 }), brief('b', { issuers: ['新', '旧'] })];
    expect(related(last, present)).toEqual(['a', 'b']);
    // What the issuer is called later does not matter to the year before.
    expect(related({ ...last, year: 2026 }, { ...present, year: 2025 })).toEqual([]);
  });
});
