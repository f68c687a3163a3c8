import { expect } from '@open-wc/testing';
import type { CareerElement } from '../fixtures/mount.js';
import type { Seen } from '../fixtures/watch-each.js';
import type { Subject } from './tags.js';
import { withInside } from './with-inside.js';

export const json = (data: unknown): string => JSON.stringify(data);
export const addressOf = (data: unknown): string => `/__test__/json?body=${encodeURIComponent(json(data))}`;

/** An element under test, with what makes it, what is seen of it, and what its good data has to look like. */
export type Trial = ReturnType<typeof trialOf>;

export function trialOf(subject: Subject, seen: Seen) {
  const trial = {
    isQuiet: false,
    showsErrorsOnly: false,
    wrong: (): unknown => 42,
    takes: [] as string[],
    ...subject,
    ...withInside(subject),
    seen,
    isSilent: seen.isSilent,
    /** What good data given as a property looks like, once the suite has begun. */
    expected: '',
    isAsExpected(element: CareerElement): void {
      expect(trial.renderingOf(element)).to.equal(trial.expected);
    },
  };
  return trial;
}
