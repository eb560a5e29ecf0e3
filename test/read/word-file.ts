import { strToU8, type Zippable, zipSync } from 'fflate';

/** The bytes of a .docx whose body is the given WordprocessingML. */
export const wordFile = (body: string, more: Zippable = {}): Uint8Array =>
  archive({ 'word/document.xml': strToU8(mainPart(body)), ...more });

export const archive = (parts: Zippable): Uint8Array => zipSync(parts, { mtime: new Date(1980, 0, 1) });

export const mainPart = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`;

/** A run of text. */
export const r = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs. */
export const p = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;

/** A part of a Word file beside the main one. */
export const part = (root: string, content: string): Uint8Array =>
  strToU8(`<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:${root}>`);

/** A paragraph with settings. */
export const set = (settings: string, ...runs: readonly string[]): string =>
  `<w:p><w:pPr>${settings}</w:pPr>${runs.join('')}</w:p>`;

/** A run of text with settings. */
export const run = (settings: string, text: string): string =>
  `<w:r><w:rPr>${settings}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** The place of a paragraph in a list. */
export const inList = (id: number, depth = 0): string =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`;

/** A level of a list: how it counts, what it prints, and what else it says. */
export const level = (depth: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** A numbering part with one list for each group of levels, numbered from 1, and what else it says. */
export const lists = (groups: readonly string[], more = ''): Uint8Array =>
  part(
    'numbering',
    groups.map((levels, at) => `<w:abstractNum w:abstractNumId="${at + 1}">${levels}</w:abstractNum>`).join('') +
      groups.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at + 1}"/></w:num>`).join('') +
      more,
  );
