import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { CareerThemeEditorElement } from './theme-editor/theme-editor.js';

if (!customElements.get('career-theme-editor')) {
  customElements.define('career-theme-editor', CareerThemeEditorElement);
}

const meta: Meta = {
  title: 'Theme editor',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};

export default meta;

/** Choose the public tokens, measured as you pick them, and take them away as CSS or as design tokens. */
export const ThemeEditor: StoryObj = {
  name: 'Theme editor',
  render: () => html`<career-theme-editor></career-theme-editor>`,
};
