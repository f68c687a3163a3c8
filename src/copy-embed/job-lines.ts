import { fieldsOf, JOBS, recordsOf } from '../dom/columns.js';
import { readCsv } from '../dom/csv.js';
import { isHead } from './columns.js';
import { BETWEEN, BULLET, HEADING, inline, type LinesRead } from './lines.js';
import { quotedList } from './sheet.js';

/** What a line of a job says, by the field that it goes into. Empty: nothing of the job. */
interface Said {
  field: string;
  text: string;
  line: number;
}

const words = (...all: string[]): RegExp => new RegExp(`^(?:${all.join('|')})$`, 'i');

/** What job boards have around their jobs. */
const NOISE = words(
  'eas(?:y|ily) apply',
  '(?:quick )?apply(?: now)?',
  'saved?(?: job)?|hide|share|report(?: this)?(?: job)?|(?:show|view|see|read) (?:more|job|all).*|more|new|viewed|applied',
  'promoted(?: by .*)?|sponsored|verified|featured',
  'actively (?:recruiting|hiring)|(?:urgently|now) (?:hiring|needed)|hiring multiple candidates',
  'be an early applicant|be among the first.*|(?:over )?\\d+\\+? applicants?|responded to .*',
  '.* (?:logo|with verification)',
  '[1-5][.,]\\d ?(?:★|stars?)?(?: ?\\(?[\\d.,]+k?(?: reviews?)?\\)?)?',
  'jetzt bewerben|schnellbewerbung|postuler|candidature simplifiée|solicitar',
);
/** Since when, counted from a day that the text does not name. */
const AGO =
  /^(?:(?:re)?posted |active |just )?(?:\d+\+?|an?|one) ?(?:m|min|minutes?|h|hrs?|hours?|d|days?|w|weeks?|mo|months?)(?: ago)$|^(?:just posted|(?:posted )?(?:today|yesterday|just now))$|^\d+[hdw]$|^(?:vor|il y a|hace) .{1,20}$|^(?:heute|gestern|aujourd’hui|hoy|ayer)$/i;

const MONTH = '[A-Za-zäéû]{3,9}\\.?';
const DATE = new RegExp(
  `^(?:(?:date )?(?:posted|published|listed|veröffentlicht|publié|publicado)(?: on| am| le| el)?:? )?(\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./] ?\\d{1,2}[./] ?\\d{4}|\\d{1,2}\\.? ${MONTH},? \\d{4}|${MONTH} \\d{1,2},? \\d{4})$`,
  'i',
);
const UNTIL =
  /^(?:clos(?:es|ing)(?: date)?|apply by|deadline|expires|bewerbungsschluss|bewerben bis|date limite)(?: on)?:? (.*\d.*)$/i;

const TYPE =
  '(?:(?:full|part)[- ]?time|permanent|temporary|contract(?:or)?|freelance|intern(?:ship)?|apprenticeship|seasonal|casual|fixed[- ]term|zero[- ]hours|volunteer|vollzeit|teilzeit|(?:un)?befristet|festanstellung|minijob|praktikum|ausbildung|werkstudent(?:in)?|cdi|cdd|temps (?:plein|partiel)|stage|alternance|tiempo completo|media jornada|jornada completa|indefinido)';
const TYPES = new RegExp(
  `^${TYPE}(?: (?:contract|job|position|role))?(?:\\s*(?:,|/|&|\\+|-|and|or|und|oder|et|ou|y)\\s*${TYPE})*(?:,? ?\\+\\d)?$`,
  'i',
);

const MONEY =
  /\p{Sc} ?\d|\d[\d.,]*k? ?\p{Sc}|\b(?:USD|EUR|GBP|CHF|CAD|AUD|INR|JPY)\b ?\d|\d ?(?:USD|EUR|GBP|CHF|CAD|AUD|INR|JPY)\b/u;
const OPEN_PAY =
  /^(?:(?:competitive|negotiable|attractive|excellent)(?: salary| pay| package)?|(?:salary|pay) (?:is )?(?:competitive|negotiable)|DOE)$/i;

const WHERE =
  /\s*[([]\s*(on-?site|in office|remote|hybrid|vor ort|homeoffice|hybride?|télétravail)\s*[)\]]$/i;
