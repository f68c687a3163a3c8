import { expect } from '@open-wc/testing';
import { ContextEvent, createContext } from '@lit/context';
import { LitElement } from 'lit';
import { Provided } from '../../src/controllers/provided.js';
import { Shared } from '../../src/controllers/shared.js';

const KEY = createContext<string>(Symbol('test of provided'));
const OTHER = createContext<string>(Symbol('another key'));

class HearingElement extends LitElement {
  readonly shared = new Shared(this, KEY);
}
customElements.define('hearing-element', HearingElement);

class ProvidingElement extends LitElement {
  readonly provided = new Provided(this, KEY);
  readonly around = new Shared(this, KEY);
}
customElements.define('providing-element', ProvidingElement);

function providing(value: string): ProvidingElement {
  const element = new ProvidingElement();
  element.provided.set(value);
  return element;
}

describe('what an element provides', () => {
  afterEach(() => document.body.replaceChildren());

  it('is heard by those inside it, and whenever it changes', () => {
    const outer = providing('first');
    const inner = new HearingElement();
    outer.append(inner);
    document.body.append(outer);
    expect(inner.shared.value).to.equal('first');
    outer.provided.set('second');
    expect(inner.shared.value).to.equal('second');
  });

  it('is no longer told to an element that has left', () => {
    const outer = providing('first');
    const inner = new HearingElement();
    outer.append(inner);
    document.body.append(outer);
    inner.remove();
    outer.provided.set('second');
    expect(inner.shared.value).to.equal(undefined);
  });

  it('is not what the element itself hears: that comes from around it', () => {
    const outer = providing('outer');
    const inner = providing('inner');
    outer.append(inner);
    document.body.append(outer);
    expect([outer.around.value, inner.around.value]).to.deep.equal([undefined, 'outer']);
  });

  it('comes from the nearest one, also where that begins to provide after the one around it', async () => {
    document.body.innerHTML =
      '<providing-element><late-provider><hearing-element></hearing-element></late-provider></providing-element>';
    const outer = document.body.querySelector<ProvidingElement>('providing-element')!;
    const inner = document.body.querySelector<HearingElement>('hearing-element')!;
    outer.provided.set('outer');
    expect(inner.shared.value).to.equal('outer');
    class LateElement extends ProvidingElement {}
    customElements.define('late-provider', LateElement);
    const late = document.body.querySelector<LateElement>('late-provider')!;
    late.provided.set('late');
    expect(inner.shared.value).to.equal('late');
    outer.provided.set('outer again');
    expect(inner.shared.value).to.equal('late');
  });

  it('goes under its own key only, and once to whoever asks once', () => {
    const outer = providing('value');
    document.body.append(outer);
    const child = outer.appendChild(document.createElement('p'));
    const heard: unknown[] = [];
    const ask = (context: typeof KEY, subscribe: boolean) =>
      child.dispatchEvent(
        new ContextEvent(context, child, (value, stop) => heard.push(value, typeof stop), subscribe),
      );
    ask(OTHER, false);
    expect(heard).to.deep.equal([]);
    ask(KEY, false);
    outer.provided.set('next');
    expect(heard).to.deep.equal(['value', 'undefined']);
    ask(KEY, true);
    outer.provided.set('last');
    expect(heard.slice(2)).to.deep.equal(['next', 'function', 'last', 'function']);
  });
});
