import { expect } from '@open-wc/testing';
import '../../src/elements/role-compare/define.js';
import '../../src/elements/salary-chart/define.js';
import '../../src/elements/share-bar/define.js';
import '../../src/elements/share-links/define.js';
import { clear, home, make, settled, type CareerElement } from '../fixtures/mount.js';
import { textAt, textIn, textsAt } from '../fixtures/rendering.js';
import { waitUntil } from '../fixtures/wait.js';

const at = (text: string, type = 'text/csv; charset=utf-8'): string =>
  `/__test__/json?type=${encodeURIComponent(type)}&body=${encodeURIComponent(text)}`;

async function load(
  tag: string,
  src: string,
  attributes: Record<string, string> = {},
): Promise<CareerElement> {
  const element = make(tag);
  for (const [name, value] of Object.entries({ lang: 'en', ...attributes, src }))
    element.setAttribute(name, value);
  home().append(element);
  await element.updateComplete;
  await waitUntil(() => !element.matches(':state(loading)'));
  await settled(element);
  return element;
}

describe('CSV at an address', () => {
  afterEach(clear);

  it('is a comparison with a role in each column', async () => {
    const csv =
      '\uFEFFTwo jobs,,\n,Officer,Director\r\nAverage pay,"$46,813","$104,050"\r\nTeam,"3 ""core"" people",40\r\n';
    const element = await load('role-compare', at(csv));
    expect(textIn(element)).to.include('$46,813').and.include('+$57,237').and.include('3 "core" people');
    expect(textAt(element, '[part=title]')).to.equal('Two jobs');
    expect(textsAt(element, 'thead th').slice(0, 2)).to.deep.equal(['Officer', 'Director']);
  });

  it('is a chart with a role in each row', async () => {
    const csv = 'Job;Median pay per year\nClerk;"42.000,50 €"\nNurse;86.000 €\n';
    const element = await load('salary-chart', at(csv), { lang: 'de' });
    expect(textIn(element)).to.include('42.000,50').and.include('86.000').and.include('Nurse');
  });

  it('has a row of headings where the first one has no figures', async () => {
    const parts = 'Gender,Share\nMale,78%\nFemale,22%\n';
    for (const csv of [parts, parts.slice(parts.indexOf('\n') + 1), `Who does it?,\n${parts}`]) {
      const element = await load('share-bar', at(csv));
      expect(textIn(element)).to.include('Male').and.include('78%').and.not.include('Gender');
    }
  });

  it('may be separated by tabs, and be plain text under a name that says so', async () => {
    const { fetch } = window;
    window.fetch = () =>
      Promise.resolve(
        new Response('Job\tMedian pay\nClerk\t$42,000\nNurse\t$86,000', {
          headers: { 'content-type': 'text/plain' },
        }),
      );
    try {
      const element = await load('salary-chart', '/pay/2026.TSV?raw=1');
      expect(textIn(element)).to.include('$42,000').and.include('$86,000');
    } finally {
      window.fetch = fetch;
    }
  });

  it('stays JSON where it is called text', async () => {
    const element = await load(
      'salary-chart',
      at('{"roles":[{"title":"Clerk","pay":"$42,000 a year"}]}', 'text/plain'),
    );
    expect(textIn(element)).to.include('$42,000');
  });

  it('is not what a page is that asks to sign in, though its name says so', async () => {
    const { fetch } = window;
    window.fetch = () =>
      Promise.resolve(
        new Response('<!doctype html><p>Sign in, please', { headers: { 'content-type': 'text/html' } }),
      );
    try {
      const element = await load('role-compare', '/pay.csv', { debug: '' });
      expect(textIn(element)).to.include('CE110');
    } finally {
      window.fetch = fetch;
    }
  });

  it('is reported where there is nothing in it', async () => {
    const element = await load('role-compare', at(' \n'), { debug: '' });
    expect(textIn(element)).to.include('CE101').and.include('an empty answer');
  });

  it('is reported as no JSON by an element that reads no tables', async () => {
    const element = await load('share-links', at('a,b\n1,2'), { debug: '' });
    await waitUntil(() => textIn(element).includes('CE'));
    expect(textIn(element)).to.include('CE101');
  });
});
