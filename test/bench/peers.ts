import { accessSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { generateBrokenPlan } from './generate-broken-plan.ts';
import { generatePlan } from './generate-plan.ts';
import { type Command, nodeCommand, runCommand } from './processes.ts';

/** Other programs that hold YAML against a schema, with the versions that kepu is compared with. */
export const peerPackages = {
  ajv: { name: 'ajv-cli', version: '5.0.0' },
  jirutka: { name: '@jirutka/ajv-cli', version: '6.0.0' },
  spectral: { name: '@stoplight/spectral-cli', version: '6.16.3' },
} as const;

export type PeerName = keyof typeof peerPackages;

/** Where `npm run bench:peers` puts them: no part of the project, and of no lock file of it. */
export const peerFolder = resolve('.bench');

/** A peer, ready to check files (or a glob, which it reads itself) against the schema of plans. */
export type Peer = (files: string, cwd: string) => Command;

const schema = resolve('schemas/plan.schema.json');

/** The peers that are installed and do find a broken plan; of the others, why there is nothing to compare. */
export const findPeers = (folder: string): Readonly<Record<PeerName, Peer | string>> => {
  const ajvOptions = ['validate', '--spec=draft2020', '--strict=false', '-s', schema];
  const ruleset = join(folder, 'spectral.yaml');
  writeFileSync(ruleset, spectralRuleset());
  return {
    ajv: preparePeer('ajv', 'ajv', (files) => [...ajvOptions, '-d', files], folder),
    jirutka: preparePeer('jirutka', 'ajv', (files) => [...ajvOptions, files], folder),
    spectral: preparePeer('spectral', 'spectral', (files) => ['lint', '--ruleset', ruleset, files], folder),
  };
};

/** A ruleset of one rule: the schema, inside, because a reference that leads nowhere would pass everything. */
const spectralRuleset = (): string => {
  const functionOptions = { dialect: 'draft2020-12', schema: JSON.parse(readFileSync(schema, 'utf8')) };
  const then = `{function: schema, functionOptions: ${JSON.stringify(functionOptions)}}`;
  return `rules: {plan: {given: $, severity: error, then: ${then}}}\n`;
};

/** A peer where it is installed and can do the job; a word of why not, else. */
const preparePeer = (
  peer: PeerName,
  command: string,
  argsOf: (files: string) => readonly string[],
  folder: string,
): Peer | string => {
  const { name } = peerPackages[peer];
  const script = findScript(name, command);
  if (script === null) return `${name} is not installed (npm run bench:peers)`;
  const check: Peer = (files, cwd) => nodeCommand(cwd, [script, ...argsOf(files)]);
  return tellsBroken(check, folder) ? check : `${name} does not tell a broken plan from a valid one`;
};

/** Whether a peer passes a valid plan and fails a broken one: what passes everything is not worth timing. */
export const tellsBroken = (check: Peer, folder: string): boolean => {
  writeFileSync(join(folder, 'valid.yaml'), generatePlan(0));
  writeFileSync(join(folder, 'broken.yaml'), generateBrokenPlan(0, 'schema'));
  try {
    runCommand(check('valid.yaml', folder));
    runCommand({ ...check('broken.yaml', folder), exitCode: 1 });
    return true;
  } catch {
    return false;
  }
};

/** The script of a peer: where `npm run bench:peers` puts it, else on PATH. Two of them go by the same name there. */
const findScript = (name: string, command: string): string | null => {
  const home = join(peerFolder, 'node_modules', name);
  try {
    const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { bin: Record<string, string> };
    return join(home, bin[command] ?? '');
  } catch {
    return scriptsOnPath(command).find((path) => path.includes(`node_modules/${name}/`)) ?? null;
  }
};

const scriptsOnPath = (command: string): readonly string[] =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => {
    try {
      const path = join(folder, command);
      accessSync(path);
      const real = realpathSync(path).replaceAll('\\', '/');
      return /\.[cm]?js$/.test(real) ? [real] : [];
    } catch {
      return [];
    }
  });
