import { type Broadcast, broadcastsOf, frequenciesOf } from '../plan/columns/broadcast.ts';
import type { Outlet } from '../plan/plan.ts';
import { type Message, message } from '../text/message.ts';
import type { Rule, Violation } from './rule.ts';

export const fmInconsistent: Rule = {
  id: 'fm-inconsistent',
  severity: 'warning',
  source: 'logic',
  summary: message('一个电台的频率前后一致，并在调频波段内', 'A station has one frequency, within the FM band'),
  reason: message(
    '频率抄错一位，听众就找不到台；调频广播在87至108兆赫之间。',
    'One wrong digit and listeners do not find the station; FM lies between 87 and 108 MHz.',
  ),
  example: {
    bad: `outlets:
  xinwen: {name: 清河人民广播电台, kind: radio, frequency: FM91.6}
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普专栏
        text: 与清河人民广播电台（FM96.1）合办专栏。 #!`,
    good: `outlets:
  xinwen: {name: 清河人民广播电台, kind: radio, frequency: FM91.6}
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普专栏
        text: 与清河人民广播电台（FM91.6）合办专栏。`,
  },
  *check(plan) {
    for (const outlet of plan.outlets) {
      for (const frequency of frequenciesOf(outlet)) {
        if (!isInBand(frequency)) yield { at: [outlet, 'frequency'], message: outsideBand(frequency) };
      }
    }
    const firstOf = new Map<Outlet, Broadcast>();
    for (const broadcast of broadcastsOf(plan)) {
      const { at, frequency, outlet } = broadcast;
      if (!isInBand(frequency)) yield { at, message: outsideBand(frequency) };
      const first = outlet && firstOf.get(outlet);
      if (outlet && !first) firstOf.set(outlet, broadcast);
      const registered = outlet ? frequenciesOf(outlet) : [];
      if (!outlet || registered.includes(frequency)) continue;
      if (registered.length > 0) yield otherThanRegistered(broadcast, outlet, registered);
      else if (first && first.frequency !== frequency) yield otherThanBefore(broadcast, outlet, first);
    }
  },
};

const isInBand = (frequency: number): boolean => frequency >= 87 && frequency <= 108;

const outsideBand = (frequency: number): Message =>
  message(`FM${frequency}不在调频广播波段（87至108兆赫）内`, `FM${frequency} is outside the FM band (87 to 108 MHz)`);

const otherThanRegistered = (
  { at, frequency }: Broadcast,
  outlet: Outlet,
  registered: readonly number[],
): Violation => ({
  at,
  message: message(
    `这里写的是FM${frequency}，名册里“${outlet.name}”的频率是FM${registered.join('、FM')}`,
    `This says FM${frequency}, the register has FM${registered.join(', FM')} for “${outlet.name}”`,
  ),
  related: [{ at: [outlet, 'frequency'], message: message('名册中的频率', 'the registered frequency') }],
});

const otherThanBefore = ({ at, frequency }: Broadcast, outlet: Outlet, first: Broadcast): Violation => ({
  at,
  message: message(
    `“${outlet.name}”的频率前面写的是FM${first.frequency}，这里写的是FM${frequency}`,
    `“${outlet.name}” is at FM${first.frequency} before and at FM${frequency} here`,
  ),
  related: [{ at: first.at, message: message(`前面写的是FM${first.frequency}`, `FM${first.frequency} stands here`) }],
});
