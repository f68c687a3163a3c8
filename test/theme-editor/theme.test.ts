import { expect } from '@open-wc/testing';
import published from '../../src/styles/tokens.json';
import { fromCss, fromTokens, read, toCss, toTokens, valueOf } from '../../stories/theme-editor/theme.js';

const THEME = {
  accent: { light: '#8a1c7c', dark: '#e59cdb' },
  text: { light: '#241d14', dark: '#241d14' },
  rule: { light: '#241d1429', dark: '#ffffff29' },
  'heading-font': { light: '"DM Sans", serif', dark: '"DM Sans", serif' },
  'heading-weight': { light: '700', dark: '700' },
  radius: { light: '0px', dark: '0px' },
};

const CSS = `:root {
  --career-heading-font: "DM Sans", serif;
  --career-heading-weight: 700;
  --career-text: #241d14;
  --career-rule: light-dark(#241d1429, #ffffff29);
  --career-accent: light-dark(#8a1c7c, #e59cdb);
  --career-radius: 0px;
}
`;

const noColour = () => undefined;

describe('themes', () => {
  it('are written as CSS', () => {
    expect(toCss(THEME)).to.equal(CSS);
    expect(toCss({})).to.equal('/* Nothing is changed. */\n');
  });
  it('come back from CSS as they were', () => {
    expect(fromCss(CSS, noColour)).to.deep.equal({ theme: THEME, problems: [] });
  });
  it('are written as design tokens', () => {
    expect(JSON.parse(toTokens({ accent: THEME.accent }))).to.deep.equal({
      career: {
        accent: {
          $type: 'color',
          $value: { colorSpace: 'srgb', components: [0.5412, 0.1098, 0.4863], hex: '#8a1c7c' },
          $description: 'links and what is selected',
          $extensions: {
            'career-elements': {
              dark: { colorSpace: 'srgb', components: [0.898, 0.6118, 0.8588], hex: '#e59cdb' },
            },
          },
        },
      },
    });
    expect(
      JSON.parse(toTokens({ radius: { light: '0.5rem', dark: '0.5rem' } })).career.radius.$value,
    ).to.deep.equal({
      value: 0.5,
      unit: 'rem',
    });
  });
  it('come back from design tokens as they were', () => {
    expect(fromTokens(toTokens(THEME), noColour)).to.deep.equal({ theme: THEME, problems: [] });
  });
  it('can be the published tokens themselves', () => {
    const { theme, problems } = read(JSON.stringify(published), noColour);
    expect(problems).to.deep.equal([]);
    expect(Object.keys(theme)).to.have.length(24);
    expect(theme['role-6']).to.deep.equal({ light: '#2b323c', dark: '#8f98a6' });
    expect(theme['focus']).to.deep.equal({ light: '#2a5fb4', dark: '#2a5fb4' });
    expect(theme['sticky-offset']).to.deep.equal({ light: '0px', dark: '0px' });
  });

  it('are read from a style sheet with a rule for dark pages', () => {
    const css = `/* --career-bad: #000; */ role-compare{--career-accent:#123}
      @media (prefers-color-scheme: dark) { :root { --career-accent: #abc } }
      .x { --career-radius: 6px; color: red }`;
    expect(fromCss(css, noColour)).to.deep.equal({
      theme: { accent: { light: '#112233', dark: '#aabbcc' }, radius: { light: '6px', dark: '6px' } },
      problems: [],
    });
  });
  it('ask for what is no hex colour', () => {
    const { theme } = fromCss(':root{--career-accent: light-dark(rgb(1, 2, 3), teal)}', (text) =>
      text === 'teal' ? '#008080' : '#010203',
    );
    expect(theme).to.deep.equal({ accent: { light: '#010203', dark: '#008080' } });
  });
  it('say what they could not read, and keep the rest', () => {
    const { theme, problems } = fromCss(
      ':root{--career-accent: var(--x); --career-colour: red; --career-radius: 2px; --career-space: big}',
      noColour,
    );
    expect(theme).to.deep.equal({ radius: { light: '2px', dark: '2px' } });
    expect(problems).to.deep.equal([
      "--career-accent: “var(--x)” can't be read here",
      '--career-colour is no token',
      "--career-space: “big” can't be read here",
    ]);
    expect(read('{"a":', noColour).problems).to.deep.equal(['This is not JSON.']);
    expect(read('{"__proto__": {"$value": 1}, "accent": null}', noColour).theme).to.deep.equal({});
  });

  it('give what the page gives where nothing is set', () => {
    expect(valueOf({}, 'accent', 'dark')).to.equal('#5896e4');
    expect(valueOf({}, 'focus', 'dark')).to.equal('#5896e4');
    expect(valueOf({}, 'muted', 'light')).to.equal('#1b1e24b8');
    expect(valueOf(THEME, 'focus', 'light')).to.equal('#8a1c7c');
  });
});
