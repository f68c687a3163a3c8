import { dateIn } from './date-in.js';
import { textIn } from './frames.js';
import { factorOf, readPayHeading, underHeading, type PayHeading } from './pay-heading.js';
import { fieldOf, isAmount, namesPay } from './pay-names.js';

/** Headings of columns that say when. */
export const DATED =
  /(?:^|[\s_])(?:date|year|yr|month|quarter|day|time|period|datum|jahr|monat|quartal|année|mois|trimestre|año|fecha|mes)$|^(?:x|年度?|月|السنة|التاريخ)$/i;

/** What an amount is called of which no more is known. */
export const NAMELESS = /^(?:value|amount|y|pay|salary|wages?|obs[ _]value|OBS[ _]VALUE)$/;

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

/** A column and what is in it, from top to bottom. */
export interface Texts {
  title: string;
  values: unknown[];
}

export const textsOf = ({ roles, rows }: ChartTable): Texts[] =>
  roles.map(({ title }, index) => ({ title, values: rows.map(({ values }) => values[index]) }));

export const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';

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
export function isOfNames({ title, values }: Texts): boolean {
  const said = values.filter((value) => !isBlank(value));
  return (
    said.length > 0 &&
    fieldOf(title) === undefined &&
    !namesPay(title) &&
    !REMARK.test(title) &&
    said.every(isWord)
  );
}

export const without = (table: ChartTable, columns: readonly number[]): ChartTable => {
  const isLeft = (_: unknown, index: number): boolean => !columns.includes(index);
  return {
    ...table,
    roles: table.roles.filter(isLeft),
    rows: table.rows.map((row) => ({ ...row, values: row.values.filter(isLeft) })),
  };
};

const ABOUT = /currency|währung|devise|moneda|divisa|通貨|العملة|period|frequency|interval|unit\b|^per$/i;

/** Columns with the currency or the period of the others say it of their rows. */
export function withAbout(table: ChartTable): ChartTable {
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

/** Ranks, from 1 on, are no names: those stand in the next column. */
export function withoutRanks(table: ChartTable): ChartTable {
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

/** Codes in the first column, and what is the same in all rows, are no names: those stand in another one. */
export function withNames(table: ChartTable): ChartTable & { unused?: string[] } {
  const { corner = '', rows } = table;
  const labels = rows.map(({ label }) => label);
  const isSame = new Set(labels).size < 2;
  const isCode = /(?:code|\bid|number)$/i.test(corner);
  const isName = (title: string): boolean => /title|name|occupation|role|position|job/i.test(title);
  if (
    rows.length < 2 ||
    labels.every((label) => !label) ||
    (!isSame && !isCode && labels.some((label) => /\p{L}{2}/u.test(label) || dateIn(label)))
  )
    return table;
  const columns = textsOf(table);
  const texts = columns.filter((column) => isOfNames(column) && new Set(column.values).size > 1);
  const names = texts.find(({ title }) => isName(title)) ?? texts[0];
  const isNamed = !isCode && labels.some((label) => /\p{L}{2}/u.test(label));
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
export function withMeasures(table: ChartTable): ChartTable {
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

const AROUND = /^(?:state|region|province|country|county|st)(?: (?:name|code))?$/i;

export const PLACE = /^(?:city|town|metro(?: area)?|county|area)$/i;

/** Each row by its whole name: what it is under, and where names come more than once, what else tells them apart. */
export function withWholeNames(table: ChartTable, isTall: boolean): ChartTable {
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

/** An amount with what its heading says. A number whose point could part its thousands elsewhere stays one. */
export function underUnit(value: unknown, heading: PayHeading): unknown {
  if (!Object.values(heading).some(Boolean) || isBlank(value)) return value;
  if (typeof value !== 'number') return typeof value === 'string' ? underHeading(value, heading) : value;
  const text = String(value);
  if (/^\d+(?:\.\d\d?)?$/.test(text)) return underHeading(text, heading);
  return value * factorOf(heading.scale);
}
