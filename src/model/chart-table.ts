import { dateIn, monthIn } from './date-in.js';
import { textIn } from './frames.js';
import { bothPays, factorOf, readPayHeading, underHeading, type PayHeading } from './pay-heading.js';
import { fieldOf, isAmount, isFigureName, namesPay, PAY } from './pay-names.js';

/** A heading in words, also where it is the name of a field: "salary_usd", "medianPay", "H_PCT90". */
export const inWords = (heading: string): string =>
  /^\w*_\w*$|^[a-z]+(?:[A-Z][a-z]+)+$/.test(heading)
    ? heading
        .replace(/^([AH])_(?=MEAN|MEDIAN|PCT)/, (_, often) => (often === 'H' ? 'hourly_' : 'annual_'))
        .replace(/(?<=_)[a-z]{3}$/, (code) =>
          readPayHeading(code.toUpperCase()).currency ? code.toUpperCase() : code,
        )
        .replace(/(?<=[a-z])(?=[A-Z])|_+/g, ' ')
        .trim()
        .replace(/^./, (letter) => letter.toUpperCase())
    : heading;

/** Figures with a name before each row and a heading over each column. */
export interface ChartTable {
  title?: string;
  summary?: string;
  note?: string;
  /** What stands over all columns. */
  over?: string;
  /** What stands over the names. */
  corner?: string;
  roles: { title: string }[];
  rows: {
    label: string;
    /** What the row is under. */
    section?: string;
    /** A text or a number each; lists of texts say nothing. */
    values: unknown[];
    /** What holds for its figures. */
    about?: About;
  }[];
}

interface About {
  currency?: string;
  payPeriod?: string;
}

/** True where the first row has a name and its pay already. */
export const isHeadless = ([name, pay = '']: readonly string[]): boolean =>
  Boolean(name) && isAmount(pay) && !readPayHeading(pay).scale;

interface Item {
  name: string;
  pay?: object;
  payHistory?: object[];
  growthRate?: unknown;
}

interface Column {
  title: string;
  index: number;
  field?: string;
  heading: PayHeading;
}

/** The middle one of the figures in a column; undefined where something else is in it, or nothing. */
function middleOf(values: unknown[]): number | undefined {
  const said = values.map((value) => textIn(value).trim()).filter((text) => text && text !== '-');
  const figures = said.map((text) =>
    /^\p{Sc}?\d[\d.,\s]*$/u.test(text) ? Number(text.replace(/[^\d.]/g, '')) : NaN,
  );
  return figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)];
}

/** Columns of which no more is known than that they are pay are amounts. */
function takeAmounts(columns: Column[], rows: ChartTable['rows'], isOnly: boolean): void {
  const others = columns.filter(({ field }) => field === undefined);
  const isKnown = !isOnly || columns.some(({ field }) => field && field !== 'growthRate');
  const valuesOf = ({ index }: Column): unknown[] => rows.map(({ values }) => values[index]);
  // Beside the first one, those that are as much: pay of men and women, steps of a grade.
  const [first] = others;
  const most = first && middleOf(valuesOf(first));
  const isAlike = (column: Column): boolean => {
    const middle = middleOf(valuesOf(column));
    const isCount = NO_PAY.test(column.title) || valuesOf(column).every(dateIn);
    return column === first || (!isCount && middle !== undefined && middle < most! * 5 && middle > most! / 5);
  };
  const amounts = [
    others.filter(({ title }) => namesPay(title)),
    others.filter(
      ({ index, heading }) =>
        heading.currency ?? rows.some(({ values }) => /\p{Sc}/u.test(String(values[index]))),
    ),
    isKnown ? [] : others.filter(isAlike),
  ].find(({ length }) => length);
  for (const column of amounts ?? []) column.field = 'amount';
}

/** People have roles in rows or in columns; only the names of figures tell which it is. */
function upright({ roles, rows, ...table }: ChartTable): ChartTable {
  // The facts about one occupation: its pay, and others that are no money.
  const isOther = ({ label, values: [value = ''] }: ChartTable['rows'][number]): boolean =>
    !namesPay(label) && !/\p{Sc}/u.test(String(value));
  const [pay, ...facts] = roles.length === 1 && !roles[0]!.title ? rows : [];
  const isOfOne =
    pay &&
    namesPay(pay.label) &&
    facts.some(isOther) &&
    facts.every((fact) => isOther(fact) || namesPay(fact.label));
  if (isOfOne) roles[0]!.title = table.title?.split(/: +/).at(-1) ?? '';
  else if (!rows.every(({ label }) => isFigureName(label)) || roles.some(({ title }) => isFigureName(title)))
    return { ...table, roles, rows };
  return {
    ...table,
    roles: rows.map(({ label }) => ({ title: label })),
    rows: roles.map(({ title }, index) => ({
      label: title,
      values: rows.map(({ values }) => values[index]),
    })),
  };
}

