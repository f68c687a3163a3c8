import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/rating-scale/define.js';
import { elementStories, type ElementArgs } from './element.js';
import { blockOf } from './samples/blocks.js';
import { guides } from './samples/index.js';

const meta: Meta<ElementArgs> = {
  title: 'Blocks/rating-scale',
  component: 'rating-scale',
  ...elementStories('rating-scale'),
};

export default meta;

/** Ratings given as single words. The guide has no scale, so none is drawn. */
export const Typical: StoryObj<ElementArgs> = {
  args: { data: blockOf(guides.operationsAssistant, 'rating-scale') },
};

/** One scale for all ratings, and a rating with a scale of its own. */
export const WithScale: StoryObj<ElementArgs> = {
  args: {
    data: {
      title: 'What the work is like',
      scale: ['low', 'moderate', 'high', 'very high'],
      items: [
        { label: 'Stress', value: 'moderate', text: 'Deadlines and multitasking can be stressful.' },
        { label: 'Market demand', value: 'very high' },
        { label: 'Work-life balance', value: 'good', scale: ['poor', 'fair', 'good'] },
      ],
    },
  },
};

/** A value that is not on the scale, and a rating without a value. */
export const Broken: StoryObj<ElementArgs> = {
  tags: ['broken-data'],
  args: {
    data: {
      scale: ['low', 'high'],
      items: [{ label: 'Stress', value: 'mixed' }, { label: 'Demand' }, 7, null],
    },
    debug: true,
  },
};

/** In German. */
export const German: StoryObj<ElementArgs> = {
  args: {
    lang: 'de',
    data: {
      scale: ['gering', 'mittel', 'hoch'],
      items: [{ label: 'Stress', value: 'mittel', text: 'Viele Aufgaben laufen nebeneinander.' }],
    },
  },
};

/** From right to left. */
export const Arabic: StoryObj<ElementArgs> = {
  args: {
    lang: 'ar',
    dir: 'rtl',
    data: {
      scale: ['منخفض', 'متوسط', 'مرتفع'],
      items: [{ label: 'ضغط العمل', value: 'متوسط', text: 'تتزامن مهام كثيرة في اليوم.' }],
    },
  },
};

/** A definition list in the page; a second description is the sentence. */
export const FromMarkup: StoryObj<ElementArgs> = {
  render: ({ debug }) =>
    html`<rating-scale ?debug=${debug}
      ><dl>
        <dt>Stress</dt>
        <dd>moderate</dd>
        <dd>Deadlines weigh on the day.</dd>
      </dl></rating-scale
    >`,
};
