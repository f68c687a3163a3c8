import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/career-guide/define.js';
import type { GuideInput } from '../src/model/block-inputs.js';
import { argTypesFor } from '../.storybook/arg-types.js';
import { pasteOf } from './paste.js';
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
  render: ({ data, lang = 'en', dir = 'ltr', debug = false, ...args }) =>
    html`<career-guide
      lang=${lang}
      dir=${dir}
      heading-level=${args['heading-level'] ?? 1}
      ?no-contents=${args['no-contents']}
      ?debug=${debug}
      .data=${data}
    ></career-guide>`,
};

export default meta;

type Story = StoryObj<Args>;

/** Every block of a career guide, from key figures to plans. */
export const CareerGuide: Story = { args: { data: guides.operationsAssistant } };

/** An article with pay by role and by industry, and a box to search jobs with. */
export const Article: Story = { args: { data: guides.operationsOfficer } };

/** A question that people ask, answered. */
export const Answer: Story = { args: { data: guides.officerOrManager } };

/** Two roles side by side, section by section. */
export const Comparison: Story = { args: { data: guides.officerDirector } };

/** Two roles compared in sentences. */
export const ComparisonInProse: Story = { args: { data: guides.assistantManager } };

/** An occupation of the O*NET database. */
export const OccupationTeacher: Story = { args: { data: guides.architectureTeachers } };

/** An occupation of the O*NET database. */
export const OccupationDesigner: Story = { args: { data: guides.graphicDesigners } };

/** An occupation of the O*NET database. */
export const OccupationTherapist: Story = { args: { data: guides.familyTherapists } };

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
