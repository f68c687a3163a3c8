import { HEADING, ownText } from './light-list.js';
import { readPairs } from './light-pairs.js';
import { textOf } from './text-of.js';

interface LightSlot {
  title: string;
  focus?: string;
  tasks?: string[];
}

/**
 * The parts of a day that a list, a definition list or an element around one amounts to: the heading of an item is its
 * name with its times, a list in it what is done. Undefined where there is none.
 */
export function readSlots(element: Element): LightSlot[] | undefined {
  const list = element.matches('ol,ul') ? element : element.querySelector('ol,ul');
  if (!list) return readPairs(element)?.map(({ term, text }) => ({ title: term, focus: text }));
  return [...list.querySelectorAll(':scope > li')].map((item) => {
    const lists = [...item.querySelectorAll('ol,ul')];
    const heading = item.querySelector(HEADING);
    const rest = ownText(item, heading ? [heading, ...lists] : lists);
    const tasks = lists.flatMap((inner) => [...inner.querySelectorAll(':scope > li')].map(textOf));
    return {
      title: heading ? textOf(heading) : rest,
      ...(heading && rest && { focus: rest }),
      ...(tasks.length && { tasks }),
    };
  });
}
