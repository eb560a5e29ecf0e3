import { describe, expect, it } from 'vitest';
import { attempt } from '../../src/commands/attempt.ts';
import { message } from '../../src/text/message.ts';
import { UserError } from '../../src/text/user-error.ts';

describe('one of several pieces of work', () => {
  it('is passed over with what stands against it', async () => {
    const refused: UserError[] = [];
    const refusal = new UserError(message('磁盘已满', 'the disk is full'));
    await attempt(() => Promise.reject(refusal), refused, '/r/plan.yaml');
    expect(refused).toEqual([refusal]);
  });

  it('ends the run where it meets a bug, which names the file that it is about', async () => {
    const refused: UserError[] = [];
    const bug = new TypeError('nobody thought of this');
    await expect(attempt(() => Promise.reject(bug), refused, '/r/plan.yaml')).rejects.toBe(bug);
    expect(bug).toMatchObject({ path: '/r/plan.yaml' });
    const other = new TypeError('nor of this');
    await expect(attempt(() => Promise.reject(other), refused)).rejects.toBe(other);
    expect(other).not.toHaveProperty('path');
    expect(refused).toEqual([]);
  });
});
