import type { Language } from '../format/language.js';
import { dateText } from '../format/date.js';
import { isText, readGuide, type GuideBlock, type GuideSection } from '../model/guide.js';
import { reshaped } from '../model/all-shapes.js';
import { isObject } from '../model/text.js';
import type { Given, Writer } from './element.js';
import { markup, type Content } from './markup.js';
import { heading, link, list, lossesText, paragraphs, part, remarks, sourceContent } from './parts.js';

const SHARED = ['currency', 'payPeriod', 'hoursPerYear'];
/** Fewer sections have no contents, as in the element. */
const FEWEST_LINKS = 3;

/** A whole guide as one text, with what each of its elements shows. `writers` by tag. */
/* @__NO_SIDE_EFFECTS__ */
export const guideOf =
  (writers: Readonly<Record<string, Writer>>): Writer =>
  ({ raw, attributes, language, caption, level }: Given) => {
    const { value, issues } = readGuide(raw, Object.keys(writers));
    if (!value) return undefined;
    const { title, summary, links, updated, sections, source, note, currency, payPeriod, hoursPerYear } =
      value;
    const own = { currency, payPeriod, hoursPerYear: hoursPerYear ? String(hoursPerYear) : undefined };
    const shared = { language, attributes: { ...own, ...attributes } };
    const date = updated && dateText(updated, language);
    const content = part([
      markup`<header>
        ${heading(caption || title, level)}${paragraphs(summary, links)}
        ${date && markup`<small>${language.say('updated', { date: date.text })}</small>`}
      </header>`,
      attributes['noContents'] === undefined && contents(sections, language),
      part([
        sections.map((section) => sectionContent(section, writers, shared, level + 1)),
        remarks([note, sourceContent(source, language), lossesText(issues, language)]),
      ]),
    ]);
    return { content, said: { caption: title } };
  };

interface Shared {
  language: Language;
  attributes: Given['attributes'];
}

function contents(sections: GuideSection[], language: Language): Content {
  const named = sections.filter(({ title, empty }) => title && !empty);
  if (named.length < FEWEST_LINKS) return undefined;
  const label = language.say('contents');
  const links = named.map(({ id, title, label: short }) => link((short ?? title)!, `#${id}`));
  return markup`<nav aria-label="${label}"><details><summary>${label}</summary>${list(links, 'ol')}</details></nav>`;
}

function sectionContent(
  { id, title, text, links, blocks, sections, empty }: GuideSection,
  writers: Readonly<Record<string, Writer>>,
  shared: Shared,
  level: number,
): Content {
  if (empty) return undefined;
  const below = title ? level + 1 : level;
  return markup`<section id="${id}">
    ${heading(title, level)}${paragraphs(text, links)}
    ${blocks.map((block) =>
      isText(block) ? paragraphs(block.text, block.links) : blockContent(block, writers, shared, below),
    )}
    ${sections.map((section) => sectionContent(section, writers, shared, level + 1))}
  </section>`;
}

function blockContent(
  { element, data, attributes }: GuideBlock,
  writers: Readonly<Record<string, Writer>>,
  { language, attributes: around }: Shared,
  level: number,
): Content {
  const write = Object.hasOwn(writers, element) ? writers[element] : undefined;
  const own = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
  const [raw] = reshaped(element, data);
  // As in the element, what the guide says for all comes after what a block's own data say.
  const said = isObject(raw) ? raw : {};
  const shared = SHARED.filter((name) => (said[name] ?? '') === '').map(
    (name) => [name, around[name]] as const,
  );
  const given = { ...Object.fromEntries(shared), ...own };
  const content = write?.({
    raw,
    language,
    attributes: given,
    level,
    caption: own['caption'],
  })?.content;
  return content !== undefined && markup`<div data-block="${element}">${content}</div>`;
}
