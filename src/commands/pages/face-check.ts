import type { Document } from '../../document/document.ts';
import { type Profile, substitutesOf } from '../../document/profile.ts';
import { docx } from '../../render/docx.ts';
import { type Message, message } from '../../text/message.ts';
import { excerpt } from '../../text/visible.ts';

/** The faces (字体) that a profile sets its text in, each once. */
export const facesOf = ({ fonts }: Profile): readonly string[] => {
  const { substitutes, ...named } = fonts;
  return [...new Set(Object.values(named).filter((face) => face !== null))];
};

/** A page in one face alone: the fonts of its PDF are those that stand for this face. */
export const probeFace = (face: string, profile: Profile): Promise<Uint8Array> => {
  const { fonts } = profile;
  const all = { title: face, body: face, black: face, script: face, pageNumber: face, latin: null };
  return docx.render(isAscii(face) ? probe('A') : probe('国'), { ...profile, fonts: { ...fonts, ...all } });
};

/** The first character is set in the face, the page number below may fall back to something else. */
const probe = (text: string): Document => ({
  title: '',
  properties: { creator: '', subject: '', keywords: [], date: '2026-01-01' },
  orientation: 'portrait',
  draft: false,
  blocks: [{ type: 'paragraph', lead: null, inlines: [{ type: 'text', text }] }],
});

const isAscii = (name: string): boolean => /^[\x20-\x7e]+$/.test(name);

/** A face, and the PostScript name of the font that was taken for it. */
export interface Substitution {
  readonly face: string;
  readonly font: string;
}

/**
 * The faces that are not here, told by the fonts of their probes. Those that the profile allows in place of a face count
 * as the face. A face whose fonts no table knows by name is not told: it may well be here.
 */
export const findSubstitutions = (
  probes: readonly { readonly face: string; readonly fonts: readonly string[] }[],
  { fonts: faces }: Profile,
): readonly Substitution[] =>
  probes.flatMap(({ face, fonts }) => {
    const known = [face, ...substitutesOf(faces, face)].flatMap((name) => [name, ...(postScriptNames.get(name) ?? [])]);
    const isTellable = known.some(isAscii);
    const isHere = fonts.some((font) => known.some((name) => bare(font).startsWith(bare(name))));
    const [font] = fonts;
    return isTellable && !isHere && font !== undefined ? [{ face, font }] : [];
  });

const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** How the fonts of the faces of official documents call themselves, as far as their beginnings go. */
const postScriptNames = new Map<string, readonly string[]>([
  ['仿宋_GB2312', ['FangSong_GB2312']],
  ['仿宋', ['FangSong']],
  ['楷体_GB2312', ['KaiTi_GB2312']],
  ['楷体', ['KaiTi']],
  ['黑体', ['SimHei']],
  ['宋体', ['SimSun']],
  ['方正小标宋简体', ['FZXBSJW']],
  ['方正小标宋_GBK', ['FZXBSK']],
  ['方正仿宋简体', ['FZFSJW']],
  ['方正仿宋_GBK', ['FZFSK']],
  ['方正楷体简体', ['FZKTJW']],
  ['方正楷体_GBK', ['FZKTK']],
  ['方正黑体简体', ['FZHTJW']],
  ['方正黑体_GBK', ['FZHTK']],
  ['华文仿宋', ['STFangsong']],
  ['华文中宋', ['STZhongsong']],
]);

/** Says which fonts a PDF has in place of the faces that the layout asks for, and what to do. */
export const tellSubstitutions = (found: readonly Substitution[]): Message => {
  const pairs = found.map(({ face, font }) => `${excerpt(face, 60)} → ${excerpt(font, 60)}`);
  return message(
    `警告：这台机器没有版式要的字体，PDF 用别的字体代替了：${pairs.join('、')}。正式印发前请装好字体再输出，或在装有这些字体的电脑上用 Word、WPS 打印。`,
    `warning: the faces of the layout are not on this machine; the PDF has other fonts in their place: ${pairs.join(', ')}. Install them before official printing, or print the Word file where they are.`,
  );
};
