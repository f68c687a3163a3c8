import { expect } from '@open-wc/testing';
import { READERS } from '../../src/dom/all-markup.js';

/** What an element of that tag reads of such markup inside it; `at` is the part of it that is looked at first. */
function read(tag: keyof typeof READERS, markup: string, at: string): unknown {
  const template = document.createElement('template');
  template.innerHTML = `<div>${markup}</div>`;
  const around = template.content.firstElementChild!;
  return READERS[tag](around.querySelector(at)!, around);
}

type Case = [name: string, tag: keyof typeof READERS, at: string, markup: string, input: unknown];

const CASES: Case[] = [
  [
    'leaves out what an editor left empty, and keeps what stands around a list',
    'stat-tiles',
    'dl',
    `<h3>In short</h3><p>&nbsp;</p><p>As of 2024.</p>
     <div><dl><div><dt><p>Median&nbsp;pay</p></dt><dd><p><b>$46,813</b></p></dd><dd>per <i>year</i></dd></div>
     <div><dt>&nbsp;</dt><dd></dd></div><div><dt>Remote<br></dt></div></dl></div><p>Rounded.</p>`,
    {
      title: 'In short',
      summary: 'As of 2024.',
      note: 'Rounded.',
      items: [{ label: 'Median pay', value: '$46,813', note: 'per year' }, { label: 'Remote' }],
    },
  ],
  [
    'reads the rows of a table as tiles',
    'stat-tiles',
    'table',
    '<table><caption>Pay</caption><tr><th>What</th><th>Value</th></tr><tr><th>Median</th><td>$46,813</td><td>gross</td></tr></table>',
    { title: 'Pay', items: [{ label: 'Median', value: '$46,813', note: 'gross' }] },
  ],
  [
    'reads items with a name before a colon as tiles',
    'stat-tiles',
    'ul',
    '<ul><li>Growth: 7%</li><li><b>Openings</b> – 12,000</li><li>Remote</li><li>At 9:30</li><li></li></ul>',
    {
      items: [
        { label: 'Growth', value: '7%' },
        { label: 'Openings', value: '12,000' },
        { label: 'Remote' },
        { label: 'At 9:30' },
      ],
    },
  ],
  [
    'reads ratings from a list in bold',
    'rating-scale',
    'ul',
    '<h2>How it feels</h2><ul><li><p><strong>Stress:</strong> Moderate</p></li></ul>',
    { title: 'How it feels', items: [{ label: 'Stress', value: 'Moderate' }] },
  ],
  [
    'reads ratings that stand right behind their names',
    'rating-scale',
    'ul',
    '<ul><li>Stress 4/5</li><li>Work-life balance: 3 out of 5</li><li>Hours 3 out of 5</li><li>Pay ★★★★☆</li><li>Level 2</li></ul>',
    {
      items: [
        { label: 'Stress', value: '4/5' },
        { label: 'Work-life balance', value: '3 out of 5' },
        { label: 'Hours', value: '3 out of 5' },
        { label: 'Pay', value: '★★★★☆' },
        { label: 'Level 2', value: '' },
      ],
    },
  ],
  [
    'keeps what stands around a table of a comparison',
    'role-compare',
    'table',
    `<h3>Officer or director?</h3><p>As of 2024.</p><figure class="wp-block-table"><div><table><tr><td></td><td>Officer</td><td>Director</td></tr>
     <tr><td>Education</td><td>BA</td><td>MA</td></tr></table></div><figcaption>Source: ONS</figcaption></figure><noscript>No scripts</noscript>`,
    {
      title: 'Officer or director?',
      roles: [{ title: 'Officer' }, { title: 'Director' }],
      rows: [{ label: 'Education', values: ['BA', 'MA'] }],
      summary: 'As of 2024.',
      note: 'Source: ONS',
    },
  ],
  [
    'has one title, and no row of another table in the remarks',
    'salary-chart',
    'table',
    `<h3>Pay in 2024</h3><p>Our survey.</p><table><caption>Offices</caption><tr><th></th><th>Pay</th></tr><tr><td>Clerk</td><td>£20k</td></tr></table>
     <table><tr><td>Another</td></tr></table>`,
    {
      title: 'Offices',
      summary: 'Our survey.',
      note: 'Pay in 2024',
      items: [{ name: 'Clerk', pay: { amount: '£20k' } }],
    },
  ],
  [
    'draws a list whose items end in amounts',
    'salary-chart',
    'ul',
    '<h3>Pay</h3><ul><li>Nurse: $61,000</li><li>Doctor – up to $210k</li><li>Porter £20k–£22k pa</li><li><b>Clerk</b> DOE</li><li>Intern</li></ul>',
    {
      title: 'Pay',
      items: [
        { name: 'Nurse', pay: '$61,000' },
        { name: 'Doctor', pay: 'up to $210k' },
        { name: 'Porter', pay: '£20k–£22k pa' },
        { name: 'Clerk', pay: 'DOE' },
        { name: 'Intern', pay: '' },
      ],
    },
  ],
  [
    'draws no list without an amount',
    'salary-chart',
    'ul',
    '<ul><li><a href="/pay">Pay</a></li></ul>',
    undefined,
  ],
  [
    'keeps the heading of a list of levels',
    'career-ladder',
    'ol',
    '<h3>Your path</h3><ol><li>Junior</li></ol><p>Levels differ.</p>',
    { title: 'Your path', note: 'Levels differ.', levels: [{ name: 'Junior' }] },
  ],
  [
    'keeps the heading of a table of jobs',
    'job-list',
    'table',
    '<h3>Open jobs</h3><p>In York.</p><table><tr><th>Job</th><th>Where</th></tr><tr><td>Cook</td><td>York</td></tr></table><p>Ask us.</p>',
    { title: 'Open jobs', note: 'In York. Ask us.', jobs: [{ title: 'Cook', location: 'York' }] },
  ],
  [
    'takes the only heading of a list of shares as the title',
    'share-bar',
    'ul',
    '<h3>Gender</h3><ul><li><p>Male, <b>78.0%</b></p></li><li>&nbsp;</li><li>Female: 22.0%</li></ul>',
    { title: 'Gender', items: ['Male, 78.0%', 'Female: 22.0%'] },
  ],
  [
    'reads a table of skills with shares',
    'skill-list',
    'table',
    '<table><thead><tr><th>Skill</th><th>Share</th></tr></thead><tr><td>Excel</td><td>22%</td></tr></table>',
    { items: [{ name: 'Excel', share: '22%' }] },
  ],
  [
    'takes paragraphs in bold above lists as headings',
    'tag-list',
    'ul',
    '<p><strong>Tools</strong></p><ul><li>Excel</li></ul><p><b>Certificates</b></p><ul><li>PMP</li></ul>',
    {
      groups: [
        { title: 'Tools', items: ['Excel'] },
        { title: 'Certificates', items: ['PMP'] },
      ],
    },
  ],
  [
    'takes no price in bold as a heading',
    'plan-list',
    'ul',
    '<h3>Free</h3><p><strong>$0</strong></p><ul><li>One report</li><li> </li></ul>',
    { items: [{ name: 'Free', price: '$0', features: ['One report'] }] },
  ],
  [
    'folds what is in details, and counts no empty items',
    'expandable-list',
    'ul',
    '<h3>Duties</h3><p>What you do.</p><ul><li>Answer</li><li></li></ul><details><summary>More</summary><ul><li>Order</li></ul></details>',
    { title: 'Duties', summary: 'What you do.', items: ['Answer', 'Order'], visible: 1 },
  ],
  [
    'takes what an item begins with in bold as its heading',
    'titled-list',
    'ol',
    '<h2>Advice</h2><ol><li><strong>Ask:</strong> Early and <a href="/o">often</a>.</li><li><p><b>Write.</b></p><p>Notes.</p><ul><li>date</li></ul></li><li>Rest</li></ol>',
    {
      title: 'Advice',
      numbered: true,
      items: [
        { title: 'Ask', text: ['Early and often.'], links: [{ title: 'often', url: '/o' }] },
        { title: 'Write.', text: ['Notes.'], items: ['date'] },
        { title: 'Rest' },
      ],
    },
  ],
  [
    'keeps text that stands in no paragraph',
    'titled-list',
    'h3',
    '<h3>Ask</h3>Early.<div>Often.</div><h3>Write</h3><p>Notes.</p>',
    {
      items: [
        { title: 'Ask', text: ['Early.', 'Often.'] },
        { title: 'Write', text: ['Notes.'] },
      ],
    },
  ],
  [
    'reads the parts of a day, whichever way each is marked up',
    'day-timeline',
    'ol',
    `<h3>A day</h3><ol><li><p><strong>Morning (9–12 Uhr)</strong></p><p>Inbox</p><ul><li>Mail</li><li></li></ul></li>
     <li><h4>Afternoon</h4>Reports<ul><li>Write</li></ul></li><li>17:30 Leave</li><li>&nbsp;</li></ol>`,
    {
      title: 'A day',
      items: [
        { title: 'Morning (9–12 Uhr)', focus: 'Inbox', tasks: ['Mail'] },
        { title: 'Afternoon', focus: 'Reports', tasks: ['Write'] },
        { title: '17:30 Leave' },
      ],
    },
  ],
  [
    'reads the terms of a day, with the lists in them',
    'day-timeline',
    'dl',
    '<dl><dt>9:00 – 12:00</dt><dd>Inbox<ul><li>Mail</li></ul></dd><dt>Noon</dt><dd>Lunch</dd></dl>',
    {
      items: [
        { title: '9:00 – 12:00', focus: 'Inbox', tasks: ['Mail'] },
        { title: 'Noon', focus: 'Lunch' },
      ],
    },
  ],
  [
    'reads the headings of a day',
    'day-timeline',
    'ul',
    '<h3>Morning</h3><p>Inbox</p><ul><li>Mail</li></ul><h3>Afternoon</h3><ul><li>Reports</li></ul>',
    {
      items: [
        { title: 'Morning', focus: 'Inbox', tasks: ['Mail'] },
        { title: 'Afternoon', tasks: ['Reports'] },
      ],
    },
  ],
  [
    'reads the table of a day',
    'day-timeline',
    'table',
    '<table><tr><th>Time</th><th>What</th></tr><tr><td>13:00</td><td>Reports</td></tr></table>',
    { items: [{ title: '13:00', focus: 'Reports' }] },
  ],
  [
    'parts the paragraphs of a story',
    'case-study',
    'dl',
    '<dl><dt>Anna</dt><dd><p>Moved up.</p><p>In <a href="/t">two years</a>.</p></dd></dl>',
    {
      items: [
        { title: 'Anna', text: ['Moved up.', 'In two years.'], links: [{ title: 'two years', url: '/t' }] },
      ],
    },
  ],
  [
    'reads stories under headings',
    'case-study',
    'h3',
    '<article><h3>Anna</h3><p>Moved up.</p><blockquote><p>Ask.</p></blockquote></article><h3>Ben</h3><p>Left.</p>',
    {
      items: [
        { title: 'Anna', text: ['Moved up.', 'Ask.'] },
        { title: 'Ben', text: ['Left.'] },
      ],
    },
  ],
  [
    'reads questions in details, under the heading above them',
    'faq-list',
    'details',
    '<h2>Questions</h2><div><details><summary><b>Hard?</b></summary><p>&nbsp;</p><p>No.</p></details></div><details><summary></summary></details><p>As of 2024.</p>',
    { title: 'Questions', note: 'As of 2024.', items: [{ question: 'Hard?', answer: ['No.'] }] },
  ],
  [
    'reads questions that are headings',
    'faq-list',
    'h3',
    '<h2>Questions</h2><h3 id="hard">Hard?</h3><p>No.</p><h3>Why?</h3><p>So.</p><p>Really.</p>',
    {
      title: 'Questions',
      items: [
        { id: 'hard', question: 'Hard?', answer: ['No.'] },
        { question: 'Why?', answer: ['So.', 'Really.'] },
      ],
    },
  ],
  ...[
    '<h2>Pay</h2><details><summary>Much?</summary>No.</details><h2>Time</h2><details><summary>Long?</summary>Yes.</details>',
    '<h2>Pay</h2><h3>Much?</h3><p>No.</p><h2>Time</h2><h3>Long?</h3><p>Yes.</p>',
  ].flatMap((html): Case[] => {
    const items = [
      { category: 'Pay', question: 'Much?', answer: ['No.'] },
      { category: 'Time', question: 'Long?', answer: ['Yes.'] },
    ];
    const found = html.includes('<details') ? 'details' : 'h3';
    const titled = { title: 'FAQ', items };
    return [
      [`puts questions under headings: ${found}`, 'faq-list', found, html, { items }],
      [
        `puts questions under headings, below a title: ${found}`,
        'faq-list',
        found,
        `<h1>FAQ</h1>${html}`,
        titled,
      ],
    ];
  }),
  [
    'reads the links of all lists',
    'link-list',
    'ul',
    '<h3>Related</h3><ul><li><p><a href="/a"><b>Officer</b></a>&nbsp;– $40,000</p></li><li></li></ul><ul><li><h4><a href="/b">Director</a></h4></li></ul>',
    {
      title: 'Related',
      items: [
        { title: 'Officer', url: '/a', text: '$40,000' },
        { title: 'Director', url: '/b', text: undefined },
      ],
    },
  ],
  [
    'reads sources with what is said about them all',
    'source-note',
    'ul',
    '<h3>Sources</h3><ul><li><a href="/bls">BLS</a>, <time datetime="2024-05">May</time></li></ul><p>Updated in June.</p>',
    {
      title: 'Sources',
      note: 'Updated in June.',
      items: [{ name: 'BLS', url: '/bls', date: '2024-05' }],
    },
  ],
  [
    'parts the items of a list in an item, and its levels',
    'expandable-list',
    'ul',
    `<ul><li>Lead <ul><li>a</li><li>b</li></ul></li>
     <li><p>Plans <b>the week</b>:</p><ol><li>Mail,</li><li>calls <ul><li>first</li><li>second</li></ul></li><li>reports.</li></ol></li>
     <li>Orders.<ul><li>Paper.</li><li>Ink.</li></ul></li><li><ul><li>Alone</li><li>Together</li></ul></li>
     <li>Reads <a href="/m">mail</a><ul><li>daily<ul><li>in the morning<ul><li>early</li></ul></li></ul></li></ul>and so on</li></ul>`,
    {
      items: [
        'Lead: a; b',
        'Plans the week: Mail, calls (first; second); reports.',
        'Orders. Paper. Ink.',
        'Alone; Together',
        'Reads mail: daily (in the morning (early)); and so on',
      ],
    },
  ],
  [
    'parts them as the script of the text does',
    'expandable-list',
    'ul',
    '<ul><li>準備<ul><li>計画<ul><li>週</li></ul></li><li>報告</li></ul></li><li>الأدوات<ul><li>إكسل</li><li>وورد</li></ul></li></ul>',
    { items: ['準備: 計画 (週)、報告', 'الأدوات: إكسل؛ وورد'] },
  ],
  [
    'takes a list that stands beside its item as one in it',
    'expandable-list',
    'ul',
    '<ul><li>Lead</li><ul><li>a</li></ul></ul><p>End</p>',
    { summary: 'End', items: ['Lead', 'a'] },
  ],
  [
    'parts the items of a list in an answer, and keeps the links in it',
    'faq-list',
    'details',
    '<details><summary>How?</summary><ul><li>Learn<ul><li><a href="/x">Excel</a></li><li>SAP</li></ul></li></ul></details>',
    {
      items: [{ question: 'How?', answer: ['Learn: Excel; SAP'], links: [{ title: 'Excel', url: '/x' }] }],
    },
  ],
  [
    'parts the items of a list that is said of a term',
    'stat-tiles',
    'dl',
    '<dl><dt>Pay</dt><dd>$46,813</dd><dd><ul><li>gross</li><li>per year</li></ul></dd></dl>',
    { items: [{ label: 'Pay', value: '$46,813', note: 'gross; per year' }] },
  ],
  [
    'takes a list in an item as its examples, and no link in it as its own',
    'tag-list',
    'ul',
    '<ul><li><a href="/crm">CRM systems</a>:<ul><li>Salesforce</li><li><a href="/h">HubSpot</a><ul><li>free</li></ul></li></ul></li><li>Excel</li><li><ul><li>Word</li></ul></li></ul>',
    {
      items: [
        { name: 'CRM systems', examples: ['Salesforce', 'HubSpot: free'], url: '/crm' },
        'Excel',
        'Word',
      ],
    },
  ],
  [
    'takes items that all have a list in them as headings',
    'skill-list',
    'ul',
    '<h3>Skills</h3><ul><li>Technical:<ul><li>Excel<ul><li>pivots</li></ul></li></ul></li><li>Personal<ul><li>Tact</li></ul></li></ul>',
    {
      title: 'Skills',
      groups: [
        { title: 'Technical', items: ['Excel: pivots'] },
        { title: 'Personal', items: ['Tact'] },
      ],
    },
  ],
  [
    'takes items that all have a list in them as wholes',
    'share-bar',
    'ul',
    '<ul><li>Gender<ul><li>Male, 78%</li><li>Female, 22%</li></ul></li><li>Age<ul><li>Over 40, 60%</li></ul></li></ul>',
    {
      groups: [
        { title: 'Gender', items: ['Male, 78%', 'Female, 22%'] },
        { title: 'Age', items: ['Over 40, 60%'] },
      ],
    },
  ],
  [
    'takes items that all have a list in them as headings',
    'paired-list',
    'ul',
    '<ul><li>Pros<ul><li>Pay<ul><li>high</li></ul></li></ul></li><li>Cons<ul><li>Stress</li></ul></li></ul>',
    {
      lists: [
        { title: 'Pros', items: ['Pay: high'] },
        { title: 'Cons', items: ['Stress'] },
      ],
    },
  ],
  [
    'reads the items of a cell once',
    'paired-list',
    'table',
    '<table><tr><th>Pros</th></tr><tr><td><ul><li>Pay<ul><li>high</li></ul></li></ul></td></tr></table>',
    { lists: [{ title: 'Pros', items: ['Pay: high'] }] },
  ],
  [
    'reads the lines of a cell as items, each with those that it goes on in',
    'paired-list',
    'table',
    '<table><tr><th>Pros</th></tr><tr><td>- Steady<br>hours<br>- Room to grow,<br>in time</td></tr></table>',
    { lists: [{ title: 'Pros', items: ['Steady hours', 'Room to grow, in time'] }] },
  ],
  [
    'takes for pay what is called so, or is money, and says what it does not show',
    'salary-chart',
    'table',
    '<table><tr><th>Occupation</th><th>Jobs</th><th>Annual wage</th><th>Growth</th><th>Wage of men</th></tr><tr><th>Clerk</th><td>1,200</td><td>$40,000</td><td>6%</td><td>$41,000</td></tr></table>',
    {
      unused: ['Jobs'],
      items: [
        { name: 'Clerk, Annual wage', pay: { amount: '$40,000 per year' }, growthRate: '6%' },
        { name: 'Clerk, Wage of men', pay: { amount: '$41,000' } },
      ],
    },
  ],
  [
    'takes no number of jobs for pay where the pay is known',
    'salary-chart',
    'table',
    '<table><tr><th>soc</th><th>tot_emp</th><th>a_median</th><th>a_pct10</th><th>10 years</th><th></th></tr><tr><td>11-1021</td><td>3503020</td><td>105770</td><td>50090</td><td>1</td><td>2</td></tr></table>',
    {
      unused: ['tot_emp', '10 years', 'column 6'],
      items: [{ name: '11-1021', pay: { median: '105770', percentile10: '50090' } }],
    },
  ],
  [
    'knows percentiles by any of their names',
    'salary-chart',
    'table',
    '<table><tr><th>Beruf</th><th>P10</th><th>25. Perzentil</th><th>50%</th><th>75th</th><th>Wage, 90th pct</th><th>Top 10%</th></tr><tr><td>Koch</td><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td></tr></table>',
    {
      unused: ['Top 10%'],
      items: [
        {
          name: 'Koch',
          pay: { percentile10: '1', percentile25: '2', median: '3', percentile75: '4', percentile90: '5' },
        },
      ],
    },
  ],
  [
    'reads amounts with the unit, currency and period of their heading, unless they have their own',
    'salary-chart',
    'table',
    '<table><tr><th>Role</th><th>Low ($000s p.a.)</th><th>Median pay, $000s per year</th><th>High (£000s a year)</th></tr><tr><td>Clerk</td><td>40</td><td>$46.8</td><td>up to 52.5 €</td></tr><tr><td>Cook</td><td>n/a</td><td>38–41k</td><td>45+</td></tr></table>',
    {
      items: [
        {
          name: 'Clerk',
          pay: {
            minimum: '40k $ per year',
            median: '$46.8k per year',
            maximum: 'up to 52.5k € per year',
          },
        },
        { name: 'Cook', pay: { minimum: 'n/a', median: '38–41k $ per year', maximum: '45k £+ per year' } },
      ],
    },
  ],
  [
    'reads a chart whose roles are in columns',
    'salary-chart',
    'table',
    '<table><tr><td></td><th>Officer</th><th>Director</th></tr><tr><th>Average salary</th><td>$46,813</td><td>$104,050</td></tr><tr><th>Low</th><td>$22,000</td><td>$65,000</td></tr></table>',
    {
      items: [
        { name: 'Officer', pay: { mean: '$46,813', minimum: '$22,000' } },
        { name: 'Director', pay: { mean: '$104,050', minimum: '$65,000' } },
      ],
    },
  ],
  [
    'reads columns of years as a history',
    'salary-chart',
    'table',
    '<table><tr><td>Role</td><td>2024</td><td>2025</td></tr><tr><td>Clerk</td><td>40,000</td></tr></table>',
    {
      items: [
        {
          name: 'Clerk',
          payHistory: [
            { date: '2024', amount: '40,000' },
            { date: '2025', amount: '' },
          ],
        },
      ],
    },
  ],
  [
    'reads years in the first column as a history of each other one with pay',
    'salary-chart',
    'table',
    '<table><tr><th>Year</th><th>Jobs</th><th>Median wage ($000s)</th><th>Growth</th></tr><tr><td>2024</td><td>1,200</td><td>40.5</td><td>2%</td></tr><tr><td>2025</td><td>1,300</td><td></td><td>3%</td></tr></table>',
    {
      unused: ['Jobs', 'Growth'],
      items: [
        {
          name: 'Median wage',
          payHistory: [
            { date: '2024', amount: '40.5k $' },
            { date: '2025', amount: '' },
          ],
        },
      ],
    },
  ],
  [
    'reads years in the first column as a history of each role',
    'salary-chart',
    'table',
    '<table><tr><th>Year</th><th>Officer</th><th>Director</th></tr><tr><td>2024</td><td>40,000</td><td>90,000</td></tr><tr><td>2025</td><td>41,000</td><td>95,000</td></tr></table>',
    {
      items: [
        {
          name: 'Officer',
          payHistory: [
            { date: '2024', amount: '40,000' },
            { date: '2025', amount: '41,000' },
          ],
        },
        {
          name: 'Director',
          payHistory: [
            { date: '2024', amount: '90,000' },
            { date: '2025', amount: '95,000' },
          ],
        },
      ],
    },
  ],
  [
    'leaves years that are named twice as names',
    'salary-chart',
    'table',
    '<table><tr><th>Year</th><th>Pay</th></tr><tr><td>2024</td><td>$40,000</td></tr><tr><td>2024</td><td>$41,000</td></tr></table>',
    {
      items: [
        { name: '2024', pay: { amount: '$40,000' } },
        { name: '2024', pay: { amount: '$41,000' } },
      ],
    },
  ],
  [
    'shows amounts of several groups as lines of their own',
    'salary-chart',
    'table',
    '<table><tr><th>Role</th><th>Men</th><th>Women</th></tr><tr><td>Clerk</td><td>$44,000</td><td>$45,500</td></tr></table>',
    {
      items: [
        { name: 'Clerk, Men', pay: { amount: '$44,000' } },
        { name: 'Clerk, Women', pay: { amount: '$45,500' } },
      ],
    },
  ],
  [
    'reads the period of a row in its name',
    'salary-chart',
    'table',
    '<table><tr><th>Percentile</th><th>10%</th><th>50%</th></tr><tr><td>Hourly wage</td><td>$14.20</td><td>$22.51</td></tr><tr><td>Annual wage (USD)</td><td>29,540</td><td>n/a</td></tr></table>',
    {
      items: [
        { name: 'Hourly wage', pay: { percentile10: '$14.20 per hour', median: '$22.51 per hour' } },
        { name: 'Annual wage (USD)', pay: { percentile10: '29,540 USD per year', median: 'n/a' } },
      ],
    },
  ],
  [
    'reads tiles whose figures come first',
    'stat-tiles',
    'dl',
    '<dl><dt>7%</dt><dd>growth rate</dd><dt>$45,000</dt><dd>median salary</dd></dl>',
    {
      items: [
        { label: 'growth rate', value: '7%' },
        { label: 'median salary', value: '$45,000' },
      ],
    },
  ],
  [
    'reads the years of a change in its heading',
    'salary-chart',
    'table',
    '<table><tr><th>Industry</th><th>Pay</th><th>Job outlook (2018–28)</th></tr><tr><td>Finance</td><td>$1</td><td>2%</td></tr></table>',
    {
      items: [
        { name: 'Finance', pay: { amount: '$1' }, growthRate: { rate: '2%', from: '2018', to: '2028' } },
      ],
    },
  ],
  [
    'keeps hourly and yearly columns apart',
    'salary-chart',
    'table',
    '<table><tr><th>Role</th><th>Hourly</th><th>Annual (USD)</th><th>Annual median</th></tr><tr><td>Clerk</td><td>$22.51</td><td>46,813</td><td></td></tr></table>',
    {
      items: [
        {
          name: 'Clerk',
          pay: [{ amount: '$22.51 per hour' }, { amount: '46,813 USD per year', median: '' }],
        },
      ],
    },
  ],
  [
    'takes what some of all people earn for nobody else’s pay, and finds percentiles under a common heading',
    'salary-chart',
    'table',
    '<table><thead><tr><th>Role</th><th colspan="4">Annual wage</th></tr><tr><th></th><th>10%</th><th>20%</th><th>Median</th><th>Lowest 5%</th></tr></thead><tr><td>Clerk</td><td>22,000</td><td>30,000</td><td>46,813</td><td>1</td></tr></table>',
    {
      unused: ['Annual wage 20%', 'Annual wage Lowest 5%'],
      items: [{ name: 'Clerk', pay: { percentile10: '22,000 per year', median: '46,813 per year' } }],
    },
  ],
  [
    'reads a table without headings',
    'salary-chart',
    'table',
    '<table><tr><td>Clerk</td><td>$40,000</td></tr><tr><td>Cook</td><td>$30,000</td></tr></table>',
    {
      items: [
        { name: 'Clerk', pay: { amount: '$40,000' } },
        { name: 'Cook', pay: { amount: '$30,000' } },
      ],
    },
  ],
  [
    'reads a table under a year',
    'salary-chart',
    'table',
    '<table><tr><td>Role</td><td>2025</td></tr><tr><td>Clerk</td><td>40,000</td></tr></table>',
    { items: [{ name: 'Clerk', pay: { amount: '40,000' } }] },
  ],
  [
    'reads a row for each role and year as a line for each role',
    'salary-chart',
    'table',
    '<table><tr><th>Role</th><th>Year</th><th>Median salary (USD)</th></tr><tr><td rowspan="2">Clerk</td><td>2022</td><td>51,000</td></tr><tr><td>2023</td><td>52,000</td></tr><tr><td>Cook</td><td>2023</td><td>41,000</td></tr></table>',
    {
      items: [
        {
          name: 'Clerk',
          payHistory: [
            { date: '2022', amount: '51,000 USD' },
            { date: '2023', amount: '52,000 USD' },
          ],
        },
        { name: 'Cook', payHistory: [{ date: '2023', amount: '41,000 USD' }] },
      ],
    },
  ],
  [
    'reads months in columns and in rows',
    'salary-chart',
    'table',
    '<table><tr><th>Role</th><th>Jan 2023</th><th>Feb 2023</th></tr><tr><td>Clerk</td><td>$4,100</td><td>$4,200</td></tr></table>',
    {
      items: [
        {
          name: 'Clerk',
          payHistory: [
            { date: '2023-01', amount: '$4,100' },
            { date: '2023-02', amount: '$4,200' },
          ],
        },
      ],
    },
  ],
  [
    'gives a label over several rows to each of them, and to one row as well',
    'salary-chart',
    'table',
    '<table><tr><th>Sector</th><th>Role</th><th>Pay</th></tr><tr><td rowspan="2">Public</td><td>Clerk</td><td>$1,000</td></tr><tr><td>Cook</td><td>$2,000</td></tr><tr><td>Private</td><td>Clerk</td><td>$3,000</td></tr></table>',
    {
      items: [
        { name: 'Public, Clerk', pay: { amount: '$1,000' } },
        { name: 'Public, Cook', pay: { amount: '$2,000' } },
        { name: 'Private, Clerk', pay: { amount: '$3,000' } },
      ],
    },
  ],
  [
    'tells rows of one name apart by the words beside it',
    'salary-chart',
    'table',
    '<table><tr><th>Role</th><th>Experience</th><th>Low</th><th>Notes</th></tr><tr><td>Clerk</td><td>0–1 years</td><td>$31,000</td><td>a few</td></tr><tr><td></td><td>5+</td><td>$42,000</td><td>some more</td></tr></table>',
    {
      unused: ['Notes'],
      items: [
        { name: 'Clerk, 0–1 years', pay: { minimum: '$31,000' } },
        { name: 'Clerk, 5+', pay: { minimum: '$42,000' } },
      ],
    },
  ],
  [
    'takes codes, and what is the same in all rows, for no names, and a column of currencies for what it says',
    'salary-chart',
    'table',
    '<table><tr><th>AREA</th><th>OCC_CODE</th><th>OCC_TITLE</th><th>A_MEDIAN</th><th>Currency</th></tr><tr><td>99</td><td>11-1021</td><td>Managers</td><td>101,280</td><td>USD</td></tr><tr><td>99</td><td>11-2021</td><td>Clerks</td><td>57,620</td><td>USD</td></tr></table>',
    {
      unused: ['AREA', 'OCC_CODE'],
      currency: 'USD',
      items: [
        { name: 'Managers', pay: { median: '101,280 per year' } },
        { name: 'Clerks', pay: { median: '57,620 per year' } },
      ],
    },
  ],
  [
    'takes the hourly and the annual wage of one occupation for one line, and 50 % for the median',
    'salary-chart',
    'table',
    '<table><caption>Percentile wages for Clerks</caption><tr><th>Percentile</th><th>10%</th><th>50% (Median)</th></tr><tr><td>Hourly Wage</td><td>$23.98</td><td>$38.41</td></tr><tr><td>Annual Wage (2)</td><td>$49,880</td><td>$79,880</td></tr></table>',
    {
      title: 'Percentile wages for Clerks',
      items: [
        {
          name: 'Clerks',
          pay: [
            { percentile10: '$23.98 per hour', median: '$38.41 per hour' },
            { percentile10: '$49,880 per year', median: '$79,880 per year' },
          ],
        },
      ],
    },
  ],
  [
    'takes what all earn together for nobody’s pay, and lakhs for what they are',
    'salary-chart',
    'table',
    '<table><tr><th>Team</th><th>Average salary (₹ lakh)</th><th>Total payroll</th></tr><tr><td>Sales</td><td>6.5</td><td>612</td></tr></table>',
    { unused: ['Total payroll'], items: [{ name: 'Sales', pay: { mean: '6.5 lakh ₹' } }] },
  ],
  [
    'reads years in headings that say the same beside them',
    'salary-chart',
    'table',
    '<table><tr><th>Role</th><th>2022 median (USD)</th><th>2023 median (USD)</th></tr><tr><td>Clerk</td><td>41,000</td><td>42,000</td></tr></table>',
    {
      items: [
        {
          name: 'Clerk',
          payHistory: [
            { date: '2022', amount: '41,000 USD' },
            { date: '2023', amount: '42,000 USD' },
          ],
        },
      ],
    },
  ],
  [
    'reads a series as an office publishes it: nothing that stands before it, nor the mean of a year among its months',
    'salary-chart',
    'table',
    '<table><tr><th>Title</th><th>Earnings</th></tr><tr><td>CDID</td><td>KAB9</td></tr><tr><td>2022</td><td>606</td></tr><tr><td>2022 NOV</td><td>604</td></tr><tr><td>2022 DEC</td><td>608</td></tr></table>',
    {
      items: [
        {
          name: 'Earnings',
          payHistory: [
            { date: '2022-11', amount: '604' },
            { date: '2022-12', amount: '608' },
          ],
        },
      ],
    },
  ],
  [
    'reads a year over several rows, and leaves out what is said of all years',
    'salary-chart',
    'table',
    '<table><tr><th>Year</th><th>Role</th><th>Pay</th></tr><tr><td rowspan="2">2022</td><td>Clerk</td><td>$1,000</td></tr><tr><td>Cook</td><td>$2,000</td></tr><tr><td>2023</td><td>Clerk</td><td>$3,000</td></tr></table>',
    {
      items: [
        {
          name: 'Clerk',
          payHistory: [
            { date: '2022', amount: '$1,000' },
            { date: '2023', amount: '$3,000' },
          ],
        },
        { name: 'Cook', payHistory: [{ date: '2022', amount: '$2,000' }] },
      ],
    },
  ],
  [
    'reads a year that stands in the first of its rows only',
    'salary-chart',
    'table',
    '<table><tr><th>Year</th><th>Role</th><th>Pay</th></tr><tr><td>2022</td><td>Clerk</td><td>$1,000</td></tr><tr><td></td><td>Cook</td><td>$2,000</td></tr><tr><td>2023</td><td>Clerk</td><td>$3,000</td></tr></table>',
    {
      items: [
        {
          name: 'Clerk',
          payHistory: [
            { date: '2022', amount: '$1,000' },
            { date: '2023', amount: '$3,000' },
          ],
        },
        { name: 'Cook', payHistory: [{ date: '2022', amount: '$2,000' }] },
      ],
    },
  ],
  [
    'leaves out no row after a history that may be another point of it',
    'salary-chart',
    'table',
    '<table><tr><th>Year</th><th>Pay</th></tr><tr><td>2022</td><td>$1,000</td></tr><tr><td>2023</td><td>$3,000</td></tr><tr><td>Average</td><td>$2,000</td></tr><tr><td>Current</td><td>$4,000</td></tr></table>',
    {
      items: [
        { name: '2022', pay: { amount: '$1,000' } },
        { name: '2023', pay: { amount: '$3,000' } },
        { name: 'Average', pay: { amount: '$2,000' } },
        { name: 'Current', pay: { amount: '$4,000' } },
      ],
    },
  ],
  [
    'takes the average of all years for none of them',
    'salary-chart',
    'table',
    '<table><tr><th>Year</th><th>Pay</th></tr><tr><td>2022</td><td>$1,000</td></tr><tr><td>2023</td><td>$3,000</td></tr><tr><td>Average</td><td>$2,000</td></tr></table>',
    {
      unused: ['Average'],
      items: [
        {
          name: 'Pay',
          payHistory: [
            { date: '2022', amount: '$1,000' },
            { date: '2023', amount: '$3,000' },
          ],
        },
      ],
    },
  ],
  [
    'takes numbers under years for no pay where that stands beside them',
    'salary-chart',
    'table',
    '<table><tr><th>Occupation</th><th>2023</th><th>2033</th><th>Median pay</th></tr><tr><td>Clerk</td><td>100,000</td><td>110,000</td><td>$45,000</td></tr></table>',
    { unused: ['2023', '2033'], items: [{ name: 'Clerk', pay: { median: '$45,000' } }] },
  ],
  [
    'reads days by the one that tells which is the month',
    'salary-chart',
    'table',
    '<table><tr><th>Date</th><th>Pay</th></tr><tr><td>12/31/2022</td><td>51,000</td></tr><tr><td>1/2/2023</td><td>52,000</td></tr></table>',
    {
      items: [
        {
          name: 'Pay',
          payHistory: [
            { date: '2022-12-31', amount: '51,000' },
            { date: '2023-01-02', amount: '52,000' },
          ],
        },
      ],
    },
  ],
  [
    'reads roles in rows, where the headings say that they are',
    'role-compare',
    'table',
    '<table><tr><th>Role</th><th>Median pay</th><th>Education</th></tr><tr><td>Clerk</td><td>$41,000</td><td>High school</td></tr><tr><td>Cook</td><td>$31,000</td><td></td></tr></table>',
    {
      roles: [{ title: 'Clerk' }, { title: 'Cook' }],
      rows: [
        { label: 'Median pay', values: ['$41,000', '$31,000'] },
        { label: 'Education', values: ['High school', ''] },
      ],
    },
  ],
  [
    'leaves roles in columns, whatever they are called',
    'role-compare',
    'table',
    '<table><tr><th>Role</th><th>Compensation analyst</th><th>Payroll clerk</th></tr><tr><td>Average pay</td><td>$71,000</td><td>$41,000</td></tr></table>',
    {
      roles: [{ title: 'Compensation analyst' }, { title: 'Payroll clerk' }],
      rows: [{ label: 'Average pay', values: ['$71,000', '$41,000'] }],
    },
  ],
  [
    'reads the features of a plan once',
    'plan-list',
    'table',
    '<table><tr><th>Plan</th><th>Price</th><th>Features</th></tr><tr><td>Plus</td><td>$9</td><td><ul><li>Alerts<ul><li>daily</li></ul></li></ul></td></tr></table>',
    { items: [{ name: 'Plus', price: '$9', features: ['Alerts: daily'] }] },
  ],
  [
    'reads the links of a list in an item',
    'link-list',
    'ul',
    '<ul><li>Operations<ul><li><a href="/o">Officer</a> (42)</li><li><a href="/d">Director</a></li></ul></li><li><a href="/p">Planning</a><ul><li>since 2020</li><li><a href="/a">Anna</a></li></ul></li></ul>',
    {
      items: [
        { title: 'Operations', url: undefined, text: undefined },
        { title: 'Officer', url: '/o', text: '42' },
        { title: 'Director', url: '/d', text: undefined },
        { title: 'Planning', url: '/p', text: 'since 2020; Anna' },
      ],
    },
  ],
];

describe('markup', () => {
  for (const [name, tag, at, markup, input] of CASES) {
    it(`${tag}: ${name}`, () => {
      expect(read(tag, markup, at)).to.deep.equal(input);
    });
  }
});
