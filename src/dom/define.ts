import { tellIssue, whenTellable } from '../model/issue.js';

declare const __CAREER_VERSION__: string;

const VERSION = typeof __CAREER_VERSION__ === 'undefined' ? 'dev' : __CAREER_VERSION__;
// Shared between copies of the library on one page, so that each can tell what the other is.
const versionKey: unique symbol = Symbol.for('career-elements:version');

const warned = new Set<string>();

type Versioned = CustomElementConstructor & { [versionKey]?: string };

/**
 * Registers an element. A tag that is taken is left alone: silently by the same version of this library,
 * with one warning (CE301) by another one, and by anything else. Does nothing where there are no custom elements (Node).
 */
export function defineElement(tag: string, ctor: Versioned): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  const taken: Versioned | undefined = registry?.get(tag);
  if (!taken) {
    ctor[versionKey] = VERSION;
    registry?.define(tag, ctor);
  } else if (taken[versionKey] !== VERSION) {
    const { [versionKey]: given = 'not of this library' } = taken;
    // Whoever has loaded two copies is told so once, and not for each element.
    const about = taken[versionKey] ?? tag;
    if (warned.has(about)) return;
    warned.add(about);
    const issue = { code: 'CE301', severity: 'warning', where: `<${tag}>`, given } as const;
    whenTellable(() => console.warn(tellIssue(issue)));
  }
}
