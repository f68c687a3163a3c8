import { expect } from '@open-wc/testing';
import '../../src/elements/career-ladder/define.js';
import '../../src/elements/job-list/define.js';
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

  describe('in the letters of a spreadsheet', () => {
    const { fetch } = window;
    afterEach(() => {
      window.fetch = fetch;
    });
    const loadBytes = (bytes: number[]): Promise<CareerElement> => {
      window.fetch = () =>
        Promise.resolve(new Response(new Uint8Array(bytes), { headers: { 'content-type': 'text/csv' } }));
      return load('salary-chart', '/pay.csv', { debug: '' });
    };
    const SHEET = 'Job,Median pay\nClerk,"$42,000"\nNurse,"$86,000"\n';
    const little = [...SHEET].flatMap((letter) => [letter.charCodeAt(0), 0]);
    const big = [...SHEET].flatMap((letter) => [0, letter.charCodeAt(0)]);
    const sorts: [name: string, bytes: number[]][] = [
      ['UTF-16 with a mark', [0xff, 0xfe, ...little]],
      ['UTF-16 without one', little],
      ['UTF-16 the other way round', [0xfe, 0xff, ...big]],
      ['the other way round without a mark', big],
    ];
    for (const [name, bytes] of sorts) {
      it(`${name} is read like any other`, async () => {
        const element = await loadBytes(bytes);
        expect(textsAt(element, 'tbody th')).to.deep.equal(['Clerk', 'Nurse']);
        expect(textIn(element)).to.include('$42,000').and.include('$86,000').and.not.include('CE');
      });
    }

    const ansi = (text: string) => [...text].map((letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)));

    it('of Windows is read, and said', async () => {
      const element = await loadBytes(ansi('Job;Median pay\nCaissière;42500 €\nNurse;86500 €\n'));
      await waitUntil(() => textIn(element).includes('UTF-8'));
      expect(textsAt(element, 'tbody th')).to.deep.equal(['Caissière', 'Nurse']);
      expect(textIn(element)).to.include('€42,500').and.include('€86,500').and.include('CE114');
    });

    it('keeps the letters of UTF-8 beside one that is lost', async () => {
      const utf8 = [...new TextEncoder().encode('Job;Median pay\nCaissière;€42,500\nH')];
      const element = await loadBytes([...utf8, 0xe9, ...ansi('ros;$86,500\n')]);
      await waitUntil(() => textIn(element).includes('UTF-8'));
      expect(textsAt(element, 'tbody th')).to.deep.equal(['Caissière', 'H\uFFFDros']);
      expect(textIn(element)).to.include('CE114');
    });

    it('keeps a letter that was lost before the file was saved', async () => {
      const element = await loadBytes([
        ...new TextEncoder().encode('Job;Median pay\nH\uFFFDros;$42,500\nNurse;$86,500\n'),
      ]);
      expect(textsAt(element, 'tbody th')).to.deep.equal(['H\uFFFDros', 'Nurse']);
    });
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

  it('is a list of jobs, by what its columns are called', async () => {
    const csv = [
      '\uFEFFOpen positions,,,,,,,',
      'Updated on Monday,,,,,,,',
      ',,,,,,,',
      'Company name,Job title,Job location,Salary (GBP per year),Date posted,Job URL,Department,',
      'Acme,Clerk,"London, UK","24,000 – 28,000",11/3/2026,https://example.org/1,Ops,',
      'Beta,"Senior ""ops"" officer",Leeds,Competitive,11/23/2026,www.example.org/2,Ops,',
      'Gamma,Manager,Remote,"£78,200",,,,',
      ',,,,,,,',
      'Source: our own site,,,,,,,',
    ].join('\r\n');
    const element = await load('job-list', at(csv), { debug: '' });
    const text = textIn(element);
    for (const said of [
      'Open positions',
      'Acme · London, UK',
      '£24,000 – £28,000',
      '£78,200',
      'Competitive',
      'per year',
    ])
      expect(text).to.include(said);
    expect(text).to.include('Senior "ops" officer').and.include('Updated on Monday · Source: our own site');
    // The column that is not shown is named for the author.
    expect(text).to.include('CE218').and.include('["Department"]').and.not.include('11/3/2026');
    const links = [...element.shadowRoot!.querySelectorAll('a')].map((link) => link.href);
    expect(links).to.deep.equal(['https://example.org/1', 'https://www.example.org/2']);
  });

  it('is a ladder, with lists on the lines of a cell', async () => {
    const csv = [
      'Level,Title,Years,Salary,Track,Skills',
      'L1,Junior engineer,0-2,$80k–$100k,Engineering,"Git\nTests"',
      'L2,Engineer,2–5,"$100,000 - $130,000",Engineering,Reviews; Design',
      'L3,Manager,5+,"$150,000",Management,',
    ].join('\n');
    const element = await load('career-ladder', at(csv), { view: 'ladder', debug: '' });
    const text = textIn(element);
    for (const said of [
      'L1',
      'Junior engineer',
      '0–2 years',
      '$80,000',
      'Management',
      'Git',
      'Tests',
      'Design',
    ])
      expect(text).to.include(said);
    expect(text).not.to.include('CE');
  });

  it('has no roles in the empty columns behind the others', async () => {
    const csv =
      'Two jobs,,,,\n,Officer,Director,,\nPay,"$46,813","$104,050",,\nDuties,"Plans\nwork",Leads,,\n,,,,\n';
    const element = await load('role-compare', at(csv), { debug: '' });
    expect(textsAt(element, 'thead th').slice(0, 3)).to.deep.equal([
      'Officer',
      'Director',
      'Difference compared with Officer',
    ]);
    expect(textIn(element)).to.include('Plans work').and.not.include('CE');
  });

  it('is reported with its first line where that names no columns', async () => {
    const element = await load('job-list', at('Clerk,Acme,London\nCook,Beta,Leeds'), { debug: '' });
    await waitUntil(() => textIn(element).includes('Expected'));
    expect(textIn(element))
      .to.include('CE111')
      .and.include('Clerk,Acme,London. Expected a first row that names the columns.');
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
