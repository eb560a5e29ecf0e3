import type { Run } from '../../document/inline.ts';
import type { Profile } from '../../document/profile.ts';
import { escapeXml } from './xml.ts';

/** How a run differs from the style of its paragraph. */
export interface Setting {
  readonly face?: string;
  readonly bold?: boolean;
}

/** `w:rFonts` of a face. The hint keeps “ ” — … · Chinese; letters and digits have the Latin face, if there is one. */
export const writeFonts = (profile: Profile, face: string, latin = profile.fonts.latin): string => {
  const western = escapeXml(latin ?? face);
  return `<w:rFonts w:hint="eastAsia" w:ascii="${western}" w:eastAsia="${escapeXml(face)}" w:hAnsi="${western}" w:cs="${western}"/>`;
};

/** `w:r`; tabs and line feeds in its text become those of Word. */
export const writeRun = (profile: Profile, text: string, { face, bold = false }: Setting = {}): string => {
  const fonts = face === undefined ? '<w:rFonts w:hint="eastAsia"/>' : writeFonts(profile, face);
  const content = text.split(/([\t\n])/).map((piece) => {
    if (piece === '\t') return '<w:tab/>';
    if (piece === '\n') return '<w:br/>';
    return piece === '' ? '' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
  });
  return `<w:r><w:rPr>${fonts}${bold ? '<w:b/><w:bCs/>' : ''}</w:rPr>${content.join('')}</w:r>`;
};

/** The runs of a text: strong is bold, emphasis regular script, since official documents know no italic. */
export const writeRuns = (profile: Profile, runs: readonly Run[]): string =>
  runs
    .map((run) =>
      run.break
        ? '<w:r><w:br/></w:r>'
        : writeRun(profile, run.text, {
            bold: run.strong,
            ...(run.emphasis ? { face: profile.fonts.script } : {}),
          }),
    )
    .join('');
