import { expect } from '@open-wc/testing';
import { readJobSearch } from '../../src/model/search.js';
import { parametersFor, urlFor, type JobSearchQuery } from '../../src/model/search-url.js';

const PAGE = 'https://page.example/guide/operations.html';
const query = (change: Partial<JobSearchQuery> = {}): JobSearchQuery => ({
  what: 'Operations Manager',
  where: 'Leeds',
  remote: false,
  ...change,
});
const go = (input: Record<string, unknown>, change?: Partial<JobSearchQuery>) => {
  const { destination } = readJobSearch(input).value;
  return destination && urlFor(destination, query(change), PAGE);
};
const codes = (input: unknown) => readJobSearch(input).issues.map(({ code }) => code);

describe('a search box', () => {
  it('says where an address that is refused stands: in the data, or in which attribute', () => {
    const given = { action: 'javascript:alert(1)' };
    const wheres = [readJobSearch(given), readJobSearch({ action: '/jobs' }, given)].map(({ issues }) =>
      issues.map(({ code, where }) => `${code} ${where}`),
    );
    expect(wheres).to.deep.equal([['CE210 /action'], ['CE210 action']]);
  });

  it('has two fields where nothing is said', () => {
    expect(readJobSearch(undefined)).to.deep.equal({
      value: {
        parts: ['what', 'where'],
        what: {},
        where: {},
        radii: [10, 25, 50, 100],
        radiusUnit: 'kilometer',
        examples: [],
      },
      issues: [],
    });
  });

  it('takes a list as suggestions', () => {
    expect(readJobSearch(['Baker']).value.what.suggestions).to.deep.equal(['Baker']);
  });

  it('reads what an author may say', () => {
    const { value, issues } = readJobSearch({
      title: 'Find work',
      action: '/jobs',
      fields: 'radius, what where',
      what: 'Baker',
      where: { label: 'Town', placeholder: 'For example Leeds' },
      radii: [5, '20'],
      radiusUnit: 'mi',
      examples: ['Analyst', { what: 'Logistics', where: 'Leeds' }, {}],
      submit: 'Go',
    });
    expect(issues).to.deep.equal([]);
    expect(value).to.deep.equal({
      title: 'Find work',
      submit: 'Go',
      parts: ['what', 'where', 'radius'],
      what: { value: 'Baker' },
      where: { label: 'Town', placeholder: 'For example Leeds' },
      radii: [5, 20],
      radiusUnit: 'mile',
      examples: [
        { what: 'Analyst', where: '' },
        { what: 'Logistics', where: 'Leeds' },
      ],
      destination: {
        address: '/jobs',
        isTemplate: false,
        names: { what: 'what', where: 'where', remote: 'remote', radius: 'radius' },
        remote: 'true',
        fixed: [],
      },
    });
  });

  for (const [name, input, expected] of [
    ['a number', 7, ['CE201']],
    ['a text', 'jobs', ['CE201']],
    ['an unknown field', { colour: 'red' }, ['CE203']],
    ['an unknown board', { board: 'nowhere' }, ['CE208']],
    ['an unknown part', { fields: ['what', 'salary'] }, ['CE208']],
    ['a board that knows no such part', { board: 'indeed', fields: ['what', 'remote'] }, ['CE232']],
    ['a script as action', { action: 'javascript:alert(1)' }, ['CE210']],
    ['suggestions that are no list', { suggestions: 'Baker' }, ['CE204']],
    ['a distance in words', { radii: ['far'] }, ['CE204']],
    ['a toggle that is no object', { remote: true }, ['CE204']],
  ] as const) {
    it(`reports ${name}`, () => expect(codes(input)).to.deep.equal(expected));
  }

  it('counts distances as the board does, whatever the author says', () => {
    const unit = (input: Record<string, unknown>) => readJobSearch(input).value.radiusUnit;
    expect(unit({ board: 'indeed' })).to.equal('mile');
    expect(unit({ board: 'arbeitsagentur', radiusUnit: 'mi' })).to.equal('kilometer');
    expect(unit({ board: 'usajobs', radiusUnit: 'mi' })).to.equal('mile');
  });

  it('puts attributes before data', () => {
    const { value } = readJobSearch(
      { template: 'https://a.example/{what}', fields: ['what'], title: 'Old' },
      { action: '/find', fields: 'where', caption: 'New' },
    );
    expect([value.destination?.address, value.parts, value.title]).to.deep.equal(['/find', ['where'], 'New']);
  });
});

