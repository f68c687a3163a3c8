import { ITEM, itemsOf, rawText } from './line-of.js';

// Stands before the items of a list.
const LIST = '\0:';
const PUNCTUATION = /[.,;:!?…،؛؟、。，；：！？–—-]$/;

/** Items in a line, parted as their script does. */
function joined(text: string): string {
  const mark = /[\u3040-\u9fff]/.test(text) ? '、' : /[\u0600-\u06ff]/.test(text) ? '؛ ' : '; ';
  return itemsOf(text).reduce((all, item) => all + (PUNCTUATION.test(all) ? ' ' : all && mark) + item, '');
}

/** In a list, the items of another stand in brackets. */
function addInnerList(said: string, list: Node): string {
  const items = joined(rawText(list, addInnerList));
  return items ? `${said.replace(/[:：]?\s*$/, '')} (${items})` : said;
}

function addList(said: string, list: Node): string {
  const items = joined(rawText(list, addInnerList));
  return items ? said + LIST + items + ITEM : said;
}

/**
 * The text that a reader sees in an element, on one line: "Lead: one; two (first; second); three". Unlike in
 * `textContent`, line breaks part words.
 */
export function textOf(element: Element): string {
  return joined(rawText(element, addList)).replace(/(\S?)\s*\0:/g, (_, last: string) =>
    PUNCTUATION.test(last) ? `${last} ` : last && `${last}: `,
  );
}

/** The same, or the items of the lists in it. */
export function textsOf(element: Element): string | string[] {
  return element.querySelector('li') ? itemsOf(rawText(element)) : textOf(element);
}
