import { expect } from '@open-wc/testing';
import { clear, home, settled } from '../fixtures/mount.js';
import { type Trial } from './trial.js';

/** An element that is gone holds nothing. */
export function testRemains(trial: Trial): void {
  const { good, markup, make, mount } = trial;

  describe('leaves nothing behind', () => {
    it('on the page', async () => {
      await mount({ data: good() });
      clear();
      const held = holdings();
      try {
        const listener = () => {};
        document.addEventListener('contract', listener);
        expect(held.names()).to.deep.equal(['contract listener']);
        document.removeEventListener('contract', listener);
        const place = home();
        for (let mounts = 0; mounts < 100; mounts++) {
          const element = make({ data: mounts % 2 ? good() : { wrong: true } }, markup?.html ?? '');
          place.append(element);
          if (mounts % 10 === 0) await settled(element);
          place.replaceChildren();
        }
        const element = await mount({ data: good() }, place);
        element.remove();
        await settled(element);
        expect(held.names()).to.deep.equal([]);
      } finally {
        held.stop();
      }
    });

    it('that still listens', async () => {
      const element = await mount({ data: good() });
      element.remove();
      await settled(element);
      let calls = 0;
      element.requestUpdate = () => void calls++;
      const { addWords } = await import('../../src/format/words.js');
      addWords('en-x-contract', {});
      document.body.classList.add('contract');
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('resize'));
      await new Promise(requestAnimationFrame);
      document.body.removeAttribute('class');
      await new Promise(requestAnimationFrame);
      expect(calls).to.equal(0);
    });
  });
}

interface Watcher {
  observe(...given: never[]): void;
  disconnect(): void;
}

/** Counts what scripts leave on the window, the document and its observers from now on. */
function holdings() {
  const held = new Map<unknown, string>();
  const undo: (() => void)[] = [];
  const patch = <T extends object, K extends keyof T>(owner: T, name: K, method: T[K]) => {
    const own = owner[name];
    owner[name] = method;
    undo.push(() => {
      owner[name] = own;
    });
  };
  for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
    const prototype = window[kind].prototype as Watcher;
    const { observe, disconnect } = prototype;
    patch(prototype, 'observe', function (this: Watcher, ...given) {
      held.set(this, kind);
      observe.apply(this, given);
    });
    patch(prototype, 'disconnect', function (this: Watcher) {
      held.delete(this);
      disconnect.call(this);
    });
  }
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const global = (target: unknown) =>
    target === window ||
    target === undefined ||
    target instanceof Document ||
    target instanceof MediaQueryList;
  patch(EventTarget.prototype, 'addEventListener', function (this: EventTarget, type, listener, options) {
    if (global(this)) held.set(listener, `${type} listener`);
    add.call(this, type, listener, options);
  });
  patch(EventTarget.prototype, 'removeEventListener', function (this: EventTarget, type, listener, options) {
    held.delete(listener);
    remove.call(this, type, listener, options);
  });
  return {
    names: () => [...held.values()],
    stop: () => undo.forEach((take) => take()),
  };
}
