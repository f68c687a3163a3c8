/** What the page about servers shows. */
export const NODE = `import { renderToString } from 'career-elements/server';

const html = renderToString('role-compare', roles, { currency: 'USD', caption: 'Officer or director?' });`;

export const RESULT = `<role-compare caption="Officer or director?" currency="USD">
  <p>Pay is <strong>2.2 times as much</strong> for Director as for Officer (on average, per year)</p>
  <p data-room>…</p>
  <table data-drawn="paired">
    <caption>Officer or director?</caption>
    <thead><tr><td></td><th scope="col">Officer</th><th scope="col">Director</th></tr></thead>
    <tbody>
      <tr><th scope="rowgroup" colspan="3">Pay</th></tr>
      <tr data-row="pay1"><th scope="row"><span>Average<small>, per year</small></span>…</th><td>$46,813</td><td>$104,050</td></tr>
    </tbody>
  </table>
  <script type="application/json">{"payPeriod":"year","roles":[…]}</script>
</role-compare>`;

export const PAGE = `<link rel="stylesheet" href="/fallback.css">
<script type="module" src="/auto.js"></script>`;

export const ELEVENTY = `// eleventy.config.js
import { renderToString } from 'career-elements/server';

export default function (config) {
  config.addShortcode('career', (tag, data, options) => renderToString(tag, data, options));
}

// page.njk, with _data/roles.json
// {% career "role-compare", roles, { currency: "USD" } %}`;

export const LANGUAGE = `import { renderToString, useWords } from 'career-elements/server';
import de from 'career-elements/locales/de';

useWords('de', de);
renderToString('stat-tiles', tiles, { locale: 'de-DE' });`;

export const PHP = `<salary-chart currency="USD">
  <table>
    <tr><th>Role</th><th>Median</th></tr>
    <?php foreach ($roles as $role): ?>
    <tr><th><?= htmlspecialchars($role['name']) ?></th><td><?= htmlspecialchars($role['median']) ?></td></tr>
    <?php endforeach ?>
  </table>
  <script type="application/json"><?= json_encode($chart, JSON_HEX_TAG | JSON_HEX_AMP) ?></script>
</salary-chart>`;

export const LIT = `import { render } from '@lit-labs/ssr';
import { html } from 'lit';
import 'career-elements/elements/role-compare/define';

render(html\`<role-compare config=\${JSON.stringify(roles)}></role-compare>\`);`;
