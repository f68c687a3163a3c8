import { readTable } from '../light-table.js';
import { textOf } from '../text-of.js';

/** Words for pay in the languages that the elements speak. */
export const PAY =
  /pay|salary|wage|earning|compensation|amount|median|gehalt|lohn|verdienst|vergütung|salaire|rémunération|salario|sueldo|給与|年収|月収|賃金|الراتب|الأجر/i;

/** What the heading of a column says about its figures. */
const HEADINGS: [pattern: RegExp, field: string][] = [
  [/m[eé]dian|中央値|الوسيط/i, 'median'],
  [/average|mean\b|durchschnitt|moyen|promedio|\bmedia\b|平均|المتوسط/i, 'mean'],
  [/\blow(est)?\b|\bm[ií]n(imum|imo)?\b|最低|الأدنى/i, 'minimum'],
  [/\bhigh(est)?\b|\bm[aá]x(imum|imo)?\b|最高|الأعلى/i, 'maximum'],
  [/growth|outlook|wachstum|croissance|crecimiento|成長/i, 'growthRate'],
];
/** "10th percentile", "a_pct10", "P10", "10. Perzentil", "10%". "10 years" and "Top 10%" are none. */
const PERCENTILE =
  /\bp(?:c?t|er[cz]entile?)? ?(\d\d)\b|\b(\d\d)(?:th|[.ºe])* ?(?:%ile|pct|per[cz]entil|centil)|^(\d\d) ?(?:th|%)$/i;

const fieldOf = (heading: string): string | undefined => {
  const rank = PERCENTILE.exec(heading.replace(/[_\s]+/g, ' '))
    ?.slice(1)
    .find(Boolean);
  if (rank === '50') return 'median';
  if (rank && /10|25|75|90/.test(rank)) return `percentile${rank}`;
  return HEADINGS.find(([pattern]) => pattern.test(heading))?.[1];
};

interface Table {
  title?: string;
  note?: string;
  roles: { title: string }[];
  rows: { label: string; values: unknown[] }[];
}

const AMOUNT =
  /\p{Sc} ?\d|\d ?\p{Sc}|^(?!(?:19|20)\d\d$)\d{4,}(?:[.,]\d+)?$|^\D{0,4}\d{1,3}(?:[.,\s'’]\d{3})+(?:[.,]\d+)?\D{0,12}$/u;

/** True for what is likely to be an amount of money, rather than a year or a percentile. */
export const isAmount = (text: string): boolean => AMOUNT.test(text);

/** True where the first row has a name and its pay already. */
export const isHeadless = ([name, pay = '']: readonly string[]): boolean => Boolean(name) && isAmount(pay);

/** The table with a row of empty headings where it has none. */
function withHead(table: HTMLTableElement): HTMLTableElement {
  const first = Array.from(table.rows[0]?.cells ?? [], textOf);
  if (!isHeadless(first)) return table;
  const copy = table.cloneNode(true) as HTMLTableElement;
  const row = copy.insertRow(0);
  for (const _ of first) row.insertCell();
  return copy;
}

/**
 * The chart that a table amounts to: a line for each row, a figure for each column. A column of which no more is known
 * than that it is pay is the amount; what is something else, or the same once more, is `unused`.
 */
export function salaryChartIn(element: Element): unknown {
  const table = element.matches('table') ? element : element.querySelector('table');
  const read = table && (readTable(withHead(table)) as Table | undefined);
  if (!read) return undefined;
  const { title, note, roles, rows } = read;
  const fields = roles.map((role) => fieldOf(role.title));
  const others = roles.flatMap((role, index) => (fields[index] ? [] : { ...role, index }));
  const amount =
    others.find((column) => PAY.test(column.title)) ??
    others.find(({ index }) => rows.some(({ values }) => /\p{Sc}/u.test(String(values[index])))) ??
    (fields.some((field) => field && field !== 'growthRate') ? undefined : others[0]);
  if (amount) fields[amount.index] = 'amount';
  const unused = roles.flatMap((role, index) =>
    fields[index] && fields.indexOf(fields[index]) === index ? [] : role.title || `column ${index + 2}`,
  );
  return {
    ...(title && { title }),
    ...(note && { note }),
    ...(unused.length && { unused }),
    items: rows.map(({ label, values }) => {
      const pay: Record<string, unknown> = {};
      fields.forEach((field, index) => {
        if (field && values[index] !== undefined) pay[field] ??= values[index];
      });
      const { growthRate, ...amounts } = pay;
      return { name: label, pay: amounts, ...(growthRate !== undefined && { growthRate }) };
    }),
  };
}
