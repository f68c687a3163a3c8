import { at } from '../issue-log.js';
import { idsOf } from '../ids.js';
import type { Reading } from '../issue.js';
import { isObject, listOf, readFields, readText, type Reader } from '../text.js';
import { readTextLinks, type TextLink } from '../text-links.js';
import { readBlock, readParagraphs, textOr, type ListBlock } from './block.js';
import { asGroup } from './group.js';

/** A question with its answer. */
export interface Question {
  /** Its own among the questions. */
  id: string;
  /** The heading that it stands under. */
  category?: string;
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
  category: readText,
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
  categories: listOf((input, log, where) => {
    const group = asGroup(input, GROUP, log, where);
    const { title, items } = isObject(group) ? readFields(group, GROUP, log, where) : {};
    return items?.map((item) => ({ ...item, ...(title && { category: title }) }));
  }),
};

/** Reads questions, or a plain list of questions or categories. Those without a category come first. */
export function readFaqList(input: unknown): Reading<FaqList> {
  return readBlock(input, {
    fields: FIELDS,
    lists: ['items', 'categories'],
    form: ({ items = [], categories = [], ...block }, log) => {
      const given = [...items, ...categories.flat()];
      const names = new Set([undefined, ...given.map(({ category }) => category)]);
      const questions = [...names].flatMap((name) => given.filter(({ category }) => category === name));
      const named = questions.map(({ id, question, where }) => ({ id, text: question, where }));
      const ids = idsOf(named, log, 'question');
      return {
        ...block,
        items: questions.map(({ question = '', answer = [], links, category }, index) => ({
          id: ids[index]!,
          ...(category && { category }),
          question,
          answer,
          ...(links && { links }),
        })),
      };
    },
  });
}
