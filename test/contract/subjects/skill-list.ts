import type { Subject } from '../tags.js';

export const skillList: Subject = {
  tag: 'skill-list',
  define: () => import('../../../src/elements/skill-list/define.js'),
  good: () => ({
    title: 'Skills',
    groups: [
      { title: 'On résumés', items: ['Customer service, 30%', 'Logistics, 5%'] },
      { title: 'Foundations', text: 'Nothing works without these.', items: ['Attention to detail'] },
    ],
    source: { name: 'Example survey', url: 'https://example.org/survey' },
  }),
  goodText: 'Customer service',
  other: () => ({ items: ['Active listening'] }),
  otherText: 'Active listening',
  bad: [
    { name: 'a skill that is a function', data: () => ({ items: [() => 1] }) },
    { name: 'a share that is a list', data: () => ({ items: [{ name: 'a', share: [1, 2] }] }) },
    { name: 'a group without a title', data: () => ({ groups: [{ items: ['a'] }] }) },
  ],
  isQuiet: true,
  markup: {
    html: '<h3>Technical</h3><p>With software.</p><ul><li>Excel</li></ul><h3>Personal</h3><ul><li>Tact</li></ul>',
    data: () => ({
      groups: [
        { title: 'Technical', text: 'With software.', items: ['Excel'] },
        { title: 'Personal', items: ['Tact'] },
      ],
    }),
  },
};
