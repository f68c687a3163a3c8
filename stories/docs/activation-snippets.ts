/** HTML that the page "Activation" shows. It stands here because MDX takes the indentation out of it. */

export const LOAD_MODULE = `<link rel="stylesheet" href="/career-elements/fallback.css" />
<script type="module" src="/career-elements/auto.js"></script>`;

export const LOAD_CLASSIC = `<link rel="stylesheet" href="https://cdn.example/career-elements/fallback.css" />
<script src="https://cdn.example/career-elements/auto.iife.js" defer></script>`;

export const DATA_TABLE = `<table data-career="role-compare" data-currency="USD">
  <tr><th></th><th>Officer</th><th>Director</th></tr>
  <tr><td>Average pay</td><td>$46,813</td><td>$104,050</td></tr>
</table>`;

export const DATA_CONFIG = `<div data-career="role-compare" data-config='{"currency":"USD","roles":[{"title":"Officer","pay":{"mean":46813}},{"title":"Director","pay":{"mean":104050}}]}'>
  An officer earns $46,813 on average, a director $104,050.
</div>`;

export const LINK = `<a href="/data/roles.json#career=role-compare&currency=USD">Officer or director?</a>`;

export const MARKDOWN = `[Officer or director?](/data/roles.json#career=role-compare&currency=USD)`;

export const WP_TABLE = `<figure class="wp-block-table is-style-career-compare">
  <table>…</table>
  <figcaption>Officer or director?</figcaption>
</figure>`;

export const WP_STYLES = `// In the theme's functions.php
foreach ( array( 'compare' => 'Role comparison', 'chart' => 'Salary chart' ) as $name => $label ) {
	register_block_style( 'core/table', array( 'name' => "career-$name", 'label' => $label ) );
}
register_block_style( 'core/list', array( 'name' => 'career-ladder', 'label' => 'Career ladder' ) );`;

export const BY_HAND = `import { activate, observe } from 'career-elements/activate'; // begins nothing by itself

await activate(document.querySelector('main')); // what stands there now
const stop = observe(shadowRoot); // and what comes later`;

export const FRAME = `<iframe
  src="https://your-site.example/career-elements/embed.html?element=role-compare&src=/data/roles.json&theme=auto"
  title="Officer or director?"
  width="100%"
  height="600"
  style="border: 0"
  loading="lazy"
></iframe>
<script src="https://your-site.example/career-elements/embed-host.js" defer></script>`;

export const RESERVE = `<role-compare src="roles.json" style="--career-reserve: 32rem"></role-compare>`;

export const NONCE = `<!-- Content-Security-Policy: script-src 'nonce-r4nd0m' 'strict-dynamic'; style-src 'nonce-r4nd0m'; connect-src 'self';
     require-trusted-types-for 'script'; trusted-types career-elements -->
<link rel="stylesheet" href="/career-elements/fallback.css" nonce="r4nd0m" />
<script nonce="r4nd0m" src="/career-elements/auto.iife.js" defer></script>`;
