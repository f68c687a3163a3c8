import type { Language } from '../format/language.js';
import type { Configuration } from './configuration.js';
import { lanes } from './lane-configuration.js';
import type { Picture } from './picture.js';
import { spread } from './spread-configuration.js';
import type { Size, Theme } from './theme.js';
import { trend } from './trend-configuration.js';

/** What Chart.js has to draw; labels and all that it has no part for come from a plugin of ours. */
export function configure(picture: Picture, theme: Theme, size: Size, language: Language): Configuration {
  switch (picture.kind) {
    case 'trend':
      return trend(picture, theme, size, language);
    case 'distribution':
      return spread(picture, theme, size, language);
    default:
      return lanes(picture, theme, size, language);
  }
}