const WAY = /^(?:fully )?(remote|hybrid)(?: (?:work|job|working))?(?:(?: in|,| [–-]) (.+))?$/i;
/** A town with its state, its land or its postcode. */
const TOWN =
  /^[\p{L} .'’-]+, (?:[A-Z]{2}(?: \d{5})?|UK|USA|United (?:Kingdom|States)|[\p{L} ]+, [\p{L} ]+)$|\b[A-Z]{1,2}\d[\dA-Z]?(?: \d[A-Z]{2})?$/u;

const LABELLED = /^([\p{L} /-]{2,25}):\s+(\S.*)$/u;
const isSentence = (text: string): boolean =>
  text.length > 70 || (/\s\S+\s.*[.!?…]$/.test(text) && text.length > 25);

/** The fields that a part of a line fills; with no name for what only its place among the others tells. */
function partsOf(text: string): { field?: string; text: string }[] {
  if (NOISE.test(text)) return [{ field: '', text }];
  const [, day = ''] = DATE.exec(text) ?? [];
  if (day) return [{ field: 'datePosted', text: day }];
  const [, end = ''] = UNTIL.exec(text) ?? [];
  if (end) return [{ field: 'validThrough', text: end }];
  if (AGO.test(text)) return [{ field: 'ago', text }];
  if (/^https?:\/\/\S+$|^www\.\S+$/.test(text)) return [{ field: 'url', text }];
  const [, name = '', said = ''] = LABELLED.exec(text) ?? [];
  const [field = ''] = name ? fieldsOf([name], JOBS)[0] : [];
  if (field && name.length < 22) return [{ field, text: said }];
  if (TYPES.test(text)) return [{ field: 'employmentType', text: text.replace(/,? ?\+\d$/, '') }];
  if ((MONEY.test(text) && text.length < 70) || OPEN_PAY.test(text)) return [{ field: 'pay', text }];
  const [, way = '', place = ''] = WAY.exec(text) ?? [];
  if (way)
    return [
      { field: 'remote', text: way.toLowerCase() },
      ...(place ? [{ field: 'location', text: place }] : []),
    ];
  const [marked, how = ''] = WHERE.exec(text) ?? [];
  if (marked !== undefined) {
    const isThere = /site|office|vor ort/i.test(how);
    const remote = /^hyb/i.test(how) ? 'hybrid' : 'remote';
    return [
      { field: 'location', text: text.slice(0, -marked.length) },
      ...(isThere ? [] : [{ field: 'remote', text: remote }]),
    ];
  }
  return [isSentence(text) ? { field: 'description', text } : { text }];
}

/** What the lines of one job say: its title comes first, its employer and its place in this order. */
function jobOf(lines: readonly { text: string; line: number; isPoint: boolean }[]): Said[] {
  const start = lines.findIndex(({ text }) => partsOf(text)[0]!.field !== '');
  const [title, ...rest] = lines.slice(Math.max(start, 0));
  if (start < 0 || !title) return [];
  const said: Said[] = [{ field: 'title', ...title }];
  const open: Said[] = [];
  for (const { text, line, isPoint } of rest) {
    // Boards write it again for those who cannot see it.
    if (line === title.line + 1 && text.startsWith(title.text)) continue;
    const parts = isPoint ? [partsOf(text)[0]!] : text.split(BETWEEN).flatMap(partsOf);
    for (const found of parts) {
      const part = isPoint && !found.field ? { field: 'description', text } : found;
      const one: Said = { field: 'open', ...part, line };
      said.push(one);
      if (!part.field && part.field !== '') open.push(one);
    }
  }
  const has = (field: string): boolean => said.some((one) => one.field === field);
  const towns = open.filter(({ text }) => TOWN.test(text));
  // The place is what looks like one, or else what comes after the employer.
  if (!has('location') && open.length && (towns.length === 1 || open.length > 1)) {
    const place = towns.length === 1 && (towns[0] === open[0] || towns[0] === open[1]) ? towns[0] : open[1];
    if (place) place.field = 'location';
  }
  for (const one of open.filter(({ field }) => field === 'open'))
    one.field = has('organization') ? 'description' : 'organization';
  return said;
}

type Line = Parameters<typeof jobOf>[0][number];

/** What tells that lines are a job: an employer alone may be anything. */
const isTold = (said: readonly Said[]): boolean =>
  said.some(({ field }) => /^(?:pay|ago|datePosted|employmentType|remote|validThrough)$/.test(field));

/** Jobs of as many lines each, without an empty one between them. */
function evenBlocks(lines: Line[]): Line[][] {
  const kinds = lines.map(({ text }) =>
    partsOf(text)
      .map(({ field }) => field ?? '?')
      .join(),
  );
  const isEvery = (each: number): boolean =>
    lines.length % each === 0 &&
    kinds[0] === '?' &&
    kinds.every((kind, index) => kind === kinds[index % each]) &&
    kinds.slice(0, each).some((kind) => /pay|ago|date/.test(kind));
  const each = [3, 4, 5, 6, 7, 8].find((count) => count < lines.length && isEvery(count));
  return each
    ? Array.from({ length: lines.length / each }, (_, index) => lines.slice(index * each, (index + 1) * each))
    : [lines];
}

/** "**Clerk** – Acme, Leeds": a title in bold, and what is said of it. */
const LEAD = /^(\*\*|__)(.+?)\1\s*[:–—-]?\s*(.*)$/;

/** A line as those that a board would make of it. */
function linesOf(said: string): string[] {
  const [, , title, rest = ''] = LEAD.exec(said) ?? [];
  if (!title || !rest) return [said];
  const [employer = '', place, ...more] = rest.split(/,\s+/);
  return place && !more.length && !/\d/.test(rest) ? [title, employer, place] : [title, rest];
}

const NUMBERED = /^\d{1,2}[.)]\s/;

