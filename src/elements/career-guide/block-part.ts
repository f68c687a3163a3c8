import { html, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
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

const tagNames = new Map(GUIDE_TAGS.map((tag) => [tag, unsafeStatic(tag)]));

/** The element that shows a block. Only tags that are known here become part of a template. */
export function blockPart({ element, data, attributes }: GuideBlock, level: number): TemplateResult {
  const tag = tagNames.get(element);
  if (!tag) return html``;
  const given = { 'heading-level': String(Math.min(6, level)), ...attributes };
  return staticHtml`<${tag} .data=${data} ${setAttributes(given)}></${tag}>`;
}
