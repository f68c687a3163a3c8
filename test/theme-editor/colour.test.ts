import { expect } from '@open-wc/testing';
import { roleDistances, tooWeak, verdictOf } from '../../stories/theme-editor/checks.js';
import { contrast, distance, fullHex, over, ratioText, seenBy } from '../../stories/theme-editor/colour.js';

describe('colours of the theme editor', () => {
  const CONTRASTS: [string, string, number][] = [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#0d6efd', '#ffffff', 4.5],
    ['#9dff20', '#ffffff', 1.25],
    ['#2a5fb4', '#ffffff', 6.19],
    ['#5896e4', '#15171b', 5.9],
  ];
  for (const [colour, ground, ratio] of CONTRASTS) {
    it(`${colour} on ${ground} has ${ratio}:1`, () => {
      expect(contrast(colour, ground)).to.be.closeTo(ratio, 0.01);
    });
  }

  it('sees what shines through', () => {
    expect(over('#00000080', '#ffffff')).to.equal('#7f7f7f');
    expect(contrast('#00000000', '#ffffff')).to.equal(1);
  });
  it('never rounds a ratio up to what it fails', () => {
    expect(ratioText(4.4999)).to.equal('4.4');
    expect(ratioText(4.5)).to.equal('4.5');
  });
  it('writes hex colours in one way', () => {
    expect(['#FFF', '#abcd', '#AABBCCff', '#12', 'red'].map(fullHex)).to.deep.equal([
      '#ffffff',
      '#aabbccdd',
      '#aabbcc',
      undefined,
      undefined,
    ]);
  });
  it('measures how far colours lie apart', () => {
    expect(distance('#000000', '#ffffff')).to.be.closeTo(100, 0.01);
    expect(distance('#2a5fb4', '#2a5fb4')).to.equal(0);
    expect(distance('#ff0000', '#00ff00')).to.be.closeTo(52, 1);
  });
  it('sees as others see: without red cones, red is dark', () => {
    expect(seenBy('full colour vision', '#2a5fb4')).to.equal('#2a5fb4');
    expect(seenBy('protanopia', '#808080')).to.equal('#808080');
    expect(seenBy('protanopia', '#ff0000')).to.equal('#6d5f00');
    expect(distance(seenBy('deuteranopia', '#d03b3b'), seenBy('deuteranopia', '#7a7a1f'))).to.be.lessThan(15);
  });

  it('finds our own colours strong enough in both schemes', () => {
    expect(tooWeak({}, 'light')).to.deep.equal([]);
    expect(tooWeak({}, 'dark')).to.deep.equal([]);
  });
  it('finds a weak one, and what is written on it', () => {
    const theme = { accent: { light: '#9dff20', dark: '#5896e4' } };
    expect(tooWeak(theme, 'light')).to.deep.equal(['accent', 'on-accent', 'focus']);
    expect(tooWeak(theme, 'dark')).to.deep.equal([]);
    expect(verdictOf({}, 'rule', 'light')).to.equal(undefined);
  });
  it('follows the text where quiet text is not set', () => {
    const theme = { text: { light: '#888888', dark: '#888888' } };
    expect(tooWeak(theme, 'light')).to.deep.equal(['text', 'muted']);
  });
  it('names the roles that are hardest to tell apart', () => {
    const theme = { 'role-2': { light: '#2a5fb4', dark: '#5896e4' } };
    for (const { pair, apart } of roleDistances(theme, 'light')) {
      expect(pair).to.deep.equal([1, 2]);
      expect(apart).to.equal(0);
    }
    expect(roleDistances({}, 'light')[0]!.apart).to.be.greaterThan(10);
  });
});
