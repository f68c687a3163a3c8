import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json';
import './themes.css';

setCustomElementsManifest(manifest);

/** What the toolbar sets stands on one wrapper, as a host page would have it on its body. */
const inPage: Decorator = (story, { globals, viewMode }) => {
  const { theme, direction, locale, width } = globals as Record<string, string>;
  const size = width === 'full' ? '' : `inline-size: ${width}px`;
  return html`<div
    class="page page-${viewMode} theme-${theme}"
    lang=${locale ?? 'en-US'}
    dir=${direction ?? 'ltr'}
  >
    <div class="container" .style=${size}>${story()}</div>
  </div>`;
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inPage],
  initialGlobals: { theme: 'light', direction: 'ltr', locale: 'en-US', width: 'full' },
  globalTypes: {
    theme: {
      description: 'Theme of the page',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'newsprint', title: 'Newsprint' },
          { value: 'campus', title: 'Campus' },
          { value: 'terminal', title: 'Terminal' },
        ],
      },
    },
    direction: {
      description: 'Direction of the text',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    locale: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: ['en-US', 'de-DE', 'es-ES', 'fr-FR', 'ar-EG', 'ja-JP'],
      },
    },
    width: {
      description: 'Width of the container',
      toolbar: {
        icon: 'ruler',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'Full width' },
          { value: '960', title: '960 px' },
          { value: '592', title: '592 px' },
          { value: '392', title: '392 px' },
          { value: '320', title: '320 px' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: { toc: { headingSelector: 'h2, h3' } },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Data shapes',
          'Errors',
          'Accessibility',
          'Theming',
          'Theme editor',
          'Elements',
          [
            'role-compare',
            'salary-chart',
            'career-ladder',
            'job-search',
            'job-list',
            'career-guide',
            'career-data',
          ],
          'Blocks',
          'Pages',
          ['Career Guide', 'Article', 'Answer', 'Comparison', 'Comparison In Prose'],
          'Guides',
          [
            'Copy embed',
            'Content systems',
            'Activation',
            'WordPress',
            'Drupal',
            'Ghost',
            'Webflow',
            'Squarespace',
            'Servers and static pages',
            'Build a career guide',
            'Which picture for which figures',
            'Describe your ladder',
            'Connect it to your job board',
          ],
          'Frameworks',
          ['React', 'Next.js', 'Vue', 'Svelte', 'Angular', 'Preact', 'Solid', 'Astro', 'Static sites'],
          'Decisions',
          ['Index'],
        ],
      },
    },
  },
};

export default preview;
