import { strToU8, zipSync } from 'fflate';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ');

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A run that is formatted directly; `size` in half points. */
export const run = (text: string, face = '仿宋_GB2312', size = 32, format = ''): string => {
  const faces = `<w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:eastAsia="${face}" w:hint="eastAsia"/>`;
  return `<w:r><w:rPr>${faces}${format}<w:sz w:val="${size}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
};

/** A paragraph of runs with its own format. */
export const paragraph = (runs: string, format = ''): string => `<w:p><w:pPr>${format}</w:pPr>${runs}</w:p>`;

/** The line pitch of the text. */
export const pitch = '<w:spacing w:before="0" w:after="0" w:line="579" w:lineRule="exact"/>';

/** A paragraph of the text, two characters in. */
export const text = (words: string, face?: string): string =>
  paragraph(
    run(words, face, 32, '<w:spacing w:val="-5"/>'),
    `${pitch}<w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/>`,
  );

/** A line of a title. */
export const title = (words: string): string =>
  paragraph(run(words, '方正小标宋简体', 44), `${pitch}<w:jc w:val="center"/>`);

/** A line that stands so many hundredths of a character from the right. */
export const right = (words: string, characters: number): string =>
  paragraph(
    run(words),
    `${pitch}<w:ind w:rightChars="${characters}" w:right="${Math.round(characters * 3.2)}"/><w:jc w:val="right"/>`,
  );

/** An empty line. */
export const blank = paragraph('', pitch);

/** Words in a text box, as Word writes them: with a fallback of the same words. */
export const textBox = (paragraphs: string): string => {
  const content = `<w:txbxContent>${paragraphs}</w:txbxContent>`;
  const shape = `<a:graphic><a:graphicData><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic>`;
  const choice = `<mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="5616000" cy="900000"/>${shape}</wp:anchor></w:drawing></mc:Choice>`;
  const fallback = `<mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback>`;
  return `<w:p><w:r><mc:AlternateContent>${choice}${fallback}</mc:AlternateContent></w:r></w:p>`;
};

const sheet = [
  '<w:sectPr><w:footerReference w:type="default" r:id="rId1"/><w:footerReference w:type="even" r:id="rId2"/>',
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851"',
  ' w:footer="1420" w:gutter="0"/></w:sectPr>',
].join('');

/** The line after which a new section begins. */
export const sectionEnd = paragraph('', sheet);

/** A field of one element, as some programs write page numbers. */
export const field = (name: string, face = '宋体', size = 28): string =>
  `<w:fldSimple w:instr=" ${name} ">${run('1', face, size)}</w:fldSimple>`;

/** A footer with a number between dashes. */
export const footer = (side: 'left' | 'right', number = field('PAGE')): string =>
  paragraph(
    run('— ', '宋体', 28) + number + run(' —', '宋体', 28),
    `<w:spacing w:line="280" w:lineRule="exact"/><w:ind w:${side}="280"/><w:jc w:val="${side}"/>`,
  );

const styles =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="宋体"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>';

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${officeDocument}/${type}" Target="${target}"/>`;

const relations = (...lines: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;

/** The bytes of a Word file with this body; its styles say nothing, as Word's own do not for such documents. */
export const handMadeFile = (
  body: string,
  {
    odd = footer('right'),
    even = footer('left'),
    numbering = '',
  }: Partial<Record<'odd' | 'even' | 'numbering', string>> = {},
): Uint8Array => {
  const part = (name: string, content: string): Uint8Array =>
    strToU8(`<w:${name} ${namespaces}>${content}</w:${name}>`);
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': strToU8(relations(relation('rId1', 'officeDocument', 'word/document.xml'))),
    'word/_rels/document.xml.rels': strToU8(
      relations(
        relation('rId1', 'footer', 'footer1.xml'),
        relation('rId2', 'footer', 'footer2.xml'),
        relation('rId3', 'styles', 'styles.xml'),
        relation('rId4', 'settings', 'settings.xml'),
        relation('rId5', 'numbering', 'numbering.xml'),
      ),
    ),
    'word/document.xml': part('document', `<w:body>${body}${sheet}</w:body>`),
    'word/footer1.xml': part('ftr', odd),
    'word/footer2.xml': part('ftr', even),
    'word/settings.xml': part('settings', '<w:evenAndOddHeaders/>'),
    'word/styles.xml': part('styles', styles),
    'word/numbering.xml': part('numbering', numbering),
  });
};
