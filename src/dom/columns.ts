import { MAXIMUM, MINIMUM, PAY } from '../model/pay-names.js';
import { readPayHeading, underHeading } from '../model/pay-heading.js';

/**
 * The field that a column fills ("pay.minimum" is one within another), what it is called, and whether only its name
 * tells: without names, the others stand in this order.
 */
export type Column = readonly [field: string, names: RegExp, isNamed?: true];

/** Fields that hold a list; in a cell, its items stand on lines or between semicolons or bullets. */
export const LISTS = ['requirements', 'items', 'examples', 'features', 'tasks', 'tags'];

/** What columns are called in the languages that the elements speak; the English field comes first, as the hint shows it. */
const TITLE =
  /title|name|titre|titel|título|bezeichnung|\bnom\b|\bnombre\b|job|role|position|\bberuf\b|\bstelle\b|\brolle\b|\bemploi\b|\bposte\b|\bpuesto\b|職種|職位|役職|タイトル|名称|المسمى|الوظيفة|العنوان|الاسم/i;
export const EXPERIENCE =
  /experience|years|erfahrung|jahre|expérience|années|\bans\b|experiencia|años|経験|年数|الخبرة|السنوات/i;
export const TEXT =
  /summary|text|description|about|beschreibung|aufgabe|résumé|resumen|descripción|説明|概要|الوصف/i;
export const LINK = /url|link|address|https?|adresse|lien|enlace|dirección|リンク|アドレス|الرابط/i;

/** One end of a range has a column of its own: "Salary from", "max_years". */
const endsOf = (field: string, { source }: RegExp): Column[] => {
  const [low, high] = [`${MINIMUM.source}|\\bfrom\\b`, `${MAXIMUM.source}|\\bto\\b`];
  const only = (end: string, other: string) =>
    new RegExp(`^(?=.*(?:${source}))(?!.*(?:${other})).*(?:${end})`, 'i');
  return [
    [`${field}.minimum`, only(low, high), true],
    [`${field}.maximum`, only(high, low), true],
  ];
};

const PAYS: readonly Column[] = [
  ...endsOf('pay', PAY),
  ['pay.currency', /^(?:\S+ )?(?:currency|währung|devise|moneda|divisa|通貨|العملة)$/i, true],
  ['pay.payPeriod', /^(?:\S+ )?(?:period|interval|frequency|zeitraum|période|periodo)$/i, true],
  ['pay', PAY],
];

/** The columns of a table of levels. */
export const LEVELS: readonly Column[] = [
  ['name', /level|grade|\bband\b|\bstufe\b|niveau|nivel|レベル|المستوى/i],
  ['titles', TITLE, true],
  ...endsOf('experience', EXPERIENCE),
  ['experience', EXPERIENCE],
  ['summary', new RegExp(`what|${TEXT.source}`, 'i')],
  [
    'requirements',
    /require|skills?|asks|needs|anforderung|kenntnis|compétence|exigence|requisito|competencia|スキル|要件|المهارات|المتطلبات/i,
  ],
  ...PAYS,
  ['track', /track|laufbahn|filière|trayectoria|コース|المسار/i],
  ['url', LINK, true],
];

/** The columns of a table of jobs. */
export const JOBS: readonly Column[] = [
  ['title', TITLE],
  [
    'organization',
    /compan|organi[sz]ation|employer|firma|unternehmen|arbeitgeber|entreprise|employeur|empresa|empleador|会社|企業|الشركة/i,
  ],
  [
    'location',
    /location|city|place|where|\bort\b|stadt|standort|lieu|ville|ubicación|ciudad|lugar|勤務地|場所|الموقع|المدينة/i,
  ],
  ...PAYS,
  ['url', LINK],
  ['validThrough', /clos|deadline|expir|valid|until|frist|limite|límite|締切/i, true],
  [
    'datePosted',
    /^(?!.*(?:start|begin|eintritt|entry|début|inicio)).*(?:date|posted|datum|veröffentlicht|publi|fecha|掲載|日付|التاريخ)/i,
  ],
  [
    'employmentType',
    /type|employment|contract|vertrag|anstellung|beschäftigung|contrat|tipo|contrato|雇用|نوع/i,
  ],
  ['remote', /remote|home ?office|télétravail|remoto|teletrabajo|在宅|عن بعد/i, true],
  ['description', TEXT, true],
  ['tags', /tags?\b|skills?\b|keywords?\b|stichw/i, true],
];

