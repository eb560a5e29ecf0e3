import type { Spelling } from '../../source/vocabulary/spelling.ts';
import { isMap } from '../../text/is-map.ts';
import { type Message, message } from '../../text/message.ts';
import { excerpt } from '../../text/visible.ts';
import { readQuantityWords } from '../written-quantity.ts';
import type { ShapeFault } from './shape-fault.ts';

type Raw = Readonly<Record<string, unknown>>;

/** Words under the given keys that are no quantity, and quantity objects whose amounts do not fit their comparator. */
export const quantityFaults = (holder: Raw, keys: readonly string[], faults: ShapeFault[]): void => {
  for (const key of keys) {
    const value = holder[key];
    if (typeof value === 'string') {
      if (value.trim() !== '' && readQuantityWords(value) === null) faults.push(unreadable(holder, key, value));
    } else if (isMap(value)) {
      amountFaults(holder, key, value, faults);
    }
  }
};

const unreadable = (holder: Raw, key: string, value: string): ShapeFault => {
  const closed = value.replace(/\s/g, '');
  const isApart = closed !== value && readQuantityWords(closed) !== null;
  return {
    at: [holder, key],
    marks: 'value',
    words: (_, { keyIn }) => (isApart ? spaced(keyIn(holder, key), value, closed) : unread(keyIn(holder, key), value)),
    ...(isApart && { meant: (written: string) => (/[\n#]/.test(written) ? null : written.replace(/\s/g, '')) }),
  };
};

const unread = (key: string, value: string): Message =>
  message(
    `从 ${key} “${excerpt(value, 30)}”读不出数量。写法如：30期、不少于30场、超过90万户、1-2个、10%、每天3条以上。`,
    `${key} “${excerpt(value, 30)}” is no quantity. Write it like 30期, 不少于30场, 超过90万户, 1-2个, 10%, 每天3条以上.`,
  );

const spaced = (key: string, value: string, closed: string): Message =>
  message(
    `${key} “${excerpt(value, 30)}”里有空格，读不出数量。请写 ${excerpt(closed, 30)}。`,
    `${key} “${excerpt(value, 30)}” has blanks in it and is no quantity. Write ${excerpt(closed, 30)}.`,
  );

const amountFaults = (holder: Raw, key: string, quantity: Raw, faults: ShapeFault[]): void => {
  const { comparator, unit } = quantity;
  if (typeof unit === 'string' && /^[万亿]/.test(unit)) {
    faults.push({
      at: [quantity, 'unit'],
      marks: 'value',
      words: (_, spelling) => scaledUnit(unit, spellQuantity(quantity, spelling)),
    });
  }
  if (typeof comparator !== 'string') return;
  const form = forms.get(comparator);
  const given = amountKeys.filter((amount) => quantity[amount] !== undefined).join();
  if (form === undefined || form.accepts.includes(given)) return;
  faults.push({
    at: [holder, key],
    marks: 'value',
    words: (_, spelling) => form.words(comparator, spellQuantity(quantity, spelling)),
  });
};

const amountKeys = ['amount', 'min', 'max'] as const;

interface AmountForm {
  /** The combinations of amount keys that say what the comparator needs. */
  readonly accepts: readonly string[];
  readonly words: (comparator: string, spelt: SpeltQuantity) => Message;
}

/** The keys and comparators of a quantity as its file writes them. */
interface SpeltQuantity {
  readonly key: (name: 'comparator' | 'min' | 'max' | 'amount' | 'unit') => string;
  readonly comparator: (english: string) => string;
}

const spellQuantity = (quantity: object, { keyIn, valueIn }: Spelling): SpeltQuantity => ({
  key: (name) => keyIn(quantity, name),
  comparator: (english) => valueIn(quantity, 'comparator', english),
});

const bothForm: AmountForm = {
  accepts: ['min,max'],
  words: (comparator, { key, comparator: spell }) => {
    const [head, min, max, amount] = [
      `${key('comparator')}: ${spell(comparator)}`,
      key('min'),
      key('max'),
      key('amount'),
    ];
    const example = `{${head}, ${min}: 1, ${max}: 2, ${key('unit')}: 个}`;
    return message(
      `${head} 要写 ${min} 和 ${max}，不写 ${amount}。例如：${example}`,
      `${head} takes ${min} and ${max}, no ${amount}. For example: ${example}`,
    );
  },
};

const amountForm: AmountForm = {
  accepts: ['amount'],
  words: (comparator, { key, comparator: spell }) => {
    const [head, min, max, amount] = [
      `${key('comparator')}: ${spell(comparator)}`,
      key('min'),
      key('max'),
      key('amount'),
    ];
    const example = `{${head}, ${amount}: 30, ${key('unit')}: 场}`;
    return message(
      `${head} 只写一个 ${amount}，不写 ${min} 和 ${max}。例如：${example}`,
      `${head} takes one ${amount}, no ${min} and ${max}. For example: ${example}`,
    );
  },
};

const boundForm = (bound: 'min' | 'max'): AmountForm => ({
  accepts: ['amount', bound],
  words: (comparator, { key, comparator: spell }) => {
    const [head, amount] = [`${key('comparator')}: ${spell(comparator)}`, key('amount')];
    const example = `{${head}, ${amount}: 30, ${key('unit')}: 场}`;
    return message(
      `${head} 只写一个 ${amount}（或 ${key(bound)}）。例如：${example}`,
      `${head} takes one ${amount} (or ${key(bound)}). For example: ${example}`,
    );
  },
});

const forms: ReadonlyMap<string, AmountForm> = new Map([
  ['eq', amountForm],
  ['about', amountForm],
  ['all', amountForm],
  ['gte', boundForm('min')],
  ['gt', boundForm('min')],
  ['lte', boundForm('max')],
  ['lt', boundForm('max')],
  ['range', bothForm],
]);

const scaledUnit = (unit: string, { key }: SpeltQuantity): Message => {
  const [unitKey, amountKey] = [key('unit'), key('amount')];
  const [scale, zeros] = unit.startsWith('万') ? ['万', '0000'] : ['亿', '00000000'];
  const base = excerpt(unit.slice(1), 20);
  return message(
    `${unitKey} 写基本单位，${scale}算进 ${amountKey}：例如 3${scale}${base}写 ${amountKey}: 3${zeros}${base === '' ? '' : `, ${unitKey}: ${base}`}。`,
    `${unitKey} is the base unit, and ${scale} belongs to the ${amountKey}: 3${scale}${base} is ${amountKey}: 3${zeros}${base === '' ? '' : `, ${unitKey}: ${base}`}.`,
  );
};
