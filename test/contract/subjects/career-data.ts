import type { Subject } from '../tags.js';

/** What it provides can be seen only in an element inside it. */
export const careerData: Subject = {
  tag: 'career-data',
  define: () => import('../../../src/elements/career-data/define.js'),
  inside: {
    tag: 'titled-list',
    html: '<titled-list></titled-list>',
    define: () => import('../../../src/elements/titled-list/define.js'),
  },
  showsErrorsOnly: true,
  isQuiet: true,
  good: () => ({
    title: 'Operations assistant',
    currency: 'USD',
    payPeriod: 'year',
    hoursPerYear: 2080,
    roles: [{ id: 'assistant', title: 'Assistant', pay: { median: 45000 } }],
    sections: [
      {
        title: 'Duties',
        blocks: [
          {
            id: 'duties',
            element: 'titled-list',
            data: [{ title: 'Purchases', text: 'Orders are followed until they arrive.' }],
          },
        ],
      },
    ],
  }),
  goodText: 'Orders are followed until they arrive.',
  other: () => ({
    sections: [
      { blocks: [{ id: 'duties', element: 'titled-list', data: ['Stock is counted on Fridays.'] }] },
    ],
  }),
  otherText: 'Stock is counted on Fridays.',
  bad: [
    { name: 'sections that are a number', data: () => ({ sections: 5 }) },
    { name: 'roles that are a number', data: () => ({ roles: [5, () => 1], sections: 7 }) },
    { name: 'a currency of its own', data: () => ({ currency: '$$', sections: [] }) },
    { name: 'a period of its own', data: () => ({ payPeriod: 'fortnight', sections: [] }) },
    { name: 'no hours in a year', data: () => ({ hoursPerYear: 0, sections: [] }) },
    { name: 'a field that is not known', data: () => ({ sectoins: [], roles: [] }) },
    { name: 'nothing by any tag', data: () => ({ duties: ['a'] }) },
  ],
};