/** The fields of the columns: by what the first row calls them, or in order where it is no header. */
export function fieldsOf(
  first: readonly string[],
  columns: readonly Column[],
): [fields: string[], isHeader: boolean] {
  const left = [...columns];
  // "Company name" and "Job type" are no titles, "Link title" is one.
  const isVague = (column?: Column): boolean => column === columns[0] || column?.[0] === 'titles';
  const fields = first.map((cell) => {
    // A header is a word or two, not a sentence or a figure.
    if (cell.length > 40 || /\d{2}/.test(cell.replace(/[10.,]{3,}|\b20\d\d\b/g, ''))) return '';
    const heading = cell
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[_\s]+/g, ' ')
      .trim();
    // "Job code" is what a machine calls it.
    if (/(?:code|\bid)$/i.test(heading)) return '';
    const found = left.filter(([, names]) => names.test(heading));
    const isTitle = /(?:title|titel|titre|título|(?:pay|salary) grade)$/i.test(heading);
    const column = (isTitle ? undefined : found.find((one) => !isVague(one))) ?? found[0];
    if (!column) return '';
    left.splice(left.indexOf(column), 1);
    return column[0];
  });
  const isHeader = fields.filter(Boolean).length >= Math.min(2, columns.length, first.length);
  if (!isHeader) return [columns.flatMap(([field, , isNamed]) => (isNamed ? [] : field)), false];
  // Levels may be called by their titles alone.
  return [
    fields.includes('name') ? fields : fields.map((field) => (field === 'titles' ? 'name' : field)),
    true,
  ];
}

const split = (cell: string): string[] =>
  cell
    .split(/[\n;•]+/)
    .map((item) => item.trim())
    .filter(Boolean);

/** An address as people write it into a table, without the scheme that a link needs. */
const withScheme = (cell: string): string => (/^www\.[^\s/]+\.\w/i.test(cell) ? `https://${cell}` : cell);

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1;

/** How a column writes its dates, as ISO writes them. "3/11/2026" is one only where the others tell which is its month. */
function datesOf(column: readonly string[]): (cell: string) => string {
  const parts = column.flatMap((cell) => [
    /^(\d{1,2})\/(\d{1,2})\/\d{4}/.exec(cell)?.slice(1).map(Number) ?? [],
  ]);
  const [isDayFirst, isMonthFirst] = [0, 1].map((at) => parts.some((part) => part[at]! > 12));
  return (cell) => {
    const [, a = '', b = '', c = ''] =
      /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/.exec(cell) ??
      /^(\d{1,2})[./] ?(\d{1,2})[./] ?(\d{4})/.exec(cell) ??
      /^(\d{1,2})\.? ([A-Za-z]{3,})\.?,? (\d{4})$/.exec(cell) ??
      /^([A-Za-z]{3,})\.? (\d{1,2}),? (\d{4})$/.exec(cell) ??
      [];
    const isSlashed = /^\d{1,2}\//.test(cell);
    if (!a || (isSlashed && isDayFirst === isMonthFirst)) return cell;
    const [year, month, day] = /\d{4}/.test(a)
      ? [a, b, c]
      : /^[A-Z]/i.test(a)
        ? [c, monthOf(a), b]
        : [c, ...(isSlashed && isMonthFirst ? [a, b] : [/\d/.test(b) ? b : monthOf(b), a])];
    return Number(month) >= 1 && Number(month) <= 12
      ? [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
      : cell;
  };
}

const ANSWERS = [
  /^(?:no|nein|non|false|0|✗)$/i,
  /^(?:yes|ja|oui|s[ií]|true|1|x|✓|✔|fully?(?: remote)?|remote)$/i,
];

/** Rows as objects with these fields; empty cells are no fields. */
export function recordsOf(
  fields: readonly string[],
  rows: readonly (readonly string[])[],
  head: readonly string[] = [],
): Record<string, unknown>[] {
  const dates = fields.map((field, index) =>
    /^(?:datePosted|validThrough)$/.test(field) ? datesOf(rows.map((row) => row[index] ?? '')) : undefined,
  );
  return rows.map((row) => {
    const record: Record<string, unknown> = {};
    for (const [index, name] of fields.entries()) {
      const cell = row[index];
      if (!name || !cell) continue;
      const [field = '', part] = name.split('.');
      const answer = field === 'remote' ? ANSWERS.findIndex((words) => words.test(cell)) : -1;
      const isPay = field === 'pay' && !/currency|Period/.test(part ?? '');
      const value =
        dates[index]?.(cell) ??
        (answer >= 0
          ? answer === 1
          : LISTS.includes(field)
            ? split(cell)
            : isPay
              ? underHeading(cell, readPayHeading(head[index] ?? ''))
              : field === 'url'
                ? withScheme(cell)
                : cell);
      const before = record[field];
      const parts = typeof before === 'string' ? { amount: before } : (before as object | undefined);
      record[field] = part ? { ...parts, [part]: value } : parts ? { ...parts, amount: value } : value;
    }
    return record;
  });
}
