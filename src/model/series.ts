import { isObject } from './object.js';
import { payPartOf } from './pay-part.js';

type Fields = Record<string, unknown>;

/** True for one thing, which says what it is called. */
export const hasName = (fields: Fields): boolean =>
  Object.keys(fields).some((key) =>
    /^(?:name|title|label|role|position|occupation|job[\s_]?title|question)$/i.test(key),
  );

/** Numbers under labels: names or dates. */
interface Grid {
  labels: unknown[];
  sets: { label?: unknown; data: unknown[] }[];
  /** What else was said. */
  rest?: Fields;
}

const isList = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.every((cell) => cell === null || /^(?:string|number)$/.test(typeof cell));
const isDate = (value: unknown): boolean => /^\d{4}(?:-\d\d){0,2}$/.test(String(value));
const areDates = (values: unknown[]): boolean => values.length > 1 && values.every(isDate);

/** The field of a pay that an amount is by its name, as in "Median salary" and "90th percentile". */
function partOf(label: string): string | undefined {
  const [name] = payPartOf(label.replace(/(\d\d)th(?: percentile)?/i, 'p$1'));
  return name && /^m|\d/.test(name) ? name : undefined;
}

/** What stands over a column: a word or the like, as in "P90" and "25th percentile". */
const isHeading = (cell: unknown): boolean => /^(?:p|\d\d?th )?[^\d\p{Sc}]*\d{0,2}$/iu.test(String(cell));

function setOf(input: unknown): Grid['sets'][number] | undefined {
  const { label, name, data, values = data } = isObject(input) ? input : ({ data: input } as Fields);
  return isList(values) ? { label: label ?? name, data: values } : undefined;
}

function gridOfRows(rows: unknown[][]): Grid | undefined {
  const [first = [], ...others] = rows;
  const [, ...cells] = first;
  const hasHead = others.length > 0 && (areDates(cells) || cells.every(isHeading));
  const body = hasHead ? others : rows;
  if (!cells.length || (!hasHead && cells.length > 1)) return undefined;
  const sets = cells.map((label, index) => ({
    ...(hasHead && { label }),
    data: body.map((row) => row[index + 1]),
  }));
  return { labels: body.map(([label]) => label), sets };
}

/** Objects with a date and a number for each line. */
function gridOfDates(records: Fields[]): Grid | undefined {
  const keys = Object.keys(records[0] ?? {});
  const date = keys.find((key) => areDates(records.map((record) => record[key])));
  if (date === undefined || !/^(?:date|year|month|day|time|period|jahr|année|año)$/i.test(date))
    return undefined;
  const sets = keys
    .filter((key) => key !== date)
    .map((label) => ({ label, data: records.map((record) => record[label]) }));
  return sets.length > 1 && sets.every(({ label, data }) => isList(data) && !partOf(label))
    ? { labels: records.map((record) => record[date]), sets }
    : undefined;
}

/** `{labels, datasets}`, `{categories, series}`, or rows as sheets have them. */
function gridIn(input: unknown): Grid | undefined {
  if (Array.isArray(input))
    return input.every(isList) ? gridOfRows(input) : input.every(isObject) ? gridOfDates(input) : undefined;
  if (!isObject(input)) return undefined;
  const { labels, datasets, categories, xAxis, series, columns, rows, values, data, ...rest } = input;
  if (isObject(data)) return gridIn({ ...rest, ...data });
  const [axis] = [xAxis].flat();
  const names = labels ?? categories ?? (isObject(axis) ? axis['categories'] : undefined);
  const given = datasets ?? series ?? rows ?? values ?? data;
  if (!Array.isArray(given)) return undefined;
  if (isList(names)) {
    const sets = (isList(given) ? [given] : (given as unknown[])).flatMap((set) => setOf(set) ?? []);
    return sets.length ? { labels: names, sets, rest } : undefined;
  }
  const grid = gridIn(isList(columns) ? [columns, ...(given as unknown[])] : given);
  return grid && { ...grid, rest };
}

const pointsOf = (map: Fields): Fields[] => Object.entries(map).map(([date, amount]) => ({ date, amount }));

/** An object whose fields for years are a history, or whose history is such an object. */
function withHistory(input: Fields): Fields {
  const { payHistory, ...others } = input;
  if (isObject(payHistory) && areDates(Object.keys(payHistory)))
    return { ...others, payHistory: pointsOf(payHistory) };
  const isYear = ([key]: [string, unknown]): boolean => isDate(key);
  const entries = Object.entries(input);
  const years = entries.filter(isYear);
  if (years.length < 2 || payHistory) return input;
  const rest = entries.filter((entry) => !isYear(entry));
  return { ...Object.fromEntries(rest), payHistory: pointsOf(Object.fromEntries(years)) };
}

/** A list with other items; the very same where none is another one. */
const sameOr = (list: unknown[], items: unknown[]): unknown[] =>
  items.some((item, index) => item !== list[index]) ? items : list;

