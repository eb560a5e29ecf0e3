import { type Profile, substitutesOf } from '../../document/profile.ts';
import { declaration, escapeXml, namespaces } from './xml.ts';

/** What a machine that has not a face goes by when it takes another. */
interface FaceTraits {
  /** Ten bytes of PANOSE in hexadecimal; null where founders give none or several. */
  readonly panose: string | null;
  /** 86 is GB 2312, 00 Western. */
  readonly charset: '86' | '00';
  readonly family: 'modern' | 'roman' | 'swiss' | 'auto';
  readonly pitch: 'fixed' | 'variable' | 'default';
}

const fangsong: FaceTraits = { panose: '02010609030101010101', charset: '86', family: 'modern', pitch: 'fixed' };
const heiti: FaceTraits = { panose: '02010609060101010101', charset: '86', family: 'modern', pitch: 'fixed' };
const songti: FaceTraits = { panose: '02010600030101010101', charset: '86', family: 'auto', pitch: 'variable' };
const times: FaceTraits = { panose: '02020603050405020304', charset: '00', family: 'roman', pitch: 'variable' };
const arial: FaceTraits = { panose: '020B0604020202020204', charset: '00', family: 'swiss', pitch: 'variable' };
const chinese: FaceTraits = { panose: null, charset: '86', family: 'auto', pitch: 'default' };
const western: FaceTraits = { panose: null, charset: '00', family: 'auto', pitch: 'default' };

/** The faces that Windows and Office bring along, as their own files describe them. */
const known: ReadonlyMap<string, FaceTraits> = new Map([
  ['仿宋_GB2312', fangsong],
  ['仿宋', fangsong],
  ['FangSong', fangsong],
  ['楷体_GB2312', fangsong],
  ['楷体', fangsong],
  ['KaiTi', fangsong],
  ['黑体', heiti],
  ['SimHei', heiti],
  ['宋体', songti],
  ['SimSun', songti],
  ['Times New Roman', times],
  ['Arial', arial],
]);

/** Part `word/fontTable.xml`: every face that the profile names, and what to take where it is not installed. */
export const writeFontTable = ({ fonts }: Profile): string => {
  const { title, body, black, script, pageNumber, latin, substitutes } = fonts;
  const faces = new Set([
    title,
    body,
    black,
    script,
    pageNumber,
    ...(latin ? [latin] : []),
    ...Object.keys(substitutes),
  ]);
  const entries = Array.from(faces, (face) =>
    writeFace(face, substitutesOf(fonts, face), known.get(face) ?? (face === latin ? western : chinese)),
  );
  return `${declaration}<w:fonts xmlns:w="${namespaces.word}">${entries.join('')}</w:fonts>`;
};

const writeFace = (face: string, substitutes: readonly string[], traits: FaceTraits): string =>
  `<w:font w:name="${escapeXml(face)}">` +
  (substitutes.length > 0 ? `<w:altName w:val="${escapeXml(substitutes.join(','))}"/>` : '') +
  (traits.panose ? `<w:panose1 w:val="${traits.panose}"/>` : '') +
  `<w:charset w:val="${traits.charset}"/><w:family w:val="${traits.family}"/><w:pitch w:val="${traits.pitch}"/></w:font>`;