describe('the address of a search', () => {
  it('has the parts under the names that the author gives', () => {
    expect(go({ action: '/jobs', parameters: { what: 'q', where: 'l' } })).to.equal(
      'https://page.example/jobs?q=Operations+Manager&l=Leeds',
    );
  });

  it('leaves out what says nothing', () => {
    expect(go({ action: '/jobs' }, { what: '  ', radius: 25, remote: true })).to.equal(
      'https://page.example/jobs?where=Leeds&remote=true&radius=25',
    );
  });

  for (const destination of [{ action: '/jobs' }, { template: '/jobs?remote={remote}' }]) {
    it(`says "yes" to remote jobs as the author does: ${Object.keys(destination)[0]}`, () => {
      expect(
        go({ ...destination, remote: { value: 'full' } }, { what: '', where: '', remote: true }),
      ).to.equal('https://page.example/jobs?remote=full');
    });
  }

  it('keeps the parameters of the action, which a form would drop', () => {
    expect(go({ action: '/jobs?lang=en#top', hidden: { from: 'guide' } }, { where: '' })).to.equal(
      'https://page.example/jobs?what=Operations+Manager&lang=en&from=guide',
    );
  });

  it('escapes what was typed', () => {
    expect(go({ action: '/jobs' }, { what: 'R&D=100% #1?', where: 'Köln\uD800' })).to.equal(
      'https://page.example/jobs?what=R%26D%3D100%25+%231%3F&where=K%C3%B6ln',
    );
  });

  it('fills a template', () => {
    expect(go({ template: 'https://a.example/in/{where}/jobs?q={what}&x=1' }, { what: 'A/B & Ü' })).to.equal(
      'https://a.example/in/Leeds/jobs?q=A%2FB%20%26%20%C3%9C&x=1',
    );
  });

  it('drops a parameter of a template that stays empty', () => {
    expect(go({ template: 'https://a.example/?q={what}&l={where}&sort=new' }, { where: '' })).to.equal(
      'https://a.example/?q=Operations%20Manager&sort=new',
    );
  });

  it('takes a template of the same site', () => {
    expect(go({ template: 'find/{what}' })).to.equal('https://page.example/guide/find/Operations%20Manager');
  });

  it('does not walk up in a path', () => {
    const template = 'https://a.example/jobs/{what}/list';
    expect(go({ template }, { what: '..' })).to.equal(undefined);
    expect(go({ template }, { what: '%2e%2e' })).to.equal('https://a.example/jobs/%252e%252e/list');
  });

  for (const template of [
    'https://{what}.example/',
    'https://a.example{what}/',
    '{what}/jobs',
    '//{what}',
    '/{what}@b.example',
    'https://a.example/jobs',
    'https://a.example/{salary}',
    'https://user:{what}@a.example/',
    'javascript:alert({what})',
    'data:text/html,{what}',
    'https:\\\\a.example\\{what}',
    'https://me:secret@a.example/{what}',
  ]) {
    it(`keeps to the author's site: ${template}`, () => {
      const url = go({ template }, { what: '/evil.example' });
      if (url !== undefined) expect(new URL(url).origin).to.equal('https://page.example');
      else expect(codes({ template })).to.deep.equal(['CE231']);
    });
  }

  it('names the boards as they name their parameters', () => {
    const all = { what: 'Küche & Co', where: 'São Paulo, SP', remote: true, radius: 25 };
    const urls = ['adzuna', 'arbeitsagentur', 'indeed', 'linkedin', 'usajobs', 'ziprecruiter'].map((board) =>
      go({ board }, all),
    );
    expect(urls).to.deep.equal([
      'https://www.adzuna.com/search?q=K%C3%BCche+%26+Co&w=S%C3%A3o+Paulo%2C+SP',
      'https://www.arbeitsagentur.de/jobsuche/suche?was=K%C3%BCche+%26+Co&wo=S%C3%A3o+Paulo%2C+SP&umkreis=25',
      'https://www.indeed.com/jobs?q=K%C3%BCche+%26+Co&l=S%C3%A3o+Paulo%2C+SP&radius=25',
      'https://www.linkedin.com/jobs/search/?keywords=K%C3%BCche+%26+Co&location=S%C3%A3o+Paulo%2C+SP&f_WT=2&distance=25',
      'https://www.usajobs.gov/search/results/?k=K%C3%BCche+%26+Co&l=S%C3%A3o+Paulo%2C+SP',
      'https://www.ziprecruiter.com/jobs-search?search=K%C3%BCche+%26+Co&location=S%C3%A3o+Paulo%2C+SP&radius=25',
    ]);
  });

  it('lists the same parameters for a form', () => {
    const { destination } = readJobSearch({ board: 'linkedin' }).value;
    expect(parametersFor(destination!, query({ remote: true, where: '' }))).to.deep.equal([
      ['keywords', 'Operations Manager'],
      ['f_WT', '2'],
    ]);
  });
});
