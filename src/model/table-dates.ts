import { dateIn, datesOf, monthIn } from './date-in.js';
import { textIn } from './frames.js';
import { readPayHeading, type PayHeading } from './pay-heading.js';
import { fieldOf, namesPay } from './pay-names.js';
import {
  DATED,
  isBlank,
  isOfNames,
  NAMELESS,
  textsOf,
  underUnit,
  type ChartTable,
  type Texts,
} from './table-rows.js';

const YEAR = /^(?:19|20)\d\d$/;

const MONTHLY = /month|quarter|monat|quartal|mois|trimestre|\bmes$/i;

/** Numbers that are no pay, whatever is beside them. */
export const NO_PAY =
  /update|employ|jobs\b|openings|growth|change|count|index|rank|share|sample|percent|headcount|respondents|population|workers|hours\b|\b(?:n|id|age|cpi|soc|code)$/i;

/** Dates as precise as their heading says: a year may be written as its first day. */
function precise(dates: string[], title: string): string[] {
  const [pattern, length] = /month|monat|mois|\bmes$/i.test(title) ? [/-01$/, 7] : [/-01-01$/, 4];
  const isNamed = length === 7 || /year|jahr|année|año/i.test(title);
  return isNamed && dates.every((date) => date.length === 10 && pattern.test(date))
    ? dates.map((date) => date.slice(0, length))
    : dates;
}

/** What a column writes as dates. Of "3/11/2026", the others have to tell which is its month. */
function readDates(values: unknown[]): (string | undefined)[] {
  const parts = values.map((value) => /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(textIn(value)));
  const [isDayFirst, isMonthFirst] = [1, 2].map((at) => parts.some((part) => Number(part?.[at]) > 12));
  return datesOf(
    values.map((value, index) => {
      const [, first = '', second = '', year] = (isDayFirst !== isMonthFirst && parts[index]) || [];
      return year
        ? [year, ...(isDayFirst ? [second, first] : [first, second])]
            .map((part) => part.padStart(2, '0'))
            .join('-')
        : value;
    }),
  );
}

/** The dates of all rows, and the columns that say them; the names are the first one. */
function datesIn(columns: Texts[]): { dates: string[]; from: number[] } | undefined {
  const from = columns.findIndex(
    ({ title, values }, index) =>
      (DATED.test(title) || (!index && !values.some((value) => /^\d{5,}$/.test(textIn(value))))) &&
      readDates(values).every(Boolean),
  );
  const column = columns[from];
  if (!column) return undefined;
  const dates = precise(readDates(column.values) as string[], column.title);
  const part = columns.findIndex(
    ({ title, values }, index) =>
      index !== from &&
      MONTHLY.test(title) &&
      values.every((value) => /^Q[1-4]$/i.test(String(value)) || monthIn(String(value))),
  );
  if (part < 0 || !dates.every((date) => YEAR.test(date))) return { dates, from: [from] };
  const parts = columns[part]!.values.map((value) => monthIn(String(value)) ?? String(value).toUpperCase());
  return { dates: dates.map((date, at) => `${date}-${parts[at]}`), from: [from, part] };
}

interface Dated extends ChartTable {
  /** Columns are dates. */
  isDated?: boolean;
  unused?: string[];
}

/** What a date is part of: a month, a quarter, a year. */
function aroundOf(date: string): string[] {
  const [year = '', month = '', day] = date.split('-');
  const quarter = /^\d/.test(month) ? [`${year}-Q${Math.ceil(Number(month) / 3)}`] : [];
  return [...(month ? [year] : []), ...quarter, ...(day ? [`${year}-${month}`] : [])];
}

/** The days of a series without its means: where it has parts of a year, the year as a whole is no point among them. */
function withoutMeans(days: string[]): string[] {
  const counts = new Map<string, number>();
  for (const around of days.flatMap(aroundOf)) counts.set(around, (counts.get(around) ?? 0) + 1);
  return days.filter((day) => (counts.get(day) ?? 0) < 2);
}

/** Dates that stand over several rows, as those of each. */
export function withSpans(table: ChartTable): ChartTable {
  const { corner = '', roles, rows } = table;
  if (rows.length > 1 && rows.every(({ section }) => dateIn(section))) {
    return {
      ...table,
      corner: '',
      roles: [{ title: DATED.test(corner) ? corner : 'Date' }, ...roles],
      rows: rows.map(({ section, ...row }) => ({ ...row, values: [section, ...row.values] })),
    };
  }
  const [first] = rows;
  if (!first || !rows.every(({ label }) => !label || dateIn(label)) || !dateIn(first.label)) return table;
  let above = '';
  return { ...table, rows: rows.map((row) => ({ ...row, label: (above = row.label || above) })) };
}

