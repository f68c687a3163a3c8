import type { Subject } from '../tags.js';

export const planList: Subject = {
  tag: 'plan-list',
  define: () => import('../../../src/elements/plan-list/define.js'),
  good: () => ({
    title: 'Plans',
    currency: 'USD',
    items: [
      {
        name: 'Basic',
        price: 0,
        period: 'month',
        text: 'To begin with.',
        features: ['Weekly job alerts'],
      },
      {
        name: 'Plus',
        price: 8,
        period: 'month',
        lead: 'All of Basic, and also:',
        features: ['Daily job alerts'],
        url: 'https://example.org/plus',
        label: 'Open an account',
      },
    ],
    source: { name: 'Example site', url: 'https://example.org/' },
  }),
  goodText: '$8',
  other: () => ({ items: [{ name: 'Team', price: 'on request' }] }),
  otherText: 'on request',
  bad: [
    { name: 'a price that is a function', data: () => ({ items: [{ name: 'a', price: () => 1 }] }) },
    {
      name: 'a link that runs a script',
      data: () => ({ items: [{ name: 'a', price: 1, label: 'b', url: 'javascript:alert(1)' }] }),
    },
    { name: 'a currency of its own', data: () => ({ currency: '$$', items: [{ name: 'a', price: 1 }] }) },
  ],
  isQuiet: true,
  markup: {
    html: `<table>
      <tr><th>Plan</th><th>Price</th><th>In it</th></tr>
      <tr><td>Basic</td><td>free</td><td>Weekly alerts</td></tr>
      <tr><td><a href="/plus">Plus</a></td><td>€8.50 per month</td><td><ul><li>Daily alerts</li><li>No ads</li></ul></td></tr>
    </table>`,
    data: () => ({
      items: [
        { name: 'Basic', price: 0, features: ['Weekly alerts'] },
        {
          name: 'Plus',
          price: '€8.50 per month',
          features: ['Daily alerts', 'No ads'],
          url: '/plus',
          label: 'Plus',
        },
      ],
    }),
  },
};
