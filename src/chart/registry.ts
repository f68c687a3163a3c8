import {
  BarController,
  BarElement,
  Chart,
  LineController,
  LineElement,
  PointElement,
  Scale,
  Tooltip,
  type CoreScaleOptions,
} from 'chart.js';

interface PlainOptions extends CoreScaleOptions {
  min: number;
  max: number;
  room: number;
}

/**
 * Where amounts and times stand, from `min` to `max`, in a drawing that keeps `room` px for what is written at the
 * scale. Chart.js's own scales look for the steps, write, measure and place them; ours are known and drawn by plugins.
 */
class PlainScale extends Scale<PlainOptions> {
  static readonly id = 'plain';

  override parse(raw: unknown): number | null {
    return typeof raw === 'number' && Number.isFinite(raw) ? raw : null;
  }

  override update(maxWidth: number, maxHeight: number): void {
    const { min, max, room = 0 } = this.options;
    Object.assign(this, { min, max, maxWidth, maxHeight });
    const isHorizontal = this.isHorizontal();
    this.width = isHorizontal ? maxWidth : room;
    this.height = isHorizontal ? room : maxHeight;
  }

  override getPixelForValue(value: number | null): number {
    return value === null ? NaN : this.getPixelForDecimal((value - this.min) / (this.max - this.min || 1));
  }

  override getValueForPixel(pixel: number): number {
    return this.min + this.getDecimalForPixel(pixel) * (this.max - this.min);
  }

  override getLabelForValue(): string {
    return '';
  }

  /** No line of a scale is in the way of a bar. */
  override getLineWidthForValue(): number {
    return 0;
  }

  /** Nothing of what Chart.js draws one over the other is the scale's. */
  _layers(): object[] {
    return [];
  }
}

Chart.register(BarController, BarElement, LineController, LineElement, PlainScale, PointElement, Tooltip);

export { Chart };
