import { runNodeTests } from './node-tests.mjs';

await runNodeTests('tools', ['test/tools/tools.test.mjs', 'test/model/schema.test.mjs']);
