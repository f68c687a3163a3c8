import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/day-timeline/define.js';
import { elementStories, type ElementArgs } from './element.js';
import { blockOf } from './samples/blocks.js';
import { guides } from './samples/index.js';

const meta: Meta<ElementArgs> = {
  title: 'Blocks/day-timeline',
  component: 'day-timeline',
  ...elementStories('day-timeline'),
};

export default meta;

/** A working day from a guide. */
export const Typical: StoryObj<ElementArgs> = {
  args: { data: blockOf(guides.operationsAssistant, 'day-timeline') },
};

/** A night shift, and a part of the day with no set time. */
export const OverMidnight: StoryObj<ElementArgs> = {
  args: {
    data: [
      { title: 'Night shift', from: '22:00', to: '6:00', tasks: ['Watch the line.'] },
      { title: 'Whenever it is quiet', tasks: ['Tidy up.'] },
    ],
  },
};

/** An invalid time is shown as it was written. */
export const Broken: StoryObj<ElementArgs> = {
  tags: ['broken-data'],
  args: { data: { items: [{ title: 'Morning', from: 'dawn', to: '12:00' }, 5, { tasks: {} }] }, debug: true },
};

/** In German: 24 hours. */
export const German: StoryObj<ElementArgs> = {
  args: {
    lang: 'de',
    data: {
      title: 'Ein Tag im Büro',
      items: [
        {
          title: 'Vormittag',
          from: '9:00',
          to: '12:00',
          focus: 'Abstimmung und Prioritäten',
          tasks: ['Nachrichten lesen und beantworten.', 'Termine und Aufgaben verschieben.'],
        },
        { title: 'Bereitschaft', from: '22:00', to: '6:00' },
      ],
    },
  },
};

/** From right to left. */
export const Arabic: StoryObj<ElementArgs> = {
  args: {
    lang: 'ar',
    dir: 'rtl',
    data: {
      title: 'يوم في العمل',
      items: [
        {
          title: 'الصباح',
          from: '9:00',
          to: '12:00',
          focus: 'التنسيق والأولويات',
          tasks: ['قراءة الرسائل والرد عليها.'],
        },
        { title: 'المناوبة', from: '22:00', to: '6:00' },
      ],
    },
  },
};

/** A list in the page. */
export const FromMarkup: StoryObj<ElementArgs> = {
  render: ({ debug }) =>
    html`<day-timeline ?debug=${debug}
      ><ol>
        <li>
          <strong>Morning (9:00 AM – 12:00 PM)</strong> Coordination
          <ul>
            <li>Read the messages.</li>
          </ul>
        </li>
      </ol></day-timeline
    >`,
};
