import { expect } from '@open-wc/testing';
import { loadWords, renderToString, type ServerOptions, type ServerTag } from '../../src/server.js';

const html = renderToString as (tag: ServerTag, data: unknown, options: ServerOptions) => string;
const written = (tag: ServerTag, data: unknown, options: ServerOptions = {}): string => {
  const text = html(tag, data, { ...options, data: 'none' });
  expect(text.startsWith(`<${tag}`) && text.endsWith(`</${tag}>`)).to.equal(true);
  return text.slice(text.indexOf('>') + 1, -`</${tag}>`.length);
};

describe('what a server writes around an element', () => {
  const hostile = [
    { question: '</script> "&', answer: '[a] {b} \u2028<!--' },
    { question: 'Q', answer: "<i>'" },
  ];

  it('is a script that no text in it can end, and that content systems leave alone', () => {
    const text = html('faq-list', hostile, {});
    expect(text.slice(text.indexOf('<script'))).to.equal(
      '<script type="application/json">[{"question":"\\u003c/script\\u003e \\"\\u0026",' +
        '"answer":"\\u005ba\\u005d \\u007bb\\u007d \\u2028\\u003c!--"},' +
        '{"question":"Q","answer":"\\u003ci\\u003e\'"}]</script></faq-list>',
    );
  });

  it('is the names of categories as headings over their questions', () => {
    const categories = ['A', 'B'].map((title) => ({
      title,
      items: [{ question: `${title}?`, answer: 'Yes.' }],
    }));
    expect(written('faq-list', { title: 'FAQ', categories })).to.equal(
      '<h2>FAQ</h2><h3>A</h3><details><summary>A?</summary><p>Yes.</p></details>' +
        '<h3>B</h3><details><summary>B?</summary><p>Yes.</p></details>',
    );
  });

  it('is an attribute that no text in it can end', () => {
    const text = html('pay-amount', { pay: '$5', note: '"><img src=x>' }, { data: 'config' });
    expect(text.slice(0, text.indexOf('>'))).to.equal(
      '<pay-amount config="{&quot;pay&quot;:&quot;$5&quot;,' +
        '&quot;note&quot;:&quot;\\&quot;\\u003e\\u003cimg src=x\\u003e&quot;}"',
    );
  });

  it('is what else the element has to be told, where nothing carries the data', () => {
    const told = (data: unknown, options: ServerOptions = {}) => {
      const text = html('role-compare', data, { ...options, data: 'none' });
      return text.slice(0, text.indexOf('>') + 1);
    };
    const roles = [
      { title: 'A', pay: 5 },
      { title: 'B', pay: 6 },
    ];
    expect(told({ roles })).to.equal('<role-compare>');
    expect(told({ roles, title: 'Two', currency: 'USD' })).to.equal(
      '<role-compare caption="Two" currency="USD">',
    );
  });

  it('is an address only where it runs no script', () => {
    const attributes = {
      action: 'java\tscript:alert(1)',
      formaction: 'data:,x',
      href: '/jobs',
      about: 'data:,x',
    };
    const text = html('job-search', undefined, { attributes });
    expect(text).to.equal('<job-search href="/jobs" about="data:,x"></job-search>');
  });

  it('is a figure as people write it', () => {
    expect(html('pay-amount', '$45,000 per year', {})).to.equal(
      '<pay-amount>$45,000 per year<script type="application/json">"$45,000 per year"</script></pay-amount>',
    );
  });

  it('is nothing where there is no data', () => {
    expect(html('role-compare', undefined, {})).to.equal('<role-compare></role-compare>');
  });
});

