import {
  hasMoves,
  linesOf,
  marksOf,
  nodeTexts,
  placeOf,
  rowsPerLevel,
} from '../elements/career-ladder/drawing.js';
import { readFor } from '../elements/career-ladder/reading.js';
import {
  asideOf,
  bandText,
  changesAt,
  demandsText,
  findingOf,
  newText,
  isSpecial,
  isUnfolded,
  itemText,
  listsOf,
  namesOfSteps,
  tagText,
} from '../elements/career-ladder/texts.js';
import { viewOf, type Rung, type View } from '../elements/career-ladder/view.js';
import type { Language } from '../format/language.js';
import type { Requirement } from '../model/ladder.js';
import type { Layout } from '../model/ladder-layout.js';
import type { Change } from '../model/ladder-path.js';
import type { Given, Writer } from './element.js';
import { folded, foldedChanges, journeyContent, panelContent } from './ladder-changes.js';
import { heightNames, controlHeights } from './ladder-room.js';
import { joined, markup, Markup, type Content } from './markup.js';
import {
  findingContent,
  heading,
  link,
  list,
  lossesText,
  paragraph,
  remarks,
  sourceContent,
} from './parts.js';

/** The style sheet sets drawings of at most as many columns, and rows. */
const [MOST_COLUMNS, MOST_ROWS] = [8, 24];

/** The levels as an ordered list, each with what it asks for; those that branch also as a drawing. */
export const ladder: Writer = ({ raw, attributes, language, caption, level }: Given) => {
  const given = { ...attributes, hoursPerYear: Number(attributes['hoursPerYear']) || undefined };
  const { value, issues } = readFor(raw, given, {}, language);
  if (!value?.ladder.levels.length) return undefined;
  const { title, note, source } = value.ladder;
  const view = viewOf(value.ladder, value.choices, language);
  const { layout } = view;
  const isFixed = Boolean(attributes['view']);
  const heights = controlHeights(view, value.ladder, isFixed);
  const finding = findingContent(findingOf(view, value.ladder, language));
  const content = [
    heading(caption || title, level),
    paragraph([finding, roomFor(heights)]),
    journeyContent(view, language),
    layout && layout.columns <= MOST_COLUMNS && layout.rows * rowsPerLevel(layout) <= MOST_ROWS
      ? drawing(layout, view, language)
      : levelList(view, isFixed, language),
    panelContent(view, language),
    remarks([...view.notes, note, sourceContent(source, language), lossesText(issues, language)]),
  ];
  // The element knows by their names the levels that it reads from markup.
  const target = view.byId.get(value.choices.target ?? '')?.name;
  return { content, said: { caption: title, current: view.here?.name, target } };
};

/** For the style sheet: which view the element shows first, and what it has besides the levels. */
const drawnOf = (view: View, language: Language): string =>
  [
    view.name,
    view.layout && hasMoves(view.layout) && 'moves',
    view.layout && rowsPerLevel(view.layout) > 1 && 'halves',
    view.name === 'matrix' && heightNames(view, language).join(' '),
  ]
    .filter(Boolean)
    .join(' ');

/** Room for the controls on phones and in broader containers: the style sheet shows what counts. */
const roomFor = (heights: readonly number[]): Content =>
  heights.map(
    (height) => markup`<svg width="0" height="0" viewBox="0 0 1 ${height}" aria-hidden="true"></svg>`,
  );

function levelList(view: View, isFixed: boolean, language: Language): Content {
  const isOneWay = view.rungs.every(({ level: { next } }, index) =>
    next.every(({ to }) => to === view.rungs[index + 1]?.level.id),
  );
  // Phones show a matrix as a list of its columns; where readers may switch, they show the ladder first.
  const demandsOf =
    view.name === 'matrix' && isFixed ? (rung: Rung) => demandsContent(rung, view, language) : undefined;
  const items = view.rungs.map((rung) => rungContent(rung, view, isOneWay, language, demandsOf));
  return list(items, 'ol', drawnOf(view, language));
}

function rungContent(
  rung: Rung,
  view: View,
  isOneWay: boolean,
  language: Language,
  demandsOf?: (rung: Rung) => Content,
): Content {
  const { level, years, band } = rung;
  const tag = tagText(rung, language);
  const pay = bandText(band, language);
  const requirements = asked(rung, view);
  const leads = leadsOf(rung, view, isOneWay, language);
  const aside = asideOf(rung, view, language);
  // The line of years has no room for more.
  if (view.name === 'timeline') {
    const more = [paragraph(aside), paragraph(level.summary), paragraph(pay), requirements, leads];
    const about = (years || tag) && markup` <small>${joined([years, tag], ' · ')}</small>`;
    return [nameOf(rung), about, folded(language.say('details'), more)];
  }
  return [
    nameOf(rung),
    years && markup` <small>${years}</small>`,
    tag && markup` <small data-drawn="tag">${years && ' · '}${tag}</small>`,
    aside && markup`<p data-drawn="aside">${aside}</p>`,
    paragraph(level.summary),
    pay && markup`<p data-drawn="${view.bands.maximum && band?.comparable ? 'pay band' : 'pay'}">${pay}</p>`,
    // Only the next level shows what is new there: all others are read as what they ask for.
    demandsOf
      ? [demandsOf(rung), leads]
      : (rung.selected && [
          foldedChanges(
            rung.changes,
            view,
            language,
            true,
            newText(language.say('whatIsNew'), rung, view, language),
          ),
          leads,
        ]) ||
        (requirements
          ? folded(language.say(leads ? 'details' : 'whatIsAsked'), [requirements, leads])
          : leads),
  ];
}

