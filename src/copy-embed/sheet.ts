import { isAmount, PAY } from '../model/pay-names.js';
import { readPayHeading } from '../model/pay-heading.js';
import { namesFact } from './columns.js';

/** Rows without what sheets have above them. */
export interface Sheet {
  rows: string[][];
  /** How many rows of the text are above the second one of these. */
  skipped: number;
  title?: string;
  notes: string[];
}

export const quotedList = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');

/** "[3]", "[a]" and "[note 1]" behind a text, as encyclopedias have them, and "†" or "*" behind a figure. */
const MARKS =
  /(?:\s*\[(?:\d{1,3}|[a-z]|(?:note|nb|n) ?\d{1,2}|citation needed)\])+\s*$|(?<=\d)\s*[*†‡§]+\s*$/i;

/** The text without marks of footnotes, which are added to `left`. What is nothing but a mark stays. */
export function withoutMarks(text: string, left: string[]): string {
  const [marks = ''] = MARKS.exec(text) ?? [];
  if (!marks || marks.length === text.length) return text;
  left.push(marks.trim());
  return text.slice(0, -marks.length);
}

export const notesOfMarks = (left: readonly string[]): string[] =>
  left.length ? [`Marks of footnotes were left out: ${quotedList([...new Set(left)].slice(0, 4))}.`] : [];

const UNIT = /^\W*(?:%|percent|prozent|pour ?cent|years?|yrs?|jahre|ans|años|年)\W*$/i;
const UNITS_ARE_NAMED = /^(?:units?|einheit(?:en)?|unités?|unidad(?:es)?|単位|الوحدة)?$/i;

/** What amounts below are in: "USD/year", "($ thousands)", "%". */
const isUnit = (cell: string): boolean =>
  cell.length < 30 &&
  !/\d/.test(cell.replace(/1?[.,'’]?000/g, '')) &&
  (UNIT.test(cell) || Object.keys(readPayHeading(cell)).length > 0);

/** Puts a row of units below the headings into the headings. */
export function withUnits(sheet: Sheet): Sheet {
  const [head = [], [name = '', ...units] = [], ...rows] = sheet.rows;
  const given = units.filter(Boolean);
  if (!rows.length || !given.length || !UNITS_ARE_NAMED.test(name) || !given.every(isUnit)) return sheet;
  const joined = head.map((cell, column) => {
    const unit = units[column - 1]?.replace(/^\s*[([]\s*|\s*[)\]]\s*$/g, '');
    return unit ? `${cell} (${unit})`.trim() : cell;
  });
  const note = `The row below the headings was taken for units: ${quotedList(joined.slice(1, 4))}.`;
  return { ...sheet, rows: [joined, ...rows], skipped: sheet.skipped + 1, notes: [...sheet.notes, note] };
}

/** A second line of a cell, which browsers copy as a line of its own, where rows have a name and a value. */
export function withWholeCells(rows: string[][]): [rows: string[][], notes: string[]] {
  const isPairs = rows.filter(({ length }) => length === 2).length * 2 >= rows.length;
  const found: string[] = [];
  if (!isPairs) return [rows, []];
  const whole = rows.reduce<string[][]>((all, row) => {
    const above = all.at(-1);
    const [only = ''] = row;
    if (row.length > 1 || above?.length !== 2 || !/\d/.test(only)) return [...all, row];
    found.push(only);
    return [...all.slice(0, -1), [above[0]!, `${above[1]} ${only}`]];
  }, []);
  return [whole, found.length ? [`Put to the row above: ${quotedList(found.slice(0, 3))}.`] : []];
}

/** Facts of a single role below its name, as public pages have them: the name is that of the column. */
export function withRoleName(rows: string[][]): [rows: string[][], notes: string[]] {
  const [[title = '', ...more] = [], second = []] = rows;
  const isOfOne = rows.every(({ length }) => length < 3) && !more.some(Boolean) && second.length === 2;
  if (!title || !isOfOne || !(namesFact(second[0]!) || isAmount(second[1]!))) return [rows, []];
  const name = title.replace(/^quick facts:\s*/i, '');
  return [[['', name], ...rows.slice(1)], [`“${name}” was taken for the name of the role.`]];
}

const FACT =
  /education|training|degree|outlook|growth|skill|ausbildung|abschluss|formation|diplôme|formación/i;

/** True for pay and other facts of one role: no pay of several. */
export function isOfOneRole(rows: readonly string[][]): boolean {
  const isPair = rows.every(({ length }) => length < 3);
  const isPaid = rows.some(([name = '', value = '']) => PAY.test(name) && isAmount(value));
  const others = rows.filter(
    ([name = '', value = '']) => (FACT.test(name) || namesFact(name)) && value && !/\d{3}/.test(value),
  );
  return isPair && isPaid && others.length > 1;
}
