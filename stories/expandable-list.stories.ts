import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/expandable-list/define.js';
import { elementStories, type ElementArgs } from './element.js';
import { blockOf } from './samples/blocks.js';
import { guides } from './samples/index.js';

const meta: Meta<ElementArgs> = {
  title: 'Blocks/expandable-list',
  component: 'expandable-list',
  ...elementStories('expandable-list'),
};

export default meta;

/** Fifteen duties, six of them visible at first. */
export const Typical: StoryObj<ElementArgs> = {
  args: { data: blockOf(guides.operationsAssistant, 'expandable-list') },
};

/** A list short enough to show in full. */
export const Short: StoryObj<ElementArgs> = {
  args: { data: ['Keeps the books.', 'Orders in time.'] },
};

/** What cannot be read is left out and reported. */
export const Broken: StoryObj<ElementArgs> = {
  tags: ['broken-data'],
  args: { data: { items: ['Keeps the books.', {}, [], 7], visible: 'few' }, debug: true },
};

/** In German. */
export const German: StoryObj<ElementArgs> = {
  args: {
    lang: 'de',
    data: {
      title: 'Aufgaben',
      visible: 2,
      items: ['Führt die Bücher.', 'Bestellt rechtzeitig.', 'Plant die Woche.', 'Schreibt Berichte.'],
    },
  },
};

/** From right to left. */
export const Arabic: StoryObj<ElementArgs> = {
  args: {
    lang: 'ar',
    dir: 'rtl',
    data: {
      title: 'المهام',
      visible: 2,
      items: ['مسك السجلات.', 'الطلب في الوقت المناسب.', 'تخطيط الأسبوع.'],
    },
  },
};

/** Items inside `<details>` are folded away. */
export const FromMarkup: StoryObj<ElementArgs> = {
  render: ({ debug }) =>
    html`<expandable-list ?debug=${debug}
      ><ul>
        <li>Keeps the books.</li>
        <li>Orders in time.</li>
      </ul>
      <details>
        <summary>More</summary>
        <ul>
          <li>Plans the week.</li>
        </ul>
      </details></expandable-list
    >`,
};
