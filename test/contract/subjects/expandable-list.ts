import type { Subject } from '../tags.js';

export const expandableList: Subject = {
  tag: 'expandable-list',
  define: () => import('../../../src/elements/expandable-list/define.js'),
  good: () => ({
    title: 'Duties',
    visible: 2,
    items: ['Keeps the books.', 'Orders in time.', 'Plans the week.'],
    source: { name: 'Example survey', url: 'https://example.org/survey' },
  }),
  goodText: 'Keeps the books.',
  other: () => ({ items: ['Works at night.'] }),
  otherText: 'Works at night.',
  bad: [
    { name: 'items that are a function', data: () => ({ items: () => 5 }) },
    { name: 'half an item to be seen', data: () => ({ items: ['a'], visible: 0.5 }) },
    { name: 'an item that is an object', data: () => ({ items: [{ a: 1 }] }) },
  ],
  isQuiet: true,
  markup: {
    html: '<ul><li>Keeps the books.</li></ul><details><summary>More</summary><ul><li>Plans the week.</li></ul></details>',
    data: () => ({ items: ['Keeps the books.', 'Plans the week.'], visible: 1 }),
  },
};
