import { saidAround } from './light-blocks.js';
import { readGrid } from './light-grid.js';
import { readPairs } from './light-pairs.js';
import { namedIn, textsOf } from './light-sections.js';
import { textOf } from './text-of.js';

/** A name with what is said of it. */
export interface Fact {
  term: string;
  texts: string[];
}

/** Facts, with what stands around them. */
export interface Facts {
  title?: string;
  summary?: string;
  note?: string;
  facts: Fact[];
}

const NAMED = /^(.*?[^\s:：])\s*(?:[:：]|\s[–—-])\s+(.+)$/su;

/** "Growth: 7%", or what begins in bold. */
function factIn(item: Element): Fact {
  const { title = '', text, items } = namedIn(item);
  const texts = textsOf([...text, ...items]);
  const [, term, said] = texts.length ? [] : (NAMED.exec(title) ?? []);
  return term ? { term, texts: [said!] } : { term: title, texts };
}

/** What a definition list, a table's rows or a list's items say of what; undefined where there is none. */
export function readFacts(element: Element, around: Element): Facts | undefined {
  const grid = readGrid(element);
  const pairs = readPairs(element);
  const facts: Fact[] = [];
  if (grid) {
    for (const [first, ...rest] of grid.rows) facts.push({ term: textOf(first!), texts: textsOf(rest) });
  } else if (pairs) {
    for (const { term, text } of pairs) {
      const last = facts.at(-1);
      if (last?.term === term) last.texts.push(text);
      else facts.push({ term, texts: text ? [text] : [] });
    }
  } else if (element.matches('ol,ul')) {
    facts.push(...[...element.querySelectorAll(':scope > li')].filter(textOf).map(factIn));
  }
  if (!facts.length) return undefined;
  const { title, note } = grid ?? {};
  return { ...(title && { title }), ...saidAround([element], around), ...(note && { note }), facts };
}
