import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../format/language.js';
import type { Requirement } from '../../model/ladder.js';
import type { Change } from '../../model/ladder-path.js';
import { renderName, renderTag, type Context } from './parts.js';
import { bandText, itemText, type Rung } from './view.js';

/** More levels than this stand one below the other, if they are more than there are themes. */
const ACROSS = 8;

type Content = TemplateResult | string | typeof nothing;

/** A row or column beside those of the levels. */
interface Facet {
  label: string;
  note?: string;
  cell(rung: Rung): Content;
}

/** Levels and themes as a table with both headers in view. */
export function renderMatrix(context: Context, caption: string, overflowing: boolean): TemplateResult {
  const { view, language } = context;
  const { rungs } = view;
  const facets = facetsOf(context);
  const down = rungs.length > ACROSS && rungs.length > facets.length;
  const levelHead = (rung: Rung) =>
    html`<div class="hd">${renderName(rung, context)}${renderTag(rung, language)}</div>
      ${rung.track ? html`<small>${rung.track}</small>` : nothing}`;
  const facetHead = ({ label, note }: Facet) =>
    html`${label}${note ? html`<small>${note}</small>` : nothing}`;
  const cell = (facet: Facet, rung: Rung, label: string) => {
    const content = facet.cell(rung);
    return content === nothing
      ? html`<td role="cell" class="none" data-label=${label}><span aria-hidden="true">–</span></td>`
      : html`<td role="cell" data-label=${label}><div>${content}</div></td>`;
  };
  return html`<div
    class="scroll"
    role=${overflowing ? 'region' : nothing}
    tabindex=${overflowing ? 0 : nothing}
    aria-label=${overflowing ? caption : nothing}
  >
    <table role="table" part="matrix" class=${down ? 'down' : 'across'}>
      <caption class="vh">
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            ${down ? language.say('level', { n: '' }).trim() : language.say('theme')}
          </th>
          ${
            down
              ? facets.map((facet) => html`<th role="columnheader" scope="col">${facetHead(facet)}</th>`)
              : rungs.map(
                  (rung) =>
                    html`<th role="columnheader" scope="col" class=${rung.mark}>${levelHead(rung)}</th>`,
                )
          }
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${
          down
            ? rungs.map(
                (rung) =>
                  html`<tr role="row" class=${rung.mark}>
                    <th role="rowheader" scope="row">${levelHead(rung)}</th>
                    ${facets.map((facet) => cell(facet, rung, facet.label))}
                  </tr>`,
              )
            : facets.map(
                (facet) =>
                  html`<tr role="row">
                    <th role="rowheader" scope="row">${facetHead(facet)}</th>
                    ${rungs.map((rung) => cell(facet, rung, rung.track ? `${rung.name} (${rung.track})` : rung.name))}
                  </tr>`,
              )
        }
      </tbody>
    </table>
  </div>`;
}

function facetsOf({ view, language }: Context): Facet[] {
  const facets: Facet[] = [];
  const { rungs, bands, themes } = view;
  if (rungs.some(({ years }) => years))
    facets.push({ label: language.say('experience'), cell: ({ years }) => years || nothing });
  if (bands.byLevel.size)
    facets.push({ label: language.say('pay'), cell: ({ band }) => bandText(band, language) || nothing });
  if (rungs.some(({ level }) => level.requirements.length)) {
    facets.push({
      label: language.say('whatIsAsked'),
      cell: (rung) => renderItems(rung.level.requirements, rung, language),
    });
  }
  for (const { id, name, summary } of themes) {
    facets.push({
      label: name,
      note: summary,
      cell: (rung) => renderItems(rung.level.competencies.get(id) ?? [], rung, language),
    });
  }
  return facets;
}

function renderItems(items: Requirement[], { before, changes }: Rung, language: Language): Content {
  if (!items.length) return nothing;
  const among = (list: Change[], item: Requirement): boolean => list.some((change) => change.item === item);
  const draw = (item: Requirement): TemplateResult => {
    const text = itemText(item);
    if (!before) return html`<li>${text}</li>`;
    const [kind, word] = among(changes.added, item)
      ? (['is-new', 'added'] as const)
      : among(changes.grown, item)
        ? (['is-grown', 'grown'] as const)
        : (['is-kept', 'keptCell'] as const);
    return html`<li class=${kind}><span class="vh">${language.say(word)}: </span>${text}</li>`;
  };
  return html`<ul>
    ${items.map(draw)}
  </ul>`;
}
