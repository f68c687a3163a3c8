import type { LitElement, ReactiveController } from 'lit';
import type { Drawable, Drawn } from '../chart/drawn.js';

export type { Drawable };

const NEAR = '400px';
const PRINTING = ['beforeprint', 'afterprint'];
/** As the build names what draws. */
const FILES = 'chart-registry.js, chart-configure.js';

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
  /** What is there as soon as all is loaded. */
  #picture?: Drawn;
  #plot?: Element;
  #near = false;
  #frame?: number;
  #views?: IntersectionObserver;
  #sizes?: ResizeObserver;
  #forced?: MediaQueryList;
  #view?: Window;
  readonly #states?: CustomStateSet;
  readonly #fail: (error: unknown, missing?: string) => void;
  readonly #onLayout: () => void;
  readonly #onPaper: () => void;

  /**
   * @param fail is told why a picture could not be drawn, and which files are missing where that is the reason
   * @param onLayout is called when the layout of the host is known, and cheap to ask for
   * @param onPaper is called when the page is about to be printed
   * @param internals gets `:state(drawn)` while there is a picture, `:state(undrawn)` where there can be none
   */
  constructor(
    host: LitElement,
    given: () => Drawable | undefined,
    fail: (error: unknown, missing?: string) => void,
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
    view.addEventListener('resize', this.#later);
    view.document.fonts?.addEventListener('loadingdone', this.#onTheme);
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
    this.#view?.removeEventListener('resize', this.#later);
    this.#view?.document.fonts?.removeEventListener('loadingdone', this.#onTheme);
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
    this.#picture?.point(dataset, index);
  }

  /** The picture with a heading and a foot, without the reader's own pay; nothing while nothing is drawn. */
  async png(heading: string, foot: string[]): Promise<Blob | undefined> {
    const given = this.#given();
    return given && this.#picture?.png(given, heading, foot);
  }

  #draw(): void {
    // What is to be drawn is read for all of them first, as each drawing changes the layout.
    if (waiting.push(this) > 1) return;
    void load().then(
      ([, { probesIn }]) => {
        const drawings = waiting.splice(0);
        for (const drawing of drawings) if (drawing.#plot) probesIn(drawing.#plot);
        const steps = drawings.map((drawing) => drawing.#prepare());
        for (const draw of steps) draw?.();
      },
      (error: unknown) => {
        for (const drawing of waiting.splice(0)) {
          // The tables stay what is seen.
          drawing.#show(false, true);
          drawing.#fail(error, FILES);
        }
      },
    );
  }

  /** What draws the picture, where it has to be drawn anew and all is loaded. */
  #prepare(): (() => void) | undefined {
    const given = this.#given();
    const plot = this.#plot;
    if (!plot || !given || !this.#near) return undefined;
    const [{ Chart }, { Drawn }] = loaded!;
    const draw = (this.#picture ??= new Drawn(Chart, plot)).prepare(given);
    return (
      draw &&
      (() => {
        try {
          draw();
          this.#show(true);
        } catch (error) {
          this.#show(false, true);
          this.#fail(error);
        }
      })
    );
  }

  #show(drawn: boolean, failed = false): void {
    this.#states?.[failed ? 'add' : 'delete']('undrawn');
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    this.#states?.[drawn ? 'add' : 'delete']('drawn');
    this.#host.requestUpdate();
  }

  #destroy(): void {
    this.#picture?.remove();
    this.#picture = undefined;
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
    this.#later();
  };

  /** The window changes its size also where a reader zooms in, and the picture stays as wide as it was. */
  readonly #later = (): void => {
    if (this.#frame) return;
    this.#frame = this.#view?.requestAnimationFrame(() => {
      this.#frame = undefined;
      // Asking would lay out also what is far off.
      if (this.#near && (this.#picture?.isOff ?? true)) this.#redraw();
    });
  };

  readonly #onTheme = (event: Event): void => {
    const changed = !(event.target instanceof Element) || event.target.matches('.probe');
    if (changed && this.#near) this.#redraw();
  };

  /** What has not come near the view yet is on paper as well. */
  readonly #onPrint = ({ type }: Event): void => {
    const plot = this.#plot;
    const isPaper = type === PRINTING[0];
    if (isPaper) this.#onPaper();
    if (!plot || !loaded) return;
    const [{ Chart }, { Drawn }] = loaded;
    (this.#picture ??= new Drawn(Chart, plot)).print(isPaper);
    this.#near ||= isPaper;
    this.#prepare()?.();
  };

  #redraw(): void {
    if (this.#picture) this.#picture.stale = true;
    this.#draw();
  }
}
