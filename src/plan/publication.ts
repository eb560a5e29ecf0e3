import type { Origins } from '../source/origins.ts';
import type { WrittenMark, WrittenPublication, WrittenSigned } from './generated/types.generated.ts';
import type { Party, Plan, Publication } from './plan.ts';

/** Whether anything is said of how a plan is published. */
export const hasPublication = ({ publication }: Plan): boolean => publication !== null;

/** What official printing adds to a plan; signers are the issuer where nobody else is named. */
export const readPublication = (
  written: WrittenPublication,
  issuer: Party,
  party: (written: string) => Party,
  origins: Origins,
): Publication => {
  const publication: Publication = Object.freeze({
    form: written.form ?? 'plan',
    mark: written.mark === undefined ? null : readMark(written.mark),
    number: written.number ?? null,
    urgency: written.urgency ?? null,
    signers: written.signers ?? none,
    recipients: written.recipients ?? none,
    noticeTitle: written.noticeTitle ?? null,
    attached: written.attached ?? false,
    noticeText: written.noticeText ?? null,
    copyNumber: written.copyNumber ?? null,
    signed: written.signed === undefined ? null : readSigned(written.signed, issuer, party),
    contact: written.contact ?? null,
    cc: written.cc ?? none,
    printing:
      written.printing === undefined
        ? null
        : { office: written.printing.office ?? null, date: written.printing.date ?? null },
  });
  const { signed, printing } = publication;
  origins.adopt(publication, [written]);
  if (signed) origins.adopt(signed, [written, 'signed']);
  if (printing) origins.adopt(printing, [written, 'printing']);
  return publication;
};

const readMark = (written: WrittenMark): Publication['mark'] =>
  typeof written === 'string'
    ? { hosts: [written], suffix: '' }
    : { hosts: written.hosts, suffix: written.suffix ?? '' };

const readSigned = (
  written: WrittenSigned,
  issuer: Party,
  party: (written: string) => Party,
): Publication['signed'] => ({
  by: written.by === undefined ? [issuer] : written.by.map(party),
  date: written.date ?? null,
  seal: written.seal ?? written.stamp === undefined,
  stamp: written.stamp ?? null,
});

const none: readonly string[] = Object.freeze([]);
