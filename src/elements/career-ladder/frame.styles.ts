import { css } from 'lit';

/** The frame, names and marks of levels, and what is asked for at one. */
export const frame = css`
  .frame {
    --_soft: color-mix(in oklab, var(--_c1) 70%, var(--_surface));
    /* How large the mark of a level is, and how far below the top of its name the middle of it. */
    --_dot: max(14px, 0.933em);
    --_mid: max(12px, 0.725em);
    overflow-wrap: anywhere;
  }
  .controls {
    overflow-wrap: normal;
  }
  .mine {
    inline-size: 100%;
  }
  .picks {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_s) * 2) calc(var(--_s) * 4);
    padding-block: var(--_s) calc(var(--_s) * 2);
  }
  .pick {
    flex: 1 1 15em;
    min-inline-size: 0;
    max-inline-size: 26em;
  }
  .pick select {
    display: block;
    inline-size: 100%;
    margin-block-start: 2px;
    text-overflow: ellipsis;
  }
  .note {
    margin-block-start: calc(var(--_s) * 4);
    padding-block: calc(var(--_s) * 3);
  }
  .name {
    min-block-size: 24px;
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 600;
    text-align: start;
  }
  button.name:hover {
    text-decoration: underline;
  }
  .tag {
    padding: 1px 8px;
    border-radius: var(--_radius);
    box-shadow: inset 0 0 0 1px var(--_c1);
    color: var(--_accent);
    font-size: var(--_micro);
    font-weight: 600;
    white-space: nowrap;
  }
  .tag.current {
    background: var(--_c1);
    color: var(--career-on-accent, light-dark(#fff, #0f1216));
  }
  :is(.lv, th) > .name {
    margin-inline-end: 10px;
  }
  /* Which arrow keys lead to other levels: beside the focus, where it moves nothing and is not heard. Phones have none. */
  @container career (width >= 37.333em) {
    .controls ~ .body .name:focus-visible:not(:has(+ .tag))::after,
    .controls ~ .body :focus-visible + .tag::after {
      content: var(--_keys, '↑↓') / '';
      position: absolute;
      margin-inline: 6px;
      color: var(--_accent);
      font-weight: 400;
      direction: ltr;
      white-space: nowrap;
    }
    .tag::after {
      padding-inline: 8px;
      line-height: 2;
    }
  }
  .aside,
  small,
  .co,
  .yr,
  .key {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }
  .chg,
  .panel {
    margin-block-start: var(--_s);
    padding: var(--_s) 0;
    padding-inline-start: calc(var(--_s) * 3);
    border-inline-start: 2px solid var(--_c1);
  }
  .panel,
  .journey {
    margin-block: calc(var(--_s) * 2) calc(var(--_s) * 5);
  }
  .st {
    font-size: var(--_small);
    font-weight: 600;
  }
  .co {
    margin-block-start: var(--_s);
    max-inline-size: 66ch;
  }
  .new li {
    position: relative;
    max-inline-size: 66ch;
    padding: 2px 0;
    padding-inline-start: max(14px, 0.933em);
  }
  .new li::before {
    content: '';
    position: absolute;
    inset-inline-start: 1px;
    inset-block-start: 0.86em;
    inline-size: max(6px, 0.4em);
    block-size: max(2px, 0.133em);
    background: var(--_c1);
  }
  .new .grown::before {
    inset-block-start: 0.62em;
    block-size: max(7px, 0.467em);
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  .path {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    row-gap: calc(var(--_s) * 3);
    margin-block: calc(var(--_s) * 2) calc(var(--_s) * 3);
  }
  .path li {
    position: relative;
    padding-block-start: calc(6px + var(--_dot));
    padding-inline-end: calc(var(--_s) * 3);
    line-height: 1.3;
  }
  .path li::before {
    content: '';
    position: absolute;
    inset-block-start: calc(var(--_dot) / 2 - 1px);
    inset-inline: 0;
    border-block-start: 2px solid var(--_c1);
  }
  .path li:last-child::before {
    border: 0;
  }
  .path .dot {
    inset: 0 auto auto;
    inset-inline-start: 0;
  }
  .path li > bdi {
    font-weight: 600;
  }
  .path small {
    display: block;
  }
`;
