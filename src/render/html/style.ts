import { type Profile, substitutesOf } from '../../document/profile.ts';

/** The style sheet of a page under a profile: lengths and faces are its own, on screen and on paper. */
export const writeStyle = (profile: Profile): string =>
  [screen(profile), elements(profile), paper(profile)].map((sheet) => `${sheet.trim()}\n`).join('');

/** A face with what may stand for it, its quotes safe in a style sheet. */
const family = ({ fonts }: Profile, face: string, generic: string): string =>
  [face, ...substitutesOf(fonts, face), ...generic.split(', ')]
    .map((name) => (/^[a-z-]+$/.test(name) ? name : `"${name.replace(/["\\<>]/g, '')}"`))
    .join(', ');

const screen = (profile: Profile): string => {
  const { fonts, sizes, grid } = profile;
  const latin = fonts.latin === null ? '' : `"${fonts.latin.replace(/["\\<>]/g, '')}", `;
  return `
:root { color-scheme: light; --line: ${grid.pitch / sizes.body}; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { font-size: ${sizes.body}pt; background: #e9ebee; color: #000; -webkit-text-size-adjust: 100%; }
body { font-family: ${latin}${family(profile, fonts.body, 'STFangsong, serif')}; line-height: var(--line); }
main { max-width: ${grid.characters + 6}em; margin: 0 auto; }
.sheet { background: #fff; margin: 1.2rem 0; padding: 3rem; box-shadow: 0 1px 4px #0003; overflow-wrap: anywhere; }
p, h1, h2, h3, h4, h5, h6, th, td { white-space: pre-wrap; font-weight: normal; font-size: inherit; }
.title { font-family: ${latin}${family(profile, fonts.title, 'STZhongsong, serif')}; font-size: ${sizes.title}pt; text-align: center; line-height: 1.4; margin-bottom: calc(1em * var(--line)); }
.black { font-family: ${latin}${family(profile, fonts.black, 'STHeiti, sans-serif')}; }
.script { font-family: ${latin}${family(profile, fonts.script, 'STKaiti, serif')}; }
.text, h1:not(.title), h2:not(.title), h3:not(.title), h4:not(.title), h5:not(.title), h6:not(.title) { text-indent: 2em; text-align: justify; }
${profile.bold.length > 0 ? '.text > span:first-child { font-weight: bold; }\n' : ''}em { font-style: normal; font-family: ${family(profile, fonts.script, 'STKaiti, serif')}; }
${[1, 2, 3, 4, 5, 6].map((depth) => `.depth-${depth} { padding-left: ${2 * depth}em; }`).join('\n')}
nav { max-width: ${grid.characters + 6}em; margin: 1.2rem auto 0; background: #fff; padding: 1rem 3rem; font-family: ${family(profile, fonts.black, 'STHeiti, sans-serif')}; font-size: 0.75rem; box-shadow: 0 1px 4px #0003; }
nav ol { list-style: none; }
nav a { color: #0b4a8f; text-decoration: none; }
nav a:hover, nav a:focus { text-decoration: underline; }
.rank-3 { padding-left: 2em; } .rank-4 { padding-left: 4em; } .rank-5 { padding-left: 6em; } .rank-6 { padding-left: 8em; }
.scroll { overflow-x: auto; margin: 0.6rem 0; }
table { border-collapse: collapse; width: 100%; font-size: ${sizes.table}pt; line-height: 1.4; }
th, td { border: 0.5pt solid #000; padding: 2pt 3pt; text-indent: 0; text-align: left; }
th { text-align: center; font-family: ${family(profile, fonts.black, 'STHeiti, sans-serif')}; }
td.center { text-align: center; } td.right { text-align: right; }
.sheet.landscape { width: min(98vw, 64em); margin-left: 50%; transform: translateX(-50%); }
.landscape table { font-size: ${sizes.wideTable}pt; min-width: 56em; }
.draft::before { content: "草稿"; position: fixed; top: 40%; left: 0; right: 0; text-align: center; font: 120pt ${family(profile, fonts.black, 'sans-serif')}; color: #0001; transform: rotate(-30deg); pointer-events: none; z-index: 1; }
@media (max-width: 50rem) { html { font-size: 13pt; } .sheet { padding: 1.5rem 1rem; margin: 0.6rem 0; } nav { padding: 1rem; } .title { font-size: 1.3rem; } .title br { display: none; } }`;
};

