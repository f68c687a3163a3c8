import type { Chart } from 'chart.js';
import type { Language } from '../format/language.js';
import type { Configuration } from './configuration.js';
import { configure } from './configure.js';
import type { Picture } from './picture.js';
import { framed, PNG_RATIO } from './png.js';
import { themeOf } from './probes.js';

// What is needed with a drawing only comes along with it.
export { configure } from './configure.js';
export { probesIn, themeOf } from './probes.js';

/** A chart as it is drawn here. */
export type DrawnChart = Chart<'bar' | 'line', unknown[]>;

/** Of many points not all are drawn: the one that is, or the next. */
function placeOf(chart: DrawnChart, picture: Picture, dataset: number, index: number): number {
  const time = picture.series[dataset]?.points[index]?.x;
  if (time === undefined) return index;
  const points = chart.data.datasets[dataset]?.data as { x: number }[];
  const place = points.findIndex(({ x }) => x >= time);
  return place < 0 ? points.length - 1 : place;
}

/** Points at one figure of a picture, or at none. */
export function pointIn(
  chart: DrawnChart,
  picture: Picture,
  dataset: number,
  index: number | undefined,
): void {
  const place = index === undefined ? undefined : placeOf(chart, picture, dataset, index);
  const element = place === undefined ? undefined : chart.getDatasetMeta(dataset)?.data[place];
  const active = element ? [{ datasetIndex: dataset, index: place! }] : [];
  chart.setActiveElements(active);
  const { x = NaN, y = NaN } = (element ?? {}) as { x?: number; y?: number };
  chart.tooltip?.setActiveElements(Number.isNaN(x + y) ? [] : active, { x, y });
  chart.render();
}

/** Draws something else of the same type into a chart, in a room of `width` and `height` px. */
export function changeTo(
  chart: DrawnChart,
  configuration: Configuration,
  width: number,
  height: number,
): void {
  // A plugin of a configuration lives as long as its chart.
  if (configuration.plugins?.length) {
    const { plugins = [] } = chart.config as Configuration;
    plugins.splice(0, plugins.length, ...configuration.plugins);
  }
  chart.data = configuration.data;
  chart.options = configuration.options!;
  if (width === chart.width && height === chart.height) chart.update('none');
  else chart.resize(width, height);
}

/**
 * A picture as PNG with a heading and a foot, as large as `plot` and on the ground that this stands on. It is drawn
 * without the reader's own pay, which stays in the page.
 */
export function pngOf(
  Type: typeof Chart,
  plot: Element,
  { you: _kept, ...picture }: Picture,
  language: Language,
  heading: string,
  foot: string,
): Promise<Blob | undefined> {
  const theme = themeOf(plot);
  const size = { width: plot.clientWidth, height: plot.clientHeight };
  const drawing = plot.ownerDocument.createElement('canvas');
  Object.assign(drawing, size);
  const configuration = configure(picture, theme, size, language);
  configuration.options!.devicePixelRatio = PNG_RATIO;
  const chart = new Type(drawing, configuration);
  const png = framed(drawing, size, theme, heading, foot);
  chart.destroy();
  return png;
}
