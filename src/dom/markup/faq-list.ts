import type { FaqListInput } from '../../model/block-inputs.js';
import { saidAround } from '../light-blocks.js';
import { categoryHeadings, readQuestions } from '../light-questions.js';
import { readSections } from '../light-sections.js';

/** Each `<details>`, term or heading is a question; further headings are over those of a category. */
export function faqListIn(element: Element, around: Element): FaqListInput | undefined {
  const items = readQuestions(element, around);
  if (!items?.length) return undefined;
  const details = [...around.querySelectorAll('details')];
  const { sections: _, ...said } = details.length
    ? { ...saidAround([...details, ...categoryHeadings(around)], around), sections: 0 }
    : readSections(around);
  return { ...said, items };
}