/** Ranks, from 1 on, are no names: those stand in the next column. */
function withoutRanks(table: ChartTable): ChartTable {
  const [, ...roles] = table.roles;
  let last = 0;
  const isRanked = table.rows.every(({ label, values: [name] }, index) => {
    const rank = Number(/^#?(\d{1,4})[.)]?$/.exec(label)?.[1]);
    const isNext = rank >= last && rank <= index + 1;
    last = rank;
    return isNext && rank > 0 && typeof name === 'string' && /\p{L}{2}/u.test(name) && !isAmount(name);
  });
  if (!isRanked || !roles.length || table.rows.length < 2) return table;
  const rows = table.rows.map(({ values: [name, ...values] }) => ({ label: String(name), values }));
  return { ...table, roles, rows };
}

const YEAR = /^(?:19|20)\d\d$/;

/** Headings of columns that say when. */
export const DATED =
  /(?:^|[\s_])(?:date|year|yr|month|quarter|day|time|period|datum|jahr|monat|quartal|année|mois|trimestre|año|fecha|mes)$|^(?:x|年度?|月|السنة|التاريخ)$/i;
const MONTHLY = /month|quarter|monat|quartal|mois|trimestre|\bmes$/i;
/** Numbers that are no pay, whatever is beside them. */
const NO_PAY =
  /update|employ|jobs\b|openings|growth|change|count|index|rank|share|sample|percent|headcount|respondents|population|workers|hours\b|\b(?:n|id|age|cpi|soc|code)$/i;
/** What an amount is called of which no more is known. */
export const NAMELESS = /^(?:value|amount|y|pay|salary|wages?|obs[ _]value|OBS[ _]VALUE)$/;
const ABOUT = /currency|währung|devise|moneda|divisa|通貨|العملة|period|frequency|interval|unit\b|^per$/i;
export const PLACE = /^(?:city|town|metro(?: area)?|county|area)$/i;
const AROUND = /^(?:state|region|province|country|county|st)(?: (?:name|code))?$/i;

/** A column and what is in it, from top to bottom. */
interface Texts {
  title: string;
  values: unknown[];
}

const textsOf = ({ roles, rows }: ChartTable): Texts[] =>
  roles.map(({ title }, index) => ({ title, values: rows.map(({ values }) => values[index]) }));

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Part of a name: words, or a span such as "25–34" and "5+". */
const isWord = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length < 60 &&
  /\p{L}{2}|^\p{L}+\d*$|^[<>]? ?\d{1,3} ?(?:[-–+]|to)/u.test(value) &&
  !/[%٪]/.test(value) &&
  !isAmount(value);

/** Remarks, which tell of figures and not whose they are. */
const REMARK = /flag|status|note|remark|comment|source|\burl\b|link/i;

/** A column whose words tell rows apart. */
function isOfNames({ title, values }: Texts): boolean {
  const said = values.filter((value) => !isBlank(value));
  return (
    said.length > 0 &&
    fieldOf(title) === undefined &&
    !namesPay(title) &&
    !REMARK.test(title) &&
    said.every(isWord)
  );
}

const without = (table: ChartTable, columns: readonly number[]): ChartTable => {
  const isLeft = (_: unknown, index: number): boolean => !columns.includes(index);
  return {
    ...table,
    roles: table.roles.filter(isLeft),
    rows: table.rows.map((row) => ({ ...row, values: row.values.filter(isLeft) })),
  };
};

/** Columns with the currency or the period of the others say it of their rows. */
function withAbout(table: ChartTable): ChartTable {
  const abouts = textsOf(table).map(({ title, values }) =>
    ABOUT.test(title)
      ? values.map((value): About | undefined => {
          const { currency = '', period } = readPayHeading(
            `${textIn(value)} per ${textIn(value)}`.toUpperCase(),
          );
          const code = /^[A-Z]{3}$/.test(currency) && currency;
          return code || period
            ? { ...(code && { currency: code }), ...(period && { payPeriod: period }) }
            : undefined;
        })
      : [],
  );
  const columns = abouts.flatMap((about, index) => (about.length && about.every(Boolean) ? index : []));
  if (!columns.length) return table;
  const { rows, ...rest } = without(table, columns);
  const said = rows.map((row, at) => ({
    ...row,
    about: Object.assign({}, ...columns.map((column) => abouts[column]![at])) as About,
  }));
  return { ...rest, rows: said };
}

/** The years of headings that say the same of each: "Median pay 2022", "Median pay 2023". */
function yearsIn(roles: ChartTable['roles']): Map<string, string> {
  const parted = roles.flatMap(({ title }) => {
    const [year, other] = title.match(/(?<![\d–-])(?:19|20)\d\d(?![\d–-])/g) ?? [];
    const rest =
      year && !other
        ? title
            .replace(year, '')
            .replace(/\s+|\(\s*\)/g, ' ')
            .trim()
        : '';
    return rest && namesPay(rest) && fieldOf(rest) !== 'growthRate' && fieldOf(rest) !== ''
      ? { title, year: year!, rest }
      : [];
  });
  const isOne = parted.length > 1 && new Set(parted.map(({ rest }) => rest)).size === 1;
  return new Map(isOne ? parted.map(({ title, year }) => [title, year]) : []);
}

/** Rows that are one pay by the hour and by the year are one line. */
function withOnePay(items: Item[], title: string | undefined): Item[] {
  const periods = items.map(({ name }) => (namesPay(name) ? readPayHeading(name).period : undefined));
  const areOne = items.length > 1 && periods.every(Boolean) && new Set(periods).size === items.length;
  if (!title || !areOne || items.some(({ payHistory }) => payHistory)) return items;
  return [{ name: title.split(/: +| for /).at(-1)!, pay: items.flatMap(({ pay = {} }) => pay) }];
}

/** Codes in the first column, and what is the same in all rows, are no names: those stand in another one. */
function withNames(table: ChartTable): ChartTable & { unused?: string[] } {
  const { corner = '', rows } = table;
  const labels = rows.map(({ label }) => label);
  const isSame = new Set(labels).size < 2;
  const isName = (title: string): boolean => /title|name|occupation|role|position|job/i.test(title);
  if (
    rows.length < 2 ||
    labels.every((label) => !label) ||
    (!isSame && labels.some((label) => /\p{L}{2}/u.test(label) || dateIn(label)))
  )
    return table;
  const columns = textsOf(table);
  const texts = columns.filter((column) => isOfNames(column) && new Set(column.values).size > 1);
  const names = texts.find(({ title }) => isName(title)) ?? texts[0];
  const isNamed = labels.some((label) => /\p{L}{2}/u.test(label));
  if (!names || (isNamed && (isName(corner) || !isName(names.title)))) return table;
  const index = columns.indexOf(names);
  const left = without(table, [index]);
  return {
    ...left,
    corner: names.title,
    rows: left.rows.map((row, at) => ({ ...row, label: textIn(names.values[at]) })),
    unused: corner ? [corner] : [],
  };
}

/** Rows that have one figure of a pay each, named in a column, as rows that have them all. */
function withMeasures(table: ChartTable): ChartTable {
  const columns = textsOf(table);
  const nameOf = (value: unknown): string => textIn(value).replace(/^(\d\d)$/, '$1th percentile');
  const index = columns.findIndex(
    ({ title, values }) =>
      /^(?:percentile|measure|statistic|stat|metric)$/i.test(title) &&
      values.every((value) => fieldOf(nameOf(value))),
  );
  const amounts = columns.flatMap(({ title }, at) =>
    at !== index && (namesPay(title) || NAMELESS.test(title)) ? at : [],
  );
  const [amount, other] = amounts;
  if (index < 0 || amount === undefined || other !== undefined) return table;
  const names = [...new Set(columns[index]!.values.map(nameOf))];
  const kept = columns.map((_, at) => at).filter((at) => at !== index && at !== amount);
  const groups = new Map<string, ChartTable['rows']>();
  for (const row of table.rows) {
    const key = JSON.stringify([row.label, kept.map((at) => row.values[at])]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const heading = columns[amount]!.title;
  const titles = names.map((name) => (NAMELESS.test(heading) ? name : `${name}, ${heading}`));
  return {
    ...table,
    roles: [...kept.map((at) => table.roles[at]!), ...titles.map((title) => ({ title }))],
    rows: [...groups.values()].map((rows) => ({
      ...rows[0]!,
      values: [
        ...kept.map((at) => rows[0]!.values[at]),
        ...names.map((name) => rows.find(({ values }) => nameOf(values[index]) === name)?.values[amount]),
      ],
    })),
  };
}

/** Each row by its whole name: what it is under, and where names come more than once, what else tells them apart. */
function withWholeNames(table: ChartTable, isTall: boolean): ChartTable {
  const columns = textsOf(table);
  const isDated = ({ title, values }: Texts): boolean => DATED.test(title) && values.every(dateIn);
  const texts = columns.flatMap((column, index) => (isOfNames(column) || isDated(column) ? index : []));
  const [beside = -1] = texts;
  let above = '';
  // A cell that was merged over several rows is empty in all but the first.
  let labels = table.rows.map(({ label, values }) => (above = label || (values[beside] ? above : '')));
  const isOpen = (): boolean => new Set(labels).size < labels.length;
  if (isTall || isOpen())
    labels = labels.map((label, at) => [table.rows[at]!.section, label].filter(Boolean).join(', '));
  let isPlace = PLACE.test(table.corner ?? '');
  const used = texts.filter((index) => {
    const { title, values } = columns[index]!;
    const tells = new Set(values).size > 1;
    if (!(isPlace && AROUND.test(title)) && !(tells && isOpen())) return false;
    isPlace ||= PLACE.test(title);
    labels = labels.map((label, at) => [label, values[at]].filter((part) => !isBlank(part)).join(', '));
    return true;
  });
  const left = without(table, used);
  return { ...left, rows: left.rows.map((row, at) => ({ ...row, label: labels[at]! })) };
}

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
  return values.map((value, index) => {
    const [, first = '', second = '', year] = (isDayFirst !== isMonthFirst && parts[index]) || [];
    return dateIn(
      year
        ? [year, ...(isDayFirst ? [second, first] : [first, second])]
            .map((part) => part.padStart(2, '0'))
            .join('-')
        : value,
    );
  });
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
function withSpans(table: ChartTable): ChartTable {
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
function withoutPreface(table: ChartTable & { unused?: string[] }): ChartTable & { unused?: string[] } {
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
function overTime(table: ChartTable): Dated {
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

/** An amount with what its heading says. A number whose point could part its thousands elsewhere stays one. */
function underUnit(value: unknown, heading: PayHeading): unknown {
  if (!Object.values(heading).some(Boolean) || isBlank(value)) return value;
  if (typeof value !== 'number') return typeof value === 'string' ? underHeading(value, heading) : value;
  const text = String(value);
  if (/^\d+(?:\.\d\d?)?$/.test(text)) return underHeading(text, heading);
  return value * factorOf(heading.scale);
}

/**
 * The chart that a table amounts to: a line for each row, a figure for each column, with the currency and period that
 * its heading names; columns for an hour and for a year are two pays, dates are a history, and a figure once more is
 * a line of its own. What is something else is `unused`.
 * @param isTall what rows are under is part of their names
 */
export function chartOfTable(read: ChartTable, isTall = false): Record<string, unknown> {
  // What stands over all columns says something of each.
  const said = read.roles.map((role) => ({
    ...role,
    title: [read.over, inWords(role.title)].filter(Boolean).join(' '),
  }));
  const named = withNames(withAbout(upright(withoutRanks({ ...read, roles: said }))));
  const { unused: codes = [], ...whole } = withoutPreface(withSpans(named));
  const dated = overTime(withMeasures(whole));
  const { isDated, unused: left = [] } = dated;
  const { title, summary, note, roles, rows } = isDated ? dated : withWholeNames(dated, isTall);
  const inYears = yearsIn(roles);
  const dateOf = (title: string): string | undefined =>
    isDated ? title : (inYears.get(title) ?? (/^\d{5,}$/.test(title) ? undefined : dateIn(title)));
  const years = roles.filter((role) => dateOf(role.title)).length > 1;
  // Beside pay that is called so, figures of years that nobody calls money may be jobs.
  const isMoney = (index: number): boolean =>
    rows.some(({ values }) => /\p{Sc}/u.test(textIn(values[index])));
  const isPaid = roles.some(({ title }) => !dateOf(title) && namesPay(title));
  const columns = roles.map((role, index): Column => {
    const isDate = years && dateOf(role.title) && (!isPaid || inYears.size > 0 || isMoney(index));
    const field = isDate ? 'payHistory' : years && dateOf(role.title) ? '' : fieldOf(role.title);
    return { ...role, index, ...(field !== undefined && { field }), heading: readPayHeading(role.title) };
  });
  const periods = [...new Set(columns.flatMap(({ heading }) => heading.period ?? []))];
  const pays =
    periods.length < 2
      ? [columns]
      : [...periods, undefined].map((period) => columns.filter(({ heading }) => heading.period === period));
  for (const pay of pays) takeAmounts(pay, rows, pays.length < 2);
  const shown = new Set(
    pays.flatMap((pay) =>
      pay.filter(
        ({ field }, index) =>
          field && field !== 'payHistory' && pay.findIndex((column) => column.field === field) === index,
      ),
    ),
  );
  const more = columns.filter(
    (column) => !shown.has(column) && column.field && !/^(?:growthRate|payHistory)$/.test(column.field),
  );
  const history = columns.filter(({ field }) => field === 'payHistory');
  const others = columns.flatMap((column) =>
    shown.has(column) || more.includes(column) || history.includes(column)
      ? []
      : column.title || `column ${column.index + 2}`,
  );
  const given = new Map(read.roles.map((role) => [inWords(role.title), role.title]));
  const unused = [...codes, ...left, ...others].map((heading) => given.get(heading) ?? heading);
  const isUniform = new Set(rows.map(({ about }) => JSON.stringify(about))).size < 2;
  return {
    ...(title && { title }),
    ...(summary && { summary }),
    ...(note && { note }),
    ...(unused.length && { unused }),
    ...(isUniform && rows[0]?.about),
    items: withOnePay(
      rows.flatMap(({ label, values, about }): Item[] => {
        const figures = pays.map((pay) =>
          figuresOf(
            pay.filter((column) => shown.has(column)),
            values,
            label,
          ),
        );
        const growthRate = figures.flatMap((figure) => figure['growthRate'] ?? [])[0];
        const amounts = figures
          .map(({ growthRate: _, ...pay }) => pay)
          .filter((pay) => Object.keys(pay).length)
          .map((pay) => (isUniform ? pay : { ...pay, ...about }))
          .flatMap((pay) => {
            const both = Object.entries(pay).map(
              ([field, value]) => [field, bothPays(String(value))] as const,
            );
            return both.every(([, { length }]) => length > 1)
              ? [0, 1].map((at) => Object.fromEntries(both.map(([field, values]) => [field, values[at]])))
              : pay;
          });
        const points = history.flatMap(({ title, index, heading }) =>
          isDated && values[index] === undefined
            ? []
            : { date: dateOf(title)!, amount: underUnit(values[index] ?? '', isDated ? {} : heading) },
        );
        const [only, other] = more.length ? [...shown].filter(({ field }) => field !== 'growthRate') : [];
        return [
          {
            name: only && !other ? `${label}, ${only.title}` : label,
            ...((amounts.length || !points.length) && {
              pay: amounts.length > 1 ? amounts : (amounts[0] ?? {}),
            }),
            ...(points.length && { payHistory: points }),
            ...(growthRate !== undefined && { growthRate }),
          },
          ...more.map((column) => ({
            name: `${label}, ${column.title}`,
            pay: figuresOf([column], values, label),
          })),
        ];
      }),
      title,
    ),
  };
}

/** The years of a change often stand in its heading only: "Outlook, 2018–28". */
function growthOf(rate: unknown, heading: string): unknown {
  const [, from = '', to] = /\b((?:19|20)\d\d) ?[-–—] ?((?:19|20)?\d\d)\b/.exec(heading) ?? [];
  return to ? { rate, from, to: from.slice(0, -to.length) + to } : rate;
}

/** What a row has in the columns of a pay. */
const figuresOf = (columns: Column[], values: unknown[], label: string): Record<string, unknown> => {
  // "Hourly wage" may stand before the row.
  const own = PAY.test(label) ? readPayHeading(label) : {};
  return Object.fromEntries(
    columns.flatMap(({ field = '', index, heading, title }): [string, unknown][] => {
      const value = values[index];
      if (value === undefined) return [];
      if (field === 'growthRate') return [[field, growthOf(value, title)]];
      const unit = { ...own, ...heading };
      const amount = underUnit(value, unit);
      const said = [
        ['currency', /^[A-Z]{3}$/.test(unit.currency ?? '') && unit.currency],
        ['payPeriod', unit.period],
      ] as [string, unknown][];
      // What could not be written beside it.
      const beside = typeof amount === 'number' ? said.filter(([, name]) => name) : [];
      return [[field, amount], ...beside];
    }),
  );
};
