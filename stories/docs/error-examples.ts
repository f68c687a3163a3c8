import type { IssueCode } from '../../src/model/issue.js';

/** What the Errors page says about a code beside the library's own words: how it comes about, and one example. */
export interface ErrorExample {
  how: string;
  wrong: string;
  mended: string;
}

const framed = (json: string): string =>
  `<role-compare>\n  <script type="application/json">${json}</script>\n</role-compare>`;

export const ERROR_EXAMPLES: Record<IssueCode, ErrorExample> = {
  CE101: {
    how: 'JSON is stricter than JavaScript: a comma between all items, double quotes around every name and text. The report names the line and the column.',
    wrong: framed('{ roles: [{ "title": "Analyst" }] }'),
    mended: framed('{ "roles": [{ "title": "Analyst" }] }'),
  },
  CE102: {
    how: 'A framework wrote a JavaScript object into an attribute. The data is lost by then; only the framework can pass it.',
    wrong: '<role-compare config="[object Object]"></role-compare>',
    mended: '<role-compare config=\'{"roles":[{"title":"Analyst"}]}\'></role-compare>',
  },
  CE103: {
    how: 'A visual editor treats JSON as text and wraps its lines in <p> or <br>. On one line, or in a block for raw HTML, it stays as it is.',
    wrong: framed('<p>{ "roles": [</p><p>{ "title": "Analyst" }] }</p>'),
    mended: framed('{ "roles": [{ "title": "Analyst" }] }'),
  },
  CE104: {
    how: 'Word processors and some editors replace straight quotes by curly ones. JSON knows the straight quote only.',
    wrong: framed('{ “roles”: [{ “title”: “Analyst” }] }'),
    mended: framed('{ "roles": [{ "title": "Analyst" }] }'),
  },
  CE105: {
    how: 'The quotes were escaped once too often on their way into the page. Inside a script element nothing needs to be escaped.',
    wrong: framed('{ &quot;roles&quot;: [{ &quot;title&quot;: &quot;Analyst&quot; }] }'),
    mended: framed('{ "roles": [{ "title": "Analyst" }] }'),
  },
  CE106: {
    how: 'An element loads http: and https: addresses, relative ones included. It refuses everything else without a request.',
    wrong: '<role-compare src="file:///roles.json"></role-compare>',
    mended: '<role-compare src="/data/roles.json"></role-compare>',
  },
  CE107: {
    how: 'The server did not answer, answered with an error, or does not allow other sites to read the file. The reader gets a button to try again.',
    wrong: '<role-compare src="/data/rolls.json"></role-compare>',
    mended: '<role-compare src="/data/roles.json"></role-compare>',
  },
  CE108: {
    how: 'Ten seconds are counted from the request to the last byte, so that a server that drips does not keep readers waiting.',
    wrong: '<role-compare src="/report?of=every-role"></role-compare>',
    mended: '<role-compare src="/data/two-roles.json"></role-compare>',
  },
  CE109: {
    how: 'Bytes are counted while they arrive; at two megabytes the element stops. Export what the page shows, not the whole database.',
    wrong: '<role-compare src="/data/all-occupations.json"></role-compare>',
    mended: '<role-compare src="/data/two-roles.json"></role-compare>',
  },
  CE110: {
    how: 'Many sites answer an unknown address with a page that begins with <!doctype html>, and a repository shows a file inside a page of its own.',
    wrong: '<role-compare src="/data/roles"></role-compare>',
    mended: '<role-compare src="/data/roles.json"></role-compare>',
  },
  CE111: {
    how: 'The id in "from" is spelt differently from the id in the page, or that element holds no table. A table inside an element of which no column is known stays in view as it is, and its first row is named in the console.',
    wrong: '<table id="roles">…</table>\n<role-compare from="#role"></role-compare>',
    mended: '<table id="roles">…</table>\n<role-compare from="#roles"></role-compare>',
  },
  CE112: {
    how: 'JavaScript allows comments and a comma after the last item, JSON does not. They are passed over; other programs may refuse the whole text.',
    wrong: framed('{ "roles": [{ "title": "Analyst" },] /* more to come */ }'),
    mended: framed('{ "roles": [{ "title": "Analyst" }] }'),
  },
  CE113: {
    how: 'An attribute in double quotes ends at the next double quote, and JSON is full of them.',
    wrong: '<role-compare config="{"roles":[{"title":"Analyst"}]}"></role-compare>',
    mended: '<role-compare config=\'{"roles":[{"title":"Analyst"}]}\'></role-compare>',
  },
  CE114: {
    how: 'Excel’s “CSV” has the letters of the computer that saved it. Files without any letter of UTF-8 are read as Windows-1252; in others � stands for what could not be read. The report shows the first place.',
    wrong: 'roles.csv, saved as “CSV (Comma delimited)”',
    mended: 'roles.csv, saved as “CSV UTF-8 (Comma delimited)”',
  },
  CE201: {
    how: 'The JSON is valid, but it is a text, a number, or an object in which the list is something else.',
    wrong: '"Analyst, Manager"',
    mended: '{ "roles": ["Analyst", "Manager"] }',
  },
  CE202: {
    how: 'Without this list there is nothing to show. A list under another name is read in its place if it is the only one.',
    wrong: '{ "jobs": [{ "title": "Analyst" }], "tasks": ["Reports"] }',
    mended: '{ "roles": [{ "title": "Analyst" }] }',
  },
  CE203: {
    how: 'Mostly a slip of the pen. A text or a number in an unknown field of a role is shown as a row of its own, so that nothing readable is lost.',
    wrong: '{ "title": "Analyst", "salery": "$65,000" }',
    mended: '{ "title": "Analyst", "pay": "$65,000" }',
  },
  CE204: {
    how: 'A list where a text was expected, a text where true or false was expected, or nothing where something is required. The rest of the data is shown.',
    wrong: '{ "title": ["Analyst"] }',
    mended: '{ "title": "Analyst" }',
  },
  CE205: {
    how: 'The figure is shown as the text that it is, and it is neither drawn nor compared.',
    wrong: '{ "title": "Analyst", "employment": "a great many" }',
    mended: '{ "title": "Analyst", "employment": 133025 }',
  },
  CE206: {
    how: 'In an English page "1.234" may be a little more than one or more than a thousand, and in a German page "1,234" may be. It stays text. A JSON number has one meaning in every language.',
    wrong: '{ "title": "Analyst", "employment": "1.234" }',
    mended: '{ "title": "Analyst", "employment": 1234 }',
  },
  CE207: {
    how: 'A negative salary, or one with sixteen digits, is a slip of an export. Growth may be negative.',
    wrong: '{ "title": "Analyst", "pay": { "median": -65000 } }',
    mended: '{ "title": "Analyst", "pay": { "median": 65000 } }',
  },
  CE208: {
    how: 'Some fields accept a few words only; the report lists them. Capital letters do not matter.',
    wrong: '{ "payPeriod": "yearly", "median": 65000 }',
    mended: '{ "payPeriod": "year", "median": 65000 }',
  },
  CE209: {
    how: 'A median above the maximum, or a tenth percentile above the median. Nothing is swapped, because the element cannot know which figure is the wrong one.',
    wrong: '{ "minimum": 22000, "median": 146813, "maximum": 98000 }',
    mended: '{ "minimum": 22000, "median": 46813, "maximum": 98000 }',
  },
  CE210: {
    how: 'An address that runs a script, carries a password or hides its host is never made a link. The text of the link stays.',
    wrong: '{ "title": "Analyst", "url": "javascript:show()" }',
    mended: '{ "title": "Analyst", "url": "https://example.org/analyst" }',
  },
  CE211: {
    how: 'A role is named by its id or its title, and neither was found. The report lists the ids that there are.',
    wrong: '{ "baseline": "manger", "roles": ["Analyst", "Manager"] }',
    mended: '{ "baseline": "manager", "roles": ["Analyst", "Manager"] }',
  },
  CE212: {
    how: 'A currency is three letters, a language a tag such as de-AT. A sign is not a currency: "$" stands for more than twenty.',
    wrong: '{ "currency": "$", "roles": ["Analyst"] }',
    mended: '{ "currency": "USD", "roles": ["Analyst"] }',
  },
  CE213: {
    how: 'A text has at most 20,000 characters, a list at most 1,000 items. What is over is cut off, and the element says so.',
    wrong: '{ "title": "Analyst", "summary": "(the whole article)" }',
    mended: '{ "title": "Analyst", "summary": "Shows where the work could be done better." }',
  },
  CE214: {
    how: 'Values are matched to roles by their order. A role without a value gets "-". One text for all roles needs "span": true.',
    wrong: '{ "roles": ["Analyst", "Manager"], "rows": [{ "label": "Travel", "values": ["Seldom"] }] }',
    mended: '{ "roles": ["Analyst", "Manager"], "rows": [{ "label": "Travel", "values": ["Seldom", "-"] }] }',
  },
  CE215: {
    how: 'Often a copied entry. The second one gets a number, so that both are shown.',
    wrong: '[{ "id": "ops", "title": "Analyst" }, { "id": "ops", "title": "Manager" }]',
    mended: '[{ "id": "ops-analyst", "title": "Analyst" }, { "id": "ops-manager", "title": "Manager" }]',
  },
  CE216: {
    how: 'Dollars and euros on one axis would be a false picture, and the element knows no rate of exchange. Each amount is still shown as it was given.',
    wrong: '[{ "title": "Analyst", "pay": "$65,000" }, { "title": "Manager", "pay": "€80,000" }]',
    mended: '[{ "title": "Analyst", "pay": "$65,000" }, { "title": "Manager", "pay": "$87,000" }]',
  },
  CE217: {
    how: 'Data that comes from elsewhere often uses other names, such as salary, job_title, salary_min or p90, and calls its list otherwise, or has none: {"Male": "78%", "Female": "22%"}. What can mean only one field is read as it, and nothing is missing from the page.',
    wrong: '{ "job_title": "Analyst", "salary": { "p50": 65000, "p90": 98000 } }',
    mended: '{ "title": "Analyst", "pay": { "median": 65000, "percentile90": 98000 } }',
  },
  CE218: {
    how: 'A chart shows pay and its growth. Other columns, such as the number of jobs, would be drawn as pay if they were taken for it; of two columns for the same figure, the first counts. Jobs and levels have the columns that “Data shapes” names.',
    wrong:
      '<salary-chart><table><tr><th>Role</th><th>Median</th><th>Jobs</th></tr><tr><td>Analyst</td><td>$65,000</td><td>1,200</td></tr></table></salary-chart>',
    mended:
      '<salary-chart><table><tr><th>Role</th><th>Median</th></tr><tr><td>Analyst</td><td>$65,000</td></tr></table></salary-chart>',
  },
  CE219: {
    how: 'A ladder is listed from the lowest level up, as a career goes. Where no level has next, and every level asks for less experience than the one before it, or each of three or more pays less, the list was written from the top down. It is read the other way round, so that no one is led from the top to the bottom; top-down then shows the first level above.',
    wrong:
      '[{ "name": "Manager", "experience": "7+ years" }, { "name": "Assistant", "experience": "0-2 years" }]',
    mended:
      '[{ "name": "Assistant", "experience": "0-2 years" }, { "name": "Manager", "experience": "7+ years" }]',
  },
  CE220: {
    how: 'Charts of other tools (labels and datasets), rows of a sheet, records with the headings of one, series of the Bureau of Labor Statistics, jobs of JSearch and levels inside their tracks are read as they are. Nothing has to be mended. What such data says of its own drawing or of the service is not shown.',
    wrong: '{ "labels": ["Analyst"], "datasets": [{ "label": "Median", "data": [65000] }] }',
    mended: '{ "items": [{ "name": "Analyst", "pay": { "median": 65000 } }] }',
  },
  CE221: {
    how: 'Sheets end in totals. A line called Total or Sum whose amount is what all other lines add up to would be drawn as if it were one more role, and be the highest of all. It is left out. An average of the lines, such as “All occupations” or “National average”, is a figure to compare with and stays; so does the total of parts of one pay, such as a base and a bonus.',
    wrong: 'Role,Median pay\nAnalyst,65000\nClerk,40000\nTotal,105000',
    mended: 'Role,Median pay\nAnalyst,65000\nClerk,40000',
  },
  CE231: {
    how: 'Whatever a reader types may fill a path or a query, but never decide which site is opened. Script addresses and addresses with a password are refused as well.',
    wrong: '<job-search template="https://{where}.example.org/jobs"></job-search>',
    mended: '<job-search template="https://example.org/jobs?q={what}&amp;l={where}"></job-search>',
  },
  CE232: {
    how: 'The field would be filled in for nothing: not every board can be asked for remote jobs or for a distance.',
    wrong: '<job-search board="indeed" fields="what where remote"></job-search>',
    mended: '<job-search board="indeed" fields="what where radius"></job-search>',
  },
  CE233: {
    how: 'The function threw, its promise was rejected, or its answer was no list. The field goes on without suggestions.',
    wrong: "search.suggest = async (text) => { throw new Error('no connection'); };",
    mended:
      'search.suggest = async (text, { signal }) => (await fetch(`/titles?q=${encodeURIComponent(text)}`, { signal })).json();',
  },
  CE234: {
    how: 'The form inside the element has a further field, such as a select of categories. Readers cannot see it; it is sent with the value that it starts with.',
    wrong:
      '<job-search>\n  <form action="/jobs">\n    <label>Job <input name="q"></label>\n    <select name="category"><option>Office</option><option>Warehouse</option></select>\n    <button>Search</button>\n  </form>\n</job-search>',
    mended:
      '<job-search>\n  <form action="/jobs">\n    <label>Job <input name="q"></label>\n    <input type="hidden" name="category" value="Office">\n    <button>Search</button>\n  </form>\n</job-search>',
  },
  CE301: {
    how: 'Two scripts of different versions are on the page. The first one wins and goes on working; the second one does nothing.',
    wrong:
      '<script type="module" src="/career-elements-0.1/role-compare.js"></script>\n<script type="module" src="/career-elements-0.2/role-compare.js"></script>',
    mended: '<script type="module" src="/career-elements-0.2/role-compare.js"></script>',
  },
  CE302: {
    how: 'A mistake of ours, not of yours. The element shows what stands inside it instead of figures that may be wrong. A table or a link there keeps your page useful until the mistake is mended.',
    wrong: '<role-compare src="/data/roles.json"></role-compare>',
    mended:
      '<role-compare src="/data/roles.json">\n  <a href="/data/roles.html">The comparison as a plain page</a>\n</role-compare>',
  },
  CE303: {
    how: 'What few pages need is in files of its own: what reads tables and lists, what fetches data, the languages. Without such a file the element shows what stands inside it.',
    wrong:
      '<script type="module" src="/js/career-elements.js"></script>\n<!-- and none of the other files of dist/cdn in /js -->',
    mended:
      '<script type="module" src="/js/career-elements.js"></script>\n<!-- with /js/data-markup.js, /js/data-loading.js and the rest beside it -->',
  },
};
