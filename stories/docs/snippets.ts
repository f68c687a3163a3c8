/** HTML that the pages show. It stands here because MDX takes the indentation out of it. */

const JSON_CHILD = `{
      "title": "Operations Officer vs Operations Director",
      "currency": "USD",
      "payPeriod": "year",
      "roles": [
        {
          "title": "Operations Officer",
          "pay": { "mean": 46813, "minimum": 22000, "maximum": 98000 }
        },
        {
          "title": "Operations Director",
          "pay": { "mean": 104050, "minimum": 65000, "maximum": 164000 }
        }
      ],
      "source": { "name": "Zippia", "url": "https://www.zippia.com/" }
    }`;

/** What the page shows of SCRIPT_CHILD. */
export const SCRIPT_CHILD_DATA: unknown = JSON.parse(JSON_CHILD);

export const SCRIPT_CHILD = `<script type="module" src="/career-elements/role-compare.js"></script>

<role-compare>
  <script type="application/json">
    ${JSON_CHILD}
  </script>
</role-compare>`;

export const TABLE_CHILD = `<role-compare>
  <table>
    <caption>Operations Officer vs Operations Director</caption>
    <tr>
      <th></th>
      <th>Operations Officer</th>
      <th>Operations Director</th>
    </tr>
    <tr>
      <th>Average pay per year</th>
      <td>$46,813</td>
      <td>$104,050</td>
    </tr>
    <tr>
      <th>Number of jobs</th>
      <td>133,025</td>
      <td>114,993</td>
    </tr>
  </table>
</role-compare>`;

export const SRC = `<role-compare src="/data/officer-director.json"></role-compare>`;

export const SCHEMA = `{
  "$schema": "./comparison.json",
  "roles": [{ "title": "Operations Officer" }, { "title": "Operations Director" }]
}`;

export const SEARCH_ACTION = `<job-search action="/jobs"></job-search>`;

export const SEARCH_FORM = `<job-search>
  <form action="/jobs">
    <label>Job <input name="q" list="titles" /></label>
    <label>Where <input name="l" /></label>
    <datalist id="titles">
      <option value="Operations Manager"></option>
      <option value="Operations Analyst"></option>
    </datalist>
    <button>Search jobs</button>
  </form>
</job-search>`;

export const SEARCH_PARAMETERS = `<job-search action="/jobs" fields="what where remote">
  <script type="application/json">
    { "parameters": { "what": "q", "where": "l", "remote": "home" }, "hidden": { "lang": "en" } }
  </script>
</job-search>`;

export const SEARCH_TEMPLATE = `<job-search template="https://example.org/jobs/{where}?q={what}"></job-search>`;

export const SEARCH_LISTEN = `<job-search action="/jobs"></job-search>
<job-list src="/api/jobs"></job-list>

<script type="module">
  document.querySelector('job-search').addEventListener('career-search', (event) => {
    event.preventDefault();
    const { what, where } = event.detail;
    document.querySelector('job-list').src = \`/api/jobs?\${new URLSearchParams({ what, where })}\`;
  });
</script>`;

export const SEARCH_LIST = `<job-search id="search" action="/jobs"></job-search>
<job-list src="/api/jobs" for="search"></job-list>`;

export const SEARCH_SERVER = `// What answers /api/jobs on your server.
import { fromAdzuna } from 'career-elements/adapters/adzuna';

export async function GET(request) {
  const asked = new URL(request.url).searchParams;
  const address = new URL('https://api.adzuna.com/v1/api/jobs/gb/search/1');
  address.search = new URLSearchParams({
    app_id: process.env.ADZUNA_ID,
    app_key: process.env.ADZUNA_KEY,
    what: asked.get('what') ?? '',
    where: asked.get('where') ?? '',
  });
  const answer = await fetch(address);
  const { value, issues } = fromAdzuna(await answer.json(), 'GBP');
  if (issues.length > 0) console.warn(issues);
  return Response.json(value);
}`;
