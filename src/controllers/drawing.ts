import type { Chart } from 'chart.js';
import type { LitElement, ReactiveController } from 'lit';
import type { Configuration } from '../chart/configure.js';
import type { Picture } from '../chart/picture.js';
import { roomOf } from '../chart/geometry.js';
import type { Theme } from '../chart/theme.js';
import type { Language } from '../format/language.js';

/** What is drawn, and in which language. */
export interface Drawable {
  picture: Picture;
  language: Language;
}

/** A line's colours are six, and then again from the first. */
const COLOURS = 6;
const NEAR = '400px';

/** Of the picture that a reader takes along, so that it is sharp in print. */
const PNG_RATIO = 2;

type Modules = [typeof import('../chart/registry.js'), typeof import('../chart/configure.js')];
let modules: Promise<Modules> | undefined;

/** Chart.js and what it is told arrive when the first picture comes near the view. */
function load(): Promise<Modules> {
  modules ??= Promise.all([import('../chart/registry.js'), import('../chart/configure.js')]).catch(
    (error: unknown) => {
      modules = undefined;
      throw error;
    },
  );
  return modules;
}

/**
 * Draws into the `.plot canvas` of its host, over what is there already: made when that comes near the view, kept in
 * step with data, room and theme, destroyed when the host leaves the page.
 */
export class Drawing implements ReactiveController {
  /** There is a picture, so that what it stands for need not be seen. */
  drawn = false;
  readonly #host: LitElement;
  readonly #given: () => Drawable | undefined;
  #chart?: Chart<'bar' | 'line', unknown[]>;
  #canvas?: HTMLCanvasElement;
  #plot?: Element;
  #near = false;
  #frame?: number;
  #views?: IntersectionObserver;
  #sizes?: ResizeObserver;
  #forced?: MediaQueryList;
  // What was drawn last, and in which colours.
  #picture?: Picture;
  #look = '';

  readonly #states?: CustomStateSet;

  readonly #fail: (error: unknown) => void;

  /**
   * @param fail is told why a picture could not be drawn
   * @param internals gets `:state(drawn)` while there is a picture
   */
  constructor(
    host: LitElement,
    given: () => Drawable | undefined,
    fail: (error: unknown) => void,
    internals?: ElementInternals,
  ) {
    this.#host = host;
    this.#fail = fail;
    // Browsers from before :state() show the table.
    if (globalThis.CSS?.supports('selector(:state(a))')) this.#states = internals?.states;
    this.#given = given;
    host.addController(this);
  }

  hostConnected(): void {
    // A frame's own observers know when the frame is laid out.
    const view = this.#host.ownerDocument?.defaultView;
    if (!view?.IntersectionObserver) return;
    this.#views = new view.IntersectionObserver(this.#onView, { rootMargin: NEAR });
    this.#sizes = new view.ResizeObserver(this.#onSize);
    this.#host.renderRoot?.addEventListener('transitionend', this.#onTheme);
    this.#forced = view.matchMedia('(forced-colors: active)');
    this.#forced.addEventListener('change', this.#onTheme);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#views?.disconnect();
    this.#sizes?.disconnect();
    this.#views = this.#sizes = undefined;
    this.#host.renderRoot?.removeEventListener('transitionend', this.#onTheme);
    this.#forced?.removeEventListener('change', this.#onTheme);
    this.#plot = undefined;
    this.#near = false;
    this.#frame = undefined;
    this.#destroy();
  }

  hostUpdated(): void {
    // A last update may come after the host has left the page.
    if (!this.#host.isConnected) return;
    const root = this.#host.renderRoot;
    const plot = root.querySelector('.plot') ?? undefined;
    if (plot !== this.#plot) {
      if (this.#plot) {
        this.#views?.unobserve(this.#plot);
        this.#sizes?.unobserve(this.#plot);
      }
      this.#plot = plot;
      this.#destroy();
      if (!plot) return;
      root.addEventListener('transitionend', this.#onTheme);
      this.#views?.observe(plot);
      this.#sizes?.observe(plot);
    }
    if (plot && this.#near) this.#draw();
  }

  /** Points at one figure, or at none. */
  point(dataset: number, index: number | undefined): void {
    const chart = this.#chart;
    if (!chart) return;
    const element = index === undefined ? undefined : chart.getDatasetMeta(dataset)?.data[index];
    const active = element ? [{ datasetIndex: dataset, index: index! }] : [];
    chart.setActiveElements(active);
    const { x = NaN, y = NaN } = (element ?? {}) as { x?: number; y?: number };
    chart.tooltip?.setActiveElements(Number.isNaN(x + y) ? [] : active, { x, y });
    chart.render();
  }

  /**
   * The picture with a heading and a foot, on the ground that it stands on; nothing while nothing is drawn. It is
   * drawn anew without the reader's own pay, which stays in the page.
   */
  async png(heading: string, foot: string): Promise<Blob | undefined> {
    const given = this.#given();
    if (!this.#chart || !given) return undefined;
    const [{ Chart }, { configure }] = await load();
    const theme = this.#theme();
    const { clientWidth: width, clientHeight: height } = this.#plot!;
    const { ownerDocument: page } = this.#host;
    const drawing = page.createElement('canvas');
    Object.assign(drawing, { width, height });
    const { you: _kept, ...picture } = given.picture;
    const configuration = configure(picture, theme, { width, height }, given.language);
    configuration.options!.devicePixelRatio = PNG_RATIO;
    const chart = new Chart(drawing, configuration);
    const [pad, top] = [16, theme.size * 2.4];
    const canvas = page.createElement('canvas');
    canvas.width = (width + 2 * pad) * PNG_RATIO;
    canvas.height = (height + 2 * pad + top + theme.size * 2) * PNG_RATIO;
    const context = canvas.getContext('2d')!;
    context.scale(PNG_RATIO, PNG_RATIO);
    context.fillStyle = theme.surface;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(drawing, pad, pad + top, width, height);
    chart.destroy();
    context.direction = theme.rightToLeft ? 'rtl' : 'ltr';
    context.textBaseline = 'top';
    context.textAlign = 'start';
    const x = theme.rightToLeft ? width + pad : pad;
    context.fillStyle = theme.text;
    context.font = `600 ${theme.size * 1.2}px ${theme.font}`;
    context.fillText(heading, x, pad, width);
    context.fillStyle = theme.muted;
    context.font = `${theme.size * 0.8}px ${theme.font}`;
    context.fillText(foot, x, height + top + pad + theme.size, width);
    return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined)));
  }

  #draw(): void {
    void load().then(
      (modules) => {
        try {
          this.#drawWith(modules);
        } catch (error) {
          // What was drawn only half would be in the way of the next try.
          const canvas = this.#plot?.querySelector('canvas');
          if (canvas) modules[0].Chart.getChart(canvas)?.destroy();
          this.#chart = undefined;
          this.#show(false);
          this.#fail(error);
        }
      },
      // The table stays what is seen.
      () => this.#show(false),
    );
  }

