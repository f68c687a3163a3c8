import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/share-bar/define.js';
import { elementStories, type ElementArgs } from './element.js';
import { blockOf } from './samples/blocks.js';
import { guides } from './samples/index.js';

const meta: Meta<ElementArgs> = {
  title: 'Blocks/share-bar',
  component: 'share-bar',
  ...elementStories('share-bar'),
};

export default meta;

/** Two groups divided into the same parts. */
export const Typical: StoryObj<ElementArgs> = {
  args: { data: blockOf(guides.officerDirector, 'share-bar') },
};

/** The report names only the two largest parts. */
export const NotTheWhole: StoryObj<ElementArgs> = {
  args: { data: blockOf(guides.graphicDesigners, 'share-bar') },
};

/** Small parts stay visible, and the rounding difference is stated. */
export const ManyParts: StoryObj<ElementArgs> = {
  args: {
    data: {
      title: 'Race and ethnicity of operations officers',
      items: [
        'Black or African American, 6.1%',
        'Unknown, 4.3%',
        'Hispanic or Latino, 15.0%',
        'Asian, 6.3%',
        'White, 67.7%',
        'American Indian and Alaska Native, 0.5%',
      ],
      source: { name: 'Zippia', url: 'https://www.zippia.com/' },
    },
  },
};

/** Shares that exceed the whole, a missing figure, and a negative one. */
export const Broken: StoryObj<ElementArgs> = {
  tags: ['broken-data'],
  args: {
    data: {
      groups: [
        { title: 'Degree', items: ['Bachelor, 80%', 'Master, 45%'] },
        {
          title: 'Major',
          items: [
            { name: 'Business', share: '*' },
            { name: 'Law', share: -4 },
          ],
        },
        5,
      ],
    },
    debug: true,
  },
};

/** In German. */
export const German: StoryObj<ElementArgs> = {
  args: { lang: 'de', data: { title: 'Geschlecht', items: 'Männer, 70,6 % Frauen, 29,4 %' } },
};

/** From right to left. */
export const Arabic: StoryObj<ElementArgs> = {
  args: {
    lang: 'ar',
    dir: 'rtl',
    data: {
      title: 'الجنس',
      items: [
        { name: 'ذكور', share: 78 },
        { name: 'إناث', share: 22 },
      ],
    },
  },
};

/** A table in the page. Each column after the first is a group. */
export const FromMarkup: StoryObj<ElementArgs> = {
  render: ({ debug }) =>
    html`<share-bar ?debug=${debug}
      ><table>
        <caption>
          Gender
        </caption>
        <tr>
          <th>Gender</th>
          <th>Officers</th>
          <th>Directors</th>
        </tr>
        <tr>
          <th>Male</th>
          <td>78.0%</td>
          <td>70.6%</td>
        </tr>
        <tr>
          <th>Female</th>
          <td>22.0%</td>
          <td>29.4%</td>
        </tr>
      </table></share-bar
    >`,
};
