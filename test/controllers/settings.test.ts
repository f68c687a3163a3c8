import { aTimeout, expect, fixtureSync } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { DataSource } from '../../src/controllers/data-source.js';
import { Settings } from '../../src/controllers/settings.js';
import { addWords, loadWords, wordsFor } from '../../src/format/words.js';
import { waitUntil } from '../fixtures/wait.js';

class SettledElement extends LitElement {
  locale?: string;
  data?: unknown;
  updates = 0;
  readonly source = new DataSource(this, undefined);
  readonly settings = new Settings(this);

  override requestUpdate(...parts: Parameters<LitElement['requestUpdate']>): void {
    this.updates = (this.updates ?? 0) + 1;
    super.requestUpdate(...parts);
  }
}
customElements.define('settled-element', SettledElement);

const settledIn = (home: ParentNode): SettledElement =>
  home.querySelector<SettledElement>('settled-element')!;

describe('Settings', () => {
  it('finds the language of the page outside the shadow roots around the element', () => {
    const home = fixtureSync<HTMLElement>(html`<div lang="de"><div></div></div>`);
    const inner = home.firstElementChild!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<div></div>';
    const innermost = inner.firstElementChild!.attachShadow({ mode: 'closed' });
    innermost.append(document.createElement('settled-element'));
    expect(settledIn(innermost).settings.language.locale).to.equal('de');
  });

  it('takes its own locale before that of the page', () => {
    const home = fixtureSync<HTMLElement>(html`<div lang="de"><settled-element></settled-element></div>`);
    const element = settledIn(home);
    element.locale = 'fr';
    expect(element.settings.language.locale).to.equal('fr');
  });

  it('loads the words of a locale with an underscore', async () => {
    const home = fixtureSync<HTMLElement>(html`<div><settled-element></settled-element></div>`);
    const element = settledIn(home);
    element.locale = 'es_MX';
    await waitUntil(() => element.settings.language.say('missing') === 'no indicado');
    expect(element.settings.language.locale).to.equal('es-MX');
  });

  it('updates when words come, as long as the element is in a page', () => {
    const home = fixtureSync<HTMLElement>(html`<div><settled-element></settled-element></div>`);
    const element = settledIn(home);
    const updatesOf = (act: () => void): number => {
      const before = element.updates;
      act();
      return element.updates - before;
    };
    expect(updatesOf(() => addWords('en', {}))).to.equal(1);
    expect(updatesOf(() => element.remove())).to.equal(0);
    expect(updatesOf(() => addWords('en', {}))).to.equal(0);
    home.append(element);
    expect(updatesOf(() => addWords('en', {}))).to.equal(1);
  });

  describe('in a page whose language changes', () => {
    const page = document.documentElement;
    let before: string;
    let element: SettledElement;
    const locale = () => {
      element.source.resolve();
      return element.settings.language.locale;
    };
    beforeEach(() => {
      before = page.lang;
      page.lang = 'fr';
      element = settledIn(fixtureSync(html`<div><settled-element></settled-element></div>`));
      expect(locale()).to.equal('fr');
      page.lang = 'de';
    });
    afterEach(() => {
      page.lang = before;
      page.removeAttribute('class');
    });

    it('stays with the one that its data came in', () => {
      expect(locale()).to.equal('fr');
    });

    it('follows when it is given new data', () => {
      element.data = {};
      expect(locale()).to.equal('de');
    });

    it('follows when it is put elsewhere', () => {
      element.parentElement!.append(element);
      expect(locale()).to.equal('de');
    });

    it('does not take the language of a translation for that of new data', () => {
      page.className = 'site translated-rtl';
      element.data = {};
      expect(locale()).to.equal('fr');
    });

    it('had none before, and has none after', () => {
      page.removeAttribute('lang');
      element.data = {};
      expect(locale()).to.equal('en');
      page.lang = 'de';
      expect(locale()).to.equal('en');
    });

    it('follows another element around it at once', () => {
      const home = element.parentElement!;
      home.lang = 'es';
      expect(locale()).to.equal('es');
      home.lang = 'ja';
      expect(locale()).to.equal('ja');
    });

    it('updates for the language of another element, and not for that of the page', async () => {
      // Words that arrive update it as well, also those that were asked for before. The languages below have none.
      const languages = ['de', 'es', 'fr', 'ja'];
      languages.forEach((language) => void loadWords(language));
      await waitUntil(() => languages.every((language) => wordsFor(language).missing !== 'not given'));
      const updatesOf = async (change: () => void): Promise<number> => {
        const before = element.updates;
        change();
        await aTimeout(0);
        return element.updates - before;
      };
      expect(await updatesOf(() => (page.lang = 'pl'))).to.equal(0);
      expect(await updatesOf(() => (element.parentElement!.lang = 'nl'))).to.equal(1);
      expect(await updatesOf(() => (element.lang = 'sv'))).to.equal(1);
      expect(await updatesOf(() => element.removeAttribute('lang'))).to.equal(1);
      expect(locale()).to.equal('nl');
    });
  });
});
