import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/tag-list/define.js';
import type { TagListElement } from '../src/elements/tag-list/tag-list.js';
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
  title: 'Blocks/tag-list',
  component: 'tag-list',
  argTypes: argTypesFor('tag-list'),
  parameters: {
    docs: {
      source: {
        type: 'code',
        language: 'html',
        transform: (_: string, { args }: { args: Args }) => toPaste('tag-list', { ...args }),
      },
    },
  },
  render: (args) =>
    html`<tag-list
      lang=${ifDefined(args.lang)}
      dir=${ifDefined(args.dir)}
      ?debug=${args.debug}
      .data=${args.data as TagListElement['data']}
    ></tag-list>`,
};

export default meta;

/** Tools with examples. */
export const Typical: StoryObj<Args> = {
  args: { data: blockOf(guides.operationsAssistant, 'tag-list') },
};

/** Names alone. */
export const Names: StoryObj<Args> = {
  args: { data: blockOf(guides.graphicDesigners, 'tag-list') },
};

/** Groups, and a link. */
export const Groups: StoryObj<Args> = {
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

/** What cannot be read is left out and reported; of a bad link, the name stays. */
export const Broken: StoryObj<Args> = {
  tags: ['broken-data'],
  args: {
    data: { items: ['SQL', { name: 'Bad link', url: 'javascript:alert(1)' }, ['list'], 7, null] },
    debug: true,
  },
};

/** In German. */
export const German: StoryObj<Args> = {
  args: {
    lang: 'de',
    data: ['CRM-Systeme (z. B. Salesforce, HubSpot)', { name: 'Tabellen', examples: ['Excel', 'Calc'] }],
  },
};

/** From right to left. */
export const Arabic: StoryObj<Args> = {
  args: {
    lang: 'ar',
    dir: 'rtl',
    data: [{ name: 'جداول البيانات', examples: ['Excel', 'Google Sheets'] }, 'قواعد البيانات'],
  },
};

/** A list in the page. */
export const FromMarkup: StoryObj<Args> = {
  render: ({ debug }) =>
    html`<tag-list ?debug=${debug}
      ><ul>
        <li>CRM systems (e.g., Salesforce, HubSpot)</li>
        <li><a href="https://example.org/six-sigma">Lean Six Sigma</a></li>
      </ul></tag-list
    >`,
};
