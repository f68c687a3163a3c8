import { html, type TemplateResult } from 'lit';
import { hasChanges } from '../../model/ladder-path.js';
import { Markup } from '../../templates/markup.js';
import { addAside, addBand, addChanges, addName, addSummary, addTag, type Context } from './parts.js';
import { kept } from '../../templates/kept.js';
import { asideOf, newText } from './texts.js';
import type { Rung } from './view.js';

/** Levels that are laid out, or left until they come into view, together. */
export const MANY = 40;

type AddDemands = (content: Markup, rung: Rung) => void;

/**
 * The ladder as an ordered list, numbered backwards where it is read from the bottom up.
 * @param addDemands adds to each level all that is asked for there, in place of what is new
 */
export function renderLadder(
  context: Context,
  upwards: boolean,
  sideways: boolean,
  addDemands?: AddDemands,
): TemplateResult {
  const { view, language } = context;
  const { rungs } = view;
  const items = kept(
    upwards ? rungs.toReversed() : rungs,
    [view.bands.maximum, language, addDemands],
    (rung) => renderRung(rung, context, addDemands),
  );
  const name = `lad ${sideways ? 'sideways' : 'upright'} ${rungs.length > MANY ? 'many' : ''} ${rungs.some(({ years }) => years) ? '' : 'timeless'}`;
  return upwards
    ? html`<ol class=${name} part="ladder" reversed>
        ${items}
      </ol>`
    : html`<ol class=${name} part=${view.name}>
        ${items}
      </ol>`;
}

/** A rung is one template: five hundred times, one for each of its parts would be felt. */
function renderRung(rung: Rung, context: Context, addDemands?: AddDemands): TemplateResult {
  const { level, years, mark, track } = rung;
  const content = new Markup(
    '<li class=%><span class="yr" aria-hidden="true"><bdi>%</bdi></span><div class="lv">',
    `rung ${mark}`,
    years,
  );
  addTag(addName(content, rung), rung, context.language);
  addAside(content, track, asideOf({ level, track: '' }, context.view, context.language));
  if (level.summary) content.add('<p class="muted"><bdi>%</bdi></p>', level.summary);
  addBand(content, rung, context);
  if (addDemands) addDemands(content, rung);
  else if (hasChanges(rung.changes)) {
    const label = context.language.say(rung.before ? 'whatIsNew' : 'whatIsAsked');
    const said = newText(label, rung, context.view, context.language);
    addSummary(content, rung, rung.unfolded ?? rung.selected, said).add('<div class="chg">');
    addChanges(content, rung.changes, context).add('</div></details>');
  }
  return content.add('</div></li>').render();
}
