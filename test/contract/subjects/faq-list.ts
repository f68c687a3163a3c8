import type { Subject } from '../tags.js';

export const faqList: Subject = {
  tag: 'faq-list',
  define: () => import('../../../src/elements/faq-list/define.js'),
  good: () => ({
    title: 'Questions',
    items: [
      {
        id: 'remote',
        question: 'Can I do the job from home?',
        answer: 'As a rule it is done at the office.',
      },
      {
        question: 'Do soft skills matter?',
        answer: ['Very much.', 'Without them it does not work.'],
        links: [{ title: 'Without them', url: '/soft-skills' }],
      },
    ],
    source: 'Example guide',
  }),
  goodText: 'As a rule it is done at the office.',
  other: () => ({ items: [{ question: 'How hard is it?', answer: 'The clock is running.' }] }),
  otherText: 'The clock is running.',
  bad: [
    { name: 'items that are a function', data: () => ({ items: () => 5 }) },
    { name: 'a question that is a list', data: () => ({ items: [['a', 'b']] }) },
    { name: 'an answer of objects', data: () => ({ items: [{ question: 'a', answer: [{}] }] }) },
    {
      name: 'a link that runs a script',
      data: () => ({
        items: [{ question: 'a', answer: 'b', links: [{ title: 'b', url: 'javascript:alert(1)' }] }],
      }),
    },
    {
      name: 'an id that is used twice',
      data: () => ({
        items: [
          { id: 'a', question: 'A?' },
          { id: 'a', question: 'B?' },
        ],
      }),
    },
  ],
  isQuiet: true,
  markup: {
    html: `<details id="remote"><summary>Can I do the job from home?</summary><p>As a rule not.</p></details>
      <details><summary>Do soft skills matter?</summary><p>Very much.</p><p><a href="/survey">Believe</a> it.</p></details>`,
    data: () => ({
      items: [
        { id: 'remote', question: 'Can I do the job from home?', answer: 'As a rule not.' },
        {
          question: 'Do soft skills matter?',
          answer: ['Very much.', 'Believe it.'],
          links: [{ title: 'Believe', url: '/survey' }],
        },
      ],
    }),
  },
};
