import { expect } from '@open-wc/testing';
import { arrange, element, maker, match, styled } from '../../src/templates/nodes.js';

/** Everything that is written at the nodes below a place. */
function changesOf(place: Node, change: () => void): string[] {
  const observer = new MutationObserver(() => {});
  observer.observe(place, { subtree: true, childList: true, characterData: true, attributes: true });
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  return records.map(({ type, attributeName }) => attributeName ?? type);
}

describe('nodes', () => {
  it('are made with attributes and content, whatever looks like markup', () => {
    const made = element('a', { href: '/x', title: undefined }, 'a <b>', [element('i', {}), undefined, ' c']);
    expect(made.outerHTML).to.equal('<a href="/x">a &lt;b&gt;<i></i> c</a>');
  });

  it('of a kind are copies with classes of their own', () => {
    const cell = maker('td', { role: 'cell' });
    const [first, second] = [cell('num c1', '1'), cell('', '2')];
    expect(first.outerHTML).to.equal('<td role="cell" class="num c1">1</td>');
    expect(second.outerHTML).to.equal('<td role="cell">2</td>');
  });

  it('have declarations', () => {
    expect(styled(element('i', {}), '--x:3%').style.getPropertyValue('--x')).to.equal('3%');
    expect(styled(element('i', {}), '').hasAttribute('style')).to.equal(false);
  });

  describe('that are made like others', () => {
    const row = (...texts: string[]) =>
      element('tr', {}, ...texts.map((text) => element('td', {}, element('b', {}, text))));

    it('are left alone where nothing is new', () => {
      const old = row('a', 'b');
      expect(changesOf(old, () => match(old, row('a', 'b')))).to.deep.equal([]);
    });

    it('have no more changed than a text', () => {
      const old = row('a', 'b');
      expect(changesOf(old, () => match(old, row('a', 'c')))).to.deep.equal(['characterData']);
      expect(old.textContent).to.equal('ac');
    });

    it('gain and lose children', () => {
      const old = row('a', 'b');
      const [kept] = old.children;
      match(old, row('a', 'b', 'c', 'd'));
      expect(old.outerHTML).to.equal(row('a', 'b', 'c', 'd').outerHTML);
      match(old, row('x'));
      expect(old.outerHTML).to.equal(row('x').outerHTML);
      expect(old.firstChild).to.equal(kept);
      match(old, element('tr', {}));
      expect(old.outerHTML).to.equal('<tr></tr>');
    });

    it('take on attributes and styles, and lose those that are gone', () => {
      const old = styled(element('i', { class: 'a', lang: 'de' }), '--x: 1%;');
      const fresh = styled(element('i', { class: 'b', dir: 'rtl' }), '--x: 2%;');
      match(old, fresh);
      expect(old.isEqualNode(fresh)).to.equal(true);
      match(old, element('i', {}));
      expect(old.outerHTML).to.equal('<i></i>');
    });

    it('change the kind of what is in them', () => {
      const old = element('td', {}, 'a', element('b', {}, 'b'));
      const fresh = () => element('td', {}, element('b', {}, 'a'), 'b', element('i', {}));
      match(old, fresh());
      expect(old.outerHTML).to.equal(fresh().outerHTML);
    });

    it('stay as open as the reader has left them', () => {
      const details = (text: string) => element('details', {}, element('summary', {}, text));
      const old = details('2 more') as HTMLDetailsElement;
      old.open = true;
      match(old, details('3 more'));
      expect(old.open).to.equal(true);
      expect(old.textContent).to.equal('3 more');
    });
  });

  describe('in an order', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => element('i', { id }));
    const orderOf = (parent: Element) => [...parent.children].map(({ id }) => id).join('');

    it('are not moved where they stand there already', () => {
      const parent = element('p', {}, a, b, c);
      expect(changesOf(parent, () => arrange(parent, [a!, b!, c!]))).to.deep.equal([]);
      expect(changesOf(parent, () => arrange(parent, [b!, c!]))).to.deep.equal(['childList']);
      expect(orderOf(parent)).to.equal('bc');
    });

    it('change places, come and go', () => {
      const parent = element('p', {}, a, b);
      arrange(parent, [c!, b!, a!]);
      expect(orderOf(parent)).to.equal('cba');
      arrange(parent, [a!, c!]);
      expect(orderOf(parent)).to.equal('ac');
      arrange(parent, []);
      expect(orderOf(parent)).to.equal('');
    });
  });
});
