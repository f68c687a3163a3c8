import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/link-list/define.js';
import { elementStories, type ElementArgs } from './element.js';
import { blockOf } from './samples/blocks.js';
import { guides } from './samples/index.js';

const meta: Meta<ElementArgs> = {
  title: 'Blocks/link-list',
  component: 'link-list',
  ...elementStories('link-list'),
};

export default meta;

/** The pages that a guide links to. */
export const Typical: StoryObj<ElementArgs> = {
  args: { data: blockOf(guides.officerDirector, 'link-list') },
};

/** With a short description of each. */
export const WithLabels: StoryObj<ElementArgs> = {
  args: {
    data: {
      title: 'Related roles',
      items: [
        {
          title: 'Operations coordinator',
          url: '#coordinator',
          text: 'Plans across functions.',
          label: '$52,000',
        },
        { title: 'Operations manager', url: '#manager', label: '$87,000' },
        { title: 'Supply chain coordinator' },
      ],
    },
  },
};

/** An unsafe address is left out; its name stays. */
export const Broken: StoryObj<ElementArgs> = {
  tags: ['broken-data'],
  args: {
    data: { items: [{ title: 'Officer', url: 'javascript:alert(1)' }, { url: '/clerk' }, 5, {}] },
    debug: true,
  },
};

/** In German. */
export const German: StoryObj<ElementArgs> = {
  args: {
    lang: 'de',
    data: {
      title: 'Verwandte Berufe',
      items: [
        {
          title: 'Betriebskoordinator',
          url: '#koordinator',
          text: 'Plant über Abteilungen hinweg.',
          label: '52.000 $',
        },
        { title: 'Sachbearbeiter', url: '#sachbearbeiter' },
      ],
    },
  },
};

/** From right to left, with names in Latin letters. */
export const Arabic: StoryObj<ElementArgs> = {
  args: {
    lang: 'ar',
    dir: 'rtl',
    data: {
      title: 'وظائف ذات صلة',
      items: [
        { title: 'منسّق عمليات', url: '#a', text: 'يخطط للعمل بين الأقسام.', label: '$52,000' },
        { title: 'COO (Chief Operating Officer)', url: '#b' },
      ],
    },
  },
};

/** A list of links in the page. */
export const FromMarkup: StoryObj<ElementArgs> = {
  render: ({ debug }) =>
    html`<link-list ?debug=${debug}
      ><ul>
        <li><a href="#coordinator">Operations coordinator</a>: plans across functions.</li>
        <li>Supply chain coordinator</li>
      </ul></link-list
    >`,
};
