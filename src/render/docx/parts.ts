import type { Document } from '../../document/document.ts';
import { flatten } from '../../document/flatten.ts';
import type { Profile } from '../../document/profile.ts';
import { writeBody } from './body.ts';
import { writeFontTable } from './font-table.ts';
import { writePageNumber, writeTurnedPageNumber } from './page-number.ts';
import { paragraph, writePieces } from './paragraph.ts';
import { writeRun } from './runs.ts';
import { cutSections, footerNames, footerOf, type SheetSection } from './sections.ts';
import { writeProperties, writeSettings } from './settings.ts';
import { writeStyles } from './styles.ts';
import { drawingNamespace } from './text-box.ts';
import { writeWatermark } from './watermark.ts';
import { declaration, namespaces } from './xml.ts';

interface Part {
  readonly path: string;
  /** The last words of its content type and of the relationship that leads to it. */
  readonly type: string;
  readonly relationship: string;
  readonly xml: string;
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** Every part of a Word file by its path, in the order in which they stand in the archive. */
export const writeParts = (document: Document, profile: Profile): Readonly<Record<string, string>> => {
  const sections = cutSections(flatten(document.blocks), document.orientation);
  const mark = writePieces([paragraph('Header', writeRun(profile, '草稿') + writeWatermark(profile, '草稿'))]);
  const parts: readonly Part[] = [
    wordPart('styles', writeStyles(profile)),
    wordPart('settings', writeSettings()),
    wordPart('fontTable', writeFontTable(profile)),
    ...writeFooters(sections, profile),
    ...(document.draft ? [wordPart('header', wrap('hdr', mark), 'header1')] : []),
  ];
  const ids = new Map(parts.map(({ path }, index) => [path, `rId${index + 1}`]));
  const findId = (name: string): string => ids.get(`word/${name}.xml`) ?? '';
  return {
    '[Content_Types].xml': writeContentTypes(parts),
    '_rels/.rels': packageRelationships,
    'docProps/core.xml': writeProperties(document),
    'word/document.xml': writeBody(sections, { document, profile, findId }),
    'word/_rels/document.xml.rels': writeRelationships(parts),
    ...Object.fromEntries(parts.map(({ path, xml }) => [path, xml])),
  };
};

/** The footers that the sections of a document refer to. */
const writeFooters = (sections: readonly SheetSection[], profile: Profile): readonly Part[] => {
  const used = new Set(sections.map(footerOf));
  const numbers = { portrait: writePageNumber, landscape: writeTurnedPageNumber };
  return [
    ...(['portrait', 'landscape'] as const).flatMap((kind) =>
      used.has(kind)
        ? [
            wordPart('footer', wrap('ftr', numbers[kind](profile, 'right')), footerNames[kind].default),
            wordPart('footer', wrap('ftr', numbers[kind](profile, 'left')), footerNames[kind].even),
          ]
        : [],
    ),
    ...(used.has('none')
      ? [wordPart('footer', wrap('ftr', writePieces([paragraph('Footer', '')])), footerNames.none.default)]
      : []),
  ];
};

const wordPart = (type: string, xml: string, name = type): Part => ({
  path: `word/${name}.xml`,
  type: `${word}.${type}+xml`,
  relationship: `${namespaces.relationships}/${type}`,
  xml,
});

const wrap = (root: 'ftr' | 'hdr', content: string): string =>
  `${declaration}<w:${root} xmlns:w="${namespaces.word}" ${drawingNamespace}>${content}</w:${root}>`;

const writeContentTypes = (parts: readonly Part[]): string => {
  const overrides = [
    { path: 'word/document.xml', type: `${word}.document.main+xml` },
    { path: 'docProps/core.xml', type: 'application/vnd.openxmlformats-package.core-properties+xml' },
    ...parts,
  ].map(({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  return (
    `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${overrides.join('')}</Types>`
  );
};

const packageRelationships =
  `${declaration}<Relationships xmlns="${packages}/relationships">` +
  `<Relationship Id="rId1" Type="${namespaces.relationships}/officeDocument" Target="word/document.xml"/>` +
  `<Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
  '</Relationships>';

const writeRelationships = (parts: readonly Part[]): string => {
  const relationships = parts.map(
    ({ path, relationship }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationship}" Target="${path.slice('word/'.length)}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packages}/relationships">${relationships.join('')}</Relationships>`;
};
