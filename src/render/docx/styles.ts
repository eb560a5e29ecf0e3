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
  | 'WideTableHead'
  | 'WideTableText'
  | 'TableEnd'
  | OfficialStyle
  | 'Header'
  | 'Footer';

/** Styles of what official documents have around their text. */
type OfficialStyle =
  | 'CopyNumber'
  | 'Urgency'
  | 'IssuerMark'
  | 'DocumentNumber'
  | 'Recipients'
  | 'AttachmentList'
  | 'IssuerName'
  | 'IssueDate'
  | 'Remark'
  | 'AttachmentLabel'
  | 'Imprint';

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
 * widows allowed, punctuation hanging.
 */
export const writeStyles = (profile: Profile): string => {
  const styles = [
    writeDefaults(profile),
    writeNormal(profile),
    ...headingFaces.map((face, index) => writeHeading(profile, index + 1, face)),
    ...writeDefaultStyles(),
    writeTitle(profile),
    writeStyle('BodyText', 'Body Text', { paragraph: indentation(profile) }),
    ...writeTableStyles(profile),
    ...writeOfficialStyles(profile),
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

/** A paragraph style; Word knows those of `wordStyles` by their English names. */
const writeStyle = (id: StyleId, name: string, { next, paragraph, run }: StyleParts): string =>
  `<w:style w:type="paragraph"${wordStyles.test(id) ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
  `${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/>` +
  `${paragraph ? `<w:pPr>${paragraph}</w:pPr>` : ''}${run ? `<w:rPr>${run}</w:rPr>` : ''}</w:style>`;

const wordStyles = /^(?:Title|Heading\d|BodyText|Header|Footer)$/;

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

/** Lines in cells are as high as any face needs, and so alike in all: an exact pitch would cut tall characters off. */
const writeTableStyles = (profile: Profile): readonly string[] => {
  const paragraph = (points: number): string =>
    `<w:spacing w:before="40" w:after="40" w:line="${pointsToTwips(1.5 * points)}" w:lineRule="atLeast"/><w:jc w:val="left"/>`;
  const head = writeFonts(profile, profile.fonts.black);
  const run = (points: number): string => `<w:spacing w:val="0"/>${size(points)}`;
  const { table, wideTable } = profile.sizes;
  return [
    writeStyle('TableText', 'Table Text', { paragraph: paragraph(table), run: run(table) }),
    writeStyle('TableHead', 'Table Head', { paragraph: paragraph(table), run: head + run(table) }),
    writeStyle('WideTableText', 'Wide Table Text', { paragraph: paragraph(wideTable), run: run(wideTable) }),
    writeStyle('WideTableHead', 'Wide Table Head', { paragraph: paragraph(wideTable), run: head + run(wideTable) }),
    writeStyle('TableEnd', 'Table End', { paragraph: exact(1), run: '<w:spacing w:val="0"/><w:sz w:val="2"/>' }),
  ];
};

/** The elements around the text by their Chinese names (GB/T 9704-2012 §7.2 to §7.4): whoever edits the file finds them. */
const writeOfficialStyles = (profile: Profile): readonly string[] => {
  const { fonts, sizes, letterhead } = profile;
  const black = writeFonts(profile, fonts.black);
  const side = pointsToTwips(sizes.imprint);
  const right = '<w:jc w:val="right"/>';
  return [
    writeStyle('CopyNumber', '份号', {}),
    writeStyle('Urgency', '紧急程度', { run: black }),
    writeStyle('IssuerMark', '发文机关标志', {
      paragraph: '<w:jc w:val="center"/>',
      run: `${writeFonts(profile, fonts.title)}<w:color w:val="${letterhead.colour}"/><w:spacing w:val="0"/>`,
    }),
    writeStyle('DocumentNumber', '发文字号', { paragraph: '<w:jc w:val="center"/>' }),
    writeStyle('Recipients', '主送机关', { next: 'BodyText' }),
    writeStyle('AttachmentList', '附件说明', { paragraph: '<w:keepNext/>' }),
    writeStyle('IssuerName', '发文机关署名', { next: 'IssueDate', paragraph: `<w:keepNext/>${right}` }),
    writeStyle('IssueDate', '成文日期', { paragraph: right }),
    writeStyle('Remark', '附注', { paragraph: `<w:ind w:firstLine="${2 * characterWidth(profile)}"/>` }),
    writeStyle('AttachmentLabel', '附件序号', {
      next: 'Title',
      paragraph: `<w:keepNext/>${exact(profile.grid.pitch, profile.grid.pitch)}<w:jc w:val="left"/>`,
      run: black,
    }),
    writeStyle('Imprint', '版记', {
      paragraph: `<w:ind w:left="${side}" w:right="${side}"/><w:jc w:val="left"/>`,
      run: `<w:spacing w:val="0"/>${size(sizes.imprint)}`,
    }),
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
