import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/skill-list/define.js';
import type { SkillListElement } from '../src/elements/skill-list/skill-list.js';
import { argTypesFor } from '../.storybook/arg-types.js';
import { toPaste } from './paste.js';
import { blockOf } from './samples/blocks.js';
import { guides } from './samples/index.js';

interface Args {
  data?: unknown;
  lang?: string;
  dir?: string;
  debug?: boolean;
}

const meta: Meta<Args> = {
  title: 'Blocks/skill-list',
  component: 'skill-list',
  argTypes: argTypesFor('skill-list'),
  parameters: {
    docs: {
      source: {
        type: 'code',
        language: 'html',
        transform: (_: string, { args }: { args: Args }) => toPaste('skill-list', { ...args }),
      },
    },
  },
  render: (args) =>
    html`<skill-list
      lang=${ifDefined(args.lang)}
      dir=${ifDefined(args.dir)}
      ?debug=${args.debug}
      .data=${args.data as SkillListElement['data']}
    ></skill-list>`,
};

export default meta;

/** Skills under two headings. */
export const Typical: StoryObj<Args> = {
  args: { data: blockOf(guides.operationsAssistant, 'skill-list') },
};

/** Bars of one scale, which begins at zero. */
export const WithShares: StoryObj<Args> = {
  args: { data: blockOf(guides.officerDirector, 'skill-list') },
};

/** Groups with descriptions. */
export const SkillMap: StoryObj<Args> = {
  args: { data: blockOf(guides.operationsOfficer, 'skill-list') },
};

/** A list without headings goes into columns. */
export const Plain: StoryObj<Args> = {
  args: {
    data: [
      'Active listening',
      'Speaking',
      'Complex problem solving',
      'Social perceptiveness',
      'Service orientation',
    ],
  },
};

/** What cannot be read is left out and reported. */
export const Broken: StoryObj<Args> = {
  tags: ['broken-data'],
  args: {
    data: {
      groups: [
        { title: 'Skills', items: ['Speaking', {}, { name: 'Law', share: 'much' }] },
        { items: ['Tact'] },
        7,
      ],
    },
    debug: true,
  },
};

/** In German. */
export const German: StoryObj<Args> = {
  args: {
    lang: 'de',
    data: { title: 'Fähigkeiten', items: ['Kundenservice, 30 %', 'Sicherheit, 17 %', 'Logistik, 4,5 %'] },
  },
};

/** From right to left. */
export const Arabic: StoryObj<Args> = {
  args: {
    lang: 'ar',
    dir: 'rtl',
    data: {
      title: 'المهارات',
      items: [
        { name: 'خدمة العملاء', share: 30 },
        { name: 'Logistics', share: 5 },
      ],
    },
  },
};

/** Headings with lists in the page. */
export const FromMarkup: StoryObj<Args> = {
  render: ({ debug }) =>
    html`<skill-list ?debug=${debug}
      ><h3>Technical</h3>
      <p>With software, the same work takes less effort.</p>
      <ul>
        <li>ERP systems</li>
        <li>Data analysis</li>
      </ul>
      <h3>Personal</h3>
      <ul>
        <li>Discretion</li>
      </ul></skill-list
    >`,
};
