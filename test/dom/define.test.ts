import { expect } from '@open-wc/testing';
import { defineElement } from '../../src/dom/define.js';

const versionKey = Symbol.for('career-elements:version');

function warningsOf(action: () => void): string[] {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => warnings.push(text);
  try {
    action();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe('defineElement', () => {
  it('registers an element', () => {
    class First extends HTMLElement {}
    defineElement('define-first', First);
    expect(customElements.get('define-first')).to.equal(First);
    expect(document.createElement('define-first')).to.be.instanceOf(First);
  });

  it('leaves a tag of the same version alone, in silence', () => {
    class Mine extends HTMLElement {}
    class Copy extends HTMLElement {}
    const warnings = warningsOf(() => {
      defineElement('define-same', Mine);
      defineElement('define-same', Mine);
      defineElement('define-same', Copy);
    });
    expect(warnings).to.deep.equal([]);
    expect(customElements.get('define-same')).to.equal(Mine);
  });

  it('warns once about another version', () => {
    class Old extends HTMLElement {
      static [versionKey] = '0.0.1';
    }
    class New extends HTMLElement {}
    customElements.define('define-old', Old);
    const warnings = warningsOf(() => {
      defineElement('define-old', New);
      defineElement('define-old', New);
    });
    expect(warnings).to.deep.equal([
      'CE301 Another version of this element is already on the page (<define-old>): 0.0.1. Load the library once: take away all but one of the <script> tags that name it.',
    ]);
    expect(customElements.get('define-old')).to.equal(Old);
  });

  it('warns once about a copy of another version, however many elements it has', () => {
    const define = (tag: string, version: string) =>
      customElements.define(
        tag,
        class extends HTMLElement {
          static [versionKey] = version;
        },
      );
    define('define-one', '0.0.2');
    define('define-two', '0.0.2');
    define('define-three', '0.0.3');
    const warnings = warningsOf(() => {
      for (const tag of ['define-one', 'define-two', 'define-three'])
        defineElement(tag, class extends HTMLElement {});
    });
    expect(warnings.map((text) => /<[\w-]+>\): [\d.]+\d/.exec(text)?.[0])).to.deep.equal([
      '<define-one>): 0.0.2',
      '<define-three>): 0.0.3',
    ]);
  });

  it('warns once about each element of somebody else', () => {
    const tags = ['define-foreign', 'define-strange'];
    const warnings = warningsOf(() => {
      for (const tag of tags) {
        customElements.define(tag, class extends HTMLElement {});
        defineElement(tag, class extends HTMLElement {});
        defineElement(tag, class extends HTMLElement {});
      }
    });
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.include('(<define-foreign>): not of this library.');
    expect(warnings[1]).to.include('(<define-strange>): not of this library.');
  });

  it('does nothing where there are no custom elements', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'customElements')!;
    Object.defineProperty(window, 'customElements', { value: undefined, configurable: true });
    try {
      expect(() =>
        defineElement('define-nowhere', class {} as unknown as CustomElementConstructor),
      ).not.to.throw();
    } finally {
      Object.defineProperty(window, 'customElements', own);
    }
    expect(customElements.get('define-nowhere')).to.equal(undefined);
  });
});
