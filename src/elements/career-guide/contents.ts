import { html, nothing, type TemplateResult } from 'lit';
import type { GuideSection } from '../../model/guide.js';
import { isShown, type SectionContext } from './sections.js';

/** Space, in px, that what has the focus keeps to the contents above it. */
const GAP = 8;
/** What is higher, in px, is seen below them anyhow. */
const HIGH = 200;

/**
 * The sections by name, for going to them: a list beside the text where there is room, otherwise a line that unfolds and
 * says which of them is being read.
 */
export function renderContents(
  sections: GuideSection[],
  here: string | undefined,
  label: string,
  isWide: boolean,
  { filled, linkTo }: SectionContext,
): TemplateResult | typeof nothing {
  const named = sections.filter((section) => section.title && isShown(section, filled));
  if (named.length < 3) return nothing;
  const nameOf = ({ label: short, title }: GuideSection): string => short ?? title!;
  const list = html`<ol role="list">
    ${named.map(
      (section) =>
        html`<li>
          <a
            href=${linkTo(section.id)}
            data-to=${section.id}
            aria-current=${section.id === here ? 'true' : nothing}
            >${nameOf(section)}</a
          >
        </li>`,
    )}
  </ol>`;
  const read = named.find(({ id }) => id === here);
  return html`<nav class="contents" part="contents" aria-label=${label}>
    ${
      isWide
        ? html`<div class="list">
            <p class="label" aria-hidden="true">${label}</p>
            ${list}
          </div>`
        : html`<details @keydown=${onKey}>
            <summary>
              ${label}${read ? html` <span class="here" aria-hidden="true">${nameOf(read)}</span>` : nothing}
            </summary>
            ${list}
          </details>`
    }
  </nav>`;
}

function onKey(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  details.open = false;
  details.querySelector('summary')!.focus();
}

/** Folds the contents up when the reader goes on elsewhere, so that they cover nothing. */
export function foldContents(root: ParentNode, event: Event): void {
  const details = root.querySelector<HTMLDetailsElement>('.contents details[open]');
  const [target] = event.composedPath();
  const isInside = target instanceof Node && details?.contains(target);
  if (details && (!isInside || (event.type === 'click' && (target as Element).closest('a'))))
    details.open = false;
}

/** Brings what has got the focus out from under the contents, where they keep to the top of the view. */
export function uncover(root: ParentNode, event: Event): void {
  const bar = root.querySelector('.contents:has(details)')?.getBoundingClientRect();
  const focused = event.composedPath()[0] as Element;
  const { top, bottom } = focused.getBoundingClientRect();
  if (!bar || top >= bar.bottom || bottom <= bar.top || bottom - top > HIGH) return;
  // A click must find what it was meant for, where it was.
  if (focused.closest('.contents') || !focused.matches(':focus-visible')) return;
  focused.ownerDocument.defaultView?.scrollBy(0, top - bar.bottom - GAP);
}
