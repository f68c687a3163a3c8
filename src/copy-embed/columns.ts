/** What a column is called, and the field that it fills. */
type Column = readonly [field: string, names: RegExp];

interface Columns {
  /** The list in the element's data that a row goes into. */
  list: string;
  columns: readonly Column[];
}

/** Fields that hold a list; in a cell, its items stand on lines or between semicolons or bullets. */
const LISTS = ['requirements', 'items', 'examples', 'features', 'tasks'];

/** The rows of a table as the items of an element. The order counts where the first row names no column. */
const COLUMNS: Readonly<Record<string, Columns>> = {
  'career-ladder': {
    list: 'levels',
    columns: [
      ['name', /level|title|role|name|position/i],
      ['experience', /experience|years/i],
      ['summary', /summary|description|what/i],
      ['requirements', /require|skills?|asks|needs/i],
      ['pay', /pay|salary|median|amount/i],
      ['track', /track/i],
    ],
  },
  'job-list': {
    list: 'jobs',
    columns: [
      ['title', /title|job|role|position/i],
      ['organization', /compan|organi[sz]ation|employer/i],
      ['location', /location|city|place|where/i],
      ['pay', /pay|salary|wage/i],
      ['url', /url|link|address|https?/i],
      ['datePosted', /date|posted/i],
      ['employmentType', /type|employment/i],
    ],
  },
  'faq-list': {
    list: 'items',
    columns: [
      ['question', /question/i],
      ['answer', /answer/i],
    ],
  },
  'stat-tiles': {
    list: 'items',
    columns: [
      ['label', /label|name|what/i],
      ['value', /value|figure|number|amount/i],
      ['note', /note/i],
    ],
  },
  'link-list': {
    list: 'items',
    columns: [
      ['title', /title|name|page/i],
      ['url', /url|link|address/i],
      ['text', /text|description|about/i],
    ],
  },
  'skill-list': {
    list: 'items',
    columns: [
      ['name', /skill|name/i],
      ['share', /share|percent|%/i],
      ['group', /group|kind|type/i],
    ],
  },
  'tag-list': {
    list: 'items',
    columns: [
      ['name', /name|tag|tool/i],
      ['examples', /example/i],
      ['url', /url|link|address/i],
    ],
  },
  'rating-scale': {
    list: 'items',
    columns: [
      ['label', /label|name|what|aspect/i],
      ['value', /value|rating|grade|level/i],
      ['text', /text|why|description/i],
    ],
  },
  'titled-list': {
    list: 'items',
    columns: [
      ['title', /title|name/i],
      ['text', /text|description/i],
      ['items', /items|list|points/i],
    ],
  },
  'day-timeline': {
    list: 'items',
    columns: [
      ['from', /from|start|begin|time/i],
      ['to', /to|until|end/i],
      ['title', /title|what|activity/i],
      ['focus', /focus/i],
      ['tasks', /tasks?|duties/i],
    ],
  },
  'case-study': {
    list: 'items',
    columns: [
      ['title', /title|name|case/i],
      ['text', /text|story|description/i],
      ['takeaway', /takeaway|lesson|result/i],
    ],
  },
  'plan-list': {
    list: 'items',
    columns: [
      ['name', /name|plan/i],
      ['price', /price|cost/i],
      ['period', /period|per/i],
      ['features', /features?|includes/i],
      ['text', /text|description/i],
      ['url', /url|link|address/i],
    ],
  },
  'source-note': {
    list: 'items',
    columns: [
      ['name', /name|source/i],
      ['url', /url|link|address/i],
    ],
  },
};

/** Elements with text alone in their list. */
const TEXTS = ['expandable-list'];

const split = (cell: string): string[] =>
  cell
    .split(/[\n;•]+/)
    .map((item) => item.trim())
    .filter(Boolean);

/** The fields of the columns: by what the first row calls them, or in order where it is no header. */
function fieldsOf(
  first: readonly string[],
  columns: readonly Column[],
): [fields: string[], isHeader: boolean] {
  const left = [...columns];
  const fields = first.map((cell) => {
    // A header is a word or two, not a sentence or a figure.
    const index =
      cell.length > 30 || /\d{2}/.test(cell) ? -1 : left.findIndex(([, names]) => names.test(cell));
    return index < 0 ? '' : left.splice(index, 1)[0]![0];
  });
  const isHeader = fields.filter(Boolean).length >= Math.min(2, columns.length, first.length);
  return isHeader ? [fields, true] : [columns.map(([field]) => field), false];
}

/** The data of an element that a table amounts to, row by row; undefined for elements that no table fits. */
export function dataOfRows(tag: string, rows: readonly string[][]): unknown {
  if (tag === 'paired-list') return pairedLists(rows);
  if (TEXTS.includes(tag)) return { items: rows.map(([first = '']) => first).filter(Boolean) };
  const known = COLUMNS[tag];
  if (!known || !rows.length) return undefined;
  const [fields, isHeader] = fieldsOf(rows[0]!, known.columns);
  const items = rows.slice(isHeader ? 1 : 0).map((row) =>
    Object.fromEntries(
      fields.flatMap((field, index) => {
        const cell = row[index];
        return field && cell ? [[field, LISTS.includes(field) ? split(cell) : cell] as const] : [];
      }),
    ),
  );
  return { [known.list]: items };
}

/** Each column is a list under its heading. */
function pairedLists([head = [], ...rows]: readonly string[][]): unknown {
  return {
    lists: head.map((title, index) => ({
      title,
      items: rows.flatMap((row) => row[index] || []),
    })),
  };
}

/** What the columns may be called, for readers; empty for elements that take a table of any columns or none. */
export function columnNames(tag: string): string[] {
  return COLUMNS[tag]?.columns.map(([field]) => field) ?? [];
}
