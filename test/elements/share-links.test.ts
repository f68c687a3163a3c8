import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/share-links/define.js';
import { pageAddress } from '../../src/dom/page-address.js';
import type { ShareLinksElement } from '../../src/elements/share-links/share-links.js';
import { textAt, textsAt } from '../fixtures/rendering.js';

const show = (data?: ShareLinksElement['data']) =>
  fixture<ShareLinksElement>(html`<share-links lang="en" .data=${data}></share-links>`);

const mailOf = (element: Element) => element.shadowRoot!.querySelector<HTMLAnchorElement>('a')!.href;

describe('<share-links>', () => {
  const mine = <T extends object>(owner: T, name: string, value: unknown) =>
    Object.defineProperty(owner, name, { value, configurable: true });

  afterEach(() => {
    delete (navigator as { share?: unknown }).share;
    delete (navigator as { canShare?: unknown }).canShare;
    delete (navigator as { clipboard?: unknown }).clipboard;
    document.head.querySelector('link[rel=canonical]')?.remove();
  });

  it('shares the page where nothing is said', async () => {
    const element = await show();
    expect(textAt(element, '.address')).to.equal(location.href);
    expect(textsAt(element, '.actions > :is(a, button)')).to.deep.equal(['Copy link', 'Share by email']);
  });

  it('writes the address and the text into a mail', async () => {
    const element = await show({ url: 'https://example.org/a?b=1&c=2', text: 'Pay & more' });
    expect(mailOf(element)).to.equal(
      'mailto:?subject=Pay%20%26%20more&body=Pay%20%26%20more%0D%0Ahttps%3A%2F%2Fexample.org%2Fa%3Fb%3D1%26c%3D2',
    );
  });

  it('copies the address, and says so', async () => {
    const copied: string[] = [];
    mine(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
    const element = await show({ url: 'https://example.org/a' });
    element.shadowRoot!.querySelector('button')!.click();
    await aTimeout(0);
    await element.updateComplete;
    expect(copied).to.deep.equal(['https://example.org/a']);
    expect(textAt(element, '[role=status]')).to.equal('Copied.');
  });

  it('says where copying is not allowed', async () => {
    mine(navigator, 'clipboard', undefined);
    const element = await show({ url: 'https://example.org/a' });
    element.shadowRoot!.querySelector('button')!.click();
    await aTimeout(0);
    await element.updateComplete;
    expect(textAt(element, '[role=status]')).to.equal('Copying is not allowed here.');
  });

  it('shares as the device does it, where it can', async () => {
    const shared: unknown[] = [];
    mine(navigator, 'share', (what: unknown) => {
      shared.push(what);
      return Promise.reject(new DOMException('', 'AbortError'));
    });
    const element = await show({ url: 'https://example.org/a', text: 'A guide' });
    await element.updateComplete;
    const buttons = element.shadowRoot!.querySelectorAll('button');
    expect(buttons[1]!.textContent).to.equal('Share…');
    buttons[1]!.click();
    expect(shared).to.deep.equal([{ title: 'A guide', url: 'https://example.org/a' }]);
  });

  it('offers no sheet that may not be opened for this address', async () => {
    const asked: unknown[] = [];
    mine(navigator, 'share', () => Promise.resolve());
    mine(navigator, 'canShare', (what: unknown) => {
      asked.push(what);
      return false;
    });
    const element = await show({ url: 'https://example.org/a', text: 'A guide' });
    expect(textsAt(element, '.actions > :is(a, button)')).to.deep.equal(['Copy link', 'Share by email']);
    expect(asked).to.deep.equal([{ title: 'A guide', url: 'https://example.org/a' }]);
  });

  for (const [name, copied] of [
    ['AbortError', []],
    ['InvalidStateError', []],
    ['NotAllowedError', ['https://example.org/a']],
  ] as const) {
    it(`${copied.length ? 'copies the address' : 'does nothing'} where sharing ends with ${name}`, async () => {
      const texts: string[] = [];
      mine(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void texts.push(text)) });
      mine(navigator, 'share', () => Promise.reject(new DOMException('', name)));
      mine(navigator, 'canShare', () => true);
      const element = await show({ url: 'https://example.org/a' });
      element.shadowRoot!.querySelectorAll('button')[1]!.click();
      await aTimeout(0);
      await element.updateComplete;
      expect(texts).to.deep.equal(copied);
      expect(textAt(element, '[role=status]')).to.equal(copied.length ? 'Copied.' : '');
    });
  }

  it('takes the canonical address of the page before its own', async () => {
    const link = document.createElement('link');
    link.rel = 'canonical';
    link.href = 'https://example.org/canonical';
    document.head.append(link);
    expect(textAt(await show(), '.address')).to.equal('https://example.org/canonical');
    expect(textAt(await show({ url: '/own' }), '.address')).to.equal(`${location.origin}/own`);
  });

  it('leaves out of an address what tracks its reader, and nothing else', () => {
    const page = (URL: string) => ({ URL, baseURI: URL, querySelector: () => null }) as unknown as Document;
    const address = 'https://example.org/a?utm_source=x&page=2&fbclid=1&gclid=2&mc_eid=3&ref=home#part';
    expect(pageAddress(page(address))).to.equal('https://example.org/a?page=2&ref=home#part');
    expect(pageAddress(page('https://example.org/a?q=1%202&utm_medium=y'))).to.equal(
      'https://example.org/a?q=1+2',
    );
    expect(pageAddress(page('about:blank'))).to.equal('about:blank');
  });
});
