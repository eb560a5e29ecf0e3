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
