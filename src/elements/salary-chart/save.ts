import { percentileKey } from '../../chart/percentile-key.js';
import type { Picture } from '../../chart/picture.js';
import { perPeriod } from '../../format/period.js';
import { csvOf } from '../../format/csv.js';
import { sourceText } from '../../format/date.js';
import type { Language } from '../../format/language.js';
import type { Chart } from '../../model/chart.js';

/** The whole table as CSV; the first cell says for which period the amounts are. */
export function csvOfPicture(picture: Picture, language: Language): string {
  const { head, besideHead, rows, period, periods } = picture;
  const [name = '', ...columns] = head;
  const first = periods.length ? `${name} (${perPeriod(period, language)})` : name;
  return csvOf([
    [first, ...columns, ...(besideHead ? [besideHead] : [])],
    ...rows.map(({ label, sub, cells, beside }) => [
      [label, sub].filter(Boolean).join(' · '),
      ...cells.map(({ text }) => text),
      ...(besideHead ? [beside?.text ?? ''] : []),
    ]),
  ]);
}

/** What stands under a picture that is taken along: all that has to be known to read it, a line each. */
export const footOf = (picture: Picture, { source, note }: Chart, language: Language): string[] =>
  [
    percentileKey(picture, language),
    ...picture.notes,
    picture.scaleNote,
    source && sourceText(source, language),
    note,
  ].flatMap((line) => line || []);

const name = (text: string): string => text.replace(/[^\p{L}\p{N}.]+/gu, '-').slice(0, 80);

/** Hands CSV to the reader, marked as UTF-8 for spreadsheets. */
export const saveText = (host: Element, file: string, text: string): void =>
  save(host, file, new Blob([`\uFEFF${text}`], { type: 'text/csv' }));

/** Hands a file to the reader. */
export function save(host: Element, file: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = host.ownerDocument.createElement('a');
  link.href = url;
  link.download = name(file);
  link.click();
  // The browser has read the address by then.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
