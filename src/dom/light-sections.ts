import { textOf } from './text-of.js';

/** A heading with what stands under it; without a title, what stands above the first heading. */
export interface Section {
  title?: string;
  /** Paragraphs. */
  text: Element[];
  /** Items of lists, or what a definition list says of a term. */
  items: Element[];
}

/** What markup with headings, lists and paragraphs amounts to. */
export interface Outline {
  title?: string;
  summary?: string;
  sections: Section[];
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6,summary,dt';

/** The text of a heading, a paragraph or an item without the lists in it. */
export const textsOf = (elements: Element[]): string[] => elements.map(textOf).filter(Boolean);

/**
 * The sections of an element: each heading, `<summary>` or `<dt>` begins one. A heading of a higher rank than the next
 * is the title of all, and the paragraphs under it are the summary. Never throws.
 */
export function readSections(around: Element): Outline {
  const sections: (Section & { rank: string })[] = [{ rank: '', text: [], items: [] }];
  const isInside = (part: Element | null, selector: string): Element | false => {
    const outer = part?.closest(selector);
    return Boolean(outer) && outer !== around && around.contains(outer!) && outer!;
  };
  for (const part of around.querySelectorAll(`${HEADINGS},p,li,dd`)) {
    const item = isInside(part.parentElement, 'li,dd');
    // An item with a heading is a section of its own.
    if (isInside(part, '[slot]') || (item && !item.querySelector(HEADINGS))) continue;
    const isHeading = part.matches(HEADINGS);
    if (isHeading) {
      const rank = /^h/.test(part.localName) ? part.localName : 'h9';
      sections.push({ rank, title: textOf(part), text: [], items: [] });
    } else if (part.localName === 'p') sections.at(-1)!.text.push(part);
    else if (!part.querySelector(HEADINGS)) sections.at(-1)!.items.push(part);
  }
  const outline: Outline = { sections };
  for (let [first, second] = sections; second && !first!.items.length && first!.rank < second.rank;) {
    const summary = textsOf(first!.text).join(' ');
    if (first!.title) outline.title = first!.title;
    if (summary) outline.summary = summary;
    sections.shift();
    [first, second] = sections;
  }
  return outline;
}

/** Lists under headings, or one list, as the input of a block. */
export function listOf<T, G extends { title: string; items: T[] }>(
  { title, summary }: Outline,
  groups: G[],
): { title?: string; summary?: string; groups?: G[]; items?: T[] } | undefined {
  const [only] = groups;
  if (!only) return undefined;
  const head = { ...(title && { title }), ...(summary && { summary }) };
  return groups.length > 1
    ? { ...head, groups }
    : { ...(only.title && { title: only.title }), ...head, items: only.items };
}
