import { atLineStart } from '../text/visible.ts';
import { printPlace } from './place.ts';
import { findingsOf, type Reporter } from './reporter.ts';
import { tellMessage } from './tell-finding.ts';

/**
 * One line a finding, as grep, vim and emacs read them: `path:line:column: severity message [rule]`, the severity always
 * in English. A Word file has no lines: its paragraph and words stand in the message. Nothing is printed where nothing was found.
 */
export const compact: Reporter = {
  report: (files, { language }) =>
    findingsOf(files)
      .map(({ path, finding }) => {
        const place =
          'place' in finding
            ? printPlace({ ...finding, place: wholeFile }, path, language)
            : printPlace(finding, path, language);
        return `${atLineStart(place)}: ${finding.severity} ${tellMessage(finding, language)} [${finding.ruleId}]\n`;
      })
      .join(''),
};

const wholeFile = { paragraph: null, words: '' };
