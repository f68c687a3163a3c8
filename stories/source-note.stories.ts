import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/source-note/define.js';
import type { SourceNoteElement } from '../src/elements/source-note/source-note.js';
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
  title: 'Blocks/source-note',
  component: 'source-note',
  argTypes: argTypesFor('source-note'),
  parameters: {
    docs: {
      source: {
        type: 'code',
        language: 'html',
        transform: (_: string, { args }: { args: Args }) => toPaste('source-note', { ...args }),
      },
    },
  },
  render: (args) =>
    html`<source-note
      lang=${ifDefined(args.lang)}
      dir=${ifDefined(args.dir)}
      ?debug=${args.debug}
      .data=${args.data as SourceNoteElement['data']}
    ></source-note>`,
};

export default meta;

/** The sources of a guide. */
export const Typical: StoryObj<Args> = {
  args: { data: blockOf(guides.operationsAssistant, 'source-note') },
};

/** With dates, and the date of the last change. */
export const WithDates: StoryObj<Args> = {
  args: {
    data: {
      items: [
        { name: 'O*NET', url: 'https://www.onetonline.org/', date: '2025-05' },
        { name: 'U.S. Bureau of Labor Statistics', url: 'https://www.bls.gov/', date: '2024' },
      ],
      updated: '2026-11-03',
    },
  },
};

/** An address that is not safe is left out; a date that is none stays as it was written. */
export const Broken: StoryObj<Args> = {
  tags: ['broken-data'],
  args: {
    data: {
      items: [{ name: 'Survey', url: 'data:text/html,x', date: '2025-02-31' }, 5, {}],
      updated: 'last autumn',
    },
    debug: true,
  },
};

/** In German. */
export const German: StoryObj<Args> = {
  args: {
    lang: 'de',
    data: {
      items: [{ name: 'Statistisches Bundesamt', url: 'https://www.destatis.de/', date: '2025-05' }],
      method: 'Alle Zahlen sind Monatswerte.',
      updated: '2026-11-03',
    },
  },
};

/** From right to left. */
export const Arabic: StoryObj<Args> = {
  args: {
    lang: 'ar',
    dir: 'rtl',
    data: {
      items: [
        { name: 'O*NET', url: 'https://www.onetonline.org/', date: '2025-05' },
        'الموقع الذي نشر الدليل',
      ],
      updated: '2026-11-03',
    },
  },
};

/** A list in the page. */
export const FromMarkup: StoryObj<Args> = {
  render: ({ debug }) =>
    html`<source-note ?debug=${debug}
      ><ul>
        <li>
          <a href="https://www.bls.gov/">U.S. Bureau of Labor Statistics</a>,
          <time datetime="2025-05">May 2025</time>
        </li>
      </ul></source-note
    >`,
};
