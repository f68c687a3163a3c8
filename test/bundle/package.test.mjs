import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build as esbuild } from 'esbuild';
import { build } from 'vite';
import { at, elementTags, readJson, run } from '../tools/project.mjs';

async function succeeds(...call) {
  const { code, output } = await run(...call);
  assert.equal(code, 0, output);
  return output;
}

describe('the packed package in a project of its own', () => {
  let folder;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'career-elements-'));
    const own = join(folder, 'node_modules/career-elements');
    mkdirSync(own, { recursive: true });
    const { dependencies, peerDependencies } = readJson('package.json');
    for (const name of [...Object.keys({ ...dependencies, ...peerDependencies }), '@types/react']) {
      mkdirSync(join(folder, 'node_modules', name, '..'), { recursive: true });
      symlinkSync(at('node_modules', name), join(folder, 'node_modules', name), 'junction');
    }
    const pack = ['pack', '--ignore-scripts', '--json', '--silent', '--pack-destination', folder];
    const [{ filename }] = JSON.parse(await succeeds('npm', pack, { quiet: true }));
    await succeeds('tar', ['-xzf', join(folder, filename), '-C', own, '--strip-components=1'], {
      quiet: true,
    });
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('every module can be imported in Node', async () => {
    const { exports } = readJson('package.json');
    const modules = Object.keys(exports).filter((name) => exports[name].types && exports[name].default);
    const lines = modules.map(
      (name) => `await import(${JSON.stringify(name.replace('.', 'career-elements'))});`,
    );
    writeFileSync(join(folder, 'all.js'), lines.join('\n'));
    assert.equal(await succeeds(process.execPath, ['all.js'], { cwd: folder, quiet: true }), '');
  });

  test('the index has the class of every element, and registers nothing', async () => {
    const classes = elementTags().map(
      (tag) => `${tag.replace(/(^|-)(\w)/g, (_, dash, letter) => letter.toUpperCase())}Element`,
    );
    const program = `
      globalThis.customElements = { get: () => undefined, define: (tag) => console.log(tag) };
      const index = await import('career-elements');
      for (const name of ${JSON.stringify(classes)}) if (typeof index[name] !== 'function') console.log(name);
    `;
    writeFileSync(join(folder, 'index.js'), program);
    assert.equal(await succeeds(process.execPath, ['index.js'], { cwd: folder, quiet: true }), '');
  });

  test('maps lead to the sources in the package, and do not have them a second time', () => {
    const own = join(folder, 'node_modules/career-elements');
    const maps = readdirSync(join(own, 'dist'), { recursive: true }).filter((name) =>
      /\.js\.map$/.test(name),
    );
    assert.ok(maps.length > 400);
    for (const name of maps) {
      const path = join(own, 'dist', name);
      const { sources, sourcesContent = [] } = JSON.parse(readFileSync(path, 'utf8'));
      assert.deepEqual(sourcesContent.filter(Boolean), [], name);
      const ours = sources.filter((source) => /\/src\//.test(source) && !source.includes('node_modules'));
      assert.deepEqual(
        ours.filter((source) => !existsSync(join(dirname(path), source))),
        [],
        name,
      );
    }
  });

  test('a stack trace names the line of the source', async () => {
    const program = `
      import { renderToString } from 'career-elements/server';
      const role = { get title() { console.log(new Error('asked').stack); return 'Officer'; } };
      renderToString('role-compare', { roles: [role] });
    `;
    writeFileSync(join(folder, 'trace.js'), program);
    const stack = await succeeds(process.execPath, ['--enable-source-maps', 'trace.js'], {
      cwd: folder,
      quiet: true,
    });
    const [, path, line] =
      /jsonOf \((.+career-elements[\\/]src[\\/]server[\\/]markup\.ts):(\d+):/.exec(stack) ?? [];
    assert.ok(path, stack);
    assert.match(readFileSync(path, 'utf8').split('\n')[line - 1], /JSON\.stringify\(/);
  });

  test('what is minified leads to the line of the source, too', () => {
    const own = join(folder, 'node_modules/career-elements');
    const words = 'There is nothing to compare yet.';
    for (const name of ['career-elements.js', 'career-elements.iife.js', 'role-compare.js']) {
      const path = join(own, 'dist/cdn', name);
      const lines = readFileSync(path, 'utf8').split('\n');
      assert.equal(lines.at(-1) || lines.at(-2), `//# sourceMappingURL=${name}.map`);
      const line = lines.findIndex((text) => text.includes(words));
      const map = new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')));
      const { originalSource, originalLine } = map.findEntry(line, lines[line].indexOf(words));
      const source = readFileSync(join(dirname(path), originalSource), 'utf8').split('\n');
      assert.ok(source[originalLine].includes(words), `${name}: ${originalSource}:${originalLine}`);
    }
  });

  test('a bundler keeps what a chart is drawn with, and the directive of the React wrappers', async () => {
    const entry = join(folder, 'chart.js');
    writeFileSync(entry, "import 'career-elements/elements/salary-chart/define';");
    const lib = { entry, formats: ['es'], fileName: 'chart' };
    const bundles = await build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: false, lib },
    });
    const code = bundles.flatMap(({ output }) => output.map((chunk) => chunk.code)).join('');
    assert.match(code, /\.register\(\s*BarController/);

    const wrapper = join(folder, 'node_modules/career-elements/dist/react/role-compare.js');
    assert.match(readFileSync(wrapper, 'utf8'), /^"use client";/);
  });

  test('esbuild, which splits code, loads no element with what is imported from the index', async () => {
    const load = async (entry, code) => {
      const contents = { contents: code, resolveDir: folder, sourcefile: entry };
      const options = { bundle: true, splitting: true, format: 'esm', outdir: 'out', write: false };
      const { metafile } = await esbuild({
        ...options,
        stdin: contents,
        metafile: true,
        absWorkingDir: folder,
      });
      const loaded = new Set();
      const follow = (file) => {
        if (loaded.has(file)) return;
        loaded.add(file);
        for (const { kind, path } of metafile.outputs[file].imports) {
          if (kind === 'import-statement') follow(path);
        }
      };
      follow('out/stdin.js');
      const inputs = [...loaded].flatMap((file) => Object.entries(metafile.outputs[file].inputs));
      return inputs
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([path]) => /dist\/elements\/([\w-]+)\/\1\.js$/.exec(path)?.[1])
        .filter(Boolean);
    };
    assert.deepEqual(
      await load('words.js', "import { addWords } from 'career-elements'; addWords('en', {});"),
      [],
    );
    assert.deepEqual(
      await load(
        'class.js',
        "import { FaqListElement } from 'career-elements'; console.log(FaqListElement);",
      ),
      ['faq-list'],
    );
  });

  test('browsers compile what draws an element off the main thread, and nothing that is seldom used', () => {
    const isHinted = (file) =>
      readFileSync(at('dist/cdn', file), 'utf8').startsWith('//# allFunctionsCalledOnLoad\n/*!');
    assert.deepEqual(
      ['role-compare.js', 'salary-chart.js', 'career-ladder.js', 'job-search.js'].map(isHinted),
      [true, true, true, true],
    );
    assert.deepEqual(
      ['chart-registry.js', 'source-note.js', 'career-elements.js', 'career-elements.iife.js'].map(isHinted),
      [false, false, false, false],
    );
  });

  test('its types hold in a strict project', async () => {
    const program = `
      import { RoleCompareElement } from 'career-elements';
      import { RoleCompareElement as Same } from 'career-elements/elements/role-compare';
      import 'career-elements/define';
      import 'career-elements/elements/role-compare/define';
      import schema from 'career-elements/schemas/comparison.json' with { type: 'json' };

      const element: RoleCompareElement = document.createElement('role-compare') satisfies Same;
      element.data = { roles: [{ title: 'Operations Officer', pay: { currency: 'USD', payPeriod: 'year', mean: 46813 } }] };
      // @ts-expect-error a role has a title
      const wrong: typeof element.data = { roles: [{ name: 'Operations Officer' }] };
      export { schema, wrong };
    `;
    writeFileSync(join(folder, 'consumer.ts'), program);
    const template = `
      /// <reference types="career-elements/jsx" />
      export const right = <role-compare data={[]} pay-period="hour" oncareer-load={(event) => event.detail.src} />;
      declare const later: import('career-elements').ComparisonInput | undefined;
      export const waits = <role-compare data={later} />;
      // @ts-expect-error a level is a number
      export const wrong = <role-compare headingLevel="two" />;
    `;
    writeFileSync(join(folder, 'template.tsx'), template);
    const components = `
      import { RoleCompare } from 'career-elements/react';
      declare const later: import('career-elements').ComparisonInput | undefined;
      declare const heard: ((event: CustomEvent<{ src: string }>) => void) | undefined;
      declare function show(component: unknown): void;
      show(<RoleCompare data={later} caption={undefined} id={undefined} onCareerLoad={heard} />);
      show(<RoleCompare data={{ roles: [] }} ref={(element) => void element?.data} onCareerLoad={({ detail }) => detail.src}>x</RoleCompare>);
      // @ts-expect-error a level is a number
      show(<RoleCompare headingLevel="two" />);
      // @ts-expect-error the detail has an address
      show(<RoleCompare onCareerLoad={({ detail }) => detail.nope} />);
      // @ts-expect-error of no use outside the element
      show(<RoleCompare requestUpdate={() => {}} />);
    `;
    writeFileSync(join(folder, 'components.tsx'), components);
    const flags = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--noUncheckedIndexedAccess',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2023,dom,dom.iterable',
      '--resolveJsonModule',
      '--skipLibCheck',
      'false',
    ];
    const options = { cwd: folder, quiet: true };
    await succeeds('tsc', [...flags, '--jsx', 'preserve', 'consumer.ts', 'template.tsx'], options);
    await succeeds('tsc', [...flags, '--jsx', 'react-jsx', 'components.tsx'], options);
  });
});

