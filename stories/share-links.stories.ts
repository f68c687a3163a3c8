import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/share-links/define.js';
import { blockStories, type BlockArgs } from './block.js';
import { blockOf } from './samples/blocks.js';
import { guides } from './samples/index.js';

const meta: Meta<BlockArgs> = {
  title: 'Blocks/share-links',
  component: 'share-links',
  ...blockStories('share-links'),
};

export default meta;

/** What a guide says about itself. */
export const Typical: StoryObj<BlockArgs> = {
  args: { data: blockOf(guides.operationsAssistant, 'share-links') },
};

/** The page itself. */
export const WithoutData: StoryObj<BlockArgs> = {
  args: {},
};

/** Not everything can be shared; the page is, then. */
export const Broken: StoryObj<BlockArgs> = {
  tags: ['broken-data'],
  args: { data: { url: 'mailto:a@example.org', text: {} }, debug: true },
};

/** In German. */
export const German: StoryObj<BlockArgs> = {
  args: {
    lang: 'de',
    data: { title: 'Diesen Leitfaden teilen', url: 'https://example.org/leitfaden', text: 'Ein Leitfaden' },
  },
};

/** From right to left. */
export const Arabic: StoryObj<BlockArgs> = {
  args: {
    lang: 'ar',
    dir: 'rtl',
    data: { title: 'شارك هذا الدليل', url: 'https://example.org/guide', text: 'دليل مهني' },
  },
};