  #drawWith([{ Chart }, { configure }]: Modules): void {
    const given = this.#given();
    const canvas = this.#plot?.querySelector('canvas');
    if (!canvas || !given || !this.#near || !this.#plot!.clientWidth) return;
    const theme = this.#theme();
    const { clientWidth: width, clientHeight: height } = this.#plot!;
    const look = JSON.stringify([theme, roomOf(width), given.language.locale]);
    // What could not be drawn is not tried again until something is different.
    if (given.picture === this.#picture && look === this.#look) return;
    this.#picture = given.picture;
    this.#look = look;
    const configuration = configure(given.picture, theme, { width, height }, given.language);
    if (canvas !== this.#canvas || configuration.type !== this.#type()) this.#remove();
    if (this.#chart) this.#change(configuration);
    else {
      this.#canvas = canvas;
      this.#chart = new Chart(canvas, configuration);
    }
    this.#chart.resize(width, height);
    this.#show(true);
  }

  #type(): string | undefined {
    return this.#chart && (this.#chart.config as Configuration).type;
  }

  #change(configuration: Configuration): void {
    // A plugin of a configuration lives as long as its chart.
    if (configuration.plugins?.length) {
      const { plugins = [] } = this.#chart!.config as Configuration;
      plugins.splice(0, plugins.length, ...configuration.plugins);
    }
    this.#chart!.data = configuration.data;
    this.#chart!.options = configuration.options!;
    this.#chart!.update('none');
  }

  #show(drawn: boolean): void {
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    this.#states?.[drawn ? 'add' : 'delete']('drawn');
    this.#host.requestUpdate();
  }

  #remove(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#canvas = undefined;
  }

  #destroy(): void {
    this.#remove();
    this.#picture = undefined;
    this.#look = '';
    this.#show(false);
  }

  /** The style sheets' colours as a canvas understands them: those of hidden elements. */
  #theme(): Theme {
    const probes = this.#host.renderRoot.querySelectorAll('.probe');
    const colours = Array.from(probes, (probe) => getComputedStyle(probe).color);
    const style = getComputedStyle(this.#plot!);
    const [text = '', muted = '', rule = '', surface = '', tint = '', soft = ''] = colours.slice(COLOURS);
    return {
      font: style.fontFamily,
      size: parseFloat(style.fontSize) || 15,
      text,
      muted,
      rule,
      surface,
      tint,
      soft,
      colours: colours.slice(0, COLOURS),
      rightToLeft: style.direction === 'rtl',
    };
  }

  readonly #onView = (entries: IntersectionObserverEntry[]): void => {
    this.#near ||= entries.some(({ isIntersecting }) => isIntersecting);
    if (this.#near) this.#draw();
  };

  /** What changes the layout waits for the next frame: the observer would report a loop. */
  readonly #onSize = (): void => {
    if (this.#frame) return;
    const view = this.#host.ownerDocument.defaultView;
    this.#frame = view?.requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#measure();
    });
  };

  #measure(): void {
    const { clientWidth: width = 0, clientHeight: height = 0 } = this.#plot ?? {};
    // On paper the picture stays as it was: the table stands under it then, and makes the plot higher.
    if (!width || matchMedia('print').matches) return;
    this.#chart?.resize(width, height);
    if (this.#near) this.#draw();
  }

  readonly #onTheme = (event: Event): void => {
    const changed = !(event.target instanceof Element) || event.target.matches('.probe');
    if (changed && this.#near) this.#draw();
  };
}
