import { dateText } from '../format/date.js';
import { dayTimeText } from '../format/day-time.js';
import { figureText, numberText } from '../format/figures.js';
import type { Language } from '../format/language.js';
import { payAmountText } from '../format/pay-amount.js';
import { PERCENT, shareText, sumText } from '../format/shares.js';
import { lettersIn, tileText } from '../format/tiles.js';
import type { Block } from '../model/blocks/block.js';
import { readCaseStudy, type Case } from '../model/blocks/case-study.js';
import { readDayTimeline, type DaySlot } from '../model/blocks/day-timeline.js';
import { readExpandableList } from '../model/blocks/expandable-list.js';
import { readFaqList, type Question } from '../model/blocks/faq-list.js';
import { readLinkList, type Link } from '../model/blocks/link-list.js';
import { readPairedList } from '../model/blocks/paired-list.js';
import { readPayAmount } from '../model/blocks/pay-amount.js';
import { readPlanList, type Plan } from '../model/blocks/plan-list.js';
import { readRatingScale, type Rating } from '../model/blocks/rating-scale.js';
import { panelsOf, readShareBar, type ShareGroup } from '../model/blocks/share-bar.js';
import { readShareLinks } from '../model/blocks/share-links.js';
import { readSkillList, type SkillGroup } from '../model/blocks/skill-list.js';
import { readSourceNote } from '../model/blocks/source-note.js';
import { readStatTiles, type Stat } from '../model/blocks/stat-tiles.js';
import { readTagList, type Tag } from '../model/blocks/tag-list.js';
import { readTitledList, type Titled } from '../model/blocks/titled-list.js';
import { currencyOf } from '../model/figure.js';
import { IssueLog } from '../model/issue-log.js';
import type { PayPeriod } from '../model/inputs.js';
import type { Reading } from '../model/issue.js';
import { HOURS_PER_YEAR, payFor } from '../model/period.js';
import type { Share } from '../model/share.js';
import type { Source } from '../model/source.js';
import { readCurrency, readHours, readPeriod } from '../model/units.js';
import type { DecimalMark } from '../model/issue-log.js';
import type { Given, Writer } from './element.js';
import { joined, markup, type Content } from './markup.js';
import {
  heading,
  link,
  list,
  lossesText,
  paragraph,
  paragraphs,
  part,
  remarks,
  sourceContent,
} from './parts.js';

/**
 * A block with its heading, its remarks, and between them what its own function writes: nothing where that is nothing.
 * @param body is told the level of the headings in it
 */
/* @__NO_SIDE_EFFECTS__ */
const block =
  <T extends Block>(
    read: (raw: unknown, decimal: DecimalMark) => Reading<T>,
    body: (value: T, language: Language, level: number) => Content,
    titled = (title: string | undefined, _language: Language) => title,
  ): Writer =>
  ({ raw, language, caption, level }: Given) => {
    const { value, issues } = read(raw, language.decimal);
    const title = value && (caption || titled(value.title, language));
    const inside = value && body(value, language, title ? level + 1 : level);
    if (!value || !inside) return undefined;
    const { summary, note, source } = value;
    const content = [
      heading(title, level),
      paragraph(summary),
      inside,
      remarks([note, sourceContent(source, language), lossesText(issues, language)]),
    ];
    return { content, said: { caption: title } };
  };

const definitions = (parts: Content[]): Content =>
  // Each in a group of its own: a term may be all there is.
  parts.length > 0 && markup`<dl>${parts.map(part)}</dl>`;

/** So many letters fit into the narrowest tile. */
const FEW_LETTERS = 6;

/** Parts that stand beside each other where there is room, as the element shows them. */
const parts = (contents: Content[]): Content =>
  contents.length > 0 && markup`<div>${contents.map(part)}</div>`;

/** For the style sheet: how many letters a tile has room for, as a sum of powers of two. */
function lettersOf(items: Stat[], language: Language): Content {
  const letters = Math.ceil(lettersIn(items, language));
  const bits = [1, 2, 4, 8].filter((bit) => letters > FEW_LETTERS && letters & bit);
  return bits.length > 0 && markup` data-drawn="${bits.map((bit) => `letters-${bit}`).join(' ')}"`;
}

export const statTiles = block(
  readStatTiles,
  ({ items }, language) =>
    items.length > 0 &&
    markup`<dl${lettersOf(items, language)}>${items.map((item: Stat) => {
      const text = tileText(item, language);
      return part([
        markup`<dt>${item.label}</dt>`,
        // A term needs something said about it, be it nothing.
        (text || !item.note) && markup`<dd>${text}</dd>`,
        item.note && markup`<dd><small>${item.note}</small></dd>`,
      ]);
    })}</dl>`,
);

