import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../format/language.js';
import { isOpen } from '../../model/figure.js';
import type { AmountName } from '../../model/pay.js';
import type { Band } from '../../model/ladder-pay.js';
import { hasChanges, type Change, type Changes } from '../../model/ladder-path.js';
import { renderText } from '../../templates/frame.js';
import { Markup } from '../../templates/markup.js';
import {
  bandText,
  beforeText,
  changeText,
  gapTexts,
  isShort,
  itemText,
  namesOf,
  newText,
  stopsOf,
  tagText,
} from './texts.js';
import type { Journey, Rung, View } from './view.js';

/** What everything that is drawn has in common. */
export interface Context {
  view: View;
  language: Language;
}

/** What unfolds the rest of what is said of a level names that level for who does not see it above. */
export function addSummary(content: Markup, { name, track }: Rung, open: boolean, label: string): Markup {
  const named = track ? `${name}, ${track}` : name;
  // Not as text that is only heard: of hundreds, each would have to be laid out.
  // Without a description of its own, Chromium says the text as one.
  return content.add(
    '<details ?open=%><summary aria-label=% aria-description="">%</summary>',
    open,
    `${named}: ${label}`,
    label,
  );
}

/** A level's name, as a link or as a button that shows what is new there; `more` is heard with it. */
export function addName(content: Markup, { level, name, place, mark }: Rung, more = ''): Markup {
  const tag = level.url ? 'a' : 'button';
  if (level.url) content.add('<a href=%', level.url);
  else content.add('<button');
  if (mark === 'current') content.add(' aria-current="step"');
  // The one that the Tab key leads to is chosen once all are drawn.
  return content.add(
    ` class="name" data-id=% tabindex="-1" aria-label=%><bdi>%</bdi></${tag}>`,
    level.id,
    `${name}, ${place}${more && `, ${more}`}`,
    name,
  );
}

/** What makes a level stand out, beside its name. */
export function addTag(content: Markup, rung: Rung, language: Language): Markup {
  const tag = tagText(rung, language);
  return tag ? content.add('<span class=%>%</span>', `tag ${rung.mark}`, tag) : content;
}

/** What stands under a name. What is heard with the name is not said again. */
export function addAside(content: Markup, heard: string, more: string): Markup {
  if (!heard && !more) return content;
  const between = heard && more ? ' · ' : '';
  return content.add(
    '<p class="aside"><bdi><span aria-hidden="true">%</span>%</bdi></p>',
    heard + between,
    more,
  );
}

/** Pay in words and, on the scale that all levels share, as a band over that of the level before. */
export function addBand(content: Markup, rung: Rung, { view, language }: Context): void {
  const { band, bandBefore: other } = rung;
  if (!band) return;
  const text = bandText(band, language);
  const { maximum } = view.bands;
  if (!maximum || !band.comparable) {
    content.add('<p class="pay"><bdi>%</bdi></p>', text);
    return;
  }
  const own = spanOf(band, maximum);
  const ghost =
    own.range && other?.comparable && other.low && other.high ? spanOf(other, maximum) : undefined;
  const kind = `lane ${own.range ? 'range' : ''} ${own.middle === undefined ? '' : 'mid'} ${own.open ? 'open' : ''} ${ghost ? 'over' : ''}`;
  const style = `--lo:${own.low}%;--hi:${own.high}%;--av:${own.middle}%${ghost ? `;--glo:${ghost.low}%;--ghi:${ghost.high}%` : ''}`;
  content.add(
    '<p class="pay"><bdi>%</bdi><span class=% .style=% aria-hidden="true"><i></i></span></p>',
    text,
    kind,
    style,
  );
}

