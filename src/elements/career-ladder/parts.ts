import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../format/language.js';
import { differenceText } from '../../format/difference.js';
import { isExact } from '../../model/figure.js';
import type { AmountName } from '../../model/pay.js';
import { payBetween, type Band } from '../../model/ladder-pay.js';
import { yearsBetween, type Change, type Changes } from '../../model/ladder-path.js';
import { bandText, itemText, type Journey, type Rung, type View } from './view.js';

/** What everything that is drawn has in common. */
export interface Context {
  view: View;
  language: Language;
  /** Id of the level that the Tab key leads to. */
  stop?: string;
}

const TAGS = { current: 'current', next: 'nextStep', target: 'goal' } as const;

/** A level's name, as a link or as a button that shows what is new there. */
export function renderName({ level, name, place, mark }: Rung, { stop }: Context): TemplateResult {
  const tab = level.id === stop ? 0 : -1;
  const current = mark === 'current' ? 'step' : nothing;
  const text = html`<bdi>${name}</bdi><span class="vh">, ${place}</span>`;
  return level.url
    ? html`<a class="name" href=${level.url} data-id=${level.id} tabindex=${tab} aria-current=${current}
        >${text}</a
      >`
    : html`<button class="name" data-id=${level.id} tabindex=${tab} aria-current=${current}>${text}</button>`;
}

/** "You are here", "Next step", "Your goal". */
export function renderTag({ mark }: Rung, language: Language): TemplateResult | typeof nothing {
  const word = mark && mark !== 'way' ? TAGS[mark] : undefined;
  return word ? html`<span class="tag ${mark}">${language.say(word)}</span>` : nothing;
}

/** Pay in words and, on the scale that all levels share, as a band over that of the level before. */
export function renderBand(rung: Rung, { view, language }: Context): TemplateResult | typeof nothing {
  const { band, before } = rung;
  if (!band) return nothing;
  const { maximum } = view.bands;
  const own = maximum && band.comparable ? spanOf(band, maximum) : undefined;
  const other = before && view.bands.byLevel.get(before.id);
  const ghost = maximum && other?.comparable && other.low && other.high ? spanOf(other, maximum) : undefined;
  return html`<div class="pay">
    <span class="num">${bandText(band, language)}</span>
    ${
      own
        ? html`<span class="lane" aria-hidden="true"
            >${ghost && band.low ? html`<i class="ghost" .style=${ghost.style}></i>` : nothing}<i
              class="band ${own.open ? 'open' : ''} ${band.low || band.high ? '' : 'point'}"
              .style=${own.style}
            ></i
            >${own.middle ? html`<i class="mid" .style=${own.style}></i>` : nothing}</span
          >`
        : nothing
    }
  </div>`;
}

function spanOf(
  { pay, main, low, high }: Band,
  maximum: number,
): { style: string; open: boolean; middle: boolean } {
  const at = (name: AmountName | undefined): number | undefined => {
    const value = name && pay[name]?.value;
    return value === undefined ? undefined : (value / maximum) * 100;
  };
  const middle = at(main);
  const open = Boolean(high && pay[high]?.value !== undefined && !isExact(pay[high]));
  const start = at(low) ?? middle ?? 0;
  const end = open ? 100 : (at(high) ?? middle ?? start);
  return {
    style: `--lo:${start}%;--hi:${end}%;--av:${middle ?? 0}%`,
    open,
    middle: middle !== undefined && Boolean(low || high),
  };
}

const things = (changes: Changes): number => changes.added.length + changes.grown.length;

/** "four new things": what grows is new as well. */
export function thingsText(changes: Changes, language: Language): string {
  return language.say('things', { n: things(changes) });
}

/** True where there is anything to say. */
export function hasChanges({ added, grown, kept, gone }: Changes): boolean {
  return added.length + grown.length + kept.length + gone.length > 0;
}

