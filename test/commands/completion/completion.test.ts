import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../src/commands/index.ts';
import { commonOptions } from '../../../src/commands/shared-options.ts';
import { reporters } from '../../../src/report/index.ts';
import { allRules } from '../../../src/rules/rules.ts';
import { runKepu } from '../../scenarios/run-kepu.ts';

const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
let home = '';
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'kepu-completion-'));
  mkdirSync(join(home, 'plans'));
  for (const name of ['plans/a.yaml', 'plans/b.docx', 'plans/空 格.yml', 'plans/notes.bin', 'report.json']) {
    writeFileSync(join(home, name), '');
  }
  for (const shell of shells) writeFileSync(join(home, shell), await scriptFor(shell));
});
afterAll(() => rmSync(home, { recursive: true }));

const scriptFor = async (shell: string, ...args: readonly string[]): Promise<string> =>
  (await runKepu('.', ['completion', shell, ...args])).stdout;

const isThere = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

const names = [...commands.map(({ name }) => name), 'help'];
const rules = allRules.map(({ id }) => id);
const reporterNames = reporters.map(({ name }) => name);

describe.each(shells)('the completion for %s', (shell) => {
  it('knows every command and every option, and nothing of this machine', async () => {
    const script = await scriptFor(shell);
    for (const { name, options } of commands) {
      expect(script).toContain(name);
      for (const { flags } of [...options, ...commonOptions]) {
        const [long = ''] = /--[a-zA-Z-]+/.exec(flags) ?? [];
        expect(script).toMatch(new RegExp(shell === 'fish' ? `-l ${long.slice(2)}\\b` : `${long}\\b`));
      }
    }
    for (const id of rules) expect(script).toContain(id);
    expect(script).not.toContain(process.cwd());
    expect(await scriptFor(shell)).toBe(script);
  });

  it.skipIf(shell === 'powershell' || !isThere(shell))('is a script that its shell can read', () => {
    execFileSync(shell, ['-n', join(home, shell)], { stdio: 'pipe' });
  });

  it.skipIf(shell === 'bash')('tells what each command is for, in the language that is asked for', async () => {
    const [zh, en] = [await scriptFor(shell), await scriptFor(shell, '--lang', 'en')];
    for (const { summary } of commands) {
      expect(zh).toContain(summary.zh);
      expect(en.replaceAll("'\\''", "'").replace(/([\u2018-\u201b])\1/g, '$1')).toContain(summary.en);
      expect(en).not.toContain(summary.zh);
    }
  });
});

