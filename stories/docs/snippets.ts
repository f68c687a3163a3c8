/** HTML that the pages show. It stands here because MDX takes the indentation out of it. */

export const SCRIPT_CHILD = `<script type="module" src="/career-elements/role-compare.js"></script>

<role-compare>
  <script type="application/json">
    {
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
    }
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
