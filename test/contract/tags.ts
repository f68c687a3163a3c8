import { ladders, samples } from '../../stories/samples/index.js';

/** Something that a page may give by mistake or on purpose. Either a value for `data`, or a text for `config`. */
export interface Hostile {
  name: string;
  data?: () => unknown;
  config?: string;
}

/** What the contract suite has to know about an element. */
export interface Subject {
  tag: string;
  define: () => Promise<unknown>;
  /** Data that leaves nothing to report, and a text that shows that it is there. */
  good: () => object;
  goodText: string;
  /** As good, but without anything that stands in the first. */
  other: () => object;
  otherText: string;
  /** Hostile to this element's readers; what is hostile to all is in `hostile.ts`. */
  bad: Hostile[];
  /** Markup that means the same as some data. */
  markup?: { html: string; data: () => object };
  /** It watches nothing on the page while nobody uses it. */
  restful?: true;
}

const row = (label: string, value: unknown) => ({
  roles: ['A', 'B'],
  rows: [{ label, values: [value, 'b'] }],
});

export const tags: Subject[] = [
  {
    tag: 'role-compare',
    define: () => import('../../src/elements/role-compare/define.js'),
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
  },
  {
    tag: 'career-ladder',
    define: () => import('../../src/elements/career-ladder/define.js'),
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
  },
  {
    tag: 'job-search',
    restful: true,
    define: () => import('../../src/elements/job-search/define.js'),
    good: () => samples.jobSearch,
    goodText: 'Logistics in Leeds',
    other: () => ({ title: 'Find work nearby', submit: 'Go', fields: ['what'] }),
    otherText: 'Find work nearby',
    bad: [
      { name: 'an action that runs a script', data: () => ({ action: 'javascript:alert(1)' }) },
      { name: 'a template that chooses the site', data: () => ({ template: 'https://{what}.example/' }) },
      { name: 'a board that is not known', data: () => ({ board: '__proto__' }) },
      { name: 'fields that are not known', data: () => ({ fields: ['salary'] }) },
      { name: 'a field that is a list', data: () => ({ what: [[]] }) },
      { name: 'suggestions that are no list', data: () => ({ suggestions: 'Baker' }) },
      { name: 'a distance below zero', data: () => ({ radii: [-5] }) },
      { name: 'a title that is an object', data: () => ({ title: { en: 'x' } }) },
      { name: 'a megabyte of title', data: () => ({ title: 'A'.repeat(1_000_000) }) },
    ],
    markup: {
      html: `<form action="/find">
        <label>Role <input name="q" value="Clerk"></label>
        <label>Town <input name="l" placeholder="Any"></label>
        <button>Go</button>
      </form>`,
      data: () => ({
        action: '/find',
        parameters: { what: 'q', where: 'l' },
        what: { label: 'Role', value: 'Clerk' },
        where: { label: 'Town', placeholder: 'Any' },
        submit: 'Go',
      }),
    },
  },
  {
    tag: 'job-list',
    define: () => import('../../src/elements/job-list/define.js'),
    good: () => samples.jobList,
    goodText: 'Warehouse Operations Lead',
    other: () => ({ jobs: [{ title: 'Baker', url: '/jobs/1', location: 'Leeds' }] }),
    otherText: 'Baker',
    bad: [
      { name: 'jobs that are a text', data: () => ({ jobs: 'Baker' }) },
      { name: 'jobs that are null', data: () => ({ jobs: null }) },
      { name: 'jobs of every wrong type', data: () => ({ jobs: [null, 0, true, [], () => 1, Symbol('s')] }) },
      { name: 'a job without a title', data: () => ({ jobs: [{ url: '/a' }] }) },
      { name: 'a link that runs a script', data: () => [{ title: 'A', url: 'javascript:alert(1)' }] },
      { name: 'pay beyond all bounds', data: () => [{ title: 'A', pay: { median: 1.797e308 } }] },
      { name: 'remote in words', data: () => [{ title: 'A', remote: 'far' }] },
      { name: 'a source that is a number of lists', data: () => ({ jobs: [{ title: 'A' }], source: [[]] }) },
      { name: 'ten thousand jobs', data: () => Array(10_000).fill({ title: 'A' }) },
    ],
    markup: {
      html: '<ol><li><a href="/jobs/1">Baker</a>, Northfield</li></ol>',
      data: () => ({ jobs: [{ title: 'Baker', url: '/jobs/1', organization: 'Northfield' }] }),
    },
  },
];
