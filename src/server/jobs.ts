import { ageText, payText, placeText, typeText } from '../format/posting.js';
import type { Language } from '../format/language.js';
import { readJobList, type Posting } from '../model/posting.js';
import type { Given, Writer } from './element.js';
import { joined, markup, type Content } from './markup.js';
import { heading, link, list, paragraph, remarks, sourceText } from './parts.js';

// "2 days ago" would be wrong in a page that is kept.
const LONG_AGO = new Date(0);

/** Jobs as a list of links. */
export const jobs: Writer = ({ raw, language, caption, level }: Given) => {
  const { value } = readJobList(raw, language.decimal);
  if (!value?.jobs.length) return undefined;
  const { title, jobs: postings, rel, note, source } = value;
  const content = [
    heading((caption || title) ?? language.say('jobs', { n: postings.length }), level),
    list(
      postings.map((posting) => postingContent(posting, rel, language)),
      'ol',
    ),
    remarks([sourceText(source, language), note]),
  ];
  return { content, said: { caption: title } };
};

function postingContent(posting: Posting, rel: string | undefined, language: Language): Content {
  const { title, url, organization, pay, posted, types, tags, description } = posting;
  const about = [
    organization,
    ...placeText(posting, language),
    payText(pay, language) ?? language.say('pay-unknown'),
    ...types.map((type) => typeText(type, language)),
    ...tags,
  ];
  const date = posted && ageText(posted, LONG_AGO, language);
  return [
    link(title, url, rel),
    // Names of any script stand in their own direction.
    ', ',
    joined(
      [
        ...about.map((text) => text && markup`<bdi>${text}</bdi>`),
        date && (date === posted ? date : markup`<time datetime="${posted}">${date}</time>`),
      ],
      ' · ',
    ),
    paragraph(description),
  ];
}
