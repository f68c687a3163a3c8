import type { Subject } from '../tags.js';

export const shareBar: Subject = {
  tag: 'share-bar',
  define: () => import('../../../src/elements/share-bar/define.js'),
  good: () => ({
    title: 'Gender',
    groups: [
      { title: 'Officers', items: 'Male, 78.5% Female, 21.5%' },
      { title: 'Directors', items: 'Male, 70.6% Female, 29.4%' },
    ],
    source: { name: 'Example survey', url: 'https://example.org/survey' },
  }),
  goodText: '78.5%',
  other: () => ({ items: [{ name: 'Health', share: '75.25%' }] }),
  otherText: '75.25%',
  bad: [
    { name: 'a negative share', data: () => ({ items: [{ name: 'a', share: -5 }] }) },
    { name: 'shares of more than the whole', data: () => ({ items: ['a, 80%', 'b, 60%'] }) },
    { name: 'groups that are numbers', data: () => ({ groups: [() => 5] }) },
  ],
  isQuiet: true,
  markup: {
    html: `<table>
      <caption>Gender</caption>
      <tr><th>Gender</th><th>Officers</th><th>Directors</th></tr>
      <tr><th>Male</th><td>78.0%</td><td>70.6%</td></tr>
      <tr><th>Female</th><td>22.0%</td><td>29.4%</td></tr>
    </table>`,
    data: () => ({
      title: 'Gender',
      groups: [
        { title: 'Officers', items: 'Male, 78.0% Female, 22.0%' },
        { title: 'Directors', items: 'Male, 70.6% Female, 29.4%' },
      ],
    }),
  },
};
