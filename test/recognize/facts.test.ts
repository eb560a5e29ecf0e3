import { describe, expect, it } from 'vitest';
import { commonestYear, readIssuer, readPrintedDay, readYear } from '../../src/recognize/facts.ts';

describe('the year that a text names', () => {
  it.each([
    ['清河县科协2026年工作要点', 2026],
    ['２０２６年工作要点', 2026],
    ['二〇二六年工作要点', 2026],
    ['二○二六年工作要点', 2026],
    ['二零二六年工作要点', 2026],
    ['清科协〔2026〕3号', 2026],
    ['2026年度工作计划', 2026],
    ['总结2025年工作，部署2026年工作', 2025],
  ])('%s', (text, year) => {
    expect(readYear(text)).toBe(year);
  });

  it.each(['工作要点', '2026个座位', '电话2026123', '三千年历史', '1026年的古塔', ''])('none in %s', (text) => {
    expect(readYear(text)).toBeNull();
  });

  it('is the commonest, of several the latest', () => {
    expect(commonestYear('2025年、2026年、2025年')).toBe(2025);
    expect(commonestYear('2025年和2026年')).toBe(2026);
    expect(commonestYear('工作要点')).toBeNull();
  });
});

describe('the issuer of a title', () => {
  it.each([
    ['清河县科协2026年工作要点', '清河县科协'],
    ['清河县科协\n二〇二六年工作要点', '清河县科协'],
    ['清河县科协关于印发《2026年工作要点》的通知', '清河县科协'],
    ['清河县科协《2026年工作要点》', '清河县科协'],
  ])('%s', (title, issuer) => {
    expect(readIssuer(title)).toBe(issuer);
  });

  it.each(['2026年工作要点', '清河县科协工作要点', '县2026年工作要点', '为做好工作，2026年工作要点', ''])(
    'none in %s',
    (title) => {
      expect(readIssuer(title)).toBeNull();
    },
  );
});

describe('a day as print writes it', () => {
  it('is a date', () => {
    expect(readPrintedDay('2026年3月5日')).toBe('2026-03-05');
    expect(readPrintedDay('2026年12月31日')).toBe('2026-12-31');
  });

  it.each([
    '2026年03月05日',
    '2026年13月5日',
    '2026年3月32日',
    '2026年3月',
    '二〇二六年三月五日',
    '2026年2月30日',
    '2026年3月5日印发',
  ])('not %s', (text) => {
    expect(readPrintedDay(text)).toBeNull();
  });
});
