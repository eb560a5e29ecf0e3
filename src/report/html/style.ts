/** Lines that are indented further wrap as if they were indented this far. */
export const deepestIndent = 24;

/** What a line wraps to stands below its first words, by how far it is indented. */
const indents = Array.from(
  { length: deepestIndent },
  (_each, index) => `.in-${index + 1} { padding-left: ${index + 1}ch; text-indent: -${index + 1}ch; }`,
);

/** The style sheet of a report: notes in the margin of a wide page, below their lines on a narrow one and on paper. */
export const style = `
:root { color-scheme: light dark; --page: #e9ebee; --sheet: #fff; --ink: #1b1d20; --faint: #6b7280; --rule: #d7dbe0; --link: #0b4a8f; --error: #b3261e; --warning: #8a5a00; --info: #22577a; --error-wash: #fbdcd9; --warning-wash: #fdeabf; --info-wash: #d9ecf7; --related-wash: #e7e2f6; }
@media (prefers-color-scheme: dark) { :root { --page: #15171a; --sheet: #1f2226; --ink: #e4e6e9; --faint: #9aa1ab; --rule: #383d44; --link: #8fc1ff; --error: #ff9d94; --warning: #f2c063; --info: #8ccbf0; --error-wash: #5a211d; --warning-wash: #53400f; --info-wash: #17405a; --related-wash: #3a3358; } }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { background: var(--page); color: var(--ink); font: 16px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; -webkit-text-size-adjust: 100%; }
body { max-width: 84rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 1.4rem; margin-bottom: 0.4rem; }
h2 { font-size: 1.05rem; overflow-wrap: anywhere; }
a { color: var(--link); }
header, section { background: var(--sheet); padding: 1.2rem 1.4rem; margin-bottom: 1.2rem; border-radius: 4px; box-shadow: 0 1px 3px #0003; }
table { border-collapse: collapse; margin-top: 0.8rem; font-size: 0.9rem; }
th, td { border-bottom: 1px solid var(--rule); padding: 0.2rem 1rem 0.2rem 0; text-align: left; font-weight: normal; overflow-wrap: anywhere; }
th { color: var(--faint); }
td.count { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.verdict.error { color: var(--error); } .verdict.warning { color: var(--warning); }
.text { margin-top: 0.8rem; border-top: 1px solid var(--rule); }
.row { display: grid; grid-template-columns: 4rem minmax(0, 1fr) minmax(0, 24rem); column-gap: 0.8rem; }
.row.word { grid-template-columns: 7rem minmax(0, 1fr) minmax(0, 30rem); padding: 0.3rem 0; }
.line { color: var(--faint); text-align: right; font-size: 0.8rem; line-height: 1.7; user-select: none; }
.row code, .row .words { font: 0.9rem/1.6 "Sarasa Mono SC", "Noto Sans Mono CJK SC", Consolas, Menlo, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
${indents.join('\n')}
.notes { padding-bottom: 0.5rem; font-size: 0.85rem; line-height: 1.5; }
.gap { color: var(--faint); font-size: 0.8rem; text-align: center; padding: 0.3rem 0; margin: 0.3rem 0; border: dashed var(--rule); border-width: 1px 0; }
mark { color: inherit; border-bottom: 2px solid; border-radius: 2px; }
mark.error { background: var(--error-wash); border-color: var(--error); } mark.warning { background: var(--warning-wash); border-color: var(--warning); }
mark.info { background: var(--info-wash); border-color: var(--info); } mark.related { background: var(--related-wash); border-bottom: 2px dotted; }
.at { font-size: 0.65rem; vertical-align: super; line-height: 1; margin: 0 0.1rem; text-decoration: none; user-select: none; }
.at:target + mark, .note:target { outline: 2px solid var(--link); }
.cut { color: var(--faint); }
.note { border-left: 3px solid var(--rule); padding: 0.15rem 0 0.15rem 0.6rem; margin-bottom: 0.4rem; overflow-wrap: anywhere; }
.note.error { border-color: var(--error); } .note.warning { border-color: var(--warning); } .note.info { border-color: var(--info); }
.note.error strong { color: var(--error); } .note.warning strong { color: var(--warning); } .note.info strong { color: var(--info); }
.note ul { list-style: none; }
.note.related, .rule, .clause { color: var(--faint); font-size: 0.8rem; }
.rule summary { cursor: pointer; }
@media (max-width: 60rem) { .row, .row.word { grid-template-columns: 2.6rem minmax(0, 1fr); } .row.word { grid-template-columns: 4.5rem minmax(0, 1fr); } .notes { grid-column: 2; } }
@media print {
  :root { color-scheme: light; --page: #fff; --sheet: #fff; --ink: #000; --faint: #555; --rule: #bbb; --link: #000; --error: #b3261e; --warning: #8a5a00; --info: #22577a; --error-wash: #fbdcd9; --warning-wash: #fdeabf; --info-wash: #d9ecf7; --related-wash: #e7e2f6; }
  html { font-size: 10pt; } body { max-width: none; padding: 0; }
  header, section { box-shadow: none; padding: 0 0 0.6rem; }
  .row, .row.word { grid-template-columns: 2.6rem minmax(0, 1fr); } .row.word { grid-template-columns: 4.5rem minmax(0, 1fr); } .notes { grid-column: 2; }
  .row { break-inside: avoid; } h2 { break-after: avoid; }
  mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
