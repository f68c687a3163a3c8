/** Arithmetic on colours of sRGB, written `#rrggbb` or `#rrggbbaa`. */

type Three = [number, number, number];

const HEX = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;

/** A hex colour with six or eight digits; opaque ones have six. */
export function fullHex(text: string): string | undefined {
  const digits = HEX.exec(text.trim())?.[1]?.toLowerCase();
  if (!digits) return undefined;
  const full = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  return `#${full.replace(/^(.{6})ff$/, '$1')}`;
}

const part = (hex: string, index: number): number =>
  parseInt(hex.slice(1 + index * 2, 3 + index * 2), 16) / 255;

export const components = (hex: string): Three => [part(hex, 0), part(hex, 1), part(hex, 2)];
export const alphaOf = (hex: string): number => (hex.length === 9 ? part(hex, 3) : 1);

const twoDigits = (value: number): string =>
  Math.round(Math.min(1, Math.max(0, value)) * 255)
    .toString(16)
    .padStart(2, '0');

export function hexOf(rgb: readonly number[], alpha = 1): string {
  return fullHex(`#${[...rgb, alpha].map(twoDigits).join('')}`)!;
}

/** A colour with the alpha of a mix with `transparent`. */
export const faded = (hex: string, alpha: number): string => hexOf(components(hex), alphaOf(hex) * alpha);

/** What is seen of a colour that lets some of its ground through. */
export function over(hex: string, ground: string): string {
  const [top, bottom, alpha] = [components(hex), components(ground), alphaOf(hex)];
  return hexOf(top.map((value, i) => value * alpha + bottom[i]! * (1 - alpha)));
}

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const gamma = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** Relative luminance as WCAG 2 defines it. */
export function luminance(hex: string): number {
  const [red, green, blue] = components(hex).map(linear) as Three;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of WCAG 2, from 1 to 21. */
export function contrast(colour: string, ground: string): number {
  const [one, other] = [luminance(over(colour, ground)), luminance(ground)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Rounded down, so that 4.499 is never shown as the 4.5 that it fails. */
export const ratioText = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
const VISIONS = {
  'full colour vision': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

export type Vision = keyof typeof VISIONS;
export const visions = Object.keys(VISIONS) as Vision[];

const times = (matrix: readonly number[], [x, y, z]: Three): Three =>
  [0, 3, 6].map((row) => matrix[row]! * x + matrix[row + 1]! * y + matrix[row + 2]! * z) as Three;

/** A colour as readers with that vision see it. */
export function seenBy(vision: Vision, hex: string): string {
  const light = times(VISIONS[vision], components(hex).map(linear) as Three);
  return hexOf(light.map((value) => gamma(Math.min(1, Math.max(0, value)))));
}

const TO_LMS = [
  0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619,
  0.2817188376, 0.6299787005,
];
const TO_OKLAB = [
  0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371,
  0.7827717662, -0.808675766,
];

const oklab = (hex: string): Three =>
  times(TO_OKLAB, times(TO_LMS, components(hex).map(linear) as Three).map(Math.cbrt) as Three);

/** What the elements make of a text colour where they are quiet: see `--_muted` in src/styles/tokens.ts. */
export function quieter(hex: string): string {
  const [lightness] = oklab(hex);
  const least = Math.min(1.3 * lightness + 0.29, 1.96 - 1.55 * lightness);
  return hexOf(components(hex), Math.min(alphaOf(hex), Math.max(0.72, least)));
}

/** How far two colours lie apart in OKLab; black and white are 100 apart. */
export function distance(one: string, other: string): number {
  const [a, b] = [oklab(one), oklab(other)];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** The two colours of a list that are hardest to tell apart for readers with that vision. */
export function closest(
  colours: readonly string[],
  vision: Vision,
): { pair: [number, number]; apart: number } {
  const seen = colours.map((colour) => seenBy(vision, colour));
  let found: { pair: [number, number]; apart: number } = { pair: [0, 0], apart: Infinity };
  for (let i = 0; i < seen.length; i++) {
    for (let j = i + 1; j < seen.length; j++) {
      const apart = distance(seen[i]!, seen[j]!);
      if (apart < found.apart) found = { pair: [i, j], apart };
    }
  }
  return found;
}
