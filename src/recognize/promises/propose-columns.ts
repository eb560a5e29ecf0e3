import { readPassage } from '../../plan/binding/passage.ts';
import type { WrittenColumn } from '../../plan/generated/types.generated.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Figure } from '../../text/figure.ts';
import { type Message, message } from '../../text/message.ts';
import type { PartyBook } from './party-book.ts';
import type { ColumnProposal, ProposedColumn } from './proposal.ts';
import { type ReadColumn, readColumns } from './read-columns.ts';
import type { UniqueIds } from './unique-ids.ts';
import { writtenValue } from './written-value.ts';

/** A column where it was found. */
interface Sighting {
  readonly home: number;
  readonly key: string;
  readonly column: ReadColumn;
}

/** The columns that the texts of a plan speak of, each once: where its episodes stand, else where it is named first. */
export const proposeColumns = (plan: Plan, book: PartyBook, ids: UniqueIds): readonly ColumnProposal[] => {
  const known = new Set(plan.columns.flatMap(({ names }) => names));
  const sightings = plan.homes.flatMap(({ proses }, home) =>
    proses.flatMap((prose) =>
      readColumns(readPassage(prose)).map((column): Sighting => ({ home, key: prose.at[1], column })),
    ),
  );
  const counted = new Set(sightings.filter(({ column }) => column.episodes !== null).flatMap(namesOf));
  const found: ColumnProposal[] = [];
  for (const sighting of sightings) {
    const names = namesOf(sighting);
    if (names.some((name) => known.has(name))) continue;
    if (sighting.column.episodes === null && names.some((name) => counted.has(name))) continue;
    for (const name of names) known.add(name);
    found.push(proposalOf(sighting, book, ids));
  }
  return found;
};

const namesOf = ({ column }: Sighting): readonly string[] => column.names;

const proposalOf = ({ home, key, column }: Sighting, book: PartyBook, ids: UniqueIds): ColumnProposal => {
  const { names, share, relation, episodes, every, within } = column;
  const [name = ''] = names;
  const parties = column.with === null ? ownOutlet(column, book) : book.settle(column.with.parties);
  const written: ProposedColumn = {
    id: ids.next('', 'proposal'),
    ...(names.length === 1 ? { name } : { names }),
    ...(share === null ? {} : { share }),
    ...parties,
    ...(relation === null ? {} : { relation }),
    ...(episodes === null ? {} : { episodes: episodesOf(episodes.figure) }),
    ...(every === null ? {} : { every }),
    ...(within === null ? {} : { within }),
  };
  const doubt = doubtOf(column);
  const certainty = column.with === null && parties.outlet !== undefined ? 'guess' : column.certainty;
  return {
    kind: 'column',
    written,
    home,
    key,
    start: column.start,
    figure: episodes?.figure ?? null,
    certainty,
    doubt,
  };
};

/** A channel that nobody is named with is its own outlet; any other column without a partner is the office's own. */
const ownOutlet = ({ names: [name = '', ...others], within, every, episodes }: ReadColumn, book: PartyBook) =>
  within === null && every === null && episodes === null && others.length === 0 ? { outlet: book.outlet(name) } : {};

const episodesOf = (figure: Figure): NonNullable<WrittenColumn['episodes']> =>
  figure.comparator === 'eq' && figure.unit === '期' && figure.min !== null && Number.isInteger(figure.min)
    ? figure.min
    : writtenValue(figure);

const doubtOf = ({
  relation,
  within,
  names,
  share,
  certainty,
  episodes,
  with: parties,
}: ReadColumn): Message | null => {
  if (names.length > 1 && episodes !== null && share === null)
    return message(
      '请核对：期数是几个专栏合计（share: joint）还是各自（share: each），正文没有写明',
      'Please check: the text does not say whether the episodes are one sum (share: joint) or each column’s own (share: each)',
    );
  if (parties === null && within === null && (relation === null || /[合联共]/.test(relation)))
    return message('请核对：正文没有写明与谁合办', 'Please check: the text does not say with whom it is run');
  if (parties?.isOpen)
    return message('请核对：正文写的是“等”，还有别的单位', 'Please check: the text says that there are more partners');
  if (certainty === 'guess')
    return message('请核对：期数写在另一个分句里', 'Please check: the episodes stand in another clause');
  return null;
};
