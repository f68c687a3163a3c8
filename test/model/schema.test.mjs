import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { readJson } from '../tools/project.mjs';

const validatorFor = (schema) =>
  new Ajv({ allErrors: true }).compile(readJson(`src/model/schemas/${schema}.json`));
const validate = validatorFor('comparison');
const samples = readdirSync(new URL('../../stories/samples/', import.meta.url), { recursive: true }).filter(
  (name) => name.endsWith('.json') && !name.endsWith('broken.json'),
);

describe('the schema that a sample names', () => {
  const named = samples.flatMap((name) => {
    const { $schema } = readJson(`stories/samples/${name}`);
    return $schema ? [[name, posix.basename($schema, '.json')]] : [];
  });
  test('is named by most', () => assert.ok(named.length > 10));
  for (const [name, schema] of named) {
    test(`takes ${name}`, () => {
      const takes = validatorFor(schema);
      takes(readJson(`stories/samples/${name}`));
      assert.deepEqual(takes.errors ?? [], []);
    });
  }
});

describe('the schema of a comparison', () => {
  test('refuses broken.json', () => {
    assert.equal(validate(readJson('stories/samples/broken.json')), false);
    const places = validate.errors.map(({ instancePath }) => instancePath);
    for (const place of ['/note', '/payPeriod', '/roles/0/pay/kind', '/rows/2/kind', '/rows/7']) {
      assert.ok(places.includes(place), place);
    }
  });

  const refused = {
    'no roles': {},
    'a role without title': { roles: [{}] },
    'a misspelt field': { roles: [{ title: 'A', salery: 1 }] },
    'a figure that is true': { roles: [{ title: 'A', pay: { median: true } }] },
    'an unknown status': { roles: [{ title: 'A', employment: { status: 'secret' } }] },
  };
  for (const [what, data] of Object.entries(refused)) {
    test(`refuses ${what}`, () => assert.equal(validate(data), false));
  }
});
