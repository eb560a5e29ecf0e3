import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makePlanRepository, type PlanRepository, runScript, settingUp } from './plan-repository.ts';

let repository: PlanRepository;
beforeEach(async () => {
  repository = await makePlanRepository('--ci', 'none');
}, settingUp);
afterEach(() => rm(dirname(repository.folder), { recursive: true }));

it('git shows what changed in a Word file, once it is told how by the command of the guide', async () => {
  const [command = ''] = /^git config .+$/m.exec(await repository.textOf('说明.md')) ?? [];
  expect(command).toContain('textconv');
  const script = `
    kepu render --docx --out-dir . plans/plan-2026.yaml
    git add --all
    git -c user.name=author -c user.email=author@example.invalid commit --quiet --message=word
    sed -i.before s/40场/45场/ plans/plan-2026.yaml
    kepu render --docx --out-dir . plans/plan-2026.yaml
    git diff plan-2026.docx
    ${command}
    git diff plan-2026.docx`;
  const { exitCode, stdout } = await runScript(repository, script, ['sh', '-e'], {});
  expect(exitCode).toBe(0);
  const [before, after = ''] = stdout.split('Binary files a/plan-2026.docx and b/plan-2026.docx differ\n');
  expect(before).not.toContain('讲座');
  expect(after).toMatch(/^-.*全年举办科普讲座不少于40场/m);
  expect(after).toMatch(/^\+.*全年举办科普讲座不少于45场/m);
});
