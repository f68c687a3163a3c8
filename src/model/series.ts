import { chartOfTable, inWords } from './chart-table.js';
import { dateIn, datesOf, pointAt } from './date-in.js';
import { arePoints, isRecord } from './foreign.js';
import { framed, hasName, isList, isScalar, partOf, textIn } from './frames.js';
import { isObject, plainName } from './object.js';
import { fieldOf, namesPay } from './pay-names.js';
import { partWith } from './share-field.js';
import { DATED, NAMELESS, PLACE } from './table-rows.js';

type Fields = Record<string, unknown>;

const areDates = (values: unknown[]): boolean => values.length > 1 && datesOf(values).every(Boolean);

/** Amounts at these dates, as a history; where there is none of a date, it has no point. */
function historyOf(dates: unknown[], amounts: unknown[]): Fields[] {
  const read = datesOf(dates);
  return dates.flatMap((date, index) =>
    amounts[index] === undefined ? [] : { ...pointAt(read[index] ?? String(date)), amount: amounts[index] },
  );
}

/** Numbers under labels: names or dates. */
interface Grid {
  labels: unknown[];
  sets: { label?: unknown; data: unknown[] }[];
  /** What figures of parts are called, where it is not their label. */
  column?: string;
  /** What else was said. */
  rest?: Fields;
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

/** `{labels, datasets}`, `{categories, series}`, or rows as sheets have them. */
function gridIn(input: unknown): Grid | undefined {
  if (Array.isArray(input))
    return input.every(isList) ? gridOfRows(input) : (gridOfPairs(input) ?? gridOfLines(input));
  if (!isObject(input)) return undefined;
  const { labels, datasets, categories, xAxis, series, columns, rows, values, data, ...others } = input;
  const { items, ...about } = others;
  if (isObject(data)) return gridIn({ ...others, ...data });
  const [axis] = [xAxis].flat();
  const names = labels ?? categories ?? (isObject(axis) ? (axis['categories'] ?? axis['data']) : undefined);
  const given = datasets ?? series ?? rows ?? values ?? data ?? items;
  if (!Array.isArray(given)) return undefined;
  const rest = given === items ? about : others;
  if (isList(names)) {
    const sets = (isList(given) ? [given] : (given as unknown[])).flatMap((set) => setOf(set) ?? []);
    return sets.length ? { labels: names, sets, rest } : undefined;
  }
  const grid = gridIn(isList(columns) ? [columns, ...(given as unknown[])] : given);
  return grid && { ...grid, rest };
}

const pointsOf = (map: Fields): Fields[] => historyOf(Object.keys(map), Object.values(map));

/** A list with other items; the very same where none is another one. */
const sameOr = (list: unknown[], items: unknown[]): unknown[] =>
  items.some((item, index) => item !== list[index]) ? items : list;

/** Points whose dates are written as a history writes them; the very same where they are. */
function dated(points: unknown[]): unknown[] {
  const given = points.map((point) => (isObject(point) ? textIn(point['date']) : ''));
  const dates = datesOf(given);
  return sameOr(
    points,
    points.map((point, index) => {
      const { date, ...said } = pointAt(dates[index] ?? given[index]!);
      return date === given[index] ? point : { ...(point as Fields), ...said, date };
    }),
  );
}

/** An object whose fields for years are a history, or whose history is such an object. */
function withHistory(input: Fields): Fields {
  const { payHistory, ...others } = input;
  if (isObject(payHistory) && areDates(Object.keys(payHistory)))
    return { ...others, payHistory: pointsOf(payHistory) };
  if (Array.isArray(payHistory)) {
    const points = dated(payHistory);
    return points === payHistory ? input : { ...others, payHistory: points };
  }
  const isYear = ([key]: [string, unknown]): boolean => dateIn(key) !== undefined;
  const entries = Object.entries(input);
  const years = entries.filter(isYear);
  if (years.length < 2 || payHistory) return input;
  const rest = entries.filter((entry) => !isYear(entry));
  return { ...Object.fromEntries(rest), payHistory: pointsOf(Object.fromEntries(years)) };
}

/** Pay by years: of each line, of one, or as a list with a year in each. */
function chartOfYears(input: unknown): unknown {
  if (!Array.isArray(input)) {
    if (!isObject(input)) return undefined;
    const { items } = input;
    const lines = Array.isArray(items) ? chartOfYears(items) : items;
    return withHistory(lines === items ? input : { ...input, items: lines });
  }
  const list = input as unknown[];
  return sameOr(
    list,
    list.map((item) => (isObject(item) ? withHistory(item) : item)),
  );
}

const areRecords = (list: unknown): list is Fields[] =>
  Array.isArray(list) &&
  list.length > 0 &&
  list.every((one) => isObject(one) && Object.values(one).every(isScalar));

/** What a history reads by itself, but for how dates are written. */
const POINT =
  /^(?:year|date|amount|kind|min(?:imum)?|max(?:imum)?|median|mean|average|pay|salary|wage|value|relativestandarderror)$/;
const OF_POINT = /^(?:kind|max(?:imum)?|relativestandarderror)$/;

/** Records of texts and figures as the chart that the same table in a page amounts to. */
function chartOfRecords(records: Fields[]): Fields | undefined {
  const first = records[0]!;
  if (!isRecord(first)) return undefined;
  const keys = [...new Set(records.flatMap(Object.keys))];
  const areSingle =
    records.every((record) => Object.keys(record).length === 1) && keys.length === records.length;
  if (areSingle && keys.length > 1)
    return {
      items: records.flatMap((record) => Object.entries(record).map(([name, pay]) => ({ name, pay }))),
    };
  const all = (key: string) => records.map((record) => record[key]);
  const date = keys.find((key) => DATED.test(key) && all(key).every(dateIn));
  if (date !== undefined && records.length > 1) {
    const names = keys.map(plainName);
    if (names.every((name) => POINT.test(name)) && names.some((name) => OF_POINT.test(name)))
      return {
        payHistory: records.map(({ [date]: day, ...point }) => ({ ...pointAt(dateIn(day)!), ...point })),
      };
  }
  const isText = (key: string): boolean =>
    all(key).some((value) => typeof value === 'string' && /\p{L}/u.test(value));
  const isCounted = (key: string): boolean => all(key).every((value, index) => value === index);
  const label =
    keys.find((key) => hasName({ [key]: 0 }) && isText(key)) ??
    keys.find((key) => PLACE.test(key)) ??
    keys.find((key) => key !== date && isText(key) && !namesPay(key)) ??
    date;
  // Without words, a number that is no pay tells records apart: years of experience.
  const number =
    label === undefined && keys.find((key) => !namesPay(key) && fieldOf(inWords(key)) === undefined);
  const isTold = number && keys.length > 1 && new Set(all(number).filter(textIn)).size === records.length;
  const columns = keys.filter(
    (key) => key !== (isTold ? number : label) && !(key === 'index' && isCounted(key)),
  );
  // What stands under one year may be anything.
  if (!columns.length || (columns.length === 1 && dateIn(columns[0]))) return undefined;
  const titleOf = (key: string): string =>
    /^[a-z]{3,}$/.test(key) && !NAMELESS.test(key)
      ? key.replace(/^./, (letter) => letter.toUpperCase())
      : key;
  const chart = chartOfTable({
    corner: label ?? '',
    roles: columns.map((key) => ({ title: titleOf(key) })),
    rows: records.map((record) => ({
      label: isTold ? `${inWords(number)}: ${textIn(record[number])}` : textIn(label && record[label]),
      values: columns.map((key) => record[key]),
    })),
  });
  const items = chart['items'] as Fields[];
  const [only, other] = items;
  if (only && !other && !only['name'] && only['payHistory']) {
    const { items: _, ...rest } = chart;
    return { ...rest, payHistory: only['payHistory'] };
  }
  const isSaid = ({ pay, payHistory }: Fields): boolean =>
    Boolean(payHistory) || Object.keys(pay as object).length > 0;
  return items.some(isSaid) ? chart : undefined;
}

/** Lists of places and heights, a pair for each line: `[{"x": […], "y": […]}]`. */
function gridOfPairs(list: unknown[]): Grid | undefined {
  const lines = list.map((line) => {
    const { x, y, name } = isObject(line) ? line : ({} as Fields);
    return isList(x) && isList(y) ? { label: name, x, data: y } : undefined;
  });
  const [first] = lines;
  const areSame = lines.every((line) => line && String(line.x) === String(first!.x));
  return first && areSame ? { labels: first.x, sets: lines as Grid['sets'] } : undefined;
}

/** The name of a line, or of a record. */
const nameOf = (fields: Fields): unknown => {
  const key = ['id', ...Object.keys(fields).filter((key) => hasName({ [key]: 0 }))].at(-1)!;
  return fields[key];
};

/** Lines that have their points inside: `[{"name", "data": [{"x", "y"}]}]`, `[{"role", "salaries": [{"year", "pay"}]}]`. */
function gridOfLines(list: unknown[]): Grid | undefined {
  const lines = list.map((line) => {
    if (!isObject(line)) return undefined;
    const [found, other] = Object.entries(line).filter(
      ([key]) => key !== 'id' && !DRAWING.test(key) && !hasName({ [key]: 0 }),
    );
    const points = found && !other && (arePoints(found) || found[0] === 'data') && found[1];
    if (!Array.isArray(points)) return undefined;
    const pairs = (points as unknown[]).map((point) => {
      if (!isObject(point)) return isList(point) && point.length === 2 ? point : undefined;
      const keys = Object.keys(point);
      const at = keys.findIndex((key) => DATED.test(key));
      return keys.length === 2 && at >= 0 && Object.values(point).every(isScalar)
        ? [point[keys[at]!], point[keys[1 - at]!]]
        : undefined;
    });
    return pairs.length && pairs.every(Boolean)
      ? { label: nameOf(line), pairs: pairs as unknown[][] }
      : undefined;
  });
  if (!lines.length || !lines.every((line) => line !== undefined)) return undefined;
  const all = lines.flatMap(({ pairs }) => pairs);
  const labelOf = all.every(([x]) => dateIn(x)) ? dateIn : String;
  const labels = [...new Set(all.map(([x]) => labelOf(x)))];
  const sets = lines.map(({ label, pairs }) => {
    const amounts = new Map(pairs.map(([x, y]) => [labelOf(x), y]));
    return { label, data: labels.map((x) => amounts.get(x)) };
  });
  return { labels, sets };
}

/** A list of records, and what is around it. */
function recordsIn(input: unknown): [records: Fields[], rest: Fields] | undefined {
  if (areRecords(input)) return [input, {}];
  if (!isObject(input)) return undefined;
  const [found, other] = Object.entries(input).filter(
    ([, value]) => Array.isArray(value) && value.some(isObject),
  );
  if (!found || other || !areRecords(found[1]) || /^(?:roles|payHistory)$/.test(found[0])) return undefined;
  const { [found[0]]: _, schema: __, ...rest } = input;
  return [found[1], rest];
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

/** "female_pct" is the share of those who are called so. */
const partName = (key: string): string =>
  inWords(key)
    .replace(/ (?:pct|percent|share)$/, '')
    .replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** Records of parts of several wholes, or of a whole each, as a grid of shares. */
function gridOfShares(input: unknown): Grid | undefined {
  if (!areRecords(input) || input.length < 2) return undefined;
  const keys = Object.keys(input[0]!);
  const all = (key: string) => input.map((record) => record[key]);
  const isShare = (key: string): boolean =>
    all(key).every((value) => /^\d+(?:[.,]\d+)? ?%?$/.test(textIn(value)) && !dateIn(value));
  const shares = keys.filter(isShare);
  const [name = '', other, more] = keys.filter((key) => !isShare(key));
  const labels = [...new Set(all(name))];
  if (!name || more) return undefined;
  // One whole.
  if (other === undefined && shares.length === 1 && labels.length === input.length && !hasName(input[0]!))
    return { labels, column: shares[0]!, sets: [{ data: all(shares[0]!) }] };
  // A whole for each record.
  if (other === undefined) {
    return DATED.test(name) && shares.length > 1 && labels.length === input.length
      ? {
          labels: shares.map(partName),
          column: shares[0]!,
          sets: input.map((record) => ({ label: record[name], data: shares.map((key) => record[key]) })),
        }
      : undefined;
  }
  const parts = [...new Set(all(other))];
  if (shares.length !== 1 || labels.length * parts.length !== input.length) return undefined;
  const [outer, inner] = labels.length < input.length ? [name, other] : [other, name];
  const wholes = [...new Set(all(outer))];
  const names = [...new Set(all(inner))];
  return {
    labels: names,
    column: shares[0]!,
    sets: wholes.map((label) => ({
      label,
      data: names.map(
        (part) => input.find((record) => record[outer] === label && record[inner] === part)?.[shares[0]!],
      ),
    })),
  };
}

/** The parts of one whole, or of several, as share bars have them. */
export function sharesOf(input: unknown): Fields | undefined {
  const {
    labels = [],
    sets = [],
    column,
    rest,
  } = gridOfShares(input) ?? ((isObject(input) && gridIn(input)) || {});
  if (!labels.length) return undefined;
  const groups = sets.map(({ label: title, data }) => ({
    ...(title !== undefined && { title }),
    items: labels.map((name, index) => partWith(name, data[index], column ?? textIn(title))),
  }));
  return { ...rest, ...(groups.length > 1 ? { groups } : { items: groups[0]!.items }) };
}

/** The part of a year that a period is; what comes after the last one, such as M13, is the mean of the year. */
function partOfYear(period: unknown): string | undefined {
  const [, letter = '', count = ''] = /^([MQS])(\d\d)$/.exec(String(period)) ?? [];
  const number = Number(count);
  if (letter === 'Q') return number <= 4 ? `Q${number}` : undefined;
  // Half a year by the month that it begins with.
  const month = letter === 'S' ? number * 6 - 5 : number;
  return letter && month <= 12 ? String(month).padStart(2, '0') : undefined;
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
      const hasParts = points.some(({ period }) => partOfYear(period));
      return {
        name: isObject(catalog) ? (catalog['series_title'] ?? seriesID) : seriesID,
        payHistory: points.flatMap(({ year, period, value }) => {
          const month = partOfYear(period);
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
export function chartOf(given: unknown): unknown {
  const input = framed(given);
  const [map, other] = isObject(input) ? Object.values(input) : [];
  if (isObject(map) && other === undefined && areDates(Object.keys(map)))
    return { payHistory: pointsOf(map) };
  const bls = seriesOfBls(input);
  if (bls) return bls;
  const [records, around = {}] = recordsIn(input) ?? [];
  const chart = records && chartOfRecords(records);
  if (chart) {
    const { unused = [], ...about } = aboutOf(around) as { unused?: unknown[] };
    const left = [...unused, ...((chart['unused'] as unknown[] | undefined) ?? [])];
    return { ...chart, ...about, ...(left.length && { unused: left }) };
  }
  const grid = gridIn(input);
  if (!grid) return chartOfYears(input) ?? (input === given ? undefined : input);
  const { labels, sets } = grid;
  const rest = aboutOf(grid.rest ?? {});
  const text = (label: unknown): string => String((label as string | undefined) ?? '');
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
