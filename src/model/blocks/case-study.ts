import type { Reading } from '../issue.js';
import { readText, type Reader } from '../text.js';
import { readTextLinks, type TextLink } from '../text-links.js';
import { readListBlock, readParagraphs, textOr, type ListBlock } from './block.js';

/** A story of somebody's work. */
export interface Case {
  /** Empty where the data has none. */
  title: string;
  /** Paragraphs. */
  text: string[];
  /** What leads somewhere in the story. */
  links?: TextLink[];
  takeaway?: string;
}

/** What `<case-study>` shows. */
export type CaseStudy = ListBlock<Case>;

const readObject = textOr('title', {
  title: readText,
  text: readParagraphs,
  links: readTextLinks,
  takeaway: readText,
});

const readCase: Reader<Case> = (input, log, where) => {
  const story = readObject(input, log, where);
  return story && { ...story, text: story.text ?? [] };
};

/** Reads stories, or a plain list of them. */
export function readCaseStudy(input: unknown): Reading<CaseStudy> {
  return readListBlock(input, readCase);
}
