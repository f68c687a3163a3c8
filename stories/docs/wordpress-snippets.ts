/** Code that the page "WordPress" shows. It stands here because MDX takes the indentation out of it. */

export const BUILD = `node test/tools/wordpress-zip.mjs   # writes dist/wordpress/career-elements.zip
npm run test:wordpress              # tries it in a real WordPress (Debian)`;

export const SHORTCODE = `[career element="role-compare" src="/data/roles.json" currency="USD"]
An officer earns $46,813 a year on average, a director $104,050.
[/career]`;

export const SHORTCODE_JSON = `[career element="role-compare"]
{"currency": "USD", "roles": [
  {"title": "Officer", "pay": {"mean": 46813}},
  {"title": "Director", "pay": {"mean": 104050}}
]}
[/career]`;

export const SHORTCODE_TABLE = `[career currency="USD"]
<table>…</table>
[/career]`;

export const TAG = `<role-compare src="/data/roles.json">
  <p>An officer earns $46,813 a year on average.</p>
</role-compare>`;

export const SCRIPT = `// In the functions.php of a child theme
add_action( 'wp_enqueue_scripts', function () {
	$folder = get_stylesheet_directory_uri() . '/career-elements/';
	wp_enqueue_style( 'career-elements', $folder . 'fallback.css', array(), '0.1.0' );
	wp_enqueue_script( 'career-elements', $folder . 'auto.iife.js', array(), '0.1.0', true );
} );`;

export const CONFIG = `<div data-career="role-compare" data-config='{"roles":[…]}'>
  An officer earns $46,813 a year on average.
</div>`;

export const LINK = `<a href="/data/roles.json#career=role-compare&currency=USD">Officer or director?</a>`;

export const TOKENS = `body {
  --career-accent: #7a2e2e;
  --career-on-accent: #fff;
}`;

export const FOLDER = `<meta name="career-elements" content="https://your-site.example/career/">`;
