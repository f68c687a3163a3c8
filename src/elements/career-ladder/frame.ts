import { html, nothing, type TemplateResult } from 'lit';
import type { DataState } from '../../controllers/data-source.js';
import { csvOf } from '../../format/csv.js';
import type { Language } from '../../format/language.js';
import { describeIssue, type Issue } from '../../model/issue.js';
import type { Ladder } from '../../model/ladder.js';
import { thingsText } from './parts.js';
import { bandText, itemText, type Choices, type View } from './view.js';

/** The title, and the finding as a sentence. */
export function renderHead(
  view: View,
  ladder: Ladder,
  choices: Choices,
  title: string | undefined,
  level: number,
  language: Language,
): TemplateResult {
  const current = view.byId.get(choices.current ?? '');
  const strong = (text: string) => html`<b>${text}</b>`;
  const [first, last] = [view.rungs[0], view.rungs.at(-1)];
  const finding: unknown =
    current && view.next
      ? language
          .parts<TemplateResult>('finding-next', {
            current: html`<span>${current.name}</span>`,
            next: strong(view.next.name),
            things: strong(thingsText(view.next.changes, language)),
          })
          .map((part) => (typeof part === 'string' ? html`<span>${part}</span>` : part))
      : (ladder.summary ??
        (first && last
          ? language.say('finding-levels', { n: view.rungs.length, first: first.name, last: last.name })
          : nothing));
  return html`<div class="head">
    <slot name="heading">
      ${
        title
          ? html`<div class="title" part="title" role="heading" aria-level=${level}>${title}</div>`
          : nothing
      }
    </slot>
    <slot name="finding"
      ><p class="dek" part="summary">
        ${typeof finding === 'string' ? html`<span>${finding}</span>` : finding}
      </p></slot
    >
  </div>`;
}

/** Notes, sources, and what can be done with the ladder. */
export function renderFoot(
  view: View,
  { source, note }: Ladder,
  issues: number,
  spoken: { text: string; quiet?: boolean },
  language: Language,
  onCopy: () => void,
  onPrint: () => void,
): TemplateResult {
  const from = source && [source.name, source.date].filter(Boolean).join(', ');
  return html`<div class="note" part="note">
    ${view.notes.map((text) => html`<p>${text}</p>`)} ${note ? html`<p>${note}</p>` : nothing}
    ${
      from
        ? html`<p>
            ${language.parts('source', { source: source.url ? html`<a href=${source.url}>${from}</a>` : from })}
          </p>`
        : nothing
    }
    <slot name="footnote"></slot>
    ${issues ? html`<p>⚠ ${language.say('notice', { n: issues })}</p>` : nothing}
    <p class="tools">
      <button class="link" @click=${onCopy}>${language.say('copy')}</button>
      <button class="link" @click=${onPrint}>${language.say('print')}</button>
      <span role="status" class=${spoken.quiet ? 'vh' : ''}>${spoken.text}</span>
    </p>
  </div>`;
}

/** What stands in the ladder's place while there is none; in `slot`, what the page has for that case. */
export function renderState(
  state: DataState,
  issues: Issue[],
  debug: boolean,
  language: Language,
  retry?: () => void,
): TemplateResult {
  if (state === 'loading') {
    return html`<div class="state">
      <span class="vh" role="status">${language.say('loading')}</span>
      ${[60, 90, 90, 75].map((width) => html`<i class="bone" .style=${`inline-size:${width}%`}></i>`)}
    </div>`;
  }
  const failure = issues.find(({ severity }) => severity === 'error');
  return html`${
      failure
        ? html`<div class="state failed">
            <p><b>⚠ ${language.say('failedLadder')}</b></p>
            ${debug ? nothing : html`<p class="muted" lang="en" dir="ltr">${describeIssue(failure)}</p>`}
            ${retry ? html`<button class="btn" @click=${retry}>${language.say('retry')}</button>` : nothing}
          </div>`
        : html`<p class="muted">${language.say('emptyLadder')}</p>`
    }
    <slot></slot>
    ${debug ? renderReport(issues) : nothing}`;
}

/** Every problem, in English, for whoever wrote the data. */
export function renderReport(issues: Issue[]): TemplateResult | typeof nothing {
  return issues.length
    ? html`<ul class="report" lang="en" dir="ltr">
        ${issues.map((issue) => html`<li>${describeIssue(issue)}</li>`)}
      </ul>`
    : nothing;
}

/** The levels as CSV, one a line, as far as they are shown. */
export function ladderCsv({ rungs, themes, byId }: View, language: Language): string {
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
    level.next.map(({ to }) => byId.get(to)?.name ?? '').join('; '),
    level.requirements.map(itemText).join('; '),
    ...themes.map(({ id }) => (level.competencies.get(id) ?? []).map(itemText).join('; ')),
  ]);
  return csvOf([head, ...lines]);
}
