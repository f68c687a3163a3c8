import { readFor } from '../elements/salary-chart/reading.js';
import { percentileKey } from '../chart/percentile-key.js';
import { seenOf, type Picture } from '../chart/picture.js';
import { pictureOf } from '../chart/view.js';
import { perPeriod } from '../format/period.js';
import type { Language } from '../format/language.js';
import type { ChartKind } from '../model/inputs.js';
import { readPeriod } from '../model/pay.js';
import { IssueLog } from '../model/issue-log.js';
import type { Given, Writer } from './element.js';
import { joined, markup, type Content } from './markup.js';
import {
  choice,
  findingContent,
  foot,
  lossesText,
  paragraph,
  room,
  sourceContent,
  tableCell,
  unseen,
} from './parts.js';

/** The table under a chart, whole. */
export const chart: Writer = ({ raw, attributes, language, caption }: Given) => {
  const given = {
    ...attributes,
    caption,
    kind: attributes['kind'] as ChartKind | undefined,
    hoursPerYear: Number(attributes['hoursPerYear']) || undefined,
  };
  const { value, issues } = readFor(raw, given, {}, language);
  if (!value) return undefined;
  const period = readPeriod(attributes['payPeriod'] || undefined, new IssueLog(), '') ?? value.payPeriod;
  const adjusted = attributes['costOfLiving'] !== undefined;
  const picture = pictureOf(value, { rows: Infinity, adjusted, ...(period && { period }) }, language);
  const { head, besideHead, rows, finding, notes, scaleNote, refusal, kind } = picture;
  if (!rows.length) return undefined;
  const { title } = value;
  const names = [...head, ...(besideHead ? [besideHead] : [])];
  const lines = rows.map(
    ({ label, sub, cells, beside }) =>
      markup`<tr>
        <th scope="row">${joined([label, sub && markup`<small>${sub}</small>`], ' ')}</th>
        ${cells.map(({ text }) => tableCell(text, language))}
        ${besideHead && markup`<td>${seenOf(beside!)}</td>`}
      </tr>`,
  );
  const said = value.summary ?? findingContent(finding);
  const key = percentileKey(picture, language);
  const content = [
    paragraph(said),
    controlsOf(picture, attributes['askPay'] !== undefined, language),
    markup`<table${!refusal && markup` data-chart="${kind}${besideHead && ' beside'}"`}>${title && markup`<caption>${title}</caption>`}
      <thead><tr>${names.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${lines}</tbody>
      ${foot([refusal, ...notes, value.note, sourceContent(value.source, language)], names.length)}
    </table>`,
    room([
      key && unseen(key, 'line'),
      scaleNote && unseen(scaleNote, 'line'),
      lossesText(issues, language),
      ...(['copy', 'downloadCsv', 'print'] as const).map((word) => unseen(language.say(word))),
      picture.domain && unseen(language.say('downloadPng')),
    ]),
  ];
  return {
    content,
    said: {
      caption: title,
      kind,
      currency: picture.currency,
      'pay-period': picture.periods.length ? picture.period : undefined,
    },
  };
};

/** Room for what the reader can change. */
function controlsOf(picture: Picture, isAsked: boolean, language: Language): Content {
  const { periods, adjustable, domain } = picture;
  return room([
    choice(periods.map(({ period }) => perPeriod(period, language))),
    adjustable && unseen(language.say('adjust'), 'switch'),
    isAsked && unseen(language.say('yourPay'), 'switch'),
    domain && choice([language.say('chart'), language.say('table')]),
  ]);
}
