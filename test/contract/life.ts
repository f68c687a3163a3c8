import { expect } from '@open-wc/testing';
import { frame, home, scriptOf, settled, type CareerElement } from '../fixtures/mount.js';
import { json, type Trial } from './trial.js';

/** Where an element is put, and when, changes nothing. */
export function testMoves(trial: Trial): void {
  const { good, other, mount, isSilent, isAsExpected } = trial;

  describe('survives', () => {
    it('a move to another parent', async () => {
      const element = await mount({ data: good() });
      home().append(element);
      await settled(element);
      isAsExpected(element);
      isSilent();
    });

    it('a move into a shadow root', async () => {
      const element = await mount({ data: good() });
      const host = home();
      host.attachShadow({ mode: 'open' }).append(element);
      await settled(element);
      isAsExpected(element);
      isSilent();
    });

    it('a change while it is nowhere', async () => {
      const element = await mount({ data: other() });
      element.remove();
      element.data = good();
      await element.updateComplete;
      home().append(element);
      await settled(element);
      isAsExpected(element);
      isSilent();
    });

    it('a hundred moves in one task', async () => {
      const element = await mount({ data: good() });
      const places = [home(), home()];
      for (let move = 0; move < 100; move++) places[move % 2]!.append(element);
      await settled(element);
      isAsExpected(element);
      isSilent();
    });

    it('a start in what is not displayed', async () => {
      const place = home();
      place.hidden = true;
      const element = await mount({ data: good() }, place);
      expect(element.offsetHeight).to.equal(0);
      place.hidden = false;
      await settled(element);
      isAsExpected(element);
      expect(element.offsetHeight).to.be.greaterThan(10);
      isSilent();
    });

    it('a document without a window', async () => {
      const place = home();
      const element = await mount({ data: other() }, place);
      document.implementation.createHTMLDocument().body.append(element);
      element.data = good();
      await element.updateComplete;
      place.append(element);
      await settled(element);
      isAsExpected(element);
      isSilent();
    });
  });
}

/** A copy shows what its original shows. */
export function testCopies(trial: Trial): void {
  const { tag, good, make, mount, renderingOf, isSilent, isAsExpected } = trial;

  describe('survives', () => {
    it('cloneNode', async () => {
      const config = make();
      config.setAttribute('config', json(good()));
      const place = home();
      place.append(config, make({}, scriptOf(good())));
      await settled(config);
      const copy = place.cloneNode(true) as HTMLElement;
      home().append(copy);
      const copies = [...copy.querySelectorAll<CareerElement>(tag)];
      for (const element of copies) await settled(element);
      expect(copies.map(renderingOf)).to.deep.equal([trial.expected, trial.expected]);
      isSilent();
    });

    it('a round trip through innerHTML', async () => {
      const config = make();
      config.setAttribute('config', json(good()));
      const place = home();
      place.append(config, make({}, scriptOf(good())));
      await settled(config);
      const { innerHTML } = place;
      place.innerHTML = innerHTML;
      const copies = [...place.querySelectorAll<CareerElement>(tag)];
      for (const element of copies) await settled(element);
      expect(copies.map(renderingOf)).to.deep.equal([trial.expected, trial.expected]);
      expect(place.innerHTML).to.equal(innerHTML);
      isSilent();
    });

    it('its module being loaded twice', async () => {
      await import(`/src/elements/${tag}/define.ts?v=2`);
      const element = await mount({ data: good() });
      isAsExpected(element);
      isSilent();
    });

    it('a second copy of its class', async () => {
      const copy = (await import(`/src/elements/${tag}/${tag}.ts?v=2`)) as Record<string, unknown>;
      const own = customElements.get(tag)!;
      const second = copy[own.name] as CustomElementConstructor;
      expect(second).not.to.equal(own);
      const { defineElement } = await import('../../src/dom/define.js');
      defineElement(tag, second);
      expect(customElements.get(tag)).to.equal(own);
      expect(renderingOf(await mount({ data: good() }))).to.equal(trial.expected);
      isSilent();
    });
  });
}

/** Styles come along into another document. */
export function testFrames(trial: Trial): void {
  const { good, make, mount, shownBy, isSilent, isAsExpected } = trial;

  describe('survives', () => {
    it('an iframe and back, with its styles', async () => {
      const place = home();
      const element = await mount({ data: good() }, place);
      const before = looksOf(shownBy(element));
      const page = (await frame()).contentDocument!;
      page.body.append(element);
      await settled(element);
      expect(element.ownerDocument).to.equal(page);
      isAsExpected(element);
      expect(looksOf(shownBy(element))).to.deep.equal(before);
      place.append(element);
      await settled(element);
      isAsExpected(element);
      expect(looksOf(shownBy(element))).to.deep.equal(before);
      isSilent();
    });

    it('being made here and shown in an iframe', async () => {
      const before = looksOf(shownBy(await mount({ data: good() })));
      const element = make({ data: good() });
      (await frame()).contentDocument!.body.append(element);
      await settled(element);
      isAsExpected(element);
      expect(looksOf(shownBy(element))).to.deep.equal(before);
      isSilent();
    });
  });
}

/** The looks of every part, as far as the element's own styles decide on them. */
function looksOf(element: CareerElement): string[] {
  const view = element.ownerDocument.defaultView!;
  return [...element.shadowRoot!.querySelectorAll('[part]')].map((part) => {
    const { display, position, paddingTop, paddingInlineStart, fontSize, fontWeight } =
      view.getComputedStyle(part);
    return [
      part.getAttribute('part'),
      display,
      position,
      paddingTop,
      paddingInlineStart,
      fontSize,
      fontWeight,
    ].join();
  });
}
