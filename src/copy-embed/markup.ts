import { jsonAttribute, safeJson, safeLines, safeMarkup, safeText } from './escape.js';
import { given, isRightToLeft, isSection, titleOf, type EmbedRequest, type PlainTable } from './request.js';

/** A sentence goes on after these. */
export const INLINE = ['pay-amount'];

/** A space between cells keeps words apart where tags are removed: in excerpts, feeds and strict systems. */
const apart = (parts: readonly string[]): string => parts.filter(Boolean).join(' ');

const ENDS = /(<\/(?:caption|dd|dt|li|t[dhr]|thead)>)(?=<\w)/g;

function rowOf(row: readonly string[], width: number): string {
  const [first = '', ...rest] = row;
  if (isSection(row, width)) {
    return `<tr><th scope="rowgroup" colspan="${width}">${safeText(first)}</th></tr>`;
  }
  const others = rest.map((text) => `<td>${safeLines(text)}</td>`);
  return `<tr>${apart([`<th scope="row">${safeText(first)}</th>`, ...others])}</tr>`;
}

export function tableOf({ caption, head, rows }: PlainTable, attributes = ''): string {
  const title = caption ? `<caption>${safeText(caption)}</caption>` : '';
  // The corner is a plain cell: as a heading without text, it is read out as one.
  const heads = head.map((text) => (text ? `<th scope="col">${safeText(text)}</th>` : '<td></td>'));
  const top = head.length ? `<thead><tr>${apart(heads)}</tr></thead>` : '';
  const body = `<tbody>${apart(rows.map((row) => rowOf(row, head.length)))}</tbody>`;
  return `<table${attributes}>${apart([title, top, body])}</table>`;
}

export const linkTo = (address: string, text: string): string =>
  `<a href="${safeText(address)}">${safeText(text)}</a>`;

function fallbackOf(request: EmbedRequest, isKept = true): string {
  const { fallback, isTableEnough, markup, src } = request;
  if (fallback && isTableEnough) return tableOf(fallback);
  // Content systems take the fields out of a form, and leave its labels behind.
  if (markup && (isKept || !markup.includes('<form'))) {
    return safeMarkup(markup).replace(ENDS, '$1 ');
  }
  if (fallback) return tableOf(fallback);
  return src ? linkTo(src, titleOf(request)) : '';
}

export const plainAttributes = (request: EmbedRequest, prefix = ''): string =>
  given(request)
    .map(
      ([name, value]) =>
        ` ${prefix}${name}${value === true ? (prefix ? '=""' : '') : `="${safeText(value)}"`}`,
    )
    .join('');

/** What holds for all that is inside: the language and the colours. */
export function around({ lang, theme }: EmbedRequest): string {
  const language = lang ? ` lang="${safeText(lang)}"${isRightToLeft(lang) ? ' dir="rtl"' : ''}` : '';
  const colours =
    theme === 'light' || theme === 'dark'
      ? ` style="color-scheme: ${theme}; background: Canvas; color: CanvasText"`
      : '';
  return language + colours;
}

/** In an element that says the language and the colours, where there is something to say. */
export const withAround = (request: EmbedRequest, html: string): string =>
  around(request) ? `<div${around(request)}>${html}</div>` : html;

/** The data of a carrier: in full where there is any, or else its address. */
function dataAttribute(request: EmbedRequest): string {
  const { data, src } = request;
  if (src) return ` data-src="${safeText(src)}"`;
  return data === undefined ? '' : jsonAttribute('data-config', data);
}

/** A wrapper that stands for the element; the systems that throw unknown tags away keep it. */
export function wrapper(request: EmbedRequest, keepsForms = false): string {
  const { tag } = request;
  const name = INLINE.includes(tag) ? 'span' : 'div';
  const attributes = plainAttributes(request, 'data-');
  const all = ` data-career="${tag}"${attributes}${dataAttribute(request)}${around(request)}`;
  return `<${name}${all}>${fallbackOf(request, keepsForms)}</${name}>`;
}

/** The element itself, with the JSON as its child. The div keeps editors from taking its children out. */
export function element(request: EmbedRequest): string {
  const { tag, data, src } = request;
  const name = INLINE.includes(tag) ? 'span' : 'div';
  const address = src ? ` src="${safeText(src)}"` : '';
  const script =
    src || data === undefined ? '' : `<script type="application/json">${safeJson(data)}</script>`;
  const inside = script + fallbackOf(request);
  return `<${name}${around(request)}><${tag}${plainAttributes(request)}${address}>${inside}</${tag}></${name}>`;
}
