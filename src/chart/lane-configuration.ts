import type { Chart } from 'chart.js';
import type { Language } from '../format/language.js';
import { plain, ticksOf } from './axes.js';
import { commonOf, type Configuration, type Dataset } from './configuration.js';
import { lanesIn, type Lanes } from './lane-geometry.js';
import { LaneMarks } from './lane-marks.js';
import type { Picture, PictureRow } from './picture.js';
import type { Size, Theme } from './theme.js';

/** What the bars of a row are drawn from, from the thinnest to the thickest. */
function barsOf(kind: Picture['kind']): { thickness: number; value: (row: PictureRow) => unknown }[] {
  const ends = ({ mark }: PictureRow): [number, number] | undefined => {
    const { from, to, box, value } = mark ?? {};
    // A median that is outside does not make a range longer than it is given.
    const given = from !== undefined && to !== undefined ? [from, to] : [from, box?.[0], value, box?.[1], to];
    const known = given.filter((amount): amount is number => Number.isFinite(amount));
    return known.length > 1 ? [Math.min(...known), Math.max(...known)] : undefined;
  };
  if (kind === 'bars') return [{ thickness: 16, value: ({ mark }) => mark?.value }];
  if (kind === 'range') return [{ thickness: 8, value: ends }];
  const box = ({ mark }: PictureRow) => (mark?.box && Number.isFinite(mark.box[1]) ? mark.box : undefined);
  return [
    { thickness: 2, value: ends },
    { thickness: 10, value: box },
  ];
}

/** Everything but the figures of the rows, for comparing. */
const frameOf = ({ kind, domain, currency, you, besideHead, rows }: Picture, place: Lanes): string =>
  JSON.stringify([
    place,
    kind,
    domain,
    currency,
    you,
    besideHead,
    rows.map(({ label, sub, mark }) => [label, sub, mark?.hollow]),
  ]);

const figuresOf = ({ mark, figure, ends, beside, lines, yours }: PictureRow): string =>
  JSON.stringify([mark, figure, ends, beside, lines, yours]);

/** A bar for each line of a table, with all that is written beside it. */
export function lanes(picture: Picture, theme: Theme, { width }: Size, language: Language): Configuration {
  const { rows, domain, kind } = picture;
  const shown = { ...picture };
  const place = lanesIn(picture, theme, width);
  const { before, behind, above, axis, lanes: sizes } = place;
  let total = 0;
  const middles = sizes.map(({ bar: middle, height }) => (total += height) - height + middle);
  const [colour] = theme.colours;
  const hollow = rows.map(({ mark }) => mark?.hollow === true);
  const bars = barsOf(kind);
  const datum = (bar: number, row: PictureRow, index: number) => ({
    x: bars[bar]!.value(row) ?? null,
    y: middles[index],
  });
  const fills = kind === 'bars' ? [colour] : kind === 'range' ? [theme.soft] : [theme.muted, colour];
  const datasets = bars.map(({ thickness }, bar): Dataset => {
    const fill = fills[bar]!;
    return {
      order: bars.length - bar,
      type: 'bar',
      data: rows.map((row, index) => datum(bar, row, index)),
      barThickness: thickness,
      grouped: false,
      borderColor: colour,
      borderSkipped: false,
      ...(hollow.includes(true)
        ? {
            backgroundColor: hollow.map((is) => (is ? theme.surface : fill)),
            hoverBackgroundColor: hollow.map((is) => (is ? theme.surface : fill)),
            borderWidth: hollow.map((is) => (is ? 1.5 : 0)),
          }
        : // One look for all is worked out once.
          { backgroundColor: fill, hoverBackgroundColor: fill, borderWidth: 0 }),
    };
  });
  const marks = new LaneMarks(shown, theme, place, axis ? ticksOf(picture, language) : []);
  const { options, plugins } = commonOf(shown, theme, marks);
  const { rightToLeft } = theme;
  const frame = frameOf(picture, place);

  function amend(chart: Chart<'bar' | 'line', unknown[]>, next: Picture): boolean {
    // What is pointed at has a tooltip, which is written anew with everything else.
    if (chart.getActiveElements().length || frameOf(next, lanesIn(next, theme, width)) !== frame)
      return false;
    const changed = next.rows.flatMap((row, index) =>
      figuresOf(row) === figuresOf(shown.rows[index]!) ? [] : index,
    );
    Object.assign(shown, next);
    datasets.forEach(({ data }, bar) => {
      const { controller, data: elements } = chart.getDatasetMeta(bar);
      for (const index of changed) {
        data[index] = datum(bar, next.rows[index]!, index);
        controller.parse(index, 1);
        controller.updateElements(elements, index, 1, 'none');
      }
    });
    marks.redraw(chart, changed);
    return true;
  }

  return {
    type: 'bar',
    data: { datasets },
    plugins,
    amend,
    options: {
      ...options,
      indexAxis: 'y',
      interaction: { mode: 'nearest', axis: 'y', intersect: false },
      layout: {
        padding: {
          top: above,
          bottom: 0,
          left: rightToLeft ? behind : before,
          right: rightToLeft ? before : behind,
        },
      },
      scales: {
        x: plain(domain?.minimum, domain?.maximum, rightToLeft),
        y: plain(0, total, true),
      },
    },
  };
}
