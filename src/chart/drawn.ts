import type { Chart } from 'chart.js';
import type { Language } from '../format/language.js';
import type { Configuration } from './configuration.js';
import { configure } from './configure.js';
import type { Picture } from './picture.js';
import { framed, PNG_RATIO, ratioFor } from './png.js';
import { probesIn, themeOf } from './probes.js';

// Needed before anything is drawn, and along with it.
export { probesIn };

/** What is drawn, and in which language. */
export interface Drawable {
  picture: Picture;
  language: Language;
}

/** A chart as it is drawn here. */
type DrawnChart = Chart<'bar' | 'line', unknown[]>;

/** How wide a picture is on paper, in px: a wider one would be made smaller, with all that is written in it. */
const PAPER = 700;

/** What is as large as the picture is to be, also on paper, where the table stands under it. */
const roomIn = (plot: Element): Element => plot.querySelector('.walk')!;

/** How many of the page's fonts have come: until its own has, a canvas is written in another one. */
const fontsIn = (plot: Element): number =>
  [...plot.ownerDocument.fonts].filter(({ status }) => status === 'loaded').length;

/** What is drawn in the `canvas` of a plot, kept in step with what there is to draw. It comes along with Chart.js. */
export class Drawn {
  /** Colours or room may be others than those that were drawn with. */
  stale = true;
  readonly #type: typeof Chart;
  readonly #plot: Element;
  #chart?: DrawnChart;
  #canvas?: HTMLCanvasElement;
  #configuration?: Configuration;
  // What was drawn last, and in which colours and room.
  #drawn?: Drawable;
  #look = '';
  #size = '';
  #widest = Infinity;

  /** @param type Chart.js, with all that is needed of it */
  constructor(type: typeof Chart, plot: Element) {
    this.#type = type;
    this.#plot = plot;
  }

