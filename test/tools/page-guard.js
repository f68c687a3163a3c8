import { whenTellable } from '/src/model/issue.ts';

// Loaded before each test file: what goes wrong outside a test's own promise fails that test all the same.
addEventListener('unhandledrejection', ({ reason }) => reportError(reason));

// A page loads the sentences about problems when there is one; tests of what they say have them beforehand. In a hook,
// which has an end: a top-level await that is never over would leave the whole file without a word.
before(() => new Promise(whenTellable));

// The last task of a test still belongs to it.
afterEach(() => new Promise((settled) => setTimeout(settled)));
