import { expect } from '@open-wc/testing';
import { readPasted } from '../../src/copy-embed/pasted.js';

const BLOCKS =
  'Each block of lines was read as a job: its title first, then company and place; pay, dates and the like wherever they stand.';

const jobsOf = (text: string): unknown => {
  const { data, problems } = readPasted('job-list', text);
  expect(problems).to.deep.equal([]);
  return (data as { jobs: unknown }).jobs;
};

describe('jobs copied from a job board', () => {
  it('have title, company, place, pay and date on lines, and an empty line between them', () => {
    const text =
      'Operations Officer\nAcme Corp\nLeeds, England, United Kingdom (On-site)\n£40K/yr - £50K/yr\n12 Nov 2026\n\n' +
      'Clerk\nClerk with verification\nBeta Ltd\nRemote\n$30,000 a year\nPosted on 2026-11-03';
    expect(readPasted('job-list', text)).to.deep.include({
      data: {
        jobs: [
          {
            title: 'Operations Officer',
            organization: 'Acme Corp',
            location: 'Leeds, England, United Kingdom',
            pay: '£40K/yr - £50K/yr',
            datePosted: '2026-11-12',
          },
          {
            title: 'Clerk',
            organization: 'Beta Ltd',
            remote: true,
            pay: '$30,000 a year',
            datePosted: '2026-11-03',
          },
        ],
      },
      problems: [],
      notes: [BLOCKS],
    });
  });

  it('leave out what is no part of a job, and days that count from an unknown one, and say so', () => {
    const text =
      'Manager\nAcme Ltd\n3.8\nYork\n2 weeks ago\nEasy Apply\n\nCook\nBeta Ltd\nKent\nPosted 3 days ago';
    const { data, notes } = readPasted('job-list', text);
    expect(data).to.deep.equal({
      jobs: [
        { title: 'Manager', organization: 'Acme Ltd', location: 'York' },
        { title: 'Cook', organization: 'Beta Ltd', location: 'Kent' },
      ],
    });
    expect(notes).to.deep.equal([
      BLOCKS,
      'Left out: “2 weeks ago”, “Posted 3 days ago”. The page would still say so next month. Write the date instead, such as 2026-11-03.',
      'Left out, as no part of a job: “3.8”, “Easy Apply”.',
    ]);
  });

  it('are known by their form wherever it stands: kind of contract, way of work, place before employer', () => {
    expect(
      jobsOf(
        'Clerk\nAkron, OH\nAcme\nPermanent, Full-time +1\nCompetitive salary\n\nCook\nHybrid work in Leeds LS1\nBeta',
      ),
    ).to.deep.equal([
      {
        title: 'Clerk',
        organization: 'Acme',
        location: 'Akron, OH',
        employmentType: 'Permanent, Full-time',
        pay: 'Competitive salary',
      },
      { title: 'Cook', organization: 'Beta', location: 'Leeds LS1', remote: 'hybrid' },
    ]);
  });

  it('may be one line with points between, links, and a heading over all', () => {
    const text =
      'Open positions\n\n## [Clerk](https://example.org/1)\nAcme · Kent · Full-time\n$46,000–$52,000 a year · 2026-11-03\n\n' +
      '## [Cook](https://example.org/2)\nBeta · Remote · £12 an hour';
    expect(readPasted('job-list', text).data).to.deep.equal({
      title: 'Open positions',
      jobs: [
        {
          title: 'Clerk',
          url: 'https://example.org/1',
          organization: 'Acme',
          location: 'Kent',
          employmentType: 'Full-time',
          pay: '$46,000–$52,000 a year',
          datePosted: '2026-11-03',
        },
        {
          title: 'Cook',
          url: 'https://example.org/2',
          organization: 'Beta',
          remote: true,
          pay: '£12 an hour',
        },
      ],
    });
  });

  it('may have names in front, points and paragraphs', () => {
    expect(
      jobsOf(
        'Cook\nCompany: Beta\nLocation: York\nSalary: £20k\nClosing date: 30/11/2026\n\n• Runs the kitchen.\n• Orders food.\n\nWaiter\nCompany: Beta\nLocation: York',
      ),
    ).to.deep.equal([
      {
        title: 'Cook',
        organization: 'Beta',
        location: 'York',
        pay: '£20k',
        validThrough: '2026-11-30',
        description: 'Runs the kitchen. Orders food.',
      },
      { title: 'Waiter', organization: 'Beta', location: 'York' },
    ]);
  });

  it('in German', () => {
    expect(
      jobsOf('Koch\nGasthof Adler\nStuttgart\n42.000 € pro Jahr\nVollzeit\n3. November 2026'),
    ).to.deep.equal([
      {
        title: 'Koch',
        organization: 'Gasthof Adler',
        location: 'Stuttgart',
        pay: '42.000 € pro Jahr',
        employmentType: 'Vollzeit',
        datePosted: '2026-11-03',
      },
    ]);
  });

  it('need no empty lines where each has as many of the same kind', () => {
    expect(jobsOf('Clerk\nAcme\nKent\n$46,000\nCook\nBeta\nYork\n$30,000')).to.deep.equal([
      { title: 'Clerk', organization: 'Acme', location: 'Kent', pay: '$46,000' },
      { title: 'Cook', organization: 'Beta', location: 'York', pay: '$30,000' },
    ]);
    expect(
      readPasted('job-list', 'Clerk\nAcme\n$46,000\nCook\nBeta\nYork\n$30,000\nWaiter\n$20,000').problems,
    ).to.deep.equal([
      'Several jobs stand here without an empty line between them. Put one above the title of each.',
    ]);
  });

  it('name the line of a field', () => {
    const { placeOf } = readPasted('job-list', 'Clerk\nAcme\n\nCook\nBeta\n£20k plus tips');
    expect([placeOf!('/jobs/1/pay'), placeOf!('/jobs/1/x')]).to.deep.equal(['line 6', 'line 4']);
  });

  it('are no rows and no mere titles', () => {
    expect(jobsOf('Title,Company\n\nClerk,Acme\n\nCook,Beta')).to.deep.equal([
      { title: 'Clerk', organization: 'Acme' },
      { title: 'Cook', organization: 'Beta' },
    ]);
    expect(jobsOf('Clerk\nCook\nWaiter')).to.deep.equal([
      { title: 'Clerk' },
      { title: 'Cook' },
      { title: 'Waiter' },
    ]);
  });
});
