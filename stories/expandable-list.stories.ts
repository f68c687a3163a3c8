import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/expandable-list/define.js';
import type { ExpandableListElement } from '../src/elements/expandable-list/expandable-list.js';
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
  title: 'Blocks/expandable-list',
  component: 'expandable-list',
  argTypes: argTypesFor('expandable-list'),
  parameters: {
    docs: {
      source: {
        type: 'code',
        language: 'html',
        transform: (_: string, { args }: { args: Args }) => toPaste('expandable-list', { ...args }),
      },
    },
  },
  render: (args) =>
    html`<expandable-list
      lang=${ifDefined(args.lang)}
      dir=${ifDefined(args.dir)}
      ?debug=${args.debug}
      .data=${args.data as ExpandableListElement['data']}
    ></expandable-list>`,
};

export default meta;

/** Fifteen duties, six of them seen at once. */
export const Typical: StoryObj<Args> = {
  args: { data: blockOf(guides.operationsAssistant, 'expandable-list') },
};

/** Nothing is folded away where all is seen. */
export const Short: StoryObj<Args> = {
  args: { data: ['Keeps the books.', 'Orders in time.'] },
};

/** What cannot be read is left out and reported. */
export const Broken: StoryObj<Args> = {
  tags: ['broken-data'],
  args: { data: { items: ['Keeps the books.', {}, [], 7], visible: 'few' }, debug: true },
};

/** In German. */
export const German: StoryObj<Args> = {
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
export const Arabic: StoryObj<Args> = {
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

/** What stands in details is folded away. */
export const FromMarkup: StoryObj<Args> = {
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
