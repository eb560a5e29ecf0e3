import type { Face, Heading, Paragraph, Title } from '../../document/document.ts';
import { toRuns } from '../../document/inline.ts';
import type { Profile } from '../../document/profile.ts';
import { breakTitle } from '../title-lines.ts';
import { characterWidth, pointsToTwips } from './measure.ts';
import { type Setting, writeRun, writeRuns } from './runs.ts';
import { headingFaces, type StyleId } from './styles.ts';

/** `w:p` in a style; `properties` are those of its `w:pPr` that follow the style. */
export const writeStyled = (style: StyleId, content: string, properties = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;

/** The title, its lines balanced as the type area (in twips) and the size of its characters allow. */
export const writeTitle = (profile: Profile, { text }: Title, textWidth: number): string => {
  const lines = breakTitle(text, Math.floor(textWidth / pointsToTwips(profile.sizes.title)));
  return writeStyled('Title', writeRun(profile, lines.join('\n')));
};

/** A heading in the style of its level; the ninth level stands for all deeper ones. */
export const writeHeading = (profile: Profile, { level, face, numeral, text }: Heading): string => {
  const index = Math.min(level, headingFaces.length) - 1;
  const run = writeRun(profile, numeral + text, faceBeside(headingFaces[index], face, profile));
  return writeStyled(`Heading${index + 1}`, run);
};

/** A paragraph of the text. Its lead is a run in its own face, no heading: that would take in the whole paragraph. */
export const writeParagraph = (profile: Profile, { lead, inlines }: Paragraph, depth: number): string => {
  const opening = lead
    ? writeRun(profile, lead.numeral + lead.text + lead.stop, {
        ...faceBeside('body', lead.face, profile),
        bold: profile.bold.includes(lead.level),
      })
    : '';
  const indent = depth > 0 ? `<w:ind w:left="${2 * depth * characterWidth(profile)}"/>` : '';
  return writeStyled('BodyText', opening + writeRuns(profile, toRuns(inlines)), indent);
};

const faceBeside = (usual: Face | undefined, face: Face, profile: Profile): Setting =>
  face === usual ? {} : { face: profile.fonts[face] };