/** Pay by years: of each line, of one, or as a list with a year in each. */
function chartOfYears(input: unknown): unknown {
  if (!Array.isArray(input)) {
    if (!isObject(input)) return undefined;
    const { items } = input;
    const lines = Array.isArray(items) ? chartOfYears(items) : items;
    return withHistory(lines === items ? input : { ...input, items: lines });
  }
  const list = input as unknown[];
  const hasYear = (point: unknown): boolean =>
    isObject(point) && Object.keys(point).some((key) => /^year$/i.test(key)) && !hasName(point);
  return list.length > 1 && list.every(hasYear)
    ? { payHistory: list }
    : sameOr(
        list,
        list.map((item) => (isObject(item) ? withHistory(item) : item)),
      );
}

/** How another tool would draw it, or where it had it from. */
const DRAWING =
  /^(?:type|options|plugins|chart|colors?|legend|tooltip|plotOptions|credits|[xy]Axis|subtitle|height|width|range|majorDimension|index|layout|config)$/i;

/** What holds for the whole chart, and the names of what does not. */
function aboutOf({ title, ...rest }: Fields): Fields {
  const unused = Object.keys(rest).filter((key) => DRAWING.test(key));
  return {
    ...(title !== undefined && { title: isObject(title) ? title['text'] : title }),
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => !unused.includes(key))),
    ...(unused.length && { unused }),
  };
}

/** The parts of one whole, or of several, as share bars have them. */
export function sharesOf(input: unknown): Fields | undefined {
  const { labels = [], sets = [], rest } = (isObject(input) && gridIn(input)) || {};
  if (!labels.length) return undefined;
  const groups = sets.map(({ label: title, data }) => ({
    ...(title !== undefined && { title }),
    items: labels.map((name, index) => ({ name, share: data[index] })),
  }));
  return { ...rest, ...(groups.length > 1 ? { groups } : { items: groups[0]!.items }) };
}

/** How many months there are in what the letters of periods stand for. */
const MONTHS: Readonly<Record<string, number>> = { M: 1, Q: 3, S: 6 };

/** The month that a period begins with; what comes after the last one, such as M13, is the mean of the year. */
function monthOf(period: unknown): string | undefined {
  const [, letter = '', count = '1'] = /^([MQS])(\d\d)$/.exec(String(period)) ?? [];
  const month = (Number(count) - 1) * (MONTHS[letter] ?? NaN) + 1;
  return month <= 12 ? String(month).padStart(2, '0') : undefined;
}

/** A series of the U.S. Bureau of Labor Statistics: of parts of a year, or of years as a whole. */
function seriesOfBls(input: unknown): Fields | undefined {
  const series = isObject(input) ? input['series'] : undefined;
  if (
    !Array.isArray(series) ||
    !series.every((one) => isObject(one) && 'seriesID' in one && Array.isArray(one['data']))
  )
    return undefined;
  return {
    items: (series as Fields[]).map(({ seriesID, catalog, data }) => {
      const points = (data as unknown[]).filter(isObject);
      const hasParts = points.some(({ period }) => monthOf(period));
      return {
        name: isObject(catalog) ? (catalog['series_title'] ?? seriesID) : seriesID,
        payHistory: points.flatMap(({ year, period, value }) => {
          const month = monthOf(period);
          // The mean of a year is no point among its months.
          if (hasParts && !month) return [];
          return { date: [String(year), ...(month ? [month] : [])].join('-'), amount: value };
        }),
      };
    }),
  };
}

/**
 * What other tools take for a chart, and sheets for a table, as a chart: dates are a history, amounts that are known by
 * their names are those of one pay, any others are lines of their own.
 */
export function chartOf(input: unknown): unknown {
  const bls = seriesOfBls(input);
  if (bls) return bls;
  const grid = gridIn(input);
  if (!grid) return chartOfYears(input);
  const { labels, sets } = grid;
  const rest = aboutOf(grid.rest ?? {});
  const text = (label: unknown): string => String((label as string | undefined) ?? '');
  const historyOf = (dates: unknown[], amounts: unknown[]) =>
    dates.map((date, index) => ({ date: text(date), amount: amounts[index] }));
  const heads = sets.map(({ label }) => label);
  if (areDates(labels))
    return {
      ...rest,
      items: sets.map(({ label, data }) => ({
        name: text(label ?? rest['title']),
        payHistory: historyOf(labels, data),
      })),
    };
  const across = (row: number): unknown[] => sets.map(({ data }) => data[row]);
  if (areDates(heads))
    return {
      ...rest,
      items: labels.map((name, row) => ({ name, payHistory: historyOf(heads, across(row)) })),
    };
  const parts = heads.map((label) => partOf(text(label)));
  const areParts = parts.every(Boolean) && new Set(parts).size === parts.length;
  return {
    ...rest,
    items: labels.flatMap((name, row): Fields[] => {
      if (areParts)
        return [{ name, pay: Object.fromEntries(sets.map(({ data }, index) => [parts[index], data[row]])) }];
      if (sets.length < 2) return [{ name, pay: across(row)[0] }];
      return sets.map(({ label, data }) => ({ name: `${text(name)}, ${text(label)}`, pay: data[row] }));
    }),
  };
}
