import { READERS } from '../dom/all-markup.js';
import { amountIn } from '../dom/amount-in.js';
import { readCsv } from '../dom/csv.js';
import { parseJson } from '../dom/json.js';
import { HEADINGS } from '../dom/light-blocks.js';
import { itemsIn } from '../dom/light-links.js';
import { readList } from '../dom/light-list.js';
import type { ReadMarkup } from '../dom/markup.js';
import { linedText, textOf } from '../dom/text-of.js';
import { IssueLog } from '../model/issue-log.js';
import { describeIssue } from '../model/issue-texts.js';
import { parseShares } from '../model/share.js';
import { readAddress } from './addressed.js';
import { readArrowLines } from './arrows.js';
import { codeIn } from './carried.js';
import { entryOf } from './catalog.js';
import { columnNames, isHead, isListOfTexts, withLinks } from './columns.js';
import { readAligned, readLines, readMarkdown, writeTsv } from './csv.js';
import { readHourLines } from './hours.js';
import { readJobLines } from './job-lines.js';
import {
  readAmountLines,
  readLevelLines,
  readLinkLines,
  readList as readListLines,
  readPairLines,
  readQuestionLines,
  readTileLines,
  type LinesRead,
} from './lines.js';
import { linesOfHeadings, readHeadedLevels } from './levels.js';
import { parseHtml, tablesIn } from './pasted-html.js';
import { readForeign, readJson } from './pasted-json.js';
import { TABLES, readRows, type Pasted } from './pasted-rows.js';
import { tableOfSeveral } from './several.js';
import { quotedList } from './sheet.js';
import { takeTalk, withoutTalk } from './talk.js';
import { inComponent, unwrapped } from './unwrapped.js';

/** "Plus – $8/month" as the name of a plan, with its price below. */
function partPrices(around: HTMLElement): void {
  for (const heading of around.querySelectorAll(HEADINGS)) {
    const [name, price] = amountIn(textOf(heading)) ?? [];
    if (!name || !price) continue;
    heading.textContent = name;
    const below = heading.ownerDocument.createElement('p');
    below.textContent = price;
    heading.after(below);
  }
}

/** What markup without a table is for an element: what the element itself makes of it. */
function readMarkup(tag: string, around: HTMLElement): unknown {
  if (tag === 'plan-list') partPrices(around);
  const element = around.querySelector('details,dl,ol,ul') ?? around;
  const read = (READERS as Record<string, ReadMarkup>)[tag]?.(element, around);
  // The element asks for an ordered list, so as not to take any list for levels.
  const list = tag === 'career-ladder' && !read && around.querySelector('ul');
  return list ? readList(list) : read;
}

/** Elements that lines of text are enough for. */
const LINES: Readonly<Record<string, (text: string) => LinesRead | undefined>> = {
  'faq-list': readQuestionLines,
  'career-ladder': (text) => readArrowLines(text) ?? readHeadedLevels(text) ?? readLevelLines(text),
  'day-timeline': readHourLines,
  'link-list': readLinkLines,
  'job-list': readJobLines,
};

function readTextLines(tag: string, text: string): Pasted | undefined {
  const read = LINES[tag]?.(text);
  if (!read) return undefined;
  const { data, notes, lines, lineOf, problem } = read;
  const placeOf = (where: string): string =>
    where.replace(
      /^\/(?:items|levels|jobs)\/(\d+)(?:\/([^/]+))?.*/,
      (_, index: string, field: string | undefined = '') =>
        `line ${lineOf?.(Number(index), field) ?? lines[Number(index)]}`,
    );
  return { data, problems: problem ? [problem] : [], notes, placeOf };
}

/** Elements whose lines may have a name and what is said of it. */
const PAIRS = ['stat-tiles', 'titled-list', 'case-study', 'skill-list', 'share-bar', 'tag-list'];

function pairsIn(tag: string, text: string): string[][] | undefined {
  const pairs = PAIRS.includes(tag) ? readPairLines(text) : undefined;
  if (tag === 'tag-list') return pairs?.map(([name, examples]) => [name!, examples!.replace(/,\s+/g, '; ')]);
  return tag === 'stat-tiles' ? (pairs ?? readTileLines(text)) : pairs;
}

