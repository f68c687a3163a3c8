import type { Meta } from '@storybook/web-components-vite';
import { ifDefined } from 'lit/directives/if-defined.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { argTypesFor } from '../.storybook/arg-types.js';
import { pasteOf } from './paste.js';

/** What the stories of every block can be told. */
export interface BlockArgs {
  data?: unknown;
  lang?: string;
  dir?: string;
  debug?: boolean;
}

/**
 * What the stories of a block have in common: how it is drawn, its controls, and the HTML to paste. Its title and its
 * component have to stand in its own file, where Storybook looks for them.
 */
export function blockStories(tag: string): Pick<Meta<BlockArgs>, 'argTypes' | 'parameters' | 'render'> {
  const name = unsafeStatic(tag);
  return {
    argTypes: argTypesFor(tag),
    parameters: pasteOf(tag),
    render: ({ lang, dir, debug, data }) =>
      staticHtml`<${name} lang=${ifDefined(lang)} dir=${ifDefined(dir)} ?debug=${debug} .data=${data}></${name}>`,
  };
}
