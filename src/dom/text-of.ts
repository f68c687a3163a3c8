// Parts the items of lists within a cell's text; no parsed page contains it.
const MARK = '\0';
const BLOCKS = /^(BR|P|DIV|H\d|[OU]L|D[LTD]|T[RD])$/;

/**
 * The text under a node: line breaks and blocks part words, list items stand between marks.
 * @param folded what folds the rest of a list is none of its items
 */
function rawText(node: Node, folded = false): string {
  let text = '';
  for (const child of node.childNodes) {
    const { nodeName, nodeType } = child;
    const edge = nodeName === 'LI' ? MARK : BLOCKS.test(nodeName) ? ' ' : '';
    if (nodeType === Node.TEXT_NODE) text += child.nodeValue;
    else if (!folded || nodeName !== 'SUMMARY') text += edge + rawText(child, folded) + edge;
  }
  return text;
}

const clean = (text: string) => text.replace(/[\s\0]+/g, ' ').trim();

/** The text that a reader sees in an element, on one line; unlike in `textContent`, line breaks part words. */
export function textOf(element: Element): string {
  return clean(rawText(element));
}

/** The same, or the items of the lists in it. */
export function textsOf(element: Element): string | string[] {
  return element.querySelector('li')
    ? rawText(element, true).split(MARK).map(clean).filter(Boolean)
    : textOf(element);
}