describe('what a server writes', () => {
  const employment = (title: string, count: number) => ({ title, employment: count });
  const room = (...texts: string[]) =>
    `<p data-room>${texts.map((text) => (text.startsWith('<') ? text : `<i data-say="${text}"></i>`)).join('')}</p>`;
  const choice = (...texts: string[]) =>
    `<span>${texts.map((text) => `<i data-say="${text}"></i>`).join('')}</span>`;
  const PERIODS = choice('per hour', 'per week', 'per month', 'per year');
  const TOOLS = room('Copy as CSV', 'Print');
  const HEAD =
    '<thead><tr data-say="Difference\ncompared with A"><td></td><th scope="col">A</th><th scope="col">B</th></tr></thead>';
  const JOBS =
    '<tr data-row="bars" data-say="+100%\n+1,000, 2 times as much"><th scope="row">Number of jobs</th><td data-say="A">1,000</td><td data-say="B">2,000</td></tr></tbody>';

  it('of a comparison has no heading over an overview that stands alone', () => {
    expect(written('role-compare', { roles: [employment('A', 1000), employment('B', 2000)] })).to.equal(
      `${room('Compare with B')}<table data-drawn="paired">${HEAD}<tbody>${JOBS}</table>${TOOLS}`,
    );
  });

  it('of a comparison says that nothing is known of its roles but their names', () => {
    expect(written('role-compare', { roles: ['A', 'B'] })).to.match(
      /<th scope="col">B<\/th><\/tr><\/thead><\/table><p>There is nothing to compare yet\.<\/p>/,
    );
  });

  it('of a comparison has room for the controls that its element will have', () => {
    const pay = (median: number) => ({ pay: { median, currency: 'USD', payPeriod: 'year' } });
    const above = (one: object, other: object, ...more: object[]) => {
      const roles = [{ title: 'A', ...one }, { title: 'B', ...other }, ...more];
      return written('role-compare', { roles }).replace(/^<p>.*?<\/p>|<table[^]*/g, '');
    };
    const differences = '<i data-say="Only differences" data-drawn="switch"></i>';
    const select = (label: string) => choice(label, 'Writer').replace('>', ' data-drawn="select">');
    const roles = (n: number) => `<i data-say="Roles (${n}/${n})" data-drawn="more"></i>`;
    const writer = { title: 'Writer', ...pay(3000) };
    expect(above({ demand: 'High' }, { demand: 'Low' })).to.equal('');
    expect(above({ ...pay(1000), demand: 'High' }, { ...pay(2000), demand: 'High' })).to.equal(
      room(PERIODS, 'Compare with B', differences),
    );
    expect(above({ ...pay(1000), demand: 'High' }, { demand: 'High' })).to.equal(room(PERIODS, differences));
    expect(above(pay(1000), pay(2000), writer)).to.equal(room(PERIODS, select('Compare with'), roles(3)));
    const broad = room(PERIODS, select('Compare with'), roles(4)).replace('>', '="broad">');
    const narrow = room(PERIODS, select('Role 1'), select('Role 2'), 'Compare with B').replace(
      '>',
      '="narrow">',
    );
    expect(above(pay(1000), pay(2000), writer, { title: 'D', ...pay(1) })).to.equal(broad + narrow);
  });

  it('of a comparison has room for bars where any of its figures is one', () => {
    const text = written('role-compare', { roles: [employment('A', 1000), employment('B', 2000), 'C'] });
    expect(text).to.include('<tr data-row="bars"><th scope="row">Number of jobs</th>');
  });

  it('of a comparison says of a row without any difference what all its roles have', () => {
    const education = (...titles: string[]) =>
      written('role-compare', { roles: titles.map((title) => ({ title, education: 'BA' })) });
    const degree = '<ul data-drawn="text"><li>BA</li></ul>';
    expect(education('A', 'B')).to.contain(
      `<th scope="row">Typical education</th><td data-say="Both: ">${degree}</td><td>${degree}</td></tr>`,
    );
    expect(education('A', 'B', 'C')).to.contain(
      '<th scope="row">Typical education<i data-say="Same" data-drawn="line"></i></th>' +
        `<td data-say="All: ">${degree}</td><td>${degree}</td><td>${degree}</td></tr>`,
    );
    const rows = [
      { label: 'Shifts', values: ['-', '-', '-'] },
      { label: 'Travel', span: true, values: ['Often'] },
    ];
    const text = written('role-compare', { roles: ['A', 'B', 'C'], rows });
    expect(text).to.contain(
      '<th scope="row">Shifts<i data-say="No data" data-drawn="line"></i></th><td>–</td><td>–</td><td>–</td></tr>',
    );
    expect(text).to.match(/<th scope="row">Travel<\/th><td colspan="3">(<ul><li>)?Often/);
  });

  it('of a comparison has room for a bar of parts where there is one', () => {
    const gender = (title: string, shares: object) => ({
      title,
      demographics: [{ label: 'Gender', shares }],
    });
    const text = written('role-compare', {
      roles: [gender('A', { Women: 120, Men: 80 }), gender('B', { Women: 12, Men: 8 })],
    });
    expect(text).to.contain(
      '<td data-say="A"><ul data-drawn="parts"><li>Women, 120 (60%)</li><li>Men, 80 (40%)</li></ul></td>' +
        '<td data-say="B"><ul data-drawn="parts-said"><li>Women, 12</li><li>Men, 8</li></ul></td>',
    );
  });

  it('has dates in the words of its language', async () => {
    const source = { name: 'A bureau', date: '2025-05' };
    const pay = { median: 41_000, currency: 'USD', payPeriod: 'year', asOf: '2024-11' };
    const roles = ['A', 'B'].map((title) => ({ title, pay }));
    await Promise.all(['de', 'ar'].map(loadWords));
    for (const [locale, published, valid] of [
      ['en', 'A bureau, May 2025', 'November 2024'],
      ['de', 'A bureau, Mai 2025', 'November 2024'],
      // Engines do not agree on its usual digits.
      ['ar-u-nu-latn', 'A bureau, مايو 2025', 'نوفمبر 2024'],
    ] as const) {
      for (const [tag, data] of [
        ['role-compare', { roles, source }],
        ['salary-chart', { items: [{ name: 'A', pay }], source }],
      ] as const) {
        const text = written(tag, data, { locale });
        expect(text, `${tag} ${locale}`).to.include(published).and.include(valid);
        expect(text).not.to.match(/>[^<]*20\d\d-\d\d/);
      }
      const levels = [{ name: 'One', pay }];
      expect(written('career-ladder', { levels, source }, { locale })).to.include(published);
    }
  });

  it('of a comparison folds a long list, and says the same of its rest', () => {
    const languages = (n: number) =>
      Array.from({ length: n }, (_, index) => ({ name: `L${index + 1}`, share: `${index + 1}%` }));
    const rows = [{ label: 'Languages', kind: 'list', values: [languages(4), languages(5)] }];
    expect(written('role-compare', { roles: ['A', 'B'], rows })).to.contain(
      '<td data-say="A"><ul data-drawn="text"><li>L1, 1%</li><li>L2, 2%</li><li>L3, 3%</li><li>L4, 4%</li></ul></td>' +
        '<td data-say="B"><ul data-drawn="text"><li>L1, 1%</li><li>L2, 2%</li><li>L3, 3%</li></ul>' +
        '<details><summary>Show 2 more</summary><ul data-drawn="text"><li>L4, 4%</li><li>L5, 5%</li></ul></details></td>',
    );
  });

  it('has headings of levels that there are', () => {
    const categories = [{ title: 'A', items: [{ question: 'Q', answer: 'Yes.' }] }];
    const levelsFrom = (headingLevel: number) => {
      const text = written('faq-list', { title: 'FAQ', categories }, { headingLevel });
      return [...text.matchAll(/<h(\d)/g)].map(([, level]) => level).join(' ');
    };
    const levels = [-1, 0, 1, 2.6, 6, 9, NaN].map(levelsFrom);
    expect(levels).to.deep.equal(['1 2', '2 3', '1 2', '3 4', '6 6', '6 6', '2 3']);
  });

  it('of tiles says for how many letters there has to be room, and only of what is known a figure', () => {
    const tiles = [
      { label: 'Jobs', value: 123456 },
      { label: 'Staff', note: 'not counted' },
      { label: 'Sites' },
    ];
    // Seven letters.
    expect(written('stat-tiles', tiles)).to.equal(
      '<dl data-drawn="letters-1 letters-2 letters-4"><div><dt>Jobs</dt><dd>123,456</dd></div>' +
        '<div><dt>Staff</dt><dd><small>not counted</small></dd></div><div><dt>Sites</dt><dd></dd></div></dl>',
    );
    // Six fit into the narrowest.
    expect(written('stat-tiles', [{ label: 'Jobs', value: 12345 }])).to.equal(
      '<dl><div><dt>Jobs</dt><dd>12,345</dd></div></dl>',
    );
  });

  it('of a case has what there is to learn from it, if anything', () => {
    const cases = [
      { title: 'A', text: 'Began.', takeaway: 'Ask.' },
      { title: 'B', text: 'Went on.' },
    ];
    expect(written('case-study', cases)).to.equal(
      '<dl><div><dt>A</dt><dd><p>Began.</p><p><strong>Key takeaway</strong> Ask.</p></dd></div>' +
        '<div><dt>B</dt><dd><p>Went on.</p></dd></div></dl>',
    );
  });

  it('of a page to share is its address, with a mail where that is whole, or else its text', () => {
    const whole = 'https://example.org/a';
    expect(written('share-links', { url: whole, text: 'Hi' })).to.equal(
      `<p><a href="${whole}">${whole}</a></p><p><a href="mailto:?subject=Hi&amp;` +
        'body=Hi%0D%0Ahttps%3A%2F%2Fexample.org%2Fa">Share by email</a></p>',
    );
    expect(written('share-links', { url: '/a', text: 'Hi' })).to.equal('<p><a href="/a">/a</a></p>');
    expect(written('share-links', { text: 'Hi' })).to.equal('<p>Hi</p>');
  });

  it('of an amount is what the element reads back: a median, a mean, in its words and for its hours', async () => {
    await loadWords('de');
    const amount = (pay: unknown, options: ServerOptions = {}) =>
      html('pay-amount', pay, { ...options, data: 'none' });
    expect(amount({ median: '$40,000', payPeriod: 'year' })).to.equal(
      '<pay-amount value="$40,000" pay-period="year">$40,000 per year at the median</pay-amount>',
    );
    expect(amount({ mean: '$40,000', payPeriod: 'year' })).to.equal(
      '<pay-amount value="$40,000" pay-period="year">$40,000 per year on average</pay-amount>',
    );
    expect(amount('$20 per hour', { payPeriod: 'year', hoursPerYear: 1000 })).to.equal(
      '<pay-amount pay-period="year" hours-per-year="1000" value="$20,000">about $20,000 per year</pay-amount>',
    );
    expect(amount('1.250 € pro Monat', { locale: 'de', payPeriod: 'year' })).to.match(
      / value="15\.000\s€">etwa 15\.000\s€ pro Jahr<\/pay-amount>$/,
    );
  });

  it('of a guide has when it was changed, and what its elements share', () => {
    const roles = [{ title: 'A', pay: { median: '$10 per hour' } }];
    const blocks = [
      { element: 'role-compare', data: { payPeriod: 'year', roles } },
      { element: 'stat-tiles', data: {} },
    ];
    const about = { title: 'Clerk', updated: '2026-02', hoursPerYear: 2000 };
    const text = written('career-guide', { ...about, sections: [{ title: 'Pay', blocks }] });
    expect(text).to.match(
      /^<div><header><h2>Clerk<\/h2><small>Last updated: February 2026<\/small><\/header>/,
    );
    expect(text).to.include('<td>$20,000</td>').and.to.include('>Converted at 2,000 hours per year.<');
    expect(text).not.to.include('data-block="stat-tiles"');
    expect(written('career-guide', { title: 'Clerk', sections: [{ title: 'Pay', text: 'Good.' }] })).to.equal(
      '<div><header><h2>Clerk</h2></header><div><section id="pay"><h3>Pay</h3><p>Good.</p></section></div></div>',
    );
  });

  it('of a guide leaves to each element what its data say themselves', () => {
    const about = { title: 'Clerk', currency: 'EUR', payPeriod: 'hour', hoursPerYear: 2000 };
    const shown = (data: unknown) => {
      const sections = [{ title: 'Pay', blocks: [{ element: 'role-compare', data }] }];
      const text = written('career-guide', { ...about, sections });
      return [/<td>([^<]+)/.exec(text)?.[1], /Converted[^<]*/.exec(text)?.[0]];
    };
    const [hourly, yearly] = ['10 per hour', '20,000 per year'].map((median) => [
      { title: 'A', pay: { median } },
    ]);
    const own = { currency: 'USD', payPeriod: 'year', hoursPerYear: 1800 };
    expect(shown({ ...own, roles: hourly })).to.deep.equal(['$18,000', 'Converted at 1,800 hours per year.']);
    expect(shown({ roles: yearly })).to.deep.equal(['€10.00', 'Converted at 2,000 hours per year.']);
    expect(shown(yearly)).to.deep.equal(['€10.00', 'Converted at 2,000 hours per year.']);
  });

  it('of a comparison has a heading over each of several sections', () => {
    const roles = [{ ...employment('A', 1000), education: ['BA, 60%'] }, employment('B', 2000)];
    expect(written('role-compare', { roles })).to.equal(
      `${room('Compare with B')}<table data-drawn="paired">${HEAD}` +
        `<tbody><tr><th scope="rowgroup" colspan="3">Overview</th></tr>${JOBS}` +
        '<tbody><tr><th scope="rowgroup" colspan="3">Education</th></tr>' +
        '<tr><th scope="row">Typical education</th><td data-say="A"><ul data-drawn="text"><li>BA, 60%</li></ul></td>' +
        `<td data-say="B">–</td></tr></tbody></table>${TOOLS}`,
    );
  });

  it('of a comparison names no period that nobody named', () => {
    const roles = (more: object) => [
      { title: 'A', pay: { median: 4100, ...more } },
      { title: 'B', pay: { median: 4300 } },
    ];
    expect(written('role-compare', { roles: roles({}) })).not.to.include('per year');
    expect(written('role-compare', { roles: roles({ payPeriod: 'month' }) })).to.include('<small>, per ');
  });

  it('of a chart has a column for figures of another kind, where there are any', () => {
    const clerk = { name: 'Clerk', pay: { median: 40000 } };
    const chart = { currency: 'USD', payPeriod: 'year' };
    const typist = { name: 'Typist', pay: { median: 35000 } };
    const controls = room(PERIODS, choice('Chart', 'Table'));
    const tools = room('Copy as CSV', 'Download CSV', 'Print', 'Download picture');
    expect(written('salary-chart', { ...chart, items: [{ ...clerk, growthRate: '6%' }, typist] })).to.equal(
      '<p>Pay is <strong>$5,000</strong> higher for Clerk than for Typist (at the median, per year)</p>' +
        `${controls}<table data-chart="bars beside">` +
        '<thead><tr><th scope="col">Name</th><th scope="col">Median</th><th scope="col">Growth rate</th></tr></thead>' +
        '<tbody><tr><th scope="row">Clerk</th><td>$40,000</td><td>6%</td></tr>' +
        '<tr><th scope="row">Typist</th><td>$35,000</td><td>–</td></tr></tbody>' +
        `<tfoot><tr><td colspan="3">Median, per year</td></tr></tfoot></table>${tools}`,
    );
    expect(written('salary-chart', { ...chart, items: [clerk] })).to.equal(
      `<p>Half earn more than <strong>$40,000</strong> (per year)</p>${controls}<table data-chart="bars">` +
        '<thead><tr><th scope="col">Name</th><th scope="col">Median</th></tr></thead>' +
        '<tbody><tr><th scope="row">Clerk</th><td>$40,000</td></tr></tbody>' +
        `<tfoot><tr><td colspan="2">Median, per year</td></tr></tfoot></table>${tools}`,
    );
  });

  it('of a chart with percentiles says what its lines are, what it is told, and what stands below a name', () => {
    const pay = { percentile10: 1, percentile25: 2, median: 3, percentile75: 4, percentile90: 5 };
    const items = ['Clerk', 'Writer'].map((name, index) => ({
      name,
      pay: { ...pay, sampleSize: 10 + index },
    }));
    const text = written('salary-chart', { summary: 'Much.', currency: 'USD', payPeriod: 'year', items });
    expect(text.startsWith('<p>Much.</p>')).to.equal(true);
    expect(text).to.contain(
      '<i data-say="Line: 10th to 90th percentile. Bar: the middle half." data-drawn="line"></i>',
    );
    expect(text).to.contain('<th scope="row">Clerk <small>Sample: 10</small></th>');
  });

  it('of a ladder says which view its element shows, and what else it has', () => {
    const level = (name: string, more: object) => ({ name, ...more });
    const asks = (text: string) =>
      `<details><summary>Requirements</summary><ul><li>${text}</li></ul></details>`;
    const plain = [
      level('Junior', { requirements: ['Reporting'] }),
      level('Senior', { requirements: ['Mentoring'] }),
    ];
    const room = (...heights: number[]) =>
      heights
        .map((height) => `<svg width="0" height="0" viewBox="0 0 1 ${height}" aria-hidden="true"></svg>`)
        .join('');
    expect(written('career-ladder', plain)).to.equal(
      `<p>2 levels, from Junior to Senior.${room(36, 36)}</p>` +
        `<ol data-drawn="ladder"><li><strong>Junior</strong>${asks('Reporting')}</li>` +
        `<li><strong>Senior</strong>${asks('Mentoring')}</li></ol>`,
    );
    const tracks = [
      level('Junior', { track: 'IC' }),
      level('Senior', { track: 'IC', summary: 'Leads projects' }),
      level('Lead', { track: 'M' }),
    ];
    const path = 'vector-effect="non-scaling-stroke"';
    expect(written('career-ladder', tracks)).to.equal(
      `<p>3 levels, from Junior to Lead.${room(80, 80)}</p><ol data-drawn="branches">` +
        '<li data-row="1" data-column="1"><strong>Junior</strong><p>IC</p>' +
        '<p data-drawn="leads">Leads to Senior</p>' +
        '<svg width="0" height="0" viewBox="0 0 200 200" preserveAspectRatio="none" fill="none" ' +
        'stroke="currentColor" stroke-opacity=".5" aria-hidden="true">' +
        `<path d="M50 0H150" stroke-width="1.5" ${path}/>` +
        `<path d="M50 0h0M150 0h0M50 100h0" stroke-width="12" ${path} stroke-linecap="round" stroke-opacity="1"/></svg></li>` +
        '<li data-row="1" data-column="2"><strong>Senior</strong><p>IC</p>' +
        '<details><summary>Details</summary><p>Leads projects</p></details></li>' +
        '<li data-row="2" data-column="1"><strong>Lead</strong><p>M</p></li></ol>',
    );
  });

  it('of a ladder has room for its choices, on phones in lines of their own', () => {
    const room = (levels: object[], attributes?: ServerOptions['attributes']) => {
      const text = written('career-ladder', { currency: 'USD', payPeriod: 'year', levels }, { attributes });
      return [...text.matchAll(/viewBox="0 0 1 (\d+)"/g)].map(([, height]) => Number(height));
    };
    const clerk = { name: 'Clerk', experience: '0-2 years', pay: 40000 };
    const writer = { name: 'Writer', experience: '2-5 years', pay: 50000 };
    // Two lines of 44 px for the views and for the periods of pay, and 36 px for what is folded.
    expect(room([clerk, writer])).to.deep.equal([124, 80]);
    expect(room([clerk, writer], { view: 'ladder' })).to.deep.equal([80, 80]);
    expect(room([clerk])).to.deep.equal([0, 0]);
  });

  it('of a ladder leads on where the ladder does, with what is beside the way', () => {
    const levels = [
      { name: 'Clerk', next: ['Writer', { to: 'Planner', kind: 'lateral', note: 'after a year' }] },
      { name: 'Writer', next: [] },
      { name: 'Planner', next: [] },
    ];
    expect(written('career-ladder', levels)).to.contain(
      '<strong>Clerk</strong><p data-drawn="leads">Leads to Writer and Planner (lateral move)</p>' +
        '<details><summary>Details</summary><p>Leads to Planner (lateral move, after a year)</p></details>',
    );
    expect(written('career-ladder', levels, { attributes: { view: 'ladder' } })).to.contain(
      '<li><strong>Clerk</strong><p data-drawn="aside">Leads to Planner (lateral move, after a year)</p>' +
        '<p data-drawn="ways">Leads to Writer</p></li>',
    );
  });

  it('of a ladder says how the reader gets to the goal, and what is new on the way', () => {
    const levels = [
      { name: 'Clerk', experience: '0-2 years', pay: 40000, requirements: ['Letters'] },
      {
        name: 'Writer',
        experience: '2-5 years',
        summary: 'Writes books',
        requirements: [{ name: 'Letters', detail: 'long ones' }],
        next: [{ to: 'Editor', kind: 'lateral', note: 'often' }],
      },
      { name: 'Editor', experience: '5+ years', pay: 50000, requirements: ['Books'], next: [] },
    ];
    const ways = [{ ...levels[0], next: ['Writer'] }, levels[1], levels[2]];
    const ladder = { current: 'Clerk', target: 'Editor', currency: 'USD', payPeriod: 'year', levels: ways };
    const text = written('career-ladder', ladder);
    expect(text).to.contain(
      '</p><div data-drawn="journey"><p data-drawn="line"><strong>From Clerk to Editor</strong></p>' +
        '<ul data-drawn="path"><li><strong>Clerk</strong> <small>0–2 years, $40,000</small></li>' +
        '<li><strong>Writer</strong> <small>2–5 years</small></li>' +
        '<li><strong>Editor</strong> <small>lateral move, often, 5 or more years, $50,000</small></li></ul>' +
        '<p>Requires 5 years more experience.</p><p>Pays $10,000 more per year (25% more).</p>' +
        '<details open><summary>What is new</summary><div data-drawn="changes"><ul><li>Books</li></ul>' +
        '<p data-drawn="line">No longer listed: Letters</p></div></details></div><ol ',
    );
    expect(text).to.contain(
      '</ol><div data-drawn="changes"><p data-drawn="line"><strong>What is new at Writer</strong></p>' +
        '<p>Writes books</p>' +
        '<ul><li>Letters: long ones <small>Expanded (before: Letters)</small></li></ul></div>',
    );
    expect(written('career-ladder', { ...ladder, current: 'Editor', target: 'Clerk' })).to.contain(
      '<p>This ladder shows no path from Editor to Clerk.</p>',
    );
    expect(written('career-ladder', levels)).not.to.contain('<div');
    expect(written('career-ladder', ladder, { attributes: { view: 'ladder' } })).to.contain(
      '<li><strong>Writer</strong> <small>2–5 years</small> <small data-drawn="tag"> · Next step</small>' +
        '<p data-drawn="aside">Leads to Editor (lateral move, often)</p><p>Writes books</p>' +
        '<details open><summary>What is new</summary><div data-drawn="changes">' +
        '<ul><li>Letters: long ones <small>Expanded (before: Letters)</small></li></ul></div></details></li>',
    );
  });

  it('of a level in a ladder says what has changed, as nobody can tell whether it is more', () => {
    const levels = [
      { name: 'Clerk', requirements: [{ name: 'Excel', grade: '10' }] },
      { name: 'Head clerk', requirements: [{ name: 'Excel', grade: 'basic' }] },
    ];
    expect(written('career-ladder', { levels, current: 'Clerk' })).to.contain(
      '<p data-drawn="line">Nothing new is listed.</p>' +
        '<p data-drawn="line">Changed: Excel (basic) (before: Excel (10))</p>',
    );
  });

  it('of a level in a ladder names the theme of what it asks for', () => {
    const levels = [
      {
        name: 'Clerk',
        requirements: ['Letters'],
        competencies: { Scope: ['Own tasks'], Speech: 'In the team' },
      },
      { name: 'Writer' },
    ];
    expect(written('career-ladder', { current: 'Writer', levels })).to.contain(
      '<li><strong>Clerk</strong><details><summary>Requirements</summary>' +
        '<ul><li>Letters</li><li>Scope: Own tasks</li><li>Speech: In the team</li></ul></details></li>' +
        '<li><strong>Writer</strong> <small data-drawn="tag">You are here</small></li>',
    );
  });

  it('of a ladder along the years folds what has no room beside them', () => {
    const levels = [
      {
        name: 'Clerk',
        experience: '0-2 years',
        summary: 'Writes letters',
        pay: 40000,
        requirements: ['Latin'],
      },
      { name: 'Writer', experience: '2-5 years' },
    ];
    const ladder = { currency: 'USD', payPeriod: 'year', current: 'Clerk', levels };
    const text = written('career-ladder', ladder, { attributes: { view: 'timeline' } });
    expect(text).to.contain(
      '<ol data-drawn="timeline"><li><strong>Clerk</strong> <small>0–2 years · You are here</small>' +
        '<details><summary>Details</summary><p>Writes letters</p><p>Pay $40,000, per year</p><ul><li>Latin</li></ul></details></li>' +
        '<li><strong>Writer</strong> <small>2–5 years · Next step</small></li></ol>',
    );
  });

  it('of a ladder as a matrix says about how high its table is', () => {
    const level = (name: string) => ({
      name,
      competencies: { Scope: ['Own tasks'], Speech: ['In the team'] },
    });
    const levels = [level('Clerk'), level('Writer')];
    // A row for the levels and one for each theme, each of 40 px: eight steps.
    expect(written('career-ladder', levels)).to.contain('<ol data-drawn="matrix height-8"><li>');
    // One line more says with what the goal is compared.
    expect(written('career-ladder', { levels, current: 'Clerk', target: 'Writer' })).to.contain(
      '<ol data-drawn="matrix height-1 height-8"><li>',
    );
  });

  it('of a ladder as a matrix counts the lines of its cells', () => {
    const level = (letters: number, name = 'Clerk') => ({
      name,
      competencies: { Scope: ['a'.repeat(letters)] },
    });
    const heights = (levels: object[], current?: string) =>
      /"matrix (.*?)"/.exec(written('career-ladder', { levels, current }))?.[1];
    // Two columns of 275 px, of which a text has 259: 31 letters of 7.8 px and the 14 of a mark.
    expect(heights([level(31), level(9)])).to.equal('height-1 height-4');
    expect(heights([level(32), level(9)])).to.equal('height-1 height-2 height-4');
    // Five of 135 px, with room for 119: 13 letters.
    const five = (letters: number) => heights([letters, 1, 1, 1, 1].map((each) => level(each)));
    expect(five(13)).to.equal('height-1 height-4');
    expect(five(14)).to.equal('height-1 height-2 height-4');
    // A name, "You are here" and 26 px around that: 17 letters and 12.
    const named = (letters: number) =>
      heights([level(9, 'n'.repeat(letters)), level(9)], 'n'.repeat(letters));
    expect(named(17)).to.equal('height-1 height-4');
    expect(named(18)).to.equal('height-1 height-2 height-4');
  });

  it('of a matrix alone says by theme what each level asks for, unfolded where the reader is', () => {
    const ladder = {
      current: 'Clerk',
      themes: [{ id: 'Scope', name: 'Scope', summary: 'of the work' }, 'Speech'],
      levels: [
        { name: 'Clerk', competencies: { Scope: ['Letters'] } },
        { name: 'Head clerk', competencies: {} },
        {
          name: 'Writer',
          requirements: ['Latin'],
          competencies: { Scope: ['Letters', 'Books'], Speech: ['Clear'] },
        },
      ],
    };
    expect(written('career-ladder', ladder, { attributes: { view: 'matrix' } })).to.contain(
      '<li><strong>Clerk</strong> <small data-drawn="tag">You are here</small>' +
        '<details open><summary>Requirements</summary><ul data-drawn="demands">' +
        '<li><small>Scope · of the work: </small>Letters</li></ul></details></li>' +
        '<li><strong>Head clerk</strong> <small data-drawn="tag">Next step</small></li>' +
        '<li><strong>Writer</strong><details><summary>4 new requirements</summary><ul data-drawn="demands">' +
        '<li data-drawn="new">Latin</li>' +
        '<li data-drawn="new"><small>Scope · of the work: </small>Letters</li>' +
        '<li data-drawn="new"><span>Scope · of the work: </span>Books</li>' +
        '<li data-drawn="new"><small>Speech: </small>Clear</li></ul></details></li></ol>',
    );
    // Where readers may switch, phones show the ladder first.
    expect(written('career-ladder', ladder)).to.contain('<ul><li>Scope: Letters</li></ul>');
  });

  it('of a ladder keeps room for a scale only where the element draws one', () => {
    const clerk = { name: 'Clerk', pay: 'a lot' };
    const writer = { name: 'Writer', pay: 40000 };
    expect(written('career-ladder', [clerk, writer])).to.contain('<p data-drawn="pay">Pay a lot</p>');
    const all = written('career-ladder', [clerk, writer, { name: 'Editor', pay: 50000 }]);
    expect(all).to.contain('<p data-drawn="pay band">Pay a lot</p>');
  });

  it('of a job says what its link is to the page, where the data does', () => {
    const job = { title: 'Clerk', url: '/clerk', organization: 'Acme' };
    const about =
      '<span><i>, </i><bdi>Acme</bdi></span></div><div><span>pay not stated</span></div></li></ol>';
    expect(written('job-list', { jobs: [job], rel: 'nofollow' })).to.equal(
      `<div><h2>1 job</h2></div><ol><li><div><a href="/clerk" rel="nofollow">Clerk</a>${about}`,
    );
    expect(written('job-list', [job])).to.equal(
      `<div><h2>1 job</h2></div><ol><li><div><a href="/clerk">Clerk</a>${about}`,
    );
  });

  it('of a search by a template is a form where each placeholder is a parameter', () => {
    expect(
      written('job-search', { template: 'https://example.org/jobs?q={what}&l={where}&sort=date' }),
    ).to.equal(
      '<form method="get" action="https://example.org/jobs" role="search">' +
        '<p><label>Job <input name="q" placeholder="Title, skill or company"></label></p>' +
        '<p><label>Where <input name="l" placeholder="City or region"></label></p>' +
        '<input type="hidden" name="sort" value="date"><p><button>Search jobs</button></p></form>',
    );
  });

  it('of a search by a template does not send what its form cannot ask for', () => {
    expect(written('job-search', { template: '/jobs?q={what}&d={radius}' })).to.equal(
      '<form method="get" action="/jobs" role="search">' +
        '<p><label>Job <input name="q" placeholder="Title, skill or company"></label></p>' +
        '<p><button>Search jobs</button></p></form>',
    );
  });

  it('of a search by any other template is a link', () => {
    expect(
      written('job-search', {
        template: 'https://example.org/jobs/{where}?q={what}',
        examples: [{ what: 'clerk', where: 'Ohio' }],
      }),
    ).to.equal(
      '<a href="https://example.org/jobs/">Search jobs</a>' +
        '<p>Try <a href="https://example.org/jobs/Ohio?q=clerk">clerk in Ohio</a></p>',
    );
    expect(written('job-search', { template: 'https://example.org/jobs?q=title:{what}' })).to.equal(
      '<a href="https://example.org/jobs?q=title:">Search jobs</a>',
    );
  });

  it('of a plan is free only where it costs nothing at all', () => {
    const prices = [0, '$0+', '$0-9'].map((price) => written('plan-list', [{ name: 'Basic', price }]));
    expect(prices.map((text) => /<strong>(.*?)<\/strong>/.exec(text)![1])).to.deep.equal([
      'Free',
      '$0 or more',
      '$0–9',
    ]);
  });

  it('of a plan has its price, and a link with its label or else its name', () => {
    const plans = [
      { name: 'Basic', price: 0 },
      { name: 'Pro', price: '$9', period: 'month', url: '/pro', label: 'Get Pro' },
      { name: 'Team', label: 'Call us' },
      { name: 'Solo', url: '/solo' },
    ];
    expect(written('plan-list', plans)).to.equal(
      '<div><div><div><h2>Basic</h2><p><strong>Free</strong></p></div></div>' +
        '<div><div><h2>Pro</h2><p><strong>$9</strong> per month</p></div><div><p><a href="/pro">Get Pro</a></p></div></div>' +
        '<div><div><h2>Team</h2></div><div><p>Call us</p></div></div>' +
        '<div><div><h2>Solo</h2></div><div><p><a href="/solo">Solo</a></p></div></div></div>',
    );
  });
});
