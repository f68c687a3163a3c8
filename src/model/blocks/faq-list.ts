import { at } from '../issue-log.js';
import { idsOf } from '../ids.js';
import type { Reading } from '../issue.js';
import { isObject, listOf, readFields, readText, type Reader } from '../text.js';
import { readTextLinks, type TextLink } from '../text-links.js';
import { asGroup, readBlock, readParagraphs, textOr, type ListBlock } from './block.js';

/** A question with its answer. */
export interface Question {
  /** Its own among the questions. */
  id: string;
  /** Empty where the data has none. */
  question: string;
  /** Paragraphs. */
  answer: string[];
  /** What leads somewhere in the answer. */
  links?: TextLink[];
}

/** What `<faq-list>` shows. */
export type FaqList = ListBlock<Question>;

const readObject = textOr('question', {
  id: readText,
  question: readText,
  answer: readParagraphs,
  links: readTextLinks,
});

const readQuestion: Reader<Partial<Question> & { where: string }> = (input, log, where) => {
  const item = readObject(input, log, where);
  // One of the wrong type has been reported already.
  const given: unknown = isObject(input) ? input['answer'] : undefined;
  if (item && !item.answer?.length && (given ?? '') === '')
    log.add('CE204', at(where, 'answer'), undefined, 'text');
  return item && { ...item, where: at(where, 'id') };
};

const readQuestions = listOf(readQuestion);
const GROUP = { title: readText, items: readQuestions };
const FIELDS = {
  items: readQuestions,
  // Their questions are shown, one after another.
  categories: listOf((input, log, where) => {
    const group = asGroup(input, GROUP, log, where);
    return isObject(group) ? readFields(group, GROUP, log, where).items : undefined;
  }),
};

/** Reads questions, or a plain list of them. */
export function readFaqList(input: unknown): Reading<FaqList> {
  return readBlock(input, {
    fields: FIELDS,
    lists: ['items', 'categories'],
    form: ({ items = [], categories = [], ...block }, log) => {
      const questions = [...items, ...categories.flat()];
      const named = questions.map(({ id, question, where }) => ({ id, text: question, where }));
      const ids = idsOf(named, log, 'question');
      return {
        ...block,
        items: questions.map(({ question = '', answer = [], links }, index) => ({
          id: ids[index]!,
          question,
          answer,
          ...(links && { links }),
        })),
      };
    },
  });
}
