import type { Document } from '../../document/document.ts';
import { declaration, escapeXml, namespaces } from './xml.ts';

/**
 * Part `word/settings.xml`: odd and even footers, and the layout switches that Chinese Word writes. Fields are not
 * marked for updating, which would make Word ask a security question; punctuation is not compressed.
 */
export const writeSettings = (): string =>
  `${declaration}<w:settings xmlns:w="${namespaces.word}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/>` +
  '<w:evenAndOddHeaders/><w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/>' +
  '<w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/>' +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
  '</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>';

/** Part `docProps/core.xml`. Its dates are the document's, so that no clock gets into the bytes. */
export const writeProperties = ({ title, properties }: Document): string => {
  const { creator, subject, keywords, date } = properties;
  const time = `xsi:type="dcterms:W3CDTF">${escapeXml(date)}T00:00:00Z<`;
  return (
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>` +
    `<dc:creator>${escapeXml(creator)}</dc:creator><cp:keywords>${escapeXml(keywords.join('；'))}</cp:keywords>` +
    `<cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created ${time}/dcterms:created><dcterms:modified ${time}/dcterms:modified></cp:coreProperties>`
  );
};
