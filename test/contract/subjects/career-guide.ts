import type { Subject } from '../tags.js';

export const careerGuide: Subject = {
  tag: 'career-guide',
  // With the elements that its data needs, so that their modules are no requests of a test.
  define: () =>
    Promise.all([
      import('../../../src/elements/career-guide/define.js'),
      import('../../../src/elements/stat-tiles/define.js'),
      import('../../../src/elements/paired-list/define.js'),
      import('../../../src/elements/faq-list/define.js'),
      import('../../../src/elements/share-links/define.js'),
    ]),
  good: () => ({
    title: 'Operations assistant',
    summary: ['Keeps the paperwork straight.', 'Keeps the departments talking.'],
    links: [{ title: 'departments', url: 'https://example.org/departments' }],
    updated: '2024-05-01',
    currency: 'USD',
    payPeriod: 'year',
    sections: [
      {
        id: 'glance',
        title: 'At a glance',
        blocks: [
          { id: 'figures', element: 'stat-tiles', data: [{ label: 'growth rate', value: '7%' }] },
          { text: 'It has two sides.', links: [{ title: 'two sides', url: '/sides' }] },
          { element: 'paired-list', data: { lists: [{ title: 'Pros', items: ['It is varied.'] }] } },
        ],
      },
      {
        id: 'setting',
        title: 'Where the work is done',
        text: 'Mostly in an office.',
        blocks: ['Now and then elsewhere.', 'share-links'],
      },
      {
        id: 'questions',
        title: 'Questions',
        blocks: [{ element: 'faq-list', data: [{ question: 'Is it hard?', answer: 'At times.' }] }],
        sections: [{ title: 'Asked less often', text: 'Nobody has asked yet.' }],
      },
    ],
    source: 'Example guide',
    note: 'Made up.',
  }),
  goodText: 'Mostly in an office.',
  other: () => [{ title: 'Duties', text: 'Orders are followed until they arrive.' }],
  otherText: 'Orders are followed until they arrive.',
  bad: [
    {
      name: 'an element that nobody knows',
      data: () => ({ sections: [{ title: 'A', blocks: [{ element: 'pie-chart', data: {} }] }] }),
    },
    {
      name: 'an element that runs scripts',
      data: () => ({ sections: [{ text: 'A', blocks: [{ element: 'script', data: 'alert(1)' }] }] }),
    },
    {
      name: 'an attribute that runs a script',
      data: () => ({
        title: 'A',
        sections: [{ blocks: [{ element: 'share-links', attributes: { onclick: 'alert(1)' } }] }],
      }),
    },
    {
      name: 'a link that runs a script',
      data: () => [{ title: 'A', text: 'b', links: [{ title: 'b', url: 'javascript:alert(1)' }] }],
    },
    {
      name: 'text between blocks that is an object',
      data: () => [{ title: 'A', text: 'b', blocks: [{ text: {} }] }],
    },
    { name: 'sections that are a number', data: () => ({ sections: 5 }) },
    { name: 'sections of every wrong type', data: () => [null, 0, true, [], () => 1, Symbol('s')] },
    { name: 'blocks that are a text and a number', data: () => [{ title: 'A', blocks: ['pie-chart', 5] }] },
    {
      name: 'an id that is used twice',
      data: () => [
        { id: 'a', title: 'A', text: 'B' },
        { id: 'a', title: 'C', text: 'D' },
      ],
    },
    {
      name: 'sections that stand in themselves',
      data: () => {
        const section: Record<string, unknown> = { title: 'A', text: 'B' };
        section['sections'] = [section];
        return { sections: [section] };
      },
    },
    { name: 'a title that is an object', data: () => ({ title: { en: 'x' }, sections: [{ text: 'A' }] }) },
    { name: 'a megabyte of text', data: () => [{ title: 'A', text: 'b'.repeat(1_000_000) }] },
  ],
};
