import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/tag-list/define.js';
import { elementStories, type ElementArgs } from './element.js';
import { blockOf } from './samples/blocks.js';
import { guides } from './samples/index.js';

const meta: Meta<ElementArgs> = {
  title: 'Blocks/tag-list',
  component: 'tag-list',
  ...elementStories('tag-list'),
};

export default meta;

/** Tools with examples. */
export const Typical: StoryObj<ElementArgs> = {
  args: { data: blockOf(guides.operationsAssistant, 'tag-list') },
};

/** Names alone. */
export const Names: StoryObj<ElementArgs> = {
  args: { data: blockOf(guides.graphicDesigners, 'tag-list') },
};

/** Groups, and a link. */
export const Groups: StoryObj<ElementArgs> = {
  args: {
    data: {
      title: 'Software',
      groups: [
        { title: 'Web development', items: ['AJAX', 'Oracle JavaServer Pages JSP'] },
        {
          title: 'Video',
          items: ['Adobe After Effects', { name: 'YouTube', url: 'https://example.org/youtube' }],
        },
      ],
    },
  },
};

/** What cannot be read is left out and reported. The name of a bad link stays. */
export const Broken: StoryObj<ElementArgs> = {
  tags: ['broken-data'],
  args: {
    data: { items: ['SQL', { name: 'Bad link', url: 'javascript:alert(1)' }, ['list'], 7, null] },
    debug: true,
  },
};

/** In German. */
export const German: StoryObj<ElementArgs> = {
  args: {
    lang: 'de',
    data: ['CRM-Systeme (z. B. Salesforce, HubSpot)', { name: 'Tabellen', examples: ['Excel', 'Calc'] }],
  },
};

/** From right to left. */
export const Arabic: StoryObj<ElementArgs> = {
  args: {
    lang: 'ar',
    dir: 'rtl',
    data: [{ name: 'جداول البيانات', examples: ['Excel', 'Google Sheets'] }, 'قواعد البيانات'],
  },
};

/** A list in the page. */
export const FromMarkup: StoryObj<ElementArgs> = {
  render: ({ debug }) =>
    html`<tag-list ?debug=${debug}
      ><ul>
        <li>CRM systems (e.g., Salesforce, HubSpot)</li>
        <li><a href="https://example.org/six-sigma">Lean Six Sigma</a></li>
      </ul></tag-list
    >`,
};
