import { pointerOf } from '../../source/pointer.ts';
import { viewOf } from '../file-view.ts';
import { wordsOf } from '../words-of.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { type Declaration, mentionsIn } from './mentions.ts';

/** A target or column of a file, as far as it is written yet. */
export interface WrittenPromise {
  readonly kind: 'target' | 'column';
  readonly id: string;
  /** The indicator, or the names; '' while there is none. */
  readonly name: string;
  /** The value or the episodes in one text; '' where it is written otherwise. */
  readonly value: string;
}

/** The targets and columns of a file that have an id, in the order of the text. */
export const promisesIn = (snapshot: Snapshot): readonly WrittenPromise[] =>
  mentionsIn(snapshot.source).flatMap((mention) =>
    mention.role === 'declaration' && (mention.kind === 'target' || mention.kind === 'column')
      ? [promiseAt(snapshot, mention, mention.kind)]
      : [],
  );

const promiseAt = (snapshot: Snapshot, { words, path }: Declaration, kind: WrittenPromise['kind']): WrittenPromise => {
  const { source, nodes } = viewOf(snapshot.source);
  const holder = path.slice(0, -1);
  const wordsAt = (key: string): string => wordsOf(source, nodes.get(pointerOf([...holder, key]))?.value) ?? '';
  return kind === 'target'
    ? { kind, id: words, name: wordsAt('indicator'), value: wordsAt('value') }
    : { kind, id: words, name: wordsAt('name'), value: wordsAt('episodes') };
};

/** The words of a key at the root of a file: '' where it has none. */
export const rootWords = ({ source }: Snapshot, key: 'title' | 'year'): string =>
  wordsOf(source, viewOf(source).nodes.get(pointerOf([key]))?.value) ?? '';
