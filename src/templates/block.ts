import { lossesOf } from '../model/issue.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Block } from '../controllers/block.js';
import type { Source } from '../model/source.js';
import { renderRemarks, renderTitle } from './frame.js';
import { renderReport, renderState } from './state.js';

/** What every block may say besides its own. */
interface Said {
  title?: string;
  summary?: string;
  note?: string;
  source?: Source;
}

/** What a block's frame looks at. */
interface Host {
  caption?: string;
  headingLevel: number;
  debug: boolean;
}

/** A heading inside a block. */
export const renderHeading = (text: string | undefined, level: number): TemplateResult | typeof nothing =>
  renderTitle(text, level, 'item-title');

/**
 * A block's title, its content and its remarks; the state that it is in where there is no content.
 * @param content is told the level of the headings in it: below the title, or in its place where there is none
 */
export function renderBlock<T extends Said>(
  block: Block<T>,
  { caption, headingLevel, debug }: Host,
  content: (value: T, level: number) => unknown,
): TemplateResult | typeof nothing {
  const { value, issues, language, source } = block;
  if (!value) {
    // Empty data shows nothing at all; without data, what the page has in the slot is shown.
    return source.state === 'ready' && !issues.length ? nothing : renderState(block.waiting);
  }
  const { summary } = value;
  const title = caption || value.title;
  return html`<div class="frame" .style=${block.ground.style}>
    <slot name="heading">${renderTitle(title, headingLevel)}</slot>
    ${summary ? html`<p class="dek" part="summary">${summary}</p>` : nothing}
    ${content(value, title ? headingLevel + 1 : headingLevel)}
    <div class="note" part="note">${renderRemarks([], value, lossesOf(issues), language)}</div>
    ${debug ? renderReport(issues) : nothing}
  </div>`;
}
