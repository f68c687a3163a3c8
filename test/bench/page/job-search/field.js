import { contestant } from '../harness.js';

/** As a reader types: the browser changes the value and tells of it. A framework may watch the property, so go past it. */
function type(input, text) {
  Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype, 'value').set.call(input, text);
  input.dispatchEvent(
    new window.InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }),
  );
}

/**
 * @param {(host: Element, titles: string[]) => HTMLInputElement | Promise<HTMLInputElement>} mount
 * @param {() => Iterable<Element>} options
 * @param {() => boolean} [isThere] whether all code has come that the focus asks for: readers take longer to type
 */
export function searchBox(mount, options, isThere = () => true) {
  contestant(
    {
      mount: ({ titles }) => mount(document.querySelector('main'), titles),
      async focus(_, input) {
        input.focus();
        while (!isThere()) await new Promise((done) => setTimeout(done));
      },
      type: ({ typed }, input) => type(input, typed[0]),
      pause: () => new Promise((done) => setTimeout(done, 1000)),
      next: ({ typed }, input) => type(input, typed[1]),
    },
    (expected) => {
      const texts = [...options()].map((option) => option.textContent.trim().toLowerCase());
      return texts.length > 0 && texts.every((text) => text.includes(expected));
    },
  );
}

/** What everybody writes first. */
export const filtered = (titles, text) => {
  const wanted = text.toLowerCase();
  return wanted ? titles.filter((title) => title.toLowerCase().includes(wanted)).slice(0, 10) : [];
};

export const optionsIn = (root) => () => root.querySelectorAll('[role=option]');
