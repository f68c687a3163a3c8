import type { Subject } from '../tags.js';
import { ladders } from '../../../stories/samples/index.js';

export const careerLadder: Subject = {
  tag: 'career-ladder',
  define: () => import('../../../src/elements/career-ladder/define.js'),
  good: () => ladders.operations,
  goodText: 'Senior Operations Assistant',
  other: () => ladders.moves,
  otherText: 'Principal Specialist',
  bad: [
    { name: 'the broken ladder', data: () => ladders.broken },
    { name: 'no levels', data: () => ({ title: 'Nothing' }) },
    { name: 'levels that are a text', data: () => ({ levels: 'Junior' }) },
    { name: 'levels that are null', data: () => ({ levels: null }) },
    {
      name: 'levels of every wrong type',
      data: () => ({ levels: [null, 0, true, [], () => 1, Symbol('s')] }),
    },
    { name: 'levels with a hole', data: () => ({ levels: new Array(3) }) },
    { name: 'ways to nowhere', data: () => ({ levels: [{ name: 'A', next: ['b', null, 5, {}] }] }) },
    {
      name: 'a level that leads to a symbol',
      data: () => ({ levels: [{ name: 'A', next: Symbol('s') }] }),
    },
    {
      name: 'years beyond all bounds',
      data: () => ({ levels: [{ name: 'A', experience: 1.797e308 }] }),
    },
    { name: 'pay that is a function', data: () => ({ levels: [{ name: 'A', pay: () => 1 }] }) },
    {
      name: 'themes called __proto__',
      data: () => ({
        themes: ['constructor'],
        levels: [{ name: 'A', competencies: JSON.parse('{"__proto__":["x"]}') as object }],
      }),
    },
    {
      name: 'a link that runs a script',
      data: () => ({ levels: [{ name: 'A', url: 'javascript:alert(1)' }] }),
    },
    {
      name: 'ten thousand requirements',
      data: () => ({ levels: [{ name: 'A', requirements: Array(10_000).fill('x') }] }),
    },
  ],
  markup: {
    html: `<ol>
        <li>Junior Assistant (0-2 years): Learns the routine.</li>
        <li>Assistant<ul><li>Reporting</li></ul></li>
      </ol>`,
    data: () => ({
      levels: [
        { name: 'Junior Assistant', experience: '0-2 years', summary: 'Learns the routine.' },
        { name: 'Assistant', requirements: ['Reporting'] },
      ],
    }),
  },
};
