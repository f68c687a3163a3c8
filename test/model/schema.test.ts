import { expect } from '@open-wc/testing';
import { readComparison } from '../../src/model/comparison.js';
import schema from '../../src/model/schemas/comparison.json';

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
}

const root: Schema & { definitions: Record<string, Schema> } = schema;

/** Every form that the schema allows for a value, each object with all of its fields. */
function examplesOf(given: Schema): unknown[] {
  const { $ref, anyOf, enum: words, items, properties, type } = given;
  if ($ref) return examplesOf(root.definitions[$ref.split('/').at(-1)!]!);
  if (anyOf) return anyOf.flatMap(examplesOf);
  if (words) return words;
  if (items) return [examplesOf(items)];
  if (properties) {
    const fields = Object.entries(properties).map(([key, field]) => [key, examplesOf(field)] as const);
    const count = Math.max(...fields.map(([, examples]) => examples.length));
    return Array.from({ length: count }, (_, index) =>
      Object.fromEntries(fields.map(([key, examples]) => [key, examples[index % examples.length]])),
    );
  }
  return [type].flat().map((name) => ({ string: '7', number: 7, boolean: true, null: null })[name!]);
}

describe('the schema of a comparison', () => {
  const examples = examplesOf(root);

  it('has examples of every field to offer', () => {
    const text = JSON.stringify(examples);
    for (const { properties } of [root, ...Object.values(root.definitions)]) {
      for (const field of Object.keys(properties ?? {})) expect(text).to.contain(`"${field}":`);
    }
  });

  it('knows no field and no shape that the readers do not', () => {
    const issues = examples.flatMap((example) => readComparison(example).issues);
    const unknown = issues.filter(({ code }) => ['CE203', 'CE204', 'CE208'].includes(code));
    expect(unknown).to.deep.equal([]);
  });
});
