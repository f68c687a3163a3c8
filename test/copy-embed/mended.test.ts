import { expect } from '@open-wc/testing';
import { readPasted } from '../../src/copy-embed/pasted.js';
import { jsonOfScript, mendedJson } from '../../src/copy-embed/mended.js';

const ROLES = { roles: [{ title: 'A' }, { title: "B's" }] };

describe('JSON that was cut or typed by hand', () => {
  const cases: [name: string, text: string, said: string][] = [
    [
      'without its end',
      '{"roles":[{"title":"A"},{"title":"B\'s"}',
      'The text ends too early: ]} is missing there. It was added; look whether something was cut off.',
    ],
    [
      'cut behind a comma',
      '{"roles":[{"title":"A"},{"title":"B\'s"},\n',
      'The text ends too early: ]} is missing there. It was added; look whether something was cut off.',
    ],
    [
      'without a comma between lines',
      '{"roles":[\n{"title":"A"}\n{"title":"B\'s"}]}',
      'A comma is missing (line 2). It was added.',
    ],
    [
      'without a comma between braces',
      '{"roles":[{"title":"A"} {"title":"B\'s"}]}',
      'A comma is missing (line 1). It was added.',
    ],
    [
      'with names and texts as in JavaScript',
      "const data = {roles: [{title: \"A\"}, {title: 'B\\'s',},]};",
      'This is JavaScript. It was read as JSON.',
    ],
  ];
  for (const [name, text, said] of cases)
    it(name, () => {
      const { data, problems } = readPasted('role-compare', text);
      expect(data).to.deep.equal(ROLES);
      expect(problems[0]).to.equal(said);
    });

  it('with a text over two lines, whose other places stay what they are', () => {
    const { data, problems, placeOf } = readPasted('faq-list', '{"items":[{"question":"A\nB",\n"x":1}]}');
    expect(data).to.deep.equal({ items: [{ question: 'A\nB', x: 1 }] });
    expect(problems).to.deep.equal(['A text goes on in the next line (line 1). It was read as one.']);
    expect(placeOf!('/items/0/x')).to.equal('line 3, “x”');
  });

  for (const text of [
    '{"roles":["A" "B"]}',
    '{"a":"cut',
    '{"a":',
    '{"a":1]',
    '{"a" 1',
    '{"roles":["A"]} that is all',
  ])
    it(`leaves ${text} alone`, () => {
      expect(mendedJson(text)).to.equal(undefined);
      expect(readPasted('role-compare', text).problems[0]).to.match(/^CE101/);
    });

  it('of JavaScript and Python keeps what stands in texts', () => {
    expect(
      JSON.parse(jsonOfScript(`{a: 'say "x", True: {b: 1}', "c, d: 'e'": None, 'f': [True, False]}`)),
    ).to.deep.equal({ a: 'say "x", True: {b: 1}', "c, d: 'e'": null, f: [true, false] });
  });
});
