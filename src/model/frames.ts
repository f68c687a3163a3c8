import { isObject } from './object.js';
import { fieldOf, namesPay } from './pay-names.js';
import { payPartOf } from './pay-part.js';

type Fields = Record<string, unknown>;

/** What a cell says; nothing for a list in it. */
export const textIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** True for one thing, which says what it is called. */
export const hasName = (fields: Fields): boolean =>
  Object.keys(fields).some((key) =>
    /^(?:name|title|label|role|position|occupation|job[\s_]?title|question)$/i.test(key),
  );

export const isList = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.every((cell) => cell === null || /^(?:string|number)$/.test(typeof cell));
export const isDate = (value: unknown): boolean => /^\d{4}(?:-\d\d){0,2}$/.test(String(value));
export const areDates = (values: unknown[]): boolean => values.length > 1 && values.every(isDate);

export const isScalar = (value: unknown): boolean =>
  value === null || /^(?:string|number|boolean)$/.test(typeof value);

/** The field of a pay that an amount is by its name, as in "Median salary" and "90th percentile". */
export function partOf(label: string): string | undefined {
  const [name] = payPartOf(label.replace(/(\d\d)th(?: percentile)?/i, 'p$1'));
  return name && /^m|\d/.test(name) ? name : undefined;
}

/** A table of Google Charts. */
function recordsOfCells({ cols, rows }: Fields): Fields[] | undefined {
  if (!Array.isArray(cols) || !Array.isArray(rows)) return undefined;
  const keys = cols.map((column) => (isObject(column) ? textIn(column['label'] ?? column['id']) : ''));
  return rows.map((row) => {
    const cells = isObject(row) && Array.isArray(row['c']) ? (row['c'] as unknown[]) : [];
    return Object.fromEntries(keys.map((key, at) => [key, isObject(cells[at]) ? cells[at]['v'] : cells[at]]));
  });
}

/** A cube in JSON-stat, as Eurostat answers: a record for each figure. */
function recordsOfCube({ id, size, dimension, value }: Fields): Fields[] | undefined {
  if (!isList(id) || !isList(size) || !isObject(dimension) || typeof value !== 'object' || !value)
    return undefined;
  const axes = id.map((name) => {
    const axis = dimension[String(name)];
    const category = isObject(axis) && isObject(axis['category']) ? axis['category'] : {};
    const index = category['index'] ?? category['label'];
    const labels = isObject(category['label']) ? category['label'] : {};
    const keys = Array.isArray(index)
      ? (index as string[])
      : Object.entries((index ?? {}) as Record<string, number>)
          .sort(([, a], [, b]) => a - b)
          .map(([key]) => key);
    return { name: String(name), labels: keys.map((key) => labels[key] ?? key) };
  });
  return Object.entries(value).map(([place, amount]) => {
    let left = Number(place);
    const record: Fields = { value: amount };
    for (const [at, { name, labels }] of [...axes.entries()].reverse()) {
      record[name] = labels[left % Number(size[at])];
      left = Math.floor(left / Number(size[at]));
    }
    return Object.fromEntries(Object.entries(record).reverse());
  });
}

/** Frames of pandas, by columns or by rows, as records. */
export function framed(input: unknown): unknown {
  if (!isObject(input)) return input;
  const { columns, index, data, ...rest } = input;
  const records = recordsOfCube(input) ?? recordsOfCells(input);
  if (records) {
    const { label: title } = input;
    return title === undefined ? records : { title, items: records };
  }
  if (Array.isArray(columns) && Array.isArray(index) && Array.isArray(data)) {
    const isCount = index.every((name, at) => name === at);
    const rows = data as unknown[][];
    return {
      ...rest,
      columns: isCount ? columns : ['', ...(columns as unknown[])],
      data: isCount ? rows : rows.map((row, at): unknown[] => [index[at], ...row]),
    };
  }
  const frame = Object.entries(input);
  const parts = frame.map(([, value]) => value);
  if (!parts.every((part): part is Fields => isObject(part) && Object.values(part).every(isScalar)))
    return input;
  const isCount = (keys: string[]): boolean => keys.length > 0 && keys.every((key, at) => key === String(at));
  if (isCount(Object.keys(input))) return parts;
  const names = Object.keys(parts[0] ?? {});
  const isEven = parts.every((part) => Object.keys(part).join('\n') === names.join('\n'));
  const areFigures = frame.every(([key]) => namesPay(key) || fieldOf(key) !== undefined);
  if (!isEven || (!isCount(names) && (!areFigures || names.some((name) => partOf(name))))) return input;
  return names.map((name) => ({
    ...(!isCount(names) && { [areDates(names) ? 'Year' : 'Name']: name }),
    ...Object.fromEntries(frame.map(([key]) => [key, (input[key] as Fields)[name]])),
  }));
}
