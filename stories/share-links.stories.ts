import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/share-links/define.js';
import type { ShareLinksElement } from '../src/elements/share-links/share-links.js';
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
  title: 'Blocks/share-links',
  component: 'share-links',
  argTypes: argTypesFor('share-links'),
  parameters: {
    docs: {
      source: {
        type: 'code',
        language: 'html',
        transform: (_: string, { args }: { args: Args }) => toPaste('share-links', { ...args }),
      },
    },
  },
  render: (args) =>
    html`<share-links
      lang=${ifDefined(args.lang)}
      dir=${ifDefined(args.dir)}
      ?debug=${args.debug}
      .data=${args.data as ShareLinksElement['data']}
    ></share-links>`,
};

export default meta;

/** What a guide says about itself. */
export const Typical: StoryObj<Args> = {
  args: { data: blockOf(guides.operationsAssistant, 'share-links') },
};

/** The page itself. */
export const WithoutData: StoryObj<Args> = {
  args: {},
};

/** Not everything can be shared; the page is, then. */
export const Broken: StoryObj<Args> = {
  tags: ['broken-data'],
  args: { data: { url: 'mailto:a@example.org', text: {} }, debug: true },
};

/** In German. */
export const German: StoryObj<Args> = {
  args: {
    lang: 'de',
    data: { title: 'Diesen Leitfaden teilen', url: 'https://example.org/leitfaden', text: 'Ein Leitfaden' },
  },
};

/** From right to left. */
export const Arabic: StoryObj<Args> = {
  args: {
    lang: 'ar',
    dir: 'rtl',
    data: { title: 'شارك هذا الدليل', url: 'https://example.org/guide', text: 'دليل مهني' },
  },
};
