import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** A regular expression, and where it stands. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** `file:line`, or the file alone of one that is put together when its module is loaded. */
  readonly at: string;
}

/** Code that makes a regular expression, and what it makes it of. */
interface Building {
  readonly file: string;
  readonly at: string;
  readonly pattern: ts.Expression | undefined;
  readonly flags: string;
  /** Whether that happens whenever a function is called, not once when the module is loaded. */
  readonly isInFunction: boolean;
}

/** What stands in for the values that a function puts into an expression: by file and by the code of the value. */
export type StandIns = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => ending.test(name))
    .sort();

const modules = (): readonly string[] => filesIn('src', /(?<!\.d)\.ts$/);

/** Every literal of the code, and of the scripts that start it. */
export const literals = (): readonly Expression[] =>
  [...modules(), ...filesIn('bin', /\.js$/)].flatMap((file) => {
    const found: Expression[] = [];
    walk(file, (node, at) => {
      if (!ts.isRegularExpressionLiteral(node)) return;
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), at: at(node) });
    });
    return found;
  });

/** Every pattern of the schemas; the compiled checkers make the same of them. */
export const schemaPatterns = (): readonly Expression[] =>
  filesIn('schemas', /\.json$/).flatMap((at) => patternsIn(JSON.parse(readFileSync(at, 'utf8')), at));

const patternsIn = (value: unknown, at: string): readonly Expression[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'pattern' && typeof inner === 'string') return [{ source: inner, flags: 'u', at }];
    const keys = key === 'patternProperties' ? Object.keys(inner as object) : [];
    return [...keys.map((source) => ({ source, flags: 'u', at })), ...patternsIn(inner, at)];
  });
};

/** Every expression that a module puts together when it is loaded: all are loaded here, and `RegExp` writes down what it makes. */
export const builtOnLoading = async (): Promise<readonly Expression[]> => {
  const built: Expression[] = [];
  const genuine = globalThis.RegExp;
  globalThis.RegExp = new Proxy(genuine, {
    construct: (target, [pattern, flags], self) => {
      const at = /\/(src\/[^?:)]+\.ts)/.exec(new Error().stack?.split('\n')[2] ?? '')?.[1];
      const made = Reflect.construct(target, [pattern, flags], self) as RegExp;
      if (at) built.push({ source: made.source, flags: made.flags, at });
      return made;
    },
  });
  try {
    for (const file of modules()) await import(pathToFileURL(resolve(file)).href);
  } finally {
    globalThis.RegExp = genuine;
  }
  return built;
};

/** Files with code that makes a regular expression while they are loaded. */
export const filesBuildingOnLoading = (): readonly string[] => [
  ...new Set(
    buildings()
      .filter(({ isInFunction }) => !isInFunction)
      .map(({ file }) => file),
  ),
];

/** Every expression that a function makes, with stand-ins for what it knows only when it is called; null stands for one of the schemas. */
export const builtByFunctions = (standIns: StandIns): readonly Expression[] =>
  buildings()
    .filter(({ isInFunction }) => isInFunction)
    .flatMap(({ file, at, pattern, flags }) => {
      const source = pattern ? filled(pattern, standIns[file] ?? {}, at) : '';
      return source === null ? [] : [{ source, flags, at }];
    });

const filled = (pattern: ts.Expression, standIns: StandIns[string], at: string): string | null => {
  const standInFor = (code: string): string | null => {
    const value = standIns[code];
    if (value === undefined) throw new Error(`${at} puts ${code} into a regular expression: say what stands in for it`);
    return value;
  };
  if (ts.isStringLiteralLike(pattern)) return pattern.text;
  if (!ts.isTemplateExpression(pattern)) return standInFor(pattern.getText());
  const spans = pattern.templateSpans.map(({ expression, literal }) => standInFor(expression.getText()) + literal.text);
  return pattern.head.text + spans.join('');
};

const buildings = (): readonly Building[] =>
  modules().flatMap((file) => {
    const found: Building[] = [];
    walk(file, (node, at) => {
      if (!(ts.isNewExpression(node) || ts.isCallExpression(node)) || node.expression.getText() !== 'RegExp') return;
      const [pattern, flags] = node.arguments ?? [];
      const isInFunction = ts.findAncestor(node, ts.isFunctionLike) !== undefined;
      found.push({
        file,
        at: at(node),
        pattern,
        flags: flags && ts.isStringLiteralLike(flags) ? flags.text : '',
        isInFunction,
      });
    });
    return found;
  });

/** Code that hands a text, not an expression, to a method that makes an expression of it. */
export const textsTakenForExpressions = (): readonly string[] =>
  modules().flatMap((file) => {
    const found: string[] = [];
    walk(file, (node, at) => {
      if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
      const [taken] = node.arguments;
      if (!['match', 'matchAll', 'search'].includes(node.expression.name.text) || !taken) return;
      if (ts.isStringLiteralLike(taken) || ts.isTemplateExpression(taken)) found.push(at(node));
    });
    return found;
  });

const parsed = new Map<string, ts.SourceFile>();

/** The code of a file; every question about it goes through all files, which are parsed once. */
const codeOf = (file: string): ts.SourceFile => {
  const code =
    parsed.get(file) ??
    ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  parsed.set(file, code);
  return code;
};

const walk = (file: string, visit: (node: ts.Node, at: (node: ts.Node) => string) => void): void => {
  const code = codeOf(file);
  const at = (node: ts.Node): string =>
    `${relative('.', file)}:${code.getLineAndCharacterOfPosition(node.getStart(code)).line + 1}`;
  const step = (node: ts.Node): void => {
    visit(node, at);
    ts.forEachChild(node, step);
  };
  step(code);
};
