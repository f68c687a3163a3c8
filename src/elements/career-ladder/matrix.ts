import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../format/language.js';
import type { Level, Requirement } from '../../model/ladder.js';
import type { Change, Changes } from '../../model/ladder-path.js';
import { kept } from '../../templates/kept.js';
import { Markup } from '../../templates/markup.js';
import { addName, addTag, type Context } from './parts.js';
import { bandText, itemText } from './texts.js';
import { levelsGoDown, type Rung } from './view.js';

/** A row or column beside those of the levels. */
interface Facet {
  label: string;
  note?: string;
  /** Adds what stands in a level's cell; false where there is nothing. */
  add(content: Markup, rung: Rung): boolean;
}

/** Levels and themes as a table with both headers in view. */
export function renderMatrix(context: Context, caption: string, overflowing: boolean): TemplateResult {
  const { view, language } = context;
  return html`<div
      class="scroll high"
      role=${overflowing ? 'region' : nothing}
      tabindex=${overflowing ? 0 : nothing}
      aria-label=${overflowing ? caption : nothing}
    >
      ${kept([view], [caption], () => renderTable(context, caption))}
    </div>
    ${
      view.rungs.some(({ before }) => before)
        ? html`<p class="key" aria-hidden="true">
            <span class="is-new">${language.say('added')}</span
            ><span class="is-grown">${language.say('grown')}</span
            ><span class="is-kept">${language.say('keptCell')}</span>
          </p>`
        : nothing
    }`;
}

function renderTable(context: Context, caption: string): TemplateResult {
  const { view, language } = context;
  const { rungs } = view;
  const facets = facetsOf(context);
  const down = levelsGoDown(rungs.length, facets.length);
  const addLevel = (content: Markup, rung: Rung): Markup => {
    addTag(addName(content, rung), rung, language);
    if (rung.track) content.add('<small><bdi>%</bdi></small>', rung.track);
    const { from, to } = view.journey ?? {};
    if (rung === to)
      content.add('<small><bdi>%</bdi></small>', language.say('comparedWith', { level: from!.name }));
    return content.add('</th>');
  };
  const addFacet = (content: Markup, { label, note }: Facet): Markup => {
    content.add('<bdi>%</bdi>', label);
    if (note) content.add('<small><bdi>%</bdi></small>', note);
    return content.add('</th>');
  };
  const addCell = (content: Markup, facet: Facet, rung: Rung, label: string): void => {
    content.add('<td role="cell" data-label=%><div>', label);
    if (!facet.add(content, rung)) content.add('<span class="none" aria-hidden="true">–</span>');
    content.add('</div></td>');
  };
  const COLUMN = '<th role="columnheader" scope="col" class=%>';
  const ROW = '<tr role="row" class=%><th role="rowheader" scope="row">';
  const head = new Markup('<tr role="row">').add(
    `${COLUMN}%</th>`,
    nothing,
    down ? language.say('level', { n: '' }).trim() : language.say('theme'),
  );
  if (down) for (const facet of facets) addFacet(head.add(COLUMN, nothing), facet);
  else for (const rung of rungs) addLevel(head.add(COLUMN, rung.mark), rung);
  const rows = down
    ? rungs.map((rung) => {
        const row = addLevel(new Markup(ROW, rung.mark), rung);
        for (const facet of facets) addCell(row, facet, rung, facet.label);
        return row;
      })
    : facets.map((facet) => {
        const row = addFacet(new Markup(ROW, nothing), facet);
        for (const rung of rungs)
          addCell(row, facet, rung, [rung.name, rung.track && `(${rung.track})`].join(' ').trim());
        return row;
      });
  return html`<table role="table" part="matrix" class=${down ? 'down' : 'across'}>
    <caption class="vh">
      ${caption}
    </caption>
    <thead role="rowgroup">
      ${head.add('</tr>').render()}
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => row.add('</tr>').render())}
    </tbody>
  </table>`;
}

function facetsOf({ view, language }: Context): Facet[] {
  const facets: Facet[] = [];
  const { rungs, bands, themes, journey } = view;
  const textual = (label: string, textOf: (rung: Rung) => string): Facet => ({
    label,
    add(content, rung) {
      const text = textOf(rung);
      if (text) content.add('<bdi>%</bdi>', text);
      return Boolean(text);
    },
  });
  const listed = (
    label: string,
    note: string | undefined,
    listOf: (level: Level) => Requirement[],
  ): Facet => ({
    label,
    note,
    add(content, rung) {
      const list = listOf(rung.level);
      // The goal is compared with where the reader is, all others with the level before.
      const isGoal = rung === journey?.to;
      const changes = isGoal || rung.before ? (isGoal ? journey.changes : rung.changes) : undefined;
      if (list.length) addItems(content, list, changes, language);
      return list.length > 0;
    },
  });
  if (rungs.some(({ years }) => years))
    facets.push(textual(language.say('experience'), ({ years }) => years));
  if (bands.byLevel.size) facets.push(textual(language.say('pay'), ({ band }) => bandText(band, language)));
  if (rungs.some(({ level }) => level.requirements.length))
    facets.push(listed(language.say('whatIsAsked'), undefined, ({ requirements }) => requirements));
  for (const { id, name, summary } of themes)
    facets.push(listed(name, summary, ({ competencies }) => competencies.get(id) ?? []));
  return facets;
}

function addItems(
  content: Markup,
  items: Requirement[],
  changes: Changes | undefined,
  language: Language,
): void {
  const among = (list: Change[], item: Requirement): boolean => list.some((change) => change.item === item);
  content.add('<ul>');
  for (const item of items) {
    if (!changes) content.add('<li><bdi>%</bdi></li>', itemText(item));
    else {
      const [kind, word] = among(changes.added, item)
        ? (['is-new', 'added'] as const)
        : among(changes.grown, item)
          ? (['is-grown', 'grown'] as const)
          : (['is-kept', 'keptCell'] as const);
      content.add(
        '<li class=%><span class="vh">%</span><bdi>%</bdi></li>',
        kind,
        `${language.say(word)}: `,
        itemText(item),
      );
    }
  }
  content.add('</ul>');
}
