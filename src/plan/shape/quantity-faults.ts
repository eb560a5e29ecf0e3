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
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      amountFaults(holder, key, value as Raw, faults);
    }
  }
};

const unreadable = (holder: Raw, key: string, value: string): ShapeFault => ({
  at: [holder, key],
  marks: 'value',
  words: message(
    `从 ${key} “${excerpt(value, 30)}”读不出数量。写法如：30期、不少于30场、超过90万户、1-2个、10%、每天3条以上。`,
    `${key} “${excerpt(value, 30)}” is no quantity. Write it like 30期, 不少于30场, 超过90万户, 1-2个, 10%, 每天3条以上.`,
  ),
});

const amountFaults = (holder: Raw, key: string, quantity: Raw, faults: ShapeFault[]): void => {
  const { comparator, unit } = quantity;
  if (typeof unit === 'string' && /^[万亿]/.test(unit)) {
    faults.push({ at: [quantity, 'unit'], marks: 'value', words: scaledUnit(unit) });
  }
  if (typeof comparator !== 'string') return;
  const form = forms.get(comparator);
  const given = amountKeys.filter((amount) => quantity[amount] !== undefined).join();
  if (form === undefined || form.accepts.includes(given)) return;
  faults.push({ at: [holder, key], marks: 'value', words: form.words(comparator) });
};

const amountKeys = ['amount', 'min', 'max'] as const;

interface AmountForm {
  /** The combinations of amount keys that say what the comparator needs. */
  readonly accepts: readonly string[];
  readonly words: (comparator: string) => Message;
}

const bothForm: AmountForm = {
  accepts: ['min,max'],
  words: (comparator) =>
    message(
      `comparator: ${comparator} 要写 min 和 max，不写 amount。例如：{comparator: range, min: 1, max: 2, unit: 个}`,
      `comparator: ${comparator} takes min and max, no amount. For example: {comparator: range, min: 1, max: 2, unit: 个}`,
    ),
};

const amountForm: AmountForm = {
  accepts: ['amount'],
  words: (comparator) =>
    message(
      `comparator: ${comparator} 只写一个 amount，不写 min 和 max。例如：{comparator: ${comparator}, amount: 30, unit: 场}`,
      `comparator: ${comparator} takes one amount, no min and max. For example: {comparator: ${comparator}, amount: 30, unit: 场}`,
    ),
};

const boundForm = (bound: 'min' | 'max'): AmountForm => ({
  accepts: ['amount', bound],
  words: (comparator) =>
    message(
      `comparator: ${comparator} 只写一个 amount（或 ${bound}）。例如：{comparator: ${comparator}, amount: 30, unit: 场}`,
      `comparator: ${comparator} takes one amount (or ${bound}). For example: {comparator: ${comparator}, amount: 30, unit: 场}`,
    ),
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

const scaledUnit = (unit: string): Message => {
  const [scale, zeros] = unit.startsWith('万') ? ['万', '0000'] : ['亿', '00000000'];
  const base = excerpt(unit.slice(1), 20);
  return message(
    `unit 写基本单位，${scale}算进 amount：例如 3${scale}${base}写 amount: 3${zeros}${base === '' ? '' : `, unit: ${base}`}。`,
    `unit is the base unit, and ${scale} belongs to the amount: 3${scale}${base} is amount: 3${zeros}${base === '' ? '' : `, unit: ${base}`}.`,
  );
};
