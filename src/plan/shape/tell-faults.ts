import type { Diagnostic } from '../../source/diagnostic.ts';
import type { LoadedYaml } from '../../source/load-yaml.ts';
import type { Origins } from '../../source/origins.ts';
import { repairOf } from '../../source/repair.ts';
import { englishSpelling, type Spelling } from '../../source/vocabulary/spelling.ts';
import type { Limits } from '../../text/limits.ts';
import { type Message, message } from '../../text/message.ts';
import { excerpt } from '../../text/visible.ts';
import type { SchemaError } from '../validator.ts';
import { explainErrors } from './explain-errors.ts';
import { explainRoot, firstLine } from './explain-root.ts';
import { type Kind, loadSchema } from './load-schema.ts';
import type { ShapeFault } from './shape-fault.ts';

/** A line that each kind of file may have. */
const examples: Readonly<Record<Kind, string>> = {
  plan: 'kepu: 1',
  register: 'kepu: 1',
  config: 'language: zh',
  baseline: 'version: 1',
  profile: 'extends: gb9704',
};

/** The finding about a file that is no map of keys and values. */
export const tellRoot = (kind: Kind, { source, data }: LoadedYaml): readonly Diagnostic[] => [
  diagnose(explainRoot(data, examples[kind]), { source, span: firstLine(source), pointer: '' }),
];

/** The finding about a file of a later format. */
export const tellNewer = (
  data: { readonly kepu?: unknown },
  loaded: LoadedYaml,
  origins: Origins,
): Promise<readonly Diagnostic[]> => {
  const words = message(
    `这个文件用的是更新的格式 ${data.kepu}，本程序只认识格式 1，需要升级 kepu。`,
    `This file is of a newer format: a kepu that knows format ${data.kepu} is needed, this one knows format 1.`,
  );
  return place([{ at: [data, 'kepu'], marks: 'value', words }], 0, wordsOf(loaded, origins));
};

/** What the compiled schema and the look at the content found in a file. */
interface Faults {
  readonly kind: Kind;
  readonly errors: readonly SchemaError[];
  readonly faults: readonly ShapeFault[];
}

/** Of a file that is wrong all over, this many are explained, placed and sorted. */
const mostExplained = 1000;

/** The findings about what was found, in the order of the text; behind as many as the bounds allow, the rest is counted. */
export const tellFaults = async (
  { kind, errors, faults }: Faults,
  loaded: LoadedYaml,
  origins: Origins,
): Promise<readonly Diagnostic[]> => {
  const words = wordsOf(loaded, origins);
  const { spelling, limits } = words;
  const explained =
    errors.length === 0
      ? []
      : explainErrors(errors.slice(0, mostExplained), {
          data: loaded.data,
          root: await loadSchema(kind),
          spelling,
          limits,
        });
  return place([...explained, ...faults], Math.max(0, errors.length - mostExplained), words);
};

const wordsOf = ({ source, spelling = englishSpelling }: LoadedYaml, origins: Origins): FileWords => ({
  origins,
  spelling,
  limits: source.limits,
});

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
