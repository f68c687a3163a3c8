import { html, nothing, type TemplateResult } from 'lit';
import { isText, type GuideBlock, type GuideSection, type GuideText } from '../../model/guide.js';
import { renderLinked } from '../../templates/linked.js';
import { blockPart } from './block-part.js';

/** What sections look at, wherever they stand. */
export interface SectionContext {
  /** Names of the slots that the page fills. */
  filled: ReadonlySet<string>;
  /** Address of a section. */
  linkTo: (id: string) => string;
}

/** Whether a section has anything to show: its own, or what the page puts in its place. */
export const isShown = (section: GuideSection, filled: ReadonlySet<string>): boolean =>
  !section.empty || filled.has(section.id) || section.sections.some((part) => isShown(part, filled));

/** A section with its heading, its text and its blocks; whatever the page puts into its slots instead. */
export function renderSection(
  section: GuideSection,
  level: number,
  context: SectionContext,
): TemplateResult | typeof nothing {
  if (!isShown(section, context.filled)) return nothing;
  const { id, title, text, links, blocks, sections } = section;
  return html`<slot name=${`before-${id}`}></slot>
    <section data-section=${id} part="section">
      <slot name=${id}>
        ${
          title
            ? html`<div
                class=${level <= 3 ? 'heading' : 'heading minor'}
                id=${`h-${id}`}
                role="heading"
                aria-level=${Math.min(6, level)}
                tabindex="-1"
              >
                ${title}
              </div>`
            : nothing
        }
        ${renderLinked(text, links, 'prose')}
        ${blocks.map((block) => renderPart(block, title ? level + 1 : level))}
        ${sections.map((part) => renderSection(part, level + 1, context))}
      </slot>
    </section>
    <slot name=${`after-${id}`}></slot>`;
}

const renderPart = (block: GuideBlock | GuideText, level: number): TemplateResult | typeof nothing =>
  isText(block)
    ? renderLinked(block.text, block.links, 'prose')
    : block.unknown || block.empty
      ? nothing
      : html`<div class="block">${blockPart(block, level)}</div>`;
