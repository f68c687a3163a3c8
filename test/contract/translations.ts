import { expect } from '@open-wc/testing';
import { home, settled, type CareerElement } from '../fixtures/mount.js';
import { rewriteTexts, textsIn, wrapTexts } from '../fixtures/translator.js';
import { waitUntil } from '../fixtures/wait.js';
import { type Trial } from './trial.js';

/** A reader may have the page translated, and goes on reading. */
export function testTranslations(trial: Trial): void {
  const { good, other, markup, make, mount, shownBy, isSilent, isAsExpected } = trial;
  const page = document.documentElement;

  describe('when the page is translated', () => {
    let before: string;
    beforeEach(() => {
      before = page.lang;
      page.lang = 'en';
    });
    afterEach(() => {
      page.lang = before;
      page.removeAttribute('class');
    });

    for (const [how, translate] of [
      ['wrapped', wrapTexts],
      ['written anew', rewriteTexts],
    ] as const) {
      it(`shows new data where texts were ${how}`, async () => {
        const element = await mount({ data: other() });
        translate(shownBy(element).shadowRoot!);
        element.data = good();
        await settled(element);
        isAsExpected(element);
        isSilent();
      });
    }

    it('leaves open what the reader unfolded where texts were written anew', async () => {
      const element = await mount({ data: good() });
      const root = shownBy(element).shadowRoot!;
      const isOpen = () => [...root.querySelectorAll('details')].map(({ open }) => open);
      for (const { open } of [...root.querySelectorAll('details')]) {
        if (open) continue;
        root.querySelector<HTMLElement>('details:not([open]) > summary')!.click();
        await settled(element);
      }
      expect(isOpen()).not.to.include(false);
      const before = isOpen();
      rewriteTexts(root);
      shownBy(element).requestUpdate();
      await settled(element);
      expect(isOpen()).to.deep.equal(before);
      isSilent();
    });

    for (const className of ['', 'translated-ltr']) {
      it(`reads its data as before${className && ', in a page that says so'}`, async () => {
        const element = await mount({ data: good() });
        page.lang = 'de';
        page.className = className;
        for (const host of new Set([element, shownBy(element)])) host.requestUpdate();
        await settled(element);
        isAsExpected(element);
        isSilent();
      });
    }

    it('reads new data as before, in a page that says so', async () => {
      const element = await mount({ data: other() });
      page.lang = 'de';
      page.className = 'translated-ltr';
      element.data = good();
      await settled(element);
      isAsExpected(element);
      isSilent();
    });

    if (!markup) return;
    const changes: [how: string, change: (element: CareerElement) => void][] = [
      ['wraps its texts', (element) => wrapTexts(element, shout)],
      [
        'writes them anew in a page of another language',
        (element) => {
          page.lang = 'de';
          for (const text of textsIn(element)) text.data = shout(text.data);
        },
      ],
    ];
    for (const [how, change] of changes) {
      it(`does not take its own markup for other data when a translator ${how}`, async () => {
        const element = make({}, markup.html);
        home().append(element);
        await waitUntil(() => Boolean(trial.textIn(element)));
        await settled(element);
        const shown = trial.renderingOf(element);
        change(element);
        await settled(element);
        expect(trial.renderingOf(element)).to.equal(shown);
      });
    }
  });
}

const shout = (text: string): string => text.toUpperCase();
