import { namesIn } from './comma-list.js';
import { readExperience, readGrowth } from './experience.js';
import { at } from './issue-log.js';
import { readFigure, type Figure } from './figure.js';
import { slug } from './slug.js';
import { readUrl } from './link.js';
import { gatherPay, readPay, readPays, type Pay } from './pay.js';
import { readShare, type Share } from './share.js';
import {
  isNamed,
  isObject,
  keep,
  listOf,
  objectOf,
  oneOf,
  readFields,
  readText,
  type Reader,
} from './text.js';
import { readWhole } from './whole.js';

/** A value of no fixed type, as it was given: what it is, is decided for a whole row. */
export type Loose = unknown;

/** One fact of a role. */
export interface Fact {
  label: string;
  value?: Loose;
  group?: string;
  /** Where it stands in the data. */
  where: string;
}

/** What a role pays in one place, industry or company. */
export interface PayBy {
  by: string;
  name: string;
  pay?: Pay;
}

/** One job or occupation, as it was understood. */
export interface Role {
  id: string;
  /** Empty where the data has none. */
  title: string;
  summary?: string;
  url?: string;
  occupationCode?: string;
  pay: Pay[];
  payBy: PayBy[];
  growthRate?: Figure;
  /** The years that the growth is for. */
  growthSpan?: { from: string; to: string };
  employment?: Figure;
  demand?: string;
  experience?: Figure;
  education?: Share[];
  demographics: { label: string; shares?: Share[] }[];
  skills?: Share[];
  responsibilities?: string[];
  tools?: string[];
  facts: Fact[];
}

const readTexts = listOf(readText);
const readCount: Reader<Figure> = (input, log, where) => readFigure(input, log, where, false, 'count');

const readPlace = objectOf('name', {
  by: oneOf('city', 'state', 'company', 'industry', 'location', 'education', 'experience'),
  name: readText,
  pay: readPay,
});
const readFact = objectOf('label', { label: readText, value: keep, group: readText });

const readWholes = listOf(objectOf('label', { label: readText, shares: readWhole }));
/** Wholes, also by their names: `{"gender": {"Male": "78%"}}`. One without parts says nothing. */
const readDemographics: typeof readWholes = (input, log, where) => {
  const wholes =
    isObject(input) && !isNamed(input)
      ? Object.entries(input).map(([label, shares]) => ({ label, shares }))
      : input;
  return readWholes(wholes, log, where)?.filter(({ shares }) => shares?.length);
};

const readShares = listOf(readShare);

/** Skills, also by group: `{"technical": ["SQL"]}`. */
const readSkills: typeof readShares = (input, log, where) =>
  isObject(input) && Object.values(input).every(Array.isArray)
    ? Object.entries(input).flatMap(([group, list]) =>
        readShares(list, log, at(where, group))!.map((skill) => ({ group, ...skill })),
      )
    : readShares(input, log, where);

const FIELDS = {
  id: readText,
  title: readText,
  summary: readText,
  url: readUrl,
  occupationCode: readText,
  pay: readPays,
  payBy: listOf<PayBy>((input, log, where) => {
    const place = readPlace(input, log, where);
    return place && { by: 'other', ...place };
  }),
  growthRate: readGrowth,
  employment: readCount,
  demand: readText,
  experience: readExperience,
  education: readWhole,
  demographics: readDemographics,
  skills: readSkills,
  responsibilities: readTexts,
  tools: ((input, log, where) => readTexts(namesIn(input), log, where)) satisfies Reader<string[]>,
  facts: listOf<Fact>((input, log, where) => {
    const fact = readFact(input, log, where);
    return fact && { ...fact, where: at(where, 'value') };
  }),
};

/** One role; fields that are not known become facts, so that nothing readable is lost. */
export const readRole: Reader<Role> = (input, log, where) => {
  const unknown: Fact[] = [];
  const object = isObject(input) ? gatherPay(input, FIELDS, log, where) : { title: input };
  const { growthRate, id, title, ...fields } = readFields(object, FIELDS, log, where, (key, value) => {
    const label = readText(key, log, where) ?? '';
    unknown.push({ label, value, where: at(where, key) });
  });
  if (!title) log.add('CE204', at(where, 'title'), isObject(input) ? undefined : input, 'text');
  const { rate, from, to } = growthRate ?? {};
  for (const pay of [...(fields.pay ?? []), ...(fields.payBy ?? []).flatMap((entry) => entry.pay ?? [])]) {
    for (const fact of pay.others ?? []) unknown.push({ ...fact, group: 'pay' });
    delete pay.others;
  }
  return {
    pay: [],
    payBy: [],
    demographics: [],
    ...fields,
    ...(rate && { growthRate: { ...rate, unit: rate.unit ?? 'percent' } }),
    ...(from && to && { growthSpan: { from, to } }),
    id: id ?? slug(title ?? ''),
    title: title ?? '',
    facts: [...(fields.facts ?? []), ...unknown],
  };
};
