import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { countsOf } from './counts-reporter.mjs';
import { checkSource, checkText } from './layers.mjs';
import { at, elementTags, namesIn } from './project.mjs';
import { tagsIn } from './wordpress-zip.mjs';
import { zip } from './zip.mjs';

const element = 'src/elements/role-compare/role-compare.ts';
const inClass = (members) => `export class RoleCompareElement extends LitElement {\n${members}\n}`;

describe('the templates of a new element', () => {
  const FOLDERS = {
    'element.txt': 'src/elements/__TAG__',
    'define.txt': 'src/elements/__TAG__',
    'styles.txt': 'src/elements/__TAG__',
    'stories.txt': 'stories',
    'test.txt': 'test/elements',
    'subject.txt': 'test/contract/subjects',
    'contract.txt': 'test/contract/elements',
  };
  const IMPORTS = /^import (?:type )?\{([^}]*)\} from '(\.[^']+)\.js';/gm;
  for (const [name, folder] of Object.entries(FOLDERS)) {
    test(`${name} imports what there is`, () => {
      const text = readFileSync(at('test/tools/templates', name), 'utf8');
      for (const [, names, from] of text.matchAll(IMPORTS)) {
        if (from.includes('__TAG__')) continue;
        const source = readFileSync(at(folder, `${from}.ts`), 'utf8');
        for (const named of names.split(',').map((each) => each.trim().replace(/^type /, ''))) {
          assert.match(source, new RegExp(`^export .*\\b${named}\\b`, 'm'), `${named} from ${from}`);
        }
      }
    });
  }
  test('are all known', () => {
    const others = ['all', 'index', 'tags'];
    const known = [...others, ...Object.keys(FOLDERS).map((name) => name.replace('.txt', ''))];
    assert.deepEqual(namesIn('test/tools/templates', '.txt').sort(), known.sort());
  });
});

describe('the pages of the documentation', () => {
  for (const folder of ['stories/docs', 'stories/docs/frameworks', 'stories/decisions']) {
    for (const name of namesIn(folder, '.mdx')) {
      test(`${name} has no table in Markdown, which MDX does not know`, () => {
        const text = readFileSync(at(folder, `${name}.mdx`), 'utf8').replace(/```[^]*?```/g, '');
        assert.doesNotMatch(text, /^ *\|/m);
      });
    }
  }
});

describe('layers', () => {
  const refused = {
    'model looks up': ['src/model/pay.ts', `import { words } from '../format/words.js';`],
    'model uses a package': ['src/model/pay.ts', `import { html } from 'lit';`],
    'model looks up over several lines': ['src/model/a.ts', `import {\n  a,\n  b,\n} from '../dom/a.js';`],
    'model re-exports': ['src/model/a.ts', `export * from '../chart/a.js';`],
    'a lazy import': ['src/format/words.ts', `const load = () => import('../dom/json.js');`],
    'a controller uses styles': ['src/controllers/a.ts', `import { table } from '../styles/table.js';`],
    'styles use more than lit': ['src/styles/a.ts', `import { a } from '../model/a.js';`],
    'an element uses another': [element, `import '../career-search/define.js';`],
    'an element uses an adapter': [element, `import { a } from '../../adapters/a.js';`],
    'an element uses the index': [element, `import { a } from '../../index.js';`],
    'chart.js outside the registry': ['src/chart/bars.ts', `import { Chart } from 'chart.js';`],
    'another base class': [element, `export class RoleCompareElement extends Base {`],
    'an attribute of ARIA': [element, inClass(`  @property() role = '';`)],
    'an attribute called data': [element, inClass(`  @property({ type: Object })\n  data?: X;`)],
    'a member of the DOM': [element, inClass(`  remove() {`)],
    'a style element': [element, 'html`<style>a {}</style>`'],
    'a style attribute': [element, 'html`<p style="color: red"></p>`'],
    styleMap: [element, 'html`<p ${styleMap({})}></p>`'],
    'a long file': [element, 'x\n'.repeat(301)],
  };
  for (const [name, [path, text]] of Object.entries(refused)) {
    test(`refuses: ${name}`, () => assert.equal(checkSource(path, text).length, 1));
  }

  const accepted = {
    'the longest file': [element, 'x\n'.repeat(300)],
    'a type of chart.js': ['src/chart/bars.ts', `import type { ChartConfiguration } from 'chart.js';`],
    'the registry': ['src/chart/registry.ts', `import { Chart } from 'chart.js';`],
    'data as a property': [element, inClass(`  @property({ attribute: false }) data?: X;`)],
    'a field of another type': [element, 'interface Column {\n  title: string;\n}'],
    'an entry uses another': ['src/auto.ts', `import { observe } from './activate.js';`],
    'a style property': [element, 'html`<p .style=${x}></p>`'],
    'a comment': [element, `// import '../career-search/define.js'\n/** <style> in html\`<style>\` */`],
    'an element': [element, `import { LitElement } from 'lit';\nimport { a } from '../../controllers/a.js';`],
  };
  for (const [name, [path, text]] of Object.entries(accepted)) {
    test(`accepts: ${name}`, () => assert.deepEqual(checkSource(path, text), []));
  }

  test('finds paths of one machine', () => {
    assert.equal(checkText('a.md', ['see ', 'home', 'me/x'].join('/')).length, 1);
    assert.deepEqual(checkText('a.md', 'https://example.org/home/me and ./tmp/x'), []);
  });
  test('finds registries in the lock file', () => {
    assert.equal(checkText('package-lock.json', '"resolved": "https://example.org/a.tgz"').length, 1);
  });
});

