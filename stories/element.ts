import type { Meta } from '@storybook/web-components-vite';
import { noChange, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { argTypesFor } from '../.storybook/arg-types.js';
import { pasteOf } from './paste.js';

/** What the stories of every element can be told: its attributes as they are written, and its data. */
export interface ElementArgs {
  data?: unknown;
  lang?: string;
  dir?: string;
  debug?: boolean;
}

/** And those of an element that reads pay. */
export interface PayArgs extends ElementArgs {
  config?: string;
  src?: string;
  from?: string;
  crossorigin?: string;
  caption?: string;
  locale?: string;
  currency?: string;
  'pay-period'?: string;
  'hours-per-year'?: number;
  'heading-level'?: number;
}

/** What its controls offer for words that the manifest has as a plain text. */
export const PAY_OPTIONS = {
  'pay-period': ['hour', 'day', 'week', 'month', 'year'],
  crossorigin: ['anonymous', 'use-credentials'],
};

const PROPERTIES = new Set(['data', 'suggest']);

/** Sets what is given, and takes back what is no longer given. */
class Given extends Directive {
  #names: string[] = [];

  render(_args: object): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [args]: [Record<string, unknown>]): typeof noChange {
    for (const name of new Set([...this.#names, ...Object.keys(args)])) {
      const value = args[name];
      if (PROPERTIES.has(name)) Object.assign(element, { [name]: value });
      else if (value === undefined || value === '' || value === false) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : String(value as string | number));
    }
    this.#names = Object.keys(args);
    return noChange;
  }
}

const given = directive(Given);

/** An element with what its story is told, and with content of its own. */
export function renderElement(tag: string, args: object, content?: TemplateResult): TemplateResult {
  const name = unsafeStatic(tag);
  return staticHtml`<${name} ${given(args)}>${content}</${name}>`;
}

/**
 * What the stories of an element have in common: how it is drawn, its controls, and the HTML to paste. Its title and its
 * component have to stand in its own file, where Storybook looks for them.
 * @param options words to choose from, by attribute
 */
export const elementStories = <Args extends ElementArgs>(
  tag: string,
  options?: Record<string, string[]>,
): Pick<Meta<Args>, 'argTypes' | 'parameters' | 'render'> => ({
  argTypes: argTypesFor(tag, options) as Meta<Args>['argTypes'],
  parameters: pasteOf(tag),
  render: (args) => renderElement(tag, args),
});
