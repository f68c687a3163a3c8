import { raised, reshapedBy, unwrapped, type Reshaped, type Shapers } from './reshaping.js';
import { chartOf, sharesOf } from './series.js';

/** What a function makes of data without what is around it; that itself where it makes nothing of it. */
const orPlain = (data: unknown, shaped: (data: unknown) => unknown): unknown => {
  const inner = unwrapped(data);
  return shaped(inner) ?? inner;
};

const SHAPERS: Shapers = {
  'salary-chart': ['items', (data) => raised(orPlain(data, chartOf))],
  'share-bar': ['items', (data) => orPlain(data, sharesOf)],
};

/** Turns what other tools take for a chart, or for parts of a whole, into what the elements read. */
export const reshaped: Reshaped = (...given) => reshapedBy(SHAPERS, ...given);
