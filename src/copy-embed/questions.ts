import { listOf, pick, textOf } from '../model/adapting.js';
import { plainText } from '../model/plain.js';
import { isObject } from '../model/text.js';
import type { Converted } from './foreign.js';

type Fields = Record<string, unknown>;

/** All questions in a document of schema.org: one, a list, a graph, or what a page is about. */
function questionsIn(input: unknown, depth = 0): Fields[] {
  if (depth > 6) return [];
  if (Array.isArray(input)) return input.flatMap((item) => questionsIn(item, depth + 1));
  if (!isObject(input)) return [];
  if (listOf(input['@type']).includes('Question')) return [input];
  return ['@graph', 'mainEntity', 'hasPart', 'itemListElement', 'item'].flatMap((key) =>
    questionsIn(input[key], depth + 1),
  );
}

/** The paragraphs of an answer, which is HTML, and where its links lead. */
function answerOf(html: string): Fields & { answer: string | string[] } {
  const parts = html.split(/<\/(?:p|div|ul|ol|h\d)\s*>|(?:<br\s*\/?>\s*){2,}|\n\s*\n/i);
  const texts = parts.map(plainText).filter(Boolean);
  const links = [...html.matchAll(/<a\b[^<>]*\bhref\s*=\s*["']([^"']+)["'][^<>]*>(.*?)<\/a\s*>/gis)].map(
    ([, url, title = '']) => ({ title: plainText(title), url }),
  );
  return { answer: texts.length > 1 ? texts : (texts[0] ?? ''), ...(links.length && { links }) };
}

/** Questions that a page has for search engines; undefined for any other data. */
export function faqOf(input: unknown): Converted | undefined {
  const read = questionsIn(input).flatMap((question) => {
    const asked = textOf(question['name']) ?? textOf(question['text']);
    const [answer] = [...listOf(question['acceptedAnswer']), ...listOf(question['suggestedAnswer'])];
    const said = textOf(pick(answer, 'text')) ?? textOf(answer) ?? '';
    return asked ? [{ question: plainText(asked), ...answerOf(said) }] : [];
  });
  if (!read.length) return undefined;
  const unanswered = read.filter(({ answer }) => !answer.length).length;
  const were = read.length === 1 ? 'question was' : 'questions were';
  return {
    tags: ['faq-list'],
    origin: 'in the format of schema.org',
    data: { items: read },
    notes: [
      `This is data in the format of schema.org: ${read.length} ${were} taken from it.`,
      ...(unanswered ? [`Without an answer: ${unanswered}.`] : []),
    ],
    issues: [],
    recordOf: String,
  };
}