export const ratingScale = block(readRatingScale, ({ items }, language) =>
  definitions(
    items.map(({ label, value, text, scale }: Rating) => {
      const [from, to] = scale && scale.length > 1 ? [scale[0]!, scale.at(-1)!] : [];
      const isDrawn = value && from && to;
      const said = isDrawn ? language.say('rating-place', { value, from, to }) : value;
      return markup`<dt>${label}</dt><dd${isDrawn && markup` data-drawn`}>${said ?? language.say('missing')}</dd>${text && markup`<dd>${text}</dd>`}`;
    }),
  ),
);

const partText = (part: Share, language: Language): Content =>
  joined([part.name, part.share && shareText(part, language)], ', ');

const restText = (group: ShareGroup, language: Language): Content => {
  const { rest, rounding, total } = group;
  if (!total && (!rest || rounding)) return undefined;
  return rest && rest > 0
    ? `${language.say('shares-rest')}: ${numberText(rest, PERCENT, language)}`
    : sumText(group, language);
};

export const shareBar = block(readShareBar, ({ groups, title }, language, level) => {
  const [panel = [], another] = panelsOf(groups);
  if (panel.length > 1 && !another) return sharesTable(panel, language, title);
  return parts(
    groups.map((group) => [
      heading(group.title, level),
      list(group.items.map((item) => partText(item, language))),
      paragraph(restText(group, language)),
    ]),
  );
});

/** Wholes of the same parts, as the element writes them under its bars. */
function sharesTable(groups: ShareGroup[], language: Language, title?: string): Content {
  const [{ items }] = groups as [ShareGroup];
  const rests = groups.flatMap((group) => {
    const text = restText(group, language);
    return text ? [paragraph(joined([group.title, text], ', '))] : [];
  });
  const label = title ?? language.list(groups.flatMap((group) => group.title ?? []));
  return [
    markup`<table${label && markup` aria-label="${label}"`}>
      <thead><tr><td></td>${groups.map(({ title }) => markup`<th scope="col">${title}</th>`)}</tr></thead>
      <tbody>${items.map(
        ({ name }, row) => markup`<tr>
          <th scope="row">${name}</th>
          ${groups.map((group) => markup`<td>${shareText(group.items[row]!, language)}</td>`)}
        </tr>`,
      )}</tbody>
    </table>`,
    rests,
  ];
}

export const skillList = block(readSkillList, ({ groups }, language, level) =>
  parts(
    groups.map(({ title, text, items }: SkillGroup) => [
      heading(title, level),
      paragraph(text),
      list(
        items.map((item) => partText(item, language)),
        'ul',
        items.some(({ share }) => share) ? 'bars' : undefined,
      ),
    ]),
  ),
);

function tagContent({ name, examples = [], url }: Tag, language: Language): Content {
  const list = language.list(examples, 'unit');
  // A single word in brackets could be an abbreviation.
  const said = examples.length === 1 ? language.say('for-example', { list }) : list;
  return [link(name, url), said && markup` <small>(${said})</small>`];
}

export const tagList = block(readTagList, ({ groups }, language, level) =>
  parts(
    groups.map(({ title, items }) => [
      heading(title, level),
      list(items.map((tag) => tagContent(tag, language))),
    ]),
  ),
);

export const expandableList = block(readExpandableList, ({ items, visible }, language) => {
  const rest = items.slice(visible);
  return (
    items.length > 0 && [
      list(items.slice(0, visible)),
      rest.length > 0 &&
        markup`<details><summary>${language.say('more', { n: rest.length })}</summary>${list(rest)}</details>`,
    ]
  );
});

export const pairedList = block(readPairedList, ({ lists }, _, level) =>
  parts(lists.map(({ title, items }) => [heading(title, level), list(items)])),
);

export const titledList = block(readTitledList, ({ items, numbered }, _, level) => {
  const titled = items.map(({ title, text, links, items: inner }: Titled) => [
    heading(title, level),
    part([paragraphs(text, links), list(inner)]),
  ]);
  return numbered ? list(titled, 'ol') : parts(titled);
});

export const dayTimeline = block(readDayTimeline, ({ items }, language) =>
  list(
    items.map(({ title, from, to, focus, tasks }: DaySlot) => {
      const times = dayTimeText(from, to, language).map(({ text, time }) =>
        time ? markup`<time datetime="${time}">${text}</time>` : text,
      );
      const when = times.length > 0 && markup`<small>${title ? [' (', times, ')'] : times}</small>`;
      return [markup`<strong>${title}${when}</strong>`, paragraph(focus), list(tasks)];
    }),
    'ol',
  ),
);

