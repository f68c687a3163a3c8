import { textOf } from './text-of.js';

/** A term with what is said about it. */
export interface Pair {
  term: string;
  text: string;
  /** Where it is said; absent for a term of which nothing is. */
  part?: Element;
}

/** The pairs that a definition list, or an element around one, amounts to; undefined where there is none. */
export function readPairs(element: Element): Pair[] | undefined {
  const list = element.matches('dl') ? element : element.querySelector('dl');
  if (!list) return undefined;
  const pairs: Pair[] = [];
  let terms: string[] = [];
  let named = false;
  let group: Element | null = null;
  for (const part of list.querySelectorAll('dt,dd')) {
    const around: Element | null = part.parentElement;
    // In groups of their own, terms have nothing in common.
    if (terms.length && !named && group !== around) {
      pairs.push({ term: terms.join(' / '), text: '' });
      terms = [];
    }
    group = around;
    if (part.localName === 'dt') {
      if (named) terms = [];
      named = false;
      terms.push(textOf(part));
    } else {
      named = true;
      pairs.push({ term: terms.join(' / '), text: textOf(part), part });
    }
  }
  if (terms.length && !named) pairs.push({ term: terms.join(' / '), text: '' });
  // Editors leave empty ones behind.
  return pairs.filter(({ term, text }) => term || text);
}
