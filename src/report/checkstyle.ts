import { rangeOfFinding } from './place.ts';
import type { Reporter } from './reporter.ts';
import { tellMessage } from './tell-finding.ts';
import { declaration, writeElement } from './write-xml.ts';

/**
 * Checkstyle 4.3, which many programs read: a file element for each file, clean ones too, with its findings. Line 0 is the
 * file as a whole, as Checkstyle itself has it: Word files have no lines.
 */
export const checkstyle: Reporter = {
  report: (files, { language }) => {
    const elements = files.map(({ path, diagnostics }) => {
      const errors = diagnostics.map((finding) => {
        const { line = 0, column } = rangeOfFinding(finding)?.start ?? {};
        const { severity, ruleId } = finding;
        const message = tellMessage(finding, language);
        return writeElement('error', { line, column, severity, message, source: `kepu.${ruleId}` });
      });
      return writeElement('file', { name: path }, errors);
    });
    return `${declaration}${writeElement('checkstyle', { version: '4.3' }, elements)}`;
  },
};
