import { describe, expect, it } from 'vitest';
import { allRules } from '../../src/rules/rules.ts';
import { runKepu } from '../scenarios/run-kepu.ts';

const kepu = (...args: readonly string[]) => runKepu('.', args);

describe('kepu explain', () => {
  it('shows each file of an example about several plans under its name, with what is said of it', async () => {
    const { stdout, exitCode } = await kepu('explain', 'target-lowered');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('    # city-2025.yaml\n    title: 清河市科协2025年科普工作要点\n');
    expect(stdout).toContain('警告 city-2026.yaml:6:44 “科普培训”是不少于20场，低于上年的不少于30场');
    expect(stdout).toContain('→ city-2025.yaml 上年是不少于30场');
    expect(stdout).not.toContain('#!');
  });

  it('shows the one plan of an example without a name', async () => {
    const { stdout } = await kepu('explain', 'reference-unknown');
    expect(stdout).toContain('会被指出：\n    sections:\n');
  });
  it('tells that some of what is no YAML can be mended', async () => {
    expect((await kepu('explain', 'syntax')).stdout).toMatch(/改法：kepu validate --fix 能改有把握的\n$/);
    expect((await kepu('explain', 'include')).stdout).not.toContain('--fix');
  });

  it.each(['target-lowered', 'page-margins', 'syntax'])('prints %s as JSON', async (id) => {
    const { stdout, exitCode } = await kepu('explain', id, '--json');
    expect([exitCode, JSON.parse(stdout)]).toMatchObject([0, { id, summary: { zh: expect.any(String) } }]);
  });

  it('says what a rule can be set to, and between which bounds', async () => {
    const { stdout } = await kepu('explain', 'column-episodes-below-calendar');
    expect(stdout).toMatch(/可以设置（等号后是默认值）：\n {4}\w+ = [\d.]+（0 到 1） {2}/);
    expect(stdout).toMatch(
      /写在 kepu\.config\.yaml 里：rules: \{column-episodes-below-calendar: \[\w+, \{\w+: [\d.]+\}\]\}/,
    );
    expect((await kepu('explain', 'currency-scale', '--lang', 'en')).stdout).toMatch(/ = \d+ \(at least 2\) {2}/);
  });

  it('offers each id once, those too that plans and Word files share', async () => {
    const { stderr, exitCode } = await kepu('explain', 'zzz');
    expect(exitCode).toBe(2);
    const ids = stderr
      .slice(stderr.indexOf('可选：') + 3)
      .trim()
      .split('、');
    expect(ids).toEqual(expect.arrayContaining(['range-mark', 'secrecy-mark', 'page-margins', 'syntax']));
    expect(ids).toEqual([...new Set(ids)]);
  });
});

it('kepu rules lists rules about several plans among the others', async () => {
  const { stdout } = await kepu('rules', '--json');
  expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(allRules.map(({ id }) => id));
  expect((await kepu('rules')).stdout).toMatch(/^region-rollup-mismatch +错误/m);
});
