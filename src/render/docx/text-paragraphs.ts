import type { Face, Heading, Paragraph, Title } from '../../document/document.ts';
import { type Run, toRuns } from '../../document/inline.ts';
import type { Profile } from '../../document/profile.ts';
import { breakTitle } from '../title-lines.ts';
import { characterWidth, pointsToTwips } from './measure.ts';
import { paragraph, type WordParagraph } from './paragraph.ts';
import { type Setting, writeRun, writeRuns } from './runs.ts';
import { headingFaces } from './styles.ts';

/** The title, its lines balanced as the type area (in twips) and the size of its characters allow. */
export const writeTitle = (profile: Profile, { text, names }: Title, textWidth: number): WordParagraph => {
  const lines = breakTitle(text, Math.floor(textWidth / pointsToTwips(profile.sizes.title)), names);
  return paragraph('Title', writeRun(profile, lines.join('\n')));
};

/** A heading in the style of its level; the ninth level stands for all deeper ones. */
export const writeHeading = (profile: Profile, { level, face, numeral, text }: Heading): WordParagraph => {
  const index = Math.min(level, headingFaces.length) - 1;
  const run = writeRun(profile, numeral + text, faceBeside(headingFaces[index], face, profile));
  return paragraph(`Heading${index + 1}`, run);
};

/** How deep in lists a paragraph stands, and how many characters at its end begin a new page. */
interface Standing {
  readonly depth: number;
  readonly carried: number;
}

/** A paragraph of the text. Its lead is a run in its own face, no heading: that would take in the whole paragraph. */
export const writeParagraph = (
  profile: Profile,
  { lead, inlines }: Paragraph,
  { depth, carried }: Standing,
): WordParagraph => {
  const opening = lead
    ? writeRun(profile, lead.numeral + lead.text + lead.stop, {
        ...faceBeside('body', lead.face, profile),
        bold: profile.bold.includes(lead.level),
      })
    : '';
  const runs = toRuns(inlines);
  const stays = lengthOf(runs) - carried;
  const isParted = carried > 0 && stays > 0;
  const content = isParted
    ? `${writeRuns(profile, cutRuns(runs, 0, stays))}<w:r><w:br w:type="page"/></w:r>${writeRuns(profile, cutRuns(runs, stays))}`
    : writeRuns(profile, runs);
  return paragraph('BodyText', opening + content, {
    ...(depth > 0 ? { indent: { left: 2 * depth * characterWidth(profile) } } : {}),
    ...(carried > 0 && !isParted ? { pageBreakBefore: true } : {}),
  });
};

/** How many characters runs have. */
export const lengthOf = (runs: readonly Run[]): number => runs.reduce((sum, { text }) => sum + text.length, 0);

/** The runs of a range of characters. */
const cutRuns = (runs: readonly Run[], from: number, to = Number.POSITIVE_INFINITY): readonly Run[] => {
  let at = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += run.text.length;
    return text === '' && !run.break ? [] : [{ ...run, text }];
  });
};

const faceBeside = (usual: Face | undefined, face: Face, profile: Profile): Setting =>
  face === usual ? {} : { face: profile.fonts[face] };
