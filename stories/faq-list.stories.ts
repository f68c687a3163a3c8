import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/faq-list/define.js';
import type { FaqListElement } from '../src/elements/faq-list/faq-list.js';
import { argTypesFor } from '../.storybook/arg-types.js';
import { pasteOf } from './paste.js';
import { blockOf } from './samples/blocks.js';
import { guides } from './samples/index.js';

interface Args {
  data?: unknown;
  lang?: string;
  dir?: string;
  linkable?: boolean;
  debug?: boolean;
}

const meta: Meta<Args> = {
  title: 'Blocks/faq-list',
  component: 'faq-list',
  argTypes: argTypesFor('faq-list'),
  parameters: pasteOf('faq-list'),
  render: (args) =>
    html`<faq-list
      lang=${ifDefined(args.lang)}
      dir=${ifDefined(args.dir)}
      ?linkable=${args.linkable}
      ?debug=${args.debug}
      .data=${args.data as FaqListElement['data']}
    ></faq-list>`,
};

export default meta;

/** The questions from a guide. */
export const Typical: StoryObj<Args> = {
  args: { data: blockOf(guides.operationsAssistant, 'faq-list') },
};

/** With a link to each question. */
export const Linkable: StoryObj<Args> = {
  args: { linkable: true, data: blockOf(guides.operationsAssistant, 'faq-list') },
};

/** What cannot be read is left out and reported. */
export const Broken: StoryObj<Args> = {
  tags: ['broken-data'],
  args: {
    data: {
      items: [
        { id: 'a', question: 'How hard is it?', answer: 5 },
        { id: 'a', question: 'And then?', answer: {} },
        [],
      ],
    },
    debug: true,
  },
};

/** In German. */
export const German: StoryObj<Args> = {
  args: {
    lang: 'de',
    linkable: true,
    data: {
      title: 'Häufige Fragen',
      items: [
        { question: 'Geht die Arbeit auch von zu Hause?', answer: 'In der Regel nicht.' },
        { question: 'Wie technisch muss man sein?', answer: 'Büroprogramme genügen für den Anfang.' },
      ],
    },
  },
};

/** From right to left. */
export const Arabic: StoryObj<Args> = {
  args: {
    lang: 'ar',
    dir: 'rtl',
    linkable: true,
    data: {
      title: 'أسئلة شائعة',
      items: [
        { question: 'هل يمكن العمل من المنزل؟', answer: 'في العادة لا.' },
        { question: 'ما مدى أهمية المهارات الشخصية؟', answer: 'مهمة جدًا.' },
      ],
    },
  },
};

/** `<details>` in the page, as readers see them without JavaScript. */
export const FromMarkup: StoryObj<Args> = {
  render: ({ debug }) =>
    html`<faq-list ?debug=${debug}
      ><details>
        <summary>Can I do the job from home?</summary>
        <p>As a rule it is done at the office.</p>
      </details>
      <details>
        <summary>Do soft skills matter?</summary>
        <p>Very much.</p>
      </details></faq-list
    >`,
};
