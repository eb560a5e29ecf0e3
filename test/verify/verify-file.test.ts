import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { isFailure } from '../../src/read/reader.ts';
import { message } from '../../src/text/message.ts';
import { readWordFile } from '../../src/verify/read-word-file.ts';
import { type CheckSettings, fileChecks, sortFindings, verifyFile } from '../../src/verify/verify-file.ts';
import { p, r, wordFile } from '../read/word-file.ts';
import { gb9704 } from '../render/tables.ts';

const found = (settings: CheckSettings) => {
  const comments = strToU8('<w:comments><w:comment w:id="0"/></w:comments>');
  const file = readWordFile(wordFile(p(r('甲')), { 'word/comments.xml': comments }));
  if (isFailure(file)) throw new Error(file.failure.zh);
  return verifyFile(file, gb9704, { checks: fileChecks, settings }).filter(({ ruleId }) => ruleId === 'leftovers');
};

it('weighs what checks find by their strength, or as it is told to', () => {
  expect(found(new Map())).toMatchObject([{ severity: 'info', clause: '', place: { paragraph: null, words: '' } }]);
  expect(found(new Map([['leftovers', 'error']]))).toMatchObject([{ severity: 'error' }]);
  expect(found(new Map([['leftovers', 'off']]))).toEqual([]);
});

it('finds changes that are still tracked, until there are some', () => {
  const settings = strToU8('<w:settings><w:trackRevisions/></w:settings>');
  const told = (body: string) => {
    const file = readWordFile(wordFile(body, { 'word/settings.xml': settings }));
    if (isFailure(file)) throw new Error(file.failure.zh);
    const run = { checks: fileChecks.filter(({ id }) => id === 'leftovers'), settings: new Map() };
    return verifyFile(file, gb9704, run).map((finding) => finding.message.zh);
  };
  expect(told(p(r('甲')))).toEqual(['文件仍开着修订。请关闭后另存']);
  expect(told(p(`<w:ins w:id="1">${r('甲')}</w:ins>`))).toEqual([
    '文件里还有未接受的修订：插入 1 处，删除 0 处。请接受或拒绝',
  ]);
});

it('sorts findings from the top of the file to its end, those of the whole first', () => {
  const findings = [9, 2, null, 2].map((paragraph, index) => ({
    ruleId: `check-${index}`,
    severity: 'error' as const,
    message: message('甲', 'a'),
    clause: '',
    place: { paragraph, words: '' },
  }));
  expect(sortFindings(findings).map(({ ruleId }) => ruleId)).toEqual(['check-2', 'check-1', 'check-3', 'check-0']);
});

it('tells very many findings of one check one by one up to fifty, and the rest as one', () => {
  const file = readWordFile(wordFile(p(r('甲'))));
  if (isFailure(file)) throw new Error(file.failure.zh);
  const check = (count: number) => ({
    id: 'many',
    strength: 'usual' as const,
    clause: '',
    summary: message('甲', 'a'),
    check: () => Array.from({ length: count }, (_, at) => ({ paragraph: at, words: '', message: message('乙', 'b') })),
  });
  const told = (count: number) => verifyFile(file, gb9704, { checks: [check(count)], settings: new Map() });
  expect(told(50).map((finding) => finding.message.zh)).toEqual(Array.from({ length: 50 }, () => '乙'));
  expect(told(60)).toHaveLength(51);
  expect(told(60).at(-1)).toMatchObject({
    message: { zh: '从这里起，同类的问题还有 10 处' },
    place: { paragraph: 50 },
  });
});
