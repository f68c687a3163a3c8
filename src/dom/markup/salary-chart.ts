import { amountIn } from '../amount-in.js';
import { withAround } from '../light-blocks.js';
import { readFacts } from '../light-facts.js';
import { readTable } from '../light-table.js';
import { bothPays, readPayHeading, underHeading, type PayHeading } from '../pay-heading.js';
import { textOf } from '../text-of.js';
import { tidyTable } from '../tidy-table.js';

/** Words for pay in the languages that the elements speak. */
export const PAY =
  /pay|salary|wage|earning|compensation|amount|median|gehalt|lohn|verdienst|vergütung|salaire|rémunération|salario|sueldo|給与|年収|月収|賃金|الراتب|الأجر/i;

export const MINIMUM = /\blow(est)?\b|\bm[ií]n(imum|imo)?\b|最低|الأدنى/i;
export const MAXIMUM = /\bhigh(est)?\b|\bm[aá]x(imum|imo)?\b|最高|الأعلى/i;

/** What the heading of a column says about its figures. */
const HEADINGS: [pattern: RegExp, field: string][] = [
  [/m[eé]dian|中央値|الوسيط/i, 'median'],
  [/average|mean\b|durchschnitt|moyen|promedio|\bmedia\b|平均|المتوسط/i, 'mean'],
  [MINIMUM, 'minimum'],
  [MAXIMUM, 'maximum'],
  [/growth|outlook|wachstum|croissance|crecimiento|成長/i, 'growthRate'],
];
/** "10th percentile", "a_pct10", "P10", "10. Perzentil", "10%", "Wage 10%". "10 years" and "Top 10%" are none. */
const PERCENTILE = new RegExp(
  `\\bp(?:c?t|er[cz]entile?)? ?(\\d\\d)\\b|\\b(\\d\\d)(?:th|[.ºe])* ?(?:%ile|pct|per[cz]entil|centil)|^(?:\\S* ?(?:${PAY.source})s?:? )?(\\d\\d) ?(?:th|%)$`,
  'i',
);
const PART = /\d ?(?:%|percent|prozent)/i;

/** The field of a column; empty for what some of all people earn, which none shows. */
const fieldOf = (heading: string): string | undefined => {
  const rank = PERCENTILE.exec(heading.replace(/[_\s]+/g, ' '))
    ?.slice(1)
    .find(Boolean);
  if (rank === '50') return 'median';
  if (rank && /10|25|75|90/.test(rank)) return `percentile${rank}`;
  const field = HEADINGS.find(([pattern]) => pattern.test(heading))?.[1];
  return field !== 'growthRate' && (rank ?? PART.test(heading)) ? '' : field;
};

interface Table {
  title?: string;
  over?: string;
  note?: string;
  roles: { title: string }[];
  rows: { label: string; values: unknown[] }[];
}

