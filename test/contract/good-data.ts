import { expect } from '@open-wc/testing';
import { settled } from '../fixtures/mount.js';
import { waitUntil } from '../fixtures/wait.js';
import { json, type Trial } from './trial.js';

const CONTROLS = 'a, button, input, select, label, summary, canvas[aria-hidden=true]';
const LANDMARKS =
  'header, footer, main, aside, [role=banner], [role=contentinfo], [role=main], [role=complementary]';

/** Good data is shown, and leaves nothing to say. */
export function testGoodData(trial: Trial): void {
  const { good, goodText, other, otherText, isQuiet, mount, shownBy, textIn, seen, isSilent, isAsExpected } =
    trial;

  describe('with good data', () => {
    it('says nothing, asks for nothing, and reports nothing', async () => {
      const element = await mount({ data: good(), debug: true });
      isAsExpected(element);
      element.data = other();
      await settled(element);
      expect(textIn(element)).to.include(otherText);
      isSilent();
      expect(seen.requests()).to.deep.equal([]);
    });

    it('is clickable in its controls alone, and brings no landmark of a page', async () => {
      // Firefox tells screen readers that whatever has such a listener can be clicked, with all that is in it.
      const clickable: string[] = [];
      const { addEventListener } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (this: EventTarget, ...given) {
        if (given[0] === 'click' && this instanceof Element && !this.matches(CONTROLS))
          clickable.push(`${this.localName}.${this.className}`);
        addEventListener.apply(this, given);
      };
      try {
        const element = shownBy(await mount({ data: good() }));
        expect(clickable).to.deep.equal([]);
        const landmarks = [...element.renderRoot.querySelectorAll(LANDMARKS)];
        expect(landmarks.map(({ localName }) => localName)).to.deep.equal([]);
      } finally {
        EventTarget.prototype.addEventListener = addEventListener;
      }
    });

    it('leaves nothing of the old where there is new', async () => {
      const element = await mount({ data: other() });
      element.data = good();
      await settled(element);
      isAsExpected(element);
      element.data = undefined;
      await settled(element);
      expect(textIn(element)).to.not.include(goodText);
      expect(textIn(element) === '', 'says nothing').to.equal(isQuiet);
      isSilent();
    });

    it('tells style sheets whether there is anything to show', async () => {
      const element = await mount({ data: good() });
      const states = () =>
        ['loading', 'error', 'empty'].filter((state) => element.matches(`:state(${state})`));
      expect(states()).to.deep.equal([]);
      element.data = undefined;
      await settled(element);
      expect(states()).to.deep.equal(['empty']);
      element.config = '{"a":';
      await settled(element);
      await waitUntil(() => states().join() === 'error');
      element.data = good();
      await settled(element);
      expect(states()).to.deep.equal([]);
    });

    it('reads it once, however often it is drawn', async () => {
      const data = good() as Record<string, unknown>;
      const [key, value] = Object.entries(data)[0]!;
      let reads = 0;
      Object.defineProperty(data, key, { enumerable: true, get: () => (reads++, value) });
      const element = await mount({ data });
      const before = reads;
      expect(before).to.be.greaterThan(0);
      element.requestUpdate();
      await settled(element);
      shownBy(element).requestUpdate();
      await settled(element);
      expect(reads).to.equal(before);
    });

    it('changes nothing of what it was given', async () => {
      const data = frozen(good());
      const element = await mount({ data });
      isAsExpected(element);
      expect(json(data)).to.equal(json(good()));
    });
  });
}

function frozen<T extends object>(data: T): T {
  const copy = structuredClone(data);
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  };
  freeze(copy);
  return copy;
}
