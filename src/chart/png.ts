import type { Size, Theme } from './theme.js';

/** Of pixels to px, so that the picture is sharp in print. */
export const PNG_RATIO = 2;

/** A drawing with a heading and a foot, on the ground that it stands on. */
export function framed(
  drawing: HTMLCanvasElement,
  { width, height }: Size,
  { size, font, text, muted, surface, rightToLeft }: Theme,
  heading: string,
  foot: string,
): Promise<Blob | undefined> {
  const [pad, top] = [16, size * 2.4];
  const canvas = drawing.ownerDocument.createElement('canvas');
  canvas.width = (width + 2 * pad) * PNG_RATIO;
  canvas.height = (height + 2 * pad + top + size * 2) * PNG_RATIO;
  const context = canvas.getContext('2d')!;
  context.scale(PNG_RATIO, PNG_RATIO);
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
  context.fillText(foot, x, height + top + pad + size, width);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined)));
}
