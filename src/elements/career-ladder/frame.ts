import { html, type TemplateResult } from 'lit';
import { csvOf } from '../../format/csv.js';
import type { Language } from '../../format/language.js';
import type { Ladder } from '../../model/ladder.js';
import { renderFinding } from '../../templates/finding.js';
import { renderRemarks, renderTitle } from '../../templates/frame.js';
import { bandText, findingOf, itemText, namesOfSteps } from './texts.js';
import type { View } from './view.js';

/** The title, and the finding as a sentence. */
export function renderHead(
  view: View,
  ladder: Ladder,
  title: string | undefined,
  level: number,
  language: Language,
): TemplateResult {
  return html`<div class="head">
    <slot name="heading"> ${renderTitle(title, level)} </slot>
    <slot name="finding">${renderFinding(findingOf(view, ladder, language), language)}</slot>
  </div>`;
}

/** Notes, sources, and what can be done with the ladder. */
export function renderFoot(
  view: View,
  ladder: Ladder,
  issues: number,
  spoken: { text: string; quiet?: boolean },
  language: Language,
  onCopy: () => unknown,
): TemplateResult {
  return html`<div class="note" part="note">
    ${renderRemarks(view.notes, ladder, issues, language)}
    <p class="tools">
      <button class="link" @click=${onCopy}>${language.say('copy')}</button>
      <button class="link" @click=${() => globalThis.print()}>${language.say('print')}</button>
      <span role="status" class=${spoken.quiet ? 'vh' : ''}>${spoken.text}</span>
    </p>
  </div>`;
}

/** The levels as CSV, one a line, as far as they are shown. */
export function ladderCsv(view: View, language: Language): string {
  const { rungs, themes } = view;
  const head = [
    language.say('level', { n: '' }).trim(),
    language.say('track'),
    language.say('experience'),
    language.say('pay'),
    language.say('nextStep'),
    language.say('whatIsAsked'),
    ...themes.map(({ name }) => name),
  ];
  const lines = rungs.map(({ level, name, track, years, band }) => [
    [name, ...level.titles].join(' / '),
    track,
    years,
    bandText(band, language),
    namesOfSteps(level.next, view).join('; '),
    level.requirements.map(itemText).join('; '),
    ...themes.map(({ id }) => (level.competencies.get(id) ?? []).map(itemText).join('; ')),
  ]);
  return csvOf([head, ...lines]);
}
