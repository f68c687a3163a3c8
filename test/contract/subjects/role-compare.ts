import { samples } from '../../../stories/samples/index.js';
import type { Subject } from '../tags.js';

const row = (label: string, value: unknown) => ({
  roles: ['A', 'B'],
  rows: [{ label, values: [value, 'b'] }],
});

export const roleCompare: Subject = {
  tag: 'role-compare',
  define: () => import('../../../src/elements/role-compare/define.js'),
  good: () => samples.officerDirector,
  goodText: '$104,050',
  other: () => samples.wages2019,
  otherText: '$137,720',
  bad: [
    { name: 'the broken sample', data: () => samples.broken },
    { name: 'no roles', data: () => ({ title: 'Nobody' }) },
    { name: 'roles that are a text', data: () => ({ roles: 'Officer' }) },
    { name: 'roles that are a number', data: () => ({ roles: 2 }) },
    { name: 'roles that are null', data: () => ({ roles: null }) },
    {
      name: 'roles of every wrong type',
      data: () => ({ roles: [null, 0, true, [], () => 1, Symbol('s')] }),
    },
    { name: 'a title that is an object', data: () => ({ title: { en: 'x' }, roles: [{ title: {} }] }) },
    { name: 'pay that is a function', data: () => ({ roles: [{ title: 'A', pay: () => 1 }] }) },
    {
      name: 'pay beyond all bounds',
      data: () => ({ roles: [{ title: 'A', pay: { median: 1.797e308 } }] }),
    },
    { name: 'pay below zero', data: () => ({ roles: [{ title: 'A', pay: { median: -5 } }] }) },
    {
      name: 'a period of its own',
      data: () => ({ payPeriod: 'fortnight', roles: [{ title: 'A', pay: 5 }] }),
    },
    { name: 'a currency of its own', data: () => ({ currency: '$$', roles: [{ title: 'A', pay: 5 }] }) },
    { name: 'no hours in a year', data: () => ({ hoursPerYear: 0, roles: ['A'] }) },
    { name: 'a baseline that is nobody', data: () => ({ baseline: 'nobody', roles: ['A', 'B'] }) },
    {
      name: 'sections that are not there',
      data: () => ({ sections: ['__proto__', 'constructor'], roles: ['A'] }),
    },
    { name: 'rows that are no list', data: () => ({ roles: ['A'], rows: 'none' }) },
    {
      name: 'a row of the wrong length',
      data: () => ({ roles: ['A', 'B'], rows: [{ label: 'x', values: [1] }] }),
    },
    { name: 'a row with an object in it', data: () => row('x', { a: { b: 1 } }) },
    {
      name: 'a link that runs a script',
      data: () => ({ roles: [{ title: 'A', url: 'javascript:alert(1)' }] }),
    },
    {
      name: 'ten thousand duties',
      data: () => ({ roles: [{ title: 'A', responsibilities: Array(10_000).fill('x') }] }),
    },
    { name: 'a megabyte of title', data: () => ({ roles: [{ title: 'A'.repeat(1_000_000) }] }) },
  ],
  markup: {
    html: `<table>
        <caption>Analyst vs manager</caption>
        <thead><tr><td></td><th scope="col">Analyst</th><th scope="col">Manager</th></tr></thead>
        <tbody>
          <tr><th scope="row">Median pay per year</th><td>$65,000</td><td>$87,000</td></tr>
          <tr><th scope="row">Reports to</th><td>Manager</td><td>–</td></tr>
        </tbody>
        <tfoot><tr><td colspan="3">Made up.</td></tr></tfoot>
      </table>`,
    data: () => ({
      title: 'Analyst vs manager',
      roles: [{ title: 'Analyst' }, { title: 'Manager' }],
      rows: [
        { label: 'Median pay per year', values: ['$65,000', '$87,000'] },
        { label: 'Reports to', values: ['Manager', '–'] },
      ],
      note: 'Made up.',
    }),
  },
};
