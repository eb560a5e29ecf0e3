import { strToU8 } from 'fflate';
import { archive, inList, level, lists, mainPart, p, part, r, run, set } from '../../read/word-file.ts';
import { mutateBytes, mutateText } from '../mutate-text.ts';
import type { Random } from '../random.ts';
import { proseSeeds } from '../seeds.ts';
import type { Subject } from '../subject.ts';
import { documentSteps } from './documents.ts';

/** The parts of a Word file by their paths: readable, and broken in one place at a time. */
type Parts = Readonly<Record<string, string>>;

const body = [
  set('<w:jc w:val="center"/>', run('<w:b/><w:sz w:val="44"/>', '清河县科协2026年科普工作要点')),
  set('<w:pStyle w:val="1"/>', r('一、强化科普供给')),
  p(
    run('<w:b/>', '1.办好专栏。'),
    r('全年合办《求真》52期，'),
    '<w:ins w:id="1" w:author="甲"><w:r><w:t>每周一期</w:t></w:r></w:ins>',
    r('。'),
  ),
  set(inList(1), r('抓好培训')),
  set(
    inList(1, 1),
    r('不少于30场'),
    '<w:r><w:br/></w:r>',
    '<w:del w:id="2"><w:r><w:delText>40场</w:delText></w:r></w:del>',
  ),
  `<w:tbl><w:tr><w:tc>${p(r('任务'))}</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p(r('单位'))}</w:tc></w:tr></w:tbl>`,
  p(
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ),
  p(
    '<w:hyperlink r:id="rId9"><w:r><w:t>链接</w:t></w:r></w:hyperlink>',
    '<w:commentRangeStart w:id="0"/>',
    r('批注'),
    '<w:r><w:footnoteReference w:id="2"/></w:r>',
  ),
].join('');

const sheet =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:bottom="1985" w:left="1588" w:right="1474"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>';

const whole: Parts = {
  'word/document.xml': mainPart(body).replace('<w:sectPr/>', sheet),
  'word/styles.xml': textIn(
    part(
      'styles',
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
    ),
  ),
  'word/numbering.xml': textIn(lists([level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%2.')])),
  'word/comments.xml': textIn(part('comments', `<w:comment w:id="0" w:author="乙">${p(r('核实'))}</w:comment>`)),
  'word/footnotes.xml': textIn(part('footnotes', `<w:footnote w:id="2">${p(r('脚注'))}</w:footnote>`)),
  'word/_rels/document.xml.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
};

function textIn(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Breaks a Word file within its XML: each piece of markup is a line then, which the mutations move, double and drop. */
const makeParts = (random: Random): Parts => {
  const name = random.once(2) ? 'word/document.xml' : random.pick(Object.keys(whole));
  const lines = (whole[name] ?? '').replaceAll('><', '>\n<');
  const changed = mutateText(lines, random, random.once(2) ? lines : random.pick(proseSeeds)).replaceAll('>\n<', '><');
  const parts = { ...whole, [name]: changed };
  if (!random.once(12)) return parts;
  const dropped = random.pick(Object.keys(whole));
  return Object.fromEntries(
    Object.entries(parts).map(([path, xml]) => [
      path === dropped ? random.pick(['__proto__', '../a.xml', 'word/document2.xml', '']) : path,
      xml,
    ]),
  );
};

/** The name of a part as the packer takes it: it stumbles over `__proto__` itself, so that stands in the bytes only. */
const standIn = '__prot0__';

const pack = (parts: Parts): Uint8Array => {
  const entries = Object.entries(parts).map(([path, xml]) => [path.replaceAll('__proto__', standIn), strToU8(xml)]);
  const bytes = Buffer.from(archive(Object.fromEntries(entries)));
  for (let at = bytes.indexOf(standIn); at !== -1; at = bytes.indexOf(standIn, at)) bytes.write('__proto__', at);
  return Uint8Array.from(bytes);
};

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((xml) => typeof xml === 'string');

/** What a kept input, or a smaller one made of it, is as a Word file; an empty one where it is no list of parts any longer. */
const packInput = (input: Uint8Array): Uint8Array => {
  try {
    const parts: unknown = JSON.parse(textIn(input));
    return pack(isParts(parts) ? parts : {});
  } catch {
    return pack({});
  }
};

/** Word files whose XML is hostile: kept as JSON, part by part, so that a failure can be read. */
export const docx: Subject = {
  name: 'docx',
  extension: 'json',
  share: 10,
  make: (random) => new TextEncoder().encode(JSON.stringify(makeParts(random), null, 1)),
  steps: documentSteps('docx', packInput),
};

const sound = pack(whole);

/** Word files whose archive is hostile. */
export const zip: Subject = {
  name: 'zip',
  extension: 'docx',
  share: 8,
  make: (random) => mutateBytes(random.once(3) ? pack(makeParts(random)) : sound, random),
  steps: documentSteps('docx'),
};
