import { expect } from '@open-wc/testing';
import { clear, home, mount } from '../fixtures/mount.js';
import { roleCompare } from '../contract/subjects/role-compare.js';

const roles = ['Clerk', 'Nurse', 'Pilot'].map((title, at) => ({
  title,
  employment: 1000 + at,
  experience: '6 years',
}));

/** Widths and heights of what is beside letters, where those are of a size in px. */
async function sizesWith(size: number, count: number): Promise<Record<string, [number, number]>> {
  await roleCompare.define();
  const place = home(1200);
  place.style.fontSize = `${size}px`;
  const data = { roles: roles.slice(0, count) };
  const { shadowRoot } = await mount('role-compare', { data }, place);
  for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
  const sizeOf = (selector: string): [number, number] => {
    const { width, height } = shadowRoot!.querySelector(selector)!.getBoundingClientRect();
    return [Math.round(width), Math.round(height)];
  };
  return {
    mark: sizeOf('.chip .mark'),
    toggle: sizeOf('.switch input'),
    ...(count > 2 && { box: sizeOf('.roles input'), choice: [0, sizeOf('.controls select')[1]] as const }),
  } as Record<string, [number, number]>;
}

describe('controls and marks', () => {
  afterEach(clear);

  it('are of the usual size beside letters of 16px', async () => {
    expect(await sizesWith(16, 3)).to.deep.equal({
      mark: [11, 11],
      toggle: [34, 20],
      box: [13, 13],
      choice: [0, 36],
    });
  });

  it('grow with letters of 32px', async () => {
    const { mark, toggle, box, choice } = await sizesWith(32, 3);
    expect(mark![0]).to.be.within(19, 23);
    expect(mark![1]).to.equal(mark![0]);
    expect(toggle![0]).to.be.within(62, 70);
    expect(toggle![1]).to.be.within(36, 42);
    expect(box![0]).to.be.within(24, 28);
    expect(choice![1]).to.be.within(50, 72);
  });
});