/** What is asked for by theme, with the marks that the element sets; each item names its theme for who reads it as data. */
function demandsContent(rung: Rung, view: View, language: Language): Content {
  const changes = changesAt(rung, view);
  const among = (list: Change[], item: Requirement): boolean => list.some((change) => change.item === item);
  const items = listsOf(view).flatMap(({ label, note, listOf }) =>
    listOf(rung).map((item, index) => {
      const mark = changes && (among(changes.added, item) ? 'new' : 'old');
      const tag = new Markup(index ? 'span' : 'small');
      const theme = label && markup`<${tag}>${[label, note].filter(Boolean).join(' · ')}: </${tag}>`;
      return markup`<li${mark && markup` data-drawn="${mark}"`}>${theme}${itemText(item)}</li>`;
    }),
  );
  const content = items.length > 0 && markup`<ul data-drawn="demands">${items}</ul>`;
  return folded(demandsText(rung, view, language), [content], isUnfolded(rung));
}

/** Where else it leads than the text beside its name says; nothing where that is only to the next in the list. */
function leadsOf({ level }: Rung, view: View, isOneWay: boolean, language: Language): Content {
  const ways = isOneWay ? [] : level.next.filter((step) => !isSpecial(step));
  const names = namesOfSteps(ways, view);
  return (
    names.length > 0 &&
    markup`<p data-drawn="ways">${language.say('leadsTo', { list: language.list(names, 'unit') })}</p>`
  );
}

/** The list in the order of an outline, and the lines that make it a drawing where the style sheet is. */
function drawing(layout: Layout, view: View, language: Language): Content {
  const halves = rowsPerLevel(layout);
  const items = layout.places.map((place, index) => {
    const { row, column, indent } = placeOf(place, halves);
    const at = markup` data-row="${row}" data-column="${column}"${indent > 0 && markup` data-depth="${indent}"`}`;
    const content = nodeContent(view.byId.get(place.id)!, view, language);
    return markup`<li${at}>${content}${index === 0 && drawnLines(layout, view)}</li>`;
  });
  // Lines may pass below the last level.
  const rows = layout.rows * halves;
  const isLower = layout.places.every((place) => placeOf(place, halves).row + halves <= rows);
  return markup`<ol data-drawn="${drawnOf(view, language)}"${isLower && markup` data-row="${rows}"`}>${items}</ol>`;
}

function drawnLines(layout: Layout, { journey }: View): Content {
  const { box, step, lateral, way } = linesOf(layout, journey?.path);
  const path = (d: string, width: string, more?: Content): Content =>
    d && markup`<path d="${d}" stroke-width="${width}" vector-effect="non-scaling-stroke"${more}/>`;
  return markup`<svg width="0" height="0" viewBox="${box}" preserveAspectRatio="none" fill="none" stroke="currentColor" stroke-opacity=".5" aria-hidden="true">${path(step, '1.5')}${path(lateral, '1.5', markup` stroke-dasharray="4"`)}${path(way, '2.5')}${path(marksOf(layout), '12', markup` stroke-linecap="round" stroke-opacity="1"`)}</svg>`;
}

function nodeContent(rung: Rung, view: View, language: Language): Content {
  const { heard, pay, leads } = nodeTexts(rung, view, language);
  const { level, years, band } = rung;
  const tag = tagText(rung, language);
  // What the drawing has no room for.
  const more = [
    line([band && years, asideOf({ level, track: '' }, view, language)]),
    paragraph(level.summary),
    band && paragraph(bandText(band, language)),
    asked(rung, view),
  ];
  return [
    nameOf(rung),
    line([heard, pay]),
    tag && markup` <small>${tag}</small>`,
    leads && markup`<p data-drawn="leads">${leads}</p>`,
    folded(language.say('details'), more),
  ];
}

const nameOf = ({ name, level }: Rung): Content => markup`<strong>${link(name, level.url)}</strong>`;

/** What a level asks for, with the theme of each thing. */
const asked = ({ level }: Rung, { themes }: View): Content =>
  list([
    ...level.requirements.map(itemText),
    ...themes.flatMap(({ id, name }) =>
      (level.competencies.get(id) ?? []).map((item) => `${name}: ${itemText(item)}`),
    ),
  ]);

const line = (parts: Content[]): Content => parts.some(Boolean) && paragraph(joined(parts, ' · '));
