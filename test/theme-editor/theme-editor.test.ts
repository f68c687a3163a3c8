import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import { CareerThemeEditorElement } from '../../stories/theme-editor/theme-editor.js';
import { clear, home, settled, type CareerElement } from '../fixtures/mount.js';
import { textAt } from '../fixtures/rendering.js';

if (!customElements.get('career-theme-editor')) {
  customElements.define('career-theme-editor', CareerThemeEditorElement);
}

async function editor(width = 1100): Promise<CareerThemeEditorElement & CareerElement> {
  const element = document.createElement('career-theme-editor') as CareerThemeEditorElement & CareerElement;
  home(width, { style: `inline-size: ${width}px; color-scheme: light` }).append(element);
  await settled(element);
  return element;
}

const field = (element: Element, label: string) =>
  element.shadowRoot!.querySelector<HTMLInputElement>(`[aria-label="${label}"]`)!;

async function enter(element: CareerElement, label: string, value: string, event = 'change'): Promise<void> {
  const input = field(element, label);
  input.value = value;
  input.dispatchEvent(new Event(event));
  await settled(element);
}

async function press(element: CareerElement, text: string): Promise<void> {
  [...element.shadowRoot!.querySelectorAll('button')]
    .find(({ textContent }) => textContent === text)!
    .click();
  await settled(element);
}

describe('the theme editor', () => {
  afterEach(clear);

  it('measures a colour as it is picked, and shows it in the preview', async () => {
    const element = await editor();
    expect(textAt(element, '.sums')).to.equal(
      'Light ✓ every colour is strong enough (WCAG AA) Dark ✓ every colour is strong enough (WCAG AA)',
    );
    await enter(element, 'Accent, light pages', '#9dff20', 'input');
    expect(textAt(element, '#accent-light')).to.equal('✕ 1.2:1, needs 4.5');
    expect(textAt(element, '#accent-dark')).to.equal('✓ 5.8:1');
    expect(textAt(element, '.sums p')).to.equal('Light ✕ too weak: Accent, Text on the accent, Focus');
    expect(textAt(element, 'pre')).to.equal(':root { --career-accent: light-dark(#9dff20, #5896e4); }');
    const links = [...element.shadowRoot!.querySelectorAll('role-compare')].map(
      (preview) => getComputedStyle(preview.shadowRoot!.querySelector('a')!).color,
    );
    expect(links).to.deep.equal(['rgb(157, 255, 32)', 'rgb(88, 150, 228)']);
  });

  it('takes any colour of CSS as text, and marks what is none', async () => {
    const element = await editor();
    await enter(element, 'Role 2, dark pages, as text', 'rebeccapurple');
    expect(element.theme).to.deep.equal({ 'role-2': { light: '#b04e18', dark: '#663399' } });
    await enter(element, 'Role 2, dark pages, as text', 'purplish; }');
    expect(field(element, 'Role 2, dark pages, as text').getAttribute('aria-invalid')).to.equal('true');
    expect(textAt(element, '#role-2-dark')).to.equal('✕ not a colour');
    expect(element.theme).to.deep.equal({ 'role-2': { light: '#b04e18', dark: '#663399' } });
    await enter(element, 'Role 2, dark pages, as text', '');
    expect(element.theme).to.deep.equal({});
    expect(textAt(element, '#role-2-dark')).to.equal('✓ 7.8:1');
  });

  it('takes fonts by name, and says what is none', async () => {
    const element = await editor();
    const font = element.shadowRoot!.querySelector<HTMLInputElement>('#font')!;
    const type = async (text: string) => {
      font.value = text;
      font.dispatchEvent(new Event('change'));
      await element.updateComplete;
    };
    await type('Georgia; } body {');
    expect(textAt(element, '#font-fault')).to.equal('✕ names of fonts only, with commas between');
    expect(element.theme).to.deep.equal({});
    await type('Georgia, serif');
    expect(textAt(element, '#font-fault')).to.equal('');
    expect(element.theme).to.deep.equal({ font: { light: 'Georgia, serif', dark: 'Georgia, serif' } });
  });

  it('reads a theme, says what it could not read, and goes back to the beginning', async () => {
    const element = await editor();
    await enter(element, 'CSS or design tokens', ':root { --career-radius: 12px; --career-colour: red }');
    await press(element, 'Read it');
    expect(element.theme).to.deep.equal({ radius: { light: '12px', dark: '12px' } });
    expect(textAt(element, '.problems')).to.equal('--career-colour is no token');
    await press(element, 'Reset everything');
    expect(element.theme).to.deep.equal({});
    expect(textAt(element, 'pre')).to.equal('/* Nothing is changed. */');
  });

  it('has names for everything, and room enough at 320 px', async () => {
    const element = await editor(320);
    expect(element.scrollWidth).to.equal(320);
    // A table that was never on the screen has no layout yet, and axe takes what is above it for its ground.
    for (const preview of element.shadowRoot!.querySelectorAll('role-compare')) {
      preview.shadowRoot!.querySelector<HTMLElement>('.scroll')!.style.contentVisibility = 'visible';
    }
    await settled(element);
    const { violations } = await window.axe.run(element, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.target.flat().join(' ')}`)).to.deep.equal(
      [],
    );
  });
});
