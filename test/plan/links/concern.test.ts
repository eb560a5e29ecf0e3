import { describe, expect, it } from 'vitest';
import type { PlanBrief } from '../../../src/plan/links/brief.ts';
import { concernedAmong } from '../../../src/plan/links/concern.ts';

const brief = (id: string, leadsTo: readonly string[] = [], issuer = id, year = 2026): PlanBrief => ({
  id,
  year,
  issuers: [issuer],
  leadsTo,
});

const plans = [
  brief('province'),
  brief('city', ['province', 'city-2025']),
  brief('county', ['city']),
  brief('elsewhere', ['province']),
  brief('city-2025', [], 'city', 2025),
  brief('city-2023', [], 'city', 2023),
  brief('alone'),
];
const idsOf = (...changed: readonly PlanBrief[]): readonly string[] =>
  [...concernedAmong(plans, changed)].map(({ id }) => id);

describe('concernedAmong', () => {
  it('goes down to all that lead there, and up by one step', () => {
    expect(idsOf(brief('province'))).toEqual(['province', 'city', 'county', 'elsewhere']);
    expect(idsOf(brief('county', ['city']))).toEqual(['city', 'county']);
  });

  it('knows the plans of an issuer in the years beside', () => {
    expect(idsOf(brief('city-2025', [], 'city', 2025))).toEqual(['city', 'county', 'city-2025']);
    expect(idsOf(brief('new', [], 'city', 2024))).toEqual(['city-2025', 'city-2023']);
    expect(idsOf({ ...brief('city-2022', [], 'city', Number.NaN) })).toEqual([]);
  });

  it('knows another plan with the same id, and goes round a ring but once', () => {
    expect(idsOf(brief('alone', [], 'other', 2020))).toEqual(['alone']);
    const ring = [brief('a', ['b']), brief('b', ['c']), brief('c', ['a'])];
    expect([...concernedAmong(ring, [brief('b', [])])]).toEqual(ring);
  });
});
