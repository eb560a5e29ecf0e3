import { type Message, message } from '../text/message.ts';
import type { Profile } from './profile.ts';

/** Values of a profile that cannot all hold on paper. */
export interface ProfileConflict {
  /** The values concerned, such as `grid.lines`; the likeliest to be meant otherwise first. */
  readonly paths: readonly string[];
  readonly message: Message;
}

/** What is left of rounding, in points: less than a printer can tell. */
const slack = 0.05;

/** The smallest type area that anybody would print, in millimetres. */
const leastTypeArea = 30;

/**
 * Where the values of a profile contradict each other: margins that leave no type area, lines and characters that are not
 * what the page holds, type that its line cuts off. Each value alone is as the schema has it.
 */
export const findConflicts = (profile: Profile): readonly ProfileConflict[] => {
  const marginal = [...marginConflicts(profile)];
  return marginal.length > 0 ? marginal : [...gridConflicts(profile), ...placeConflicts(profile)];
};

function* marginConflicts({ page }: Profile): Generator<ProfileConflict> {
  const { width, height, margins } = page;
  const across = width - margins.left - margins.right;
  const down = height - margins.top - margins.bottom;
  if (across < leastTypeArea) {
    yield {
      paths: ['page.margins.left', 'page.margins.right', 'page.width'],
      message: message(
        `左右边距 ${margins.left} + ${margins.right} 毫米，纸宽 ${width} 毫米，版心只剩 ${shown(across)} 毫米宽。请改小边距。`,
        `margins of ${margins.left} + ${margins.right} mm on a sheet ${width} mm wide leave ${shown(across)} mm for the text. Make them smaller.`,
      ),
    };
  }
  if (down < leastTypeArea) {
    yield {
      paths: ['page.margins.top', 'page.margins.bottom', 'page.height'],
      message: message(
        `上下边距 ${margins.top} + ${margins.bottom} 毫米，纸高 ${height} 毫米，版心只剩 ${shown(down)} 毫米高。请改小边距。`,
        `margins of ${margins.top} + ${margins.bottom} mm on a sheet ${height} mm high leave ${shown(down)} mm for the text. Make them smaller.`,
      ),
    };
  }
}

function* gridConflicts({ page, grid, sizes }: Profile): Generator<ProfileConflict> {
  const height = toPoints(page.height - page.margins.top - page.margins.bottom);
  const width = toPoints(page.width - page.margins.left - page.margins.right);
  const character = sizes.body + grid.spacing;
  const lines = Math.floor((height + slack) / grid.pitch);
  if (lines !== grid.lines) {
    const most = Math.floor((height / grid.lines) * 20) / 20;
    yield {
      paths: ['grid.lines', 'grid.pitch', 'page.margins.top', 'page.margins.bottom', 'page.height'],
      message: message(
        `版心高 ${shown(height)} 磅，行距 ${grid.pitch} 磅，每面排 ${lines} 行，不是 ${grid.lines} 行。要排 ${grid.lines} 行，行距最大 ${shown(most)} 磅。`,
        `a type area ${shown(height)} pt high holds ${lines} lines of ${grid.pitch} pt, not ${grid.lines}. For ${grid.lines} lines the pitch is ${shown(most)} pt at most.`,
      ),
    };
  }
  const characters = character > 0 ? Math.floor((width + slack) / character) : 0;
  if (characters !== grid.characters) {
    const most = Math.floor((width / grid.characters - sizes.body) * 20) / 20;
    yield {
      paths: ['grid.characters', 'grid.spacing', 'sizes.body', 'page.margins.left', 'page.margins.right', 'page.width'],
      message: message(
        `版心宽 ${shown(width)} 磅，每字占 ${shown(character)} 磅，每行排 ${characters} 字，不是 ${grid.characters} 字。要排 ${grid.characters} 字，字距（spacing）最大 ${shown(most)} 磅。`,
        `a type area ${shown(width)} pt wide holds ${characters} characters of ${shown(character)} pt, not ${grid.characters}. For ${grid.characters} the spacing is ${shown(most)} pt at most.`,
      ),
    };
  }
  for (const key of ['body', 'title'] as const) {
    if (sizes[key] <= grid.pitch) continue;
    yield {
      paths: [`sizes.${key}`, 'grid.pitch'],
      message: message(
        `sizes.${key} 是 ${sizes[key]} 磅，比行距 ${grid.pitch} 磅大，字会被切去一截。请改小字号或改大行距。`,
        `sizes.${key} is ${sizes[key]} pt, more than the pitch of ${grid.pitch} pt: the type would be cut off. Make it smaller or the pitch larger.`,
      ),
    };
  }
}

function* placeConflicts({ page, sizes, letter }: Profile): Generator<ProfileConflict> {
  const numberTop = page.footer + sizes.pageNumber / pointsAMillimetre;
  if (numberTop > page.margins.bottom) {
    yield {
      paths: ['page.footer', 'page.margins.bottom', 'sizes.pageNumber'],
      message: message(
        `页码上端距纸的下边 ${shown(numberTop)} 毫米，进了版心（下边距 ${page.margins.bottom} 毫米）。请改小 footer。`,
        `the page number reaches ${shown(numberTop)} mm up from the lower edge, into the text (the margin is ${page.margins.bottom} mm). Make the footer smaller.`,
      ),
    };
  }
  if (page.header > page.margins.top) {
    yield {
      paths: ['page.header', 'page.margins.top'],
      message: message(
        `页眉距纸的上边 ${page.header} 毫米，进了版心（上边距 ${page.margins.top} 毫米）。请改小 header。`,
        `the header stands ${page.header} mm below the upper edge, in the text (the margin is ${page.margins.top} mm). Make the header smaller.`,
      ),
    };
  }
  if (letter.length > page.width) {
    yield {
      paths: ['letter.length', 'page.width'],
      message: message(
        `信函双线长 ${letter.length} 毫米，纸只有 ${page.width} 毫米宽。请改短。`,
        `the rules of letters are ${letter.length} mm long on a sheet ${page.width} mm wide. Make them shorter.`,
      ),
    };
  }
}

const pointsAMillimetre = 72 / 25.4;

const toPoints = (millimetres: number): number => millimetres * pointsAMillimetre;

const shown = (length: number): string => String(Math.round(length * 100) / 100);
