import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const filesLike = (...patterns: readonly string[]): readonly string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...patterns], { encoding: 'utf8' })
    .split('\n')
    .filter((path) => path !== '' && !/^test\/(?!automation)/.test(path));

const workflowLike = filesLike('*.yml', '*.yaml');
const withExamples = [...workflowLike, ...filesLike('*.md', 'src/**/*.ts')];

/** Actions as lines of workflows and of examples name them, with what is written behind. */
const used = withExamples.flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(/^\s*-?\s*uses:\s*(\S+)(.*)$/gm)].map(([, action = '', note = '']) => ({
    path,
    action,
    note,
  })),
);

describe('whatever looks like a workflow', () => {
  it('names actions of others by the hash of a commit, with the version in words', () => {
    // kepu's own action is named by the version that the words are about: a commit cannot hold its own hash.
    const own = new RegExp(`^(?:__action__|kepu/kepu@v${version.replaceAll('.', '\\.')})$`);
    const others = used.filter(({ action }) => !own.test(action));
    expect(used.length - others.length).toBeGreaterThan(0);
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(({ action }) => !/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
    expect(others.filter(({ note }) => !/# v\d+\.\d+\.\d+$/.test(note))).toEqual([]);
  });

  it('is given no rights but those that each job asks for', () => {
    const workflows = workflowLike
      .map((path) => ({ path, workflow: parse(readFileSync(path, 'utf8')) }))
      .filter(({ workflow }) => workflow?.jobs !== undefined);
    expect(workflows.map(({ path }) => path)).toContain('templates/init/github-workflow.yml');
    for (const { path, workflow } of workflows) {
      expect([path, workflow.permissions]).toEqual([path, {}]);
      for (const job of Object.values<{ readonly permissions?: unknown }>(workflow.jobs)) {
        expect([path, job.permissions]).toEqual([path, { contents: 'read' }]);
      }
    }
  });

  it('runs no script of a package that it installs', () => {
    const installing = [...workflowLike, '.ci/run', '.build/prepare.js'].flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => /npm (?:ci|install|i)\b|'npm', '(?:ci|install)'/.test(line) && !/^\s*(?:#|\/\/)/.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(installing.filter((line) => !line.includes('--ignore-scripts'))).toEqual([]);
  });
});
