import { isMark, linedText, textOf, textsOf } from '../dom/text-of.js';
import { TABLES } from './pasted-rows.js';
import { tableOfSeveral, type OneTable, type TablesRead } from './several.js';
import { notesOfMarks, withoutMarks } from './sheet.js';

const policy = (
  globalThis as {
    trustedTypes?: { createPolicy: (name: string, rules: object) => { createHTML(html: string): string } };
  }
).trustedTypes?.createPolicy('copy-embed', { createHTML: (html: string) => html });

/** Markup in a document of its own, where nothing loads and nothing runs. */
export function parseHtml(html: string): HTMLElement {
  // A policy of the page around forbids styles there as well, and says so for each cell.
  const plain = html
    .replace(/<style\b[^]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='));
  const { body } = new DOMParser().parseFromString(policy?.createHTML(plain) ?? plain, 'text/html');
  for (const element of body.querySelectorAll<HTMLElement>('[data-style]')) {
    const style = element.dataset['style']!;
    if (/display:\s*none/i.test(style)) element.hidden = true;
    if (/vertical-align:\s*super/i.test(style)) {
      const raised = body.ownerDocument.createElement('sup');
      raised.append(...element.childNodes);
      element.append(raised);
    }
    delete element.dataset['style'];
  }
  return body;
}

/** The text of a table without marks of footnotes, which are added to `marks`. */
function withoutMarksIn(table: HTMLTableElement, marks: string[]): void {
  const texts = document.createNodeIterator(table, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    node.nodeValue = withoutMarks(node.nodeValue!, marks);
  const raised = [...table.querySelectorAll('sup')].filter(isMark);
  marks.push(...raised.map(({ textContent }) => textContent.trim()));
}

/** What stands above each table, where that is a heading and no other table is between. */
function headingsOver(body: Element): Map<Element, string> {
  const titles = new Map<Element, string>();
  let above = '';
  for (const part of body.querySelectorAll('h1,h2,h3,h4,h5,h6,p,table')) {
    if (part.matches('table table *, td *, th *') || part.querySelector('table')) continue;
    if (part.localName === 'table') {
      titles.set(part, above);
      above = '';
    } else if (part.localName !== 'p') above = textOf(part);
    else if (textOf(part)) {
      const bold = part.querySelector(':scope > :is(b,strong)');
      above = bold && textOf(bold) === textOf(part) ? textOf(part).replace(/[:：]$/, '') : '';
    }
  }
  return titles;
}

/**
 * The rows of the tables, inside those that only lay out a page, and what is to be known of them; or a table that rows of
 * text could not say.
 */
export function tablesIn(
  body: Element,
  tag: string,
): { element?: HTMLTableElement; one?: TablesRead; notes: string[] } {
  const tables = [...body.querySelectorAll('table')].filter((table) => !table.querySelector('table'));
  const [first] = tables;
  if (!first) return { notes: [] };
  const marks: string[] = [];
  if (TABLES[tag] && !isPlain(first)) {
    withoutMarksIn(first, marks);
    const several =
      tables.length > 1 ? [`There are ${tables.length} tables in this. The first one was read.`] : [];
    return { element: first, notes: [...several, ...notesOfMarks(marks)] };
  }
  const titles = tables.length > 1 ? headingsOver(body) : undefined;
  const one = tableOfSeveral(
    tag,
    tables.map((table): OneTable => {
      withoutMarksIn(table, marks);
      const title = table.caption ? textOf(table.caption) : titles?.get(table);
      return { rows: cellsOf(table, tag), links: linksIn(table), ...(title && { title }) };
    }),
  );
  return { one, notes: [...one.notes, ...notesOfMarks(marks)] };
}

/** What a cell says, on the lines that it has; the items of its list are some where a list is asked for. */
const textIn = (cell: Element, tag: string): string =>
  !cell.querySelector('li')
    ? linedText(cell)
    : tag === 'paired-list'
      ? [textsOf(cell)].flat().join('\n')
      : textOf(cell);

/** Cells as they are seen: one over several columns is followed by empty ones, one over several rows is in each of them. */
function cellsOf(table: HTMLTableElement, tag: string): string[][] {
  const below: { text: string; rows: number }[] = [];
  return Array.from(table.rows, ({ cells }) => {
    const own = [...cells];
    const row: string[] = [];
    while (own.length || below[row.length]?.rows) {
      const above = below[row.length];
      if (above?.rows) {
        above.rows--;
        row.push(above.text);
        continue;
      }
      const cell = own.shift()!;
      for (let column = 0; column < cell.colSpan; column++) {
        const text = column ? '' : textIn(cell, tag);
        below[row.length] = { text, rows: Math.max(cell.rowSpan, 1) - 1 };
        row.push(text);
      }
    }
    return row;
  });
}

/** Where the first link of each row leads, to another site or page. */
const linksIn = (table: HTMLTableElement): string[] =>
  Array.from(table.rows, (row) => {
    const anchor = row.querySelector('a[href^="http" i]:not(sup > a)');
    return anchor?.getAttribute('href') ?? '';
  });

/** Rows of text can say everything that the table says. */
const isPlain = (table: HTMLTableElement): boolean =>
  !table.querySelector('li, tr > :first-child[rowspan]:not([rowspan="1"])');
