import { expect, fixtureSync } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import { adoptStyles, renderRootFor } from '../../src/dom/adopt-styles.js';

const shared = css`
  :host {
    color: rgb(1, 2, 3);
  }
`;

class StyledElement extends LitElement {
  static override styles = [
    shared,
    css`
      p {
        margin-top: 7px;
      }
    `,
  ];

  override createRenderRoot() {
    return renderRootFor(this);
  }

  adoptedCallback() {
    adoptStyles(this);
  }

  override render() {
    return html`<p>text</p>`;
  }
}
customElements.define('styled-element', StyledElement);

class RelatedElement extends StyledElement {
  static override styles = [shared];
}
customElements.define('related-element', RelatedElement);

const make = () => document.createElement('styled-element') as StyledElement;

function looksOf(element: StyledElement): [color: string, margin: string] {
  const view = element.ownerDocument.defaultView!;
  const paragraph = element.shadowRoot!.querySelector('p')!;
  return [view.getComputedStyle(element).color, view.getComputedStyle(paragraph).marginTop];
}

async function makeFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = '<!doctype html><body></body>';
  fixtureSync<HTMLElement>(html`<div></div>`).append(frame);
  await loaded;
  return frame;
}

describe('renderRootFor and adoptStyles', () => {
  it('apply all styles, with the same sheets for all elements of a class, and for what classes share', async () => {
    const [one, other] = [make(), make()];
    const related = document.createElement('related-element') as RelatedElement;
    fixtureSync<HTMLElement>(html`<div></div>`).append(one, other, related);
    await related.updateComplete;
    expect(looksOf(one)).to.deep.equal(['rgb(1, 2, 3)', '7px']);
    expect(looksOf(related)).to.deep.equal(['rgb(1, 2, 3)', '16px']);
    const [first, second, ...more] = one.shadowRoot!.adoptedStyleSheets;
    expect(more).to.deep.equal([]);
    expect([...other.shadowRoot!.adoptedStyleSheets]).to.have.ordered.members([first, second]);
    expect([...related.shadowRoot!.adoptedStyleSheets]).to.have.ordered.members([first]);
  });

  it('keep the styles of an element that moves into an iframe and back', async () => {
    const element = make();
    const home = fixtureSync<HTMLElement>(html`<div></div>`);
    home.append(element);
    await element.updateComplete;
    const frame = await makeFrame();
    frame.contentDocument!.body.append(element);
    expect(looksOf(element)).to.deep.equal(['rgb(1, 2, 3)', '7px']);
    home.append(element);
    expect(looksOf(element)).to.deep.equal(['rgb(1, 2, 3)', '7px']);
  });

  it('style an element that was made here and connected in an iframe', async () => {
    const element = make();
    (await makeFrame()).contentDocument!.body.append(element);
    await element.updateComplete;
    expect(looksOf(element)).to.deep.equal(['rgb(1, 2, 3)', '7px']);
  });

  it('style elements in an iframe that has navigated', async () => {
    const frame = await makeFrame();
    const before = make();
    frame.contentDocument!.body.append(before);
    await before.updateComplete;
    const reloaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.srcdoc = '<!doctype html><body><p>again</p></body>';
    await reloaded;
    const after = make();
    frame.contentDocument!.body.append(after);
    await after.updateComplete;
    expect(looksOf(after)).to.deep.equal(['rgb(1, 2, 3)', '7px']);
  });

  it('survive a document without a window', async () => {
    const element = make();
    const home = fixtureSync<HTMLElement>(html`<div></div>`);
    home.append(element);
    await element.updateComplete;
    document.implementation.createHTMLDocument().body.append(element);
    home.append(element);
    expect(looksOf(element)).to.deep.equal(['rgb(1, 2, 3)', '7px']);
  });

  for (const support of [false, true]) {
    it(`empty a declarative shadow root, ${support ? 'with' : 'without'} Lit's hydration support`, async () => {
      const element = make();
      element.attachShadow({ mode: 'open' }).innerHTML = '<p>from the server</p>';
      element.setAttribute('aria-busy', 'true');
      element.setAttribute('hydrate-internals-aria-busy', 'true');
      if (support) Object.assign(globalThis, { litElementHydrateSupport: () => undefined });
      fixtureSync<HTMLElement>(html`<div></div>`).append(element);
      await element.updateComplete;
      Reflect.deleteProperty(globalThis, 'litElementHydrateSupport');
      expect(element.shadowRoot!.querySelectorAll('p')).to.have.length(1);
      expect(element.shadowRoot!.textContent).to.equal('text');
      expect(element.getAttributeNames()).to.deep.equal([]);
      expect(looksOf(element)).to.deep.equal(['rgb(1, 2, 3)', '7px']);
    });
  }

  it('need no style element', async () => {
    const element = make();
    fixtureSync<HTMLElement>(html`<div></div>`).append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('style')).to.equal(null);
  });
});
