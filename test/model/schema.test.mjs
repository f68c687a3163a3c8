import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { readJson } from '../tools/project.mjs';

const validate = new Ajv({ allErrors: true }).compile(readJson('src/model/schemas/comparison.json'));
const samples = readdirSync(new URL('../../stories/samples/', import.meta.url)).filter((name) =>
  name.endsWith('.json'),
);

describe('the schema of a comparison', () => {
  for (const name of samples.filter((sample) => sample !== 'broken.json')) {
    test(`takes ${name}`, () => {
      validate(readJson(`stories/samples/${name}`));
      assert.deepEqual(validate.errors ?? [], []);
    });
  }

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
