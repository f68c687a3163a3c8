/** Code that the pages about content systems show. It stands here because MDX takes the indentation out of it. */

export const DRUPAL_LIBRARY = `# YOUR_THEME.libraries.yml
career-elements:
  version: 0.1.0
  css:
    component:
      '/career-elements/fallback.css': { minified: true }
      '/career-elements/fallback-guide.css': { minified: true }
  js:
    '/career-elements/auto.iife.js': { minified: true, preprocess: false, attributes: { defer: true } }

# YOUR_THEME.info.yml
libraries:
  - YOUR_THEME/career-elements`;

export const DRUPAL_CODE = `<div data-career="role-compare" data-config='{"currency":"USD","roles":[{"title":"Officer","pay":{"mean":46813}},{"title":"Director","pay":{"mean":104050}}]}'>
  An officer earns $46,813 on average, a director $104,050.
</div>`;

export const LINK = `<p><a href="/data/roles.json#career=role-compare&amp;currency=USD">Officer or director?</a></p>`;

export const DRUPAL_TRY = `composer create-project drupal/recommended-project:^10 ~/drupal
DRUPAL=~/drupal npm run test:drupal   # copies it, installs the copy with SQLite, leaves screenshots in reports/drupal`;

const siteCode = (head: string, foot: string): string => `<!-- ${head} -->
<link rel="stylesheet" href="https://your-site.example/career-elements/fallback.css">
<link rel="stylesheet" href="https://your-site.example/career-elements/fallback-guide.css">

<!-- ${foot} -->
<script src="https://your-site.example/career-elements/auto.iife.js" defer></script>`;

export const GHOST_SITE = siteCode('Site header', 'Site footer');
export const WEBFLOW_SITE = siteCode('Head code', 'Footer code');
export const SQUARESPACE_SITE = siteCode('Header', 'Footer');

/** A colour of the site instead of the library's own. */
export const SITE_COLOUR = `<style>
  :root { --career-accent: #0b6e4f; }
</style>`;

export const GHOST_TRY = `npm run test:ghost        # installs Ghost 5 from the registry, leaves screenshots in reports/ghost
npm run test:ghost -- 6   # the same with Ghost 6`;
