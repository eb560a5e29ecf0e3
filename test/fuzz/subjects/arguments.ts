import { commands } from '../../../src/commands/index.ts';
import { commonOptions } from '../../../src/commands/shared-options.ts';
import { rules } from '../../../src/rules/rules.ts';
import { claimEnd } from '../claims.ts';
import { nastyWords } from '../dictionary.ts';
import type { Random } from '../random.ts';
import { runInMemory } from '../run-in-memory.ts';
import { documentSeeds, soundPlan } from '../seeds.ts';
import type { Subject } from '../subject.ts';
import { register } from './plan-input.ts';

/** `lsp` waits for an editor, and a run that watches for a change. */
const names = commands.map(({ name }) => name).filter((name) => name !== 'lsp');
const endless = /^--?w(?:atch)?/;

const values = [
  ...[
    'plan.yaml',
    'a.md',
    'a.txt',
    'registers/a.yaml',
    'none.yaml',
    'out',
    '.',
    '..',
    '/',
    '',
    ' ',
    '-',
    '--',
    '*',
    '**/*.yaml',
    '[',
    '{a,b}',
    '!(x)',
  ],
  ...[
    'json',
    'pretty=',
    'sarif=plan.yaml',
    'html=report.html',
    'zh',
    'en',
    'gb9704',
    'gb33476',
    '2026',
    '-1',
    '1e9',
    '99999999999',
    'bash',
    'plan',
    'config',
  ],
  ...[
    'number,task,value',
    'owner',
    'notice',
    'HEAD',
    '@{u}',
    '--',
    'a=b=c',
    rules[0]?.id ?? '',
    `${rules[1]?.id}=off`,
    `${rules[2]?.id}=`,
    '=error',
    'x=y',
  ],
];

const flagsOf = (name: string): readonly string[] =>
  [...(commands.find((command) => command.name === name)?.options ?? []), ...commonOptions]
    .flatMap(({ flags }) => flags.match(/--?[\w-]+/g) ?? [])
    .filter((flag) => !endless.test(flag));

const makeArguments = (random: Random): readonly string[] => {
  const name = random.pick(names);
  const args = random.once(15) ? [] : [name];
  for (let count = random.below(6); count > 0; count -= 1) {
    const kind = random.below(10);
    if (kind < 4) args.push(random.pick(flagsOf(random.once(6) ? random.pick(names) : name)));
    else if (kind < 8) args.push(random.pick(values));
    else if (kind === 8) args.push(`${random.pick(flagsOf(name))}=${random.pick(values)}`);
    else args.push(random.pick(nastyWords));
  }
  return args.filter((arg) => !endless.test(arg) && arg !== 'lsp');
};

const argumentsOf = (input: Uint8Array): readonly string[] => {
  try {
    const args: unknown = JSON.parse(new TextDecoder().decode(input));
    return Array.isArray(args) ? args.map(String).filter((arg) => !endless.test(arg) && arg !== 'lsp') : [];
  } catch {
    return [];
  }
};

/** Command lines: known options in any company, known words, words that nobody knows. */
export const commandLines: Subject = {
  name: 'arguments',
  extension: 'json',
  share: 10,
  make: (random) => new TextEncoder().encode(JSON.stringify(makeArguments(random), null, 1)),
  steps: [
    {
      name: 'run',
      check: async (input) => {
        const args = argumentsOf(input);
        const files = {
          'plan.yaml': soundPlan,
          'registers/a.yaml': register,
          'a.md': documentSeeds[0] ?? '',
          'a.txt': documentSeeds[0] ?? '',
        };
        claimEnd(await runInMemory(args, files, soundPlan), args.join(' '));
      },
    },
  ],
};
