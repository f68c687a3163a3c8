import { blocksOf, HEADINGS } from './light-blocks.js';
import { textOf } from './text-of.js';

/** A heading with what stands under it; without a title, what stands above the first heading. */
export interface Section {
  title?: string;
  /** What an address calls it. */
  id?: string;
  /** Paragraphs. */
  text: Element[];
  /** Items of lists, or what a definition list says of a term. */
  items: Element[];
  /** The level of the title: what is below it comes later in the alphabet. */
  rank?: string;
}

/** What markup with headings, lists and paragraphs amounts to. */
export interface Outline {
  title?: string;
  summary?: string;
  sections: Section[];
}

/** What names an item of a list. */
export const LEAD =
  ':scope > :is(h1,h2,h3,h4,h5,h6,strong,b,a),:scope > p:first-child > :is(strong,b,a):only-child';

/** The texts of those elements that have any. */
export const textsOf = (elements: Element[]): string[] => elements.map(textOf).filter(Boolean);

const isItem = (block: Element): boolean => block.matches('li,dd');

/** Blocks under a heading. */
const sectionOf = (blocks: Element[], title?: string): Section => ({
  ...(title && { title }),
  text: blocks.filter((block) => !isItem(block)),
  items: blocks.filter(isItem),
});

/** An item of a list as a section: what it begins with in bold, as a heading or a link is the title. */
export function sectionIn(item: Element): Section {
  const copy = item.cloneNode(true) as Element;
  const lead = copy.querySelector(LEAD) ?? copy.querySelector(HEADINGS);
  const title = lead ? textOf(lead) : '';
  if (!title || !textOf(copy).startsWith(title)) return sectionOf(blocksOf(copy));
  // What parts a name from its text is part of neither.
  if (lead!.nextSibling?.nodeType === 3)
    lead!.nextSibling.nodeValue = lead!.nextSibling.nodeValue!.replace(/^\s*[:–—-]\s/, '');
  lead!.remove();
  return sectionOf(blocksOf(copy), title.replace(/\s*[:–—-]$/, ''));
}

/** The same, with all of its text as the title where it begins with none. */
export function namedIn(item: Element): Section {
  const section = sectionIn(item);
  const { title, text, items } = section;
  return title
    ? section
    : {
        title: textsOf(text)
          .join(' ')
          .replace(/\s*[:：]$/, ''),
        text: [],
        items,
      };
}

/** A paragraph that is bold throughout is a heading where a list follows, or where there is no other. */
function isBold(block: Element, next: Element | undefined, isBare: boolean): boolean {
  const bold = block.querySelector(':scope > :is(strong,b)');
  return Boolean(bold && (isBare || next?.matches('li')) && textOf(bold) === textOf(block));
}

/**
 * The sections of an element: each heading, `<summary>`, `<dt>` or paragraph in bold begins one. A heading of a higher
 * rank than all others is the title, and the paragraphs under it are the summary. Never throws.
 * @param hasBold whether paragraphs in bold are headings
 */
export function readSections(around: Element, hasBold = true, blocks = blocksOf(around)): Outline {
  const isBare = !blocks.some((block) => block.matches(HEADINGS));
  const sections: (Section & { rank: string })[] = [{ rank: '', text: [], items: [] }];
  blocks.forEach((block, index) => {
    const { localName, id } = block;
    const isHeading = block.matches(HEADINGS);
    if (isHeading || (hasBold && isBold(block, blocks[index + 1], isBare))) {
      const rank = /^h/.test(localName) ? localName : isHeading ? 'h8' : 'h9';
      sections.push({ rank, title: textOf(block), ...(id && { id }), text: [], items: [] });
    } else sections.at(-1)![isItem(block) ? 'items' : 'text'].push(block);
  });
  const outline: Outline = { sections };
  const isOverAll = ({ rank }: { rank: string }): boolean =>
    sections.length > 1 && sections.slice(1).every((other) => rank < other.rank);
  for (let [first] = sections; !first!.items.length && isOverAll(first!);) {
    const summary = textsOf(first!.text).join(' ');
    if (first!.title) outline.title = first!.title;
    if (summary) outline.summary = summary;
    sections.shift();
    [first] = sections;
  }
  return outline;
}

/**
 * The same, where a list's items may be the sections: those that begin with a name, or that have no heading above them.
 * What is said of a term stands in its text.
 * @param isList whether the items of a single list are sections in any case
 */
export function readTitled(around: Element, isList = false): Outline {
  const outline = readSections(around, true, blocksOf(around, isItem));
  const { sections } = outline;
  const [first, second] = sections;
  const { title, text, items } = first!;
  const isBare = !title && !text.length;
  if (
    !second &&
    items[0]?.matches('li') &&
    (isList || isBare || items.some((item) => item.querySelector(`${LEAD},${HEADINGS}`)))
  ) {
    const summary = textsOf(text).join(' ');
    return {
      ...(title && { title }),
      ...(summary && { summary }),
      ...outline,
      sections: items.map(namedIn),
    };
  }
  outline.sections = sections.map(({ text, items, ...section }) => ({
    ...section,
    ...sectionOf([...text, ...items.flatMap((item) => (item.matches('dd') ? blocksOf(item) : [item]))]),
  }));
  return outline;
}

/** The same, where each item of a list may be the heading of the list in it. */
export function readGroups(around: Element): Outline {
  const outline = readSections(around);
  const items = outline.sections.flatMap((section) => section.items);
  return items.every((item) => item.querySelector('li')) ? readTitled(around, true) : outline;
}

/** The lists of an outline under their headings. */
export const groupsOf = <T>({ sections }: Outline, read: (item: Element) => T): Group<T>[] =>
  sections.flatMap(({ title = '', items }) => (items.length ? [{ title, items: items.map(read) }] : []));

interface Group<T> {
  title: string;
  items: T[];
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
