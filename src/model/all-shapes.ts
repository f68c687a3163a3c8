import * as charts from './chart-shapes.js';
import type { Reshaped } from './reshaping.js';
import * as others from './shapes.js';

/** Turns the shapes that other tools give data into those that the elements read, whichever the element is. */
export const reshaped: Reshaped = (tag, data, issues) => {
  const shaped = charts.reshaped(tag, data, issues);
  return shaped[0] === data ? others.reshaped(tag, data, issues) : shaped;
};
