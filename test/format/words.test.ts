import { expect } from '@open-wc/testing';
import { languageFor } from '../../src/format/language.js';
import { useWords, type Phrase, type Word, type Words } from '../../src/format/words.js';
import ar from '../../src/format/words/ar.js';
import de from '../../src/format/words/de.js';
import { en } from '../../src/format/words/en.js';
import es from '../../src/format/words/es.js';
import fr from '../../src/format/words/fr.js';
import ja from '../../src/format/words/ja.js';

type WordsModule = typeof import('../../src/format/words.js');
type Frame = Window & { words: WordsModule; performance: Performance };

const LANGUAGES: Record<string, Words> = { ar, de, es, fr, ja };
const CATEGORIES: Record<string, string[]> = {
  ar: ['few', 'many', 'one', 'other', 'two', 'zero'],
  de: ['one', 'other'],
  es: ['many', 'one', 'other'],
  fr: ['many', 'one', 'other'],
  ja: ['other'],
};
/** Categories of a single number each, so that a noun alone may say it. */
const SINGLE = ['zero', 'one', 'two'];

const english = en as Words;
const keys = Object.keys(en) as Word[];
const formsOf = (phrase: Phrase): [category: string, text: string][] =>
  typeof phrase === 'string' ? [['', phrase]] : Object.entries(phrase);
const gapsOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();
const englishGaps = (key: Word): string[] => gapsOf(formsOf(english[key]).at(-1)![1]);

for (const [language, words] of Object.entries(LANGUAGES)) {
  describe(`the words of "${language}"`, () => {
    it('are those that English has', () => {
      expect(Object.keys(words).sort()).to.deep.equal([...keys].sort());
    });

    it('have the gaps of the English phrase, each once', () => {
      for (const key of keys) {
        for (const [category, text] of formsOf(words[key])) {
          const gaps = gapsOf(text);
          const noun = language === 'ar' && SINGLE.includes(category) && !gaps.includes('n');
          const expected = englishGaps(key).filter((gap) => !noun || gap !== 'n');
          expect(gaps, `${key} ${category}`).to.deep.equal(expected);
        }
      }
    });

    it('have every plural form that the language can ask for, and no other', () => {
      expect(CATEGORIES[language]).to.include.members(
        new Intl.PluralRules(language).resolvedOptions().pluralCategories,
      );
      for (const key of keys) {
        const phrase = words[key];
        if (typeof phrase === 'string') continue;
        expect(Object.keys(phrase).sort(), key).to.deep.equal(CATEGORIES[language]);
      }
    });

    it('have plural forms wherever English has them', () => {
      const plural = keys.filter((key) => typeof english[key] !== 'string');
      expect(plural.filter((key) => typeof words[key] === 'string')).to.deep.equal([]);
    });

    it('are neither empty nor loose at their ends', () => {
      const loose = keys.filter((key) => formsOf(words[key]).some(([, text]) => !/^\S(.*\S)?$/s.test(text)));
      expect(loose).to.deep.equal([]);
    });
  });
}

describe('the words of all languages', () => {
  it('are translated, but for what is the same word', () => {
    const same = Object.entries(LANGUAGES).flatMap(([language, words]) =>
      keys
        .filter((key) => JSON.stringify(words[key]) === JSON.stringify(english[key]))
        .map((key) => `${language} ${key}`),
    );
    // What has nothing but gaps between is no word.
    expect(same.filter((name) => !/ (?:about-pay|pay-per|amount-basis|in-row)$/.test(name))).to.deep.equal([
      'de median',
      'de search-in',
      'de place-hybrid',
      'es no',
      'fr section-prose',
      'fr search-radius',
      'fr sources',
    ]);
  });

  it('tell the median from the mean', () => {
    expect(Object.values(LANGUAGES).map(({ median, mean }) => [median, mean])).to.deep.equal([
      ['الوسيط', 'المتوسط'],
      ['Median', 'Durchschnitt'],
      ['Mediana', 'Promedio'],
      ['Médiane', 'Moyenne'],
      ['中央値', '平均'],
    ]);
  });

  const counted: [locale: string, n: number, text: string][] = [
    ['ar-u-nu-latn', 0, 'لا يختلف أي صف من أصل 200 قابلة للمقارنة'],
    ['ar-u-nu-latn', 1, 'يختلف صف واحد من أصل 200 قابلة للمقارنة'],
    ['ar-u-nu-latn', 2, 'يختلف صفان من أصل 200 قابلة للمقارنة'],
    ['ar-u-nu-latn', 3, 'تختلف 3 صفوف من أصل 200 قابلة للمقارنة'],
    ['ar-u-nu-latn', 10, 'تختلف 10 صفوف من أصل 200 قابلة للمقارنة'],
    ['ar-u-nu-latn', 11, 'يختلف 11 صفًا من أصل 200 قابلة للمقارنة'],
    ['ar-u-nu-latn', 100, 'يختلف 100 صف من أصل 200 قابلة للمقارنة'],
    ['de', 0, '0 von 200 vergleichbaren Zeilen unterscheiden sich'],
    ['de', 1, '1 von 200 vergleichbaren Zeilen unterscheidet sich'],
    ['es', 1, '1 de 200 filas comparables es distinta'],
    ['es', 2, '2 de 200 filas comparables son distintas'],
    ['fr', 0, '0 ligne sur 200 comparables diffère'],
    ['fr', 1, '1 ligne sur 200 comparables diffère'],
    ['fr', 2, '2 lignes sur 200 comparables diffèrent'],
    ['fr', 1_000_000, '1\u202f000\u202f000 de lignes sur 200 comparables diffèrent'],
    ['ja', 1, '比較できる200行のうち1行に違いあり'],
  ];
  for (const [locale, n, text] of counted) {
    it(`count in "${locale}": ${n}`, () => {
      const language = locale.split('-')[0]!;
      useWords(language, LANGUAGES[language]!);
      expect(languageFor(locale).say('finding-rows', { n, all: 200 })).to.equal(text);
    });
  }
});

