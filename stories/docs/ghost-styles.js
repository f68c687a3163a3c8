/** Styles for a Ghost site's header, on the page "Ghost". */

export const GHOST_COLOUR = `<style>
  :root { --career-accent: var(--ghost-accent-color); }
</style>`;

export const GHOST_CASPER = `<style>
  .gh-content [data-career] { font-family: var(--gh-font-body, var(--font-serif)); font-size: 2rem; }
</style>`;
