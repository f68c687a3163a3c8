import { ITEM, itemsOf, rawText } from './line-of.js';

// Stands before the items of a list.
const LIST = '\0:';
const PUNCTUATION = /[.,;:!?…،؛؟、。，；：！？–—-]$/;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const FOOTNOTE = 'a[href*="#"]';

/** A letter or a star that is raised behind an amount. A digit may be a power, and "2a" an ordinal. */
export const isMark = (sup: Element): boolean =>
  /^\s*[a-z*†‡§]\s*$/i.test(sup.textContent) &&
  /(?:\d[.,\s]?\d{3}|\d\d%|\p{Sc}\D?[\d.,]+)\s*(?:\p{Sc}|%|k)?\s*$/iu.test(
    sup.previousSibling?.textContent ?? '',
  );

/** True for what is never seen, such as a key to sort by, and for marks of footnotes: no part of what they stand beside. */
function isAside(element: HTMLElement): boolean {
  const { localName, textContent } = element;
  if (localName === 'span') return Boolean(element.hidden) || element.style.display === 'none';
  if (localName === 'sup')
    return /^\s*\[.*\]\s*$/.test(textContent) || isMark(element) || !!element.querySelector(FOOTNOTE);
  return (
    /^(script|style)$/.test(localName) ||
    (element.matches(FOOTNOTE) && /^\s*\[.{1,2}\]\s*$/.test(textContent))
  );
}

/** "46813" with a raised 1 behind it is another number than 468131. */
function asSeen(child: Node): string | undefined {
  if (child.nodeType !== Node.ELEMENT_NODE) return undefined;
  const element = child as HTMLElement;
  if (isAside(element)) return '';
  return element.localName === 'sup' || element.style?.verticalAlign === 'super'
    ? rawText(element).replace(/\d/g, (digit) => RAISED[Number(digit)]!)
    : undefined;
}

/** Items in a line, parted as their script does. */
function joined(text: string): string {
  const mark = /[\u3040-\u9fff]/.test(text) ? '、' : /[\u0600-\u06ff]/.test(text) ? '؛ ' : '; ';
  return itemsOf(text).reduce((all, item) => all + (PUNCTUATION.test(all) ? ' ' : all && mark) + item, '');
}

/** In a list, the items of another stand in brackets. */
function addInnerList(said: string, list: Node): string {
  const items = joined(rawText(list, addInnerList, asSeen));
  return items ? `${said.replace(/[:：]?\s*$/, '')} (${items})` : said;
}

function addList(said: string, list: Node): string {
  const items = joined(rawText(list, addInnerList, asSeen));
  return items ? said + LIST + items + ITEM : said;
}

/**
 * The text that a reader sees in an element, on one line: "Lead: one; two (first; second); three". Unlike in
 * `textContent`, line breaks part words.
 */
export function textOf(element: Element): string {
  return joined(rawText(element, addList, asSeen)).replace(/(\S?)\s*\0:/g, (_, last: string) =>
    PUNCTUATION.test(last) ? `${last} ` : last && `${last}: `,
  );
}

/** The same on the lines that breaks and paragraphs make of it, with an empty one between paragraphs. */
export function linedText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('br,p,div')) {
    // A line may begin with the sign that parts items.
    part.before('\0\n');
    if (part.localName !== 'br') part.after('\0\n');
  }
  return textOf(copy)
    .replace(/ ?\0 ?/g, '\n')
    .trim();
}

const BULLET = /^(?:[•·▪◦‣*–-]|\d{1,2}[.)])\s+/;

/** A line in the middle of what is said: below a comma, or in small letters below a capital. */
const goesOn = (line: string, above: string): boolean =>
  /[,&/–—-]$|\b(?:and|or|of|und|oder|et|ou|y|o)$/i.test(above) ||
  /^[(&+/]/.test(line) ||
  (/^\p{Ll}/u.test(line) && !/^\p{Ll}/u.test(above));

/** Lines, each with those that it goes on in. */
function wholeLines(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    if (above === undefined || BULLET.test(line) || !goesOn(line, above)) whole.push(line);
    else whole.splice(-1, 1, `${above} ${line}`);
  }
  return whole;
}

/** Lines as the items of a list, without the marks in front of them. */
export const listedIn = (lines: string): string[] =>
  wholeLines(lines.split(/\n+/)).map((line) => line.replace(BULLET, ''));

/**
 * The same, or the items of the lists in it. Lines without a list around them are one where they have marks in front, or
 * are three and more of which none goes on in the next; two may be both, and stay lines of a text.
 */
export function textsOf(element: Element): string | string[] {
  if (element.querySelector('li')) return itemsOf(rawText(element, undefined, asSeen));
  const text = linedText(element);
  const lines = text.split(/\n+/);
  const { length } = lines;
  const whole = wholeLines(lines);
  const isMarked = length > 1 && lines.every((line) => BULLET.test(line));
  const isApart = length > 2 && whole.length === length && !lines.some((line) => /\p{Sc}|%/u.test(line));
  if (isMarked || isApart) return listedIn(text);
  // A figure goes on in what is said of it.
  return lines.some((line) => /\d/.test(line)) ? lines.join(' ') : whole.join('\n');
}
