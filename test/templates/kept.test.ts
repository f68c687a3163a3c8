import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { kept } from '../../src/templates/kept.js';

describe('kept', () => {
  const page = (list: object[], around: unknown[], drawn: string[]) =>
    html`<ul>
      ${kept(list, around, (item, index) => {
        const text = `${JSON.stringify(item)} at ${index}`;
        drawn.push(text);
        return html`<li>${text}</li>`;
      })}
    </ul>`;

  it('draws only what is another thing, or stands elsewhere', () => {
    const root = document.createElement('div');
    const [a, b, c] = [{ a: 1 }, { b: 1 }, { c: 1 }];
    const draw = (list: object[], around: unknown[] = []) => {
      const drawn: string[] = [];
      render(page(list, around, drawn), root);
      return [drawn, [...root.querySelectorAll('li')].map(({ textContent }) => textContent)];
    };
    expect(draw([a, b])).to.deep.equal([
      ['{"a":1} at 0', '{"b":1} at 1'],
      ['{"a":1} at 0', '{"b":1} at 1'],
    ]);
    expect(draw([a, c])).to.deep.equal([['{"c":1} at 1'], ['{"a":1} at 0', '{"c":1} at 1']]);
    expect(draw([a])).to.deep.equal([[], ['{"a":1} at 0']]);
    expect(draw([c, a])).to.deep.equal([
      ['{"c":1} at 0', '{"a":1} at 1'],
      ['{"c":1} at 0', '{"a":1} at 1'],
    ]);
    expect(draw([c, a], ['other'])[0]).to.deep.equal(['{"c":1} at 0', '{"a":1} at 1']);
    render(html``, root);
    expect(draw([c, a], ['other'])[1]).to.deep.equal(['{"c":1} at 0', '{"a":1} at 1']);
  });
});
