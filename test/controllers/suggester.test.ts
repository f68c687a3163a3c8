import { expect } from '@open-wc/testing';
import { Suggester } from '../../src/controllers/suggester.js';
import { waitUntil } from '../fixtures/wait.js';

const labels = ({ matches }: Suggester): string[] => matches.map(({ suggestion }) => suggestion.label);

describe('Suggester', () => {
  const { now } = performance;

  afterEach(() => {
    performance.now = now;
  });

  it('looks through a long list a little at a time, and says when nothing can change any more', async () => {
    const list = Array.from({ length: 5000 }, (_, nth) => `Station ${nth}`);
    list[4500] = 'Metal tinner';
    let isRead = false;
    const suggester = new Suggester('what', (settled) => (isRead ||= settled));
    suggester.use(list, undefined);
    suggester.prepare();
    await waitUntil(() => isRead);
    // Each look at the clock finds the time to be over.
    let time = 0;
    performance.now = () => (time += 1000);
    isRead = false;
    suggester.ask('ti');
    expect([labels(suggester)[0], suggester.settled]).to.deep.equal(['Station 0', false]);
    await waitUntil(() => isRead, 'never comes to an end');
    suggester.refresh();
    expect([labels(suggester).slice(0, 2), suggester.settled, suggester.more]).to.deep.equal([
      ['Metal tinner', 'Station 0'],
      true,
      true,
    ]);
  });

  it('finds at once what nothing can come before', () => {
    const suggester = new Suggester('what', () => {});
    suggester.use(
      Array.from({ length: 100 }, (_, nth) => `Tiler ${nth}`),
      undefined,
    );
    suggester.ask('ti');
    expect([labels(suggester)[0], suggester.settled]).to.deep.equal(['Tiler 0', true]);
  });
});