test('what comes later, also for the bundles of one file, brings no second copy of the library', () => {
  const files = [
    'chart-registry',
    'chart-configure',
    'data-charts',
    'data-loading',
    'data-markup',
    'data-shapes',
  ];
  const imports = files.flatMap((name) =>
    [...readFileSync(at(`dist/cdn/${name}.js`), 'utf8').matchAll(/from"([^"]+?)(-[\w-]{8})?\.js"/g)].map(
      ([, from]) => from,
    ),
  );
  assert.deepEqual(imports.sort(), ['./chunks/geometry', './chunks/line-of', './chunks/tick']);
});

test('editors complete words, and no names of types', () => {
  const wordsOf = (tag, name) => {
    const { tags } = readJson('dist/vscode.html-custom-data.json');
    const attribute = tags.find((one) => one.name === tag).attributes.find((one) => one.name === name);
    return attribute.values.map((value) => value.name);
  };
  assert.deepEqual(wordsOf('role-compare', 'pay-period'), ['hour', 'day', 'week', 'month', 'year']);
  assert.deepEqual(wordsOf('career-ladder', 'view'), ['ladder', 'branches', 'matrix', 'timeline']);
  assert.deepEqual(wordsOf('job-list', 'sort'), ['given', 'date', 'pay']);
  const { elements } = readJson('dist/web-types.json').contributions.html;
  const types = elements.flatMap(({ attributes }) => attributes.map(({ value }) => value.type));
  assert.deepEqual(
    types.filter((type) => /^[A-Z]/.test(type)),
    [],
  );
});
