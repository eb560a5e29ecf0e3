import type { Diagnostic, Fix } from '../../source/diagnostic.ts';
import type { Language } from '../../text/message.ts';
import { visible } from '../../text/visible.ts';
import type { ToldFinding } from '../reporter.ts';
import { tellMessage } from '../tell-finding.ts';
import { artifactLocationOf, locationOf, physicalLocationOf, regionOf } from './locations.ts';
import { levels } from './rules.ts';

/** A finding as a result (SARIF 2.1.0 §3.27). */
export const resultOf = (
  { path, finding }: ToldFinding,
  { ruleIndex, fingerprint }: { readonly ruleIndex: number; readonly fingerprint: string },
  language: Language,
) => {
  const { ruleId, severity } = finding;
  const result = {
    ruleId,
    ruleIndex,
    level: levels[severity],
    message: messageOf(tellMessage(finding, language)),
    locations: [locationOf(finding, path, language)],
    partialFingerprints: { 'kepuFinding/v1': fingerprint },
  };
  return 'place' in finding ? result : { ...result, ...relatedOf(finding, language), ...fixesOf(finding, language) };
};

/** In a plain text `[words](target)` is a link (§3.11.6): a plan cannot make one. */
const messageOf = (text: string) => ({ text: text.includes('](') ? text.replace(/[[\]\\]/g, '\\$&') : text });

const relatedOf = ({ related }: Diagnostic, language: Language) => {
  if (related.length === 0) return {};
  const relatedLocations = related.map(({ source, span, message }, index) => ({
    id: index + 1,
    message: messageOf(visible(message[language])),
    physicalLocation: physicalLocationOf(source, span),
  }));
  return { relatedLocations };
};

const fixesOf = ({ source, fix }: Diagnostic, language: Language) => {
  if (!fix) return {};
  const artifactLocation = artifactLocationOf(source.path);
  const replacements = fix.edits.map(({ span, text }) => ({
    deletedRegion: regionOf(source, span),
    insertedContent: { text },
  }));
  return { fixes: [{ description: wordsOf(fix, language), artifactChanges: [{ artifactLocation, replacements }] }] };
};

const wordsOf = ({ description }: Fix, language: Language) => messageOf(visible(description[language]));
