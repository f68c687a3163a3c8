import {
  EXPERIENCE,
  fieldsOf,
  JOBS,
  LEVELS,
  LINK,
  LISTS,
  recordsOf,
  TEXT,
  type Column,
} from '../dom/columns.js';
import { listedIn } from '../dom/text-of.js';
import { PAY } from '../model/pay-names.js';
import { isFigureFirst } from '../dom/markup/stat-tiles.js';

interface Columns {
  /** The list in the element's data that a row goes into. */
  list: string;
  columns: readonly Column[];
}

const NAME = /name|titel|title|nom\b|nombre|名称|名前|الاسم/i;

/** The rows of a table as the items of an element. The order counts where the first row names no column. */
const COLUMNS: Readonly<Record<string, Columns>> = {
  'career-ladder': { list: 'levels', columns: LEVELS },
  'job-list': { list: 'jobs', columns: JOBS },
  'faq-list': {
    list: 'items',
    columns: [
      ['question', /question|frage|pregunta|質問|السؤال/i],
      ['answer', /answer|antwort|réponse|respuesta|回答|الجواب|الإجابة/i],
      ['category', /categor|kategorie|catégorie|group|gruppe|section|topic|thema|thème|カテゴリ|الفئة/i],
    ],
  },
  'stat-tiles': {
    list: 'items',
    columns: [
      ['label', /label|name|what/i],
      ['value', /value|figure|number|amount|\bwert\b|valeur|valor/i],
      ['note', /note|hinweis|nota/i],
    ],
  },
  'link-list': {
    list: 'items',
    columns: [
      ['title', /title|name|page|titel|titre|título/i],
      ['url', LINK],
      ['text', TEXT],
    ],
  },
  'skill-list': {
    list: 'items',
    columns: [
      ['name', /skill|name|kenntnis|fähigkeit|compétence|competencia|habilidad|スキル|المهارة/i],
      ['share', /share|percent|%|anteil|prozent|part\b|porcentaje|割合|النسبة/i],
      ['group', /group|kind|type|gruppe|art\b|groupe|grupo|tipo/i],
    ],
  },
  'tag-list': {
    list: 'items',
    columns: [
      ['name', new RegExp(`tag|tool|${NAME.source}`, 'i')],
      ['examples', /example|beispiel|exemple|ejemplo/i],
      ['url', LINK],
    ],
  },
  'rating-scale': {
    list: 'items',
    columns: [
      ['label', /label|name|what|aspect/i],
      ['value', /value|rating|grade|level|\bwert\b|valeur|valor/i],
      ['text', new RegExp(`why|${TEXT.source}`, 'i')],
    ],
  },
  'titled-list': {
    list: 'items',
    columns: [
      ['title', /title|name|titel|titre|título/i],
      ['text', TEXT],
      ['items', /items|list|points/i],
    ],
  },
  'day-timeline': {
    list: 'items',
    columns: [
      ['from', /from|start|begin|time|von\b|beginn|début|desde|inicio/i],
      ['to', /to\b|until|end|bis\b|ende|fin\b|hasta/i],
      ['title', /title|what|activity|titel|titre|título/i],
      ['focus', /focus/i],
      ['tasks', /tasks?|duties|aufgaben|tâches|tareas/i],
    ],
  },
  'case-study': {
    list: 'items',
    columns: [
      ['title', /title|name|case|titel|titre|título/i],
      ['text', new RegExp(`story|${TEXT.source}`, 'i')],
      ['takeaway', /takeaway|lesson|result|ergebnis|leçon|lección/i],
    ],
  },
  'plan-list': {
    list: 'items',
    columns: [
      ['name', new RegExp(`plan|${NAME.source}`, 'i')],
      ['price', /price|cost|preis|prix|precio/i],
      ['period', /period|per\b|zeitraum|période|periodo/i],
      ['features', /features?|includes|leistung|fonction|incluye/i],
      ['text', TEXT],
      ['url', LINK],
    ],
  },
  'source-note': {
    list: 'items',
    columns: [
      ['name', /name|source|quelle|fuente/i],
      ['url', LINK],
    ],
  },
};

/** Elements with text alone in their list. */
const TEXTS = ['expandable-list'];

