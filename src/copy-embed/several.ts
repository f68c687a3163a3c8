import { isHead } from './columns.js';
import { isAmount } from '../model/pay-names.js';
import { quotedList } from './sheet.js';

/** One of the tables in what was pasted. */
export interface OneTable {
  rows: string[][];
  /** Where the first link of each row leads. */
  links: string[];
  /** What stands above it. */
  title?: string;
}

/** What several tables amount to, and what is to be said of that. */
export interface TablesRead extends OneTable {
  notes: string[];
  /** How many of the rows are in no line of the text. */
  added: number;
}

/** Elements whose rows go under the heading of their table, in a column of this name. */
const HEADED: Readonly<Record<string, string>> = {
  'career-ladder': 'Track',
  'faq-list': 'Category',
  'skill-list': 'Group',
};

const plain = (cell: string): string => cell.trim().toLowerCase();

/** Both have the same columns; what stands in the corner is said of the rows below it. */
const isAlike = ([one = []]: readonly string[][], [other = []]: readonly string[][], from: number): boolean =>
  one.length === other.length &&
  one.every((cell, column) => column < from || plain(cell) === plain(other[column]!));

/** A table that means something to the element. */
const fits = (tag: string, { rows }: OneTable): boolean =>
  tag === 'salary-chart' ? rows.some((row) => row.slice(1).some(isAmount)) : isHead(tag, rows);

/** Rows under a heading of their own; the head stays above the first of them only. */
function inSections(tables: readonly OneTable[]): OneTable & { added: number } {
  const [first] = tables;
  const { rows: [head = []] = [] } = first!;
  const rows = tables.flatMap(({ rows: [, ...body], title }, index) => [
    ...(index ? [title ? [title] : head] : title ? [head, [title]] : [head]),
    ...body,
  ]);
  return { rows, links: [], added: first!.title ? 1 : 0 };
}

/** Rows of the same columns, with the headings of their tables in one more column where there is room for it. */
function inOne(tag: string, tables: readonly OneTable[]): OneTable {
  const column = HEADED[tag];
  const isNamed = column && tables.every(({ title }) => title);
  const rows = tables.flatMap(({ rows: own, title = '' }) =>
    own.map((row, index) => (isNamed ? [...row, index ? title : column] : row)),
  );
  return { rows, links: tables.flatMap(({ links }) => links) };
}

/** Every row has a name of its own: two figures of one name would be two pictures. */
function haveOwnNames(tables: readonly OneTable[]): boolean {
  const names = tables.flatMap(({ rows: [, ...body] }) => body.map(([name = '']) => plain(name)));
  return new Set(names).size === names.length;
}

function joined(tag: string, tables: readonly OneTable[]): (OneTable & { added?: number }) | undefined {
  if (tables.length < 2 || tag === 'share-bar') return undefined;
  const isSectioned = tag === 'role-compare' || (tag === 'career-ladder' && !fits(tag, tables[0]!));
  if (isSectioned) return inSections(tables);
  return tag !== 'salary-chart' || haveOwnNames(tables) ? inOne(tag, tables) : undefined;
}

/** What a table is called, or its columns are. */
const nameOf = ({ title, rows: [head = []] }: OneTable): string => title ?? head.filter(Boolean).join(', ');

/** Tables with the same columns are one, whose parts have the headings of the tables; of others, one is read. */
export function tableOfSeveral(tag: string, tables: readonly OneTable[]): TablesRead {
  const best = tables.find((table) => fits(tag, table)) ?? tables[0]!;
  const from = tag === 'role-compare' || (tag === 'career-ladder' && !fits(tag, best)) ? 1 : 0;
  const alike = tables.filter(({ rows }) => isAlike(rows, best.rows, from));
  const one = joined(tag, alike);
  const used = one ? alike : [best];
  const others = tables.filter((table) => !used.includes(table));
  const isHeadingLost = one && !one.rows.some((row) => row.includes(alike[0]!.title ?? ''));
  const lost = isHeadingLost ? alike.flatMap(({ title }) => title ?? []) : [];
  const which = one ? '' : `${best === tables[0] ? 'The first one' : 'One of them'} was read. `;
  const left = quotedList(others.slice(0, 3).map(nameOf));
  const notes = [
    ...(one ? [`${alike.length} tables with the same columns were put together.`] : []),
    ...(lost.length ? [`Their headings were left out: ${quotedList(lost.slice(0, 4))}.`] : []),
    ...(others.length
      ? [
          `There are ${tables.length} tables in this. ${which}Left out: ${left}. To read another one, paste it alone.`,
        ]
      : []),
  ];
  return { added: 0, ...(one ?? best), notes };
}
