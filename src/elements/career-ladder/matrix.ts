import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../format/language.js';
import type { Requirement } from '../../model/ladder.js';
import type { Change, Changes } from '../../model/ladder-path.js';
import { kept } from '../../templates/kept.js';
import { Markup } from '../../templates/markup.js';
import { addName, addSummary, addTag, type Context } from './parts.js';
import { renderLadder } from './rungs.js';
import { bandText, changesAt, comparedAt, demandsText, isUnfolded, itemText, listsOf } from './texts.js';
import { levelsGoDown, type Rung, type View } from './view.js';

/** A row or column beside those of the levels. */
interface Facet {
  label: string;
  note?: string;
  /** Adds what stands in a level's cell; false where there is nothing. */
  add(content: Markup, rung: Rung): boolean;
}

/** Levels and themes as a table with both headers in view; where there is little room, as a list of levels. */
export function renderMatrix(context: Context, caption: string, overflowing: boolean): TemplateResult {
  const { view, language } = context;
  return html`${
    view.narrow
      ? kept([view], [], () => renderLadder(context, false, false, demandsOf(context)))
      : html`<div
          class="scroll high"
          role=${overflowing ? 'region' : nothing}
          tabindex=${overflowing ? 0 : nothing}
          aria-label=${overflowing ? caption : nothing}
        >
          ${kept([view], [caption], () => renderTable(context, caption))}
        </div>`
  }
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
  const facets = facetsOf(view, language);
  const down = levelsGoDown(rungs.length, facets.length);
  const addLevel = (content: Markup, rung: Rung): Markup => {
    addTag(addName(content, rung), rung, language);
    if (rung.track) content.add('<small aria-hidden="true"><bdi>%</bdi></small>', rung.track);
    const compared = comparedAt(rung, view, language);
    if (compared) content.add('<small><bdi>%</bdi></small>', compared);
    return content.add('</th>');
  };
  const addFacet = (content: Markup, { label, note }: Facet): Markup => {
    content.add('<bdi>%</bdi>', label);
    if (note) content.add('<small><bdi>%</bdi></small>', note);
    return content.add('</th>');
  };
  const addCell = (content: Markup, facet: Facet, rung: Rung): void => {
    content.add('<td>');
    if (!facet.add(content, rung)) content.add('<span class="none" aria-hidden="true">–</span>');
    content.add('</td>');
  };
  const COLUMN = '<th scope="col" class=%>';
  const ROW = '<tr class=%><th scope="row">';
  const head = new Markup('<tr>').add(
    `${COLUMN}%</th>`,
    nothing,
    down ? language.say('level', { n: '' }).trim() : language.say('theme'),
  );
  if (down) for (const facet of facets) addFacet(head.add(COLUMN, nothing), facet);
  else for (const rung of rungs) addLevel(head.add(COLUMN, rung.mark), rung);
  const rows = down
    ? rungs.map((rung) => {
        const row = addLevel(new Markup(ROW, rung.mark), rung);
        for (const facet of facets) addCell(row, facet, rung);
        return row;
      })
    : facets.map((facet) => {
        const row = addFacet(new Markup(ROW, nothing), facet);
        for (const rung of rungs) addCell(row, facet, rung);
        return row;
      });
  return html`<table part="matrix">
    <caption class="vh">
      ${caption}
    </caption>
    <thead>
      ${head.add('</tr>').render()}
    </thead>
    <tbody>
      ${rows.map((row) => row.add('</tr>').render())}
    </tbody>
  </table>`;
}

function facetsOf(view: View, language: Language): Facet[] {
  const facets: Facet[] = [];
  const { rungs, bands } = view;
  const textual = (label: string, textOf: (rung: Rung) => string): Facet => ({
    label,
    add(content, rung) {
      const text = textOf(rung);
      if (text) content.add('<bdi>%</bdi>', text);
      return Boolean(text);
    },
  });
  if (rungs.some(({ years }) => years))
    facets.push(textual(language.say('experience'), ({ years }) => years));
  if (bands.byLevel.size) facets.push(textual(language.say('pay'), ({ band }) => bandText(band, language)));
  for (const { label = language.say('whatIsAsked'), note, listOf } of listsOf(view))
    facets.push({
      label,
      note,
      add(content, rung) {
        const list = listOf(rung);
        if (list.length) addItems(content, list, changesAt(rung, view), language);
        return list.length > 0;
      },
    });
  return facets;
}

/** What a level's column says, unfolded where the reader is or wants to be. */
function demandsOf({ view, language }: Context): (content: Markup, rung: Rung) => void {
  const lists = listsOf(view);
  return (content, rung) => {
    const asked = lists.filter(({ listOf }) => listOf(rung).length);
    if (!asked.length) return;
    addSummary(content, rung, isUnfolded(rung), demandsText(rung, view, language));
    for (const { label, note, listOf } of asked) {
      if (label) content.add('<p class="aside"><bdi>%</bdi></p>', [label, note].filter(Boolean).join(' · '));
      addItems(content, listOf(rung), changesAt(rung, view), language);
    }
    content.add('</details>');
  };
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
    else if (among(changes.changed, item))
      content.add(
        '<li class="is-changed"><bdi>%</bdi></li>',
        language.say('changed', { list: itemText(item) }),
      );
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
