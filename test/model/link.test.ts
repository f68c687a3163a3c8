import { expect } from '@open-wc/testing';
import { IssueLog } from '../../src/model/issue-log.js';
import { readUrl, safeUrl } from '../../src/model/link.js';

const SAFE = [
  'https://example.org/a?b=c#d',
  'HTTP://EXAMPLE.ORG',
  'mailto:jobs@example.org',
  'tel:+15550100',
  '/careers',
  'careers/officer',
  '../careers',
  '?page=2',
  '#pay',
  '//example.org/a',
];

const UNSAFE = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\u0000script:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'ftp://example.org',
  'about:blank',
  '\\\\example.org',
  'https:\\\\example.org',
  'https://user:secret@example.org/',
  '//user@example.org/',
  'https://:secret@example.org/',
  'https://',
  'https://[example',
];

describe('safeUrl', () => {
  for (const address of SAFE) {
    it(`takes ${address}`, () => expect(safeUrl(address)).to.equal(address));
  }
  for (const address of UNSAFE) {
    it(`refuses ${JSON.stringify(address)}`, () => expect(safeUrl(address)).to.equal(undefined));
  }
});

describe('readUrl', () => {
  const read = (input: unknown) => {
    const log = new IssueLog();
    return [readUrl(input, log, '/url'), log.issues.map(({ code, where }) => `${code} ${where}`)];
  };

  for (const address of SAFE) {
    it(`keeps ${address}`, () => expect(read(` ${address} `)).to.deep.equal([address, []]));
  }
  for (const address of UNSAFE) {
    it(`leaves out ${JSON.stringify(address)}`, () => {
      expect(read(address)).to.deep.equal([undefined, ['CE210 /url']]);
    });
  }
  // Harmless as they stand, but not after the marks have been stripped.
  for (const mark of ['\uFEFF', '\u202E', '\u2066', '\u0085', '\u009F', '\u007F']) {
    it(`leaves out a scheme that hides behind ${JSON.stringify(mark)}`, () => {
      expect(read(`java${mark}script:alert(1)`)).to.deep.equal([undefined, ['CE210 /url']]);
    });
  }
  it('leaves out what is not what it looks like', () => {
    for (const mark of ['\u202E', '\u2066', '\u0085']) {
      expect(read(`https://exa${mark}mple.org`)).to.deep.equal([undefined, ['CE210 /url']]);
    }
  });
  it('has nothing to say of nothing', () => {
    for (const nothing of [undefined, null, '', '  ']) expect(read(nothing)).to.deep.equal([undefined, []]);
  });
  it('reports what is no text', () => {
    for (const wrong of [{}, [], true]) expect(read(wrong)).to.deep.equal([undefined, ['CE204 /url']]);
  });
});
