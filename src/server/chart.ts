import { readFor } from '../elements/salary-chart/reading.js';
import { pictureOf } from '../chart/view.js';
import type { ChartKind } from '../model/inputs.js';
import { readPeriod } from '../model/pay.js';
import { IssueLog } from '../model/issue-log.js';
import type { Given, Writer } from './element.js';
import { joined, markup } from './markup.js';
import { foot, paragraph, sourceText, tableCell } from './parts.js';

/** The table under a chart, whole. */
export const chart: Writer = ({ raw, attributes, language, caption }: Given) => {
  const given = {
    ...attributes,
    kind: attributes['kind'] as ChartKind | undefined,
    hoursPerYear: Number(attributes['hoursPerYear']) || undefined,
  };
  const { value } = readFor(raw, given, {}, language);
  if (!value) return undefined;
  const period = readPeriod(attributes['payPeriod'] || undefined, new IssueLog(), '') ?? value.payPeriod;
  const adjusted = attributes['costOfLiving'] !== undefined;
  const picture = pictureOf(value, { rows: Infinity, adjusted, ...(period && { period }) }, language);
  const { head, besideHead, rows, finding, notes, refusal } = picture;
  if (!rows.length) return undefined;
  const title = caption || value.title;
  const names = [...head, ...(besideHead ? [besideHead] : [])];
  const lines = rows.map(
    ({ label, sub, cells, beside }) =>
      markup`<tr>
        <th scope="row">${joined([label, sub && markup`<small>${sub}</small>`], ' ')}</th>
        ${cells.map(({ text }) => tableCell(text, language))}
        ${besideHead && markup`<td>${beside ?? '–'}</td>`}
      </tr>`,
  );
  const said = value.summary ?? finding.map(({ text }) => text);
  const content = [
    paragraph(said.length ? said : undefined),
    markup`<table${!refusal && markup` data-chart="${picture.kind}"`}>${title && markup`<caption>${title}</caption>`}
      <thead><tr>${names.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${lines}</tbody>
      ${foot([refusal, ...notes, value.note, sourceText(value.source, language)], names.length)}
    </table>`,
  ];
  return {
    content,
    said: {
      caption: value.title,
      kind: picture.kind,
      currency: picture.currency,
      'pay-period': picture.periods.length ? picture.period : undefined,
    },
  };
};
