import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/career-guide/define.js';
import type { GuideInput } from '../src/model/block-inputs.js';
import { argTypesFor } from '../.storybook/arg-types.js';
import { asIs, pasteOf } from './paste.js';
import { guides } from './samples/index.js';

interface Args {
  data?: GuideInput;
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
  'heading-level'?: number;
  'no-contents'?: boolean;
  debug?: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/career-guide',
  component: 'career-guide',
  argTypes: argTypesFor('career-guide'),
  parameters: pasteOf('career-guide'),
  render: ({ data, lang, dir, debug = false, ...args }) =>
    html`<career-guide
      lang=${lang ?? nothing}
      dir=${dir ?? nothing}
      heading-level=${args['heading-level'] ?? 1}
      ?no-contents=${args['no-contents']}
      ?debug=${debug}
      .data=${data}
    ></career-guide>`,
};

export default meta;

type Story = StoryObj<Args>;

/** A page made of one JSON file. Whole ones are under "Pages". */
export const AnsweredQuestion: Story = { args: { data: guides.officerOrManager } };

/** Without the list of sections. */
export const NoContents: Story = { args: { data: guides.officerOrManager, 'no-contents': true } };

/** The page's own words in place of one section, and after another. */
export const OwnWords: Story = {
  args: { data: guides.officerOrManager },
  parameters: asIs(`<career-guide src="officer-or-manager.json">
  <p slot="after-titles">Our own survey of members comes out in May.</p>
  <div slot="differences">
    <h3>What our members say</h3>
    <p>Nine of ten would choose the job again.</p>
  </div>
</career-guide>`),
  render: ({ data }) =>
    html`<career-guide heading-level="1" .data=${data}>
      <p slot="after-titles">Our own survey of members comes out in May.</p>
      <div slot="differences">
        <h3>What our members say</h3>
        <p>Nine of ten would choose the job again.</p>
      </div>
    </career-guide>`,
};

/** A guide with what goes wrong: an element that nobody knows, a name used twice, a list that is none. */
export const Broken: Story = {
  tags: ['broken-data'],
  args: {
    debug: true,
    data: {
      title: 'A guide with mistakes',
      sections: [
        {
          id: 'pay',
          title: 'What it pays',
          text: 'The sentence stays, whatever is wrong beside it.',
          blocks: [
            { element: 'pie-chart', data: { slices: 3 } },
            { element: 'stat-tiles', data: { items: 'one' } },
          ],
        },
        { id: 'pay', title: 'What it pays, again', blocks: [{ element: 'faq-list', data: 5 }] },
      ],
    } as GuideInput,
  },
};
