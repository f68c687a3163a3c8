import { textOf } from './text-of.js';

export const HEADINGS = 'h1,h2,h3,h4,h5,h6,summary,dt';
const WHOLE = `${HEADINGS},p,tr`;
const BLOCKS = `${WHOLE},li,dd,ul,ol,dl,div,section,article,main,aside,header,footer,nav,figure,blockquote,details,table,pre`;
/** Readers see nothing of it, or see it elsewhere. */
const APART = '[slot],script,noscript,style,template,caption';

/** An item with a heading is a section of its own. */
const isPlainItem = (element: Element): boolean =>
  element.matches('li,dd') && !element.querySelector(HEADINGS);

/**
 * The headings, paragraphs and items of markup in their order, whatever is wrapped around them; text that stands in
 * none of them comes as a paragraph of its own. What has no text is left out.
 * @param isWhole what is a block whatever it has in it
 */
export function blocksOf(parent: Element, isWhole = isPlainItem): Element[] {
  const blocks: Element[] = [];
  let loose: Element | undefined;
  for (const node of parent.childNodes) {
    const element = node.nodeType === 1 ? (node as Element) : undefined;
    if (element && (element.matches(APART) || element.localName.includes('-'))) continue;
    if (element && (element.matches(BLOCKS) || element.querySelector(BLOCKS))) {
      loose = undefined;
      const isOne = isWhole(element) || element.matches(WHOLE);
      blocks.push(...(isOne ? [element] : blocksOf(element, isWhole)));
      continue;
    }
    if (!loose) blocks.push((loose = parent.ownerDocument.createElement('p')));
    loose.append(node.cloneNode(true));
  }
  return blocks.filter(textOf);
}

/** What stands before the first of an element's parts that hold its data, and after it. */
export function saidAround(
  parts: Element[],
  around: Element,
): { title?: string; summary?: string; note?: string } {
  const said = { title: '', summary: '', note: '' };
  let at: 'summary' | 'note' = 'summary';
  const isPart = (block: Element): boolean => parts.includes(block);
  for (const block of isPart(around) ? [] : blocksOf(around, isPart)) {
    if (isPart(block)) at = 'note';
    else if (at === 'summary' && !said.title && block.matches(HEADINGS)) said.title = textOf(block);
    else said[at] = `${said[at]} ${textOf(block)}`.trim();
  }
  return Object.fromEntries(Object.entries(said).filter(([, text]) => text));
}

type Said = ReturnType<typeof saidAround>;

/** What was read of an element's table or list, with what stands around it: a title, a finding above, remarks below. */
export function withAround<T extends object>(read: T, element: Element, around = element): T & Said {
  const own: Said = read;
  const parts = [element, ...around.querySelectorAll('table')];
  const { title: over, summary, note: under } = saidAround(parts, around);
  const title = own.title ?? over;
  const note = [over === title ? '' : over, own.note, under].filter(Boolean).join(' ');
  return { ...read, ...(title && { title }), ...(summary && { summary }), ...(note && { note }) };
}
