import type { Language } from '../../format/language.js';
import type { Layout, Line, Place } from '../../model/ladder-layout.js';
import type { Move } from '../../model/ladder-path.js';
import { bandText, namesOfSteps } from './texts.js';
import type { Rung, View } from './view.js';

/** One cell of the drawing, in its own units: the picture is stretched over the grid of names. */
const CELL = 100;
/** Half of what a name may take of its cell. Between names is where lines change their row. */
const NAME = 37;
/** An outline is not indented more often than this. */
const DEEPEST = 6;

/** Where a level stands in the grid, whose lines count from 1, and in the outline. */
export const placeOf = (
  { row, column, depth }: Place,
  halves: number,
): { row: number; column: number; indent: number } => ({
  row: row * halves + 1,
  column: column + 1,
  indent: Math.min(depth, DEEPEST),
});

/** Rows of the grid that a level takes: one may stand half a row further down. */
export const rowsPerLevel = ({ places }: Layout): number => (places.some(({ row }) => row % 1) ? 2 : 1);

/** Some levels lead to the side. */
export const hasMoves = ({ lines }: Layout): boolean => lines.some(({ kind }) => kind === 'lateral');

/**
 * What is said under a level's name: its track, its pay, or else its years; and where it leads. The drawing has room
 * for the bare amount (`pay`); with the name is heard also what kind of amount it is, and for which period (`payHeard`).
 */
export function nodeTexts(
  { level, track, years, band }: Rung,
  view: View,
  language: Language,
): { heard: string; pay: string; payHeard: string; leads: string } {
  const pay = bandText(band, language, true);
  const alone = band?.main ? { ...band, low: undefined, high: undefined } : band;
  const heard = [track, pay ? '' : years].filter(Boolean).join(' · ');
  const leads = namesOfSteps(level.next, view).map((name, index) =>
    level.next[index]!.kind === 'lateral' ? `${name} (${language.say('lateral')})` : name,
  );
  return {
    heard,
    pay,
    payHeard: bandText(alone, language),
    leads: leads.length ? language.say('leadsTo', { list: language.list(leads) }) : '',
  };
}

/** The lines as paths of an SVG with this `viewBox`, by what they mean. */
export function linesOf(
  { lines, columns, rows }: Layout,
  path: readonly Move[] = [],
): Record<'box' | 'step' | 'lateral' | 'way', string> {
  const way = new Set(path.map(({ from, to }) => `${from}\n${to}`));
  const drawn = { box: `0 0 ${columns * CELL} ${rows * CELL}`, step: '', lateral: '', way: '' };
  for (const line of lines) drawn[way.has(`${line.from}\n${line.to}`) ? 'way' : line.kind] += pathOf(line);
  return drawn;
}

/** A line through its points: level beside the names, and turning only between them. */
function pathOf({ points }: Line): string {
  const [start, ...rest] = points.map(({ column, row }) => ({ x: column * CELL + CELL / 2, y: row * CELL }));
  let path = `M${start!.x} ${start!.y}`;
  let last = start!;
  for (const { x, y } of rest) {
    const down = y - last.y;
    // Straight to the neighbour, behind its name's ground.
    if (x === last.x && Math.abs(down) <= CELL) path += `V${y}`;
    else if (x === last.x) {
      // Around the names between.
      const [side, turn] = [x + NAME, Math.sign(down) * 10];
      const out = side + 7;
      path += `H${side}Q${out} ${last.y} ${out} ${last.y + turn}V${y - turn}Q${out} ${y} ${side} ${y}H${x}`;
    } else if (!down) path += `H${x}`;
    else {
      const turn = Math.sign(x - last.x);
      const [from, to] = [last.x + NAME * turn, x - NAME * turn];
      const middle = (from + to) / 2;
      path += `H${from}C${middle} ${last.y} ${middle} ${y} ${to} ${y}H${x}`;
    }
    last = { x, y };
  }
  return path;
}

/** A dot for each level, to be drawn with round ends. */
export const marksOf = ({ places }: Layout): string =>
  places.map(({ column, row }) => `M${column * CELL + CELL / 2} ${row * CELL}h0`).join('');
