import { bindShared } from './bind-shared.ts';
import { frequencyDifferences, isPace } from './frequency.ts';
import { type Ground, wordsOf } from './ground.ts';
import { isKin } from './kin.ts';
import type { Ledger } from './ledger.ts';
import { isNarrowed, isOwnClause, isPlain } from './narrowing.ts';
import type { Reach } from './reach.ts';
import { differencesAt } from './statement.ts';

/** Binds every statement that a text names and states, in the order of how little doubt there is. */
export const bindNamed = (ledger: Ledger, ground: Ground): void => {
  bindFrequencies(ledger, ground, true);
  bindShared(ledger, ground);
  bindReaches(ledger, ground, ({ isBeside }, agrees) => isBeside && agrees);
  bindReaches(
    ledger,
    ground,
    (reach, agrees) => reach.isBeside && !agrees && isPlain(reach) && !isNarrowed(reach, ledger.year),
  );
  bindReaches(ledger, ground, (_, agrees) => agrees);
};

type Condition = (reach: Reach, agrees: boolean) => boolean;

const bindReaches = (ledger: Ledger, { reaches }: Ground, condition: Condition): void => {
  for (const reach of reaches) {
    const { statement } = reach.mention.subject;
    if (statement === null || !ledger.isOpen(statement) || !ledger.isFree(reach.mark)) continue;
    if (!isKin(statement, reach.mark)) continue;
    const differences = differencesAt(statement, reach.mark);
    if (!condition(reach, differences.length === 0)) continue;
    ledger.claim(statement, reach.mark, { how: 'named', isSure: true, span: wordsOf(reach), differences });
  }
};

/** 每周1期 behind a column's name states how often it appears: those that agree, or else those that differ. */
export const bindFrequencies = (ledger: Ledger, { reaches }: Ground, isAgreeing: boolean): void => {
  for (const reach of reaches) {
    const { frequency } = reach.mention.subject;
    if (frequency === null || !ledger.isOpen(frequency) || !ledger.isFree(reach.mark)) continue;
    if (frequency.subject.kind !== 'column') continue;
    const differences = frequencyDifferences(frequency.subject, frequency.planned, reach.mark);
    if (differences === null || isAgreeing !== (differences.length === 0)) continue;
    const isOwn = reach.isBeside || isOwnClause(reach);
    const isOther = differences.includes('unit');
    // 每周1场 may be another matter than 每周1期: it is held against the column where it stands with it, and for asking.
    if (isOther && !isOwn) continue;
    const isSure = isOwn && !isOther;
    ledger.claim(frequency, reach.mark, { how: 'named', isSure, span: wordsOf(reach), differences });
  }
};

/** What is left of how often a column appears or is aired (每天播出3次, 隔周1期) promises nothing beside its episodes. */
export const bindPaces = (ledger: Ledger, { reaches }: Ground): void => {
  for (const reach of reaches) {
    const { frequency, statement, of } = reach.mention.subject;
    if (of.kind !== 'column' || !ledger.isFree(reach.mark) || !isPace(reach.mark)) continue;
    const stated = statement !== null && !ledger.isOpen(statement) ? statement : frequency;
    if (stated)
      ledger.claim(stated, reach.mark, { how: 'named', isSure: false, span: wordsOf(reach), differences: [] });
  }
};