/** Pay of several roles, in lines. */
const AMOUNT_LINES: Readonly<Record<string, typeof readAmountLines>> = {
  'salary-chart': readAmountLines,
  'role-compare': (text) => {
    const { rows, ...said } = readAmountLines(text) ?? { rows: [], notes: [] };
    const isOfTwo = rows.length > 0 && rows.every(({ length }) => length === 2);
    const pays = [['', 'Pay'], ...rows];
    return isOfTwo ? { rows: [0, 1].map((column) => pays.map((row) => row[column]!)), ...said } : undefined;
  },
};

/** Names between commas, all in one line. */
function namesIn(tag: string, text: string): string[][] | undefined {
  const names = text.trim().split(/\s*,\s*/);
  const isList =
    names.length > 1 && names.every((name) => name && name.length < 40 && !/[\t\n"%:.!?]/.test(name));
  return isList && /^(?:tag|skill)-list$/.test(tag) ? names.map((name) => [name]) : undefined;
}

/** Elements in which no sentence alone says anything. */
const PROSE_IS_NO_DATA = new Set([
  ...Object.keys(TABLES),
  'career-ladder',
  'faq-list',
  'stat-tiles',
  'job-list',
  'skill-list',
  'tag-list',
  'link-list',
  'plan-list',
  'source-note',
  'rating-scale',
  'day-timeline',
]);

/** Rows of text: a table in Markdown, a list of texts, lines with an amount each, or CSV. */
function readTextRows(tag: string, text: string): Pasted {
  const markdown = readMarkdown(text);
  const several = markdown && tableOfSeveral(tag, markdown.tables);
  const table = several?.rows;
  const lines = table ? undefined : readTextLines(tag, text);
  if (lines) return lines;
  const aligned = table || isListOfTexts(tag) ? undefined : readAligned(text);
  const amounts = !table && !aligned && AMOUNT_LINES[tag] ? AMOUNT_LINES[tag](text) : undefined;
  const names = table ? undefined : namesIn(tag, text);
  const pairs = names ?? (table ? undefined : pairsIn(tag, text));
  const rows =
    table ?? amounts?.rows ?? pairs ?? (isListOfTexts(tag) ? readLines(text) : (aligned ?? readCsv(text)));
  const list = table || aligned || amounts || pairs || isListOfTexts(tag) ? undefined : readListLines(text);
  const data = list && readMarkup(tag, list);
  if (data !== undefined) return { data, problems: [] };
  const isBare = !table && !aligned && !amounts && !pairs && !isHead(tag, rows) && PROSE_IS_NO_DATA.has(tag);
  if (isBare && isProse(text)) {
    const instead = IN_PLACE_OF_TEXT[tag] ?? `Write rows with the columns ${columnNames(tag).join(', ')}.`;
    return { problems: [`This is running text. ${instead}`] };
  }
  const title = several?.title ?? amounts?.title;
  const read = readRows(tag, rows, text, title, several?.links, several?.added);
  if (several) {
    const { left } = markdown;
    const only = left.length
      ? [
          `Only ${markdown.tables.length > 1 ? 'tables were' : 'the table was'} read. Left out: ${quotedList(left.slice(0, 3))}.`,
        ]
      : [];
    return { ...read, notes: [...several.notes, ...(read.notes ?? []), ...only] };
  }
  return amounts ? { ...read, notes: [...amounts.notes, ...(read.notes ?? [])] } : read;
}

/** What to do with an address, where data should stand. */
const ofAddress = (address: string): string =>
  /\/\/docs\.google\.com\/|sharepoint\.com\/|1drv\.ms\//.test(address)
    ? 'This is the address of a document, not of its data. Copy its cells, and paste them here.'
    : 'This is an address. If JSON or CSV is there, put it into the field “Address of the data”. Of a web page, copy the table or list itself.';

/** What to write instead of running text. */
const IN_PLACE_OF_TEXT: Readonly<Record<string, string>> = {
  'role-compare': 'Paste a table, or rows in which each role has its cell.',
  'salary-chart':
    'Paste a table, or rows in which each role has its cell; or write “Officer: $46,813”, one a line.',
  'career-ladder': 'Write one level a line: “Officer (2–5 years): owns a process”.',
  'faq-list': 'Write each question on a line of its own, and its answer below it.',
  'stat-tiles': 'Write one figure a line: “Median pay: $46,813”.',
  'job-list':
    'Write title, company, place and pay of a job on lines of their own, and an empty line before the next one.',
};

/** Sentences for the most part, and no cells. */
function isProse(text: string): boolean {
  const lines = text.trim().split(/\n+/);
  const isSentence = (line: string): boolean =>
    /[.!?…]["”»)]?\s*$/.test(line) && line.length > 40 && line.split(/\s+/).length > 6;
  return !/[\t"]/.test(text) && lines.filter(isSentence).length * 2 > lines.length;
}

/** What a text means for an element: JSON, or the rows of a table, or HTML. */
export function readPasted(tag: string, given: string): Pasted {
  // Text in UTF-16 that was taken for another one has a zero between its letters.
  const plain = given.replaceAll('\0', '');
  const data = unwrapped(plain);
  const [text, left] = data === plain ? withoutTalk(plain) : [data, []];
  const read = readText(tag, text);
  return left.length && read.data !== undefined
    ? { ...read, notes: [...(read.notes ?? []), `Left out: ${quotedList(left)}.`] }
    : read;
}

function readText(tag: string, text: string): Pasted {
  const trimmed = text.trim();
  if (!trimmed) return { problems: [] };
  const component = inComponent(text);
  if (component) return readCode(tag, component);
  if (/^\[\/?[a-z][\w-]*(?:\s[^[\]]*)?\/?\]$/i.test(trimmed) && !/^\[(?:true|false|null)\]$/.test(trimmed))
    return {
      problems: [
        'This is a shortcode of your system, not data. Copy the table or list from the page itself.',
      ],
    };
  if (trimmed.startsWith('<')) return readHtml(tag, trimmed);
  if (/^[[{]|^"(?:[^"]|\\")*"$/.test(trimmed)) return readJson(tag, text);
  // There is but one place, and everybody sees it.
  if (tag === 'pay-amount') return { data: { amount: trimmed }, problems: [], placeOf: () => '' };
  if (/^(?:https?:\/\/|www\.)\S+$/.test(trimmed))
    return readAddress(tag, trimmed) ?? { problems: [ofAddress(trimmed)] };
  if (/^\s*- \w[\w-]*:\s/m.test(text) && /^\w[\w-]*:\s*$/m.test(text))
    return { problems: ['This looks like YAML. Turn it into JSON first: the element reads that.'] };
  if (tag === 'share-bar' && /^[^\t\n]*%[^\t\n]*$/.test(trimmed)) {
    const items = parseShares(trimmed, new IssueLog());
    if (items) return { data: { items: trimmed }, problems: [] };
  }
  const isRows = Boolean(TABLES[tag] ?? columnNames(tag).length) || /^(?:paired|expandable)-list$/.test(tag);
  return isRows
    ? readTextRows(tag, text)
    : {
        problems: [
          'This element takes its data as JSON, which begins with “{”. “Sample” shows how it looks.',
        ],
      };
}

const OF_CODE = 'The data was taken from the code. Its settings are not: choose them below.';

/** The data in code that was copied from here. */
function readCode(tag: string, code: { tag: string; json?: string }): Pasted {
  if (code.tag !== tag)
    return { problems: [`This is the code of another element: choose “${entryOf(code.tag).label}” first.`] };
  const read = readJson(tag, code.json ?? '');
  // Its line is that of the attribute or script, which nobody sees as one.
  return { ...read, notes: [OF_CODE, ...(read.notes ?? [])], placeOf: String };
}

/** What a page has of each element's data for search engines. */
const LINKED: Readonly<Record<string, RegExp>> = {
  'faq-list': /"Question"/,
  'job-list': /JobPosting/,
  'role-compare': /"Occupation"/,
  'salary-chart': /"Occupation"/,
};

/** Job postings, occupations or questions that a page has for search engines. */
function readLinkedData(tag: string, { ownerDocument: page }: Element): Pasted | undefined {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json" i]')];
  const texts = scripts.map(({ textContent }) => textContent).filter((text) => LINKED[tag]!.test(text));
  const readings = texts.map((text) => parseJson(text, 'the script'));
  const faults = readings.flatMap(({ issues }) => issues.map(describeIssue));
  const read = readForeign(
    tag,
    readings.flatMap(({ value }) => value ?? []),
  );
  return read
    ? { ...read, problems: [...faults, ...read.problems] }
    : faults.length
      ? { problems: faults }
      : undefined;
}

/** The items of a job board's page: each has its job on lines, and a link to it. */
function readJobItems(body: Element): Pasted | undefined {
  const items = [...body.querySelectorAll('li,article')].filter((item) => !item.querySelector('li,article'));
  const texts = items.map((item) => {
    const url = item.querySelector('a[href^="http" i]')?.getAttribute('href');
    return [linedText(item).replace(/\n+/g, '\n'), ...(url ? [url] : [])].join('\n');
  });
  const isTall = texts.filter((text) => text.split('\n').length > 2).length * 2 > texts.length;
  return isTall ? readTextLines('job-list', texts.join('\n\n')) : undefined;
}

/** Markup, be it typed or copied from a page or a spreadsheet. */
function readHtml(tag: string, html: string): Pasted {
  const body = parseHtml(html);
  const code = codeIn(body);
  if (code && (code.tag !== tag || code.json)) return readCode(tag, code);
  if (code?.src) {
    return {
      problems: [`The data of this code is at ${code.src}. Put that into the field “Address of the data”.`],
    };
  }
  const linked = LINKED[tag] && readLinkedData(tag, body);
  if (linked) return linked;
  const left = takeTalk(body);
  const read = readBody(tag, body);
  return left.length && read.data !== undefined
    ? { ...read, notes: [...(read.notes ?? []), `Left out: ${quotedList(left)}.`] }
    : read;
}

/** What a page says, without what it is made of for machines. */
function readBody(tag: string, body: HTMLElement): Pasted {
  const { element, one, notes } = tablesIn(body, tag);
  if (element) return { data: TABLES[tag]!(element), problems: [], notes };
  if (one) {
    const read = readRows(tag, one.rows, '', one.title, TABLES[tag] ? [] : one.links, one.added);
    return { ...read, notes: [...notes, ...(read.notes ?? [])] };
  }
  const jobs = tag === 'job-list' ? readJobItems(body) : undefined;
  if (jobs) return jobs;
  // A list below one of several headings says nothing of the others.
  const levels = tag === 'career-ladder' ? readHeadedLevels(linesOfHeadings(body)) : undefined;
  const data = levels?.data ?? readMarkup(tag, body);
  if (data !== undefined) return { data, problems: [], ...(levels && { notes: levels.notes }) };
  const text = body.textContent.trim();
  if (/^[[{]/.test(text)) return readJson(tag, text);
  const items = itemsIn(body).map((item) => [textOf(item)]);
  if (items.length && !TABLES[tag]) return readRows(tag, items);
  return { problems: ['There is no table or list in this that fits the element.'] };
}

/** What to put into the text field for markup from the clipboard, and the title that it has. */
export interface FromClipboard {
  text: string;
  title?: string;
  notes?: string[];
}

/** Rows stay rows, which can be edited; other markup becomes JSON. Undefined where the plain text is as good. */
export function fromClipboard(tag: string, html: string): FromClipboard | undefined {
  const { one, notes } = tablesIn(parseHtml(html), tag);
  const withNotes = (all: readonly string[] = []) => (all.length ? { notes: [...all] } : {});
  if (one) {
    const [rows] = withLinks(tag, one.rows, TABLES[tag] ? [] : one.links);
    return { text: writeTsv(rows), ...(one.title && { title: one.title }), ...withNotes(notes) };
  }
  const { data, notes: all } = readHtml(tag, html);
  return data === undefined ? undefined : { text: JSON.stringify(data, null, 2), ...withNotes(all) };
}
