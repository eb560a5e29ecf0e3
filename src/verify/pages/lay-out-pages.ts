import type { WordFile } from '../word-file.ts';
import { closeFlow, currentPage, type Flow, findRoom, isEmpty, startFlow, startSection, turnPage } from './flow.ts';
import { areCovered, measureFrames, putFrames } from './frames.ts';
import { gatherUnits, sectionAt, type Unit } from './gather-units.ts';
import type { MeasuredLine } from './measure-paragraph.ts';
import type { Area, PageLayout } from './page-layout.ts';
import { firstLines, placeParagraph } from './place-paragraph.ts';
import { openingHeight, placeTable } from './place-table.ts';
import { libreOffice, type Typesetting } from './typesetting.ts';

/**
 * The pages of a Word file, without opening it: lines are broken by the widths of characters, and stacked by the
 * settings of their paragraphs, tables, frames and sections. Text boxes and floating tables take no room. Cost is linear
 * in the text.
 */
export const layOutPages = (file: WordFile, typesetting: Typesetting = libreOffice): PageLayout => {
  const flow = startFlow();
  const { units, frames } = gatherUnits(file, typesetting);
  let [section, kept] = [-1, 0];
  for (const [index, unit] of units.entries()) {
    if (unit.section !== section) {
      const next = sectionAt(file, unit.section);
      if (section === -1 || next.start !== 'continuous') startSection(flow, next, unit.section);
      section = unit.section;
    }
    if (index >= kept) kept = keepTogether(flow, units, index);
    placeUnit(flow, unit, measureFrames(unit.frames, sectionAt(file, section), typesetting));
    // Where in a paragraph a box is anchored is not known: on which of two pages it stands is not, either.
    const page = flow.pages.length;
    if (flow.begins.get(unit.number) === page) for (const number of unit.beside) flow.begins.set(number, page);
  }
  if (section === -1) startSection(flow, sectionAt(file, 0), 0);
  const loose = measureFrames(frames, sectionAt(file, Math.max(0, section)), typesetting);
  if (areCovered(flow, loose)) turnPage(flow, false);
  putFrames(flow, loose);
  return closeFlow(flow);
};

/** Turns the page when what keeps with the next does not fit with its first lines; gives the unit up to which it looked. */
const keepTogether = (flow: Flow, units: readonly Unit[], from: number): number => {
  const first = units[from]?.paragraph?.paragraph;
  if (!first?.keepNext) return from;
  let [height, after, at] = [0, 0, from];
  for (; at < units.length; at += 1) {
    const unit = units[at] as Unit;
    if (unit.section !== units[from]?.section || (at > from && unit.paragraph?.paragraph.pageBreakBefore)) return at;
    const { before } = unit.paragraph?.paragraph.spacing ?? { before: 0 };
    if (at > from) height += Math.max(after, before);
    if (!unit.paragraph?.paragraph.keepNext) {
      height += unit.table ? openingHeight(unit.table) : firstLines(unit.paragraph);
      break;
    }
    height += unit.paragraph.height;
    after = unit.paragraph.paragraph.spacing.after;
  }
  const hasRoom = isEmpty(flow) || findRoom(flow, first.spacing.before, height) !== null;
  if (!hasRoom && !first.pageBreakBefore) turnPage(flow, false);
  return at;
};

/** Frames go where their anchor is; an empty anchor may stand under them, text makes room. */
const placeUnit = (flow: Flow, unit: Unit, frames: readonly Area[]): void => {
  if (unit.table) {
    putFrames(flow, frames);
    placeTable(flow, unit.table);
    return;
  }
  const { paragraph, lines } = unit.paragraph;
  const first = lines[0] as MeasuredLine;
  const isOut = findRoom(flow, paragraph.spacing.before, first.height) === null;
  if (frames.length > 0 && (isOut || areCovered(flow, frames))) turnPage(flow, false);
  const isBare = lines.length === 1 && first.text === '';
  if (!isBare) putFrames(flow, frames);
  const { bottom } = currentPage(flow);
  placeParagraph(flow, unit.paragraph);
  if (!isBare || frames.length === 0) return;
  const page = currentPage(flow);
  page.bottom = frames.reduce((lowest, { top }) => (top >= bottom ? Math.min(lowest, top) : lowest), page.bottom);
  putFrames(flow, frames);
};
