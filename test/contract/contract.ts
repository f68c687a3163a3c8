import { expect } from '@open-wc/testing';
import { clear } from '../fixtures/mount.js';
import { watchEach } from '../fixtures/watch-each.js';
import { testBadData } from './bad-data.js';
import { testGoodData } from './good-data.js';
import { testCopies, testFrames, testMoves } from './life.js';
import { testRemains } from './remains.js';
import { testLateDefinition, testSources } from './sources.js';
import type { Subject } from './tags.js';
import { testTranslations } from './translations.js';
import { trialOf } from './trial.js';

/** What is loaded when data needs it. How long that takes is not looked at here. */
const loadLater = () =>
  Promise.all([
    import('../../src/controllers/loading.js'),
    import('../../src/dom/chart-data.js'),
    import('../../src/dom/markup.js'),
    import('../../src/model/shapes.js'),
  ]);

/** What holds for every element, whatever it shows: how data arrives, what it survives, what it says of bad data. */
export function testContract(subject: Subject): void {
  const { tag, define, inside, good, goodText, otherText } = subject;

  describe(`the contract of <${tag}>`, () => {
    const trial = trialOf(subject, watchEach());

    before(async () => {
      await Promise.all([define(), inside?.define(), loadLater()]);
      trial.expected = trial.renderingOf(await trial.mount({ data: good() }));
      expect(trial.expected).to.include(goodText).and.not.include(otherText);
      clear();
    });

    testSources(trial);
    testLateDefinition(trial);
    testMoves(trial);
    testCopies(trial);
    testFrames(trial);
    testGoodData(trial);
    testBadData(trial);
    testTranslations(trial);
    testRemains(trial);
  });
}
