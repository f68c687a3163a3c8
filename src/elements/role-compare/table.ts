import { isServer } from 'lit';
import type { Row } from '../../model/cells.js';
import { cellText } from '../../format/cells.js';
import { rowLabel } from '../../format/row-label.js';
import { perPeriod } from '../../format/period.js';
import type { Language } from '../../format/language.js';
import { arrange, element, maker, match, styled, type Content } from '../../templates/nodes.js';
import { aside, axisOf, cellOf, differenceCell, FEW, isMirrored, type CellContext } from './cells.js';
import type { View } from './view.js';

/** Rows that are laid out, or left until they come into view, together. */
const CHUNK = 24;
const DEEP = 48;

const tr = maker('tr', { role: 'row' });
const th = maker('th', { role: 'rowheader', scope: 'row' });
const td = maker('td', { role: 'cell' });
const span = maker('span');
const bdi = maker('bdi');
const i = maker('i');

/** What a table is drawn from. */
export interface TableContent {
  view: View;
  caption: string;
  language: Language;
  /** The address of the page with this section in view. */
  linkTo(section: string): string;
}

/** Rows that are laid out, or left until they come into view, together. */
interface Body {
  /** Of the first piece of it, for links. */
  section?: string;
  heading?: () => HTMLElement;
  rows: Row[];
}

/**
 * The table of a comparison. Its rows are made without templates, which would take most of the time. The same row of
 * the data stays the same element, and of another one with its name only what differs is changed.
 */
export class Table {
  #last?: TableContent & { link: string; shared: string; headings: string };
  #table?: HTMLElement;
  #bodies: HTMLElement[] = [];
  #style = '';
  #rows = new Map<Row, HTMLElement>();

  /** The element, always the same one; on a server a template. */
  draw(content: TableContent): HTMLElement {
    const { view, caption, language, linkTo } = content;
    const { columns, baseline, paired, period, footnotes } = view;
    const link = linkTo('');
    const last = this.#last;
    if (this.#table && last?.view === view && last.caption === caption && last.link === link)
      return this.#table;
    // All that a row is drawn from beside itself, and the head of the table beside its caption.
    const marks = columns.map(({ title, mark, role }) => [title, mark, role.url]);
    const shared = JSON.stringify([marks, baseline, paired, period, footnotes]);
    const isKnown = last?.language === language && last.shared === shared;
    const headings = JSON.stringify([link, view.sections.map(({ id, label }) => [id, label])]);
    const isHeaded = isKnown && last.headings === headings;
    this.#last = { ...content, link, shared, headings };
    const bodies = bodiesOf(content);
    const rows = this.#drawRows(bodies, isKnown, content);
    this.#bodies = bodies.map(({ section, heading, rows: own }, index) => {
      const children = own.map((row) => rows.get(row)!);
      const body = this.#bodies[index];
      const style = `--_rows:${own.length}`;
      if (isServer || !body || body.dataset['section'] !== section) {
        return styled(
          element('tbody', { role: 'rowgroup', 'data-section': section }, heading?.(), children),
          style,
        );
      }
      const count = body.children.length;
      const before = heading && body.querySelector('.section');
      if (before && !isHeaded) match(before, heading());
      arrange(body, heading ? [before ?? heading(), ...children] : children);
      if (count !== body.children.length) styled(body, style);
      return body;
    });
    return (this.#table = this.#drawTable(content, isKnown && last.caption === caption));
  }

  #drawRows(bodies: Body[], isKnown: boolean, { view, language }: TableContent): Map<Row, HTMLElement> {
    const { columns, baseline } = view;
    const context: CellContext = { language, columns, baseline };
    const before = this.#rows;
    const rows = new Map(
      bodies.flatMap((body) => body.rows.map((row) => [row, isKnown ? before.get(row) : undefined])),
    );
    const free = new Map<string, HTMLElement>();
    for (const [row, drawn] of before) if (rows.get(row) !== drawn) free.set(nameOf(row), drawn);
    for (const [row, drawn] of rows) {
      if (drawn) continue;
      const fresh = rowOf(row, view, context);
      const old = isServer ? undefined : free.get(nameOf(row));
      free.delete(nameOf(row));
      if (old) match(old, fresh);
      rows.set(row, old ?? fresh);
    }
    return (this.#rows = rows as Map<Row, HTMLElement>);
  }

