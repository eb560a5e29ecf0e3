import { sortDiagnostics } from '../../src/lint/lint.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import type { RunInMemory } from './run-in-memory.ts';
import { Breach, claim } from './subject.ts';

/** What nobody may find in what a program prints: controls but for line ends, bidi and other unseen marks, lone surrogates. */
const unprintable =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/u;

/** Words that betray JavaScript, and lines that the log of a CI would obey. */
const betraying =
  /\[object Object\]|\n {4}at |TypeError|RangeError|ReferenceError|(?<![\w-])(?:undefined|NaN)(?![\w-])|^::|##\[|##vso\[/m;

/** Claims that what a person reads is plain: nothing that a terminal or a log obeys, no raw JavaScript. `given` may hold such words. */
export const claimPlain = (printed: string, given = ''): void => {
  const odd = unprintable.exec(printed);
  claim(odd === null, `prints U+${odd?.[0].charCodeAt(0).toString(16).padStart(4, '0')}`);
  const word = betraying.exec(printed)?.[0];
  if (word !== undefined && !given.includes(word.trim())) throw new Breach(`prints ${word.trim()}`);
};

/** Claims that a command ended as one may, and said so: 3 is a bug of its own. */
export const claimEnd = ({ exitCode, stdout, stderr }: RunInMemory, given = ''): void => {
  claim([0, 1, 2].includes(exitCode), `exit ${exitCode}: ${stderr.slice(0, 600)}`);
  claim(exitCode === 0 || (stdout + stderr).trim() !== '', `exit ${exitCode} without a word`);
  claimPlain(stderr, given);
};

/** Claims that findings are told once each, in the order of the text, within it. */
export const claimInOrder = (diagnostics: readonly Diagnostic[]): void => {
  claim(
    sortDiagnostics(diagnostics).every((each, at) => each === diagnostics[at]),
    'findings out of order, or one twice',
  );
  claim(sortDiagnostics(diagnostics).length === diagnostics.length, 'a finding twice');
  for (const diagnostic of diagnostics) claimWithin(diagnostic);
};

const claimWithin = ({ ruleId, message, source, span, related, fix }: Diagnostic): void => {
  const spans = [{ source, span }, ...related, ...(fix?.edits ?? []).map((edit) => ({ source, span: edit.span }))];
  for (const { source, span } of spans) {
    const isWithin =
      Number.isInteger(span.start) && 0 <= span.start && span.start <= span.end && span.end <= source.text.length;
    claim(isWithin, `${ruleId}: ${span.start} to ${span.end} of ${source.text.length}`);
    const { line, column } = source.pointAt(span.start);
    claim(line >= 1 && column >= 1, `${ruleId}: line ${line}, column ${column}`);
  }
  for (const words of [message.zh, message.en, ...related.flatMap(({ message }) => [message.zh, message.en])]) {
    claim(words !== '', `${ruleId}: nothing said`);
    claimPlain(words, source.text);
  }
  let end = -1;
  for (const edit of fix?.edits ?? []) {
    claim(edit.span.start >= end, `${ruleId}: edits of one fix overlap`);
    end = edit.span.end;
  }
};

/** Claims that two things are the same, as far as JSON tells. */
export const claimSame = (one: unknown, other: unknown, words: string): void => {
  const [a = '', b = ''] = [JSON.stringify(one), JSON.stringify(other)];
  if (a === b) return;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  throw new Breach(`${words}: ${a.slice(Math.max(0, at - 40), at + 80)} ≠ ${b.slice(Math.max(0, at - 40), at + 80)}`);
};
