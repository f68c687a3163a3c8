import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/career-guide/define.js';
import type { GuideInput } from '../src/model/block-inputs.js';
import { pasteOf } from './paste.js';
import { guides } from './samples/index.js';

interface Args {
  data?: GuideInput;
  'heading-level'?: number;
}

const meta: Meta<Args> = {
  title: 'Pages',
  parameters: { ...pasteOf('career-guide'), controls: { disable: true } },
  args: { 'heading-level': 1 },
  render: ({ data, 'heading-level': level }) =>
    html`<career-guide heading-level=${level!} .data=${data}></career-guide>`,
};

export default meta;

type Story = StoryObj<Args>;

/** Every block of a career guide, from key figures to plans. */
export const CareerGuide: Story = { args: { data: guides.operationsAssistant } };

/** An article with pay by role and by industry, and a box to search jobs with. */
export const Article: Story = { args: { data: guides.operationsOfficer } };

/** An answer to a common question. */
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
