import { html, type TemplateResult } from 'lit';
import { setAttributes } from '../../templates/attributes.js';
import type { GuideBlock } from '../../model/guide.js';
import { GUIDE_TAGS } from '../../model/tags.js';
import { loaders } from './loaders.js';

/** Loads the definitions of the elements that are needed, each once. */
export function loadElements(blocks: GuideBlock[]): Promise<unknown> {
  const tags = new Set(blocks.map(({ element }) => element));
  return Promise.allSettled(
    [...tags].filter((tag) => Object.hasOwn(loaders, tag) && !isDefined(tag)).map((tag) => loaders[tag]!()),
  );
}

const isDefined = (tag: string): boolean => Boolean(globalThis.customElements?.get(tag));

/** A template for each tag: Lit knows it by its strings. */
const templates = new Map(
  GUIDE_TAGS.map((tag): [string, TemplateStringsArray] => {
    const strings = [`<${tag} .data=`, ' ', `></${tag}>`];
    return [tag, Object.assign(strings, { raw: strings })];
  }),
);

/** The element that shows a block. Only tags that are known here become part of a template. */
export function blockPart({ element, data, attributes }: GuideBlock, level: number): TemplateResult {
  const strings = templates.get(element);
  if (!strings) return html``;
  const given = { 'heading-level': String(Math.min(6, level)), ...attributes };
  return html(strings, data, setAttributes(given));
}
