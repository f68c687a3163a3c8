import { expect } from '@open-wc/testing';
import { readList } from '../../src/dom/light-list.js';

function read(markup: string): unknown {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return readList(template.content.firstElementChild!);
}

describe('readList', () => {
  it('reads a flat list', () => {
    expect(read('<ol><li>Junior Assistant</li><li> Assistant </li><li></li></ol>')).to.deep.equal({
      levels: [{ name: 'Junior Assistant' }, { name: 'Assistant' }],
    });
  });

  it('finds name, years and summary in one line', () => {
    expect(
      read(`<ol>
        <li>Junior Assistant (0-2 years): Learns the routine.</li>
        <li>Assistant, 2–5 years</li>
        <li>Senior Assistant (5+ years) – Leads projects.</li>
        <li>Manager: Leads teams, 7+ years</li>
      </ol>`),
    ).to.deep.equal({
      levels: [
        { name: 'Junior Assistant', experience: '0-2 years', summary: 'Learns the routine.' },
        { name: 'Assistant', experience: '2–5 years' },
        { name: 'Senior Assistant', experience: '5+ years', summary: 'Leads projects.' },
        { name: 'Manager', experience: '7+ years', summary: 'Leads teams' },
      ],
    });
  });

  it('tells pay from names and summaries', () => {
    expect(
      read(`<ol>
        <li>Junior (0-2 years) £25k</li>
        <li>Assistant, 2–5 years, £35k – £45k</li>
        <li>Senior: 5+ years, £60,000+</li>
        <li>Level 4 (30-40K €)</li>
        <li>Manager: has a budget of £25k</li>
      </ol>`),
    ).to.deep.equal({
      levels: [
        { name: 'Junior', experience: '0-2 years', pay: '£25k' },
        { name: 'Assistant', experience: '2–5 years', pay: '£35k – £45k' },
        { name: 'Senior', experience: '5+ years', pay: '£60,000+' },
        { name: 'Level 4', pay: '30-40K €' },
        { name: 'Manager', summary: 'has a budget of £25k' },
      ],
    });
  });

  it('reads headings, links and nested lists', () => {
    expect(
      read(`<ol>
        <li id="first"><h3><a href="/junior">Junior</a></h3><p>0-2 years</p><p>Learns.</p>
          <ul><li>Filing</li><li>Scheduling</li></ul></li>
        <li><strong>Senior</strong> Leads. <ol><li>Mentoring</li></ol></li>
      </ol>`),
    ).to.deep.equal({
      levels: [
        {
          id: 'first',
          name: 'Junior',
          url: '/junior',
          experience: '0-2 years',
          summary: 'Learns.',
          requirements: ['Filing', 'Scheduling'],
        },
        { name: 'Senior', summary: 'Leads.', requirements: ['Mentoring'] },
      ],
    });
  });

  it('turns a list around that is numbered backwards', () => {
    expect(read('<ol reversed><li>Manager</li><li>Assistant</li></ol>')).to.deep.equal({
      levels: [{ name: 'Assistant' }, { name: 'Manager' }],
    });
  });

  it('makes nothing of a list without items', () => {
    expect(read('<ol></ol>')).to.equal(undefined);
  });
});
