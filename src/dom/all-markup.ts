import * as charts from './chart-data.js';
import * as others from './markup.js';

/** What markup amounts to for each element that takes any. */
export const READERS = { ...others.READERS, ...charts.READERS };
