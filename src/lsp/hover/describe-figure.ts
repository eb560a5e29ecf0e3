import type { Claim } from '../../plan/binding/claim.ts';
import { titleOf } from '../../plan/totals/countable.ts';
import type { Figure, FigureKind } from '../../text/figure.ts';
import { type Message, message } from '../../text/message.ts';
import { formatQuantity } from '../../text/quantity.ts';
import { literal } from '../markdown.ts';
import { describeQuantity } from './describe-quantity.ts';
import { paragraphs } from './lines.ts';

const kinds: Readonly<Record<FigureKind, Message>> = {
  target: message('目标数', 'a figure that is promised'),
  growth: message('增减', 'growth'),
  rate: message('频次或分摊', 'a rate'),
  ordinal: message('序数', 'an ordinal'),
  year: message('年份', 'a year'),
  date: message('日期', 'a date'),
  edition: message('期、版、辑', 'an edition'),
  frequency: message('播出频率', 'a frequency'),
  name: message('名称里的数字', 'a number within a name'),
  approximate: message('不定的数', 'an indefinite number'),
  other: message('不作承诺的数', 'a number that promises nothing'),
};

const promising: ReadonlySet<FigureKind> = new Set(['target', 'growth', 'rate']);

/** What kepu reads in a figure of a text, and which target or column it states. */
export const describeFigure = (figure: Figure, claims: readonly Claim[]): Message => {
  const { text, kind, noun } = figure;
  // Numbers of tables and of named parts promise nothing by themselves: what they state says more.
  const isStated = kind === 'other' && claims.length > 0;
  const isPromising = promising.has(kind);
  const counted = noun === null ? '' : `（${literal(noun)}）`;
  const reading = describeQuantity(figure);
  return paragraphs([
    isStated
      ? message(`**${literal(text)}**`, `**${literal(text)}**`)
      : message(`**${literal(text)}** （${kinds[kind].zh}）`, `**${literal(text)}** (${kinds[kind].en})`),
    isPromising && (figure.min !== null || figure.max !== null)
      ? message(`读作：${reading.zh}${counted}`, `Read as: ${reading.en}${counted}`)
      : null,
    ...claims.map(describeClaim),
    isPromising && claims.length === 0 ? message('没有写进哪个目标或专栏。', 'No target or column holds it.') : null,
  ]);
};

/** Which target or column a text states, and whether it says what the data hold. */
export const describeClaim = ({ subject, planned, differences }: Claim): Message => {
  const id = subject.id === null ? '' : ` ${literal(subject.id)}`;
  const name = literal(titleOf(subject));
  const value = planned === null ? '' : literal(formatQuantity(planned));
  const [kindZh, kindEn] = subject.kind === 'target' ? ['目标', 'target'] : ['专栏', 'column'];
  const [agreesZh, agreesEn] = differences.length === 0 ? ['一致', 'agrees'] : ['不一致', 'does not agree'];
  return value === ''
    ? message(`写明${kindZh}${id} ${name}`, `States ${kindEn}${id} ${name}`)
    : message(
        `写明${kindZh}${id} ${name}：${value}，${agreesZh}`,
        `States ${kindEn}${id} ${name}: ${value}, ${agreesEn}`,
      );
};