/** A series as offices publish it: what is said of it before its first date, and of all of it after the last, is no data. */
export function withoutPreface(
  table: ChartTable & { unused?: string[] },
): ChartTable & { unused?: string[] } {
  const { rows } = table;
  const isDated = ({ label }: ChartTable['rows'][number]): boolean => dateIn(label) !== undefined;
  const start = rows.findIndex(isDated);
  const end = rows.findLastIndex(isDated) + 1;
  const after = rows.slice(end).map(({ label }) => label);
  const isSeries = end - start > 1 && start < 10 && rows.slice(start, end).every(isDated);
  if (!isSeries || !after.every((label) => /average|mean|total|change|growth|cagr/i.test(label)))
    return table;
  return { ...table, rows: rows.slice(start, end), unused: [...(table.unused ?? []), ...after] };
}

/**
 * Dates in a column are a history: a line for each name beside them, and for each other column of pay; what is none is
 * `unused`.
 */
export function overTime(table: ChartTable): Dated {
  const { corner = '', roles, rows } = table;
  const columns = [{ title: corner, values: rows.map(({ label }) => label) }, ...textsOf(table)];
  const { dates = [], from = [] } = datesIn(columns) ?? {};
  const days = withoutMeans([...new Set(dates)]);
  if (days.length < 2 || roles.some(({ title }) => YEAR.test(title))) return table;
  const isOther = (index: number): boolean => !from.includes(index);
  const named = columns.flatMap((column, index) => (isOther(index) && isOfNames(column) ? index : []));
  const telling = named.filter((index) => new Set(columns[index]!.values).size > 1);
  const groups = rows.map((_, row) =>
    telling
      .map((index) => columns[index]!.values[row])
      .filter((part) => !isBlank(part))
      .join(', '),
  );
  const names = [...new Set(groups)];
  const places = new Map(groups.map((group, row) => [`${dates[row]} ${group}`, row]));
  // What stands there once has its own date, and two figures of one date are no line.
  if (names.length === rows.length || places.size < rows.length) return table;
  const lines = columns.flatMap(({ title, values }, index) => {
    if (!isOther(index) || named.includes(index)) return [];
    const texts = values.map((value) =>
      typeof value === 'string' || typeof value === 'number' ? value : '',
    );
    const some = (pattern: RegExp) => texts.some((text) => pattern.test(String(text)));
    const field = fieldOf(title);
    const heading = readPayHeading(title);
    const hasUnit = Object.keys(heading).length > 0;
    return {
      isPay:
        some(/\d/) &&
        !some(/[%٪]|\d\/\d/) &&
        !(field === undefined && !namesPay(title) && values.every(dateIn)) &&
        field !== '' &&
        field !== 'growthRate' &&
        (namesPay(title) || !NO_PAY.test(title)),
      isMoney: namesPay(title) || field !== undefined || some(/\p{Sc}/u),
      title,
      field,
      heading,
      label: (hasUnit && title.replace(/\s*\([^)]*\)$| [A-Z]{3}$/, '')) || title,
      values: texts.map((text) => underUnit(text, heading)),
    };
  });
  const plain = lines.filter(({ isPay }) => isPay);
  const money = plain.filter(({ isMoney }) => isMoney);
  // "Average" may stand beside those that it is the average of.
  const isBare = money.every(({ title }) => /^\P{L}*(?:average|mean|median|total)\P{L}*$/iu.test(title));
  const some = money.length && !isBare ? money : plain;
  // By the hour and by the year, they have no common scale.
  const periods = new Set(some.flatMap(({ heading }) => heading.period ?? []));
  const period = periods.has('year') ? 'year' : [...periods][0];
  const shown = periods.size > 1 ? some.filter(({ heading }) => heading.period === period) : some;
  if (!shown.length) return table;
  const [only, other] = shown;
  const constant = named.find((index) => !telling.includes(index));
  const alone = constant === undefined ? '' : textIn(columns[constant]!.values[0]);
  const nameOf = (group: string, label: string): string =>
    other ? [group, label].filter(Boolean).join(', ') : group || alone || (NAMELESS.test(label) ? '' : label);
  const abouts = new Set(rows.map(({ about }) => JSON.stringify(about)));
  const isMixed = abouts.size > 1;
  return {
    ...table,
    isDated: true,
    roles: days.map((title) => ({ title })),
    rows: names.flatMap((group) =>
      shown.map(({ label, values }) => ({
        label: nameOf(group, label),
        values: days.map((day) => {
          const row = places.get(`${day} ${group}`);
          if (row === undefined) return undefined;
          const { currency, payPeriod: period } = rows[row]!.about ?? {};
          return isMixed ? underUnit(values[row], { currency, period } as PayHeading) : values[row];
        }),
        ...(!isMixed && only && { about: rows[0]!.about }),
      })),
    ),
    unused: [
      ...lines.filter((line) => !shown.includes(line)).map(({ title }) => title),
      ...named
        .filter((index) => !telling.includes(index) && (index !== constant || groups[0]))
        .map((index) => columns[index]!.title),
    ],
  };
}
