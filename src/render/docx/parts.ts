import type { Document } from '../../document/document.ts';
import type { Profile } from '../../document/profile.ts';
import { writeBody } from './body.ts';
import { writeFontTable } from './font-table.ts';
import { drawingNamespace, writePageNumber, writeTurnedPageNumber } from './page-number.ts';
import { writeStyled } from './paragraphs.ts';
import { writeRun } from './runs.ts';
import { writeProperties, writeSettings } from './settings.ts';
import { writeStyles } from './styles.ts';
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
  const isTurned = document.orientation === 'landscape';
  const number = isTurned ? writeTurnedPageNumber : writePageNumber;
  const mark = writeStyled('Header', writeRun(profile, '草稿'));
  const parts: readonly Part[] = [
    wordPart('styles', writeStyles(profile, isTurned)),
    wordPart('settings', writeSettings()),
    wordPart('fontTable', writeFontTable(profile)),
    wordPart('footer', wrap('ftr', number(profile, 'right')), 'footer1'),
    wordPart('footer', wrap('ftr', number(profile, 'left')), 'footer2'),
    ...(document.draft ? [wordPart('header', wrap('hdr', mark), 'header1')] : []),
  ];
  const ids = new Map(parts.map(({ path }, index) => [path, `rId${index + 1}`]));
  return {
    '[Content_Types].xml': writeContentTypes(parts),
    '_rels/.rels': packageRelationships,
    'docProps/core.xml': writeProperties(document),
    'word/document.xml': writeBody(document, profile, (name) => ids.get(`word/${name}.xml`) ?? ''),
    'word/_rels/document.xml.rels': writeRelationships(parts),
    ...Object.fromEntries(parts.map(({ path, xml }) => [path, xml])),
  };
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
