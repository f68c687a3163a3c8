import { html, nothing, type TemplateResult } from 'lit';
import { hasChanges, renderBand, renderChanges, renderName, renderTag, type Context } from './parts.js';
import type { Rung } from './view.js';

/** Levels that are laid out, or left until they come into view, together. */
const MANY = 40;

/** The ladder as an ordered list, numbered backwards where it is read from the bottom up. */
export function renderLadder(context: Context, upwards: boolean, sideways: boolean): TemplateResult {
  const { rungs } = context.view;
  const items = (upwards ? [...rungs].reverse() : rungs).map((rung) => renderRung(rung, context));
  const name = `lad ${sideways ? 'sideways' : ''} ${rungs.length > MANY ? 'many' : ''}`;
  return upwards
    ? html`<ol class=${name} part="ladder" reversed>
        ${items}
      </ol>`
    : html`<ol class=${name} part="ladder">
        ${items}
      </ol>`;
}

function renderRung(rung: Rung, context: Context): TemplateResult {
  const { level, years, track, mark, changes } = rung;
  return html`<li class="rung ${mark}">
    <span class="yr" aria-hidden="true">${years}</span><span class="rail" aria-hidden="true"><i></i></span>
    <div class="lv">
      <div class="hd">${renderName(rung, context)}${renderTag(rung, context.language)}</div>
      ${renderAside(rung, context, track)}${level.summary ? html`<p class="muted">${level.summary}</p>` : nothing}
      ${renderBand(rung, context)}${hasChanges(changes) ? renderDetails(rung, context) : nothing}
    </div>
  </li>`;
}

/** The track, other titles of the rung, and where else than straight on it leads. */
function renderAside(
  { level }: Rung,
  { view, language }: Context,
  track: string,
): TemplateResult | typeof nothing {
  const { titles, next } = level;
  const name = (id: string): string => view.byId.get(id)?.name ?? '';
  const aside = [
    track,
    titles.length ? language.say('also', { list: language.list(titles) }) : '',
    ...next
      .filter(({ kind, note }) => kind === 'lateral' || note)
      .map(({ to, kind, note }) => {
        const more = [kind === 'lateral' ? language.say('lateral') : '', note ?? ''].filter(Boolean);
        return language.say('leadsTo', { list: `${name(to)} (${language.list(more, 'unit')})` });
      }),
  ].filter(Boolean);
  return aside.length ? html`<p class="aside">${aside.join(' · ')}</p>` : nothing;
}

function renderDetails(rung: Rung, context: Context): TemplateResult {
  const { language, view } = context;
  const first = !rung.before;
  return html`<details ?open=${rung === view.selected}>
    <summary>${language.say(first ? 'whatIsAsked' : 'whatIsNew')}</summary>
    <div class="chg">${renderChanges(rung.changes, context)}</div>
  </details>`;
}
