import { expect } from '@open-wc/testing';
import '../fixtures/english.js';
import { aboutPay } from '../../src/format/about-pay.js';
import { dateText, sourceText } from '../../src/format/date.js';
import { languageFor } from '../../src/format/language.js';

describe('dateText', () => {
  const months: [locale: string, text: string][] = [
    ['en', 'May 2025'],
    ['de', 'Mai 2025'],
    ['es', 'mayo de 2025'],
    ['fr', 'mai 2025'],
    // Engines do not agree on its usual digits.
    ['ar-u-nu-latn', 'مايو 2025'],
    ['ja', '2025年5月'],
  ];
  for (const [locale, text] of months) {
    it(`writes a month in ${locale}`, () => {
      expect(dateText('2025-05', languageFor(locale))).to.deep.equal({ text, time: '2025-05' });
    });
  }

  it('writes no month of another calendar, which would begin within it', () => {
    expect(dateText('2025-05', languageFor('fa-u-nu-latn')).text)
      .to.include('2025')
      .and.not.include('1404');
  });

  const days: [locale: string, text: string][] = [
    ['en', 'May 31, 2025'],
    ['en-GB', '31 May 2025'],
    ['de', '31.05.2025'],
    ['es', '31 may 2025'],
    ['fr', '31 mai 2025'],
    ['ja', '2025/05/31'],
  ];
  for (const [locale, text] of days) {
    it(`writes a day in ${locale}`, () => {
      expect(dateText('2025-05-31', languageFor(locale))).to.deep.equal({ text, time: '2025-05-31' });
      expect(dateText('2025-05-31T23:30:00Z', languageFor(locale)).text).to.equal(text);
    });
  }

  for (const text of [
    '2025',
    '2025-Q2',
    '2025-S1',
    '2025-13',
    '2025-02-31',
    '2025-5',
    '05/2025',
    'May 2025',
    'summer 2025',
    '2024–2025',
    '11-1021',
    '12025-05',
    '',
  ]) {
    it(`leaves ${JSON.stringify(text)} as it was written`, () => {
      expect(dateText(text, languageFor('de'))).to.deep.equal({ text });
    });
  }
});

describe('sourceText', () => {
  const english = languageFor('en');
  it('is the name, and the date in words', () => {
    expect(sourceText({ name: 'A bureau', date: '2025-05' }, english)).to.equal('A bureau, May 2025');
    expect(sourceText({ name: 'A bureau', date: 'last year' }, english)).to.equal('A bureau, last year');
    expect(sourceText({ name: 'A bureau' }, english)).to.equal('A bureau');
    expect(sourceText({ name: '', date: '2025-05' }, english)).to.equal('May 2025');
  });
});

describe('a date of numbers that runs to the left', () => {
  it('is apart from the name before it', () => {
    const arabic = languageFor('ar-u-nu-latn');
    expect(sourceText({ name: 'OEWS', date: '2025-05-31' }, arabic)).to.match(/^OEWS, \u2068.*2025.*\u2069$/);
    expect(aboutPay({ asOf: '2025-05-31' }, arabic)[0]).to.match(/^\u2068.*2025.*\u2069$/);
    expect(sourceText({ name: 'OEWS', date: '2025-05' }, arabic)).to.equal('OEWS, مايو 2025');
  });
});

describe('aboutPay', () => {
  it('says in words when figures were published, and when they held', () => {
    const pay = { source: { name: 'A bureau', date: '2025-05-01' }, location: 'Ohio', asOf: '2024-11' };
    expect(aboutPay(pay, languageFor('en'))).to.deep.equal([
      'A bureau, May 1, 2025',
      'Ohio',
      'November 2024',
    ]);
    expect(aboutPay(pay, languageFor('de'))).to.deep.equal(['A bureau, 01.05.2025', 'Ohio', 'November 2024']);
    expect(aboutPay({ asOf: 'FY 2024' }, languageFor('en'))).to.deep.equal(['FY 2024']);
  });
});
