import {
  beforeText,
  changeText,
  gapTexts,
  isShort,
  itemText,
  namesOf,
  newText,
  stopsOf,
} from '../elements/career-ladder/texts.js';
import type { View } from '../elements/career-ladder/view.js';
import type { Language } from '../format/language.js';
import { hasChanges, type Change, type Changes } from '../model/ladder-path.js';
import { markup, Markup, type Content } from './markup.js';
import { list, paragraph } from './parts.js';

/** Folded, as in the element: the ladder itself is seen at a glance. */
export const folded = (label: string, content: Content[], open = false): Content =>
  content.some(Boolean) &&
  markup`<details${open && new Markup(' open')}><summary>${label}</summary>${content}</details>`;

const line = (text: Content): Content => markup`<p data-drawn="line">${text}</p>`;
const headed = (text: string): Content => line(markup`<strong>${text}</strong>`);

/** What is new, expanded, carried over, or no longer named. */
function changesContent(
  { added, grown, kept, changed, gone }: Changes,
  { themes }: View,
  language: Language,
): Content {
  const item = ({ theme, item: thing, from }: Change): Content => [
    theme !== undefined && `${themes.find(({ id }) => id === theme)?.name ?? theme}: `,
    itemText(thing),
    from && markup` <small>${language.say('grown')}${beforeText({ from }, language)}</small>`,
  ];
  const named = (word: 'kept' | 'changed' | 'gone', changes: Change[]): Content => {
    const names = changes.map((change) => changeText(change, language));
    return names.length > 0 && line(language.say(word, { list: language.list(names, 'unit') }));
  };
  return [
    list([...added, ...grown].map(item)) || line(language.say('nothingNew')),
    named('changed', changed),
    named('kept', kept),
    named('gone', gone),
  ];
}

/** The same, unfolded where it is to be seen at once; nothing where there is nothing to say. */
export const foldedChanges = (
  changes: Changes,
  view: View,
  language: Language,
  open: boolean,
  label = language.say('whatIsNew'),
): Content =>
  hasChanges(changes) &&
  folded(label, [markup`<div data-drawn="changes">${changesContent(changes, view, language)}</div>`], open);

/** The way from the reader's level to the goal. Its lists have no numbers: the first that does is the ladder. */
export function journeyContent(view: View, language: Language): Content {
  const { journey } = view;
  if (!journey) return undefined;
  const { from, to, changes } = journey;
  const [start, goal] = namesOf([from, to], view, language);
  const names = { from: start, to: goal };
  const stops = stopsOf(journey, view, language)?.map(({ rung, more }) => [
    markup`<strong>${rung.name}</strong>`,
    more && markup` <small>${more}</small>`,
  ]);
  return markup`<div data-drawn="journey">${[
    headed(language.say('fromTo', names)),
    stops ? list(stops, 'ul', 'path') : paragraph(language.say('noWay', names)),
    gapTexts(journey, language).map(paragraph),
    foldedChanges(changes, view, language, isShort(changes)),
  ]}</div>`;
}

/** What is new at the next level, where the element shows it below its drawing. */
export function panelContent(view: View, language: Language): Content {
  const { selected, name, journey } = view;
  if (!selected || name === 'ladder' || selected === journey?.to) return undefined;
  return markup`<div data-drawn="changes">${[
    headed(newText(language.say('newAt', { level: selected.name }), selected, view, language)),
    paragraph(selected.level.summary),
    changesContent(selected.changes, view, language),
  ]}</div>`;
}
