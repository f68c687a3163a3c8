import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/titled-list/define.js';
import { elementStories, type ElementArgs } from './element.js';
import { blockOf } from './samples/blocks.js';
import { guides } from './samples/index.js';

const meta: Meta<ElementArgs> = {
  title: 'Blocks/titled-list',
  component: 'titled-list',
  ...elementStories('titled-list'),
};

export default meta;

/** Three headings with paragraphs and a list. */
export const Typical: StoryObj<ElementArgs> = {
  args: { data: blockOf(guides.operationsAssistant, 'titled-list') },
};

/** Headings with numbers. */
export const Numbered: StoryObj<ElementArgs> = {
  args: { data: blockOf(guides.operationsOfficer, 'titled-list') },
};

/** What cannot be read is left out and reported. */
export const Broken: StoryObj<ElementArgs> = {
  tags: ['broken-data'],
  args: {
    data: { items: [{ title: 'Rules', text: {} }, { text: 'No title.' }, 7, null], numbered: 'yes' },
    debug: true,
  },
};

/** In German. */
export const German: StoryObj<ElementArgs> = {
  args: {
    lang: 'de',
    data: {
      numbered: true,
      items: [
        { title: 'Planung', text: 'Wirkt an der Strategie mit.' },
        { title: 'Abläufe', text: 'Sucht, wo es stockt.' },
      ],
    },
  },
};

/** From right to left. */
export const Arabic: StoryObj<ElementArgs> = {
  args: {
    lang: 'ar',
    dir: 'rtl',
    data: {
      numbered: true,
      items: [
        { title: 'التخطيط', text: 'المشاركة في وضع الخطة.' },
        { title: 'العمليات', text: 'البحث عن مواضع التأخير.' },
      ],
    },
  },
};

/** Headings with paragraphs and a list in the page. */
export const FromMarkup: StoryObj<ElementArgs> = {
  render: ({ debug }) =>
    html`<titled-list ?debug=${debug}
      ><h3>Planning</h3>
      <p>The officer has a part in the strategy.</p>
      <h3>Processes</h3>
      <ul>
        <li>Follow the work</li>
        <li>Find where it gets stuck</li>
      </ul></titled-list
    >`,
};
