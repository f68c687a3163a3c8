import type { Subject } from '../tags.js';

export const sourceNote: Subject = {
  tag: 'source-note',
  define: () => import('../../../src/elements/source-note/define.js'),
  good: () => ({
    items: [
      { name: 'Example survey', url: 'https://example.org/survey', date: '2025-05' },
      'The site that published the guide',
    ],
    method: 'Counted by hand.',
    updated: '2026-11-03',
  }),
  goodText: 'The site that published the guide',
  other: () => ({ items: ['Another survey'], updated: 'last autumn' }),
  otherText: 'last autumn',
  bad: [
    { name: 'items that are a function', data: () => ({ items: () => 5 }) },
    { name: 'a source that is a list', data: () => ({ items: [['a', 'b']] }) },
    {
      name: 'a source that runs a script',
      data: () => ({ items: [{ name: 'a', url: 'javascript:alert(1)' }] }),
    },
    { name: 'a date that is an object', data: () => ({ items: ['a'], updated: {} }) },
  ],
  takes: ['JSON of the wrong shape'],
  isQuiet: true,
  markup: {
    html: `<ul><li><a href="https://example.org/survey">Example survey</a>, <time datetime="2025-05">May</time></li>
      <li>The site that published the guide</li></ul>`,
    data: () => ({
      items: [
        { name: 'Example survey', url: 'https://example.org/survey', date: '2025-05' },
        'The site that published the guide',
      ],
    }),
  },
};
