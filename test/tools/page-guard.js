import { whenTellable } from '/src/model/issue.ts';

// Loaded before each test file: what goes wrong outside a test's own promise fails that test all the same.
addEventListener('unhandledrejection', ({ reason }) => reportError(reason));

// The last task of a test still belongs to it.
afterEach(() => new Promise((settled) => setTimeout(settled)));

// A page loads the sentences about problems when there is one; tests of what they say have them beforehand.
await new Promise(whenTellable);
