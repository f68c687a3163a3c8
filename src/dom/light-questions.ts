import { anchorsIn, type LightAnchor } from './light-anchors.js';
import { readPairs } from './light-pairs.js';
import { textOf } from './text-of.js';

interface LightQuestion {
  id?: string;
  question: string;
  answer: string[];
  links?: LightAnchor[];
}

/** The paragraphs of an answer: its blocks, and the text between them. */
function paragraphsOf(parent: Element): string[] {
  const paragraphs: string[] = [];
  let between = parent.ownerDocument.createElement('p');
  const end = (): void => {
    paragraphs.push(textOf(between));
    between = parent.ownerDocument.createElement('p');
  };
  for (const node of parent.childNodes) {
    const name = node.nodeName.toLowerCase();
    if (name === 'summary') continue;
    if (!/^(?:p|div|section|[ou]l|li|dl|h\d|blockquote|table)$/.test(name)) {
      between.append(node.cloneNode(true));
      continue;
    }
    end();
    paragraphs.push(
      ...(/^(?:div|section|[ou]l)$/.test(name) ? paragraphsOf(node as Element) : [textOf(node as Element)]),
    );
  }
  end();
  return paragraphs.filter(Boolean);
}

/**
 * The questions that the `<details>` elements or the definition list of an element amount to; undefined where it has
 * neither.
 */
export function readQuestions(element: Element, around: Element): LightQuestion[] | undefined {
  if (element.localName === 'dl' || !around.querySelector('details')) {
    return readPairs(element)?.map(({ term, text, part }) => ({
      question: term,
      answer: [text],
      ...anchorsIn(part),
    }));
  }
  return [...around.querySelectorAll('details')].flatMap((details) => {
    const summary = details.querySelector(':scope > summary');
    const isInner = details.parentElement!.closest('details');
    if (!summary || isInner) return [];
    return {
      ...(details.id && { id: details.id }),
      question: textOf(summary),
      answer: paragraphsOf(details),
      ...anchorsIn(...[...details.children].filter((part) => part !== summary)),
    };
  });
}
