import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/source-note/define.js';
import { elementStories, type ElementArgs } from './element.js';
import { blockOf } from './samples/blocks.js';
import { guides } from './samples/index.js';

const meta: Meta<ElementArgs> = {
  title: 'Blocks/source-note',
  component: 'source-note',
  ...elementStories('source-note'),
};

export default meta;

/** The sources of a guide. */
export const Typical: StoryObj<ElementArgs> = {
  args: { data: blockOf(guides.operationsAssistant, 'source-note') },
};

/** With dates, and the date of the last update. */
export const WithDates: StoryObj<ElementArgs> = {
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

/** An unsafe address is left out. An invalid date is shown as it was written. */
export const Broken: StoryObj<ElementArgs> = {
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
export const German: StoryObj<ElementArgs> = {
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
export const Arabic: StoryObj<ElementArgs> = {
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
export const FromMarkup: StoryObj<ElementArgs> = {
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
