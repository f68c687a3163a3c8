import { expect, fixtureSync, nextFrame } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import { Room } from '../../src/controllers/room.js';
import { waitUntil } from '../fixtures/wait.js';

class RoomyElement extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    .gauge {
      block-size: 1em;
    }
    .scroll {
      overflow: auto;
    }
    .wide {
      width: 500px;
    }
  `;
  measured = 0;
  readonly room = new Room(this, 25, () => (this.measured = (this.measured ?? 0) + 1));

  override render() {
    return html`<div class="gauge"></div>
      <div class="scroll"><div class="wide">x</div></div>`;
  }

  override updated(): void {
    this.room.watch(this);
  }
}
customElements.define('roomy-element', RoomyElement);

const within = (width: string): RoomyElement => {
  const home = fixtureSync<HTMLElement>(html`<div><roomy-element></roomy-element></div>`);
  home.style.width = width;
  return home.querySelector<RoomyElement>('roomy-element')!;
};

describe('Room', () => {
  it('is narrow below the limit, and overflowing where the content is wider', async () => {
    const element = within('300px');
    expect(element.room.isNarrow()).to.equal(true);
    await waitUntil(() => element.room.overflowing);
    element.parentElement!.style.width = '600px';
    await waitUntil(() => !element.room.overflowing);
    expect(element.room.isNarrow()).to.equal(false);
  });

  it('is not narrow at the limit', () => {
    expect(within('400px').room.isNarrow()).to.equal(false);
    expect(within('399px').room.isNarrow()).to.equal(true);
  });

  it('is narrow by the size of its text, also where that changes', async () => {
    const element = within('600px');
    expect(element.room.isNarrow()).to.equal(false);
    await waitUntil(() => element.measured > 0);
    element.style.fontSize = '25px';
    await waitUntil(() => element.room.narrow);
    element.style.fontSize = '23px';
    await waitUntil(() => !element.room.narrow);
    const large = within('600px');
    large.style.fontSize = '25px';
    expect(large.room.isNarrow()).to.equal(true);
  });

  it('stays narrow until there is more room than a scroll bar gives back', async () => {
    const element = within('399px');
    expect(element.room.isNarrow()).to.equal(true);
    for (const [width, narrow] of [
      [419, true],
      [420, false],
      [400, false],
      [399, true],
    ] as const) {
      const { measured } = element;
      element.parentElement!.style.width = `${width}px`;
      await waitUntil(() => element.measured > measured);
      expect(element.room.isNarrow(), `${width}`).to.equal(narrow);
    }
  });

  it('stays as it was while it is hidden, and is that when it comes back', async () => {
    const element = within('300px');
    await waitUntil(() => element.room.overflowing);
    const { measured } = element;
    element.parentElement!.style.display = 'none';
    await waitUntil(() => element.measured > measured);
    expect([element.room.narrow, element.room.overflowing]).to.deep.equal([true, true]);
    element.parentElement!.style.cssText = 'width: 600px';
    await waitUntil(() => !element.room.overflowing);
    expect(element.room.narrow).to.equal(false);
  });

  it('measures nothing once it has left the page', async () => {
    const element = within('300px');
    await waitUntil(() => element.measured > 0);
    const home = element.parentElement!;
    element.remove();
    element.room.watch({});
    document.body.append(element.shadowRoot!.querySelector('.gauge')!);
    const { measured } = element;
    await nextFrame();
    await nextFrame();
    expect(element.measured).to.equal(measured);
    document.querySelector('body > .gauge')!.remove();
    home.remove();
  });
});
