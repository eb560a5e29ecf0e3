import { describe, expect, it } from 'vitest';
import { boundReport } from '../../src/report/bound-report.ts';
import { Source } from '../../src/source/source.ts';
import { findingAt } from './sample-run.ts';

const source = new Source('a.yaml', '甲');
const findings = Array.from({ length: 100 }, (_, index) =>
  findingAt(source, '甲', { severity: index === 99 ? 'error' : 'warning', pointer: `/${index}` }),
);
const files = [
  { path: 'a.yaml', diagnostics: findings },
  { path: 'b.yaml', diagnostics: [] },
];
const write = (some: typeof files): string =>
  JSON.stringify(some.map(({ diagnostics }) => diagnostics.map((each) => each.pointer)));

describe('boundReport', () => {
  it('leaves a report alone that is small enough', () => {
    expect(boundReport(files, write as never, 10_000)).toEqual({ text: write(files), leftOut: 0 });
  });

  it('keeps the gravest findings, and every file', () => {
    const { text, leftOut } = boundReport(files, write as never, 200);
    expect(text.length).toBeLessThanOrEqual(200);
    expect(text).toContain('/99');
    expect(JSON.parse(text)).toHaveLength(2);
    expect(leftOut).toBe(100 - JSON.parse(text)[0].length);
  });

  it('keeps findings where the files alone are too much', () => {
    const many = [...files, ...Array.from({ length: 500 }, (_, at) => ({ path: `${at}.yaml`, diagnostics: [] }))];
    const { text, leftOut } = boundReport(many, write as never, 200);
    expect(text.length).toBeLessThanOrEqual(write(many).length);
    expect(text).toContain('/99');
    expect(leftOut).toBeGreaterThan(50);
    expect(leftOut).toBeLessThan(100);
  });

  it('ends where nothing can be left out any more', () => {
    expect(boundReport(files, write as never, 1)).toEqual({ text: '[[],[]]', leftOut: 100 });
  });
});
