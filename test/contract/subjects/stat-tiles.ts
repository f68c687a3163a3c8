import type { Subject } from '../tags.js';

export const statTiles: Subject = {
  tag: 'stat-tiles',
  define: () => import('../../../src/elements/stat-tiles/define.js'),
  good: () => ({
    title: 'At a glance',
    items: [
      { label: 'median salary', value: '$45,000', note: 'United States, 2024' },
      { label: 'growth rate', value: '7%' },
      { label: 'remote-friendly' },
    ],
    source: { name: 'Example survey', url: 'https://example.org/survey' },
  }),
  goodText: '$45,000',
  other: () => ({ items: ['works at night'] }),
  otherText: 'works at night',
  bad: [
    { name: 'items that are a function', data: () => ({ items: () => 5 }) },
    { name: 'a tile that is a list', data: () => ({ items: [['a', 'b']] }) },
    { name: 'a value that is a function', data: () => ({ items: [{ label: 'a', value: () => 1 }] }) },
  ],
  isQuiet: true,
  markup: {
    html: '<dl><dt>growth rate</dt><dd>7%</dd></dl>',
    data: () => ({ items: [{ label: 'growth rate', value: '7%' }] }),
  },
};
