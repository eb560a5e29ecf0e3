import { formatPlanYaml } from '../../plan/format-plan-yaml.ts';
import { Source } from '../../source/source.ts';
import type { Session } from '../command.ts';
import type { Io } from '../io.ts';
import { packageFolder } from '../package-folder.ts';
import { schema } from '../schema.ts';
import type { StarterAnswers } from './starter-answers.ts';

/** A file of a new repository: its path in it, and what it says. */
export interface StarterFile {
  readonly path: string;
  readonly text: string;
  /** Only for a repository that has no plan yet. */
  readonly isSample: boolean;
}

/** Where a file comes from, seen from the folder of kepu. */
interface Template {
  readonly path: string;
  readonly from: readonly string[];
  /** Whether `__…__` in it stand for answers. */
  readonly isFilled?: boolean;
  readonly isSample?: boolean;
  /** What it is to kepu; null for a file of other programs. */
  readonly kind?: Kind;
}

type Kind = 'plan' | 'register' | 'config' | null;

/**
 * The files of a new repository. Its own plan, where there is one, takes the place of the samples. The plan comes last,
 * for it includes the registers.
 */
export const starterFiles = async (
  answers: StarterAnswers,
  plan: string | null,
  session: Session,
): Promise<readonly StarterFile[]> => {
  const { io } = session;
  const folder = packageFolder();
  const files: StarterFile[] = [];
  for (const name of schemas) {
    files.push({ path: `.kepu/${name}.schema.json`, text: await schemaText(name, answers, session), isSample: false });
  }
  const templates = plan === null ? templatesFor(answers) : templatesFor(answers).filter(({ isSample }) => !isSample);
  for (const { path, from, isFilled = false, isSample = false, kind = null } of templates) {
    const texts = [];
    for (const name of from) texts.push(io.decode(await io.read(io.resolve(folder, name))));
    const text = isFilled ? fill(texts.join(''), answers) : texts.join('');
    files.push({ path, text: await inForm(path, text, kind, answers), isSample });
  }
  if (plan !== null) {
    const path = planPath(answers.year);
    files.push({ path, text: await inForm(path, `${schemaLine}${plan}`, 'plan', answers), isSample: false });
  }
  return files;
};

const schemaLine = '# yaml-language-server: $schema=../.kepu/plan.schema.json\n';

/** What `kepu schema` prints. */
const schemaText = async (name: string, { keys }: StarterAnswers, session: Session): Promise<string> => {
  let text = '';
  const print: Io['print'] = async (output) => {
    text += output;
  };
  await schema.run([name], { keys }, { ...session, io: { ...session.io, print } });
  return text;
};

const templatesFor = ({ ci, year }: StarterAnswers): readonly Template[] => [
  { path: '.gitattributes', from: ['templates/init/gitattributes'] },
  { path: '.gitignore', from: ['templates/init/gitignore'] },
  { path: '.editorconfig', from: ['templates/init/editorconfig'] },
  { path: '.vscode/settings.json', from: ['templates/init/vscode-settings.json'] },
  { path: '.vscode/extensions.json', from: ['templates/init/vscode-extensions.json'] },
  ...(services[ci] ?? []),
  { path: 'kepu.config.yaml', from: ['templates/init/config.yaml'], kind: 'config' },
  { path: '说明.md', from: ['templates/init/guide.md', ...(guides[ci] ?? [])], isFilled: true },
  ...registers.map((name) => ({
    path: `registers/${name}`,
    from: [`templates/init/registers/${name}`],
    isFilled: true,
    isSample: true,
    kind: 'register' as const,
  })),
  { path: planPath(year), from: ['templates/init/plan.yaml'], isFilled: true, isSample: true, kind: 'plan' },
];

/** Where the plan of a year stands. */
export const planPath = (year: string): string => `plans/plan-${year}.yaml`;

const schemas = ['plan', 'register', 'config'];
const registers = ['organizations.yaml', 'outlets.yaml', 'terms.yaml'];

/** Where GitHub looks for what it runs. */
export const workflowPath = '.github/workflows/kepu.yml';

/** Where GitLab does, and the job that is included there. */
export const pipelinePath = '.gitlab-ci.yml';
export const jobPath = '.kepu/gitlab.yml';

const services: Readonly<Record<string, readonly Template[]>> = {
  github: [{ path: workflowPath, from: ['templates/init/github-workflow.yml'], isFilled: true }],
  gitlab: [
    { path: jobPath, from: ['templates/ci/gitlab.yml'] },
    { path: pipelinePath, from: ['templates/init/gitlab-ci.yml'] },
  ],
};

const guides: Readonly<Record<string, readonly string[]>> = {
  github: ['templates/init/guide-github.md'],
  gitlab: ['templates/init/guide-gitlab.md'],
};

/**
 * A file of kepu in canonical form – an answer may want other quotes than `quote` has given it, or none – with its keys
 * in the language that is wanted.
 */
const inForm = async (path: string, text: string, kind: Kind, { keys }: StarterAnswers): Promise<string> => {
  if (kind === null) return text;
  const formatted = await formatPlanYaml(new Source(path, text), kind, keys === 'zh' ? 'zh' : 'en');
  return typeof formatted === 'string' ? formatted : text;
};

/** Puts the answers where they belong; names only ever stand as whole values of YAML. */
const fill = (text: string, { issuer, shortName, year, action }: StarterAnswers): string => {
  const name = quote(issuer);
  const values: Readonly<Record<string, string>> = {
    title: quote(`${shortName}${year}年科普工作要点`),
    issuer: shortName === issuer ? name : `{ name: ${name}, aliases: [${quote(shortName)}] }`,
    plan: planPath(year).replace('plans/', ''),
    year,
    action,
  };
  return text.replace(/__([a-z]+)__/g, (whole, key: string) => values[key] ?? whole);
};

/** A text as a YAML value, plain where nobody could read it as anything else. */
const quote = (text: string): string =>
  /^\p{Script=Han}[\p{Script=Han}\d]*$/u.test(text) ? text : JSON.stringify(text);
