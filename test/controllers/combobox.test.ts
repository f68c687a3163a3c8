import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/job-search/define.js';
import type { JobSearchElement } from '../../src/elements/job-search/job-search.js';
import { press } from '../fixtures/press.js';
import { waitUntil } from '../fixtures/wait.js';

const TITLES = ['Operations Analyst', 'Operations Manager', 'Director of Operations'];

const fieldOf = (element: JobSearchElement) => element.shadowRoot!.querySelector<HTMLInputElement>('#what')!;

/** Whether the browser is kept from doing with a key what it would. */
async function isTaken(
  element: JobSearchElement,
  key: string,
  more: KeyboardEventInit = {},
): Promise<boolean> {
  return (await press(element, fieldOf(element), key, more)).defaultPrevented;
}

async function typed(text: string): Promise<JobSearchElement> {
  const element = await fixture<JobSearchElement>(
    html`<job-search action="/jobs" .data=${TITLES}></job-search>`,
  );
  const field = fieldOf(element);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await waitUntil(() => element.shadowRoot!.querySelector('[role=option]'));
  return element;
}

describe('the keys of a combobox', () => {
  it('that walk through the list do not move the caret as well', async () => {
    const element = await typed('oper');
    for (const key of ['ArrowDown', 'ArrowUp']) expect(await isTaken(element, key), key).to.equal(true);
  });

  it('that move the caret leave the list, and do so', async () => {
    const element = await typed('oper');
    await isTaken(element, 'ArrowDown');
    expect(fieldOf(element).hasAttribute('aria-activedescendant')).to.equal(true);
    for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight'])
      expect(await isTaken(element, key), key).to.equal(false);
    expect(fieldOf(element).hasAttribute('aria-activedescendant')).to.equal(false);
  });

  it('are the browser’s where others are held down, or where an input method is at work', async () => {
    const element = await typed('oper');
    for (const more of [{ ctrlKey: true }, { metaKey: true }, { isComposing: true }])
      expect(await isTaken(element, 'ArrowDown', more)).to.equal(false);
    expect(fieldOf(element).hasAttribute('aria-activedescendant')).to.equal(false);
  });

  it('send the form with Enter only where nothing in the list is chosen', async () => {
    const element = await typed('oper');
    expect(await isTaken(element, 'Enter'), 'nothing chosen').to.equal(false);
    const other = await typed('oper');
    await isTaken(other, 'ArrowDown');
    expect(await isTaken(other, 'Enter'), 'one chosen').to.equal(true);
    expect(fieldOf(other).value).to.equal('Operations Analyst');
  });
});
