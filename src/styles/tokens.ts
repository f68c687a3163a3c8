import { css } from 'lit';

/** The public `--career-*` tokens with their defaults. Nothing declares them, so that the nearest setting wins. */
export const tokens = css`
  :host {
    --_heading-font: var(--career-heading-font, var(--wp--preset--font-family--heading, inherit));
    --_heading-weight: var(--career-heading-weight, 600);
    --_number-font: var(--career-number-font, inherit);
    --_rule: var(--career-rule, color-mix(in oklab, currentColor 16%, transparent));
    --_accent: var(--career-accent, light-dark(#2a5fb4, #5896e4));
    --_bad: var(--career-bad, light-dark(#b3372b, #f08a7c));
    --_focus: var(--career-focus, var(--_accent));
    --_c1: var(--career-role-1, light-dark(#2a5fb4, #5896e4));
    --_c2: var(--career-role-2, light-dark(#b04e18, #e59c57));
    --_c3: var(--career-role-3, light-dark(#2d8d80, #72e0ca));
    --_c4: var(--career-role-4, light-dark(#881f63, #d0568a));
    --_c5: var(--career-role-5, light-dark(#a68600, #f2e391));
    --_c6: var(--career-role-6, light-dark(#2b323c, #8f98a6));
    --_s: var(--career-space, 4px);
    --_radius: var(--career-radius, 4px);
    --_control: var(--career-control-size, 36px);
    --_bar: var(--career-bar-size, 16px);
    --_line: color-mix(in oklab, currentColor 36%, transparent);
    /* What tells a control or a drawing: at least 3:1 beside what is around it. */
    --_mark: color-mix(in oklab, currentColor 56%, transparent);
    --_track: color-mix(in oklab, currentColor 8%, transparent);
    --_hover: color-mix(in oklab, currentColor 6%, transparent);
    --_small: 0.867em;
    --_micro: max(0.8em, 11.5px);
    display: flow-root;
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    /* With less than this beside a float, it stands below the float. */
    min-inline-size: min(100%, 12.5em);
    color: var(--career-text, inherit);
    font: inherit;
    font-family: var(--career-font, inherit);
    font-size: var(--career-font-size, inherit);
    font-variant: tabular-nums lining-nums;
    line-height: 1.45;
    text-transform: none;
    text-shadow: none;
    letter-spacing: normal;
    word-spacing: normal;
    overflow-wrap: break-word;
  }
  /* Also where a page says it of every element: figures could not be read, or stood in the wrong column. */
  :host,
  .frame {
    writing-mode: horizontal-tb;
    text-align: start;
    text-align-last: auto;
    white-space: normal;
    text-indent: 0;
    word-break: normal;
    line-break: auto;
    text-emphasis: none;
    -webkit-text-fill-color: currentColor;
    -webkit-text-stroke: 0;
  }
  /* Containers have no width by what is in them: layouts that go by that get this one, which gives way. */
  :host::before {
    content: '';
    flex: 0 0 0;
    display: grid;
    grid-template-columns: minmax(200px, 40em);
    min-inline-size: 0;
    overflow: clip;
  }
  :host > * {
    contain: inline-size;
  }
  :host > slot {
    display: block;
  }
  .frame {
    --_surface: var(--career-surface, var(--_page, Canvas));
    --_quiet: color-mix(in oklab, currentColor 72%, transparent);
    --_muted: var(--career-muted, var(--_quiet));
    /* Not the host: pages may make it inline, where it can contain nothing. */
    container: career / inline-size;
    inline-size: 100%;
    /* Its end tells that the page has another theme. */
    transition: color 1ms;
  }
  /* The less the page's text stands out, the less is taken from it: what it has of 4.5:1 is kept. */
  @supports (color: oklab(from currentColor l a b)) {
    .frame {
      --_quiet: oklab(
        from currentColor l a b / min(alpha, max(var(--_least, 0.72), min(1.3 * l + 0.29, 1.96 - 1.55 * l)))
      );
    }
  }
  /* Also a dark page is printed on white, whether or not with its grounds. */
  @media print {
    .frame {
      --_surface: Canvas;
      color-scheme: light !important;
      background: Canvas;
      color: CanvasText;
      transition: none;
    }
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  /* Names of another direction keep the page's edge, also where a layout makes them blocks. */
  bdi {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .gauge {
    display: block;
    /* As high as the text is large, and yet taking no room. */
    block-size: 1em;
    margin-block-end: -1em;
    break-after: avoid;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Also where there is nothing but a sentence, outside of any frame. */
  .muted {
    color: var(--_muted, color-mix(in oklab, currentColor 72%, transparent));
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
`;
