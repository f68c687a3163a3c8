import type { Subject } from '../tags.js';

export const caseStudy: Subject = {
  tag: 'case-study',
  define: () => import('../../../src/elements/case-study/define.js'),
  good: () => ({
    title: 'Three cases',
    items: [
      {
        title: 'Better communication with vendors',
        text: ['Purchases were recorded to the last detail.', 'Wrong orders fell by 25%.'],
        takeaway: 'Look after vendors before something goes wrong.',
      },
      {
        title: 'Scheduling a hybrid team',
        text: 'A shared calendar was all it took.',
        links: [{ title: 'calendar', url: '/calendar' }],
      },
    ],
    source: { name: 'Example guide', url: 'https://example.org/guide' },
  }),
  goodText: 'Wrong orders fell by 25%.',
  other: () => ({ items: [{ title: 'Finding the bottleneck', text: 'Material was reordered too late.' }] }),
  otherText: 'Material was reordered too late.',
  bad: [
    { name: 'items that are a function', data: () => ({ items: () => 5 }) },
    { name: 'a story that is a list', data: () => ({ items: [['a', 'b']] }) },
    { name: 'a text of objects', data: () => ({ items: [{ title: 'a', text: [{}] }] }) },
  ],
  isQuiet: true,
  markup: {
    html: '<dl><dt>Scheduling a hybrid team</dt><dd>A shared <a href="/calendar">calendar</a> was all it took.</dd></dl>',
    data: () => ({
      items: [
        {
          title: 'Scheduling a hybrid team',
          text: 'A shared calendar was all it took.',
          links: [{ title: 'calendar', url: '/calendar' }],
        },
      ],
    }),
  },
};
