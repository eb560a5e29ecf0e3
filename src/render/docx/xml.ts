/** What every XML part of the file begins with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The namespaces that more than one part declares. */
export const namespaces = {
  word: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

/**
 * A text between tags or in an attribute. What XML cannot hold – control characters but tab and line feed, half surrogate
 * pairs, the noncharacters U+FFFE and U+FFFF – is left out: no plan has it, but another document might.
 */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/[<>&"]/g, (sign) => `&${entities[sign]};`);

const entities: Readonly<Record<string, string>> = { '<': 'lt', '>': 'gt', '&': 'amp', '"': 'quot' };
