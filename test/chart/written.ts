import type { Configuration } from '../../src/chart/configuration.js';

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

/** What Chart.js is told, in a form that can be read and compared. */
export function configurationText({ type, data, options, plugins, axes }: Configuration): string {
  const { scales = {}, plugins: told = {}, ...others } = options!;
  const { tooltip } = told;
  const lines = [
    `kind: ${type}`,
    ...data.datasets.map((dataset, index) => `dataset ${index + 1}: ${written(dataset)}`),
    ...Object.entries(scales).map(([name, scale]) => `scale ${name}: ${written(scale)}`),
    ...Object.entries(axes ?? {}).map(
      ([name, ticks]) =>
        `written at ${name}: ${(ticks as { text: string }[]).map(({ text }) => text).join(' | ')}`,
    ),
    `options: ${written(others)}`,
    `tooltip: ${written(tooltip)}`,
    `plugins: ${plugins!.map(({ id }) => id).join(', ')}`,
  ];
  return lines.join('\n');
}
