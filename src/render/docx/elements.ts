import type { AttachmentList, OfficialElement } from '../../document/document.ts';
import { printElement } from '../../document/official.ts';
import type { Profile } from '../../document/profile.ts';
import { writeImprint } from './imprint.ts';
import { writeLetterhead } from './letterhead.ts';
import { characterWidth, pointsToTwips, textWidth } from './measure.ts';
import { type Piece, paragraph, type WordParagraph } from './paragraph.ts';
import { writeRun } from './runs.ts';
import { writeSignature } from './signature.ts';

/** An element of an official document as the standard places it. */
export const writeElement = (profile: Profile, element: OfficialElement): readonly Piece[] => {
  switch (element.type) {
    case 'letterhead':
      return writeLetterhead(profile, element);
    case 'recipients':
      return [paragraph('Recipients', writeRun(profile, element.text))];
    case 'attachment-list':
      return writeAttachmentList(profile, element);
    case 'signature':
      return writeSignature(profile, element);
    case 'remark':
      return [paragraph('Remark', writeRun(profile, element.text))];
    case 'attachment-label':
      return [paragraph('AttachmentLabel', writeRun(profile, element.text))];
    case 'imprint':
      return writeImprint(profile, element);
  }
};

/** One line free, two characters in; what a title needs of further lines begins below its first character (§7.3.4). */
const writeAttachmentList = (profile: Profile, element: AttachmentList): readonly WordParagraph[] => {
  const label = textWidth(profile, '附件：');
  const number = element.titles.length > 1 ? textWidth(profile, '1.') : 0;
  const left = 2 * characterWidth(profile) + label + number;
  return printElement(element).map((line, index) =>
    paragraph('AttachmentList', writeRun(profile, line), {
      ...(index === 0 ? { spacing: { before: pointsToTwips(profile.grid.pitch) } } : {}),
      indent: { left, hanging: index === 0 ? label + number : number },
    }),
  );
};
