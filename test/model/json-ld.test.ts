import { expect } from '@open-wc/testing';
import { faqPageOf, jobPostingOf, jsonLdOf, occupationOf, serializeJsonLd } from '../../src/model/json-ld.js';
import { readJobList } from '../../src/model/posting.js';

const context = { '@context': 'https://schema.org' };
const yearly = { currency: 'USD', payPeriod: 'year' } as const;

describe('an Occupation', () => {
  it('is what schema.org shows as its example', () => {
    const role = {
      title: 'Nurse Practitioner',
      summary: 'Treats patients.',
      url: 'https://example.org/nurse',
      occupationCode: '29-1171.00',
      education: 'Graduate degree in nursing',
      responsibilities: ['Diagnose and treat illness.'],
      skills: ['Active listening', { name: 'Critical thinking', share: 30 }],
      pay: {
        ...yearly,
        location: 'USA',
        payBasis: 'base',
        percentile10: 72000,
        percentile25: 86000,
        median: '$109,000',
        percentile75: 120000,
        percentile90: 140000,
      },
    };
    expect(occupationOf(role)).to.deep.equal({
      ...context,
      '@type': 'Occupation',
      name: 'Nurse Practitioner',
      description: 'Treats patients.',
      url: 'https://example.org/nurse',
      occupationalCategory: '29-1171.00',
      educationRequirements: 'Graduate degree in nursing',
      responsibilities: 'Diagnose and treat illness.',
      skills: ['Active listening', 'Critical thinking'],
      occupationLocation: { '@type': 'AdministrativeArea', name: 'USA' },
      estimatedSalary: {
        '@type': 'MonetaryAmountDistribution',
        name: 'base',
        currency: 'USD',
        duration: 'P1Y',
        percentile10: 72000,
        percentile25: 86000,
        median: 109000,
        percentile75: 120000,
        percentile90: 140000,
      },
    });
  });

  const distribution = (duration: string, fields: object, currency = 'USD') => ({
    '@type': 'MonetaryAmountDistribution',
    currency,
    duration,
    ...fields,
  });
  const rows: [what: string, pay: unknown, salary: unknown, shared?: Parameters<typeof occupationOf>[1]][] = [
    ['an hour', { currency: 'USD', payPeriod: 'hour', median: 20 }, distribution('PT1H', { median: 20 })],
    ['a day', { currency: 'USD', payPeriod: 'day', median: 20 }, distribution('P1D', { median: 20 })],
    ['a week', { currency: 'USD', payPeriod: 'week', median: 20 }, distribution('P1W', { median: 20 })],
    ['a month', { currency: 'USD', payPeriod: 'month', median: 20 }, distribution('P1M', { median: 20 })],
    [
      'several periods',
      [
        { ...yearly, median: 40000 },
        { currency: 'USD', payPeriod: 'hour', median: 20 },
      ],
      [distribution('P1Y', { median: 40000 }), distribution('PT1H', { median: 20 })],
    ],
    ['what is shared', { median: 5 }, distribution('P1Y', { median: 5 }), yearly],
    ['a shared sign', { median: '$5' }, distribution('P1Y', { median: 5 }), yearly],
    ['another sign', { median: '€5' }, distribution('P1Y', { median: 5 }, 'EUR'), yearly],
    ['a sign of many currencies', { median: '$5', payPeriod: 'year' }, undefined],
    [
      'a sign that is not the shared one',
      { median: '$5' },
      undefined,
      { currency: 'EUR', payPeriod: 'year' },
    ],
    ['no currency', { median: 5, payPeriod: 'year' }, undefined],
    ['no period', { median: 5, currency: 'USD' }, undefined],
    ['a mean', { ...yearly, mean: 50000 }, undefined],
    ['an amount of no kind', { ...yearly, amount: 50000 }, undefined],
    ['zero', { ...yearly, median: 0 }, distribution('P1Y', { median: 0 })],
    [
      'a mean beside a percentile',
      { ...yearly, mean: 5, percentile10: 2 },
      distribution('P1Y', { percentile10: 2 }),
    ],
    ['a top-coded figure', { ...yearly, median: 5, percentile90: '#' }, distribution('P1Y', { median: 5 })],
    [
      'a top-coded number',
      { ...yearly, median: { value: 239200, status: 'topCoded' }, percentile10: 5 },
      distribution('P1Y', { percentile10: 5 }),
    ],
    ['a bound', { ...yearly, median: '55,000+' }, undefined],
    ['an estimate', { ...yearly, median: '~55,000' }, undefined],
    ['an estimated object', { ...yearly, median: { value: 5, status: 'estimated' } }, undefined],
    ['a suppressed figure', { ...yearly, median: { value: 5, status: 'suppressed' } }, undefined],
    ['missing figures', { ...yearly, median: null, percentile10: '-', percentile25: '*' }, undefined],
    ['words', { ...yearly, median: 'good' }, undefined],
    ['a prediction', { ...yearly, median: 5, kind: 'predicted' }, undefined],
    ['an estimated pay', { ...yearly, median: 5, kind: 'estimated' }, undefined],
    [
      'a range',
      'Between $22,000 and $98,000',
      {
        '@type': 'MonetaryAmount',
        currency: 'USD',
        value: { '@type': 'QuantitativeValue', minValue: 22000, maxValue: 98000, unitText: 'YEAR' },
      },
      yearly,
    ],
  ];
  for (const [what, pay, salary, shared] of rows) {
    it(`says of pay with ${what}: ${salary ? 'as much as is known' : 'nothing'}`, () => {
      expect(occupationOf({ title: 'A', pay }, shared)?.['estimatedSalary']).to.deep.equal(salary);
    });
  }

  it('takes no share for a requirement', () => {
    const education = ["Bachelor's Degree, 69%", 'High school'];
    expect(occupationOf({ title: 'A', education })).to.deep.equal({
      ...context,
      '@type': 'Occupation',
      name: 'A',
      educationRequirements: 'High school',
    });
  });

  it('has a title, or is none', () => {
    for (const role of [null, undefined, 7, true, {}, [], { pay: 5 }, () => 1, Symbol('s')])
      expect(occupationOf(role)).to.equal(undefined);
    expect(occupationOf('Baker')).to.deep.equal({ ...context, '@type': 'Occupation', name: 'Baker' });
    expect(occupationOf({ title: 'A', url: 'javascript:alert(1)' })).to.not.have.property('url');
  });
});

