import type { Subject } from '../tags.js';

export const titledList: Subject = {
  tag: 'titled-list',
  define: () => import('../../../src/elements/titled-list/define.js'),
  good: () => ({
    title: 'Three areas',
    numbered: true,
    items: [
      {
        title: 'Planning',
        text: ['The officer has a part in the strategy.', 'The departments are consulted.'],
        links: [{ title: 'departments', url: 'https://example.org/departments' }],
      },
      {
        title: 'Processes',
        text: 'Work is followed.',
        items: ['Step by step', 'Until it shows where it gets stuck'],
      },
    ],
    source: { name: 'Example survey', url: 'https://example.org/survey' },
  }),
  goodText: '1. Planning',
  other: () => ({ items: [{ title: 'Rules', text: 'Laws change.' }] }),
  otherText: 'Laws change.',
  bad: [
    { name: 'a heading that is a function', data: () => ({ items: [{ title: () => 1, text: 'a' }] }) },
    { name: 'numbered by a word', data: () => ({ items: ['a'], numbered: 'yes' }) },
    { name: 'text that is an object', data: () => ({ items: [{ title: 'a', text: { b: 1 } }] }) },
  ],
  isQuiet: true,
  markup: {
    html: '<h3>Planning</h3><p>The officer has a part in the strategy.</p><h3>Processes</h3><p>Work is <a href="/how">followed</a>.</p><ul><li>Step by step</li></ul>',
    data: () => ({
      items: [
        { title: 'Planning', text: 'The officer has a part in the strategy.' },
        {
          title: 'Processes',
          text: 'Work is followed.',
          links: [{ title: 'followed', url: '/how' }],
          items: ['Step by step'],
        },
      ],
    }),
  },
};
