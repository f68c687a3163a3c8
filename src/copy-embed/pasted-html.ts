import { isMark, linedText, textOf, textsOf } from '../dom/text-of.js';
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

/** The first table, inside those that only lay out a page, and what is to be known where there are more. */
export function tableIn(body: Element): { table?: HTMLTableElement; notes: string[] } {
  const tables = [...body.querySelectorAll('table')].filter((table) => !table.querySelector('table'));
  const { length } = tables;
  const [table] = tables;
  const marks: string[] = [];
  const texts = document.createNodeIterator(table ?? body, NodeFilter.SHOW_TEXT);
  for (let node = table && texts.nextNode(); node; node = texts.nextNode())
    node.nodeValue = withoutMarks(node.nodeValue!, marks);
  marks.push(
    ...[...(table?.querySelectorAll('sup') ?? [])]
      .filter(isMark)
      .map(({ textContent }) => textContent.trim()),
  );
  const several = length > 1 ? [`There are ${length} tables in this. The first one was read.`] : [];
  return { table, notes: [...several, ...notesOfMarks(marks)] };
}

/** What a cell says, on the lines that it has; the items of its list are some where a list is asked for. */
const textIn = (cell: Element, tag: string): string =>
  !cell.querySelector('li')
    ? linedText(cell)
    : tag === 'paired-list'
      ? [textsOf(cell)].flat().join('\n')
      : textOf(cell);

/** Cells as they are seen: one over several columns is followed by empty ones, one over several rows is in each of them. */
export function cellsOf(table: HTMLTableElement, tag: string): string[][] {
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
export const linksIn = (table: HTMLTableElement): string[] =>
  Array.from(table.rows, (row) => {
    const anchor = row.querySelector('a[href^="http" i]:not(sup > a)');
    return anchor?.getAttribute('href') ?? '';
  });

/** Rows of text can say everything that the table says. */
export const isPlain = (table: HTMLTableElement): boolean =>
  !table.querySelector('li, tr > :first-child[rowspan]:not([rowspan="1"])');