  /** Whether the room is another one than that which was drawn in. */
  get isOff(): boolean {
    const { clientWidth, clientHeight } = roomIn(this.#plot);
    return clientWidth > 0 && this.#size !== [clientWidth, clientHeight, devicePixelRatio].join();
  }

  /**
   * What draws the picture, where it has to be drawn anew: everything that asks for the layout comes before. It throws
   * where the picture cannot be drawn.
   */
  prepare(given: Drawable): (() => void) | undefined {
    const plot = this.#plot;
    const canvas = plot.querySelector('canvas')!;
    const { picture, language } = given;
    if (this.#amend(canvas, given)) return undefined;
    const { clientWidth, clientHeight: height } = roomIn(plot);
    if (!clientWidth) return undefined;
    const width = Math.min(clientWidth, this.#widest);
    const theme = themeOf(plot);
    // How sharp the screen is changes as a reader zooms in, or moves the window to another one.
    const sharp = devicePixelRatio;
    const look = JSON.stringify([theme, width, height, sharp, fontsIn(plot), language.locale]);
    // What could not be drawn is not tried again until something is different.
    if (picture === this.#drawn?.picture && look === this.#look) return undefined;
    this.#drawn = given;
    this.#look = look;
    this.#size = [width, height, sharp].join();
    this.stale = false;
    return () => {
      try {
        const configuration = configure(picture, theme, { width, height }, language);
        configuration.options!.devicePixelRatio = ratioFor({ width, height }, sharp);
        if (canvas !== this.#canvas || configuration.type !== this.#configuration?.type) this.remove();
        if (this.#chart) changeTo(this.#chart, configuration, width, height);
        else {
          this.#canvas = canvas;
          // The chart takes the size that is there, and is laid out once only.
          Object.assign(canvas, { width, height });
          this.#chart = new this.#type(canvas, configuration);
        }
        this.#configuration = configuration;
      } catch (error) {
        // What was drawn only half would be in the way of the next try.
        this.#type.getChart(canvas)?.destroy();
        this.#chart = undefined;
        throw error;
      }
    };
  }

  /** Draws what is different of another picture, where that is little. Nothing of the layout is asked for. */
  #amend(canvas: HTMLCanvasElement, given: Drawable): boolean {
    if (!this.#chart || this.stale || canvas !== this.#canvas) return false;
    if (given.picture === this.#drawn!.picture || given.language !== this.#drawn!.language) return false;
    try {
      if (!this.#configuration?.amend?.(this.#chart, given.picture)) return false;
    } catch {
      // What fails here fails again where the whole is drawn, and is reported there.
      this.remove();
      return false;
    }
    this.#drawn = given;
    return true;
  }

  /** Paper is white, whatever the page stands on. */
  print(isPaper: boolean): void {
    probesIn(this.#plot);
    this.#plot.querySelector('.probes')!.classList.toggle('paper', isPaper);
    this.stale = true;
    this.#widest = isPaper ? PAPER : Infinity;
  }

  /** Points at one figure, or at none. */
  point(dataset: number, index: number | undefined): void {
    if (this.#chart) pointIn(this.#chart, this.#drawn!.picture, dataset, index);
  }

  /**
   * As PNG with a heading and a foot, as large as the plot and on the ground that this stands on; nothing while nothing
   * is drawn. The reader's own pay stays in the page.
   */
  png(
    { picture: { you: _kept, ...picture }, language }: Drawable,
    heading: string,
    foot: string[],
  ): Promise<Blob | undefined> | undefined {
    const plot = this.#plot;
    if (!this.#chart) return undefined;
    const theme = themeOf(plot);
    const size = { width: plot.clientWidth, height: plot.clientHeight };
    const drawing = plot.ownerDocument.createElement('canvas');
    Object.assign(drawing, size);
    const configuration = configure(picture, theme, size, language);
    configuration.options!.devicePixelRatio = ratioFor(size, PNG_RATIO);
    const chart = new this.#type(drawing, configuration);
    const png = framed(drawing, size, theme, heading, foot);
    chart.destroy();
    return png;
  }

  /** Leaves the canvas to others. */
  remove(): void {
    this.#chart?.destroy();
    this.#chart = this.#canvas = this.#configuration = undefined;
  }
}

/** Of many points not all are drawn: the one that is, or the next. */
function placeOf(chart: DrawnChart, picture: Picture, dataset: number, index: number): number {
  const time = picture.series[dataset]?.points[index]?.x;
  if (time === undefined) return index;
  const points = chart.data.datasets[dataset]?.data as { x: number }[];
  const place = points.findIndex(({ x }) => x >= time);
  return place < 0 ? points.length - 1 : place;
}

function pointIn(chart: DrawnChart, picture: Picture, dataset: number, index: number | undefined): void {
  const place = index === undefined ? undefined : placeOf(chart, picture, dataset, index);
  const element = place === undefined ? undefined : chart.getDatasetMeta(dataset)?.data[place];
  const active = element ? [{ datasetIndex: dataset, index: place! }] : [];
  chart.setActiveElements(active);
  const { x = NaN, y = NaN } = (element ?? {}) as { x?: number; y?: number };
  chart.tooltip?.setActiveElements(Number.isNaN(x + y) ? [] : active, { x, y });
  chart.render();
}

/** Draws something else of the same type into a chart, in a room of `width` and `height` px. */
function changeTo(chart: DrawnChart, configuration: Configuration, width: number, height: number): void {
  // A plugin of a configuration lives as long as its chart.
  if (configuration.plugins?.length) {
    const { plugins = [] } = chart.config as Configuration;
    plugins.splice(0, plugins.length, ...configuration.plugins);
  }
  chart.data = configuration.data;
  chart.options = configuration.options!;
  if (width === chart.width && height === chart.height) chart.update('none');
  else chart.resize(width, height);
  // How sharp it is to be it has learned only now, with its options.
  if (chart.currentDevicePixelRatio !== chart.options.devicePixelRatio) chart.resize(width, height);
}
