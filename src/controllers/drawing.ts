import type { LitElement, ReactiveController } from 'lit';
import type { Configuration } from '../chart/configuration.js';
import type { DrawnChart } from '../chart/drawn.js';
import type { Picture } from '../chart/picture.js';
import type { Language } from '../format/language.js';

/** What is drawn, and in which language. */
export interface Drawable {
  picture: Picture;
  language: Language;
}

const NEAR = '400px';
/** How wide a picture is on paper, in px: a wider one would be made smaller, with all that is written in it. */
const PAPER = 700;
const PRINTING = ['beforeprint', 'afterprint'];

type Modules = [typeof import('../chart/registry.js'), typeof import('../chart/drawn.js')];
let modules: Promise<Modules> | undefined;
/** The same once they are there, for what cannot wait. */
let loaded: Modules | undefined;
/** Those that are drawn as soon as all is loaded. */
const waiting: Drawing[] = [];

/** Chart.js and what it is told arrive when the first picture comes near the view. */
function load(): Promise<Modules> {
  modules ??= Promise.all([import('../chart/registry.js'), import('../chart/drawn.js')]).then(
    (all) => (loaded = all),
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
  #chart?: DrawnChart;
  #canvas?: HTMLCanvasElement;
  #plot?: Element;
  #near = false;
  #frame?: number;
  #views?: IntersectionObserver;
  #sizes?: ResizeObserver;
  #forced?: MediaQueryList;
  #view?: Window;
  // What was drawn last, and in which colours.
  #picture?: Picture;
  #language?: Language;
  #configuration?: Configuration;
  #look = '';
  #size = '';
  #widest = Infinity;
  /** Colours or room may be others than those that were drawn with. */
  #stale = true;

  readonly #states?: CustomStateSet;

  readonly #fail: (error: unknown) => void;
  readonly #onLayout: () => void;
  readonly #onPaper: () => void;

  /**
   * @param fail is told why a picture could not be drawn
   * @param onLayout is called when the layout of the host is known, and cheap to ask for
   * @param onPaper is called when the page is about to be printed
   * @param internals gets `:state(drawn)` while there is a picture, `:state(undrawn)` where there can be none
   */
  constructor(
    host: LitElement,
    given: () => Drawable | undefined,
    fail: (error: unknown) => void,
    onLayout: () => void,
    onPaper: () => void,
    internals?: ElementInternals,
  ) {
    this.#host = host;
    this.#fail = fail;
    this.#onLayout = onLayout;
    this.#onPaper = onPaper;
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
    this.#sizes.observe(this.#host);
    this.#host.renderRoot?.addEventListener('transitionend', this.#onTheme);
    this.#forced = view.matchMedia('(forced-colors: active)');
    this.#forced.addEventListener('change', this.#onTheme);
    for (const name of PRINTING) view.addEventListener(name, this.#onPrint);
    view.addEventListener('pointerdown', this.#onPointer);
    this.#view = view;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#views?.disconnect();
    this.#sizes?.disconnect();
    this.#views = this.#sizes = undefined;
    this.#host.renderRoot?.removeEventListener('transitionend', this.#onTheme);
    this.#forced?.removeEventListener('change', this.#onTheme);
    for (const name of PRINTING) this.#view?.removeEventListener(name, this.#onPrint);
    this.#view?.removeEventListener('pointerdown', this.#onPointer);
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
    if (this.#chart) loaded![1].pointIn(this.#chart, this.#picture!, dataset, index);
  }

  /** The picture with a heading and a foot, without the reader's own pay; nothing while nothing is drawn. */
  async png(heading: string, foot: string): Promise<Blob | undefined> {
    const given = this.#given();
    if (!this.#chart || !given) return undefined;
    return loaded![1].pngOf(loaded![0].Chart, this.#plot!, given.picture, given.language, heading, foot);
  }

  /** What is as large as the picture is to be, also on paper, where the table stands under it. */
  get #room(): Element | null | undefined {
    return this.#plot?.querySelector('.walk');
  }

  #draw(): void {
    // What is to be drawn is read for all of them first, as each drawing changes the layout.
    if (waiting.push(this) > 1) return;
    void load().then(
      (modules) => {
        const drawings = waiting.splice(0);
        for (const drawing of drawings) if (drawing.#plot) modules[1].probesIn(drawing.#plot);
        const steps = drawings.map((drawing) => drawing.#prepare(modules));
        for (const draw of steps) draw?.();
      },
      // The tables stay what is seen.
      () => waiting.splice(0).forEach((drawing) => drawing.#show(false, true)),
    );
  }

  /** What draws the picture, where it has to be drawn anew. */
  #prepare([{ Chart }, { changeTo, configure, themeOf }]: Modules): (() => void) | undefined {
    const given = this.#given();
    const plot = this.#plot;
    const canvas = plot?.querySelector('canvas');
    if (!canvas || !given || !this.#near || this.#amend(canvas, given)) return undefined;
    const { clientWidth, clientHeight: height } = this.#room!;
    if (!clientWidth) return undefined;
    const width = Math.min(clientWidth, this.#widest);
    const theme = themeOf(plot!);
    const look = JSON.stringify([theme, width, height, given.language.locale]);
    // What could not be drawn is not tried again until something is different.
    if (given.picture === this.#picture && look === this.#look) return undefined;
    this.#picture = given.picture;
    this.#language = given.language;
    this.#look = look;
    this.#size = `${width} ${height}`;
    this.#stale = false;
    return () => {
      try {
        const configuration = configure(given.picture, theme, { width, height }, given.language);
        if (canvas !== this.#canvas || configuration.type !== this.#configuration?.type) this.#remove();
        if (this.#chart) changeTo(this.#chart, configuration, width, height);
        else {
          this.#canvas = canvas;
          // The chart takes the size that is there, and is laid out once only.
          Object.assign(canvas, { width, height });
          this.#chart = new Chart(canvas, configuration);
        }
        this.#configuration = configuration;
        this.#show(true);
      } catch (error) {
        // What was drawn only half would be in the way of the next try.
        Chart.getChart(canvas)?.destroy();
        this.#chart = undefined;
        this.#show(false, true);
        this.#fail(error);
      }
    };
  }

  /** Draws what is different of another picture, where that is little. Nothing of the layout is asked for. */
  #amend(canvas: HTMLCanvasElement, { picture, language }: Drawable): boolean {
    if (!this.#chart || this.#stale || canvas !== this.#canvas) return false;
    if (picture === this.#picture || language !== this.#language) return false;
    try {
      if (!this.#configuration?.amend?.(this.#chart, picture)) return false;
    } catch {
      // What fails here fails again where the whole is drawn, and is reported there.
      this.#remove();
      return false;
    }
    this.#picture = picture;
    return true;
  }

  #show(drawn: boolean, failed = false): void {
    this.#states?.[failed ? 'add' : 'delete']('undrawn');
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    this.#states?.[drawn ? 'add' : 'delete']('drawn');
    this.#host.requestUpdate();
  }

  #remove(): void {
    this.#chart?.destroy();
    this.#chart = this.#canvas = this.#configuration = undefined;
  }

  #destroy(): void {
    this.#remove();
    this.#picture = undefined;
    this.#look = this.#size = '';
    this.#stale = true;
    this.#show(false);
  }

  readonly #onView = (entries: IntersectionObserverEntry[]): void => {
    if (!entries.some(({ isIntersecting }) => isIntersecting) && !this.#near) return;
    if (!this.#near) this.#onLayout();
    this.#near = true;
    this.#draw();
  };

  /** What changes the layout waits for the next frame: the observer would report a loop. */
  readonly #onSize = (): void => {
    // What is far off is asked nothing, where it will be asked when it comes near.
    if (this.#near || !this.#plot) this.#onLayout();
    if (this.#frame) return;
    const view = this.#host.ownerDocument.defaultView;
    this.#frame = view?.requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#measure();
    });
  };

  #measure(): void {
    // Asking would lay out also what is far off.
    if (!this.#near) return;
    const { clientWidth: width, clientHeight: height } = this.#room ?? {};
    if (width && this.#size !== `${width} ${height}`) this.#redraw();
  }

  readonly #onTheme = (event: Event): void => {
    const changed = !(event.target instanceof Element) || event.target.matches('.probe');
    if (changed && this.#near) this.#redraw();
  };

  /** What a tap has shown goes with the next one elsewhere, where browsers tell the canvas nothing. */
  readonly #onPointer = (event: Event): void => {
    if (this.#canvas && !event.composedPath().includes(this.#canvas))
      this.#canvas.dispatchEvent(new PointerEvent('pointerout'));
  };

  /** Paper is white, whatever the page stands on; and what has not come near the view yet is on it as well. */
  readonly #onPrint = ({ type }: Event): void => {
    const plot = this.#plot;
    const isPaper = type === PRINTING[0];
    if (isPaper) this.#onPaper();
    if (!plot || !loaded) return;
    if (isPaper) loaded[1].probesIn(plot);
    plot.querySelector('.probes')?.classList.toggle('paper', isPaper);
    this.#near ||= isPaper;
    this.#stale = true;
    this.#widest = isPaper ? PAPER : Infinity;
    this.#prepare(loaded)?.();
  };

  #redraw(): void {
    this.#stale = true;
    this.#draw();
  }
}
