import { html, nothing, type TemplateResult } from 'lit';
import { percentileKey } from '../../chart/percentile-key.js';
import type { Picture } from '../../chart/picture.js';
import { perPeriod } from '../../format/period.js';
import type { Language } from '../../format/language.js';
import type { Chart } from '../../model/chart.js';
import type { PayPeriod } from '../../model/inputs.js';
import { renderFinding } from '../../templates/finding.js';
import { renderRemarks, renderText, renderTitle } from '../../templates/frame.js';

/** What the reader's controls do. */
export interface Actions {
  onPeriod(period: PayPeriod): void;
  onAdjust(adjusted: boolean): void;
  onView(asTable: boolean): void;
  onYourPay(text: string): void;
  onCopy(): void;
  onCsv(): void;
  onPng(): void;
  onPrint(): void;
}

/** What the controls show as chosen. */
export interface Shown {
  asTable: boolean;
  adjusted: boolean;
  /** The reader is asked for the own pay; as typed so far. */
  asked?: string;
}

/** The title, and the finding as a sentence. */
export function renderHead(
  title: string | undefined,
  chart: Chart,
  picture: Picture,
  level: number,
  language: Language,
): TemplateResult {
  const { summary } = chart;
  return html`<div class="head">
    <slot name="heading"> ${renderTitle(title, level)} </slot>
    <slot name="finding"> ${renderFinding(summary ? [{ text: summary }] : picture.finding, language)} </slot>
  </div>`;
}

/** Everything that the reader can change, above the picture. */
export function renderControls(
  { period, periods, adjustable, domain }: Picture,
  { asTable, adjusted, asked }: Shown,
  language: Language,
  actions: Actions,
): TemplateResult | typeof nothing {
  if (!periods.length && !adjustable && asked === undefined && !domain) return nothing;
  const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
  const view = (table: boolean) =>
    html`<label
      ><input
        type="radio"
        name="view"
        value=${table ? 'table' : 'chart'}
        .checked=${table === asTable}
      />${language.say(table ? 'table' : 'chart')}</label
    >`;
  return html`<div class="controls" part="controls">
    ${
      periods.length
        ? html`<fieldset
            class="seg"
            part="period"
            @change=${(event: Event) => actions.onPeriod(valueOf(event) as PayPeriod)}
          >
            <legend class="vh">${language.say('period')}</legend>
            ${periods.map(
              ({ period: one, possible }) =>
                html`<label
                  ><input
                    type="radio"
                    name="period"
                    value=${one}
                    .checked=${one === period}
                    ?disabled=${!possible}
                  />${perPeriod(one, language)}</label
                >`,
            )}
          </fieldset>`
        : nothing
    }
    ${
      adjustable
        ? html`<label class="switch"
            ><input
              type="checkbox"
              role="switch"
              .checked=${adjusted}
              @change=${(event: Event) => actions.onAdjust((event.target as HTMLInputElement).checked)}
            />${language.say('adjust')}</label
          >`
        : nothing
    }
    ${
      asked === undefined
        ? nothing
        : html`<label class="ask"
            >${language.say('yourPay')}
            <input
              inputmode="decimal"
              autocomplete="off"
              size="10"
              .value=${asked}
              @change=${(event: Event) => actions.onYourPay(valueOf(event))}
          /></label>`
    }
    ${
      domain
        ? html`<fieldset
            class="seg end"
            part="view"
            @change=${(event: Event) => actions.onView(valueOf(event) === 'table')}
          >
            <legend class="vh">${language.say('view')}</legend>
            ${view(false)}${view(true)}
          </fieldset>`
        : nothing
    }
  </div>`;
}

/** Where the reader's own pay sits, or why that can't be said; what is to be heard later is there before. */
export function renderYou(
  { you, notPlaced }: Picture,
  asked: string | undefined,
  language: Language,
): TemplateResult | typeof nothing {
  const sentences = you?.sentences ?? (notPlaced ? [notPlaced] : []);
  return sentences.length || asked !== undefined
    ? html`<div class="you" role="status">${sentences.map((text) => renderText(text, language))}</div>`
    : nothing;
}

/** Notes, sources, and what can be done with the chart. */
export function renderFoot(
  picture: Picture,
  chart: Chart,
  { issues, spoken, asTable }: { issues: number; spoken: string; asTable: boolean },
  language: Language,
  actions: Actions,
): TemplateResult {
  const key = percentileKey(picture, language);
  const { scaleNote, kind } = picture;
  // Until a trend is drawn, its bars begin at zero.
  const scale = scaleNote && !asTable ? [html`<span class=${kind}>${scaleNote}</span>`] : [];
  return html`<div class="note" part="note">
    ${key ? renderText(key) : nothing} ${renderRemarks([...picture.notes, ...scale], chart, issues, language)}
    <p class="tools">
      <button class="link" @click=${actions.onCopy}>${language.say('copy')}</button>
      <button class="link" @click=${actions.onCsv}>${language.say('downloadCsv')}</button>
      <button class="link" @click=${actions.onPrint}>${language.say('print')}</button>
      ${
        asTable || !picture.domain
          ? nothing
          : html`<button class="link png" @click=${actions.onPng}>${language.say('downloadPng')}</button>`
      }
      <span role="status">${spoken}</span>
    </p>
  </div>`;
}