  #drawTable({ view, caption, language }: TableContent, isKnown: boolean): HTMLElement {
    const { columns, paired, rows } = view;
    const few = columns.length <= FEW;
    const kind = `${few ? `few n${columns.length} ${paired ? 'paired' : ''}` : 'wide'} ${rows.length > DEEP ? 'deep' : ''}`;
    const names = few
      ? columns.map(({ title }, index) => `;--_n${index + 1}:${cssString(title)}`).join('')
      : '';
    const all = language.say(columns.length === 2 ? 'sameBoth' : 'sameAll', { value: '' });
    const style = `--_n:${columns.length}${names};--_d:${cssString(language.say('difference'))};--_all:${cssString(all)}`;
    const table = this.#table;
    const before = this.#style;
    this.#style = style;
    const parts = () => [
      element('caption', { class: 'vh' }, caption),
      element('thead', { role: 'rowgroup', part: 'header' }, tr('', td(''), headingsOf(view, language))),
    ];
    if (isServer || !table) {
      const made = element('table', { role: 'table', part: 'table', class: kind }, parts(), this.#bodies);
      return styled(made, style);
    }
    const head = [...table.children].slice(0, 2);
    if (!isKnown) parts().forEach((part, index) => match(head[index]!, part));
    arrange(table, [...head, ...this.#bodies]);
    if (table.className !== kind) table.className = kind;
    return style === before ? table : styled(table, style);
  }
}

const nameOf = ({ section, word, label }: Row): string => [section, word, label].join('\n');

/** The roles' names, and a heading for how two of them differ. */
function headingsOf({ columns, paired, baseline }: View, language: Language): Content[] {
  const heading = (kind: string | undefined, ...content: Content[]) =>
    element('th', { role: 'columnheader', scope: 'col', class: kind }, ...content);
  const headings = columns.map(({ title, mark, role: { url } }) => {
    const name = bdi('', title);
    return heading(
      undefined,
      span(`chip ${mark}`, i(`mark ${mark}`), url ? element('a', { href: url }, name) : name),
    );
  });
  if (paired) {
    const versus = language.say('versus', { role: columns[baseline]!.title });
    headings.push(heading('dh', language.say('difference'), ' ', span('', versus)));
  }
  return headings;
}

/** The sections, long ones in pieces. */
function bodiesOf({ view: { sections }, language, linkTo }: TableContent): Body[] {
  return sections.flatMap(({ id, label = id, rows, plain }) => {
    // Orca is silent about a heading that is named by a part of itself, so that the link is part of its name.
    const heading = () =>
      tr(
        'section',
        element(
          'th',
          { role: 'rowheader', scope: 'rowgroup' },
          bdi('', label),
          ' ',
          element('a', { href: linkTo(id), 'aria-label': language.say('link', { section: label }) }, '#'),
        ),
      );
    return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) => ({
      section: index ? undefined : id,
      heading: index || plain ? undefined : heading,
      rows: rows.slice(index * CHUNK, (index + 1) * CHUNK),
    }));
  });
}

const cssString = (text: string): string =>
  `"${text.replace(/[\n\r\f\t]+/g, ' ').replace(/["\\]/g, '\\$&')}"`;

function rowOf(row: Row, view: View, context: CellContext): HTMLElement {
  const { language } = context;
  const label = rowLabel(row, language) || '–';
  const number = row.note ? view.footnotes.indexOf(row.note) + 1 : 0;
  const mark = number ? element('sup', {}, String(number)) : undefined;
  if (row.span) return tr('span', th('', label, mark), td('text long', spanIn(row, language)));
  const kind = row.word === 'pay' ? 'payrow' : row.same ? 'same' : isMirrored(row) ? 'mirror' : '';
  const money = row.section === 'pay' && row.word;
  const sub =
    row.sub?.text ?? (money && !row.word?.startsWith('by-') ? perPeriod(view.period, language) : undefined);
  const equal = row.same && view.columns.length > 2 ? language.say(row.blank ? 'noData' : 'same') : undefined;
  const axis = row.word === 'pay' ? axisOf(row, language) : undefined;
  const heading = th('', label, mark, aside(sub), aside(equal), axis);
  const cells: Content[] = row.cells.map((_, index) => cellOf(row, index, context));
  if (view.paired) cells.push(differenceCell(row, context));
  return tr(kind, heading, cells);
}

function spanIn({ cells: [cell] }: Row, language: Language): Content {
  if (!cell || cell.kind === 'missing') return '–';
  if (cell.kind !== 'list' && cell.kind !== 'shares') return span('', cellText(cell, language));
  const items = cell.items.map((item) => cellText({ kind: 'list', items: [item] }, language));
  return element('ul', { class: 'dashes' }, ...items.map((item) => element('li', {}, item)));
}