export const caseStudy = block(readCaseStudy, ({ items }, language) =>
  definitions(
    items.map(({ title, text, links, takeaway }: Case) => {
      const learned = takeaway && markup`<p><strong>${language.say('takeaway')}</strong> ${takeaway}</p>`;
      return markup`<dt>${title}</dt><dd>${paragraphs(text, links)}${learned}</dd>`;
    }),
  ),
);

export const faqList = block(readFaqList, ({ items }, _, level) =>
  items.map(({ question, answer, links, category }: Question, index) => [
    category !== items[index - 1]?.category && heading(category, level),
    question
      ? markup`<details><summary>${question}</summary>${paragraphs(answer, links)}</details>`
      : part(paragraphs(answer, links)),
  ]),
);

export const linkList = block(readLinkList, ({ items }) =>
  list(
    items.map(({ title, url, text, label }: Link) => [
      link(title, url),
      label && markup`<small> · ${label}</small>`,
      paragraph(text),
    ]),
  ),
);

function dateContent(date: string, language: Language): Content {
  const { text, time } = dateText(date, language);
  return time ? markup`<time datetime="${time}">${text}</time>` : text;
}

export const sourceNote = block(
  readSourceNote,
  ({ items, updated, method, source }, language) => {
    const parts = [
      list(
        items.map(({ name, url, date }: Source) => [
          link(name, url),
          date && [', ', dateContent(date, language)],
        ]),
      ),
      method && markup`<p><strong>${language.say('method')}</strong> ${method}</p>`,
      updated && paragraph(language.parts<Content>('updated', { date: dateContent(updated, language) })),
    ];
    return (items.length > 0 || method || updated || source) && parts;
  },
  (title, language) => title ?? language.say('sources'),
);

/** Without a script, the address itself and a mail that carries it. */
export const shareLinks = block(readShareLinks, ({ url, text = '' }, language) => {
  const isWhole = url && /^https?:/i.test(url);
  const body = [text, url].filter(Boolean).join('\r\n');
  const mail = `mailto:?subject=${encodeURIComponent(text)}&body=${encodeURIComponent(body)}`;
  return [
    url && paragraph(link(url, url)),
    isWhole && paragraph(link(language.say('mail'), mail)),
    !url && text && paragraph(text),
  ].filter(Boolean);
});

function priceContent({ name, price, currency, period }: Plan, language: Language): Content {
  if (!price) return undefined;
  const word = language.say('free');
  const isFree = price.value === 0 && !price.to && !price.bound && name !== word;
  const text = isFree ? word : figureText(price, { unit: 'money', currency }, language);
  const span = !isFree && period && price.value !== undefined && ` ${language.say(`per-${period}`)}`;
  return markup`<p><strong>${text}</strong>${span}</p>`;
}

export const planList = block(readPlanList, ({ items }, language, level) =>
  parts(
    items.map((plan: Plan) => {
      const { name, text, lead, features, url, label } = plan;
      const where = url ? link(label ?? name, url) : label;
      return [
        part([heading(name, level), priceContent(plan, language), paragraph(text)]),
        (lead || features.length > 0) && part([paragraph(lead), list(features)]),
        where !== undefined && part(paragraph(where)),
      ];
    }),
  ),
);

/** An amount within a sentence. */
export const payAmount: Writer = ({ raw, attributes, language }: Given) => {
  const log = new IssueLog();
  const { value } = readPayAmount(raw, language.decimal);
  if (!value?.length) return undefined;
  const currency = attributes['currency'] ? readCurrency(attributes['currency'], log, '') : undefined;
  const own = attributes['payPeriod'] as PayPeriod | undefined;
  const period = own ? readPeriod(own, log, '') : undefined;
  const hours = readHours(Number(attributes['hoursPerYear']) || undefined, log, '') ?? HOURS_PER_YEAR;
  const pays = value.map((pay) => ({
    ...pay,
    currency: currencyOf(pay.currency, currency),
    payPeriod: pay.payPeriod ?? period,
  }));
  const shown = period && payFor(pays, period, hours);
  const { pay, how } = shown ?? { pay: pays[0]!, how: 'published' };
  const { amount, median, mean, minimum, maximum, payPeriod } = pay;
  const plain = { amount: amount ?? median ?? mean, minimum, maximum, currency: pay.currency };
  return {
    content: payAmountText(pay, language, how === 'converted'),
    said: { value: payAmountText(plain, language), 'pay-period': payPeriod },
  };
};
