import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/link-list/define.js';
import type { LinkListElement } from '../src/elements/link-list/link-list.js';
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
  title: 'Blocks/link-list',
  component: 'link-list',
  argTypes: argTypesFor('link-list'),
  parameters: {
    docs: {
      source: {
        type: 'code',
        language: 'html',
        transform: (_: string, { args }: { args: Args }) => toPaste('link-list', { ...args }),
      },
    },
  },
  render: (args) =>
    html`<link-list
      lang=${ifDefined(args.lang)}
      dir=${ifDefined(args.dir)}
      ?debug=${args.debug}
      .data=${args.data as LinkListElement['data']}
    ></link-list>`,
};

export default meta;

/** What a guide leads on to. */
export const Typical: StoryObj<Args> = {
  args: { data: blockOf(guides.officerDirector, 'link-list') },
};

/** With a few words about each. */
export const WithLabels: StoryObj<Args> = {
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

/** An address that is not safe is left out; its name stays. */
export const Broken: StoryObj<Args> = {
  tags: ['broken-data'],
  args: {
    data: { items: [{ title: 'Officer', url: 'javascript:alert(1)' }, { url: '/clerk' }, 5, {}] },
    debug: true,
  },
};

/** In German. */
export const German: StoryObj<Args> = {
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
export const Arabic: StoryObj<Args> = {
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
export const FromMarkup: StoryObj<Args> = {
  render: ({ debug }) =>
    html`<link-list ?debug=${debug}
      ><ul>
        <li><a href="#coordinator">Operations coordinator</a>: plans across functions.</li>
        <li>Supply chain coordinator</li>
      </ul></link-list
    >`,
};
