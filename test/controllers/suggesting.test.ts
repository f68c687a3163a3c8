import { expect } from '@open-wc/testing';
import { Suggester } from '../../src/controllers/suggester.js';
import { waitUntil } from '../fixtures/wait.js';

// A file of its own: what searches is loaded once in a page.
describe('Suggester, before what searches has come', () => {
  it('waits for it, then answers what was asked last', async () => {
    const { load } = Suggester;
    const calls: boolean[] = [];
    const suggester = new Suggester('what', (settled) => calls.push(settled));
    suggester.use(['Tiler', 'Baker', 'Cook'], undefined);
    let loads = 0;
    Suggester.load = async () => {
      loads++;
      throw new TypeError('no network');
    };
    suggester.prepare();
    await waitUntil(() => calls.length > 0);
    expect([suggester.state, loads]).to.deep.equal(['failed', 1]);
    expect(suggester.issues.map(({ code, where, given }) => [code, where, given])).to.deep.equal([
      ['CE303', 'suggesting.js', 'TypeError: no network'],
    ]);

    // The next letter tries again.
    Suggester.load = load;
    const asking = new Suggester('where', () => {});
    const texts: string[] = [];
    asking.use(undefined, (text) => {
      texts.push(text);
      return ['Northfield'];
    });
    asking.ask('n');
    suggester.ask('b');
    suggester.ask('co');
    expect([suggester.state, suggester.matches.length]).to.deep.equal(['loading', 0]);
    await waitUntil(() => suggester.state === 'ready');
    expect(suggester.matches.map(({ suggestion }) => suggestion.label)).to.deep.equal(['Cook']);
    await waitUntil(() => asking.state === 'ready');
    expect(asking.matches.map(({ suggestion }) => suggestion.label)).to.deep.equal(['Northfield']);
    expect(texts).to.deep.equal(['n']);
    expect(suggester.available).to.equal(true);
  });
});
