import type { Language } from '../format/language.js';
import { scalesOf, ticksOf, type Tick } from './axes.js';
import { commonOf, type Configuration } from './configuration.js';
import { widthOf } from './geometry.js';
import type { Picture } from './picture.js';
import { spreadMarks } from './spread-marks.js';
import type { Size, Theme } from './theme.js';

/** The steps of the scale of how many there are: whole ones. */
function countsOf({ counts }: Picture, language: Language): Tick[] {
  const ticks: Tick[] = [];
  if (!counts) return ticks;
  for (let value = 0; value <= counts.maximum; value += Math.max(1, counts.step))
    ticks.push({ value, text: language.count(value) });
  return ticks;
}

/** A bar for each step of single amounts. */
export function spread(picture: Picture, theme: Theme, { width }: Size, language: Language): Configuration {
  const { bins, domain, counts } = picture;
  const [colour] = theme.colours;
  const ticks = ticksOf(picture, language);
  // As many borders as there is room for, always with the first; large type takes more of it.
  const wide = Math.max(...ticks.map(({ text }) => widthOf(text, theme.size * 0.87))) + theme.size * 0.6;
  const room = Math.max(wide, width - 5.5 * theme.size);
  const every = Math.max(
    Math.ceil(ticks.length / Math.max(2, Math.floor(width / 72))),
    Math.ceil((wide * (ticks.length - 1)) / room),
  );
  const axes = {
    x: ticks.filter((_, index) => index % every === 0),
    y: countsOf(picture, language),
  };
  const { options, plugins } = commonOf(picture, theme, spreadMarks(picture, theme, axes));
  return {
    type: 'bar',
    data: {
      datasets: [
        {
          type: 'bar',
          data: bins.map(({ from, to, count }) => ({ x: (from + to) / 2, y: count })),
          parsing: false,
          backgroundColor: colour,
          hoverBackgroundColor: colour,
          barPercentage: 0.96,
          categoryPercentage: 1,
        },
      ],
    },
    plugins,
    axes,
    options: {
      ...options,
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      layout: {
        padding: {
          top: theme.size * 1.6 + (picture.you ? 24 : 0),
          [theme.rightToLeft ? 'left' : 'right']: theme.size * 1.5,
        },
      },
      scales: scalesOf(axes, [domain?.minimum, domain?.maximum], [0, counts?.maximum], theme),
    },
  } as unknown as Configuration;
}
