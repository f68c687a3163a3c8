import { expect } from '@open-wc/testing';
import { rangeText } from '../../src/format/figures.js';
import { languageFor } from '../../src/format/language.js';

describe('rangeText', () => {
  const { formatRange } = Intl.NumberFormat.prototype;
  let written: string[];

  beforeEach(() => {
    written = [];
    Intl.NumberFormat.prototype.formatRange = (start, end) => {
      written.push(`${start} to ${end}`);
      return `${start} to ${end}`;
    };
  });
  afterEach(() => {
    Intl.NumberFormat.prototype.formatRange = formatRange;
  });

  it('keeps two thousand ranges of a language, and begins anew after that', () => {
    const language = languageFor('en-NZ');
    const range = (low: number) => rangeText(low, low + 1, { unit: 'count' }, language);
    for (let low = 1; low <= 2000; low++) range(low);
    expect(written).to.have.length(2000);
    expect(range(1)).to.equal('1 to 2');
    expect(range(2000)).to.equal('2000 to 2001');
    expect(written).to.have.length(2000);
    expect(range(2001)).to.equal('2001 to 2002');
    expect(range(2001)).to.equal('2001 to 2002');
    expect(written).to.have.length(2001);
    expect(range(1)).to.equal('1 to 2');
    expect(written).to.have.length(2002);
  });
});
