import { ratingScale } from './subjects/rating-scale.js';
import { shareBar } from './subjects/share-bar.js';
import { skillList } from './subjects/skill-list.js';
import { tagList } from './subjects/tag-list.js';
import { expandableList } from './subjects/expandable-list.js';
import { pairedList } from './subjects/paired-list.js';
import { titledList } from './subjects/titled-list.js';
import { planList } from './subjects/plan-list.js';
import { statTiles } from './subjects/stat-tiles.js';
import { careerData } from './subjects/career-data.js';
import { careerGuide } from './subjects/career-guide.js';
import { careerLadder } from './subjects/career-ladder.js';
import { caseStudy } from './subjects/case-study.js';
import { dayTimeline } from './subjects/day-timeline.js';
import { faqList } from './subjects/faq-list.js';
import { linkList } from './subjects/link-list.js';
import { payAmount } from './subjects/pay-amount.js';
import { shareLinks } from './subjects/share-links.js';
import { sourceNote } from './subjects/source-note.js';
import { samples } from '../../stories/samples/index.js';

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
  /** What it cannot read in whole; 42 by default. */
  wrong?: () => unknown;
  /** What of `hostile.ts` leaves it nothing to report, by name: a number may be a pay. */
  takes?: string[];
  /** Without data it shows nothing at all. */
  isQuiet?: boolean;
  /** Where only errors are shown: of warnings the console knows, as the page inside it is its author's. */
  showsErrorsOnly?: boolean;
  /** Where it shows nothing of its own: an element that stands in it and shows its data. */
  inside?: { tag: string; html: string; define: () => Promise<unknown> };
  /** Markup that means the same as some data. */
  markup?: { html: string; data: () => object };
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
  careerData,
  careerGuide,
  careerLadder,
  ratingScale,
  shareBar,
  skillList,
  tagList,
  expandableList,
  pairedList,
  titledList,
  planList,
  statTiles,
  caseStudy,
  dayTimeline,
  faqList,
  linkList,
  payAmount,
  shareLinks,
  sourceNote,
];