describe('dictionaries', () => {
  const frames: HTMLIFrameElement[] = [];

  /** The module anew, in a page of its own; `broken` is a language that cannot be loaded there. */
  async function fresh(broken = ''): Promise<WordsModule & { fetched(): string[] }> {
    const source = new URL('../../src/format/', import.meta.url).pathname;
    const map = { imports: { [`${source}words/${broken}.ts`]: '/__test__/status/500' } };
    const frame = document.createElement('iframe');
    frames.push(frame);
    frame.srcdoc = `<!doctype html>
      <script type="importmap">${JSON.stringify(broken ? map : {})}</script>
      <script type="module">import * as words from '${source}words.ts'; window.words = words;</script>`;
    await new Promise((loaded) => {
      frame.addEventListener('load', loaded);
      document.body.append(frame);
    });
    const { words, performance } = frame.contentWindow as Frame;
    const { mean, median, hidden } = english;
    words.learn({ mean, median, hidden });
    const fetched = (): string[] =>
      performance.getEntriesByType('resource').flatMap(({ name }) => /words\/(\w+)\./.exec(name)?.[1] ?? []);
    return { ...words, fetched };
  }

  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  it('say everything in English to begin with', async () => {
    const { wordsFor, fetched } = await fresh();
    expect(wordsFor('en').mean).to.equal('Average');
    expect(wordsFor('de').mean).to.equal('Average');
    expect(wordsFor('tlh').hidden).to.deep.equal({
      one: '{n} identical row hidden',
      other: '{n} identical rows hidden',
    });
    expect(fetched()).to.deep.equal([]);
  });

  it('load a language when it is asked for, and English stays until then', async () => {
    const { loadWords, wordsFor, fetched } = await fresh();
    const arrival = loadWords('de');
    expect(wordsFor('de').mean).to.equal('Average');
    await arrival;
    expect(wordsFor('de').mean).to.equal('Durchschnitt');
    expect(wordsFor('fr').mean).to.equal('Average');
    expect(fetched()).to.deep.equal(['de']);
  });

  it('load a language once', async () => {
    const { loadWords, fetched } = await fresh();
    const arrival = loadWords('de');
    expect(arrival).to.have.property('then');
    expect(loadWords('de')).to.equal(undefined);
    expect(loadWords('de-CH')).to.equal(undefined);
    await arrival;
    expect(loadWords('de')).to.equal(undefined);
    expect(fetched()).to.deep.equal(['de']);
  });

  for (const [locale, mean] of [
    ['de-AT', 'Durchschnitt'],
    ['ar-EG', 'المتوسط'],
    ['fr-CA', 'Moyenne'],
    ['es-419', 'Promedio'],
    ['ja-JP-u-ca-japanese', '平均'],
    ['DE', 'Durchschnitt'],
  ] as const) {
    it(`find the language of "${locale}"`, async () => {
      const { loadWords, wordsFor } = await fresh();
      await loadWords(locale);
      expect(wordsFor(locale).mean).to.equal(mean);
    });
  }

  for (const locale of ['en', 'en-GB', 'tlh', 'deu', '']) {
    it(`load nothing for "${locale}"`, async () => {
      const { loadWords, wordsFor, fetched } = await fresh();
      expect(loadWords(locale)).to.equal(undefined);
      expect(wordsFor(locale).mean).to.equal('Average');
      expect(fetched()).to.deep.equal([]);
    });
  }

  it('keep English where a language cannot be loaded, and try again', async () => {
    const { loadWords, onWords, wordsFor } = await fresh('de');
    const calls: string[] = [];
    onWords(() => calls.push('called'));
    await loadWords('de');
    expect(wordsFor('de').mean).to.equal('Average');
    expect(calls).to.deep.equal([]);
    const again = loadWords('de');
    expect(again).to.have.property('then');
    await again;
    await loadWords('fr');
    expect(wordsFor('fr').mean).to.equal('Moyenne');
  });

  it('take single words for one language', async () => {
    const { addWords, loadWords, wordsFor } = await fresh();
    await loadWords('de');
    addWords('de', { mean: 'Mittel' });
    expect(wordsFor('de').mean).to.equal('Mittel');
    expect(wordsFor('de-AT').mean).to.equal('Mittel');
    expect(wordsFor('de').median).to.equal('Median');
    expect(wordsFor('en').mean).to.equal('Average');
  });

  it('take single words for one region, before those of the language', async () => {
    const { addWords, loadWords, wordsFor } = await fresh();
    await loadWords('de');
    addWords('de-AT', { mean: 'Schnitt' });
    addWords('de', { mean: 'Mittel', same: 'Kein Unterschied' });
    expect(wordsFor('de-AT').mean).to.equal('Schnitt');
    expect(wordsFor('de-AT').same).to.equal('Kein Unterschied');
    expect(wordsFor('de').mean).to.equal('Mittel');
    expect(wordsFor('de-CH').mean).to.equal('Mittel');
  });

  it('take single words for all languages, before the library’s and after those of a language', async () => {
    const { addWords, loadWords, wordsFor } = await fresh();
    await loadWords('de');
    addWords('fr', { mean: 'Moyenne simple' });
    addWords('', { mean: 'x̄' });
    expect(wordsFor('en').mean).to.equal('x̄');
    expect(wordsFor('de-AT').mean).to.equal('x̄');
    expect(wordsFor('fr').mean).to.equal('Moyenne simple');
    expect(wordsFor('de').median).to.equal('Median');
  });

  it('keep what was added before', async () => {
    const { addWords, wordsFor } = await fresh();
    addWords('en', { mean: 'Mean', same: 'Equal' });
    addWords('en', { same: 'No difference' });
    expect(wordsFor('en').mean).to.equal('Mean');
    expect(wordsFor('en').same).to.equal('No difference');
  });

  it('let an author’s word stand when the language arrives later', async () => {
    const { addWords, loadWords, wordsFor } = await fresh();
    addWords('de', { mean: 'Mittel' });
    await loadWords('de');
    expect(wordsFor('de').mean).to.equal('Mittel');
    expect(wordsFor('de').same).to.equal('Gleich');
  });

  it('take a language that the library does not have', async () => {
    const { addWords, wordsFor } = await fresh();
    addWords('nl', { mean: 'Gemiddelde' });
    expect(wordsFor('nl-BE').mean).to.equal('Gemiddelde');
    expect(wordsFor('nl-BE').median).to.equal('Median');
  });

  it('are there at once where an author brings one along', async () => {
    const { loadWords, useWords: use, wordsFor, fetched } = await fresh();
    use('de', de);
    expect(wordsFor('de-AT').mean).to.equal('Durchschnitt');
    expect(loadWords('de-AT')).to.equal(undefined);
    expect(fetched()).to.deep.equal([]);
  });

  it('tell their listeners what changes, until those stop', async () => {
    const { addWords, loadWords, onWords, useWords: use, wordsFor } = await fresh();
    const heard: unknown[] = [];
    const stop = onWords(() => heard.push([wordsFor('de').mean, wordsFor('fr').mean]));
    onWords(() => heard.push('other'));
    await loadWords('de');
    use('fr', fr);
    addWords('de', { mean: 'Mittel' });
    stop();
    addWords('de', { mean: 'Schnitt' });
    expect(heard).to.deep.equal([
      ['Durchschnitt', 'Average'],
      'other',
      ['Durchschnitt', 'Moyenne'],
      'other',
      ['Mittel', 'Moyenne'],
      'other',
      'other',
    ]);
  });

  it('are written anew after a change', () => {
    useWords('de', de);
    expect(languageFor('de-LI').say('mean')).to.equal('Durchschnitt');
    useWords('de', { ...de, mean: 'Mittel' });
    expect(languageFor('de-LI').say('mean')).to.equal('Mittel');
  });
});
