import { measureText } from '../format/measure.js';
import type { Language } from '../format/language.js';
import { readJobSearch, type JobSearch } from '../model/search.js';
import { parametersFor, urlFor, type Destination } from '../model/search-url.js';
import type { Given, Writer } from './element.js';
import { markup, type Content } from './markup.js';
import { heading, link, paragraph, part } from './parts.js';

type Field = 'what' | 'where';

const ABSOLUTE = /^https?:/i;
const NOTHING = { what: '', where: '', remote: false };

/** A search box as a form; where it needs a script to work, links to the searches that are suggested. */
export const search: Writer = ({ raw, attributes, language, caption, level }: Given) => {
  const { value } = readJobSearch(raw, attributes);
  if (!value) return undefined;
  const { destination, title } = value;
  const form = destination && formFor(destination);
  const content = [
    heading(caption || title, level),
    form
      ? formContent(value, form, language)
      : [
          destination && link(submitText(value, language), pageOf(destination)),
          examplesContent(value, language),
        ],
  ];
  return { content, said: { caption: title } };
};

const submitText = ({ submit }: JobSearch, language: Language): string =>
  submit ?? language.say('search-submit');

/**
 * The destination as a form can send it: a template only where its placeholders are whole parameters of the address.
 */
function formFor(destination: Destination): Destination | undefined {
  const { address, isTemplate, fixed } = destination;
  if (!isTemplate) return destination;
  const [, page = '', query = ''] = /^([^?#{}]*)\?([^#]*)$/.exec(address) ?? [];
  const pairs = [...new URLSearchParams(query)];
  const names: Destination['names'] = {};
  const others: [string, string][] = [];
  for (const [name, value] of pairs) {
    const part = /^\{(what|where|remote|radius)\}$/.exec(value)?.[1] as Field | undefined;
    if (part) names[part] = name;
    else others.push([name, value]);
  }
  if (!page || others.some((pair) => /[{}]/.test(pair.join('')))) return undefined;
  return { ...destination, address: page, isTemplate: false, names, fixed: [...others, ...fixed] };
}

/** Where a template leads without anything filled in. */
function pageOf(destination: Destination): string | undefined {
  return ABSOLUTE.test(destination.address) ? urlFor(destination, NOTHING, destination.address) : undefined;
}

function formContent(value: JobSearch, form: Destination, language: Language): Content {
  const { parts, radii, radiusUnit } = value;
  const { names, address, fixed, remote } = form;
  const field = (part: Field): Content => {
    const { label, placeholder, value: start } = value[part];
    return markup`<p><label>${label ?? language.say(`search-${part}`)}
      ${' '}<input name="${names[part]}" placeholder="${placeholder ?? language.say(`search-${part}-hint`)}"
      ${start && markup` value="${start}"`}></label></p>`;
  };
  const has = (part: keyof Destination['names']) => parts.includes(part) && names[part];
  const distances = radii.map(
    (radius) =>
      markup`<option value="${radius}">${language.say('search-within', { distance: measureText(radius, radiusUnit, language) })}</option>`,
  );
  const extras = [
    has('remote') &&
      markup`<p><label><input type="checkbox" name="${names.remote}" value="${remote}"> ${value.remoteLabel ?? language.say('search-remote')}</label></p>`,
    has('radius') &&
      markup`<p><label>${language.say('search-radius')} <select name="${names.radius}"><option value="">${language.say('search-anywhere')}</option>${distances}</select></label></p>`,
    examplesContent(value, language),
  ];
  return markup`<form method="get" action="${address}" role="search">
    ${has('what') && field('what')}
    ${has('where') && field('where')}
    ${parametersFor({ names, remote, fixed }, NOTHING).map(([name, text]) => markup`<input type="hidden" name="${name}" value="${text}">`)}
    <p><button>${submitText(value, language)}</button></p>
    ${extras.some(Boolean) && part(extras)}
  </form>`;
}

function examplesContent({ examples, destination }: JobSearch, language: Language): Content {
  if (!examples.length) return undefined;
  const links = examples.map((example) => {
    const { what, where, label } = example;
    const text = label ?? (what && where ? language.say('search-in', { what, where }) : what || where);
    const isKnown = destination && ABSOLUTE.test(destination.address);
    return link(
      text,
      isKnown ? urlFor(destination, { ...NOTHING, what, where }, destination.address) : undefined,
    );
  });
  return paragraph([language.say('search-try'), ' ', links.map((each, index) => [index ? ' · ' : '', each])]);
}
