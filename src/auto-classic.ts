import { activator, whenParsed, type Activator } from './dom/activate.js';
import { addressOf } from './dom/folder.js';

declare const __CAREER_TAGS__: readonly string[];
declare const __CAREER_BUNDLE__: string;

// A classic script may come from anywhere, a module from another origin only with its server's consent.
const BUNDLE = 'career-elements.iife.js';

const ADVICE =
  'If a plugin puts scripts together, name the folder of the files in the head: <meta name="career-elements" content="https://…/">';

interface Policy {
  createScriptURL?: (address: string) => unknown;
}

const policyKey: unique symbol = Symbol.for('career-elements.policy') as never;

const page = globalThis as typeof globalThis & {
  [policyKey]?: Policy;
  trustedTypes?: { createPolicy: (name: string, rules: object) => Policy };
};

/** The one policy that all copies share: whichever comes first makes it, for templates and for this address. */
const sharedPolicy = (): Policy | undefined =>
  (page[policyKey] ??= page.trustedTypes?.createPolicy('career-elements', {
    createHTML: (html: string) => html,
    createScriptURL: (address: string) => {
      if (/\/career-elements\.iife\.js(\?|$)/.test(address)) return address;
      throw new TypeError(address);
    },
  }));

const own = document.currentScript as HTMLScriptElement | null;

function loadBundle(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    // What a CMS adds to keep caches apart holds for both files.
    const address = addressOf(BUNDLE) + (own?.src ? new URL(own.src).search : '');
    const script = document.createElement('script');
    script.src = (sharedPolicy()?.createScriptURL?.(address) ?? address) as string;
    if (own?.nonce) script.nonce = own.nonce;
    if (own?.crossOrigin) script.crossOrigin = own.crossOrigin;
    // Who pins this file pins the other: its digest is part of this one.
    if (own?.integrity) script.integrity = __CAREER_BUNDLE__;
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`No script at ${address}. ${ADVICE}`)));
    document.head.append(script);
  });
}

let bundle: Promise<unknown> | undefined;

const activation = activator(__CAREER_TAGS__, async () => {
  bundle ??= loadBundle();
  try {
    await bundle;
  } catch (error) {
    bundle = undefined;
    throw error;
  }
});

/** Upgrades what stands under a node now; the document by default. Never rejects. */
export const activate: Activator['activate'] = activation.activate;
/** The same, also for what comes later. Returns the function that ends it. */
export const observe: Activator['observe'] = activation.observe;

whenParsed(() => void observe());
