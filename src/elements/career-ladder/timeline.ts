import { html, nothing, type TemplateResult } from 'lit';
import { numberText } from '../../format/figures.js';
import type { Language } from '../../format/language.js';
import type { Figure } from '../../model/figure.js';
import { Markup } from '../../templates/markup.js';
import { kept } from '../../templates/kept.js';
import { addName, addTag, type Context } from './parts.js';
import { MANY } from './rungs.js';
import type { Rung } from './view.js';

const STEPS = [1, 2, 5, 10, 20, 50];
const TICKS = 6;

interface Span {
  start: number;
  /** An open range has no end. */
  end?: number;
}

/** Years of experience on one axis: the names in order, and beside each its span. */
export function renderTimeline(context: Context): TemplateResult {
  const { view, language } = context;
  const { rungs } = view;
  const spans = rungs.map(({ level }) => spanOf(level.experience));
  const highest = Math.max(1, ...spans.map((span) => span?.end ?? span?.start ?? 0));
  const step = STEPS.find((size) => highest / size <= TICKS - 1) ?? highest;
  const open = spans.some((span) => span && span.end === undefined);
  const end = Math.ceil((highest + (open ? step : 0)) / step) * step;
  return html`<div
    class="tl ${rungs.length > MANY ? 'many' : ''}"
    part="timeline"
    .style=${`--_step:${(step / end) * 100}%`}
  >
    ${renderAxis(end, step, language)}
    <ol>
      ${kept(rungs, [end, language], (rung, index) => renderSpan(rung, spans[index], end, context))}
    </ol>
  </div>`;
}

function spanOf(experience: Figure | undefined): Span | undefined {
  const { value, to, bound } = experience ?? {};
  if (value === undefined) return undefined;
  if (bound === 'atMost') return { start: 0, end: value };
  if (bound === 'atLeast') return { start: value };
  // What was given from its end to its beginning is said so, but has no place on an axis.
  return { start: Math.min(value, to ?? value), end: Math.max(value, to ?? value) };
}

function renderAxis(end: number, step: number, language: Language): TemplateResult {
  const ticks = Array.from({ length: Math.round(end / step) + 1 }, (_, index) => index * step);
  return html`<div class="ax" aria-hidden="true">
    ${ticks.map(
      (tick) =>
        html`<span .style=${`--_x:${(tick / end) * 100}%`}
          >${numberText(tick, { unit: tick === end ? 'years' : 'count' }, language)}</span
        >`,
    )}
  </div>`;
}

function renderSpan(rung: Rung, span: Span | undefined, end: number, context: Context): TemplateResult {
  const { language } = context;
  const years = rung.years || language.say('missing');
  const shape = span && (span.end === undefined ? 'open' : span.end === span.start ? 'point' : '');
  const style = span && `--lo:${(span.start / end) * 100}%;--hi:${((span.end ?? end) / end) * 100}%`;
  const content = new Markup('<li class=%><div class="hd">', `tr ${rung.mark}`);
  addName(content, rung).add(
    '<small aria-hidden=%><bdi>%</bdi></small>',
    rung.years ? 'true' : nothing,
    years,
  );
  addTag(content, rung, language).add('</div><span class="ln" aria-hidden="true">');
  if (span) content.add('<i class=% .style=%></i>', shape, style);
  return content.add('</span></li>').render();
}