const elements = (profile: Profile): string => {
  const { letterhead, imprint, sizes, fonts } = profile;
  const width = markWidth(profile);
  const line = 'calc(1em * var(--line))';
  return `
.letterhead { margin-bottom: calc(2em * var(--line)); }
.mark { display: flex; align-items: center; justify-content: center; gap: 0.3em; margin: ${line} 0 calc(2em * var(--line)); color: #${letterhead.colour}; font-family: ${family(profile, fonts.title, 'STZhongsong, serif')}; text-align: center; font-size: min(${letterhead.size}pt, calc(${width}pt / var(--length)), calc(88vw / var(--length))); line-height: 1.25; }
.mark > div p { text-align-last: justify; }
.letterhead.general .number { border-bottom: ${letterhead.weight}pt solid #${letterhead.colour}; padding-bottom: ${letterhead.gap / 2}mm; text-align: center; }
.number.beside { display: flex; justify-content: space-between; padding-left: 1em; padding-right: 1em; align-items: end; }
.letterhead.letter .mark { border-bottom: 3pt double #${letterhead.colour}; padding-bottom: 4mm; margin: 0; }
.letterhead.letter { display: grid; grid-template-columns: auto 1fr; }
.letterhead.letter .mark { grid-area: 1 / 1 / auto / -1; }
.letterhead.letter .copy-number { grid-area: 2 / 1; }
.letterhead.letter .urgency { grid-column: 1; }
.letterhead.letter .number { grid-area: 2 / 2; text-align: right; }
.attachment-list { margin-top: ${line}; padding-left: 2em; }
.attachment-list p { padding-left: 4em; text-indent: -1em; }
.attachment-list p:first-child { text-indent: -4em; }
.attachment-list p:only-child { padding-left: 3em; text-indent: -3em; }
.signature { margin-top: calc(2em * var(--line)); text-align: right; break-inside: avoid; break-before: avoid; }
.signature.unsealed { margin-top: ${line}; }
.signature.stamped .date { margin-top: ${line}; }
.remark { padding-left: 2em; break-before: avoid; }
.attachment-label { font-family: ${family(profile, fonts.black, 'STHeiti, sans-serif')}; margin-bottom: ${line}; }
.imprint { margin-top: calc(2em * var(--line)); font-size: ${sizes.imprint}pt; break-inside: avoid; }
.imprint p { padding: 0.2em 1em; }
.imprint .list { padding-left: 4em; text-indent: -3em; }
.imprint.general { border-top: ${imprint.outer}mm solid #000; border-bottom: ${imprint.outer}mm solid #000; }
.imprint.general > * + .printing { border-top: ${imprint.inner}mm solid #000; }
.printing { display: flex; justify-content: space-between; }`;
};

/** What 发文机关标志 may take of the type area, in points: a little less than all, for widths are rounded. */
const markWidth = (profile: Profile): number => Math.floor(lineWidth(profile)) - 4;

/** The width of the type area in points. */
export const lineWidth = ({ page }: Profile): number =>
  ((page.width - page.margins.left - page.margins.right) * 72) / 25.4;

/** On paper the sheet is the page's; numbers stand where margin boxes are known. */
const paper = (profile: Profile): string => {
  const { page, pageNumber, sizes, fonts } = profile;
  const { top, right, bottom, left } = page.margins;
  const number = `content: ${cssText(pageNumber.before)} counter(page) ${cssText(pageNumber.after)}; font: ${sizes.pageNumber}pt ${family(profile, fonts.pageNumber, 'serif')}; vertical-align: top; padding-top: 5mm;`;
  const numbered =
    pageNumber.position === 'center'
      ? `@page { @bottom-center { ${number} } }`
      : `@page :right { @bottom-right { ${number} padding-right: 1em; } }\n@page :left { @bottom-left { ${number} padding-left: 1em; } }`;
  return `
@page { size: ${page.width}mm ${page.height}mm; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; }
@page wide { size: ${page.height}mm ${page.width}mm; margin: ${left}mm ${top}mm ${right}mm ${bottom}mm; }
${numbered}
@media print {
html { background: none; font-size: ${sizes.body}pt; }
nav { display: none; }
main { max-width: none; }
.sheet, .sheet.landscape { width: auto; margin: 0; padding: 0; box-shadow: none; transform: none; }
.sheet + .sheet { break-before: page; }
.sheet.landscape { page: wide; }
.landscape table { min-width: 0; }
.scroll { overflow: visible; }
thead { display: table-header-group; }
tr, .letterhead { break-inside: avoid; }
h1, h2, h3, h4, h5, h6 { break-after: avoid; }
.mark { font-size: min(${profile.letterhead.size}pt, calc(${markWidth(profile)}pt / var(--length))); }
}`;
};

/** A text as a string of a style sheet. */
const cssText = (text: string): string =>
  `"${[...text].map((character) => (/[\w —－-]/.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `)).join('')}"`;
