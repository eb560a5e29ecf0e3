import { describe, expect, it } from 'vitest';
import { duplicateId as rule } from '../../src/rules/duplicate-id.ts';
import { columns, findingsOf, targets } from './findings.ts';

describe('duplicate-id', () => {
  it('looks over tasks, targets and columns, and reports all but the first', async () => {
    const yaml = `${targets('id: a, indicator: 讲座, value: 3场')}
${columns('id: a, name: 求真', 'name: 求证', 'name: 求实')}
sections: [{title: 甲, tasks: [{id: a, title: 办好讲座}]}]`;
    expect(await findingsOf(rule, yaml)).toEqual([
      'error “办好讲座”和“讲座”的编号都是“a”。请给其中一个换个编号',
      'error “办好讲座”和《求真》的编号都是“a”。请给其中一个换个编号',
    ]);
  });
});
