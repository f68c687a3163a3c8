import { readFor } from '../elements/career-ladder/reading.js';
import { bandText, itemText } from '../elements/career-ladder/texts.js';
import { viewOf, type Rung, type View } from '../elements/career-ladder/view.js';
import type { Language } from '../format/language.js';
import type { Given, Writer } from './element.js';
import { joined, markup, Markup, type Content } from './markup.js';
import { heading, link, list, paragraph, remarks, sourceText } from './parts.js';

/** The levels as an ordered list, each with what it asks for. */
export const ladder: Writer = ({ raw, attributes, language, caption, level }: Given) => {
  const given = { ...attributes, hoursPerYear: Number(attributes['hoursPerYear']) || undefined };
  const { value } = readFor(raw, given, {}, language);
  if (!value?.ladder.levels.length) return undefined;
  const { title, summary, note, source } = value.ladder;
  const view = viewOf(value.ladder, value.choices, language);
  const isOneWay = view.rungs.every(({ level: { next } }, index) =>
    next.every(({ to }) => to === view.rungs[index + 1]?.level.id),
  );
  const content = [
    heading(caption || title, level),
    paragraph(summary),
    list(
      view.rungs.map((rung) => rungContent(rung, view, isOneWay, language)),
      'ol',
      drawnOf(view),
    ),
    remarks([...view.notes, note, sourceText(source, language)]),
  ];
  return { content, said: { caption: title } };
};

/** For the style sheet: which view the element shows first, and what it has besides the levels. */
const drawnOf = ({ name, names, bands, journey, tracks }: View): string =>
  [
    name,
    names.length > 1 && 'views',
    (bands.maximum ?? 0) > 0 && 'bands',
    tracks.length > 1 && 'tracks',
    journey && 'way',
  ]
    .filter(Boolean)
    .join(' ');

function rungContent(rung: Rung, { byId, themes }: View, isOneWay: boolean, language: Language): Content {
  const { level, name, track, years, band, mark } = rung;
  const marked =
    (mark === 'current' || mark === 'target') && language.say(mark === 'current' ? 'current' : 'goal');
  const pay = bandText(band, language);
  const also = level.titles.length > 0 && language.say('also', { list: language.list(level.titles, 'unit') });
  const ways = isOneWay
    ? []
    : level.next.map(({ to, kind, note }) => {
        const about = [kind === 'lateral' && language.say('lateral'), note].filter(Boolean).join(', ');
        return `${byId.get(to)?.name ?? to}${about && ` (${about})`}`;
      });
  const asked = themes.map((theme) => {
    const items = level.competencies.get(theme.id) ?? [];
    return items.length > 0 && [paragraph(theme.name), list(items.map(itemText))];
  });
  return [
    markup`<strong>${link(name, level.url)}</strong>`,
    (years || marked) && markup` <small>${joined([years, marked], ' · ')}</small>`,
    (track || also) && paragraph(joined([track, also], ' · ')),
    paragraph(level.summary),
    pay && markup`<p data-drawn="band">${pay}</p>`,
    // Folded, as in the element: the ladder itself is seen at a glance.
    (level.requirements.length > 0 || asked.some(Boolean)) &&
      markup`<details${rung.selected && new Markup(' open')}><summary>${language.say('whatIsAsked')}</summary>${list(level.requirements.map(itemText))}${asked}</details>`,
    ways.length > 0 && paragraph(language.say('leadsTo', { list: language.list(ways, 'unit') })),
  ];
}
