import type { Subject } from '../tags.js';

export const tagList: Subject = {
  tag: 'tag-list',
  define: () => import('../../../src/elements/tag-list/define.js'),
  good: () => ({
    title: 'Tools',
    groups: [
      { title: 'Office', items: ['CRM systems (e.g., Salesforce, HubSpot)', { name: 'Email' }] },
      { title: 'Certificates', items: [{ name: 'Six Sigma', url: 'https://example.org/six-sigma' }] },
    ],
    source: { name: 'Example survey', url: 'https://example.org/survey' },
  }),
  goodText: 'Salesforce, HubSpot',
  other: () => ({ items: ['Graphic Artist'] }),
  otherText: 'Graphic Artist',
  bad: [
    { name: 'a tag that is a list', data: () => ({ items: [['a', 'b']] }) },
    {
      name: 'a link that runs a script',
      data: () => ({ items: [{ name: 'a', url: 'javascript:alert(1)' }] }),
    },
    { name: 'examples that are functions', data: () => ({ items: [{ name: 'a', examples: [() => 1] }] }) },
  ],
  isQuiet: true,
  markup: {
    html: '<ul><li>CRM systems (e.g., Salesforce, HubSpot)</li><li><a href="/six-sigma">Six Sigma</a></li></ul>',
    data: () => ({
      items: ['CRM systems (e.g., Salesforce, HubSpot)', { name: 'Six Sigma', url: '/six-sigma' }],
    }),
  },
};
