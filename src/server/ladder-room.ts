import { bandText, comparedAt, itemText, listsOf, tagText } from '../elements/career-ladder/texts.js';
import { levelsGoDown, type Rung, type View } from '../elements/career-ladder/view.js';
import type { Language } from '../format/language.js';
import type { Ladder } from '../model/ladder.js';

// What follows is guessed as in a usual font of 16 px: nobody knows the page's before it is there.

/** How wide a letter of a cell is, and a container of medium width, in px. */
const [TEXT, MEDIUM] = [7.8, 700];
/** What a line of choices takes, and the folded rest, with what is between lines, in px. */
const [CHOICE_LINE, FOLDED] = [44, 36];

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * How high the controls above the levels are on phones, where each row of choices has a line of its own, and in broader
 * containers, where all fit into one in every language, in px.
 */
export function controlHeights(view: View, ladder: Ladder, isFixed: boolean): number[] {
  const rows = [view.names.length > 1 && !isFixed, view.periods.length > 0].filter(Boolean).length;
  const isThere = ladder.levels.length > 1;
  return [rows, Math.min(rows, 1)].map((lines) => (isThere ? lines * CHOICE_LINE + FOLDED : 0));
}

/** Of a table, in px: a line of text, what a row and an item have around it, and the least that a column takes. */
const [LINE, ROW, ITEM, COLUMN] = [21.75, 17, 2, 135];
/** Columns have that much between them; a mark stands before what is new, and a tag beside a name. */
const [BETWEEN, MARK, TAG] = [16, 14, 26];
/** The height of the table is said in steps of so many px, as a sum of powers of two. */
const STEP = 15;
const BITS = [1, 2, 4, 8, 16, 32];

/** A row or column of the table: its header, and the texts of a level in it. */
type Cells = [label: string, textsOf: (rung: Rung) => string[]];

/** The rows or columns of the element's table beside those of levels. */
function cellsOf(view: View, language: Language): Cells[] {
  const { rungs, bands } = view;
  const cells = listsOf(view).map(({ label = language.say('whatIsAsked'), listOf }): Cells => [
    label,
    (rung) => listOf(rung).map(itemText),
  ]);
  if (bands.byLevel.size) cells.push([language.say('pay'), ({ band }) => [bandText(band, language)]]);
  if (rungs.some(({ years }) => years)) cells.push([language.say('experience'), ({ years }) => [years]]);
  return cells;
}

/** For the style sheet: how high the element's table is, such as `height-2 height-8` for ten steps. */
export function heightNames(view: View, language: Language): string[] {
  const { rungs } = view;
  const cells = cellsOf(view, language);
  const down = levelsGoDown(rungs.length, cells.length);
  const column = Math.max(COLUMN, (MEDIUM - 150) / (down ? cells.length : rungs.length));
  const linesOf = (text: string, less = 0): number =>
    Math.ceil((text.length * TEXT + less) / (column - BETWEEN)) * LINE;
  const cell = (texts: string[]): number => sum(texts.map((text) => linesOf(text, MARK) + ITEM));
  const nameOf = (rung: Rung): number => {
    const tag = tagText(rung, language);
    const compared = comparedAt(rung, view, language);
    return linesOf(rung.name + tag, tag ? TAG : 0) + linesOf(rung.track) + linesOf(compared);
  };
  const row = (heights: number[]): number => Math.max(...heights) + ROW;
  const rows = down
    ? [
        row(cells.map(([label]) => linesOf(label))),
        ...rungs.map((rung) => row([nameOf(rung), ...cells.map(([, textsOf]) => cell(textsOf(rung)))])),
      ]
    : [
        row(rungs.map(nameOf)),
        ...cells.map(([label, textsOf]) =>
          row([linesOf(label), ...rungs.map((rung) => cell(textsOf(rung)))]),
        ),
      ];
  const steps = Math.round(sum(rows) / STEP);
  return BITS.filter((bit) => Math.min(steps, 63) & bit).map((bit) => `height-${bit}`);
}
