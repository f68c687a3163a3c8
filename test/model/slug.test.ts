import { expect } from '@open-wc/testing';
import { slug } from '../../src/model/slug.js';

describe('slug', () => {
  for (const [text, name] of [
    ['Operations Officer', 'operations-officer'],
    ['  C++ / C# (senior) ', 'c-c-senior'],
    ['Level_3', 'level-3'],
    ['Müller & Söhne – “Leitung”', 'müller-söhne-leitung'],
    ['مدير العمليات', 'مدير-العمليات'],
    ['運営責任者・東京', '運営責任者-東京'],
    ['—', ''],
  ] as const) {
    it(`of "${text}"`, () => {
      expect(slug(text)).to.equal(name);
    });
  }
});