const AMOUNT =
  /\p{Sc} ?\d|\d ?\p{Sc}|^(?!(?:19|20)\d\d$)\d{4,}(?:[.,]\d+)?$|^\D{0,4}\d{1,3}(?:[.,\s'’]\d{3})+(?:[.,]\d+)?\D{0,12}$/u;

/** True for what is likely to be an amount of money, rather than a year or a percentile. */
export const isAmount = (text: string): boolean => AMOUNT.test(text);

/** True where the first row has a name and its pay already. */
export const isHeadless = ([name, pay = '']: readonly string[]): boolean =>
  Boolean(name) && isAmount(pay) && !readPayHeading(pay).thousands;

/** The table with a row of empty headings where it has none. */
function withHead(table: HTMLTableElement): HTMLTableElement {
  const first = [...table.rows].find(({ cells }) => cells.length > 1);
  if (!first || !isHeadless(Array.from(first.cells, textOf))) return table;
  const copy = table.cloneNode(true) as HTMLTableElement;
  const row = copy.insertRow(first.rowIndex);
  for (const _ of first.cells) row.insertCell();
  return copy;
}

/** Pay is all that is said by the hour and the year. */
const PERIOD = /^(?:hourly|daily|weekly|monthly|yearly|annual(?:ly)?)(?: rate)?(?: \(|$)/i;

/** The name of an amount of pay, or of a row of them. */
const namesPay = (text: string): boolean => PAY.test(text) || PERIOD.test(text);

interface Column {
  title: string;
  index: number;
  field?: string;
  heading: PayHeading;
}

/** Columns of which no more is known than that they are pay are amounts. */
function takeAmounts(columns: Column[], rows: Table['rows'], isOnly: boolean): void {
  const others = columns.filter(({ field }) => field === undefined);
  const isKnown = !isOnly || columns.some(({ field }) => field && field !== 'growthRate');
  const amounts = [
    others.filter(({ title }) => namesPay(title)),
    others.filter(
      ({ index, heading }) =>
        heading.currency ?? rows.some(({ values }) => /\p{Sc}/u.test(String(values[index]))),
    ),
    isKnown ? [] : others.slice(0, 1),
  ].find(({ length }) => length);
  for (const column of amounts ?? []) column.field = 'amount';
}

/** People have roles in rows or in columns; only the names of figures tell which it is. */
function upright({ roles, rows, ...table }: Table): Table {
  const isFigure = (text: string): boolean => namesPay(text) || Boolean(fieldOf(text));
  // The facts about one occupation: its pay, and others that are no money.
  const isOther = ({ label, values: [value = ''] }: Table['rows'][number]): boolean =>
    !namesPay(label) && !/\p{Sc}/u.test(String(value));
  const [pay, ...facts] = roles.length === 1 && !roles[0]!.title ? rows : [];
  const isOfOne =
    pay &&
    namesPay(pay.label) &&
    facts.some(isOther) &&
    facts.every((fact) => isOther(fact) || namesPay(fact.label));
  if (isOfOne) roles[0]!.title = table.title?.split(/: +/).at(-1) ?? '';
  else if (!rows.every(({ label }) => isFigure(label)) || roles.some(({ title }) => isFigure(title)))
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
function withoutRanks(table: Table): Table {
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

/** Years in the first column are a history: each other column of pay is a line, and what is none is `unused`. */
function overYears(table: Table): Table & { unused?: string[] } {
  const { roles, rows } = table;
  const labels = new Set(rows.map(({ label }) => label));
  const isOfYears =
    rows.length > 1 && labels.size === rows.length && [...labels].every((label) => YEAR.test(label));
  if (!isOfYears || roles.some(({ title }) => YEAR.test(title))) return table;
  const lines = roles.map(({ title }, index) => {
    const texts = rows.map(({ values }) => {
      const value = values[index];
      return typeof value === 'string' ? value : '';
    });
    const some = (pattern: RegExp) => texts.some((text) => pattern.test(text));
    const field = fieldOf(title);
    const isOther = !some(/\d/) || some(/[%٪]/) || field === '' || field === 'growthRate';
    const isMoney = namesPay(title) || field !== undefined || some(/\p{Sc}/u);
    const heading = readPayHeading(title);
    const hasUnit = Object.keys(heading).length > 0;
    return {
      isOther,
      isMoney,
      title,
      label: (hasUnit && title.replace(/\s*\([^)]*\)$/, '')) || title,
      values: texts.map((text) => (text ? underHeading(text, heading) : text)),
    };
  });
  const plain = lines.filter(({ isOther }) => !isOther);
  const money = plain.filter(({ isMoney }) => isMoney);
  const shown = money.length ? money : plain;
  if (!shown.length) return table;
  return {
    ...table,
    roles: rows.map(({ label }) => ({ title: label })),
    rows: shown.map(({ label, values }) => ({ label, values })),
    unused: lines.filter((line) => !shown.includes(line)).map(({ title }) => title),
  };
}

/**
 * The chart that a table amounts to: a line for each row, a figure for each column, with the currency and period that
 * its heading names; columns for an hour and for a year are two pays, years are a history, and a figure once more is
 * a line of its own. What is something else is `unused`.
 */
export function salaryChartIn(element: Element, around = element): unknown {
  const table = element.matches('table') ? element : element.querySelector('table');
  const bare = table && (readTable(withHead(tidyTable(table))) as Table | undefined);
  if (!bare) return table ? undefined : listIn(element, around);
  const read = withAround(bare, element, around);
  // What stands over all columns says something of each.
  for (const role of read.over ? read.roles : []) role.title = `${read.over} ${role.title}`;
  const { title, note, roles, rows, unused: left = [] } = overYears(upright(withoutRanks(read)));
  const { summary } = read;
  const years = roles.filter((role) => YEAR.test(role.title)).length > 1;
  const columns = roles.map((role, index): Column => {
    const field = years && YEAR.test(role.title) ? 'payHistory' : fieldOf(role.title);
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
  const unused = [...left, ...others];
  return {
    ...(title && { title }),
    ...(summary && { summary }),
    ...(note && { note }),
    ...(unused.length && { unused }),
    items: rows.flatMap(({ label, values }) => {
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
        .flatMap((pay) => {
          const both = Object.entries(pay).map(([field, value]) => [field, bothPays(String(value))] as const);
          return both.every(([, { length }]) => length > 1)
            ? [0, 1].map((at) => Object.fromEntries(both.map(([field, values]) => [field, values[at]])))
            : pay;
        });
      const points = history.map(({ title: date, index }) => ({ date, amount: values[index] ?? '' }));
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
  };
}

/** The items of a list that ends in amounts, each a line. */
function listIn(element: Element, around: Element): unknown {
  const { facts = [], ...said } = readFacts(element, around) ?? {};
  const lines = facts.map(({ term, texts: [text] }) => (text ? [term, text] : (amountIn(term) ?? [term])));
  return lines.some(([, pay]) => pay && isAmount(pay))
    ? { ...said, items: lines.map(([name, pay = '']) => ({ name, pay })) }
    : undefined;
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
      return [[field, typeof value === 'string' ? underHeading(value, { ...own, ...heading }) : value]];
    }),
  );
};
