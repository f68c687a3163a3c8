import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/skill-list/define.js';
import { elementStories, type ElementArgs } from './element.js';
import { blockOf } from './samples/blocks.js';
import { guides } from './samples/index.js';

const meta: Meta<ElementArgs> = {
  title: 'Blocks/skill-list',
  component: 'skill-list',
  ...elementStories('skill-list'),
};

export default meta;

/** Skills under two headings. */
export const Typical: StoryObj<ElementArgs> = {
  args: { data: blockOf(guides.operationsAssistant, 'skill-list') },
};

/** Bars on one scale that starts at zero. */
export const WithShares: StoryObj<ElementArgs> = {
  args: { data: blockOf(guides.officerDirector, 'skill-list') },
};

/** Groups with descriptions. */
export const SkillMap: StoryObj<ElementArgs> = {
  args: { data: blockOf(guides.operationsOfficer, 'skill-list') },
};

/** A list without headings goes into columns. */
export const Plain: StoryObj<ElementArgs> = {
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
export const Broken: StoryObj<ElementArgs> = {
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
export const German: StoryObj<ElementArgs> = {
  args: {
    lang: 'de',
    data: { title: 'Fähigkeiten', items: ['Kundenservice, 30 %', 'Sicherheit, 17 %', 'Logistik, 4,5 %'] },
  },
};

/** From right to left. */
export const Arabic: StoryObj<ElementArgs> = {
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
export const FromMarkup: StoryObj<ElementArgs> = {
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