describe('a JobPosting', () => {
  const job = {
    title: 'Operations Manager',
    url: 'https://example.org/jobs/1',
    organization: 'Northfield',
    location: ['Leeds', 'York'],
    remote: true,
    pay: { currency: 'GBP', payPeriod: 'year', minimum: 48000, maximum: 56000 },
    employmentType: 'FULL_TIME',
    datePosted: '2026-11-21',
    validThrough: 'soon',
    tags: ['supply chain'],
    description: '<p>Runs the depot.</p>',
  } as const;
  const posting = {
    ...context,
    '@type': 'JobPosting',
    title: 'Operations Manager',
    description: 'Runs the depot.',
    url: 'https://example.org/jobs/1',
    hiringOrganization: { '@type': 'Organization', name: 'Northfield' },
    jobLocationType: 'TELECOMMUTE',
    applicantLocationRequirements: [
      { '@type': 'AdministrativeArea', name: 'Leeds' },
      { '@type': 'AdministrativeArea', name: 'York' },
    ],
    employmentType: 'FULL_TIME',
    datePosted: '2026-11-21',
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'GBP',
      value: { '@type': 'QuantitativeValue', minValue: 48000, maxValue: 56000, unitText: 'YEAR' },
    },
  };

  it('says what is known', () => expect(jobPostingOf(job)).to.deep.equal(posting));

  it('means the same when it is read again', () => {
    const again = readJobList(posting).value!.jobs[0]!;
    expect([again.title, again.organization, again.places, again.remote, again.types]).to.deep.equal([
      'Operations Manager',
      'Northfield',
      ['Leeds', 'York'],
      true,
      ['FULL_TIME'],
    ]);
    expect(again.pay).to.deep.equal({
      currency: 'GBP',
      payPeriod: 'year',
      minimum: { value: 48000 },
      maximum: { value: 56000 },
    });
  });

  const rows: [pay: unknown, value: unknown][] = [
    ['£20 per hour', { value: 20, unitText: 'HOUR' }],
    ['£20+ per hour', { minValue: 20, unitText: 'HOUR' }],
    ['up to £20 per hour', { maxValue: 20, unitText: 'HOUR' }],
    ['£20', undefined],
    ['competitive', undefined],
    ['about £20 per hour', undefined],
    [{ currency: 'GBP', payPeriod: 'hour', amount: 20, kind: 'predicted' }, undefined],
    [{ currency: 'GBP', payPeriod: 'hour', median: 20 }, undefined],
  ];
  for (const [pay, value] of rows) {
    it(`says of ${JSON.stringify(pay)}: ${value ? 'an amount' : 'nothing'}`, () => {
      const salary = jobPostingOf({ title: 'A', pay })?.['baseSalary'] as { value?: object } | undefined;
      expect(salary?.value).to.deep.equal(value && { '@type': 'QuantitativeValue', ...value });
    });
  }

  it('is where the work is, unless that is anywhere', () => {
    const placesOf = (fields: object) => {
      const { jobLocation, jobLocationType, applicantLocationRequirements } = jobPostingOf({
        title: 'A',
        ...fields,
      })!;
      return [jobLocation, jobLocationType, applicantLocationRequirements];
    };
    const leeds = { '@type': 'Place', address: 'Leeds' };
    expect(placesOf({ location: 'Leeds' })).to.deep.equal([leeds, undefined, undefined]);
    expect(placesOf({ location: 'Leeds', remote: 'hybrid' })).to.deep.equal([leeds, undefined, undefined]);
    expect(placesOf({ location: 'Worldwide', remote: true })).to.deep.equal([
      undefined,
      'TELECOMMUTE',
      undefined,
    ]);
  });

  const days: [given: string, day: string | undefined][] = [
    ['2026-11-21', '2026-11-21'],
    ['2026-11-21T08:00:00Z', '2026-11-21T08:00:00Z'],
    ['2026-11-21T08:00:00.000+01:00', '2026-11-21T08:00:00.000+01:00'],
    ['2026-11-21 04:10:21', '2026-11-21'],
    ['2026-11', undefined],
    ['last week', undefined],
  ];
  for (const [datePosted, day] of days) {
    it(`says ${day ?? 'nothing'} of ${datePosted}`, () =>
      expect(jobPostingOf({ title: 'A', datePosted })!['datePosted']).to.equal(day));
  }

  it('has the employment types that search engines know', () => {
    const given = [
      'full-time',
      'Part time',
      'contract',
      'Internship',
      'PER_DIEM',
      'temporary',
      'apprenticeship',
    ];
    expect(jobPostingOf({ title: 'A', employmentType: given })!['employmentType']).to.deep.equal([
      'FULL_TIME',
      'PART_TIME',
      'CONTRACTOR',
      'INTERN',
      'PER_DIEM',
      'TEMPORARY',
      'apprenticeship',
    ]);
  });

  it('has a title, or is none', () => {
    for (const input of [null, 7, 'A', {}, { url: '/a' }, () => 1, [job]])
      expect(jobPostingOf(input)).to.equal(undefined);
    expect(jobPostingOf({ title: 'A', remote: 'hybrid' })).to.deep.equal({
      ...context,
      '@type': 'JobPosting',
      title: 'A',
    });
  });
});

