import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/paired-list/define.js';
import { elementStories, type ElementArgs } from './element.js';
import { blockOf } from './samples/blocks.js';
import { guides } from './samples/index.js';

const meta: Meta<ElementArgs> = {
  title: 'Blocks/paired-list',
  component: 'paired-list',
  ...elementStories('paired-list'),
};

export default meta;

/** Pros and cons. */
export const Typical: StoryObj<ElementArgs> = {
  args: { data: blockOf(guides.operationsAssistant, 'paired-list') },
};

/** Two roles in brief. */
export const Roles: StoryObj<ElementArgs> = {
  args: { data: blockOf(guides.assistantManager, 'paired-list') },
};

/** Any number of lists. */
export const Three: StoryObj<ElementArgs> = {
  args: {
    data: [
      { title: 'Duties', items: ['Plan', 'Improve'] },
      { title: 'Skills', items: ['Analysis', 'Order'] },
      { title: 'Tools', items: ['ERP'] },
    ],
  },
};

/** What cannot be read is left out and reported. */
export const Broken: StoryObj<ElementArgs> = {
  tags: ['broken-data'],
  args: { data: { lists: [{ title: 5, items: ['a', {}] }, { items: ['no title'] }, 7, null] }, debug: true },
};

/** In German. */
export const German: StoryObj<ElementArgs> = {
  args: {
    lang: 'de',
    data: [
      { title: 'Vorteile', items: ['Man lernt den ganzen Betrieb kennen.'] },
      { title: 'Nachteile', items: ['Vieles wiederholt sich.', 'Am Anfang entscheidet man wenig.'] },
    ],
  },
};

/** From right to left. */
export const Arabic: StoryObj<ElementArgs> = {
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
export const FromMarkup: StoryObj<ElementArgs> = {
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
