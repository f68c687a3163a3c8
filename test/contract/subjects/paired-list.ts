import type { Subject } from '../tags.js';

export const pairedList: Subject = {
  tag: 'paired-list',
  define: () => import('../../../src/elements/paired-list/define.js'),
  good: () => ({
    title: 'Pros and cons',
    lists: [
      { title: 'Pros', items: ['You work with every department.'] },
      {
        title: 'Cons',
        items: ['Much of the work repeats itself.', 'You make few decisions at entry level.'],
      },
    ],
    source: { name: 'Example survey', url: 'https://example.org/survey' },
  }),
  goodText: 'You work with every department.',
  other: () => ({ lists: [{ title: 'Shared', items: ['Six years of experience'] }] }),
  otherText: 'Six years of experience',
  bad: [
    { name: 'lists that are true', data: () => ({ lists: true }) },
    { name: 'a side that is none', data: () => ({ lists: [{ title: 'a', side: 'left', items: ['b'] }] }) },
    { name: 'items that are functions', data: () => ({ lists: [{ title: 'a', items: [() => 1] }] }) },
    { name: 'a list without a title', data: () => ({ lists: [{ items: ['a'] }] }) },
  ],
  isQuiet: true,
  markup: {
    html: `<table>
      <thead><tr><th>Pros</th><th>Cons</th></tr></thead>
      <tr><td>Varied</td><td>Busy</td></tr>
      <tr><td></td><td>Repetitive</td></tr>
    </table>`,
    data: () => ({
      lists: [
        { title: 'Pros', items: ['Varied'] },
        { title: 'Cons', items: ['Busy', 'Repetitive'] },
      ],
    }),
  },
};
