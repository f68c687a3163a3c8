import { dateIn, datesOf, pointAt } from './date-in.js';
import { textIn } from './frames.js';
import { bothPays, readPayHeading, type PayHeading } from './pay-heading.js';
import { fieldOf, isAmount, isFigureName, namesPay, PAY } from './pay-names.js';
import { NO_PAY, overTime, withoutPreface, withSpans } from './table-dates.js';
import {
  underUnit,
  withAbout,
  withMeasures,
  withNames,
  withoutRanks,
  withWholeNames,
  type ChartTable,
} from './table-rows.js';

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

/** What is added to pay, as people call it. */
const ADDITIONAL =
  /\b(?:bonus(?:es)?|boni|stock|equity|rsus?|benefits?|pension|health|allowances?|per diem|overtime|commissions?|tips|prämien?|zulagen?|primes?|bonos?|comisiones)\b|賞与|ボーナス|手当|مكافأة|علاوة|بدلات/i;
/** What steps differ by. */
const STEP = /within-grade|\bincrements?\b/i;
/** What is added to pay is all of it with these words for pay itself beside it. */
const WHOLE = /total|base|salary|wage|\bpay\b|earning|compensation|\b(?:in|ex)cl|\bwith\b/i;

/** Columns of which no more is known than that they are pay are amounts. */
function takeAmounts(columns: Column[], rows: ChartTable['rows'], isOnly: boolean): void {
  const unknown = columns.filter(({ field }) => field === undefined);
  const whole = unknown.filter(
    ({ title }) => (!ADDITIONAL.test(title) && !STEP.test(title)) || WHOLE.test(title),
  );
  const others = whole.length ? whole : unknown;
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

/** A number alone names nothing: "Grade: 5". */
function numbered(table: ChartTable): ChartTable {
  const { corner = '', rows } = table;
  if (!/\p{L}/u.test(corner) || !rows.every(({ label }) => /^\d{1,3}$/.test(label))) return table;
  return { ...table, rows: rows.map((row) => ({ ...row, label: `${corner}: ${row.label}` })) };
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

/**
 * The chart that a table amounts to: a line for each row, a figure for each column, with the currency and period that
 * its heading names; columns for an hour and for a year are two pays, dates are a history, and a figure once more is
 * a line of its own. What is something else is `unused`, also what is `additionalPay`.
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
  const { title, summary, note, roles, rows } = isDated ? dated : numbered(withWholeNames(dated, isTall));
  const inYears = yearsIn(roles);
  const inDates = datesOf(roles.map(({ title }) => title));
  const dateOf = (title: string): string | undefined =>
    isDated
      ? title
      : (inYears.get(title) ??
        (/^\d{5,}$/.test(title) ? undefined : inDates[roles.findIndex((role) => role.title === title)]));
  const years = roles.filter((role) => dateOf(role.title)).length > 1;
  // Beside pay that is called so, figures of years that nobody calls money may be jobs.
  const isMoney = (index: number): boolean =>
    rows.some(({ values }) => /\p{Sc}/u.test(textIn(values[index])));
  const isPaid = roles.some(({ title }) => !dateOf(title) && namesPay(title));
  const valuesAt = (index: number): string[] => rows.map(({ values }) => textIn(values[index]));
  const isInPercent = (index: number): boolean =>
    valuesAt(index).some((text) => /[%٪]/.test(text)) &&
    valuesAt(index).every((text) => !/\d/.test(text) || /[%٪]/.test(text));
  // Beside a median or a mean, "10" and "90" are percentiles.
  const isRank = (title: string): boolean => /^(?:10|25|75|90)$/.test(title);
  const areRanks =
    roles.filter(({ title }) => isRank(title)).length > 1 &&
    roles.some(({ title }) => /^me/.test(fieldOf(title) ?? ''));
  const figureName = (title: string, index: number): string | undefined => {
    const field = fieldOf(areRanks && isRank(title) ? `p${title}` : title);
    // "Women's earnings as % of men's" are no pay.
    return field !== 'growthRate' && isInPercent(index) ? '' : field;
  };
  const columns = roles.map((role, index): Column => {
    const isDate = years && dateOf(role.title) && (!isPaid || inYears.size > 0 || isMoney(index));
    const field = isDate ? 'payHistory' : years && dateOf(role.title) ? '' : figureName(role.title, index);
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
  // A trend is drawn of the history alone.
  const isDrawn = (column: Column): boolean =>
    history.length && column.field !== 'growthRate'
      ? history.includes(column)
      : shown.has(column) || more.includes(column);
  const others = columns.flatMap((column) =>
    isDrawn(column) ? [] : column.title || `column ${column.index + 2}`,
  );
  // Of the amounts of one line, a remark can say how much.
  const isAll = columns.some((column) => isDrawn(column) && /total|incl|\bwith\b/i.test(column.title));
  const additionalPay = columns.flatMap((column) => {
    const { title, index } = column;
    if (
      isAll ||
      isDrawn(column) ||
      !ADDITIONAL.test(title) ||
      !valuesAt(index).some((text) => /\d/.test(text))
    )
      return [];
    return { name: title, ...(rows.length < 2 && { amount: rows[0]!.values[index] }) };
  });
  const given = new Map(read.roles.map((role) => [inWords(role.title), role.title]));
  const unused = [...codes, ...left, ...others].map((heading) => given.get(heading) ?? heading);
  const isUniform = new Set(rows.map(({ about }) => JSON.stringify(about))).size < 2;
  return {
    ...(title && { title }),
    ...(summary && { summary }),
    ...(note && { note }),
    ...(unused.length && { unused }),
    ...(additionalPay.length && { additionalPay }),
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
            : { ...pointAt(dateOf(title)!), amount: underUnit(values[index] ?? '', isDated ? {} : heading) },
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