export const isListOfTexts = (tag: string): boolean => TEXTS.includes(tag);

/** The name of something that roles have, rather than of a role. */
export const namesFact = (cell: string): boolean =>
  (PAY.test(cell) || EXPERIENCE.test(cell)) && cell.length < 40;

/**
 * Rows with a column for their links, where the element has room for it and no column of them; otherwise, what is to be
 * said of the links. The first row has a link as well, which is passed over.
 */
export function withLinks(
  tag: string,
  rows: string[][],
  links: readonly string[],
): [rows: string[][], notes: string[]] {
  const [head = [], ...more] = rows;
  if (!links.slice(1).some(Boolean)) return [rows, []];
  const hasRoom = COLUMNS[tag]?.columns.some(([field]) => field === 'url') && isHead(tag, rows);
  if (!hasRoom) return [rows, ['Addresses of links in the table were left out.']];
  if (head.some((cell) => LINK.test(cell))) return [rows, []];
  const cells = more.map((row, index) => [
    ...head.map((_, column) => row[column] ?? ''),
    links[index + 1] ?? '',
  ]);
  return [[[...head, 'Link'], ...cells], []];
}

/** What became of rows. */
export interface RowsRead {
  data: unknown;
  /** The field of each column; empty for one that is not used. */
  fields?: string[];
  /** The first row names the columns. */
  isHeader?: boolean;
}

/** The first row says what the columns are called. */
export const isHead = (tag: string, [first]: readonly string[][]): boolean =>
  Boolean(first && COLUMNS[tag] && fieldsOf(first, COLUMNS[tag].columns)[1]);

/** What a cell with lines says in a field: a list has its items on them, a text its paragraphs, and any other is one. */
function inLines(field: string | undefined, cell: string): string {
  if (!cell.includes('\n') || !field || LISTS.includes(field)) return cell;
  // Two places, or the parts of an address.
  if (field === 'location') return cell.replace(/,?\s*\n\s*/g, ', ');
  const isText = /^(?:answer|text|description)$/.test(field);
  return cell.replace(
    /[^\S\n]*\n(?:[^\S\n]*(\n)\s*)?(?=[^\S\n]*([•*-]\s)?)/g,
    (_, empty?: string, mark?: string) => (isText && (empty ?? mark) ? '\n\n' : ' '),
  );
}

/** The data of an element that a table amounts to, row by row; undefined for elements that no table fits. */
export function dataOfRows(tag: string, rows: readonly string[][]): RowsRead | undefined {
  if (tag === 'paired-list') return { data: pairedLists(rows) };
  if (TEXTS.includes(tag))
    return {
      data: { items: rows.flatMap(([first = '']) => (first ? listedIn(first) : [])) },
    };
  const known = COLUMNS[tag];
  if (!known || !rows.length) return undefined;
  const [ordered, isHeader] = fieldsOf(rows[0]!, known.columns);
  // As texts, "Logistics – 12%" is a skill with its share.
  if (tag === 'skill-list' && !isHeader && rows.every(({ length }) => length === 1))
    return { data: { items: rows.flat() }, fields: ordered, isHeader };
  const fields =
    tag === 'stat-tiles' &&
    !isHeader &&
    rows.every(([first, second]) => !first || isFigureFirst(first, second))
      ? ['value', 'label', ...ordered.slice(2)]
      : ordered;
  const texts = rows
    .slice(isHeader ? 1 : 0)
    .map((row) => row.map((cell, column) => inLines(fields[column], cell)));
  const items = recordsOf(fields, texts, isHeader ? rows[0] : undefined);
  return { data: { [known.list]: items }, fields, isHeader };
}

/** Each column is a list under its heading. */
function pairedLists([head = [], ...rows]: readonly string[][]): unknown {
  return {
    lists: head.map((title, index) => ({
      title,
      items: rows.flatMap((row) => (row[index] ? listedIn(row[index]) : [])),
    })),
  };
}

/** What the columns may be called, for readers; empty for elements that take a table of any columns or none. */
export function columnNames(tag: string): string[] {
  return COLUMNS[tag]?.columns.flatMap(([field]) => (field.includes('.') ? [] : field)) ?? [];
}
