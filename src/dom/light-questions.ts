import { anchorsIn, type LightAnchor } from './light-anchors.js';
import { blocksOf } from './light-blocks.js';
import { readTitled, textsOf } from './light-sections.js';
import { textOf } from './text-of.js';

interface LightQuestion {
  id?: string;
  question: string;
  answer: string[];
  links?: LightAnchor[];
}

/**
 * The questions of an element: its `<details>`, or else its terms or headings with what stands under them; undefined
 * where it has none.
 */
export function readQuestions(element: Element, around: Element): LightQuestion[] | undefined {
  const all = element.localName === 'dl' ? [] : [...around.querySelectorAll('details')];
  const questions = all.flatMap((details): LightQuestion[] => {
    const summary = details.querySelector(':scope > summary');
    const isInner = details.parentElement!.closest('details');
    if (!summary || isInner || !textOf(details)) return [];
    const answer = blocksOf(details, (part) => part.matches('li,dd,details')).filter(
      (block) => block !== summary,
    );
    return [questionOf(textOf(summary), answer, details.id)];
  });
  if (all.length) return questions;
  const { sections } = readTitled(element.localName === 'dl' ? element : around);
  for (const { title, text, items, id } of sections) {
    const answer = [...text, ...items];
    if (title && answer.length) questions.push(questionOf(title, answer, id));
  }
  return questions.length ? questions : undefined;
}

const questionOf = (question: string, answer: Element[], id?: string): LightQuestion => ({
  ...(id && { id }),
  question,
  answer: textsOf(answer),
  ...anchorsIn(...answer),
});