/** What bash offers behind a line; it takes a line apart at blanks and equals signs. */
const inBash = (line: string): readonly string[] => {
  const words = line
    .split(/( |=)/)
    .filter((word, index, all) => word !== ' ' && (word !== '' || index === all.length - 1));
  const given = words.map((word) => `'${word}'`).join(' ');
  const ask = `source ./bash; COMP_WORDS=(${given}); COMP_CWORD=${words.length - 1}; _kepu; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const told = execFileSync('bash', ['--norc', '-c', ask], { cwd: home, stdio: ['ignore', 'pipe', 'pipe'] });
  return told
    .toString()
    .split('\n')
    .filter((each) => each !== '');
};

/** What fish offers behind a line, without what it says of it. */
const inFish = (line: string): readonly string[] => {
  const told = execFileSync('fish', ['--no-config', '-c', 'source ./fish; complete -C $argv[1]', line], { cwd: home });
  return told
    .toString()
    .split('\n')
    .filter((each) => each !== '')
    .map((each) => each.split('\t')[0] ?? '');
};

/** zsh completes in its line editor alone: one is started on a terminal of its own, and tells what it would offer. */
const tellingZsh = `
unsetopt zle_bracketed_paste 2>/dev/null
PROMPT=
autoload -Uz compinit && compinit -u -D
source ./zsh
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return; fi
  typeset -a hits
  builtin compadd -A hits "$@"
  print -l -- "hit:"$^hits
  builtin compadd "$@"
}
told() { _main_complete "$@"; print end-of-hits; compstate[insert]=; compstate[list]= }
zle -C told complete-word told
bindkey '^I' told
print ready-for-'tabs'
`;
const askingZsh = `
zmodload zsh/zpty
until-word() { local out= chunk=; while [[ $out != *$1* ]]; do zpty -r z chunk || break; out+=$chunk; done; print -r -- "$out" }
zpty z zsh -f -i
zpty -w z 'source ./telling'
until-word ready-for-tabs >/dev/null
zpty -w -n z $'\\C-u'"$1"$'\\t'
until-word end-of-hits
zpty -d z
`;
const inZsh = (line: string): readonly string[] => {
  writeFileSync(join(home, 'telling'), tellingZsh);
  const told = execFileSync('zsh', ['-f', '-c', askingZsh, 'ask', line], { cwd: home, timeout: 60_000, stdio: 'pipe' });
  return [...told.toString().matchAll(/hit:([^\r\n]*)/g)].map(([, word = '']) => word).filter((word) => word !== '');
};

const lines: readonly (readonly [line: string, expected: readonly string[]])[] = [
  ['kepu ', names],
  ['kepu val', ['validate']],
  ['kepu --lang ', ['zh', 'en']],
  ['kepu --lang en ren', ['render']],
  ['kepu help expl', ['explain']],
  ['kepu explain deadline-outside', ['deadline-outside-plan-year']],
  ['kepu explain ', rules],
  ['kepu schema ', ['plan', 'config', 'register', 'profile']],
  ['kepu completion ', [...shells]],
  ['kepu render --form ', ['plan', 'notice', 'letter']],
  ['kepu render --profile gb9', ['gb9704']],
  ['kepu validate --max-warnings ', []],
];

const sorted = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();

describe.each([
  ['bash', inBash],
  ['zsh', inZsh],
  ['fish', inFish],
] as const)('%s', (shell, offered) => {
  describe.skipIf(!isThere(shell))('completes', () => {
    it.each(lines)('%s', (line, expected) => {
      const words = sorted(offered(line));
      if (line === 'kepu explain ') {
        // Checks of Word files are explained, too; nothing else is offered.
        expect(words).toEqual(expect.arrayContaining([...expected]));
        for (const word of words) expect(word).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      } else {
        expect(words).toEqual(sorted(expected));
      }
    });

    it('options of the command', () => {
      const own = commands.find(({ name }) => name === 'validate')?.options ?? [];
      const longs = [...own, ...commonOptions].flatMap(({ flags }) => flags.match(/--[a-zA-Z-]+/g) ?? []);
      expect(sorted(offered('kepu validate --'))).toEqual(expect.arrayContaining([...longs, '--help']));
      expect(offered('kepu validate --')).not.toContain('--docx');
    });

    it('reporters, and files behind an equals sign', () => {
      const bare = offered('kepu validate --reporter ').filter((word) => !word.endsWith('='));
      expect(sorted(bare)).toEqual(sorted(reporterNames));
      expect(offered('kepu validate --reporter=js').map((word) => word.replace('--reporter=', ''))).toContain('json');
      if (shell !== 'fish') expect(offered('kepu validate -r json=rep')).toEqual(['report.json']);
    });

    it('rules, and severities behind an equals sign', () => {
      expect(offered('kepu validate --rule deadline-outside')[0]).toMatch(/^deadline-outside-plan-year=?$/);
      const severities = offered('kepu validate --rule deadline-outside-plan-year=').map((word) =>
        word.replace(/.*=/, ''),
      );
      expect(sorted(severities.filter((word) => word !== ''))).toEqual(['error', 'info', 'off', 'warning']);
    });

    it('the files that a command takes', () => {
      const found = (line: string) => sorted(offered(line).map((path) => path.replace(/^plans\//, '')));
      expect(found('kepu render plans/')).toEqual(['a.yaml', '空 格.yml']);
      expect(found('kepu validate --changed plans/')).toEqual(['a.yaml', 'b.docx', '空 格.yml']);
      expect(found('kepu verify --quiet plans/')).toEqual(['b.docx']);
      expect(offered('kepu render -o pl').map((path) => path.replace(/\/$/, ''))).toContain('plans');
      expect(offered('kepu render -o re')).toEqual([]);
    });
  });
});

describe('PowerShell', () => {
  it('is given words in quotes that end where they should', async () => {
    const script = await scriptFor('powershell');
    for (const line of script.split('\n').filter((each) => each.includes('@('))) {
      // Its typographic quotes are quotes, too: none may stand alone.
      const bare = line.replace(/'(?:[^'\u2018-\u201b]|['\u2018-\u201b]{2})*'/g, '');
      expect(bare).toMatch(/^ *(?:options|operands|)? *=? *@\([, ]*\)$|^ *= @\([, ]*\)$/);
    }
    expect(script.match(/[{(]/g)?.length).toBe(script.match(/[})]/g)?.length);
  });
});

describe('kepu completion', () => {
  it('says how it is installed, and which shells there are', async () => {
    const { stdout } = await runKepu('.', ['completion', '--help']);
    for (const shell of shells) expect(stdout).toContain(`kepu completion ${shell}`);
    const { exitCode, stderr } = await runKepu('.', ['completion', 'bsh']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('是不是 bash？')]);
  });
});
