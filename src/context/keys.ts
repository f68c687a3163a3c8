import { createContext } from '@lit/context';
import type { PayPeriod } from '../model/inputs.js';
import type { Reading } from '../model/issue.js';
import type { Words } from '../format/words.js';

/** The data that an ancestor has for the elements inside it. */
export interface ProvidedData {
  /** How far the ancestor is with it; `empty`: it has none. */
  readonly state: 'empty' | 'loading' | 'ready' | 'failed';
  /**
   * What the element of that tag is given, as written in JSON; no `value` where there is nothing for it.
   * @param of the id of a block or of a role
   * @param roles ids or titles of roles, separated by spaces or commas
   */
  pick(tag: string, of?: string, roles?: string): Reading<unknown>;
  /** Hears of each change of where an element inside takes its data from: from here, or from elsewhere. */
  moved?(): void;
}

/** What a reader has chosen in one element, for all of them. */
export interface ReaderChoices {
  /** The period that amounts are shown for. */
  readonly payPeriod?: PayPeriod;
  /** Id of the role or level that the reader is at. */
  readonly current?: string;
  /** What the reader earns, as typed. */
  readonly yourPay?: string;
}

/** What an ancestor may say once for all elements inside it. An element's own attributes come first. */
export interface ProvidedSettings {
  /** A BCP 47 language tag, for example "en-US". */
  readonly locale?: string;
  /** ISO 4217 code, for example "USD". */
  readonly currency?: string;
  /** The period that amounts are shown for. */
  readonly payPeriod?: PayPeriod;
  /** For converting between periods, in hours of work a year. */
  readonly hoursPerYear?: number;
  /** Words of its own in place of the library's. */
  readonly words?: Partial<Words>;
  /** What the reader has chosen so far. */
  readonly chosen?: ReaderChoices;
  /** The ancestor itself: what happens in its elements can be heard there. */
  readonly scope?: EventTarget;
  /** Tells all elements what the reader has chosen in one of them. */
  choose?(choice: ReaderChoices): void;
}

// Registered symbols, so that two copies of the library on one page understand each other.
/** Key of the context that carries data. */
export const dataContext = createContext<ProvidedData | undefined>(Symbol.for('career-elements:data'));

/** Key of the context that carries settings. */
export const settingsContext = createContext<ProvidedSettings | undefined>(
  Symbol.for('career-elements:settings'),
);
