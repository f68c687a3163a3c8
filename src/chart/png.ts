import type { Size, Theme } from './theme.js';

/** Of pixels to px, so that the picture is sharp in print. */
export const PNG_RATIO = 2;

/** In a canvas with more pixels, or with more on one side, some browsers draw nothing at all. */
const MOST_PIXELS = 2 ** 24;
const LONGEST = 2 ** 15 - 1;

/** Of pixels to px: what is wanted, as far as a canvas of this size may have it. */
export const ratioFor = ({ width, height }: Size, wanted: number): number =>
  Math.min(wanted, Math.sqrt(MOST_PIXELS / (width * height)), LONGEST / Math.max(width, height));

/** A drawing with a heading and a foot, on the ground that it stands on. */
export function framed(
  drawing: HTMLCanvasElement,
  { width, height }: Size,
  { size, font, text, muted, surface, rightToLeft }: Theme,
  heading: string,
  foot: string[],
): Promise<Blob | undefined> {
  const [pad, top] = [16, size * 2.4];
  const canvas = drawing.ownerDocument.createElement('canvas');
  const line = size * 1.2;
  const whole = { width: width + 2 * pad, height: height + 2 * pad + top + size + foot.length * line };
  const ratio = ratioFor(whole, PNG_RATIO);
  canvas.width = whole.width * ratio;
  canvas.height = whole.height * ratio;
  const context = canvas.getContext('2d')!;
  context.scale(ratio, ratio);
  context.fillStyle = surface;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(drawing, pad, pad + top, width, height);
  context.direction = rightToLeft ? 'rtl' : 'ltr';
  context.textBaseline = 'top';
  context.textAlign = 'start';
  const x = rightToLeft ? width + pad : pad;
  context.fillStyle = text;
  context.font = `600 ${size * 1.2}px ${font}`;
  context.fillText(heading, x, pad, width);
  context.fillStyle = muted;
  context.font = `${size * 0.8}px ${font}`;
  foot.forEach((said, index) => context.fillText(said, x, height + top + pad + size + index * line, width));
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined)));
}