describe('the WordPress plugin', () => {
  test('lets no handlers through', () => {
    const attributes = ['src', 'onclick', 'only-differences', 'style', 'class', 'id'].map((name) => ({
      name,
    }));
    const declarations = [{ tagName: 'x-a', attributes }, { name: 'y' }];
    assert.deepEqual(tagsIn({ modules: [{ declarations }, {}] }), { 'x-a': ['src', 'only-differences'] });
  });

  test('is packed as a zip archive', () => {
    const archive = zip(new Map([['a/ü.txt', Buffer.from('hello hello hello')]]));
    assert.equal(archive.readUInt32LE(0), 0x04034b50);
    // The sum of "hello hello hello", worked out by another program.
    assert.equal(archive.readUInt32LE(14), 0xe5f98880);
    assert.equal(archive.toString('utf8', 30, 38), 'a/ü.txt');
    const packed = archive.subarray(38, 38 + archive.readUInt32LE(18));
    assert.equal(inflateRawSync(packed).toString(), 'hello hello hello');
    assert.equal(archive.readUInt32LE(archive.length - 22), 0x06054b50);
  });
});

describe('the counts of a test run', () => {
  const late = { message: 'Browser tests did not finish within 300000ms. You can increase this timeout …' };
  const session = (more) => ({
    browser: { name: 'WebKit' },
    testFile: 'test/dom/define.test.ts',
    passed: true,
    errors: [],
    ...more,
  });
  const results = (...tests) => ({ tests: [], suites: [{ tests, suites: [] }] });
  const passed = { passed: true };
  const failed = { passed: false };
  const cases = {
    'tests of all depths': [
      session({ testResults: results(passed, passed) }),
      { passed: 2, failed: 0, skipped: 0, silent: [] },
    ],
    'a file that did not load': [
      session({ passed: false, errors: [{ message: 'Could not import your test module.' }] }),
      { passed: 0, failed: 1, skipped: 0, silent: [] },
    ],
    'a browser that fell silent': [
      session({ passed: false, errors: [late] }),
      { passed: 0, failed: 1, skipped: 0, silent: [{ engine: 'webkit', file: 'test/dom/define.test.ts' }] },
    ],
    'a browser that fell silent after a failed test': [
      session({ passed: false, errors: [late], testResults: results(failed) }),
      { passed: 0, failed: 1, skipped: 0, silent: [] },
    ],
  };
  for (const [name, [one, expected]] of Object.entries(cases)) {
    test(name, () => assert.deepEqual(countsOf([one]), expected));
  }
});

test('every element has its contract tested', () => {
  assert.deepEqual(namesIn('test/contract/elements', '.test.ts'), elementTags());
});
