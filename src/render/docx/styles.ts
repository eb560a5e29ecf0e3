import type { Face } from '../../document/document.ts';
import type { Profile } from '../../document/profile.ts';
import { characterWidth, halfPoints, pointsToTwips } from './measure.ts';
import { writeFonts } from './runs.ts';
import { declaration, namespaces } from './xml.ts';

/** Style ids that paragraphs name. Headings are `Heading1` to `Heading9`. */
export type StyleId =
  | 'Title'
  | `Heading${number}`
  | 'BodyText'
  | 'TableHead'
  | 'TableText'
  | 'TableEnd'
  | 'Header'
  | 'Footer';

/** The faces of headings by level (GB/T 9704-2012 §7.3.3); a numeral style that asks for another is set in the run. */
export const headingFaces: readonly Face[] = [
  'black',
  'script',
  'body',
  'body',
  'body',
  'body',
  'body',
  'body',
  'body',
];

/**
 * Part `word/styles.xml`. All styles stand on `Normal`: the grid and the automatic space between Han and digits off,
 * widows allowed, punctuation hanging. Tables of a landscape page are set in the size for wide tables.
 */
export const writeStyles = (profile: Profile, isLandscape: boolean): string => {
  const tableSize = isLandscape ? profile.sizes.wideTable : profile.sizes.table;
  const styles = [
    writeDefaults(profile),
    writeNormal(profile),
    ...headingFaces.map((face, index) => writeHeading(profile, index + 1, face)),
    ...writeDefaultStyles(),
    writeTitle(profile),
    writeStyle('BodyText', 'Body Text', { paragraph: indentation(profile) }),
    ...writeTableStyles(profile, tableSize),
    ...writeMargins(profile),
  ];
  return `${declaration}<w:styles xmlns:w="${namespaces.word}">${styles.join('')}</w:styles>`;
};

const size = (points: number): string => `<w:sz w:val="${halfPoints(points)}"/><w:szCs w:val="${halfPoints(points)}"/>`;

const exact = (points: number, after = 0): string =>
  `<w:spacing w:before="0" w:after="${pointsToTwips(after)}" w:line="${pointsToTwips(points)}" w:lineRule="exact"/>`;

/** Two characters, said both ways: Word counts characters, others take the length. */
const indentation = (profile: Profile): string =>
  `<w:ind w:firstLine="${2 * characterWidth(profile)}" w:firstLineChars="200"/>`;

const writeDefaults = (profile: Profile): string =>
  '<w:docDefaults><w:rPrDefault><w:rPr>' +
  writeFonts(profile, profile.fonts.body) +
  `${size(profile.sizes.body)}<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>` +
  '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>';

const writeNormal = (profile: Profile): string =>
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>' +
  '<w:widowControl w:val="0"/><w:kinsoku/><w:overflowPunct/><w:topLinePunct w:val="0"/>' +
  '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/>' +
  `${exact(profile.grid.pitch)}<w:jc w:val="both"/></w:pPr><w:rPr>${writeFonts(profile, profile.fonts.body)}` +
  `<w:color w:val="000000"/><w:spacing w:val="${pointsToTwips(profile.grid.spacing)}"/>${size(profile.sizes.body)}` +
  '</w:rPr></w:style>';

interface StyleParts {
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

/** A paragraph style; Word knows all of them by name but those for tables. */
const writeStyle = (id: StyleId, name: string, { next, paragraph, run }: StyleParts): string =>
  `<w:style w:type="paragraph"${id.startsWith('Table') ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
  `${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/>` +
  `${paragraph ? `<w:pPr>${paragraph}</w:pPr>` : ''}${run ? `<w:rPr>${run}</w:rPr>` : ''}</w:style>`;

const writeHeading = (profile: Profile, level: number, face: Face): string =>
  writeStyle(`Heading${level}`, `heading ${level}`, {
    next: 'BodyText',
    paragraph: `<w:keepNext/>${indentation(profile)}<w:outlineLvl w:val="${level - 1}"/>`,
    run: writeFonts(profile, profile.fonts[face]) + (profile.bold.includes(level) ? '<w:b/><w:bCs/>' : ''),
  });

/** One empty line follows the title; its size is the title's own, so its characters are not drawn together. */
const writeTitle = (profile: Profile): string =>
  writeStyle('Title', 'Title', {
    next: 'BodyText',
    paragraph: `<w:keepNext/>${exact(profile.grid.pitch, profile.grid.pitch)}<w:jc w:val="center"/>`,
    run: `${writeFonts(profile, profile.fonts.title)}<w:spacing w:val="0"/>${size(profile.sizes.title)}`,
  });

/** Lines in cells are as high as their text: an exact pitch would cut it off. */
const writeTableStyles = (profile: Profile, points: number): readonly string[] => {
  const paragraph = '<w:spacing w:before="40" w:after="40" w:line="264" w:lineRule="auto"/><w:jc w:val="left"/>';
  const run = `<w:spacing w:val="0"/>${size(points)}`;
  return [
    writeStyle('TableText', 'Table Text', { paragraph, run }),
    writeStyle('TableHead', 'Table Head', { paragraph, run: writeFonts(profile, profile.fonts.black) + run }),
    writeStyle('TableEnd', 'Table End', { paragraph: exact(1), run: '<w:spacing w:val="0"/><w:sz w:val="2"/>' }),
  ];
};

/** Header (the draft mark) and page number (GB/T 9704-2012 §7.5). */
const writeMargins = (profile: Profile): readonly string[] => {
  const digits = `<w:spacing w:val="0"/>${size(profile.sizes.pageNumber)}`;
  return [
    writeStyle('Header', 'header', {
      paragraph: `${exact(2 * profile.sizes.pageNumber)}<w:jc w:val="center"/>`,
      run: writeFonts(profile, profile.fonts.black) + digits,
    }),
    writeStyle('Footer', 'footer', {
      paragraph: exact(profile.sizes.pageNumber),
      run: writeFonts(profile, profile.fonts.pageNumber, profile.fonts.pageNumber) + digits,
    }),
  ];
};

/** The defaults that Word expects of every file. */
const writeDefaultStyles = (): readonly string[] => [
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
    '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
    '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>' +
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>' +
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/>' +
    '<w:semiHidden/><w:unhideWhenUsed/></w:style>',
];
