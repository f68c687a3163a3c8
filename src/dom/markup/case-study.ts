import type { CaseStudyInput } from '../../model/block-inputs.js';
import { anchorsIn } from '../light-anchors.js';
import { readPairs } from '../light-pairs.js';

/** A term is the title of a story. */
export const caseStudyIn = (element: Element): CaseStudyInput['items'] | undefined =>
  readPairs(element)?.map(({ term, text, part }) => ({ title: term, text, ...anchorsIn(part) }));