/** Where a band stands on the scale, in percent. */
function spanOf({ pay, main, low, high }: Band, maximum: number) {
  const at = (name: AmountName | undefined): number | undefined => {
    const value = name && pay[name]?.value;
    return value === undefined ? undefined : (value / maximum) * 100;
  };
  const middle = at(main);
  const last = high ?? main ?? low;
  const open = Boolean(last && isOpen(pay[last]));
  const start = at(low) ?? middle ?? 0;
  const end = open ? 100 : (at(high) ?? middle ?? start);
  const round = (value: number): number => Math.round(value * 100) / 100;
  return {
    low: round(start),
    high: round(end),
    middle: middle === undefined ? undefined : round(middle),
    open,
    range: Boolean(low || high) || open,
  };
}

/** What is new, grows, is carried over, or no longer named. */
export function addChanges(
  content: Markup,
  { added, grown, kept, changed, gone }: Changes,
  { view, language }: Context,
): Markup {
  const item = ({ theme, item: thing }: Change, kind: string) => {
    content.add(`<li${kind}>`);
    if (theme !== undefined)
      content.add(
        '<span class="muted">%: </span>',
        view.themes.find(({ id }) => id === theme)?.name ?? theme,
      );
    content.add('<bdi>%</bdi>', itemText(thing));
  };
  const line = (word: 'kept' | 'changed' | 'gone', list: Change[]) => {
    if (!list.length) return;
    const names = list.map((change) => changeText(change, language));
    content.add('<p class="co"><bdi>%</bdi></p>', language.say(word, { list: language.list(names, 'unit') }));
  };
  if (added.length + grown.length) {
    content.add('<ul class="new">');
    for (const change of added) {
      item(change, '');
      content.add('</li>');
    }
    for (const change of grown) {
      item(change, ' class="grown"');
      content.add(
        ' <small><bdi>%</bdi></small></li>',
        `${language.say('grown')}${beforeText(change, language)}`,
      );
    }
    content.add('</ul>');
  } else content.add('<p class="co"><bdi>%</bdi></p>', language.say('nothingNew'));
  line('changed', changed);
  line('kept', kept);
  line('gone', gone);
  return content;
}

const renderChanges = (changes: Changes, context: Context): TemplateResult =>
  addChanges(new Markup(), changes, context).render();

/** What is new at the level that was chosen, where the drawing itself has no room for it. */
export function renderPanel(rung: Rung, context: Context): TemplateResult {
  const { language } = context;
  return html`<section class="panel" part="changes">
    <p class="st">
      <bdi>${newText(language.say('newAt', { level: rung.name }), rung, context.view, language)}</bdi>
    </p>
    ${rung.level.summary ? html`<p class="muted"><bdi>${rung.level.summary}</bdi></p>` : nothing}
    ${renderChanges(rung.changes, context)}
  </section>`;
}

/** The way from where the reader is to where the reader wants to be, and what there is between the two. */
export function renderJourney(journey: Journey, context: Context): TemplateResult {
  const { language, view } = context;
  const { from, to, changes } = journey;
  const [start, goal] = namesOf([from, to], view, language);
  const names = { from: start, to: goal };
  const way = language.say('fromTo', names);
  const stops = stopsOf(journey, view, language);
  const news = language.say('whatIsNew');
  return html`<section class="journey" part="journey">
    <p class="st"><bdi>${way}</bdi></p>
    ${
      stops
        ? html`<ol class="path" aria-label=${language.say('way')}>
            ${stops.map(
              ({ rung, more }) =>
                html`<li class=${rung.mark}>
                  <i class="dot" aria-hidden="true"></i
                  ><bdi>${rung.name}</bdi>${more ? html` <small><bdi>${more}</bdi></small>` : nothing}
                </li>`,
            )}
          </ol>`
        : renderText(language.say('noWay', names), language)
    }
    ${gapTexts(journey, language).map((text) => renderText(text, language))}
    ${
      hasChanges(changes)
        ? html`<details ?open=${isShort(changes)}>
            <summary aria-label=${`${way}: ${news}`} aria-description="">${news}</summary>
            <div class="chg">${renderChanges(changes, context)}</div>
          </details>`
        : nothing
    }
  </section>`;
}
