/** Words for the places that issues name, as somebody who looks at the text has them before their eyes. */

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|\n/g;

interface Container {
  pointer: string;
  /** The number of the item, in a list. */
  index?: number;
  /** The field whose value comes next, in an object. */
  key?: string;
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** The line of each value in valid JSON, by its pointer. */
export function linesOf(json: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const around: Container[] = [];
  let line = 1;
  for (const [token] of json.matchAll(TOKEN)) {
    const top = around.at(-1);
    if (token === '\n') line++;
    else if (token === ',' && top) {
      if (top.index === undefined) delete top.key;
      else top.index++;
    } else if (token === '}' || token === ']') around.pop();
    else if (token !== ':') {
      const isKey = top && top.index === undefined && top.key === undefined;
      if (isKey) top.key = escaped(JSON.parse(token.replaceAll('\n', '\\n')) as string);
      const pointer = top ? `${top.pointer}/${top.key ?? top.index}` : '';
      if (!lines.has(pointer)) lines.set(pointer, line);
      if (token === '{') around.push({ pointer });
      else if (token === '[') around.push({ pointer, index: 0 });
      line += token.split('\n').length - 1;
    }
  }
  return lines;
}

/** The name of a field in quotes, behind a space. */
export const quotedName = (name: string): string => ` “${name.replaceAll('~1', '/').replaceAll('~0', '~')}”`;

/** A place in JSON: the line, and the field by its name. What is missing has the line that it is missing from. */
export function placeInJson(lines: ReadonlyMap<string, number>, where: string): string {
  if (!where.startsWith('/')) return where;
  const names = where.slice(1).split('/');
  // A list that is all there is has no name in the text.
  if (lines.has('/0') && !/^\d/.test(names[0]!)) names.shift();
  const named = names.findLast((name) => !/^\d+$/.test(name)) ?? '';
  for (let length = names.length; length >= 0; length--) {
    const line = lines.get(
      names
        .slice(0, length)
        .map((name) => `/${name}`)
        .join(''),
    );
    if (line) return `line ${line}${named && `,${quotedName(named)}`}`;
  }
  return where;
}

/** Something in data: its pointer, its name in what is around it, and itself. */
interface Placed {
  pointer: string;
  name: string;
  value: unknown;
}

/** All that is in data, in the order of the text. */
const allIn = (data: unknown, around = ''): Placed[] =>
  typeof data === 'object' && data
    ? Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
        const pointer = `${around}/${escaped(key)}`;
        return [{ pointer, name: key, value }, ...allIn(value, pointer)];
      })
    : [];

/**
 * The pointer that a part of data had before other tools' shape was taken off it: what is still the same object, or goes
 * by the same name, or has the same value, each in its turn. Empty where there is none.
 */
export function pointerBefore(where: string, data: unknown, before: unknown): string {
  const now = allIn(data);
  const part = now.find(({ pointer }) => pointer === where);
  if (!part) return '';
  const isSame = (other: Placed): boolean => other.value === part.value;
  const isNamed = (other: Placed): boolean => other.name === part.name;
  const tests = [
    (other: Placed) => isSame(other) && isNamed(other) && /\D/.test(part.name),
    (other: Placed) => isNamed(other) && /\D/.test(part.name),
    isSame,
  ];
  const all = allIn(before);
  for (const test of tests) {
    const found = all.filter(test);
    const turn = now.filter(test).indexOf(part);
    if (found.length) return (found[turn] ?? found[0]!).pointer;
  }
  return '';
}

/** The place of an item that was a row. */
export interface RowPlaces {
  /** The number of each item's row, from 1. */
  rows: readonly number[];
  /** What the column of a field is called. */
  columnOf?: (field: string) => string | undefined;
  /** What the columns are called, where each has a list or a value of its own. */
  head?: readonly string[];
}

const ITEM =
  /^(?:\/groups\/(?<list>\d+))?\/(?:levels|jobs|items|rows)\/(?<item>\d+)(?:\/values\/(?<value>\d+)|\/(?<field>[^/]+))?/;

/** A place in rows: the row, and the column by its name. */
export function placeInRows({ rows, columnOf, head }: RowPlaces, where: string): string {
  const { list, item, value, field = '' } = ITEM.exec(where)?.groups ?? {};
  const row = item === undefined ? undefined : rows[Number(item)];
  // A list as a whole is all there is.
  if (row === undefined) return /^\/[a-z]+$/.test(where) ? '' : where;
  // The first column names the rows.
  const column = columnOf?.(field) ?? head?.[Number(list ?? value ?? NaN) + 1];
  return `row ${row}${column ? `,${quotedName(column)}` : ''}`;
}
