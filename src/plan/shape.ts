import type { Diagnostic } from '../source/diagnostic.ts';
import type { LoadedYaml } from '../source/load-yaml.ts';
import type { Origins } from '../source/origins.ts';
import { repairOf } from '../source/repair.ts';
import { englishSpelling, type Spelling } from '../source/vocabulary/spelling.ts';
import type { Limits } from '../text/limits.ts';
import { type Message, message } from '../text/message.ts';
import { excerpt } from '../text/visible.ts';
import { validate as validateBaseline } from './generated/validate-baseline.generated.ts';
import { validate as validateConfig } from './generated/validate-config.generated.ts';
import { validate as validatePlan } from './generated/validate-plan.generated.ts';
import { validate as validateProfile } from './generated/validate-profile.generated.ts';
import { validate as validateRegister } from './generated/validate-register.generated.ts';
import { baselineFaults, configFaults, planFaults } from './shape/content-faults.ts';
import { explainErrors } from './shape/explain-errors.ts';
import { explainRoot, firstLine } from './shape/explain-root.ts';
import { loadSchema } from './shape/load-schema.ts';
import { underRaisedLengths } from './shape/raised-lengths.ts';
import type { ShapeFault } from './shape/shape-fault.ts';
import type { Validator } from './validator.ts';

type Kind = 'plan' | 'register' | 'config' | 'baseline' | 'profile';

/** What checks each kind of file. */
const kinds: Readonly<Record<Kind, Checker>> = {
  plan: {
    validate: validatePlan,
    contentFaults: planFaults,
    example: 'kepu: 1',
  },
  register: {
    validate: validateRegister,
    contentFaults: planFaults,
    example: 'kepu: 1',
  },
  config: {
    validate: validateConfig,
    contentFaults: configFaults,
    example: 'language: zh',
  },
  baseline: {
    validate: validateBaseline,
    contentFaults: baselineFaults,
    example: 'version: 1',
  },
  profile: {
    validate: validateProfile,
    contentFaults: () => [],
    example: 'extends: gb9704',
  },
};

interface Checker {
  readonly validate: Validator<unknown>;
  readonly contentFaults: (data: unknown) => readonly ShapeFault[];
  /** A line that such a file may have. */
  readonly example: string;
}

/** Keywords that only say that another one was not met. */
const echoes: ReadonlySet<string> = new Set(['if']);

/** Of a file that is wrong all over, this many are explained, placed and sorted. */
const mostExplained = 1000;

/**
 * Everything that is wrong with the shape of a file, in the order of the text: no finding means that its data is of the
 * generated type. All carry the id `schema`; behind as many as the bounds of the file allow, the rest is counted.
 */
export const checkShape = async (kind: Kind, loaded: LoadedYaml, origins: Origins): Promise<readonly Diagnostic[]> => {
  const { source, data, spelling = englishSpelling } = loaded;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return [diagnose(explainRoot(data, kinds[kind].example), { source, span: firstLine(source), pointer: '' })];
  }
  const { validate, contentFaults } = kinds[kind];
  const newer = kind === 'plan' || kind === 'register' ? newerFormat(data) : null;
  if (newer !== null) return place([newer], 0, { origins, spelling, limits: source.limits });
  const isShaped = validate(data);
  const told = (isShaped ? [] : (validate.errors ?? [])).filter(({ keyword }) => !echoes.has(keyword));
  const errors = underRaisedLengths(told, data, source.limits);
  const faults = contentFaults(data);
  if (errors.length === 0 && faults.length === 0) return [];
  const explained =
    errors.length === 0
      ? []
      : explainErrors(errors.slice(0, mostExplained), {
          data,
          root: await loadSchema(kind),
          spelling,
          limits: source.limits,
        });
  return place([...explained, ...faults], Math.max(0, errors.length - mostExplained), {
    origins,
    spelling,
    limits: source.limits,
  });
};

/** A file of a later format: its other faults are none of ours. */
const newerFormat = (data: object): ShapeFault | null => {
  const { kepu } = data as { readonly kepu?: unknown };
  if (typeof kepu !== 'number' || !Number.isInteger(kepu) || kepu <= 1) return null;
  const words = message(
    `这个文件用的是更新的格式 ${kepu}，本程序只认识格式 1，需要升级 kepu。`,
    `this file is of a newer format: a kepu that knows format ${kepu} is needed, this one knows format 1.`,
  );
  return { at: [data, 'kepu'], marks: 'value', words };
};

/** Where the words of a file stand, how it writes its keys, and how much is told of it. */
interface FileWords {
  readonly origins: Origins;
  readonly spelling: Spelling;
  readonly limits: Limits;
}

/** The findings about the faults, in the order of the text, with the number of those that nobody explained. */
const place = async (
  faults: readonly ShapeFault[],
  unexplained: number,
  file: FileWords,
): Promise<readonly Diagnostic[]> => {
  const placed = await Promise.all(faults.slice(0, mostExplained).map((fault) => placeFault(fault, file)));
  placed.sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
  const most = file.limits.messages;
  const next = placed[most];
  if (next === undefined) return placed;
  const rest = faults.length + unexplained - most;
  const closing = message(
    `还有 ${rest} 处格式问题没有列出。请先改好上面的，再检查一次。`,
    `${rest} more are not listed. Correct those above, then check again.`,
  );
  return [...placed.slice(0, most), diagnose(closing, next)];
};

const placeFault = async (
  { at, marks, words, meant }: ShapeFault,
  { origins, spelling }: FileWords,
): Promise<Diagnostic> => {
  const [object, key] = at;
  const location =
    marks === 'key' && key !== undefined ? await origins.locateKey(object, key) : await origins.locate(at);
  const { source, span } = location;
  const written = source.text.slice(span.start, span.end);
  const text = meant?.(written) ?? null;
  // The blanks that YAML keeps at the end of words are no part of what is shown.
  const behind =
    marks === 'value'
      ? (/^[\u00A0\u2000-\u200B\u202F\u205F\u3000\uFEFF]+/.exec(source.text.slice(span.end, span.end + 20))?.[0]
          .length ?? 0)
      : 0;
  const told = typeof words === 'function' ? words(excerpt(written, 100), spelling) : words;
  return {
    ...diagnose(told, location),
    fix: text === null ? null : repairOf([{ span: { start: span.start, end: span.end + behind }, text }]),
  };
};

const diagnose = (
  words: Message,
  { source, span, pointer }: Pick<Diagnostic, 'source' | 'span' | 'pointer'>,
): Diagnostic => ({
  ruleId: 'schema',
  severity: 'error',
  message: words,
  source,
  span,
  pointer,
  related: [],
  fix: null,
});
