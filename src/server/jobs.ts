import { ageText, payText, placeText, typeText } from '../format/posting.js';
import type { Language } from '../format/language.js';
import { readJobList, SORTS, type Posting } from '../model/posting.js';
import type { Given, Writer } from './element.js';
import { joined, markup, type Content } from './markup.js';
import { heading, link, list, lossesText, paragraph, part, remarks, sourceContent, unseen } from './parts.js';

/** As many as the element shows at first, where no `page-size` says another number. */
const PAGE_SIZE = 10;

// "2 days ago" would be wrong in a page that is kept.
const LONG_AGO = new Date(0);

/** Jobs as a list of links; those that the element shows when it is asked for more are folded. */
export const jobs: Writer = ({ raw, attributes, language, caption, level }: Given) => {
  const { value, issues } = readJobList(raw, language.decimal);
  if (!value?.jobs.length) return undefined;
  const { title, jobs: postings, rel, note, source } = value;
  const count = language.say('jobs', { n: postings.length });
  const name = caption || title;
  const size = Math.floor(Number(attributes['pageSize'])) || 0;
  const end = size > 0 ? size : PAGE_SIZE;
  const items = postings.map((posting) => postingContent(posting, rel, language));
  const more = language.say('more', { n: Math.min(end, items.length - end) });
  const content = [
    part([heading(name ?? count, level), name && paragraph(count), postings.length > 1 && sortOf(language)]),
    list(items.slice(0, end), 'ol'),
    items.length > end &&
      markup`<details><summary>${more}</summary><ol start="${end + 1}">${items.slice(end).map((item) => markup`<li>${item}</li>`)}</ol></details>`,
    remarks([sourceContent(source, language), note, lossesText(issues, language)]),
  ];
  return { content, said: { caption: title } };
};

/** Room for the field in which readers choose the order: as broad as the longest of its choices. */
function sortOf(language: Language): Content {
  const [longest = ''] = SORTS.map((sort) => language.say(`sort-${sort}`)).sort(
    (a, b) => b.length - a.length,
  );
  return markup`<span>${unseen(language.say('jobs-sort'))} ${unseen(longest)}</span>`;
}

/** A mark that stands between parts only as long as they share a line. */
const between = (text: string): Content => markup`<i>${text}</i>`;

function postingContent(posting: Posting, rel: string | undefined, language: Language): Content {
  const { title, url, organization, pay, posted, types, tags, description } = posting;
  // Names of any script stand in their own direction.
  const named = (texts: (string | undefined)[]) =>
    joined(
      texts.map((text) => text && markup`<bdi>${text}</bdi>`),
      ' · ',
    );
  const about = [organization, ...placeText(posting, language)].filter(Boolean);
  const labels = [...types.map((type) => typeText(type, language)), ...tags];
  const amount = payText(pay, language);
  const date = posted && ageText(posted, LONG_AGO, language);
  return [
    part([
      link(title, url, rel),
      about.length > 0 && markup`<span>${between(', ')}${named(about)}</span>`,
      labels.length > 0 && markup`<small>${between(' · ')}${named(labels)}</small>`,
    ]),
    part([
      amount
        ? markup`<strong><bdi>${amount}</bdi></strong>`
        : markup`<span>${language.say('pay-unknown')}</span>`,
      date &&
        markup`<span>${between(' · ')}${date === posted ? date : markup`<time datetime="${posted}">${date}</time>`}</span>`,
    ]),
    paragraph(description),
  ];
}
