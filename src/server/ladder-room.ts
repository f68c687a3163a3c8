import { bandText, countThings, gapTexts, itemText } from '../elements/career-ladder/texts.js';
import { levelsGoDown, type Rung, type View } from '../elements/career-ladder/view.js';
import type { Language } from '../format/language.js';
import { perPeriod } from '../format/period.js';
import type { Ladder } from '../model/ladder.js';
import { hasChanges, type Changes } from '../model/ladder-path.js';

// What follows is guessed as in a usual font of 16 px: nobody knows the page's before it is there.

/** How wide a letter of a choice is, and of a cell, in px. */
const [CHOICE, TEXT] = [7.5, 7.8];
/** Of the widths of containers that the style sheet tells apart, those that are usual. */
const [MEDIUM, BROAD] = [700, 1100];
/** What stands between two choices, and around a label, in px. */
const [GAP, PADDING] = [16, 21];
/** What a line of choices takes, and the folded rest, with what is between lines, in px. */
const [CHOICE_LINE, FOLDED] = [44, 36];

/** The widths of the rows of choices. */
function choicesOf(view: View, isFixed: boolean, language: Language): number[] {
  const width = (labels: string[]): number => sum(labels.map(({ length }) => length * CHOICE + PADDING));
  return [
    ...(view.names.length > 1 && !isFixed
      ? [width(view.names.map((name) => language.say(`view-${name}`)))]
      : []),
    ...(view.periods.length ? [width(view.periods.map(({ period }) => perPeriod(period, language)))] : []),
  ];
}

function rowsOf(widths: number[], room: number): number {
  let rows = 0;
  let used = Infinity;
  for (const width of widths) {
    used += GAP + width;
    if (used <= room) continue;
    rows += 1;
    used = width;
  }
  return rows;
}

/** How many lines a text takes. */
const linesIn = (text: string, room: number): number => Math.ceil((text.length * TEXT) / room);

/** A phone, the least that a stop on the way takes, and what its name and what stands under it take, in px. */
const [PHONE, STOP, NAME, UNDER] = [288, 135, 19.5, 17];
/** More things than this are folded. */
const FEW = 6;

/** How high a list of what is new is, with what is carried over, in px. */
function changesHeight({ added, grown, kept, gone }: Changes, room: number): number {
  const items = [...added, ...grown].map(({ item }) => linesIn(itemText(item), room - 28) * LINE + 4);
  const rest = [kept, gone, ...(items.length ? [] : [[1]])].filter(({ length }) => length);
  return sum(items) + rest.length * 23 + 8;
}

/** How high the way to the reader's goal is, as the element shows it below its controls, in px. */
function journeyHeight({ journey, byId }: View, room: number, language: Language): number {
  if (!journey) return 0;
  const { from, to, path, changes } = journey;
  const isNarrow = room < 560;
  const stops = path ? [from, ...path.map(({ to: id }) => byId.get(id)!)] : [];
  const columns = isNarrow ? 1 : Math.min(Math.floor(room / STOP), stops.length || 1);
  const heights = stops.map(
    ({ name, years, band }) =>
      (isNarrow ? 12 : 20 + (stops.length > columns ? 12 : 0)) +
      linesIn(name, room / columns - (isNarrow ? 26 : 12)) * NAME +
      (years || band ? UNDER : 0),
  );
  const rows = Array.from({ length: Math.ceil(stops.length / columns) }, (_, row) =>
    Math.max(...heights.slice(row * columns, (row + 1) * columns)),
  );
  const heading = language.say('fromTo', { from: from.name, to: to.name });
  const isOpen = countThings(changes) <= FEW;
  const listed = changesHeight(changes, room);
  const folded = hasChanges(changes) ? 28 + (isOpen ? listed + 4 : 0) : 0;
  const said = gapTexts(journey, language).map((text) => linesIn(text, room) * LINE);
  return Math.ceil(linesIn(heading, room * 1.15) * 19 + 20 + sum(rows) + sum(said) + folded + 20);
}

/** How high what is new at the next level is below a drawing, on phones and in broader containers, in px. */
export function heightsBelow({ name, selected, journey }: View): number[] {
  if (!selected || name !== 'branches' || selected === journey?.to) return [];
  const { level, changes } = selected;
  return [PHONE, MEDIUM, BROAD].map((room) =>
    Math.ceil(14 + linesIn(level.summary ?? '', room) * LINE + changesHeight(changes, room)),
  );
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * How high what the element has above the levels is on phones, in containers of medium width, and in broad ones, in px:
 * its controls, and the way to the goal.
 */
export function heightsAbove(view: View, ladder: Ladder, isFixed: boolean, language: Language): number[] {
  const widths = choicesOf(view, isFixed, language);
  return [PHONE, MEDIUM, BROAD].map((room) => {
    // On phones each row of choices has a line of its own.
    const controls = rowsOf(widths, room === PHONE ? 0 : room) * CHOICE_LINE + FOLDED;
    return (ladder.levels.length < 2 ? 0 : controls) + journeyHeight(view, room, language);
  });
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
  const cell = (texts: string[]): number => sum(texts.map((text) => linesOf(text, MARK) + ITEM));
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
  const steps = Math.round(sum(rows) / STEP);
  return BITS.filter((bit) => Math.min(steps, 31) & bit).map((bit) => `height-${bit}`);
}
