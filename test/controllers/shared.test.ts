import { expect } from '@open-wc/testing';
import { createContext, type ContextEvent } from '@lit/context';
import { html, LitElement } from 'lit';
import { Shared } from '../../src/controllers/shared.js';

const KEY = createContext<string>(Symbol('test of shared'));

class SharingElement extends LitElement {
  readonly shared = new Shared(this, KEY);
  protected override render() {
    return html`${this.shared.value}`;
  }
}
customElements.define('sharing-element', SharingElement);

/** An ancestor that provides a value, and can provide another one to whoever still listens. */
function provider(value: string) {
  const place = document.createElement('div');
  const listeners = new Set<(value: string) => void>();
  place.addEventListener('context-request', (event) => {
    const { context, callback } = event as ContextEvent<typeof KEY>;
    if (context !== KEY) return;
    event.stopPropagation();
    const answer = (next: string) => callback(next, leave);
    const leave = () => listeners.delete(answer);
    listeners.add(answer);
    answer(value);
  });
  document.body.append(place);
  return { place, listeners, say: (next: string) => listeners.forEach((answer) => answer(next)) };
}

describe('what an ancestor provides', () => {
  afterEach(() => document.body.replaceChildren());

  it('is there at once, and follows its changes', async () => {
    const { place, say } = provider('first');
    const element = new SharingElement();
    place.append(element);
    expect(element.shared.value).to.equal('first');
    say('second');
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.equal('second');
  });

  it('is let go of when the element leaves', () => {
    const { place, listeners, say } = provider('first');
    const element = new SharingElement();
    place.append(element);
    expect(listeners.size).to.equal(1);
    element.remove();
    expect(listeners.size).to.equal(0);
    say('second');
    expect(element.shared.value).to.equal(undefined);
  });

  it('is that of the ancestor that the element has been moved to, and of no other', () => {
    const before = provider('before');
    const after = provider('after');
    const element = new SharingElement();
    before.place.append(element);
    after.place.append(element);
    expect(element.shared.value).to.equal('after');
    before.say('too late');
    expect(element.shared.value).to.equal('after');
    expect([before.listeners.size, after.listeners.size]).to.deep.equal([0, 1]);
  });

  it('comes also from an ancestor that begins to provide later', () => {
    const place = document.createElement('div');
    document.body.append(place);
    const element = new SharingElement();
    place.append(element);
    expect(element.shared.value).to.equal(undefined);
    place.addEventListener('context-request', (event) => {
      const { context, callback } = event as ContextEvent<typeof KEY>;
      if (context === KEY) callback('late');
    });
    place.dispatchEvent(new Event('context-provider', { bubbles: true }));
    expect(element.shared.value).to.equal('late');
  });
});
