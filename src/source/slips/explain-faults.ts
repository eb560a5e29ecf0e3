import { message } from '../../text/message.ts';
import type { Span } from '../../text/span.ts';
import { type Composition, composeYaml, type Fault, type FaultCode } from '../compose-yaml.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { repairOf } from '../repair.ts';
import { Source } from '../source.ts';
import { firstOf, syntaxError } from '../syntax-error.ts';
import { changeOfFault } from './fault-changes.ts';
import { faultMessage } from './fault-messages.ts';
import { findSlips } from './find-slips.ts';
import type { Slip } from './slip.ts';
import { slipMessage } from './slip-messages.ts';

/**
 * Everything that keeps a careful reading from being a plan's data, each at its place, in order, up to the bound on
 * messages. Where the syntax is broken, the mistakes that people make are looked for first; the text is mended where
 * they are, and only what is then still wrong is told in the parser's terms.
 */
export const explainFaults = async (
  source: Source,
  composition: Composition,
  knownKeys: () => Promise<ReadonlySet<string>>,
): Promise<readonly Diagnostic[]> => {
  const { data, faults } = composition;
  if (faults.length === 0 && typeof data === 'object' && data !== null) return [];
  const isWhole = !faults.some(({ code }) => code === 'TOO_DEEP' || code === 'TOO_LONG');
  const isBroken = isWhole && (faults.length === 0 || faults.some(({ code }) => !refusals.has(code)));
  const { slips, mended } = isBroken ? findSlips(source.text, await knownKeys()) : { slips: [], mended: source.text };
  const rest = slips.length === 0 ? faults : await faultsBeside(slips, mended, source);
  const diagnostics = [
    ...slips.map((slip) => explainSlip(source, slip)),
    ...withoutConsequences(rest, source).map((fault) => explain(fault, source)),
  ];
  if (diagnostics.length === 0) diagnostics.push(refuseContent(source, data));
  return firstOf(diagnostics, source);
};

/** A slip as a finding, with its fix where that is certain. */
export const explainSlip = (source: Source, slip: Slip): Diagnostic => ({
  ...syntaxError(source, slip, slipMessage(slip)),
  fix: slip.change ? repairOf([slip.change]) : null,
});

/** Codes of what is whole YAML, or a bound: each stands by itself. Of the others, one may bring forth many. */
const refusals: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'ANCHOR',
  'ALIAS',
  'TAG',
  'DIRECTIVE',
  'EXPLICIT_KEY',
  'SECOND_DOCUMENT',
  'TOO_DEEP',
  'TOO_LONG',
  'KEY_NOT_TEXT',
  'KEY_MERGE',
  'KEY_RESERVED',
  'KEY_INVISIBLE',
  'KEY_TOO_LONG',
  'KEY_TWICE',
  'NUMBER_NOT_FINITE',
  'NUMBER_NOT_EXACT',
  'TEXT_TOO_LONG',
  'BLOCK_SIGN',
  'CHARACTER',
]);

/** The faults of a mended text on the lines that were right before, at their places in the source. */
const faultsBeside = async (slips: readonly Slip[], mended: string, source: Source): Promise<readonly Fault[]> => {
  if (slips.length >= source.limits.messages) return [];
  const { faults } = await composeYaml(mended, source.limits);
  const image = new Source(source.path, mended, source.limits);
  const slipLines = new Set(slips.map(({ start }) => source.pointAt(start).line));
  const place = (span: Span): Span => {
    const { line, column } = image.pointAt(span.start);
    const start = Math.min(source.lineSpan(line).start + column - 1, source.lineSpan(line).end);
    return { start, end: Math.min(start + span.end - span.start, source.text.length) };
  };
  return faults
    .filter(({ start }) => !slipLines.has(image.pointAt(start).line))
    .map((fault) => ({ ...fault, ...place(fault), ...(fault.first && { first: place(fault.first) }) }));
};

/** What tells most about a broken line comes first. */
const telling: readonly FaultCode[] = [
  'KEY_WITHOUT_COLON',
  'MULTILINE_IMPLICIT_KEY',
  'BAD_SCALAR_START',
  'MISSING_CHAR',
];

const rankOf = (code: FaultCode): number => (telling.includes(code) ? telling.indexOf(code) : telling.length);

/** Leaves one fault of a broken line, and none of a line on which something is refused anyway. */
const withoutConsequences = (faults: readonly Fault[], source: Source): readonly Fault[] => {
  const refused = faults.filter(({ code }) => refusals.has(code));
  const taken = new Set(refused.map(({ start }) => source.pointAt(start).line));
  const broken = faults.filter(({ code }) => !refusals.has(code)).sort((a, b) => rankOf(a.code) - rankOf(b.code));
  const kept = broken.filter(({ start }) => {
    const { line } = source.pointAt(start);
    const isFirst = !taken.has(line);
    taken.add(line);
    return isFirst;
  });
  return [...refused, ...kept].sort((a, b) => a.start - b.start);
};

const explain = (fault: Fault, source: Source): Diagnostic => {
  const lineEnd = source.lineSpan(source.pointAt(fault.start).line).end;
  const span = { start: fault.start, end: Math.max(fault.start, Math.min(fault.end, lineEnd)) };
  const change = changeOfFault(fault, source.text);
  const fix = change ? repairOf([change]) : null;
  const diagnostic = { ...syntaxError(source, span, faultMessage(fault, source)), fix };
  if (!fault.first) return diagnostic;
  const earlier = message(`${fault.words} 第一次写在这里`, `${fault.words} stands here first`);
  return { ...diagnostic, related: [{ message: earlier, source, span: fault.first }] };
};

/** A file that is YAML but says nothing that has keys or items. */
const refuseContent = (source: Source, data: unknown): Diagnostic => {
  const first = Math.max(0, source.text.search(/\S/));
  const span = { start: first, end: source.lineSpan(source.pointAt(first).line).end };
  if (data === null)
    return syntaxError(
      source,
      span,
      message('文件里没有内容，只有注释或空行。', 'The file holds nothing but comments and empty lines.'),
    );
  return syntaxError(
    source,
    span,
    message(
      '文件里只有一段文字，没有“键: 值”，不是计划文件。',
      'The file is one text without any “key: value”: it is no plan.',
    ),
  );
};
