import { type Message, message } from '../../text/message.ts';
import type { Certainty, Finding, Note } from '../recognition.ts';
import type { AnyProposal, ProposedColumn } from './proposal.ts';

/** The notes on what was proposed with a doubt or dropped, and what was made out, by kind and certainty. */
export const reportPromises = (
  kept: readonly AnyProposal[],
  dropped: readonly AnyProposal[],
  writtenHome: (home: number) => object,
): { readonly notes: readonly Note[]; readonly findings: readonly Finding[] } => {
  const doubts = kept.flatMap(({ written, doubt, certainty }): readonly Note[] => {
    const words = doubt ?? (certainty === 'guess' ? guessed : null);
    return words === null ? [] : [{ at: [written], message: words }];
  });
  return { notes: [...doubts, ...droppedNotes(dropped, writtenHome)], findings: findingsOf(kept) };
};

const guessed = message('请核对：这一条是推测的', 'Please check: this is a guess');

/** One note for each text that had promises nobody could be sure of. */
const droppedNotes = (dropped: readonly AnyProposal[], writtenHome: (home: number) => object): readonly Note[] => {
  const byText = new Map<string, { readonly at: readonly [object, string]; readonly words: string[] }>();
  for (const { home, key, figure, written } of dropped) {
    const words = figure?.text ?? titlesOf(written as ProposedColumn);
    const known = byText.get(`${home} ${key}`);
    if (known) known.words.push(words);
    else byText.set(`${home} ${key}`, { at: [writtenHome(home), key], words: [words] });
  }
  return [...byText.values()].map(({ at, words }) => ({ at, message: unlisted([...new Set(words)]) }));
};

/** What stands for a column without episodes. */
const titlesOf = ({ name, names = [name ?? ''] }: ProposedColumn): string =>
  names.map((each) => `《${each}》`).join('');

const unlisted = (words: readonly string[]): Message => {
  const [zh, en] = [words.map((each) => `“${each}”`).join('、'), words.map((each) => `“${each}”`).join(', ')];
  return message(
    `请核对：正文的${zh}没有登记，看不出是哪个目标或专栏的数`,
    `Please check: ${en} of the text is not listed; which target or column it belongs to is not evident`,
  );
};

const certainties: readonly Certainty[] = ['certain', 'likely', 'guess'];

const findingsOf = (kept: readonly AnyProposal[]): readonly Finding[] =>
  kinds.flatMap(({ kind, what, unit, one }) =>
    certainties.flatMap((certainty): readonly Finding[] => {
      const count = kept.filter((each) => each.kind === kind && each.certainty === certainty).length;
      const value = message(`${count}${unit}`, `${count} ${count === 1 ? one : `${one}s`}`);
      return count === 0 ? [] : [{ what, value, certainty }];
    }),
  );

const kinds = [
  { kind: 'column', what: message('专栏', 'columns'), unit: '个', one: 'column' },
  { kind: 'target', what: message('目标', 'targets'), unit: '个', one: 'target' },
] as const;