/** What is new, grows, is carried over, or no longer named. */
export function renderChanges(changes: Changes, { view, language }: Context): TemplateResult {
  const names = new Map(view.themes.map(({ id, name }) => [id, name]));
  const about = ({ theme }: Change) =>
    theme === undefined ? nothing : html`<span class="muted">${names.get(theme) ?? theme}: </span>`;
  const names_ = (list: Change[]): string =>
    language.list(
      list.map(({ item }) => itemText(item)),
      'unit',
    );
  const { added, grown, kept, gone } = changes;
  return html`${
    added.length + grown.length
      ? html`<ul class="new">
          ${added.map((change) => html`<li>${about(change)}${itemText(change.item)}</li>`)}
          ${grown.map(
            (change) =>
              html`<li class="grown">
                ${about(change)}${itemText(change.item)}
                <small
                  >${language.say('grown')} ·
                  ${language.say('before', { text: itemText(change.from!) })}</small
                >
              </li>`,
          )}
        </ul>`
      : html`<p class="co">${language.say('nothingNew')}</p>`
  }
  ${kept.length ? html`<p class="co">${language.say('kept', { list: names_(kept) })}</p>` : nothing}
  ${gone.length ? html`<p class="co">${language.say('gone', { list: names_(gone) })}</p>` : nothing}`;
}

/** What is new at the level that was chosen, where the drawing itself has no room for it. */
export function renderPanel(rung: Rung, context: Context): TemplateResult {
  const { language } = context;
  return html`<section class="panel" part="changes">
    <p class="st">${language.say('newAt', { level: rung.name })}</p>
    ${rung.level.summary ? html`<p class="muted">${rung.level.summary}</p>` : nothing}
    ${renderChanges(rung.changes, context)}
  </section>`;
}

/** The way from where the reader is to where the reader wants to be. */
export function renderJourney(journey: Journey, context: Context): TemplateResult {
  const { language, view } = context;
  const { from, to, path, changes } = journey;
  const names = { from: from.name, to: to.name };
  const stop = (rung: Rung, aside = '') => {
    const more = [aside, rung.years, bandText(rung.band, language, true)].filter(Boolean);
    return html`<li>
      <bdi>${rung.name}</bdi>${more.length ? html` <small>${language.list(more, 'unit')}</small>` : nothing}
    </li>`;
  };
  return html`<section class="panel journey" part="journey">
    <p class="st">${language.say('fromTo', names)}</p>
    ${
      path
        ? html`<ol class="path" aria-label=${language.say('way')}>
            ${stop(from)}${path.map(({ to: id, kind, note }) =>
              stop(
                view.byId.get(id)!,
                [kind === 'lateral' && language.say('lateral'), note].filter(Boolean).join(', '),
              ),
            )}
          </ol>`
        : html`<p>${language.say('noWay', names)}</p>`
    }
    ${gapTexts(journey, language).map((text) => html`<p>${text}</p>`)} ${renderChanges(changes, context)}
  </section>`;
}

/** How far two levels are apart in years and in pay, where their figures allow that to be said. */
function gapTexts({ from, to }: Journey, language: Language): string[] {
  const texts: string[] = [];
  const years = yearsBetween(from.level.experience, to.level.experience);
  if (years === 0) texts.push(language.say('sameYears'));
  else if (years && years > 0)
    texts.push(language.say('laterBy', { years: language.number(years, { unit: 'years' }) }));
  const gap = payBetween(from.band, to.band);
  if (gap && to.band?.main) {
    const { currency, payPeriod } = to.band.pay;
    const said = differenceText({ ...gap, unit: 'money', currency }, language).filter(
      (text) => text !== undefined,
    );
    const basis = [language.say(to.band.main), ...(payPeriod ? [language.say(`per-${payPeriod}`)] : [])];
    texts.push(
      language.say('payGap', { amount: language.list(said, 'unit'), basis: language.list(basis, 'unit') }),
    );
  }
  return texts;
}
