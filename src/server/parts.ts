import { sourceText } from '../format/date.js';
import type { Language } from '../format/language.js';
import type { FindingPart } from '../format/pay-finding.js';
import { lossesOf, type Issue } from '../model/issue.js';
import { safeUrl } from '../model/link.js';
import type { Source } from '../model/source.js';
import { linkedText, type TextLink } from '../model/text-links.js';
import { markup, Markup, type Content } from './markup.js';

/** A heading; nothing where there is no text. */
export function heading(text: string | undefined, level: number): Content {
  if (!text) return undefined;
  const tag = new Markup(`h${Math.min(6, Math.max(1, level))}`);
  return markup`<${tag}>${text}</${tag}>`;
}

export const paragraph = (content: Content): Content =>
  content !== undefined && content !== '' && content !== false && markup`<p>${content}</p>`;

/** Paragraphs with the links in them, and under them those whose words do not stand there. */
export function paragraphs(texts: readonly string[], links?: readonly TextLink[]): Content {
  const linked = linkedText(texts, links);
  return [
    linked.paragraphs.map((runs) =>
      paragraph(runs.map((run) => (typeof run === 'string' ? run : link(run.title, run.url)))),
    ),
    list(linked.rest.map(({ title, url }) => link(title, url))),
  ];
}

/** What belongs together. */
export const part = (content: Content): Content => markup`<div>${content}</div>`;

/**
 * A list; nothing where it is empty.
 * @param drawn is for the style sheet: what the element draws beside the items
 */
export const list = (items: readonly Content[], tag: 'ul' | 'ol' = 'ul', drawn?: string): Content =>
  items.length > 0 &&
  markup`<${new Markup(tag)}${drawn && markup` data-drawn="${drawn}"`}>${items.map((item) => markup`<li>${item}</li>`)}</${new Markup(tag)}>`;

/** A text that leads somewhere, as far as a reader may follow. */
export function link(text: string, url: string | undefined, rel?: string): Content {
  if (!url || !safeUrl(url)) return text;
  return markup`<a href="${url}"${rel && markup` rel="${rel}"`}>${text}</a>`;
}

/**
 * A text that nobody reads: the style sheet makes it take the lines that the element's own text will take, in whatever
 * font the page has.
 * @param drawn is for the style sheet: what stands beside the text, such as a switch
 */
export const unseen = (text: string, drawn?: string): Markup =>
  markup`<i data-say="${text}"${drawn && markup` data-drawn="${drawn}"`}></i>`;

/** Fields of one choice, side by side; nothing where there is no choice. */
export const choice = (labels: readonly string[]): Content =>
  labels.length > 0 && markup`<span>${labels.map((label) => unseen(label))}</span>`;

/**
 * Room for what only the element has, such as its controls: unseen texts. Nothing without any.
 * @param where it is for, if the element has something else in other widths
 */
export const room = (parts: readonly Content[], where?: 'narrow' | 'broad'): Content =>
  parts.some(Boolean) && markup`<p data-room${where && markup`="${where}"`}>${parts}</p>`;

/** Room for what the element says where some of the data could not be read. */
export function lossesText(issues: Issue[], language: Language): Content {
  const n = lossesOf(issues);
  return n > 0 && unseen(`⚠ ${language.say('notice', { n })}`, 'line');
}

/** The most important thing as a sentence; nothing where nothing is found. */
export const findingContent = (parts: readonly FindingPart[]): Content =>
  parts.length > 0 && parts.map(({ text, strong }) => (strong ? markup`<strong>${text}</strong>` : text));

/** Who says so, and since when. */
export function sourceContent(source: Source | undefined, language: Language): Content {
  const name = source && sourceText(source, language);
  return name ? language.parts<Content>('source', { source: link(name, source.url) }) : undefined;
}

/** What stands under a block: not in paragraphs, which would belong to its last section. */
export function remarks(texts: readonly Content[]): Content {
  const said = texts.filter((text) => text !== undefined && text !== '' && text !== false);
  return said.length > 0 && markup`<footer>${said.map((text) => markup`<div>${text}</div>`)}</footer>`;
}

/** Why a figure is missing, and the marks of statistical tables that say so in every language. */
const REASONS = [
  ['topCoded', '#'],
  ['notPublished', '*'],
  ['suppressed', '~'],
] as const;

/**
 * A cell of a table. Reasons are words of a language that the element may not know when it reads the table, so the
 * cell has their mark as well: systems that take scripts away keep `data-` attributes.
 * @param said is for the style sheet: what the element says before it
 */
export function tableCell(content: Content, language: Language, said?: string): Content {
  const text = String(markup`${content}`);
  const mark = REASONS.find(([reason]) => String(markup`${language.say(reason)}`) === text)?.[1];
  return markup`<td${mark && markup` data-value="${mark}"`}${said && markup` data-say="${said}"`}>${content}</td>`;
}

/** A row of a table's foot for each remark. */
export function foot(texts: readonly Content[], columns: number): Content {
  const said = texts.filter((remark) => remark !== undefined && remark !== '');
  return (
    said.length > 0 &&
    markup`<tfoot>${said.map((remark) => markup`<tr><td colspan="${columns}">${remark}</td></tr>`)}</tfoot>`
  );
}
