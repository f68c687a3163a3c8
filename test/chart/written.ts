import type { Configuration } from '../../src/chart/configure.js';

const LINE = 110;

/** Data as text, an entry a line where it does not fit into one. What is made of code is left out. */
function written(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? String(value);
  const isList = Array.isArray(value);
  const entries = Object.entries(value).filter(
    ([key, entry]) => typeof entry !== 'function' && entry !== undefined && key !== 'callbacks',
  );
  const inner = `${indent}  `;
  const parts = entries.map(
    ([key, entry]) => (isList ? '' : `${key}: `) + (Number.isNaN(entry) ? 'no value' : written(entry, inner)),
  );
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const short = `${open}${parts.join(', ')}${close}`;
  if (short.length <= LINE && !short.includes('\n')) return short;
  return `${open}\n${parts.map((part) => inner + part).join('\n')}\n${indent}${close}`;
}

interface Scale {
  min: number;
  max: number;
  display?: boolean;
  afterBuildTicks?(axis: { ticks: { value: number }[] }): void;
  ticks: { stepSize?: number; callback?(value: number): string };
}

/** What is written at the steps of a scale. */
function stepsOf({ min, max, afterBuildTicks, ticks: { stepSize = 1, callback } }: Scale): string[] {
  const axis = {
    ticks: Array.from({ length: Math.round((max - min) / stepSize) + 1 }, (_, index) => ({
      value: min + index * stepSize,
    })),
  };
  afterBuildTicks?.(axis);
  return axis.ticks.map(({ value }) => callback?.(value) ?? String(value));
}

/** What Chart.js is told, in a form that can be read and compared. */
export function configurationText({ type, data, options, plugins }: Configuration): string {
  const { scales = {}, plugins: told = {}, ...others } = options!;
  const { tooltip } = told;
  const lines = [
    `kind: ${type}`,
    ...data.datasets.map((dataset, index) => `dataset ${index + 1}: ${written(dataset)}`),
    ...Object.entries(scales as unknown as Record<string, Scale>).flatMap(([name, scale]) => [
      `scale ${name}: ${written(scale)}`,
      ...(scale.display === false ? [] : [`written at ${name}: ${stepsOf(scale).join(' | ')}`]),
    ]),
    `options: ${written(others)}`,
    `tooltip: ${written(tooltip)}`,
    `drawn by plugins: ${plugins!.map(({ id }) => id).join(', ')}`,
  ];
  return lines.join('\n');
}
