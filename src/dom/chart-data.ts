import type { ReadMarkup } from './markup.js';
import { salaryChartIn } from './markup/salary-chart.js';

export { reshaped } from '../model/chart-shapes.js';
export { tableOf } from './csv.js';

/** What charts read of markup and of the shapes of other tools: a file of its own, as no other element needs as much. */
export const READERS = { 'salary-chart': salaryChartIn } satisfies Record<string, ReadMarkup>;
