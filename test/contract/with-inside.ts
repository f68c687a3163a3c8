import { home, make, settled, type CareerElement } from '../fixtures/mount.js';
import { renderingOf, textIn } from '../fixtures/rendering.js';
import type { Subject } from './tags.js';

/** The fixtures for an element, with the one that shows its data where it shows nothing of its own. */
export function withInside({ tag, inside }: Subject) {
  const makeOne = (properties: object = {}, content = ''): CareerElement =>
    make(tag, properties, content + (inside?.html ?? ''));
  /** Where its data can be seen. */
  const shownBy = (element: CareerElement): CareerElement =>
    inside ? element.querySelector<CareerElement>(inside.tag)! : element;
  return {
    make: makeOne,
    async mount(properties: object = {}, place = home()): Promise<CareerElement> {
      const element = makeOne(properties);
      place.append(element);
      await settled(element);
      return element;
    },
    shownBy,
    renderingOf: (element: CareerElement): string => renderingOf(shownBy(element)),
    /** What it says itself, and what is said inside it. */
    textIn: (element: CareerElement): string =>
      [...new Set([element, shownBy(element)])].map(textIn).filter(Boolean).join(' '),
  };
}
