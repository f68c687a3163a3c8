import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/case-study/define.js';
import type { CaseStudyElement } from '../src/elements/case-study/case-study.js';
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
  title: 'Blocks/case-study',
  component: 'case-study',
  argTypes: argTypesFor('case-study'),
  parameters: {
    docs: {
      source: {
        type: 'code',
        language: 'html',
        transform: (_: string, { args }: { args: Args }) => toPaste('case-study', { ...args }),
      },
    },
  },
  render: (args) =>
    html`<case-study
      lang=${ifDefined(args.lang)}
      dir=${ifDefined(args.dir)}
      ?debug=${args.debug}
      .data=${args.data as CaseStudyElement['data']}
    ></case-study>`,
};

export default meta;

/** Three stories of a guide. */
export const Typical: StoryObj<Args> = {
  args: { data: blockOf(guides.operationsAssistant, 'case-study') },
};

/** What cannot be read is left out and reported. */
export const Broken: StoryObj<Args> = {
  tags: ['broken-data'],
  args: {
    data: { items: [{ title: 'Half the team at home', text: 5, takeaway: {} }, 7, null] },
    debug: true,
  },
};

/** In German. */
export const German: StoryObj<Args> = {
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
export const Arabic: StoryObj<Args> = {
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
export const FromMarkup: StoryObj<Args> = {
  render: ({ debug }) =>
    html`<case-study ?debug=${debug}
      ><dl>
        <dt>Half the team at home</dt>
        <dd>A shared calendar was all it took.</dd>
      </dl></case-study
    >`,
};
