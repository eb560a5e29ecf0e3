import { expect, it } from 'vitest';
import { changeProfile } from '../../src/document/profile.ts';
import { Source } from '../../src/source/source.ts';
import { placeDepartures } from '../../src/verify/place-departures.ts';
import { gb9704 } from '../render/tables.ts';

it('placeDepartures gives a finding for each departure, as grave as its clause is binding, where its value stands', async () => {
  const profile = changeProfile(gb9704, { page: { margins: { top: 30 } }, sizes: { title: 18 }, bold: [2] }, '本单位');
  const source = new Source('本单位.yaml', 'x'.repeat(100));
  const findings = await placeDepartures(profile, async (path) => ({
    source,
    span: { start: path.length, end: path.length + 1 },
    pointer: `/${path.replaceAll('.', '/')}`,
  }));
  expect(findings).toMatchObject([
    { severity: 'error', pointer: '/page/margins/top', span: { start: 16, end: 17 } },
    { severity: 'warning', pointer: '/sizes/title' },
    { severity: 'info', pointer: '/bold' },
  ]);
  for (const { ruleId, source: found } of findings) expect([ruleId, found]).toEqual(['profile-departure', source]);
});
