import { expect } from '@open-wc/testing';
import { readComparison } from '../../src/model/comparison.js';
import { describeIssue } from '../../src/model/issue-texts.js';
import { lossesOf } from '../../src/model/issue.js';
import { readLadder } from '../../src/model/ladder.js';
import { readJobList } from '../../src/model/posting.js';

const codes = (issues: { code: string; where: string }[]): string[] =>
  issues.map(({ code, where }) => `${code} ${where}`);

/** A role with these fields, as it was understood. */
const roleOf = (fields: object) => {
  const { value, issues } = readComparison({ roles: [fields] });
  return { role: value!.roles[0]!, codes: codes(issues) };
};

describe('fields under other names', () => {
  const names: [key: string, field: string][] = [
    ['name', 'title'],
    ['Job Title', 'title'],
    ['job_title', 'title'],
    ['TITLE', 'title'],
    ['position', 'title'],
    ['label', 'title'],
  ];
  for (const [key, field] of names) {
    it(`reads ${key} as ${field}`, () => {
      const { role, codes } = roleOf({ [key]: 'Analyst' });
      expect(role.title).to.equal('Analyst');
      expect(codes).to.deep.equal([`CE217 /roles/0/${key}`]);
    });
  }

  const figures: [key: string, field: 'median' | 'mean' | 'minimum' | 'maximum' | 'percentile90'][] = [
    ['avg', 'mean'],
    ['average', 'mean'],
    ['min', 'minimum'],
    ['Max', 'maximum'],
    ['p50', 'median'],
    ['p90', 'percentile90'],
    ['percentile_90', 'percentile90'],
  ];
  for (const [key, field] of figures) {
    it(`reads ${key} of a salary as ${field}`, () => {
      const { role, codes } = roleOf({ title: 'Analyst', salary: { pay_period: 'year', [key]: 65_000 } });
      expect(role.pay[0]).to.have.property('payPeriod', 'year');
      expect(role.pay[0]![field]).to.deep.include({ value: 65_000 });
      expect(codes).to.deep.equal([
        'CE217 /roles/0/salary',
        'CE217 /roles/0/salary/pay_period',
        `CE217 /roles/0/salary/${key}`,
      ]);
    });
  }

  it('leaves what may mean two things as it is', () => {
    const { role, codes } = roleOf({ title: 'Analyst', pay: { median: 65_000, low: 40_000, high: 90_000 } });
    expect(role.pay[0]).not.to.have.any.keys('minimum', 'maximum', 'percentile10', 'percentile90');
    expect(codes).to.deep.equal(['CE203 /roles/0/pay/low', 'CE203 /roles/0/pay/high']);
  });

  it('prefers the field itself, wherever it stands, and the first of other names', () => {
    const { role, codes } = roleOf({ name: 'Other', title: 'Analyst', salary: 1, wage: 2 });
    expect(role.title).to.equal('Analyst');
    expect(role.pay[0]!.amount).to.deep.include({ value: 1 });
    expect(codes).to.deep.equal(['CE203 /roles/0/name', 'CE217 /roles/0/salary', 'CE203 /roles/0/wage']);
    expect(role.facts.map(({ label }) => label)).to.deep.equal(['name', 'wage']);
  });

  it('takes another name where the field itself is empty', () => {
    expect(roleOf({ title: '', name: 'Analyst' }).role.title).to.equal('Analyst');
    expect(roleOf({ name: 'Analyst', title: null }).role.title).to.equal('Analyst');
  });

  it('reads names of no letters, or of the language itself, as nothing', () => {
    const fields = JSON.parse(
      '{ "title": "A", "職種": "B", "__proto__": { "url": "/" }, "constructor": "C", " ": "D" }',
    );
    const { role, codes } = roleOf(fields as object);
    expect(role.title).to.equal('A');
    expect(role).not.to.have.property('url');
    expect(codes).to.deep.equal([
      'CE203 /roles/0/職種',
      'CE203 /roles/0/__proto__',
      'CE203 /roles/0/constructor',
      'CE203 /roles/0/ ',
    ]);
  });

  it('is a hint, which costs the reader nothing', () => {
    const { issues } = readComparison({ roles: [{ name: 'Analyst', colour: 'red' }] });
    expect(issues.map(({ severity }) => severity)).to.deep.equal(['hint', 'warning']);
    expect(lossesOf(issues)).to.equal(1);
    expect(describeIssue(issues[0]!)).to.equal(
      'CE217 This field has another name (/roles/0/name): Analyst. Expected title. It was read as that; rename it.',
    );
    expect(describeIssue(issues[1]!)).to.match(/^CE203 .* Expected id, title, summary, url, /);
  });

  it('names the field that a mistyped one was probably meant to be', () => {
    const { issues } = readComparison({ roles: [{ title: 'Analyst', pay: { meidan: 65_000 } }] });
    expect(describeIssue(issues[0]!)).to.contain('(/roles/0/pay/meidan): 65000. Did you mean "median"?');
  });

  it('says that something is missing where nothing stands', () => {
    const { issues } = readComparison({ roles: [{ pay: 1 }] });
    expect(issues.map(describeIssue)).to.deep.equal([
      'CE204 Something is missing here (/roles/0/title). Expected text. Add it.',
    ]);
  });

  it('holds in ladders', () => {
    const { value, issues } = readLadder({ levels: [{ title: 'Junior', years: '0-2', salary: '$40,000' }] });
    expect(value!.levels[0]).to.deep.include({ id: 'junior', name: 'Junior' });
    expect(value!.levels[0]!.experience).to.deep.include({ value: 0, to: 2, unit: 'years' });
    expect(value!.levels[0]!.pay[0]!.amount).to.deep.include({ value: 40_000 });
    expect(lossesOf(issues)).to.equal(0);
  });

  it('holds in lists of jobs', () => {
    const { value, issues } = readJobList([
      {
        title: 'Analyst',
        company: 'Acme',
        city: 'Berlin',
        date: '2026-11-20',
        link: '/1',
        salary: '€50,000',
      },
    ]);
    expect(value!.jobs[0]).to.deep.include({
      title: 'Analyst',
      organization: 'Acme',
      places: ['Berlin'],
      posted: '2026-11-20',
      url: '/1',
    });
    expect(value!.jobs[0]!.pay!.amount).to.deep.include({ value: 50_000 });
    expect(lossesOf(issues)).to.equal(0);
  });
});