describe('an FAQPage', () => {
  it('has the questions that have answers', () => {
    const faq = [{ question: 'What?', answer: ['One.', 'Two.'] }, { question: 'Why?' }, { answer: 'So.' }];
    expect(faqPageOf(faq)).to.deep.equal({
      ...context,
      '@type': 'FAQPage',
      mainEntity: [
        {
          '@type': 'Question',
          name: 'What?',
          acceptedAnswer: { '@type': 'Answer', text: 'One.\n\nTwo.' },
        },
      ],
    });
  });
  it('is none without', () => {
    for (const faq of [null, [], {}, 'What?', ['What?'], () => 1]) expect(faqPageOf(faq)).to.equal(undefined);
  });
});

describe('the graph of a guide', () => {
  const faq = (question: string) => ({ element: 'faq-list', data: [{ question, answer: 'So.' }] });
  const question = (name: string) => ({
    '@type': 'Question',
    name,
    acceptedAnswer: { '@type': 'Answer', text: 'So.' },
  });

  it('has roles once, all questions on one page, and no jobs', () => {
    const guide = {
      ...yearly,
      roles: [{ title: 'Nurse', pay: { median: 50000 } }],
      sections: [
        {
          blocks: [
            faq('What?'),
            {
              element: 'role-compare',
              data: { currency: 'EUR', roles: ['Nurse', { title: 'Baker', pay: { median: 5 } }] },
            },
            { element: 'stat-tiles', data: ['A'] },
          ],
          sections: [{ blocks: [faq('Why?'), { element: 'job-list', data: [{ title: 'Cook' }] }] }],
        },
      ],
    };
    const salary = { '@type': 'MonetaryAmountDistribution', duration: 'P1Y' };
    expect(jsonLdOf(guide)).to.deep.equal({
      ...context,
      '@graph': [
        { '@type': 'Occupation', name: 'Nurse' },
        { '@type': 'Occupation', name: 'Baker', estimatedSalary: { ...salary, currency: 'EUR', median: 5 } },
        { '@type': 'FAQPage', mainEntity: [question('What?'), question('Why?')] },
      ],
    });
  });

  const nurse = {
    id: 'nurse',
    title: 'Nurse',
    url: 'https://example.org/nurse',
    summary: 'Cares.',
    skills: ['Listening'],
    pay: { median: 50000 },
  };
  const graphOf = (guide: object, replaced?: ReadonlySet<string>) =>
    jsonLdOf({ ...yearly, ...guide }, replaced)?.['@graph'];
  const salary = { '@type': 'MonetaryAmountDistribution', currency: 'USD', duration: 'P1Y', median: 50000 };

  it('has no role that no block shows', () => {
    expect(
      graphOf({
        roles: [nurse],
        sections: [{ text: 'a', blocks: [{ element: 'stat-tiles', data: ['b'] }] }],
      }),
    ).to.equal(undefined);
    const baker = { id: 'baker', title: 'Baker' };
    const blocks = [{ element: 'role-compare', attributes: { roles: 'baker' } }];
    expect(graphOf({ roles: [nurse, baker], sections: [{ blocks }] })).to.deep.equal([
      { '@type': 'Occupation', name: 'Baker' },
    ]);
  });

  it('has of a role only what is shown of it', () => {
    const chart = { element: 'salary-chart' };
    expect(graphOf({ roles: [nurse], sections: [{ blocks: [chart] }] })).to.deep.equal([
      { '@type': 'Occupation', name: 'Nurse', estimatedSalary: salary },
    ]);
    for (const block of [
      { element: 'role-compare', attributes: { sections: 'skills, education' } },
      {
        element: 'role-compare',
        data: { roles: [nurse], sections: ['education', { id: 'skills', label: 'S' }] },
      },
    ]) {
      expect(graphOf({ roles: [nurse], sections: [{ blocks: [block] }] })).to.deep.equal([
        { '@type': 'Occupation', name: 'Nurse', url: 'https://example.org/nurse', skills: 'Listening' },
      ]);
    }
  });

  it('has nothing of a comparison whose data is none', () => {
    const blocks = [null, 7, 'A', undefined].map((data) => ({ element: 'role-compare', data }));
    const chart = { element: 'salary-chart', data: { roles: [nurse] } };
    expect(graphOf({ sections: [{ blocks: [...blocks, chart] }] })).to.deep.equal([
      { '@type': 'Occupation', name: 'Nurse', estimatedSalary: salary },
    ]);
  });

  it('puts together what several blocks show of a role', () => {
    const blocks = [
      { element: 'role-compare', attributes: { sections: 'overview' } },
      { element: 'salary-chart' },
      { element: 'role-compare', attributes: { sections: 'skills' } },
    ];
    expect(graphOf({ roles: [nurse], sections: [{ blocks }] })).to.deep.equal([
      {
        '@type': 'Occupation',
        name: 'Nurse',
        description: 'Cares.',
        url: 'https://example.org/nurse',
        skills: 'Listening',
        estimatedSalary: salary,
      },
    ]);
  });

  it('has nothing of a section in whose place the page shows something else', () => {
    const sections = [
      { id: 'a', title: 'A', blocks: [faq('What?')], sections: [{ id: 'b', blocks: [faq('Who?')] }] },
      { id: 'c', title: 'C', blocks: [faq('Why?'), 'Text.'] },
    ];
    expect(graphOf({ sections }, new Set(['a']))).to.deep.equal([
      { '@type': 'FAQPage', mainEntity: [question('Why?')] },
    ]);
  });

  it('has what elements read of data in other shapes', () => {
    const rows = [
      ['Title', 'Responsibilities'],
      ['Clerk', 'Keeps files.'],
    ];
    const clerk = { '@type': 'Occupation', name: 'Clerk', responsibilities: 'Keeps files.' };
    for (const data of [
      rows,
      { values: rows },
      { status: 'ok', data: { roles: [{ title: 'Clerk', duties: ['Keeps files.'] }] } },
      { careers: [{ title: 'Clerk', duties: ['Keeps files.'] }] },
    ])
      expect(graphOf({ sections: [{ blocks: [{ element: 'role-compare', data }] }] })).to.deep.equal([clerk]);
    const faqs = { General: [{ q: 'Who?', a: 'Clerks.' }], Pay: [{ q: 'How much?', a: 'A lot.' }] };
    const { mainEntity } = faqPageOf({ faqs }) as { mainEntity: { name: string }[] };
    expect(mainEntity.map(({ name }) => name)).to.deep.equal(['Who?', 'How much?']);
    expect(jobPostingOf({ employer_name: 'Acme', job_title: 'Clerk', job_city: 'Austin' })).to.deep.equal({
      ...context,
      '@type': 'JobPosting',
      title: 'Clerk',
      hiringOrganization: { '@type': 'Organization', name: 'Acme' },
      jobLocation: { '@type': 'Place', address: 'Austin' },
    });
  });

  it('is none where there is nothing to say', () => {
    const circle: Record<string, unknown> = { element: 'faq-list' };
    circle['data'] = circle;
    for (const guide of [null, 7, 'A', [], {}, { roles: [null, {}] }, [{ blocks: [circle] }], () => 1])
      expect(jsonLdOf(guide)).to.equal(undefined);
  });
});

describe('serializeJsonLd', () => {
  it('can stand in a script element', () => {
    const text = '</script><!-- & \u2028\u2029 "';
    const json = serializeJsonLd({ name: text });
    expect(json).to.equal('{"name":"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029 \\""}');
    expect(JSON.parse(json)).to.deep.equal({ name: text });
  });

  it('never throws', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    for (const [input, text] of [
      [circle, '{}'],
      [undefined, 'null'],
      [() => 1, 'null'],
      [Symbol('s'), 'null'],
      [{ big: 1n, none: undefined }, '{"big":1}'],
      [{ toJSON: () => 1 }, '1'],
      [{ toJSON: () => BigInt(1) }, 'null'],
    ] as const) {
      expect(serializeJsonLd(input)).to.equal(text);
    }
  });

  it('leaves nothing out', () => {
    expect(JSON.parse(serializeJsonLd(Array.from({ length: 1500 }, () => 1)))).to.have.length(1500);
  });
});