/** The jobs that stand between empty lines or are numbered, and a line above them. */
function blocksIn(text: string): [blocks: Line[][], title?: string] {
  const blocks: Line[][] = [[]];
  const all = text.split(/\r\n?|\n/);
  const isList = all.filter((line) => NUMBERED.test(line)).length > 1;
  for (const [index, given] of all.entries()) {
    const bare = given.replace(HEADING, '').trim();
    const isPoint = BULLET.test(bare) && !/^\d/.test(bare);
    const line = index + 1;
    if (isList && NUMBERED.test(given)) blocks.push([]);
    if (/^[-–—_=*]*$/.test(bare)) {
      blocks.push([]);
      continue;
    }
    for (const part of linesOf(DATE.test(bare) ? bare : bare.replace(BULLET, ''))) {
      const { text: said, links } = inline(part);
      if (said) blocks.at(-1)!.push({ text: said, line, isPoint });
      if (links[0]) blocks.at(-1)!.push({ text: links[0].url, line, isPoint: false });
    }
  }
  const found: Line[][] = [];
  for (const block of blocks.filter(({ length }) => length)) {
    const isMore = block.every(
      ({ text, isPoint }) => isPoint || isSentence(text) || partsOf(text)[0]!.field !== undefined,
    );
    // Points and paragraphs go on about the job above.
    if (isMore && found.length) found.at(-1)!.push(...block);
    else found.push(block);
  }
  const [first, second] = found;
  const isTitle = first?.length === 1 && second && second.length > 1;
  return isTitle ? [found.slice(1), first[0]!.text] : [found];
}

/**
 * Jobs as they are copied from a job board: title, employer, place, pay and date on lines of their own, an empty line
 * between jobs. Undefined for any other text.
 */
export function readJobLines(text: string): LinesRead | undefined {
  const rows = readCsv(text);
  if (/\t/.test(text) || (rows[0]!.length > 1 && isHead('job-list', rows))) return undefined;
  const [given, title] = blocksIn(text);
  const blocks = given.length === 1 ? evenBlocks(given[0]!) : given;
  const jobs = blocks.map(jobOf).filter(({ length }) => length);
  const isTall = jobs.filter(({ length }) => length > 1).length * 2 > jobs.length;
  if (!jobs.length || !isTall || (jobs.length === 1 && !isTold(jobs[0]!))) return undefined;
  const isOneOfMany =
    jobs.length === 1 && jobs[0]!.filter(({ field }) => field === 'pay' || field === 'ago').length > 2;
  if (isOneOfMany)
    return {
      data: undefined,
      notes: [],
      lines: [],
      problem: 'Several jobs stand here without an empty line between them. Put one above the title of each.',
    };
  const fields = [...new Set(jobs.flatMap((job) => job.map(({ field }) => field)))].filter(
    (field) => field && field !== 'ago',
  );
  const cellOf = (job: Said[], field: string): string =>
    job.flatMap((one) => (one.field === field ? one.text : [])).join(field === 'description' ? ' ' : ', ');
  const records = recordsOf(
    fields,
    jobs.map((job) => fields.map((field) => cellOf(job, field))),
    fields,
  );
  const all = jobs.flat();
  const left = [...new Set(all.flatMap(({ field, text: said }) => (field ? [] : said)))];
  const ago = [...new Set(all.flatMap(({ field, text: said }) => (field === 'ago' ? said : [])))];
  return {
    data: { ...(title && { title }), jobs: records },
    notes: [
      `${jobs.length === 1 ? 'The lines were' : 'Each block of lines was'} read as a job: its title first, then company and place; pay, dates and the like wherever they stand.`,
      ...(ago.length
        ? [
            `Left out: ${quotedList(ago.slice(0, 3))}. The page would still say so next month. Write the date instead, such as 2026-11-03.`,
          ]
        : []),
      ...(left.length ? [`Left out, as no part of a job: ${quotedList(left.slice(0, 4))}.`] : []),
    ],
    lines: jobs.map(([first]) => first!.line),
    lineOf: (index, field) => jobs[index]?.find((one) => one.field === field)?.line,
  };
}
