import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/paired-list/define.js';
import { blockStories, type BlockArgs } from './block.js';
import { blockOf } from './samples/blocks.js';
import { guides } from './samples/index.js';

const meta: Meta<BlockArgs> = {
  title: 'Blocks/paired-list',
  component: 'paired-list',
  ...blockStories('paired-list'),
};

export default meta;

/** Pros and cons. */
export const Typical: StoryObj<BlockArgs> = {
  args: { data: blockOf(guides.operationsAssistant, 'paired-list') },
};

/** Two roles in brief. */
export const Roles: StoryObj<BlockArgs> = {
  args: { data: blockOf(guides.assistantManager, 'paired-list') },
};

/** Any number of lists. */
export const Three: StoryObj<BlockArgs> = {
  args: {
    data: [
      { title: 'Duties', items: ['Plan', 'Improve'] },
      { title: 'Skills', items: ['Analysis', 'Order'] },
      { title: 'Tools', items: ['ERP'] },
    ],
  },
};

/** What cannot be read is left out and reported. */
export const Broken: StoryObj<BlockArgs> = {
  tags: ['broken-data'],
  args: { data: { lists: [{ title: 5, items: ['a', {}] }, { items: ['no title'] }, 7, null] }, debug: true },
};

/** In German. */
export const German: StoryObj<BlockArgs> = {
  args: {
    lang: 'de',
    data: [
      { title: 'Vorteile', items: ['Man lernt den ganzen Betrieb kennen.'] },
      { title: 'Nachteile', items: ['Vieles wiederholt sich.', 'Am Anfang entscheidet man wenig.'] },
    ],
  },
};

/** From right to left. */
export const Arabic: StoryObj<BlockArgs> = {
  args: {
    lang: 'ar',
    dir: 'rtl',
    data: [
      { title: 'المزايا', items: ['العمل مع كل الأقسام.'] },
      { title: 'العيوب', items: ['يتكرر كثير من العمل.'] },
    ],
  },
};

/** A table of two columns in the page. */
export const FromMarkup: StoryObj<BlockArgs> = {
  render: ({ debug }) =>
    html`<paired-list ?debug=${debug}
      ><table>
        <tr>
          <th>Pros</th>
          <th>Cons</th>
        </tr>
        <tr>
          <td>You see many sides of a business.</td>
          <td>Much of the work repeats itself.</td>
        </tr>
      </table></paired-list
    >`,
};
