import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/case-study/define.js';
import { elementStories, type ElementArgs } from './element.js';
import { blockOf } from './samples/blocks.js';
import { guides } from './samples/index.js';

const meta: Meta<ElementArgs> = {
  title: 'Blocks/case-study',
  component: 'case-study',
  ...elementStories('case-study'),
};

export default meta;

/** Three case studies from a guide. */
export const Typical: StoryObj<ElementArgs> = {
  args: { data: blockOf(guides.operationsAssistant, 'case-study') },
};

/** What cannot be read is left out and reported. */
export const Broken: StoryObj<ElementArgs> = {
  tags: ['broken-data'],
  args: {
    data: { items: [{ title: 'Scheduling a hybrid team', text: 5, takeaway: {} }, 7, null] },
    debug: true,
  },
};

/** In German. */
export const German: StoryObj<ElementArgs> = {
  args: {
    lang: 'de',
    data: [
      {
        title: 'Ein Verfahren für alle Lieferanten',
        text: 'Ein Assistent legte fest, wie mit Lieferanten gesprochen wird. Die Zahl falscher Bestellungen sank um 25\u00a0%.',
        takeaway: 'Wer Lieferanten pflegt, bevor etwas schiefgeht, hat eine verlässliche Lieferkette.',
      },
    ],
  },
};

/** From right to left. */
export const Arabic: StoryObj<ElementArgs> = {
  args: {
    lang: 'ar',
    dir: 'rtl',
    data: [
      {
        title: 'طريقة واحدة للكتابة إلى الموردين',
        text: 'وضع المساعد إجراءً واحدًا لكل تواصل مع الموردين، فانخفضت الطلبات الخاطئة بنسبة 25%.',
        takeaway: 'اعتنِ بالموردين قبل أن يحدث خطأ.',
      },
    ],
  },
};

/** A definition list in the page. */
export const FromMarkup: StoryObj<ElementArgs> = {
  render: ({ debug }) =>
    html`<case-study ?debug=${debug}
      ><dl>
        <dt>Scheduling a hybrid team</dt>
        <dd>A shared calendar was all it took.</dd>
      </dl></case-study
    >`,
};
