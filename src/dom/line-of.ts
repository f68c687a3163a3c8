/** Parts the items of lists; no parsed page contains its first character. */
export const ITEM = '\0-';
const BLOCKS = /^(BR|P|DIV|H\d|[OU]L|D[LTD]|T[RD])$/;

/**
 * The text under a node: line breaks and blocks part words, list items stand between marks.
 * @param addList adds a list to what is said before it; without, its items stay as they are, without what folds them
 * @param insteadOf what stands for an element, where that is not its text
 */
export function rawText(
  node: Node,
  addList?: (said: string, list: Node) => string,
  insteadOf?: (child: Node) => string | undefined,
): string {
  let text = '';
  for (const child of node.childNodes) {
    const { nodeName, nodeType } = child;
    const edge = nodeName === 'LI' ? ITEM : BLOCKS.test(nodeName) ? ' ' : '';
    const instead = insteadOf?.(child);
    if (nodeType === Node.TEXT_NODE) text += child.nodeValue;
    else if (instead !== undefined) text += instead;
    else if (addList && /^[OU]L$/.test(nodeName)) text = addList(text, child);
    else if (addList || nodeName !== 'SUMMARY') text += edge + rawText(child, addList, insteadOf) + edge;
  }
  return text;
}

export const itemsOf = (text: string): string[] =>
  text.split(ITEM).flatMap((part) => part.replace(/\s+/g, ' ').trim() || []);

/** The text of an element in which there are hardly any lists, on one line. */
export const lineOf = (element: Element): string => itemsOf(rawText(element)).join(' ');
