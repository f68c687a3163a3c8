import type { Picture } from '../../chart/picture.js';

/** How many figures a reader can walk through. */
export function countOf({ kind, rows, series }: Picture): number {
  return kind === 'trend' ? series.reduce((sum, { points }) => sum + points.length, 0) : rows.length;
}

/** Which of the drawing's points a figure is. */
export function pointAt({ kind, series }: Picture, index: number): { dataset: number; point: number } {
  if (kind !== 'trend') return { dataset: 0, point: index };
  let [dataset, point] = [0, index];
  while (series[dataset] && point >= series[dataset]!.points.length)
    point -= series[dataset++]!.points.length;
  return { dataset, point };
}

/** What is said of a figure: what it is of, the figure, and its unit. */
export function wordsOf(picture: Picture, index: number): string {
  if (picture.kind === 'trend') {
    const { dataset, point } = pointAt(picture, index);
    const { name, text } = picture.series[dataset]!;
    return [name, text(point)].filter(Boolean).join(' ');
  }
  const { label, sub, lines, yours } = picture.rows[index]!;
  const named = [label, sub].filter(Boolean).join(', ');
  return [`${named}: ${lines.join(', ')}`, yours].filter(Boolean).join('. ');
}

/** The figure that a key leads to; -1 leaves them all, undefined is no such key. */
export function stepTo(
  { key, altKey, ctrlKey, metaKey }: KeyboardEvent,
  at: number | undefined,
  count: number,
  rightToLeft: boolean,
): number | undefined {
  // The browser has these for itself.
  if (altKey || ctrlKey || metaKey) return undefined;
  const [forward, back] = rightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  switch (key) {
    case forward:
    case 'ArrowDown':
      return Math.min(count - 1, (at ?? -1) + 1);
    case back:
    case 'ArrowUp':
      return Math.max(0, (at ?? count) - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Escape':
      return at === undefined ? undefined : -1;
    default:
      return undefined;
  }
}
