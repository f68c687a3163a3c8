import { anchorsIn, type LightAnchor } from './light-anchors.js';
import { blocksOf, HEADINGS } from './light-blocks.js';
import { readTitled, textsOf } from './light-sections.js';
import { textOf } from './text-of.js';

interface LightQuestion {
  id?: string;
  /** The heading over it, where there are several. */
  category?: string;
  question: string;
  answer: string[];
  links?: LightAnchor[];
}

/** The headings over several `<details>`: not one alone, nor one over the others. */
export function categoryHeadings(around: Element): Element[] {
  const [first, ...more] = [...around.querySelectorAll(HEADINGS)].filter(
    (heading) => !heading.closest('details,[slot]'),
  );
  const [second] = more;
  return second ? (first!.localName < second.localName ? more : [first!, ...more]) : [];
}

/**
 * The questions of an element: its `<details>`, or else its terms or headings with what stands under them; undefined
 * where it has none.
 */
export function readQuestions(element: Element, around: Element): LightQuestion[] | undefined {
  const all = element.localName === 'dl' ? [] : [...around.querySelectorAll('details')];
  const headings = categoryHeadings(around);
  const headingOver = (details: Element): Element | undefined =>
    headings.findLast(
      (heading) => heading.compareDocumentPosition(details) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
  const questions = all.flatMap((details): LightQuestion[] => {
    const summary = details.querySelector(':scope > summary');
    const isInner = details.parentElement!.closest('details');
    if (!summary || isInner || !textOf(details)) return [];
    const answer = blocksOf(details, (part) => part.matches('li,dd,details')).filter(
      (block) => block !== summary,
    );
    return [questionOf(textOf(summary), answer, details.id, headingOver(details))];
  });
  if (all.length) return questions;
  const { sections } = readTitled(element.localName === 'dl' ? element : around);
  let over: (typeof sections)[number] | undefined;
  for (const [index, section] of sections.entries()) {
    const { title, text, items, id, rank = '' } = section;
    const answer = [...text, ...items];
    if (over && rank <= over.rank!) over = undefined;
    if (title && answer.length) questions.push(questionOf(title, answer, id, over?.title));
    else if ((sections[index + 1]?.rank ?? '') > rank) over = section;
  }
  return questions.length ? questions : undefined;
}

const questionOf = (
  question: string,
  answer: Element[],
  id?: string,
  over?: Element | string,
): LightQuestion => ({
  ...(id && { id }),
  ...(over && { category: typeof over === 'string' ? over : textOf(over) }),
  question,
  answer: textsOf(answer),
  ...anchorsIn(...answer),
});
