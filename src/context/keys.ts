import { createContext } from '@lit/context';
import type { PayPeriod } from '../model/inputs.js';

/** What an ancestor provides to the elements inside it: data as written in JSON, by the tag that shows it. */
export type ProvidedData = Readonly<Record<string, unknown>>;

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
}

// Registered symbols, so that two copies of the library on one page understand each other.
/** Key of the context that carries data: `{ 'role-compare': { roles: […] } }`. */
export const dataContext = createContext<ProvidedData | undefined>(Symbol.for('career-elements:data'));

/** Key of the context that carries settings. */
export const settingsContext = createContext<ProvidedSettings | undefined>(
  Symbol.for('career-elements:settings'),
);
