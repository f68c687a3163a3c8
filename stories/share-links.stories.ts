import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/share-links/define.js';
import { elementStories, type ElementArgs } from './element.js';
import { blockOf } from './samples/blocks.js';
import { guides } from './samples/index.js';

const meta: Meta<ElementArgs> = {
  title: 'Blocks/share-links',
  component: 'share-links',
  ...elementStories('share-links'),
};

export default meta;

/** What a guide says about itself. */
export const Typical: StoryObj<ElementArgs> = {
  args: { data: blockOf(guides.operationsAssistant, 'share-links') },
};

/** The page itself. */
export const WithoutData: StoryObj<ElementArgs> = {
  args: {},
};

/** Not everything can be shared; the page is, then. */
export const Broken: StoryObj<ElementArgs> = {
  tags: ['broken-data'],
  args: { data: { url: 'mailto:a@example.org', text: {} }, debug: true },
};

/** In German. */
export const German: StoryObj<ElementArgs> = {
  args: {
    lang: 'de',
    data: { title: 'Diesen Leitfaden teilen', url: 'https://example.org/leitfaden', text: 'Ein Leitfaden' },
  },
};

/** From right to left. */
export const Arabic: StoryObj<ElementArgs> = {
  args: {
    lang: 'ar',
    dir: 'rtl',
    data: { title: 'شارك هذا الدليل', url: 'https://example.org/guide', text: 'دليل مهني' },
  },
};
