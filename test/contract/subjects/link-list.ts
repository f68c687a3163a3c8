import type { Subject } from '../tags.js';

export const linkList: Subject = {
  tag: 'link-list',
  define: () => import('../../../src/elements/link-list/define.js'),
  good: () => ({
    title: 'Related roles',
    items: [
      {
        title: 'Operations officer',
        url: 'https://example.org/officer',
        text: 'Runs a unit.',
        label: '$46,813',
      },
      { title: 'The same again', url: 'https://example.org/officer/' },
      { title: 'Operations coordinator' },
    ],
  }),
  goodText: 'Operations coordinator',
  other: () => ({ items: [{ title: 'Office clerk', url: 'https://example.org/clerk' }] }),
  otherText: 'Office clerk',
  bad: [
    { name: 'items that are a function', data: () => ({ items: () => 5 }) },
    { name: 'a link that is a list', data: () => ({ items: [['a', 'b']] }) },
    {
      name: 'a link that runs a script',
      data: () => ({ items: [{ title: 'a', url: 'javascript:alert(1)' }] }),
    },
  ],
  isQuiet: true,
  markup: {
    html: `<ul><li><a href="https://example.org/officer">Operations officer</a>: runs a unit.</li>
      <li>Operations coordinator</li></ul>`,
    data: () => ({
      items: [
        { title: 'Operations officer', url: 'https://example.org/officer', text: 'runs a unit.' },
        { title: 'Operations coordinator' },
      ],
    }),
  },
};
