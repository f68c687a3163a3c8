import { closest, contrast, visions, type Vision } from './colour.js';
import { valueOf, type Scheme, type Theme } from './theme.js';

/** The least contrast of WCAG 2.2, level AA, for text and for what is needed to understand a picture. */
const TEXT = 4.5;
const GRAPHIC = 3;

/** Colours of roles that are nearer than this are told apart by their shapes alone. */
export const NEAR = 8;

const NEEDS: Record<string, { least: number; on: string }> = {
  text: { least: TEXT, on: 'surface' },
  muted: { least: TEXT, on: 'surface' },
  accent: { least: TEXT, on: 'surface' },
  'on-accent': { least: TEXT, on: 'accent' },
  bad: { least: TEXT, on: 'surface' },
  focus: { least: GRAPHIC, on: 'surface' },
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`role-${n}`, { least: GRAPHIC, on: 'surface' }])),
};

export interface Verdict {
  ratio: number;
  least: number;
  on: string;
  enough: boolean;
}

/** Whether a colour can be read where it stands; undefined for what only decorates. */
export function verdictOf(theme: Theme, name: string, scheme: Scheme): Verdict | undefined {
  const need = NEEDS[name];
  if (!need) return undefined;
  const ratio = contrast(valueOf(theme, name, scheme), valueOf(theme, need.on, scheme));
  return { ...need, ratio, enough: ratio >= need.least };
}

/** The names of the colours that are too weak. */
export const tooWeak = (theme: Theme, scheme: Scheme): string[] =>
  Object.keys(NEEDS).filter((name) => verdictOf(theme, name, scheme)?.enough === false);

/** The two roles that are hardest to tell apart, for each way to see colours. */
export function roleDistances(
  theme: Theme,
  scheme: Scheme,
): { vision: Vision; pair: [number, number]; apart: number }[] {
  const colours = [1, 2, 3, 4, 5, 6].map((n) => valueOf(theme, `role-${n}`, scheme));
  return visions.map((vision) => {
    const { pair, apart } = closest(colours, vision);
    return { vision, pair: [pair[0] + 1, pair[1] + 1], apart };
  });
}
