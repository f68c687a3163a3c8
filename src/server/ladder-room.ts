import { bandText, itemText } from '../elements/career-ladder/texts.js';
import { levelName, levelsGoDown, type Rung, type View } from '../elements/career-ladder/view.js';
import type { Language } from '../format/language.js';
import { perPeriod } from '../format/period.js';
import type { Ladder } from '../model/ladder.js';

// What follows is guessed as in a usual font of 16 px: nobody knows the page's before it is there.

/** How wide a letter of a choice is, of a select, and of a cell, in px. */
const [CHOICE, PICK, TEXT] = [7.5, 6.3, 7.8];
/** Of the widths of containers that the style sheet tells apart, those that are usual. */
const [MEDIUM, BROAD] = [700, 1100];
/** What stands between two controls, in px. */
const [GAP, CHOICE_PADDING, PICK_PADDING, WIDEST_PICK] = [16, 21, 56, 260];

interface Control {
  /** A row of choices, or else a select under its label. */
  isChoice: boolean;
  width: number;
}

function controlsOf(view: View, { levels, themes }: Ladder, isFixed: boolean, language: Language): Control[] {
  const choice = (labels: string[]): Control => ({
    isChoice: true,
    width: labels.reduce((sum, { length }) => sum + length * CHOICE + CHOICE_PADDING, 0),
  });
  const pick = (label: string, options: string[]): Control => {
    const longest = Math.max(...options.map(({ length }) => length));
    const width = Math.min(longest * PICK + PICK_PADDING, WIDEST_PICK);
    return { isChoice: false, width: Math.max(width, label.length * PICK) };
  };
  const named = levels.map((level, index) => {
    const track = level.track && view.tracks.find(({ id }) => id === level.track)?.name;
    return levelName(level, index, language) + (track ? ` (${track})` : '');
  });
  const groups = (label: string, list: readonly { name: string }[]): Control[] =>
    list.length > 1 ? [pick(label, [language.say('all'), ...list.map(({ name }) => name)])] : [];
  return [
    ...(view.names.length > 1 && !isFixed
      ? [choice(view.names.map((name) => language.say(`view-${name}`)))]
      : []),
    ...(view.periods.length ? [choice(view.periods.map(({ period }) => perPeriod(period, language)))] : []),
    pick(language.say('current'), [language.say('choose'), ...named]),
    pick(language.say('target'), [language.say('choose'), ...named]),
    ...groups(language.say('track'), view.tracks),
    ...groups(language.say('theme'), themes),
  ];
}

/** What a line of controls takes, with what is between lines: those with a select are higher. */
const [CHOICE_LINE, PICK_LINE] = [44, 65];

function heightOf(controls: Control[], room: number): number {
  const lines: Control[][] = [];
  let used = Infinity;
  for (const control of controls) {
    used += GAP + control.width;
    if (used > room) {
      lines.push([]);
      used = control.width;
    }
    lines.at(-1)!.push(control);
  }
  return lines.reduce(
    (sum, line) => sum + (line.every(({ isChoice }) => isChoice) ? CHOICE_LINE : PICK_LINE),
    0,
  );
}

/** How high the element's controls are on phones, in containers of medium width, and in broad ones, in px. */
export function controlHeights(view: View, ladder: Ladder, isFixed: boolean, language: Language): number[] {
  if (ladder.levels.length < 2) return [0, 0, 0];
  const controls = controlsOf(view, ladder, isFixed, language);
  // On phones each has a line of its own.
  return [0, MEDIUM, BROAD].map((room) => heightOf(controls, room));
}

/** Of a table, in px: a line of text, what a row and an item have around it, and the least that a column takes. */
const [LINE, ROW, ITEM, COLUMN] = [21.75, 17, 2, 135];
/** Columns have that much between them; a mark stands before what is new. */
const [BETWEEN, MARK] = [16, 14];
/** The height of the table is said in steps of so many px, as a sum of powers of two. */
const STEP = 30;
const BITS = [1, 2, 4, 8, 16];

/** The texts of a level in each row or column of the element's table, by its header. */
function cellsOf({ rungs, themes, bands }: View, language: Language): [string, (rung: Rung) => string[]][] {
  const cells: [string, (rung: Rung) => string[]][] = themes.map(({ id, name }) => [
    name,
    ({ level }) => (level.competencies.get(id) ?? []).map(itemText),
  ]);
  if (rungs.some(({ level }) => level.requirements.length))
    cells.push([language.say('whatIsAsked'), ({ level }) => level.requirements.map(itemText)]);
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
  const cell = (texts: string[]): number => texts.reduce((sum, text) => sum + linesOf(text, MARK) + ITEM, 0);
  const nameOf = ({ name, track }: Rung): number => linesOf(name) + linesOf(track);
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
  const steps = Math.round(rows.reduce((sum, height) => sum + height, 0) / STEP);
  return BITS.filter((bit) => Math.min(steps, 31) & bit).map((bit) => `height-${bit}`);
}
