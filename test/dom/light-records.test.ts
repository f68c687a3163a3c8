import { expect } from '@open-wc/testing';
import { JOBS, LEVELS, fieldsOf } from '../../src/dom/columns.js';
import { tableOf } from '../../src/dom/csv.js';
import { careerLadderIn } from '../../src/dom/markup/career-ladder.js';
import { jobListIn } from '../../src/dom/markup/job-list.js';

const table = (html: string): HTMLElement => {
  const host = document.createElement('div');
  host.innerHTML = `<table>${html}</table>`;
  return host.querySelector('table')!;
};
const jobs = (csv: string): unknown => {
  const found = tableOf(csv);
  return jobListIn(found, found);
};
const levels = (csv: string): unknown => careerLadderIn(tableOf(csv));

describe('the columns of a table', () => {
  const heads: [columns: typeof JOBS, head: string, fields: string][] = [
    [JOBS, 'Title,Company,Location,Salary,Date,URL', 'title,organization,location,pay,datePosted,url'],
    [JOBS, 'Company name,Job title,Job location,Job type', 'organization,title,location,employmentType'],
    [JOBS, 'job_title,companyName,salary_min,salaryMax', 'title,organization,pay.minimum,pay.maximum'],
    [
      JOBS,
      'Role,Salary from,Salary to,Currency,Pay period',
      'title,pay.minimum,pay.maximum,pay.currency,pay.payPeriod',
    ],
    [JOBS, 'Position,Salary range (min-max),Closing date,Posted', 'title,pay,validThrough,datePosted'],
    [JOBS, 'Stelle,Firma,Ort,Gehalt,Datum', 'title,organization,location,pay,datePosted'],
    [JOBS, 'Poste,Entreprise,Ville,Salaire,Lien', 'title,organization,location,pay,url'],
    [JOBS, 'Puesto,Empresa,Ciudad,Salario,Enlace', 'title,organization,location,pay,url'],
    [JOBS, '職種,会社,勤務地,年収,リンク', 'title,organization,location,pay,url'],
    [JOBS, 'الوظيفة,الشركة,الموقع,الراتب,الرابط', 'title,organization,location,pay,url'],
    [LEVELS, 'Level,Title,Years,Salary,Track', 'name,titles,experience,pay,track'],
    [LEVELS, 'Title,Level,Pay grade', 'titles,name,pay'],
    [LEVELS, 'Job title,Min years,Max years', 'name,experience.minimum,experience.maximum'],
    [LEVELS, 'Stufe,Jahre,Gehalt,Laufbahn', 'name,experience,pay,track'],
  ];
  for (const [columns, head, fields] of heads) {
    it(`are known from ${head}`, () =>
      expect(fieldsOf(head.split(','), columns)).to.deep.equal([fields.split(','), true]));
  }
});

describe('a table of jobs', () => {
  it('has pay in parts, answers and a link for each row', () => {
    const head = '<tr><th>Job<th>Min salary<th>Max salary<th>Currency<th>Remote<th>Tags</tr>';
    const rows =
      '<tr><td><a href="/a">Clerk</a><td>24,000<td>28,000<td>GBP<td>Yes<td>Excel<br>Mail</tr>' +
      '<tr><td>Cook<td>12<td><td>GBP<td>no<td>Knives; Pans</tr>';
    expect(jobListIn(table(head + rows), table(''))).to.deep.equal({
      jobs: [
        {
          url: '/a',
          title: 'Clerk',
          pay: { minimum: '24,000', maximum: '28,000', currency: 'GBP' },
          remote: true,
          tags: ['Excel', 'Mail'],
        },
        { title: 'Cook', pay: { minimum: '12', currency: 'GBP' }, remote: false, tags: ['Knives', 'Pans'] },
      ],
    });
  });

  it('names what is not shown: columns, and headings between the rows', () => {
    expect(jobs('Job,Company,ID\nKitchen,,\nCook,Acme,7\nHall,,\nWaiter,Acme,8')).to.deep.equal({
      jobs: [
        { title: 'Cook', organization: 'Acme' },
        { title: 'Waiter', organization: 'Acme' },
      ],
      unused: ['ID', 'Kitchen', 'Hall'],
    });
  });

  const dates: [written: string[], read: string[]][] = [
    [
      ['2026/11/3', '2026.11.03', '2026-11-03'],
      ['2026-11-03', '2026-11-03', '2026-11-03'],
    ],
    [
      ['3.11.2026', '03. 11. 2026'],
      ['2026-11-03', '2026-11-03'],
    ],
    [
      ['3 Nov 2026', 'November 3, 2026', 'Sept. 3 2026'],
      ['2026-11-03', '2026-11-03', '2026-09-03'],
    ],
    [
      ['11/3/2026', '11/23/2026'],
      ['2026-11-03', '2026-11-23'],
    ],
    [
      ['3/11/2026', '23/11/2026'],
      ['2026-11-03', '2026-11-23'],
    ],
    // Which is the month, nothing tells; or both do.
    [
      ['3/11/2026', '4/11/2026'],
      ['3/11/2026', '4/11/2026'],
    ],
    [
      ['13/11/2026', '11/13/2026'],
      ['13/11/2026', '11/13/2026'],
    ],
    [
      ['3 Foo 2026', 'soon'],
      ['3 Foo 2026', 'soon'],
    ],
  ];
  for (const [written, read] of dates) {
    it(`has the dates ${written.join(', ')}`, () => {
      const csv = ['Job\tDate', ...written.map((date) => `Clerk\t${date}`)].join('\n');
      expect(jobs(csv)).to.deep.equal({ jobs: read.map((datePosted) => ({ title: 'Clerk', datePosted })) });
    });
  }

  it('is none where no row names the columns', () => {
    expect(jobs('Clerk,Acme\nCook,Beta')).to.equal(undefined);
    expect(levels('A,B\nC,D')).to.equal(undefined);
  });
});

describe('a table of levels', () => {
  it('has headings for tracks, years in two columns, and the title above', () => {
    const csv =
      'Careers,,,\nTitle,Min years,Max years,Base pay (USD)\nKitchen,,,\nCook,0,2,30000\nChef,5,,60000\nHall,,,\nWaiter,0,1,28000';
    expect(levels(csv)).to.deep.equal({
      title: 'Careers',
      levels: [
        { track: 'Kitchen', name: 'Cook', experience: { minimum: '0', maximum: '2' }, pay: '30000 USD' },
        { track: 'Kitchen', name: 'Chef', experience: { minimum: '5' }, pay: '60000 USD' },
        { track: 'Hall', name: 'Waiter', experience: { minimum: '0', maximum: '1' }, pay: '28000 USD' },
      ],
    });
  });
});
