import type { DayTimelineInput } from '../../model/block-inputs.js';
import { readFacts } from '../light-facts.js';
import { readTitled, textsOf } from '../light-sections.js';

/** The heading of an item, a term or a row's first cell is a part's name with its times, a list in it what is done. */
export function dayTimelineIn(element: Element, around: Element): DayTimelineInput | undefined {
  if (element.matches('table')) {
    const { facts, ...said } = readFacts(element, around) ?? {};
    const items = facts?.map(({ term, texts }) => ({ title: term, focus: texts.join(' ') }));
    return items && { ...said, items };
  }
  const { sections, ...said } = readTitled(around, true);
  const items = sections.flatMap(({ title, text, items: tasks }) => {
    const focus = textsOf(text).join(' ');
    return title ? { title, ...(focus && { focus }), ...(tasks.length && { tasks: textsOf(tasks) }) } : [];
  });
  return items.length ? { ...said, items } : undefined;
}
