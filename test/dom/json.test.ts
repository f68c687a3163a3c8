import { expect } from '@open-wc/testing';
import { parseJson } from '../../src/dom/json.js';

const codesOf = (text: string, fetched = false) =>
  parseJson(text, 'config', fetched).issues.map(({ code, severity }) => `${code} ${severity}`);

describe('parseJson', () => {
  it('reads JSON in silence', () => {
    expect(parseJson('{"a": [1, "x", null, true]}', 'config')).to.deep.equal({
      value: { a: [1, 'x', null, true] },
      issues: [],
    });
    expect(parseJson('null', 'config')).to.deep.equal({ value: null, issues: [] });
  });

  it('tolerates a byte-order mark', () => {
    expect(parseJson('\uFEFF{"a":1}', 'config')).to.deep.equal({ value: { a: 1 }, issues: [] });
  });

  for (const blank of ['', '  \n\t ', '\uFEFF', '\u00A0']) {
    it(`takes ${JSON.stringify(blank)} for nothing`, () => {
      expect(parseJson(blank, 'config')).to.deep.equal({ value: undefined, issues: [] });
    });
  }

  it('reads what must not be touched as it is', () => {
    const text = '{"a":"<p>“R&amp;D” &quot;x&quot;</p>","b":"[object Object]"}';
    expect(parseJson(text, 'config')).to.deep.equal({
      value: { a: '<p>“R&amp;D” &quot;x&quot;</p>', b: '[object Object]' },
      issues: [],
    });
  });

  it('makes __proto__ an ordinary field', () => {
    const { value } = parseJson('{"__proto__": {"polluted": 1}}', 'config');
    expect(Object.keys(value as object)).to.deep.equal(['__proto__']);
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
  });

  const faults: [what: string, text: string, place: string, given: string][] = [
    ['a missing comma', '{"a": 1 "b": 2}', 'line 1, column 9', '"b": 2}'],
    ['a missing bracket', '{"a": [1, 2', 'line 1, column 12', 'the end'],
    ['a missing value', '{"a": }', 'line 1, column 7', '}'],
    ['a missing colon', '{"a" 1}', 'line 1, column 6', '1}'],
    ['a second line', '{\n  "a": 1,\n  b: 2\n}', 'line 3, column 3', 'b: 2\n}'],
    ['carriage returns', '{\r\n  "a": 1,\r  b: 2}', 'line 3, column 3', 'b: 2}'],
    ['single quotes', "{'a': 1}", 'line 1, column 2', "'a': 1}"],
    ['a quote inside a text', '["He said "no""]', 'line 1, column 12', 'no""]'],
    ['a line break inside a text', '["a\nb"]', 'line 1, column 4', '\nb"]'],
    ['an unknown escape', '["a\\x"]', 'line 1, column 4', '\\x"]'],
    ['an open text', '["a', 'line 1, column 4', 'the end'],
    ['a number with a leading zero', '[012]', 'line 1, column 3', '12]'],
    ['an unfinished number', '[1.]', 'line 1, column 3', '.]'],
    ['not a number', '[NaN]', 'line 1, column 2', 'NaN]'],
    ['a word', 'undefined', 'line 1, column 1', 'undefined'],
    ['something after the end', '{"a": 1}}', 'line 1, column 9', '}'],
    ['a wrong bracket', '{"a": [1}', 'line 1, column 9', '}'],
    ['a byte-order mark before it', '\uFEFF{"a":}', 'line 1, column 6', '}'],
    ['a list in the wrong place', '{"a":1}[o]', 'line 1, column 8', '[o]'],
  ];
  for (const [what, text, place, given] of faults) {
    it(`names the place of ${what}`, () => {
      expect(parseJson(text, 'config')).to.deep.equal({
        value: undefined,
        issues: [{ code: 'CE101', severity: 'error', where: `config, ${place}`, given }],
      });
    });
  }

  it('survives what is nested without end', () => {
    for (const opening of ['[', '{"a":']) {
      const { value, issues } = parseJson(opening.repeat(200_000), 'config');
      expect(value).to.equal(undefined);
      expect(issues.map(({ code }) => code)).to.deep.equal(['CE101']);
    }
  });

  it('survives comments that never end', () => {
    for (const part of ['/*', '/**/', ',/**/', ', ', '//'])
      expect(parseJson(`[1${part.repeat(100_000)}x`, 'config').value, part).to.equal(undefined);
  });

  it('finds the fault at the end of a large text', () => {
    const text = `[${'{"title":"x","values":[1,2,3]},'.repeat(50_000)}`;
    expect(parseJson(text, 'config').issues[0]!.where).to.equal('config, line 1, column 1550002');
  });

  it('knows an object that a framework wrote as text', () => {
    expect(parseJson('[object Object]', 'config').issues).to.deep.equal([
      { code: 'CE102', severity: 'error', where: 'config, line 1, column 1', given: '[object Object]' },
    ]);
    expect(codesOf('{"roles": [object Object]}')).to.deep.equal(['CE102 error']);
    expect(codesOf('[object Object],[object Object]')).to.deep.equal(['CE102 error']);
  });

  const mended: [what: string, text: string, code: string, value: unknown][] = [
    ['paragraphs', '<p>{"a": 1,</p>\n<p>"b": "x"}</p>', 'CE103', { a: 1, b: 'x' }],
    ['line breaks', '{<br />\n"a": [1,<br>2]}', 'CE103', { a: [1, 2] }],
    ['tags with attributes', '<p class="wp-block">{"a": "<b>"}</p>', 'CE103', { a: '<b>' }],
    ['curly quotes', '{“a”: “it’s”, ”b“: 2}', 'CE104', { a: 'it’s', b: 2 }],
    ['curly quotes beside straight ones', '{“a”: "the “x” role"}', 'CE104', { a: 'the “x” role' }],
    ['escaped quotes', '{&quot;a&quot;: &quot;R&amp;D&quot;}', 'CE105', { a: 'R&D' }],
    ['numbered entities', '{&#34;a&#34;: &#x22;x&#x22;}', 'CE105', { a: 'x' }],
    ['quotes curled, then escaped', '{&#8220;a&#8221;: &ldquo;x&rdquo;}', 'CE105', { a: 'x' }],
    ['all together', '<p>{&#8220;a&#8221;:&nbsp;1,<br />&quot;b&quot;: 2}</p>', 'CE103', { a: 1, b: 2 }],
    ['hard spaces', '{\u00A0\u00A0"a":\u00A01}', 'CE101', { a: 1 }],
    ['a comment', '{"a": 1 // one, "b"\n}', 'CE112', { a: 1 }],
    ['comments', '/* "x */{"a": /* 1 */ "//" /**/}\n// }', 'CE112', { a: '//' }],
    ['commas after the last items', '{"a": [1, ",]",\n],}', 'CE112', { a: [1, ',]'] }],
    ['a comment behind the last comma', '[1, // one\n/* two */ ]', 'CE112', [1]],
    ['comments between tags', '{<br>“a”: “http://x”, // y\n}', 'CE103', { a: 'http://x' }],
    ['a comma in escaped JSON', '{&quot;a&quot;: [&quot;http://x&quot;,]}', 'CE105', { a: ['http://x'] }],
    ['escaped tags', '&lt;p&gt;{"a": "R&amp;D"}&lt;/p&gt;', 'CE105', { a: 'R&D' }],
  ];
  for (const [what, text, code, value] of mended) {
    it(`undoes ${what}`, () => {
      const reading = parseJson(text, 'config');
      expect(reading.value).to.deep.equal(value);
      expect(reading.issues.map((issue) => `${issue.code} ${issue.severity}`)).to.deep.equal([
        `${code} warning`,
      ]);
    });
  }

  const surplus: [what: string, text: string, place: string, given: string][] = [
    ['a comma too many in a list', '{"a":[1,\n2,\n]}', 'line 3, column 1', ']}'],
    ['a comma too many in an object', '{"a": 1,}', 'line 1, column 9', '}'],
    ['a comment', '{"a": 1 // one\n}', 'line 1, column 9', '// one\n}'],
  ];
  for (const [what, text, place, given] of surplus) {
    it(`names the place of ${what}`, () => {
      expect(parseJson(text, 'config').issues).to.deep.equal([
        { code: 'CE112', severity: 'warning', where: `config, ${place}`, given },
      ]);
    });
  }

  it('leaves entities in texts alone where only tags were in the way', () => {
    expect(parseJson('<p>{"a": "R&amp;D"}</p>', 'config').value).to.deep.equal({ a: 'R&amp;D' });
  });

  it('names the damage where it cannot be undone', () => {
    expect(codesOf('<p>{"a": 1 "b"}</p>')).to.deep.equal(['CE103 error']);
    expect(codesOf('{“a”: “he said “no” again”}')).to.deep.equal(['CE104 error']);
    expect(codesOf('{&quot;a&quot;: 1')).to.deep.equal(['CE105 error']);
    expect(codesOf('{"a": 1, // all on one line "b": 2}')).to.deep.equal(['CE112 error']);
    expect(codesOf('{"a": 1,, "b": 2}')).to.deep.equal(['CE101 error']);
    expect(codesOf('[,]')).to.deep.equal(['CE101 error']);
    expect(codesOf('[1,,]')).to.deep.equal(['CE101 error']);
    expect(codesOf('{"a": 1 /* open }')).to.deep.equal(['CE112 error']);
    expect(codesOf('{"a": 1 / 2}')).to.deep.equal(['CE101 error']);
  });

  it('knows what the first quote leaves of JSON in an attribute of double quotes', () => {
    for (const text of ['{', '[', '[{', '[ {', '{ ']) expect(codesOf(text)).to.deep.equal(['CE113 error']);
    expect(codesOf('{"')).to.deep.equal(['CE101 error']);
    expect(parseJson('[{', 'the text').issues[0]?.code).to.equal('CE101');
  });

  it('survives entities that name no character', () => {
    expect(codesOf('&#999999999;')).to.deep.equal(['CE105 error']);
    expect(codesOf('&constructor;{}')).to.deep.equal(['CE105 error']);
    expect(parseJson('&#999999;[1]', 'config').value).to.equal(undefined);
  });

  it('knows a page that came instead of JSON', () => {
    const page = '<!doctype html>\n<html><body><h1>Not found</h1></body></html>';
    expect(codesOf(page, true)).to.deep.equal(['CE110 error']);
    expect(codesOf('<html><body>404</body></html>', true)).to.deep.equal(['CE110 error']);
    expect(codesOf(page)).to.deep.equal(['CE103 error']);
    expect(codesOf('{"a": 1 "b"}', true)).to.deep.equal(['CE101 error']);
  });
});
