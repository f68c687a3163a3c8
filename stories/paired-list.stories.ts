import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/paired-list/define.js';
import type { PairedListElement } from '../src/elements/paired-list/paired-list.js';
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
  title: 'Blocks/paired-list',
  component: 'paired-list',
  argTypes: argTypesFor('paired-list'),
  parameters: {
    docs: {
      source: {
        type: 'code',
        language: 'html',
        transform: (_: string, { args }: { args: Args }) => toPaste('paired-list', { ...args }),
      },
    },
  },
  render: (args) =>
    html`<paired-list
      lang=${ifDefined(args.lang)}
      dir=${ifDefined(args.dir)}
      ?debug=${args.debug}
      .data=${args.data as PairedListElement['data']}
    ></paired-list>`,
};

export default meta;

/** Pros and cons. */
export const Typical: StoryObj<Args> = {
  args: { data: blockOf(guides.operationsAssistant, 'paired-list') },
};

/** Two roles in short. */
export const Roles: StoryObj<Args> = {
  args: { data: blockOf(guides.assistantManager, 'paired-list') },
};

/** As many lists as there are. */
export const Three: StoryObj<Args> = {
  args: {
    data: [
      { title: 'Duties', items: ['Plan', 'Improve'] },
      { title: 'Skills', items: ['Analysis', 'Order'] },
      { title: 'Tools', items: ['ERP'] },
    ],
  },
};

/** What cannot be read is left out and reported. */
export const Broken: StoryObj<Args> = {
  tags: ['broken-data'],
  args: { data: { lists: [{ title: 5, items: ['a', {}] }, { items: ['no title'] }, 7, null] }, debug: true },
};

/** In German. */
export const German: StoryObj<Args> = {
  args: {
    lang: 'de',
    data: [
      { title: 'Vorteile', items: ['Man lernt den ganzen Betrieb kennen.'] },
      { title: 'Nachteile', items: ['Vieles wiederholt sich.', 'Am Anfang entscheidet man wenig.'] },
    ],
  },
};

/** From right to left. */
export const Arabic: StoryObj<Args> = {
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
export const FromMarkup: StoryObj<Args> = {
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
