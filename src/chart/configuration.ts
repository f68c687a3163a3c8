import type { Chart, ChartConfiguration, ChartDataset, Plugin, TooltipItem } from 'chart.js';
import type { Axes } from './axes.js';
import type { Picture } from './picture.js';
import type { Theme } from './theme.js';

/** What Chart.js is given. */
export type Configuration = ChartConfiguration<'bar' | 'line', unknown[]> & {
  /** What is written at its scales, where they have axes. */
  axes?: Axes;
  /**
   * Draws another picture into the chart that was made of this: only what is different, where nothing but figures is.
   * False where that is not all, and nothing was drawn.
   */
  amend?(chart: Chart<'bar' | 'line', unknown[]>, picture: Picture): boolean;
};
export type Dataset = ChartDataset<'bar' | 'line', unknown[]>;
type Options = NonNullable<Configuration['options']>;

/** What the tooltip says of a point: its heading, and its lines. */
function wordsAt(picture: Picture, dataset: number, index: number): [string, string[]] {
  if (picture.kind !== 'trend') {
    const row = picture.rows[index];
    return [row?.label ?? '', [row?.sub ?? [], ...(row?.lines ?? []), row?.yours ?? []].flat()];
  }
  const series = picture.series[dataset];
  return [series?.name ?? '', series?.points[index] ? [series.text(index)] : []];
}

/**
 * Chart.js hears of the pointer when it is next drawn, and then counts in pixels of the screen; but a page may be drawn
 * larger or smaller than it is laid out, by `zoom` or `transform`.
 */
const pointer: Plugin = {
  id: 'career-pointer',
  beforeEvent(chart, given) {
    const { event } = given;
    const { clientX, clientY } =
      (event.native as TouchEvent | null)?.touches?.[0] ?? (event.native as MouseEvent);
    const { left, top, width, height } = chart.canvas.getBoundingClientRect();
    if (given.replay || !width) return;
    event.x = ((clientX - left) / width) * chart.width;
    event.y = ((clientY - top) / height) * chart.height;
    given.inChartArea = chart.isPointInArea(event);
  },
};

/** What all drawings are told. */
export function commonOf(
  picture: Picture,
  theme: Theme,
  plugin: Plugin,
): { options: Options; plugins: Plugin[] } {
  const font = { family: theme.font, size: theme.size * 0.87 };
  const words = (item: TooltipItem<'bar' | 'line'>): [string, string[]] => {
    const { series } = picture;
    // What was thinned out is found again by when it was.
    const index =
      picture.kind === 'trend'
        ? (series[item.datasetIndex]?.points.findIndex(({ x }) => x === item.parsed.x) ?? -1)
        : item.dataIndex;
    return wordsAt(picture, item.datasetIndex, index);
  };
  return {
    plugins: [pointer, plugin],
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      normalized: true,
      locale: 'en',
      font,
      color: theme.muted,
      events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
      plugins: {
        tooltip: {
          displayColors: false,
          animation: false,
          backgroundColor: theme.text,
          titleColor: theme.surface,
          bodyColor: theme.surface,
          titleFont: { ...font, weight: 600 },
          bodyFont: font,
          // Where colours are forced, it stands on bars of its own colour.
          borderColor: theme.surface,
          borderWidth: 1,
          cornerRadius: 4,
          padding: 8,
          rtl: theme.rightToLeft,
          textDirection: theme.rightToLeft ? 'rtl' : 'ltr',
          filter: (_, position) => position === 0,
          callbacks: {
            title: (items) => (items[0] ? words(items[0])[0] : ''),
            label: (item) => words(item)[1],
          },
        },
      },
    },
  };
}
