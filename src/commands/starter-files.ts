import type { Io } from './io.ts';
import { packageFolder } from './package-folder.ts';
import type { StarterAnswers } from './starter-answers.ts';

/** A file of a new repository: its path in it, and what it says. */
export interface StarterFile {
  readonly path: string;
  readonly text: string;
  /** Only for a repository that has no plan yet. */
  readonly isSample: boolean;
}

/** Where a file comes from, seen from the folder of kepu; `isFilled` where `__…__` in it stand for answers. */
interface Template {
  readonly path: string;
  readonly from: readonly string[];
  readonly isFilled?: boolean;
  readonly isSample?: boolean;
}

/**
 * The files of a new repository. Its own plan, where there is one, takes the place of the samples. The plan comes last,
 * for it includes the registers.
 */
export const starterFiles = async (
  answers: StarterAnswers,
  plan: string | null,
  io: Io,
): Promise<readonly StarterFile[]> => {
  const folder = packageFolder();
  const files: StarterFile[] = [];
  const templates = plan === null ? templatesFor(answers) : templatesFor(answers).filter(({ isSample }) => !isSample);
  for (const { path, from, isFilled = false, isSample = false } of templates) {
    const texts = [];
    for (const name of from) texts.push(io.decode(await io.read(io.resolve(folder, name))));
    const text = texts.join('');
    files.push({ path, text: isFilled ? fill(text, answers) : text, isSample });
  }
  if (plan !== null) files.push({ path: planPath(answers.year), text: `${schemaLine}${plan}`, isSample: false });
  return files;
};

const schemaLine = '# yaml-language-server: $schema=../.kepu/plan.schema.json\n';

const templatesFor = ({ ci, year }: StarterAnswers): readonly Template[] => [
  { path: '.gitattributes', from: ['templates/init/gitattributes'] },
  { path: '.gitignore', from: ['templates/init/gitignore'] },
  { path: '.editorconfig', from: ['templates/init/editorconfig'] },
  { path: '.vscode/settings.json', from: ['templates/init/vscode-settings.json'] },
  { path: '.vscode/extensions.json', from: ['templates/init/vscode-extensions.json'] },
  ...schemas.map((name) => ({ path: `.kepu/${name}`, from: [`schemas/${name}`] })),
  ...(services[ci] ?? []),
  { path: 'kepu.config.yaml', from: ['templates/init/config.yaml'] },
  { path: '说明.md', from: ['templates/init/guide.md', ...(guides[ci] ?? [])], isFilled: true },
  ...registers.map((name) => ({
    path: `registers/${name}`,
    from: [`templates/init/registers/${name}`],
    isFilled: true,
    isSample: true,
  })),
  { path: planPath(year), from: ['templates/init/plan.yaml'], isFilled: true, isSample: true },
];

/** Where the plan of a year stands. */
export const planPath = (year: string): string => `plans/plan-${year}.yaml`;

const schemas = ['plan.schema.json', 'register.schema.json', 'config.schema.json'];
const registers = ['organizations.yaml', 'outlets.yaml', 'terms.yaml'];

/** Where GitHub looks for what it runs. */
export const workflowPath = '.github/workflows/kepu.yml';

const services: Readonly<Record<string, readonly Template[]>> = {
  github: [{ path: workflowPath, from: ['templates/init/github-workflow.yml'], isFilled: true }],
  gitlab: [
    { path: '.kepu/gitlab.yml', from: ['templates/ci/gitlab.yml'] },
    { path: '.gitlab-ci.yml', from: ['templates/init/gitlab-ci.yml'] },
  ],
};

const guides: Readonly<Record<string, readonly string[]>> = {
  github: ['templates/init/guide-github.md'],
  gitlab: ['templates/init/guide-gitlab.md'],
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
