import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { at, mustRun, namesIn, readJson } from './project.mjs';

const REACT = 'src/react';

const pascal = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const listener = (event) => `on${pascal(event)}`;
const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
/** The name in `CustomEvent<Name>`, if the event says one. */
const detailOf = ({ type }) => /<(\w+)>/.exec(type?.text ?? '')?.[1];
const eventType = (event) => (detailOf(event) ? `CustomEvent<${detailOf(event)}>` : 'CustomEvent');
const detailsOf = (events) => [...new Set(events.map(detailOf).filter(Boolean))].sort();

/** What a page may set: no constants, no members that only answer. */
const isSettable = (member) => member.kind === 'field' && !member.static && !member.readonly;

function elementsOf(manifest) {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ name, tagName, members = [], events = [], summary }) => {
      const properties = members.filter(isSettable);
      const attributes = properties.filter(({ name, attribute }) => attribute && attribute !== name);
      return { tag: tagName, className: name, summary, properties, attributes, events };
    })
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

const HEAD = '// Written by test/tools/frameworks.mjs from custom-elements.json.\n';

const imports = (names, from) =>
  names.length > 0 ? `import type { ${names.join(', ')} } from '${from}';\n` : '';

/** What editors show where the name that follows is written. */
const doc = (description) => (description ? `/** ${description} */\n` : '');

// One module for each element: importing one wrapper must not bring the other elements along.
const wrapperOf = ({ tag, className, events, summary }) => `'use client';
${HEAD}
import { createComponent${events.length > 0 ? ', type EventName' : ''} } from '@lit/react';
import * as react from 'react';
import '../elements/${tag}/define.js';
import { ${className} as elementClass } from '../elements/${tag}/${tag}.js';
${imports(detailsOf(events), '../index.js')}import type { CareerComponent } from '../types/component.js';

const component = createComponent({
  react,
  elementClass,
  tagName: '${tag}',
  displayName: '${pascal(tag)}',
  events: {
${events.map((event) => `${doc(event.description)}    ${listener(event.name)}: '${event.name}' as EventName<${eventType(event)}>,\n`).join('')}  },
});

/** \`<${tag}>\` for React: ${summary} */
export const ${pascal(tag)} = component as CareerComponent<'${tag}', typeof component>;
`;

const wrappers = (elements) =>
  HEAD + elements.map(({ tag }) => `export { ${pascal(tag)} } from './react/${tag}.js';\n`).join('');

// `{}` would be any value.
const membersOf = (members) => (members.length ? `{ ${members.join('\n')} }` : 'Record<never, never>');

const typesOf = (elements) => {
  const names = [
    ...elements.map(({ className }) => className),
    ...detailsOf(elements.flatMap((e) => e.events)),
  ];
  return `${HEAD}
${imports(names.sort(), '../index.js')}
/** What every framework's types are made of: for each tag its class, what may be set, and its events. */
export interface CareerElements {
${elements
  .map(
    ({ tag, className, properties, attributes, events }) => `  '${tag}': {
    element: ${className};
    properties: ${properties.map(({ name }) => `'${name}'`).join(' | ')};
    attributes: ${membersOf(attributes.map(({ name, attribute, description }) => `${doc(description)}${key(attribute)}: '${name}';`))};
    events: ${membersOf(events.map((event) => `${key(event.name)}: ${eventType(event)};`))};
  };
`,
  )
  .join('')}}
`;
};

const isWriting = process.argv.includes('--write');
if (isWriting || !existsSync(at('custom-elements.json'))) {
  await mustRun('cem', ['analyze', '--config', 'test/cem.config.mjs'], { quiet: true });
}
const elements = elementsOf(readJson('custom-elements.json'));
const { format } = await import('prettier');
const options = { parser: 'typescript', ...readJson('.prettierrc.json') };

const files = {
  'src/react.ts': wrappers(elements),
  'src/types/elements.ts': typesOf(elements),
  ...Object.fromEntries(elements.map((element) => [`${REACT}/${element.tag}.ts`, wrapperOf(element)])),
};
const leftOver = namesIn(REACT, '.ts')
  .map((name) => `${REACT}/${name}.ts`)
  .filter((path) => !(path in files));

let isCurrent = leftOver.length === 0;
if (isWriting) {
  await mkdir(at(REACT), { recursive: true });
  for (const path of leftOver) await rm(at(path));
}
for (const [path, text] of Object.entries(files)) {
  const expected = await format(text, options);
  if (isWriting) await writeFile(at(path), expected);
  else if (!existsSync(at(path)) || readFileSync(at(path), 'utf8') !== expected) {
    isCurrent = false;
    console.error(`${path} is not what the elements offer.`);
  }
}
if (!isWriting && !isCurrent) {
  for (const path of leftOver) console.error(`${path} belongs to no element.`);
  console.error('Mend it with: node test/tools/frameworks.mjs --write');
  process.exitCode = 1;
}
