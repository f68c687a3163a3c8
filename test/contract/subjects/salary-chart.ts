import { brokenChart, charts } from '../../../stories/samples/charts.js';
import type { Subject } from '../tags.js';

export const salaryChart: Subject = {
  tag: 'salary-chart',
  define: () => import('../../../src/elements/salary-chart/define.js'),
  good: () => charts.wages2019,
  goodText: '$137,720',
  other: () => charts.roles,
  otherText: '$165,000',
  bad: [
    { name: 'the broken sample', data: () => brokenChart },
    { name: 'nothing to draw', data: () => ({ title: 'Nobody' }) },
    { name: 'items that are a text', data: () => ({ items: 'Officer' }) },
    {
      name: 'items of every wrong type',
      data: () => ({ items: [null, 0, true, [], () => 1, Symbol('s')] }),
    },
    { name: 'a kind of its own', data: () => ({ kind: 'pie', items: [{ name: 'A', pay: 5 }] }) },
    { name: 'pay beyond all bounds', data: () => ({ items: [{ name: 'A', pay: { median: 1.797e308 } }] }) },
    { name: 'pay below zero', data: () => ({ items: [{ name: 'A', pay: { median: -5 } }] }) },
    { name: 'amounts that are words', data: () => ({ amounts: ['lots', 'more'] }) },
    { name: 'amounts in two currencies', data: () => ({ amounts: ['40,000 USD', '38,000 EUR'] }) },
    { name: 'amounts for two periods', data: () => ({ amounts: ['$20 per hour', '$40,000 per year'] }) },
    { name: 'a date that is none', data: () => ({ payHistory: [{ date: 'yesterday', amount: 5 }] }) },
    { name: 'a month that is none', data: () => ({ payHistory: [{ date: '2025-13', amount: 5 }] }) },
    { name: 'a currency of its own', data: () => ({ currency: '$$', items: [{ name: 'A', pay: 5 }] }) },
    {
      name: 'a period of its own',
      data: () => ({ payPeriod: 'fortnight', items: [{ name: 'A', pay: 5 }] }),
    },
    { name: 'thirty thousand amounts', data: () => ({ amounts: Array(30_000).fill(5) }) },
  ],
  markup: {
    html: `<table>
        <caption>What operations roles pay</caption>
        <thead><tr><td></td><th scope="col">Median pay</th><th scope="col">Job growth</th></tr></thead>
        <tbody>
          <tr><th scope="row">Operations Analyst</th><td>$65,000</td><td>1%</td></tr>
          <tr><th scope="row">Operations Manager</th><td>$87,000</td><td>2%</td></tr>
        </tbody>
        <tfoot><tr><td colspan="3">Made up.</td></tr></tfoot>
      </table>`,
    data: () => ({
      title: 'What operations roles pay',
      items: [
        { name: 'Operations Analyst', pay: { median: '$65,000' }, growthRate: '1%' },
        { name: 'Operations Manager', pay: { median: '$87,000' }, growthRate: '2%' },
      ],
      note: 'Made up.',
    }),
  },
};
